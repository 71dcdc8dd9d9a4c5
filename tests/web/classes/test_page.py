"""A class in browsers: a teacher's page and telephones, and what each of them may see when."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.request import Request, urlopen

import pytest
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Browser, Page, expect

from powerviz.messages import say
from tests.web.browser import FOR_TESTS, QUICK, Visit
from tests.web.conftest import Open
from tests.web.looks import AXE, SIDEWAYS

OPEN = "[data-open-class]"
BAR = ".pv-class-bar"
HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>\u202e{ $n } <1>x</1>"
INJECTED = (
    "document.querySelectorAll('main img, main script, .pv-class img, .pv-class script').length"
)
PHONE = {"width": 390, "height": 844}
FOOT_IS_FREE = """(() => { scrollTo(0, document.documentElement.scrollHeight);
  const last = document.querySelector('[data-pv="learn"]').getBoundingClientRect().bottom;
  return last <= document.querySelector('.pv-class-bar').getBoundingClientRect().top + 1; })()"""
"""Whether the foot of a lesson can be scrolled up from below the teacher's bar."""
SHUT = "document.querySelector('.pv-class-shut')?.click()"


@dataclass
class Phone:
    """A student's page."""

    page: Page
    wrong: list[str] = field(default_factory=list)

    def fits(self) -> None:
        """Nothing scrolls sideways, and axe finds no serious fault, in light and in dark."""
        assert self.page.evaluate(SIDEWAYS) <= 0
        self.page.evaluate(AXE_FILE_PATH.read_text(encoding="utf-8"))
        for scheme in ("light", "dark"):
            self.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            assert self.page.evaluate(AXE, ["main", True]) == [], scheme

    def choose(self, choice: Any) -> None:
        self.page.click(f'[data-choice="{choice}"]')
        expect(self.page.locator(f'[data-choice="{choice}"]')).to_have_attribute(
            "aria-pressed", "true"
        )
        expect(self.page.locator(".pv-class-said")).to_contain_text(
            self.page.locator(f'[data-choice="{choice}"]').inner_text()
        )


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[Any]:
    """Lets a phone join by a code; nothing may go wrong in it."""
    found: list[Phone] = []

    def join(code: str) -> Phone:
        context = browser.new_context(viewport=PHONE, has_touch=True, locale="en-US")
        one = Phone(context.new_page())
        found.append(one)
        one.page.set_default_timeout(60_000)
        one.page.on("pageerror", lambda error: one.wrong.append(str(error)))
        one.page.on(
            "console",
            lambda said: one.wrong.append(said.text) if said.type in ("error", "warning") else None,
        )
        one.page.goto(f"{server}class")
        one.page.fill("#code", code)
        one.page.click(".pv-class-main")
        one.page.wait_for_selector(".pv-class-status")
        return one

    yield join
    for one in found:
        one.page.context.close()
    assert [wrong for one in found for wrong in one.wrong] == []


def opened(open_page: Open, tab: str = "explore", **more: str) -> tuple[Visit, str]:
    """A teacher's page that has opened a class, and the code as it is read out."""
    teacher = open_page(more if tab == "explore" else {"tab": tab, **more})
    teacher.js("localStorage.removeItem('powerviz-class-taught')")
    teacher.page.locator(f'[data-pv="{tab}"] {OPEN}').click()
    teacher.page.wait_for_selector(".pv-class-qr")
    code = teacher.page.inner_text(".pv-class-code")
    teacher.js(SHUT)
    return teacher, code


def do(teacher: Visit, what: str) -> None:
    teacher.page.click(f'{BAR} [data-do="class-{what}"]')


def end(teacher: Visit) -> None:
    teacher.page.click(f"{BAR} summary")
    do(teacher, "end")
    do(teacher, "end-sure")
    teacher.page.wait_for_selector(f'{BAR} [data-do="class-close-bar"]')


@pytest.mark.slow
def test_a_class_votes_on_the_next_decision_and_then_sees_it(open_page: Open, phone: Any) -> None:
    teacher, code = opened(open_page, **QUICK)
    student = phone(code)
    do(teacher, "ask-verdict")
    student.page.wait_for_selector(".pv-class-choice:enabled")
    assert teacher.js("PowerViz.tabs.explore.player.guessing")
    assert "?" in student.page.inner_text(".pv-class-sum tr:last-child")
    student.choose("reject")
    expect(teacher.page.locator('[data-pv="voted"]')).to_have_text(say_voted(1))
    assert teacher.page.locator(".pv-tally").count() == 0, "the tally is hidden"
    do(teacher, "close-vote")
    expect(student.page.locator(".pv-class-choice").first).to_be_disabled()
    do(teacher, "show-tally")
    student.page.wait_for_selector(".pv-tally")
    assert student.page.locator(".pv-class-verdict").count() == 0
    do(teacher, "show-verdict")
    student.page.wait_for_selector(".pv-class-verdict")
    teacher.page.wait_for_function("!PowerViz.tabs.explore.player.guessing")
    verdict = teacher.js("PowerViz.chainOf(PowerViz.tabs.explore.player.run).steps.at(-1).decision")
    right = student.page.get_attribute(".pv-class-mark", "data-right")
    assert (right == "true") == (verdict["decision"] != "accepted")
    assert student.page.evaluate(SIDEWAYS) <= 0
    end(teacher)
    expect(student.page.locator(".pv-class-status")).to_have_text(str(say("class-is-over")))


def say_voted(votes: int) -> str:
    return str(say("class-n-voted", votes=votes, n=1))


@pytest.mark.nightly
def test_a_teacher_who_reloads_waits_where_the_class_waits(open_page: Open, phone: Any) -> None:
    teacher, code = opened(open_page)
    teacher.page.keyboard.press("Home")
    student = phone(code)
    do(teacher, "ask-verdict")
    student.page.wait_for_selector(".pv-class-choice:enabled")
    student.choose("accept")
    student.fits()
    teacher.page.reload()
    teacher.page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    teacher.page.wait_for_function("PowerViz.tabs.explore.player.guessing")
    expect(teacher.page.locator('[data-pv="voted"]')).to_have_text(say_voted(1))
    do(teacher, "close-vote")
    do(teacher, "show-verdict")
    student.page.wait_for_selector(".pv-class-verdict")
    teacher.page.wait_for_function("!PowerViz.tabs.explore.player.guessing")
    end(teacher)


@pytest.mark.nightly
def test_a_recording_and_a_lesson_are_asked_about_too(open_page: Open, phone: Any) -> None:
    teacher, code = opened(open_page, "library")
    teacher.page.keyboard.press("Home")
    student = phone(code)
    do(teacher, "ask-verdict")
    student.page.wait_for_selector(".pv-class-choice:enabled")
    student.choose("accept")
    do(teacher, "close-vote")
    do(teacher, "show-verdict")
    student.page.wait_for_selector(".pv-class-verdict")
    teacher.page.click('#pv-tabs button[data-tab-id="learn"]')
    teacher.page.wait_for_selector('[data-pv="learn"][data-ready="true"]')
    teacher.page.click('[data-open="by_hand"]')
    teacher.js(SHUT)
    teacher.page.wait_for_function(FOOT_IS_FREE)
    do(teacher, "ask-verdict")
    student.page.wait_for_selector(".pv-class-choice:enabled")
    assert not teacher.page.is_visible('[data-pv="vote-first"]'), "votes are counted once"
    held = teacher.page.locator('[data-lesson="by_hand"] :is([data-pv="next"], [data-pv="many"])')
    expect(held.first).to_be_disabled()
    expect(held.last).to_have_attribute("title", str(say("class-step-held")))
    assert teacher.js("PowerViz.tabs.learn.views.by_hand.told().phase") == "proposal"
    student.choose("accept")
    do(teacher, "close-vote")
    do(teacher, "show-verdict")
    student.page.wait_for_selector(".pv-class-verdict")
    told = teacher.js("PowerViz.tabs.learn.views.by_hand.told()")
    assert told["phase"] == "verdict"
    right = student.page.get_attribute(".pv-class-mark", "data-right")
    assert (right == "true") == told["step"]["accepted"]
    expect(held.first).to_be_enabled()
    expect(held.last).not_to_have_attribute("title", str(say("class-step-held")))
    expect(teacher.page.locator(".pv-tally .pv-tally-right")).to_contain_text("✓")
    bars = teacher.page.locator(".pv-tally .pv-tally-bar i")
    colours = bars.evaluate_all("all => all.map(one => getComputedStyle(one).backgroundColor)")
    assert len(set(colours)) == 2, "the right choice alone looks right"
    teacher.page.click('[data-open="exercises"]')
    reason = teacher.page.locator('.pv-exercise:not([hidden]) [data-pv="reason"]')
    teacher.page.click('.pv-exercise:not([hidden]) [data-pv="reveal-reason"]')
    expect(reason).not_to_be_empty()
    teacher.page.reload()
    teacher.page.wait_for_selector('[data-pv="learn"][data-ready="true"]')
    teacher.page.wait_for_selector(f"{BAR} [data-do='class-ask-exercise']")
    expect(reason).to_be_empty()  # what was answered before the class is not shown to it
    do(teacher, "ask-exercise")
    student.page.wait_for_selector(".pv-class-number input:enabled")
    student.page.fill(".pv-class-number input", "58 %")
    student.page.click(".pv-class-number .pv-class-main")
    expect(teacher.page.locator('[data-pv="voted"]')).to_have_text(say_voted(1))
    do(teacher, "close-vote")
    do(teacher, "show-verdict")
    student.page.wait_for_selector(".pv-class-mark")
    end(teacher)


@pytest.mark.nightly
def test_the_answer_to_a_question_of_ones_own_is_said_when_the_vote_is_closed(
    open_page: Open, phone: Any
) -> None:
    teacher, code = opened(open_page)
    student = phone(code)
    ask_own(teacher, "Which?", "one", "two")
    student.choose(0)
    assert teacher.page.locator("[data-right]").count() == 0, "the class sees this page"
    do(teacher, "close-vote")
    teacher.page.click('[data-right="1"]')
    expect(student.page.locator(".pv-class-mark")).to_have_attribute("data-right", "false")
    teacher.page.click(".pv-class-tally-card summary")
    teacher.page.click('[data-right="0"]')
    expect(student.page.locator(".pv-class-mark")).to_have_attribute("data-right", "true")
    do(teacher, "ask-own")
    teacher.page.fill("[name=words]", "x" * 601)
    teacher.page.click(".pv-class-own .pv-primary")
    told = str(say("class-own-too-long", n=601, most=600))
    expect(teacher.page.locator(".pv-class-own .pv-error")).to_have_text(told)
    end(teacher)


def ask_own(teacher: Visit, words: str, *choices: str) -> None:
    do(teacher, "ask-own")
    teacher.page.fill("[name=words]", words)
    for place, choice in enumerate(choices):
        teacher.page.locator("[name=choice]").nth(place).fill(choice)
    teacher.page.click(".pv-class-own .pv-primary")


@pytest.mark.nightly
def test_a_question_has_an_address_for_the_teacher_and_one_for_students(
    open_page: Open, phone: Any, browser: Browser
) -> None:
    teacher, code = opened(open_page, "learn", lesson="9")
    student = phone(code)
    text = teacher.page.locator('[data-lesson="stuck"] .pv-lesson-text')
    expect(text).to_be_visible()
    do(teacher, "ask-lesson")
    student.page.wait_for_selector(".pv-class-choice:enabled")
    expect(text).to_be_hidden()  # It may say what is asked.
    student.choose(2)
    do(teacher, "close-vote")
    do(teacher, "show-verdict")
    student.page.wait_for_selector('.pv-class-mark[data-right="true"]')
    expect(text).to_be_visible()
    do(teacher, "go-on")
    student.page.wait_for_selector(".pv-class-paper", state="hidden")
    assert "class=" not in teacher.page.url
    do(teacher, "so-far")
    teacher.page.click('[data-question="1"]')
    teacher.page.wait_for_selector(".pv-tally-right")
    named = f"class={code.replace('-', '')}.1"
    assert named in teacher.page.url and "lesson=9" in teacher.page.url
    link = teacher.page.url
    teacher.page.reload()
    teacher.page.wait_for_selector(".pv-tally-right")
    assert named in teacher.page.url
    do_in_card(teacher, "copy-question")
    student.page.goto(teacher.js("navigator.clipboard.readText()"))
    expect(student.page.locator(".pv-tally-right")).to_contain_text(str(say("class-you")))
    student.fits()
    ask_own(teacher, "And now?", "one", "two")
    student.page.wait_for_selector(".pv-class-choice:enabled")  # nobody misses a vote
    end(teacher)
    other = browser.new_context().new_page()
    other.goto(link)
    other.click('[data-pv="class-elsewhere"] a')
    other.wait_for_url(f"**/class#{code.replace('-', '')}/1")
    other.context.close()


def do_in_card(teacher: Visit, what: str) -> None:
    teacher.page.click(f'.pv-class-card [data-do="class-{what}"]')


@pytest.mark.nightly
def test_a_second_page_of_the_teachers_waits_too_or_is_covered(open_page: Open, phone: Any) -> None:
    teacher, code = opened(open_page)
    teacher.page.keyboard.press("Home")
    second = teacher.page.context.new_page()
    second.add_init_script(FOR_TESTS)
    second.goto(teacher.page.url.split("?")[0])
    second.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    second.wait_for_function("PowerViz.tabs.explore?.player.run.complete")
    student = phone(code)
    teacher.page.bring_to_front()
    do(teacher, "ask-verdict")
    student.page.wait_for_selector(".pv-class-choice:enabled")
    second.wait_for_function("PowerViz.tabs.explore.player.guessing")
    expect(second.locator(".pv-class-veil")).to_be_hidden()
    second.evaluate("PowerViz.tabs.explore.player.end()")
    second.wait_for_selector(".pv-class-veil")
    second.click('[data-do="class-lift-veil"]')
    expect(second.locator(".pv-class-veil")).to_be_hidden()
    do(teacher, "close-vote")
    do(teacher, "show-verdict")
    expect(second.locator(".pv-class-veil")).to_be_hidden()
    second.close()
    end(teacher)


@pytest.mark.nightly
def test_a_class_that_was_ended_in_the_middle_of_a_vote_can_be_shown_how_it_voted(
    open_page: Open, phone: Any
) -> None:
    teacher, code = opened(open_page)
    student = phone(code)
    teacher.page.select_option(f"{BAR} [name=seconds]", "60")
    ask_own(teacher, "Which?", "one", "two")
    student.choose(0)
    before = seconds_left(teacher)
    teacher.page.reload()
    expect(teacher.page.locator('[data-pv="voted"]')).to_have_text(say_voted(1))
    assert 0 < seconds_left(teacher) <= before, "the countdown goes on"
    end(teacher)
    do(teacher, "show-tally")
    student.page.wait_for_selector(".pv-tally")
    teacher.page.click('[data-right="0"]')
    student.page.wait_for_selector('.pv-class-mark[data-right="true"]')
    expect(teacher.page.locator(".pv-tally-right")).to_be_visible()
    teacher.page.click('[data-pv="voted"]')
    expect(teacher.page.locator(".pv-class-card")).to_be_hidden()  # folded
    teacher.page.click('[data-pv="voted"]')
    expect(teacher.page.locator(".pv-tally-right")).to_be_visible()
    teacher.page.locator(f'[data-pv="explore"] {OPEN}').click()
    teacher.page.wait_for_selector(".pv-class-qr")
    assert teacher.page.locator(".pv-class-code").inner_text() != code, "a new class is opened"


def seconds_left(teacher: Visit) -> int:
    return int(teacher.page.inner_text('[data-pv="countdown"]').removesuffix(" s"))


def test_a_wrong_code_is_mended_where_it_was_typed(browser: Browser, server: str) -> None:
    page = browser.new_context(viewport=PHONE, has_touch=True, locale="en-US").new_page()
    page.goto(f"{server}class#ZZZZZZZ")
    expect(page.locator(".pv-class-refused")).to_have_text(str(say("class-unknown")))
    assert page.input_value("#code") == "ZZZ-ZZZZ"
    assert page.evaluate("document.activeElement.id") == "code"
    page.context.close()


@pytest.mark.nightly
def test_a_student_looks_back_and_returns_to_the_teachers_step(open_page: Open, phone: Any) -> None:
    teacher, code = opened(open_page)
    student = phone(code)
    student.fits()
    for step in (1, 3, 4):
        teacher.js(f"PowerViz.tabs.explore.player.showStep({step})")
        expect(student.page.locator(".pv-class-place h2")).to_have_text(
            str(say("class-step", n=step))
        )
    student.page.click(f'[aria-label="{say("class-step-before")}"]')
    expect(student.page.locator(".pv-class-place h2")).to_have_text(str(say("class-own-step", n=3)))
    teacher.js("PowerViz.tabs.explore.player.showStep(6)")
    teacher.page.wait_for_timeout(1_500)
    expect(student.page.locator(".pv-class-place h2")).to_have_text(str(say("class-own-step", n=3)))
    student.page.click(".pv-class-place .pv-class-main")
    expect(student.page.locator(".pv-class-place h2")).to_have_text(str(say("class-step", n=6)))
    end(teacher)


@pytest.mark.nightly
def test_hostile_words_stay_words_on_telephones(open_page: Open, phone: Any, server: str) -> None:
    teacher, code = opened(open_page)
    student = phone(code)
    key = json.loads(teacher.js("localStorage.getItem('powerviz-class-taught')"))["key"]
    question = {"kind": "choice", "text": HOSTILE, "choices": [HOSTILE, "b"]}
    url = f"{server}powerviz/classes/{code.replace('-', '')}/orders"
    body = json.dumps({"order": "ask", "question": question}).encode()
    urlopen(Request(url, body, {"X-Class-Key": key})).read()
    student.page.wait_for_selector(".pv-class-choice:enabled")
    student.choose(0)
    for page in (student.page, teacher.page):
        assert page.evaluate(INJECTED) == 0
    student.fits()
    assert "⟨U+202E⟩" in student.page.inner_text(".pv-class-words")
    end(teacher)


@pytest.mark.nightly
def test_the_teachers_link_leads_the_class_from_another_device_and_leaves_the_address(
    open_page: Open, phone: Any, browser: Browser, server: str
) -> None:
    teacher, code = opened(open_page)
    teacher.page.click(f"{BAR} summary")
    do(teacher, "copy-key")
    link = teacher.js("navigator.clipboard.readText()")
    assert link.startswith(f"{server}#class={code.replace('-', '')}.")
    other = browser.new_context().new_page()
    other.goto(link)
    other.wait_for_selector(f"{BAR} [data-do='class-ask-own']")
    assert other.inner_text(".pv-class-code") == code
    assert "#" not in other.url, "a class can read the address on the wall"
    other.context.close()
    end(teacher)
