"""The first minute: told unasked once, from the recorded run, skippable, and there again when asked for."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext

from powerviz.examples import bundled
from powerviz.messages import say
from powerviz.runs import load_run
from powerviz.runs.cut_off import told_answers
from tests.web.browser import DESK, PLAYER, Visit
from tests.web.browser import visit as opened

MINUTE = 'dialog[data-pv="minute"]'
SCENES = 10
NEVER_TOLD = """if (!sessionStorage.getItem('here')) localStorage.removeItem('powerviz-seen-minute');
sessionStorage.setItem('here', 'yes');"""
"""For a tab in which the browser forgets, once, that others were told."""
FOCUSED = "document.activeElement.dataset.pv"


def words(visit: Visit) -> str:
    return visit.page.inner_text(f'{MINUTE} [data-pv="words"]')


@pytest.mark.nightly
def test_a_first_visitor_is_told_the_recorded_run_and_plays_one_and_nobody_is_told_twice(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(viewport=DESK, locale="en-US")
    visit = opened(context, server, server, first="")
    page = visit.page
    page.wait_for_selector(f"{MINUTE}[open]")
    example = bundled.load_examples()[0]
    run = load_run(example.recording)
    beside = json.loads(example.companions.read_text(encoding="utf-8"))
    assert example.prompt in page.inner_text(MINUTE)
    told = []
    for _ in range(SCENES - 1):
        page.keyboard.press("ArrowRight")
        told.append(words(visit))
    assert beside["greedy"][0]["answer"] in told[0]
    right = sum(sample["answer"] == example.answer for sample in beside["base"])
    top = sorted(beside["base"], key=lambda sample: -sample["log_prob"])[:4]
    top_right = sum(sample["answer"] == example.answer for sample in top)
    dots = say("minute-dots", n=len(beside["base"]), right=right, top=4, topRight=top_right)
    assert told[1] == str(dots)
    first = next(iter(told_answers(run.events).values()))
    decisive = [s for s in run.steps if s.decision.decision != "unchanged"][:3]
    assert told[2] == str(say("minute-cut", n=decisive[0].index, answer=first))
    assert str(say("minute-step", n=decisive[1].index)) in told[5]
    assert run.text.strip() in page.inner_text(MINUTE)
    page.click(f'{MINUTE} [data-pv="scene-next"]')
    visit.under_way()
    assert page.locator(MINUTE).is_hidden()
    page.goto(server)
    page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    visit.settle()
    assert page.locator(MINUTE).is_hidden()
    page.click('[data-pv="show-minute"]')
    page.wait_for_selector(f"{MINUTE}[open]")
    page.keyboard.press("Escape")
    assert page.locator(MINUTE).is_hidden()
    assert visit.wrong == []
    context.close()


@pytest.mark.nightly
def test_a_reload_goes_on_with_the_minute_and_none_tells_it_again_once_it_was_skipped(
    seat: BrowserContext, server: str
) -> None:
    visit = opened(seat, server, server, first=NEVER_TOLD)
    page = visit.page
    page.wait_for_selector(f"{MINUTE}[open]")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    place = page.inner_text(f'{MINUTE} [data-pv="scene-number"]')
    page.reload()
    page.wait_for_selector(f"{MINUTE}[open]")
    assert page.inner_text(f'{MINUTE} [data-pv="scene-number"]') == place
    page.click(f'{MINUTE} [data-pv="skip"]')
    page.reload()
    page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    visit.settle()
    assert page.locator(MINUTE).is_hidden()
    page.close()


@pytest.fixture
def minute(recorded: Visit) -> Iterator[Visit]:
    """The page with the minute told; what a test leaves behind is put away."""
    recorded.page.click('[data-pv="show-minute"]')
    recorded.page.wait_for_selector(f"{MINUTE}[open]")
    yield recorded
    recorded.js(f"document.querySelector('{MINUTE}').close()")
    recorded.js("PowerViz.language.choose('en')")
    recorded.page.set_viewport_size(DESK)


LANGUAGE = f'{MINUTE} [data-pv="minute-language"]'


def test_the_language_can_be_changed_inside_the_minute_and_its_place_stays(
    minute: Visit,
) -> None:
    visit, page = minute, minute.page
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    place = page.inner_text(f'{MINUTE} [data-pv="scene-number"]')
    beside = json.loads(bundled.load_examples()[0].companions.read_text(encoding="utf-8"))
    seen = [words(visit)]
    for language in ("es", "it"):
        page.select_option(LANGUAGE, language)
        visit.wait(f"document.documentElement.lang === '{language}'")
        title = page.inner_text(f"{MINUTE} h2")
        assert title == say("minute-title").in_language(language)
        assert page.inner_text(f'{MINUTE} [data-pv="scene-next"]') == (
            say("minute-next").in_language(language)
        )
        assert str(len(beside["base"])) in words(visit)
        seen.append(words(visit))
    assert len(set(seen)) == 3
    page.select_option(LANGUAGE, "en")
    visit.wait("document.documentElement.lang === 'en'")
    assert words(visit) == seen[0]
    assert page.inner_text(f'{MINUTE} [data-pv="scene-number"]') == place


@pytest.mark.nightly
def test_a_run_of_ones_own_after_a_live_one_begins_at_once(
    seat: BrowserContext, server: str
) -> None:
    visit = opened(seat, server, server)
    page = visit.page
    earlier = ""
    for _ in range(2):
        page.click('[data-pv="show-minute"]')
        page.wait_for_selector(f"{MINUTE}[open]")
        for _ in range(SCENES - 1):
            page.keyboard.press("ArrowRight")
        page.click(f'{MINUTE} [data-pv="scene-next"]')
        # Sooner than the page would ask again for a run of which it hears nothing.
        page.wait_for_function(
            f"(earlier) => {PLAYER}.runId.length === 32 && {PLAYER}.runId !== earlier",
            arg=earlier,
            timeout=15_000,
        )
        visit.under_way()
        earlier = visit.js(f"{PLAYER}.runId")
    assert visit.wrong == []
    page.close()


HIT = """() => {
  const tip = document.querySelector('.pv-tooltip');
  tip.style.pointerEvents = 'auto';
  const box = tip.getBoundingClientRect();
  const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  tip.style.pointerEvents = '';
  return tip.contains(found);
}"""
"""Whether a tooltip is what one sees at its place; it lets the pointer through, but for this question."""


def test_a_word_of_the_minute_is_explained_over_it_and_keys_work_after_it(
    minute: Visit,
) -> None:
    visit, page = minute, minute.page
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    word = page.locator(f'{MINUTE} [data-pv="words"] .pv-term')
    for show in (word.hover, word.focus):
        show()
        page.wait_for_selector(".pv-tooltip", state="visible")
        assert visit.js(HIT)
        page.keyboard.press("Escape")  # puts the word away, not the minute
        assert page.locator(".pv-tooltip").is_hidden()
        assert page.locator(MINUTE).is_visible()
        page.mouse.move(1, 1)
    for _ in range(2):
        page.keyboard.press("ArrowRight")
        assert page.locator(".pv-tooltip").is_hidden()
    place = page.inner_text(f'{MINUTE} [data-pv="scene-number"]')
    assert place == str(say("learn-of", n=8, all=SCENES))
    page.keyboard.press("Escape")
    page.wait_for_function(f"{FOCUSED} === 'show-minute'")


@pytest.mark.nightly
def test_after_the_minute_the_space_bar_plays_and_does_not_tell_it_again(
    seat: BrowserContext, server: str
) -> None:
    visit = opened(seat, server, server)
    page = visit.page
    page.click('[data-pv="show-minute"]')
    page.wait_for_selector(f"{MINUTE}[open]")
    page.keyboard.press("Escape")
    page.wait_for_function(f"{FOCUSED} === 'show-minute'")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{MINUTE}[open]")
    for _ in range(SCENES - 1):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_function(f"{FOCUSED} === 'play'")
    visit.under_way()
    page.keyboard.press("Space")
    assert page.locator(MINUTE).is_hidden()
    visit.settle()
    assert visit.wrong == []
    page.close()


MEET = """() => {
  const view = document.querySelector('dialog .pv-minute-scene svg').getBoundingClientRect();
  const found = [...document.querySelectorAll('dialog .pv-minute-axis')];
  const boxes = found.map((one) => [one.textContent, one.getBoundingClientRect()]);
  const line = document.querySelector('dialog .pv-minute-line').getBoundingClientRect();
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  return boxes.flatMap(([name, box], i) => [
    ...(box.left < view.left - 1 || box.right > view.right + 1 ? [`${name} is cut`] : []),
    ...boxes.slice(i + 1).filter(([, other]) => meet(box, other)).map(([other]) => `${name} / ${other}`),
    ...(meet(box, line) ? [`${name} / line`] : []),
  ]);
}"""


def test_words_in_the_picture_of_the_minute_do_not_meet_on_a_telephone(
    minute: Visit,
) -> None:
    visit, page = minute, minute.page
    page.set_viewport_size({"width": 390, "height": 844})
    for _ in range(SCENES - 2):
        page.keyboard.press("ArrowRight")
    for language in ("en", "es", "it"):
        visit.js("(code) => PowerViz.language.choose(code)", language)
        visit.wait(f"document.documentElement.lang === '{language}'")
        assert visit.js(MEET) == [], language


COVERED = """() => [...document.querySelectorAll('dialog .pv-coin > div > span')].flatMap((side) => {
  const range = document.createRange();
  range.selectNodeContents(side);
  const word = [...range.getClientRects()].at(-1);
  const box = side.getBoundingClientRect();
  const line = parseFloat(getComputedStyle(side).borderBottomWidth);
  const hidden = word.top >= box.bottom - line;
  const whole = word.left >= box.left && word.right <= box.right && word.bottom <= box.bottom - line + 1;
  return hidden || whole ? [] : [side.textContent];
})"""


def test_the_words_of_the_coin_stand_above_its_line_or_are_hidden(
    minute: Visit,
) -> None:
    visit, page = minute, minute.page
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    for ratio in ("0", "0.02", "0.1", "0.5", "0.97", "1"):
        visit.js(
            "(ratio) => document.querySelector('dialog .pv-coin').style.setProperty('--ratio', ratio)",
            ratio,
        )
        assert visit.js(COVERED) == [], ratio
