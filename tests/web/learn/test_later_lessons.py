"""The lessons from the tenth on in a browser: their pictures are made of the numbers that came."""

from typing import Any

import pytest

from powerviz.messages import say
from tests.web.browser import Visit
from tests.web.conftest import Open

BARS = """(plot) => document.querySelector(plot).data.filter(({type}) => type === 'bar')
  .map(({name, x, y}) => ({name, x: [...x], y: [...y]}))"""


def told(visit: Visit, lesson: str, expression: str) -> Any:
    return visit.js(
        f"(() => {{ const t = PowerViz.tabs.learn.views.{lesson}.told(); return {expression}; }})()"
    )


def wait(visit: Visit, condition: str) -> None:
    visit.page.wait_for_function(condition, timeout=60_000)


@pytest.mark.nightly
def test_lesson_11_shows_what_each_first_token_is_worth(open_page: Open) -> None:
    visit = open_page({"tab": "learn", "lesson": "11", "alpha": "3.25", "rollouts": "2"})
    root = '[data-lesson="looking_ahead"]'
    wait(visit, f"document.querySelector('{root}').dataset.draws === '100'")
    visit.settle()
    frame = told(visit, "looking_ahead", "t.frame")
    bars = {bar["name"]: bar["y"] for bar in visit.js(BARS, f'{root} [data-plot="first"]')}
    power = str(say("learn-power-distribution"))
    assert bars[power] == pytest.approx(frame["exact"]["power"])
    drawn = str(say("learn-drawn", method=str(say("method-lookahead"))))
    assert bars[drawn] == pytest.approx([n / 100 for n in frame["taken"]])
    rows = visit.page.locator(f"{root} .pv-weights tr")
    prefers = [str(say("learn-prefers", symbol=first)) for first in frame["firsts"]]
    for row, first in ((0, 1), (1, 1), (2, 0)):  # p, low temperature, p^α
        assert prefers[first] in rows.nth(row).inner_text()
    link = visit.page.get_attribute('[data-explore="looking_ahead"]', "href")
    assert link and "sampler=lookahead" in link and "alpha=3.25" in link
    assert "lesson=11" in visit.page.url and "rollouts=2" in visit.page.url
