"""The first minute: told unasked once, from the recorded run, skippable, and there again when asked for."""

import json

from playwright.sync_api import BrowserContext

from powerviz.examples import bundled
from powerviz.messages import say
from powerviz.runs import load_run
from powerviz.runs.cut_off import told_answers
from tests.web.browser import Visit
from tests.web.browser import visit as opened

MINUTE = 'dialog[data-pv="minute"]'
SCENES = 10


def words(visit: Visit) -> str:
    return visit.page.inner_text(f'{MINUTE} [data-pv="words"]')


def test_a_first_visitor_is_told_the_recorded_run_and_plays_one_and_nobody_is_told_twice(
    seat: BrowserContext, server: str
) -> None:
    visit = opened(seat, server, server, first="")
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
    page.close()
