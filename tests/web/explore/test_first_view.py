"""The first view: what stands in the page before any script, and what becomes of it."""

import re
from html import unescape

import pytest
from playwright.sync_api import Browser

from powerviz.examples.bundled import load_examples
from powerviz.messages import files, say
from powerviz.runs import load_run
from powerviz.web.explore.first_view import BOTTOM, TOP, first_view
from tests.web.browser import SEEN

EXAMPLE = load_examples()[0]
RUN = load_run(EXAMPLE.recording)


@pytest.mark.parametrize("language", files())
def test_it_tells_the_recorded_run_in_every_language(language: str) -> None:
    view = unescape(first_view(language))
    assert EXAMPLE.prompt in view and RUN.text.strip() in view
    *before, last = [step for step in RUN.steps if step.decision.decision == "accepted"]
    assert before[-1].text.strip() in view and before[-1].answer != last.answer == RUN.answer
    after = say("n-steps", n=last.index - 1).in_language(language)
    assert say("first-view-before", steps=after).in_language(language) in view
    for code in ("header-claim", "minute-question", "first-view-soon"):
        assert say(code).in_language(language) in view
    assert "<script" not in view


def test_its_drawing_has_the_heights_of_the_run() -> None:
    view = first_view("en")
    found = re.search(r'<path d="M[\d.]+ ([\d.]+)([^"]*)"', view)
    assert found
    heights = [float(found[1]), *map(float, re.findall(r"V([\d.]+)", found[2]))]
    log_probs = [RUN.steps[0].states.log_prob(0), *(step.log_prob for step in RUN.steps)]
    assert len(heights) == len(log_probs)
    slope = (heights[2] - heights[3]) / (log_probs[3] - log_probs[2])
    assert slope > 0 and all(TOP <= height <= BOTTOM for height in heights)
    for height, log_prob in zip(heights, log_probs, strict=True):
        assert height == pytest.approx(heights[0] - slope * (log_prob - log_probs[0]), abs=0.2)
    accepted = sum(step.decision.decision == "accepted" for step in RUN.steps)
    assert view.count("pv-first-taken") == 1 + accepted  # one of them in the styles


def test_without_scripts_there_is_something_to_read_and_with_them_it_makes_room(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(locale="es-ES", java_script_enabled=False)
    page = context.new_page()
    page.goto(server)
    assert page.inner_text('[data-pv="first-question"]') == EXAMPLE.prompt
    assert say("first-view-soon").in_language("es") in page.inner_text("#pv-first-view")
    box = page.locator('[data-pv="first-chart"]').bounding_box()
    assert box and box["height"] > 100
    context.close()

    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(SEEN)
    page.goto(server)
    page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    assert page.locator("#pv-first-view").count() == 0
    page.wait_for_selector(".pv-trace .main-svg")
    assert page.locator(".pv-first-chart").count() == 0
    context.close()


def test_a_link_to_somewhere_else_has_none(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}?tab=learn&lesson=2")
    assert page.locator("#pv-first-view").count() == 0
    context.close()
