"""The lessons' list: each has a number of its own, which stands in its address."""

from powerviz.web.learn.lessons.page import pages
from powerviz.web.learn.tab import layout


def test_every_lesson_has_a_number_of_its_own_by_which_it_is_addressed() -> None:
    places = [page.place for page in pages()]
    assert places == sorted(set(places))
    markup = layout()
    for page in pages():
        assert f'data-open="{page.name}" data-place="{page.place}"' in markup
