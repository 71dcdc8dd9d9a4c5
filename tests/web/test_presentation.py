"""A presentation in a browser: by keys through the scenes, nothing cut off, and in the address."""

import re
from pathlib import Path

import pytest

from tests.web.browser import Visit
from tests.web.conftest import Open

SIZES = ((1280, 720), (1024, 768))
CUT_OFF = """() => {
  const tab = document.querySelector('.pv-tab[data-scene]');
  const seen = (one) => one.checkVisibility();
  const boxes = [tab, ...tab.querySelectorAll('.pv-panel, .pv-strip, .pv-branch-path, .pv-lesson-words, ' +
    '.pv-lesson-picture, .pv-figure, .pv-exercise')].filter(seen);
  const cut = boxes.filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1);
  const outside = boxes.filter((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return top < 0 || left < 0 || right > innerWidth + 1 || bottom > innerHeight - 40;
  });
  return [...cut, ...outside].map((one) => one.className);
}"""
"""What of the scene has to be scrolled, or lies outside of the window or under the bar."""
SHOWN = """() => [...document.querySelectorAll('.pv-tab[data-scene] :is(.pv-panel, .pv-figure, h2[id])')]
  .filter((one) => one.checkVisibility()).map((one) => one.dataset.pv ?? one.className ?? one.id)"""
WHERE = "document.querySelector('[data-pv=\"scene-where\"]').textContent"
TITLE = "document.querySelector('[data-pv=\"scene-title\"]').textContent"


def ready(visit: Visit, tab: str) -> None:
    visit.page.wait_for_selector(f'[data-pv="{tab}"][data-ready="true"]')


def presented(visit: Visit) -> None:
    visit.page.wait_for_selector('[data-pv="presentation"]:not([hidden])')
    visit.settle()


def scene_of(visit: Visit) -> tuple[int, int]:
    number, total = re.findall(r"\d+", visit.js(WHERE))
    return int(number), int(total)


def through(visit: Visit, name: str, folder: Path) -> list[list[str]]:
    """What each scene shows, up to the last; each is looked at, and nothing of it is cut off."""
    shown = []
    while True:
        visit.page.wait_for_timeout(700)
        number, total = scene_of(visit)
        visit.page.screenshot(path=folder / f"presented-{name}-{number}.png")
        assert visit.js(CUT_OFF) == [], (name, number, visit.js(TITLE))
        shown.append(visit.js(SHOWN))
        if number == total:
            return shown
        visit.page.keyboard.press("ArrowRight")


def test_keys_go_through_the_scenes_of_a_run_and_the_address_says_which(open_page: Open) -> None:
    visit = open_page({})
    ready(visit, "explore")
    page = visit.page
    page.keyboard.press("p")
    presented(visit)
    assert not page.locator(".pv-header").is_visible() and "present=1" in page.url
    assert visit.js(SHOWN) == ["response"]
    assert visit.js(CUT_OFF) == []
    page.keyboard.press("ArrowRight")
    assert visit.js(SHOWN) == ["response", "decision"] and "present=2" in page.url
    page.keyboard.press("PageDown")
    page.keyboard.press("ArrowLeft")
    assert scene_of(visit)[0] == 2
    step = visit.js("PowerViz.tabs.explore.player.shown")
    page.keyboard.press("ArrowUp")
    visit.wait(f"p.shown === {step - 1}")
    page.keyboard.press("ArrowDown")
    visit.wait(f"p.shown === {step} && p.mode === 'paused'")
    page.mouse.move(400, 300)
    assert page.locator('[data-pv="presentation-pointer"]').is_visible()
    page.keyboard.press("c")
    assert visit.js("document.documentElement.dataset.contrast") == "high"
    page.keyboard.press("Escape")
    assert page.locator(".pv-header").is_visible() and "present" not in page.url
    assert visit.js("document.documentElement.dataset.contrast") is None
    assert visit.js("document.querySelectorAll('[data-off-scene]').length") == 0


@pytest.mark.nightly
def test_a_link_opens_a_scene_and_back_leads_out_of_it(open_page: Open) -> None:
    visit = open_page({"tab": "learn", "lesson": "2", "present": "2"}, 1280, 720)
    ready(visit, "learn")
    presented(visit)
    assert scene_of(visit)[0] == 2
    page = visit.page
    while scene_of(visit)[0] < scene_of(visit)[1]:
        page.keyboard.press("ArrowRight")
    assert visit.js(
        "document.querySelector('[data-lesson=low_temperature] details[data-pv=answer]').open"
    )
    page.keyboard.press("ArrowRight")
    page.wait_for_selector('[data-lesson="by_hand"]:not([hidden])')
    assert "lesson=3" in page.url and "present=1" in page.url
    page.keyboard.press("ArrowLeft")
    assert "lesson=2" in page.url and scene_of(visit)[0] == scene_of(visit)[1]
    page.click('[data-pv="leave-presentation"]')
    assert page.locator(".pv-course").is_visible()


@pytest.mark.nightly
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("look", ["light", "dark", "high"])
def test_nothing_is_cut_off_in_a_presentation(
    open_page: Open, screenshots: Path, size: tuple[int, int], look: str
) -> None:
    scheme = "dark" if look == "dark" else "light"
    visit = open_page({}, *size, color_scheme=scheme)
    ready(visit, "explore")
    if look == "high":
        visit.js("localStorage.setItem('powerviz-contrast', 'high')")
        visit.page.reload()
        ready(visit, "explore")
        visit.wrong.clear()
    visit.page.click('[data-pv="present"]')
    presented(visit)
    through(visit, f"explore-{size[0]}-{look}", screenshots)
    visit.page.keyboard.press("Escape")
    visit.js("PowerViz.openTab('learn')")
    ready(visit, "learn")
    visit.page.keyboard.press("p")
    presented(visit)
    lesson = 0
    while True:
        lesson += 1
        through(visit, f"lesson-{lesson}-{size[0]}-{look}", screenshots)
        before = visit.page.url
        visit.page.keyboard.press("ArrowRight")
        if visit.page.url == before:
            break
    assert lesson >= 6
