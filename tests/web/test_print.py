"""The page on paper: charts fit, nothing is cut off, and the screen is as it was afterwards."""

import pytest

from tests.web.conftest import Open

TRACE = ".pv-explore .pv-trace .main-svg"
PAPER = 660  # pixels within a panel, on A4 and on Letter
STEPS = ".pv-explore .pv-history td > button"


@pytest.mark.nightly
def test_a_printed_run_has_its_whole_chart_its_steps_and_its_bars(open_page: Open) -> None:
    visit = open_page({})
    page = visit.page
    page.wait_for_selector(TRACE)
    page.wait_for_selector(STEPS)
    width = f"document.querySelector('{TRACE}').getBoundingClientRect().width"
    on_screen = visit.js(width)
    assert on_screen > PAPER
    assert visit.js(f"dispatchEvent(new Event('beforeprint')), {width}") <= PAPER
    page.emulate_media(media="print")
    assert all(button.is_visible() for button in page.locator(STEPS).all()[:3])
    assert visit.js("getComputedStyle(document.querySelector('.gradio-container')).overflow") == (
        "visible"
    )
    bar = "getComputedStyle(document.querySelector('.pv-explore .pv-meter')).printColorAdjust"
    assert visit.js(bar) == "exact"
    page.emulate_media(media="screen")
    visit.js("dispatchEvent(new Event('afterprint'))")
    page.wait_for_function(f"Math.abs({width} - {on_screen}) < 2")
    assert visit.wrong == []
    page.close()
