"""The page in light, dark and on a telephone: nothing scrolls sideways, and axe finds no fault."""

from dataclasses import replace
from pathlib import Path

import pytest

from powerviz.messages import say
from tests.covers import by_night, rows_by_night
from tests.web.browser import DESK, Visit
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


@pytest.fixture(scope="class")
def at_hand(open_page_for_all: Open) -> Visit:
    """The page on a telephone that tests have in common."""
    width, height, options = DEVICES["telephone"]
    return open_page_for_all({}, width, height, **options)


CUT_TABS = """() => {
  const tabs = [...document.querySelectorAll('#pv-tabs [role="tablist"] [role="tab"]')];
  const cut = (tab) => tab.scrollWidth > tab.clientWidth || tab.getBoundingClientRect().right > innerWidth;
  return [tabs.length, tabs.filter(cut).map((tab) => tab.innerText)];
}"""


class TestOnATelephone:
    """A page is opened once for these."""

    def test_the_controls_of_a_run_stay_in_view(self, at_hand: Visit) -> None:
        at_hand.js("window.scrollTo(0, 1200)")
        at_hand.settle()
        box = at_hand.page.locator('.pv-explore [data-pv="play"]').bounding_box()
        assert box and 0 <= box["y"] < 100
        at_hand.js("window.scrollTo(0, 0)")

    @pytest.mark.parametrize("width", by_night([390, 360], [360]))
    def test_the_names_of_the_tabs_are_whole(self, at_hand: Visit, width: int) -> None:
        at_hand.page.set_viewport_size({"width": width, "height": 844})
        for language in ("es", "it", "en"):
            at_hand.js("(code) => PowerViz.language.choose(code)", language)
            at_hand.wait(f"document.documentElement.lang === '{language}'")
            at_hand.settle()
            assert at_hand.js(CUT_TABS) == [5, []], language
        at_hand.page.set_viewport_size({"width": 390, "height": 844})

    @pytest.mark.parametrize(
        ("shown", "contrast"),
        rows_by_night(
            [(("explore",), False), (tuple(TABS), True)],
            [(("explore",), False)],
        ),
        ids=str,
    )
    def test_its_tabs_fit(
        self, at_hand: Visit, screenshots: Path, shown: tuple[str, ...], contrast: bool
    ) -> None:
        """As they are at first; contrast, which takes most of the time, is measured in one of them, by night."""
        for tab in shown:
            to(at_hand, tab)
        for look in looks(at_hand, "telephone"):
            for tab in shown:
                to(at_hand, tab)
                measured = contrast and look.contrast and tab == "explore"
                replace(look, contrast=measured).check(tab, screenshots, f".pv-header, .pv-{tab}")


EXPLAINED = """(tab) => {
  document.querySelectorAll(`.pv-${tab} details`).forEach((one) => (one.open = true));
  const words = [...document.querySelectorAll(`.pv-${tab} .pv-term`)];
  return words.filter((word) => word.checkVisibility()).map((word) => {
    document.querySelector('.pv-tooltip')?.replaceChildren();
    word.focus({ preventScroll: true });
    return document.querySelector('.pv-tooltip').innerText;
  });
}"""


@pytest.fixture(scope="class")
def at_a_desk(open_page_for_all: Open) -> Visit:
    """The page on a desk that tests have in common."""
    return open_page_for_all({})


class TestAtADesk:
    """A page is opened once for these."""

    @pytest.mark.parametrize("language", by_night(["en", "it"], ["en"]))
    def test_response_decision_and_trace_fit_on_one_screen(
        self, at_a_desk: Visit, language: str
    ) -> None:
        page = at_a_desk.page
        page.set_viewport_size({"width": 1280, "height": 720})
        at_a_desk.js("(code) => PowerViz.language.choose(code)", language)
        page.wait_for_selector(".pv-plot .main-svg")
        at_a_desk.settle()
        for part in ("asked", "response", "decision", "trace"):
            box = page.locator(f".pv-{part}").bounding_box()
            assert box and box["y"] >= 0 and box["y"] + box["height"] <= 720, part
        at_a_desk.js("PowerViz.language.choose('en')")
        page.set_viewport_size(DESK)

    def test_words_explain_themselves_on_focus(self, at_a_desk: Visit) -> None:
        for tab in TABS:
            to(at_a_desk, tab)
            explained = at_a_desk.js(EXPLAINED, tab)
            assert explained and min(map(len, explained)) > 30, tab


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
