"""Addresses of lessons in a browser: a link opens a lesson as far as it was, to the part of a step."""

from typing import Any

import pytest

from tests.web.browser import Visit
from tests.web.conftest import Open

BY_HAND = "PowerViz.tabs.learn.views.by_hand"
STANDS = f"""(() => {{
  const {{ phase, state, step, visits }} = {BY_HAND}.told();
  return JSON.stringify([phase, state, step?.cut, visits]);
}})()"""


def at(open_page: Open, query: dict[str, str]) -> Visit:
    visit = open_page({"tab": "learn", **query})
    visit.page.wait_for_selector('[data-pv="learn"][data-ready="true"]')
    return visit


def comes(visit: Visit, condition: str) -> None:
    visit.page.wait_for_function(condition, timeout=60_000)


def query_of(visit: Visit) -> dict[str, str]:
    found: dict[str, str] = visit.js(
        "Object.fromEntries(new URLSearchParams(location.search))",
    )
    return {name: value for name, value in found.items() if name != "tab"}


def test_a_link_to_a_part_of_a_step_opens_that_part(open_page: Open) -> None:
    sent = {"lesson": "3", "seed": "2", "step": "12", "part": "ratio"}
    visit = at(open_page, sent)
    section = "document.querySelector('[data-lesson=\"by_hand\"]').dataset"
    comes(visit, f"{section}.phase === 'ratio' && {section}.steps === '12'")
    counted = visit.js(f"Object.values({BY_HAND}.told().visits).reduce((a, b) => a + b)")
    assert counted == 11 and query_of(visit) == sent


@pytest.mark.nightly
def test_a_link_to_steps_by_hand_opens_the_same_chain(open_page: Open) -> None:
    visit = at(open_page, {"lesson": "3", "seed": "5", "step": "502"})
    comes(visit, f"Object.values({BY_HAND}.told().visits).reduce((a, b) => a + b, 0) === 502")
    for _ in range(2):
        visit.page.click('[data-lesson="by_hand"] [data-pv="next"]')
        visit.page.wait_for_timeout(400)
    before: Any = visit.js(STANDS)
    again = at(open_page, query_of(visit))
    comes(again, f"{STANDS} === {before!r}")


@pytest.mark.nightly
def test_a_link_to_chains_that_were_paused_opens_them_there(open_page: Open) -> None:
    view = "PowerViz.tabs.learn.views.convergence"
    visit = at(open_page, {"lesson": "4", "alpha": "3"})
    comes(visit, f"{view}.told().last?.steps >= 8")
    assert "step" not in query_of(visit)
    visit.page.click('[data-lesson="convergence"] [data-pv="play"]')
    comes(visit, f"{view}.told().last?.steps >= 40")
    visit.page.click('[data-lesson="convergence"] [data-pv="play"]')
    comes(visit, f"!{view}.feed.busy")
    seen = visit.js(f"{view}.told().last.counts")
    again = at(open_page, query_of(visit))
    comes(again, f"{view}.feed.known > 1 && !{view}.feed.busy")
    assert again.js(f"{view}.told().last.counts") == seen


@pytest.mark.nightly
def test_a_link_to_a_guess_that_was_revealed_shows_it(open_page: Open) -> None:
    visit = at(open_page, {"lesson": "5", "guess": "10", "revealed": "yes"})
    comes(visit, "document.querySelector('[data-lesson=pivotal]').dataset.shown === 'true'")
    assert visit.page.locator('[data-lesson="pivotal"] .pv-guessed').count() == 1
    hostile = at(open_page, {"lesson": "5", "guess": "99999", "revealed": "yes"})
    comes(hostile, "PowerViz.tabs.learn.views.pivotal.told().run?.complete")
    hostile.settle()
    assert hostile.js("PowerViz.tabs.learn.views.pivotal.told().shown") is False
