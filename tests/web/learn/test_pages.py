"""The lessons' list: each has a number of its own, which stands in its address, and links to the exercises on it."""

import re

from powerviz.lessons.exercises.questions import EXERCISES
from powerviz.web.learn.lessons.page import pages
from powerviz.web.learn.tab import layout


def test_every_lesson_has_a_number_of_its_own_by_which_it_is_addressed() -> None:
    places = [page.place for page in pages()]
    assert places == sorted(set(places))
    markup = layout()
    for page in pages():
        assert f'data-open="{page.name}" data-place="{page.place}"' in markup


def test_each_lesson_links_to_the_exercises_on_it_and_to_no_others() -> None:
    parts = layout().split('data-exercises-of="')[1:]
    link = re.compile(r'href="\?tab=learn&amp;exercise=(\d+)"')
    assert {part.split('"')[0]: link.findall(part) for part in parts} == {
        page.name: [str(n) for n, one in enumerate(EXERCISES, start=1) if one.lesson == page.name]
        for page in pages()
    }
