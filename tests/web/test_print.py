"""The page on paper: charts fit, nothing is cut off, and the screen is as it was afterwards."""

import pytest
from playwright.sync_api import BrowserContext

from powerviz.web.http.teaching import NOTES
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


DRAWN = """() => {
  const ink = getComputedStyle(document.querySelector('.pv-learn .pv-curve-key-ess')).borderTopColor;
  const [canvas, ...others] = document.querySelectorAll('.pv-learn .pv-genealogy canvas');
  const of = (colour) => {
    const one = new OffscreenCanvas(1, 1).getContext('2d');
    one.fillStyle = colour;
    one.fillRect(0, 0, 1, 1);
    return [...one.getImageData(0, 0, 1, 1).data].join();
  };
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Set();
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) pixels.add(data.slice(at, at + 4).join());
  return [pixels.has(of(ink)), pixels.size > 2, others.filter((one) => one.checkVisibility()).length];
}"""
"""Whether the genealogy's first canvas has the coloured line and others; and how many canvases lie over it."""


@pytest.mark.nightly
def test_a_printed_genealogy_is_on_one_canvas_which_nothing_hides(open_page: Open) -> None:
    visit = open_page({"tab": "learn", "lesson": "10"})
    page = visit.page
    page.wait_for_function(
        "document.querySelector('[data-lesson=particles]').dataset.runs === '160'"
    )
    visit.js("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert visit.js(DRAWN) == [True, True, 0]
    page.close()


@pytest.mark.nightly
@pytest.mark.parametrize("language", NOTES)
def test_no_row_of_the_printed_notes_for_teachers_is_cut_off(
    context: BrowserContext, server: str, language: str
) -> None:
    page = context.new_page()
    page.set_viewport_size({"width": PAPER, "height": 900})
    page.goto(f"{server}powerviz/teaching/{language}")
    page.emulate_media(media="print")
    assert page.locator("td").count() > 40
    wide = "(all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.innerText)"
    assert page.eval_on_selector_all("td, th", wide) == []
    row = page.locator("tr").nth(1)
    assert row.evaluate("(one) => getComputedStyle(one).display") == "table-row"
