"""Whatever a prompt or a model says is shown as text: on the page, in charts, in the file."""

import re
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.web.browser import QUICK, Visit, visit
from tests.web.conftest import Open
from tests.web.explore.test_critical_window_panel import CURVE, PANEL, compute
from tests.web.hostile import PROMPT, HostileModel

SETTINGS = QUICK | {"model": HostileModel().name, "prompt": PROMPT, "max_new_tokens": "24"}
INJECTED = """() => ({
  images: document.querySelectorAll('.pv-explore img, .pv-tooltip img, .pv-explore b > b').length,
  scripts: [...document.querySelectorAll('.pv-explore script')].length,
  links: document.querySelectorAll('a[href^="javascript"]').length,
})"""
NOTHING = {"images": 0, "scripts": 0, "links": 0}
UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00\x1b]")


def look_everywhere(page: Visit) -> None:
    """Go over every token, every word and every mark of the chart."""
    page.settle()
    for index in range(min(6, page.page.locator(".pv-response .pv-token").count())):
        token = page.page.locator(".pv-response .pv-token").nth(index)
        token.hover()
        assert not UNSEEN.search(page.page.inner_text(".pv-tooltip"))
    token.click()
    page.page.wait_for_selector(".pv-plot .main-svg")
    page.js(
        """() => {
          const plot = document.querySelector('.pv-plot');
          plot.data.forEach((trace, curveNumber) => {
            if (trace.text && trace.text.length && !trace.xaxis)
              PowerViz.plotlyHere().Fx.hover(plot, [{curveNumber, pointNumber: 0}]);
          });
        }"""
    )
    page.settle()
    assert page.js(INJECTED) == NOTHING
    assert not UNSEEN.search(page.page.inner_text(".pv-explore"))


def run_and_looked_at(page: Visit) -> None:
    """Hostile text is text while it runs and after it."""
    page.press("play")
    page.under_way()
    look_everywhere(page)
    page.finish()
    look_everywhere(page)
    shown = page.page.inner_text(".pv-response")
    assert "<img src=x onerror=alert(1)>" in shown
    assert "⟨U+202E⟩" in shown or "⟨U+200B⟩" in shown or "</script>" in shown


def test_hostile_text_is_shown_as_text_while_and_after_it_runs(open_page: Open) -> None:
    run_and_looked_at(open_page(SETTINGS))


@pytest.mark.nightly  # By day, an exported page is broken into: see the tests of its rules.
def test_hostile_text_is_shown_as_text_in_the_critical_window_and_offline(
    open_page: Open, browser: Browser, server: str, tmp_path: Path
) -> None:
    page = open_page(SETTINGS)
    run_and_looked_at(page)
    look_at_the_critical_window(page)
    run_id = page.js("PowerViz.tabs.explore.player.runId")
    path = tmp_path / "run.html"
    path.write_bytes(urllib.request.urlopen(f"{server}powerviz/runs/{run_id}/html").read())
    context = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True)
    offline = visit(context, path.as_uri(), "file:")
    try:
        assert offline.js("PowerViz.tabs.library.player.events.length") == page.js(
            "PowerViz.tabs.explore.player.events.length"
        )
        look_everywhere(offline)
        offline.page.keyboard.press("Home")
        offline.page.select_option('[data-pv="speed"]', "live")
        offline.press("play")
        offline.wait("p.atEnd && p.mode === 'paused'")
        offline.page.keyboard.press("Home")
        for steps in (0, 1):
            offline.press("step")
            offline.wait("p.mode === 'paused'")
            assert offline.steps == steps
        assert offline.wrong == []
    finally:
        context.close()


def look_at_the_critical_window(page: Visit) -> None:
    page.page.fill(f'{PANEL} [data-pv="rollouts"]', "8")
    compute(page)
    assert page.page.locator(f"{PANEL} :is(img, script, b)").count() == 0
    assert page.js(f"{CURVE}.data[1].y.every((value) => value === 1)")
