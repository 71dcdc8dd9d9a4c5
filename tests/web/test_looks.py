"""The page in light, dark and on a telephone: nothing scrolls sideways, and axe finds no fault."""

from dataclasses import replace
from pathlib import Path

import pytest

from powerviz.messages import say
from tests.covers import by_night
from tests.web.browser import Visit
from tests.web.conftest import Open
from tests.web.looks import DEVICES, looks


def explored(visit: Visit) -> None:
    visit.page.wait_for_selector(".pv-explore .pv-trace .main-svg")
    visit.page.click('.pv-critical-window [data-pv="compute"]')
    visit.page.wait_for_selector(".pv-window-plot .main-svg")
    visit.page.wait_for_selector(".pv-window-progress", state="hidden")


def compared(visit: Visit) -> None:
    visit.page.wait_for_function(
        "PowerViz.tabs.compare?.state().samples.size > 40 && !PowerViz.tabs.compare.state().busy"
    )
    visit.page.wait_for_selector(".pv-tree .main-svg")


def replayed(visit: Visit) -> None:
    visit.page.wait_for_selector(".pv-library .pv-trace .main-svg")


def to(visit: Visit, tab: str) -> None:
    visit.js(f"PowerViz.openTab('{tab}')")
    visit.page.wait_for_selector(f'[data-pv="{tab}"][data-ready="true"]')


TABS = {"explore": explored, "compare": compared, "library": replayed}


@pytest.mark.nightly
@pytest.mark.parametrize("device", DEVICES)
def test_the_page_fits_and_everybody_can_use_it(
    open_page: Open, device: str, screenshots: Path
) -> None:
    width, height, options = DEVICES[device]
    visit = open_page({}, width, height, **options)
    for tab, is_shown in TABS.items():
        to(visit, tab)
        is_shown(visit)
    for look in looks(visit, device):
        for tab in TABS:
            to(visit, tab)
            look.check(tab, screenshots, f".pv-header, .pv-{tab}")


@pytest.mark.parametrize("shown", by_night([("explore",), TABS], [("explore",)]), ids=len)
def test_the_page_fits_a_telephone(
    open_page: Open, screenshots: Path, shown: tuple[str, ...]
) -> None:
    """Its tabs as they are at first; contrast, which takes most of the time, is measured in one of them."""
    width, height, options = DEVICES["telephone"]
    visit = open_page({}, width, height, **options)
    for tab in shown:
        to(visit, tab)
    for look in looks(visit, "telephone"):
        for tab in shown:
            to(visit, tab)
            contrast = look.contrast and tab == "explore"
            replace(look, contrast=contrast).check(tab, screenshots, f".pv-header, .pv-{tab}")


def test_the_controls_of_a_run_stay_in_view_on_a_telephone(open_page: Open) -> None:
    visit = open_page({}, 390, 844, has_touch=True)
    visit.page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    visit.js("window.scrollTo(0, 1200)")
    visit.settle()
    box = visit.page.locator('.pv-explore [data-pv="play"]').bounding_box()
    assert box and 0 <= box["y"] < 100


CUT_TABS = """() => {
  const tabs = [...document.querySelectorAll('#pv-tabs [role="tablist"] [role="tab"]')];
  const cut = (tab) => tab.scrollWidth > tab.clientWidth || tab.getBoundingClientRect().right > innerWidth;
  return [tabs.length, tabs.filter(cut).map((tab) => tab.innerText)];
}"""


@pytest.mark.parametrize("width", by_night([390, 360], [360]))
def test_the_names_of_the_tabs_are_whole_on_a_telephone(open_page: Open, width: int) -> None:
    visit = open_page({}, width, 844, has_touch=True, locale="es-ES")
    for language in ("es", "it", "en"):
        visit.js("(code) => PowerViz.language.choose(code)", language)
        visit.wait(f"document.documentElement.lang === '{language}'")
        visit.settle()
        assert visit.js(CUT_TABS) == [5, []], language


@pytest.mark.parametrize("locale", by_night(["en-US", "it-IT"], ["en-US"]))
def test_response_decision_and_trace_fit_on_one_screen(open_page: Open, locale: str) -> None:
    visit = open_page({}, 1280, 720, locale=locale)
    visit.page.wait_for_selector(".pv-plot .main-svg")
    for part in ("asked", "response", "decision", "trace"):
        box = visit.page.locator(f".pv-{part}").bounding_box()
        assert box and box["y"] >= 0 and box["y"] + box["height"] <= 720, part


@pytest.mark.nightly
def test_the_theme_is_the_systems_until_one_chooses_and_then_stays(open_page: Open) -> None:
    visit = open_page({}, color_scheme="dark")
    theme = "document.documentElement.dataset.theme"
    assert visit.js(theme) == "dark"
    visit.page.click('[data-pv="theme"]')
    assert visit.js(theme) == "light"
    visit.page.reload()
    visit.page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    assert visit.js(theme) == "light"
    assert visit.page.inner_text('[data-pv="theme"]') == "Dark theme"


EXPLAINED = """(tab) => {
  document.querySelectorAll(`.pv-${tab} details`).forEach((one) => (one.open = true));
  const words = [...document.querySelectorAll(`.pv-${tab} .pv-term`)];
  return words.filter((word) => word.checkVisibility()).map((word) => {
    document.querySelector('.pv-tooltip')?.replaceChildren();
    word.focus({ preventScroll: true });
    return document.querySelector('.pv-tooltip').innerText;
  });
}"""


def test_words_explain_themselves_on_focus(open_page: Open) -> None:
    visit = open_page({})
    for tab in TABS:
        to(visit, tab)
        explained = visit.js(EXPLAINED, tab)
        assert explained and min(map(len, explained)) > 30, tab


@pytest.mark.nightly
def test_zoom_of_the_trace_survives_new_steps(open_page: Open) -> None:
    visit = open_page()
    visit.first_step()
    visit.page.wait_for_selector(".pv-plot .main-svg")
    # The baselines' samples come later than the run, and draw the axis anew.
    visit.page.wait_for_function("document.querySelector('.pv-plot').layout.xaxis2.visible")
    visit.page.wait_for_function("document.querySelector('.pv-plot').data[0].x.at(-1) === 1")
    visit.settle()
    box = visit.page.locator(".pv-plot .nsewdrag").first.bounding_box()
    assert box
    mouse, x, y = visit.page.mouse, box["x"] + box["width"] / 3, box["y"] + 30
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + 5, y + 80, steps=4)
    ranges = "document.querySelector('.pv-plot').layout.yaxis.range"
    before = visit.js(ranges)
    mouse.up()
    visit.page.wait_for_function(f"String({ranges}) !== '{','.join(map(str, before))}'")
    chosen = visit.js(ranges)
    visit.js("document.querySelector('.pv-plot .main-svg').dataset.same = 'yes'")
    visit.finish()
    visit.settle()
    assert visit.js(ranges) == chosen
    assert visit.page.locator(".pv-plot .main-svg[data-same]").count() == 1


@pytest.mark.nightly
def test_tabs_that_find_no_room_are_in_a_menu_and_links_to_them_open_them(open_page: Open) -> None:
    """The menu is Gradio's; its buttons have neither the tabs' names nor, of themselves, the page's language."""
    visit = open_page({"tab": "library"}, 240, 640, locale="it-IT")
    page = visit.page
    assert page.locator('[data-pv="library"]').is_visible()
    in_menu = page.locator("#pv-tabs .overflow-dropdown button")
    assert in_menu.count() > 0
    named = [name.strip() for name in in_menu.all_text_contents()]
    tabs = ("explore", "compare", "evaluate", "learn", "library")
    texts = {tab: say(f"tab-{tab}").in_language("it") for tab in tabs}
    assert set(named) <= set(texts.values())
    hidden = next(tab for tab in reversed(texts) if texts[tab] in named)
    page.click("#pv-tabs .overflow-menu > button")
    page.click(f"#pv-tabs .overflow-dropdown button >> text={texts[hidden]}")
    page.wait_for_selector(f'[data-pv="{hidden}"]')
    page.wait_for_function(f"new URLSearchParams(location.search).get('tab') === '{hidden}'")
