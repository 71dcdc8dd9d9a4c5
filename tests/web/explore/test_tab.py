"""Every control of a run, pressed in a browser; what the page then says, read from it."""

import json
import re
import time
import urllib.error
import urllib.request
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Route

from powerviz.examples.bundled import load_examples
from powerviz.messages import say
from powerviz.models import load_model
from powerviz.runs import Run, load_run
from powerviz.runs.events import EVENT_JSON
from powerviz.samplers import power_sample
from powerviz.web.http.door.endings import QUIET_SECONDS
from tests.web.browser import PLAYER, QUICK, Visit
from tests.web.browser import visit as opened
from tests.web.conftest import Open

SETTINGS: dict[str, Any] = {"num_steps": 3, "block_size": 12, "max_new_tokens": 24, "seed": 1}

STATE = """(step) => {
  const p = PowerViz.tabs.explore.player;
  p.showStep(step);
  const chain = PowerViz.chainOf(p.run);
  return {
    ids: chain.tokens.map((token) => token.id),
    placed: chain.placed,
    logProb: PowerViz.logProb(chain.tokens),
    answer: chain.answer,
    plain: chain.plainTokens,
    cost: p.run.cost.tokens,
    kept: chain.steps.at(-1).proposalLogProb,
  };
}"""


@cache
def the_run() -> Run:
    """What the page has to show, computed without it."""
    return power_sample(load_model(), QUICK["prompt"], alpha=4.0, **SETTINGS)


def download(visit: Visit, kind: str, folder: Path) -> Path:
    with visit.page.expect_download() as waiting:
        visit.page.click(f'[data-download="{kind}"]')
    path = folder / f"run.{kind}"
    waiting.value.save_as(path)
    return path


STEPS = "PowerViz.tabs.explore.player.steps"


def test_a_finished_run_is_drawn_before_anything_is_pressed(recorded: Visit) -> None:
    visit = recorded
    visit.settle()
    assert visit.js("PowerViz.tabs.explore.player.run.complete")
    assert visit.page.locator(".pv-response .pv-token").count() > 5
    assert visit.page.locator('[data-pv="verdict"]').inner_text()
    visit.page.wait_for_selector(".pv-plot .main-svg")
    assert visit.page.locator('[data-pv="rows"] tr').count() > 3


def test_the_cost_says_how_many_tokens_were_remembered(recorded: Visit) -> None:
    run = load_run(load_examples()[0].recording)
    drawn = sum(event.kind == "token_drawn" for event in run.events)
    said = say("run-from-memory-at-least", n=drawn - run.cost.tokens, drawn=drawn)
    recorded.js(f"{PLAYER}.end()")
    recorded.settle()
    assert recorded.page.inner_text('[data-pv="cost"] [data-pv="memory"]') == str(said)
    recorded.js(f"{PLAYER}.home()")
    recorded.settle()
    assert recorded.page.inner_text('[data-pv="cost"] [data-pv="memory"]') == ""
    recorded.js(f"{PLAYER}.end()")


def test_the_chain_shown_equals_the_recorded_one_after_every_step(
    visit: Visit, tmp_path: Path
) -> None:
    visit.finish()
    run = load_run(download(visit, "jsonl", tmp_path))
    assert run.events == the_run().events
    for step in run.steps:
        shown = visit.js(STATE, step.index)
        assert shown["ids"] == [token.id for token in step.tokens]
        assert abs(shown["logProb"] - step.log_prob) < 1e-9
        assert shown["answer"] == step.answer
        assert shown["cost"] == step.decision.cost.tokens
    visit.js("PowerViz.tabs.explore.player.end()")
    last = visit.js("PowerViz.chainOf(PowerViz.tabs.explore.player.run)")
    assert tuple(last["placed"]) == run.chain.placed
    assert last["plainTokens"] == run.plain_tokens
    assert last["plainTokensExact"] == run.plain_tokens_exact


def test_the_tokens_on_the_screen_are_those_of_the_state(visit: Visit) -> None:
    visit.finish()
    visit.settle()
    texts = visit.page.locator(".pv-response .pv-token[data-index]").all_inner_texts()
    wanted = visit.js(
        "PowerViz.chainOf(PowerViz.tabs.explore.player.run).tokens"
        ".map((token) => PowerViz.tokenText(token, PowerViz.tabs.explore.player.run))"
    )
    assert [text.strip() for text in texts] == [text.strip() for text in wanted]
    assert len(texts) == len(the_run().chain.tokens)


def test_step_makes_one_step_and_pause_holds(visit: Visit) -> None:
    for expected in (0, 1, 2):
        visit.press("step")
        visit.rest()
        assert visit.steps == expected
        assert visit.js("PowerViz.chainOf(PowerViz.tabs.explore.player.run).extended")
    visit.page.select_option('[data-pv="speed"]', "slow")
    visit.press("play")
    visit.wait("p.mode === 'playing'")
    visit.press("play")
    visit.wait("p.mode === 'paused'")
    before = visit.js("PowerViz.tabs.explore.player.cursor")
    visit.page.wait_for_timeout(300)  # a token takes a third of it
    assert visit.js("PowerViz.tabs.explore.player.cursor") == before
    visit.finish()
    assert visit.js("PowerViz.tabs.explore.player.events.length") == len(the_run().events)


@pytest.mark.nightly
def test_a_run_with_pauses_is_the_run_without(visit: Visit, tmp_path: Path) -> None:
    visit.first_step()
    visit.press("step")
    visit.rest()
    visit.finish()
    run = load_run(download(visit, "jsonl", tmp_path))
    assert [step.decision for step in run.steps] == [step.decision for step in the_run().steps]
    assert run.text == the_run().text


def test_a_run_that_the_server_has_lost_goes_on(visit: Visit) -> None:
    visit.first_step()
    desk_forgets(visit)
    visit.finish()
    assert visit.js("PowerViz.chainOf(PowerViz.tabs.explore.player.run).text") == the_run().text


def heading(position: int) -> str:
    """How the history of a position begins, whatever has happened there."""
    return str(say("run-position-never-replaced", position=position)).partition(":")[0]


def desk_forgets(visit: Visit) -> None:
    """As after a laptop's sleep: the server has freed the run, the page still shows it."""
    run_id = visit.js("PowerViz.tabs.explore.player.runId")
    visit.js("PowerViz.tabs.explore.port.send('leave', {serial: 1e9})")
    assert comes_to_nothing(urljoin(visit.page.url, f"/powerviz/runs/{run_id}/jsonl"))


def test_stop_keeps_what_has_happened_and_play_begins_anew(visit: Visit) -> None:
    visit.first_step()
    visit.press("stop")
    stopped = str(say("explore-stopped-what-has-happened-is"))
    assert visit.page.inner_text('[data-pv="notice"]') == stopped
    assert visit.steps == 1
    first = visit.js("PowerViz.tabs.explore.player.runId")
    visit.finish()
    assert visit.js("PowerViz.tabs.explore.player.runId") != first


def test_reset_empties_the_page_and_says_what_to_do(visit: Visit) -> None:
    visit.first_step()
    visit.press("reset")
    visit.settle()
    assert visit.js("PowerViz.tabs.explore.player.events.length") == 0
    assert str(say("run-nothing-is-drawn-yet-press")) in visit.page.inner_text(".pv-response")
    visit.finish()


def test_going_back_to_a_step_by_row_by_slider_and_by_keys(visit: Visit) -> None:
    visit.finish()
    visit.settle()
    visit.page.click('[data-pv="rows"] tr[data-step="2"] td:nth-child(3)')
    assert visit.steps == 2
    visit.page.keyboard.press("ArrowRight")
    visit.rest()
    assert visit.steps == 3
    visit.page.keyboard.press("ArrowLeft")
    assert visit.steps == 2
    visit.page.keyboard.press("Home")
    assert visit.steps == 0
    visit.page.locator('[data-pv="scrub"]').fill("1")
    assert visit.steps == 1
    visit.settle()
    assert visit.page.locator('[data-pv="rows"] tr').count() == visit.js(STEPS), "later steps stay"
    assert visit.page.locator('[data-pv="rows"] tr.pv-ahead').count() == visit.js(STEPS) - 1
    visit.press("back")
    assert visit.steps == 0
    visit.settle()
    visit.page.locator("body").press("Home")
    visit.page.keyboard.press(" ")
    visit.wait("p.mode === 'playing'")
    visit.page.keyboard.press(" ")
    visit.wait("p.mode === 'paused'")


def test_a_click_in_the_trace_goes_back_to_that_step(visit: Visit) -> None:
    visit.finish()
    visit.page.wait_for_selector(".pv-plot .main-svg")
    visit.settle()
    visit.js("document.querySelector('.pv-plot').emit('plotly_click', {points: [{customdata: 2}]})")
    assert visit.steps == 2


def test_guess_first_hides_the_verdict_until_the_guess(visit: Visit) -> None:
    visit.page.check('[data-pv="guess-first"]')
    visit.page.select_option('[data-pv="speed"]', "live")
    visit.press("play")
    visit.wait("p.guessing")
    visit.settle()
    decision = visit.page.locator(".pv-decision")
    for code in ("run-accepted", "run-rejected", "run-rejected-early"):
        assert str(say(code)) not in decision.inner_text().lower()
    assert decision.locator('[data-term="ratio"]').inner_text() != "–", "what one guesses from"
    assert decision.locator('[data-term="uniform"]').inner_text() == "?"
    assert decision.locator(".pv-coin b").is_hidden()
    hidden = visit.js("PowerViz.tabs.explore.player.events[PowerViz.tabs.explore.player.cursor]")
    before = visit.steps
    visit.page.click('[data-guess="accept"]')
    visit.wait(f"PowerViz.chainOf(p.run).steps.length > {before}")
    visit.settle()
    right = hidden["decision"] == "accepted"
    code = "run-you-said-the-same-score" if right else "run-the-draw-said-otherwise-score"
    score = str(say(code, right=int(right), asked=1))
    assert visit.page.inner_text('[data-pv="score"]') == score
    visit.page.wait_for_timeout(300)
    assert visit.steps == before + 1, "the verdict stands until one goes on"
    visit.page.click('[data-pv="next"]')
    visit.wait(f"p.guessing || PowerViz.chainOf(p.run).steps.length > {before + 1}")


def test_settings_that_may_change_apply_from_the_next_step(visit: Visit) -> None:
    visit.first_step()
    visit.page.fill('[name="num_steps"]', "5")
    visit.page.keyboard.press("Tab")
    applies = str(say("explore-this-applies-from-the-next"))
    assert visit.page.inner_text('[data-pv="change"]') == applies
    visit.finish()
    kinds = visit.js(
        "PowerViz.tabs.explore.player.run.chains[0].steps.map((step) => step.decision.block)"
    )
    assert kinds.count(1) == 5


def test_settings_that_may_not_change_begin_a_new_chain(visit: Visit) -> None:
    visit.first_step()
    first = visit.js("PowerViz.tabs.explore.player.runId")
    visit.page.fill('[name="alpha"]', "2")
    visit.page.keyboard.press("Tab")
    anew = str(say("explore-play-starts-a-new-chain"))
    assert visit.page.inner_text('[data-pv="change"]') == anew
    visit.finish()
    assert visit.js("PowerViz.tabs.explore.player.runId") != first
    assert visit.js("PowerViz.tabs.explore.player.run.started.settings.alpha") == 2


def test_finish_lives_on_after_a_value_that_was_refused(visit: Visit) -> None:
    speed = visit.js("PowerViz.tabs.explore.player.speed")
    visit.page.fill('[name="alpha"]', "0.5")
    visit.press("finish")
    assert visit.page.inner_text('[data-error="alpha"]')
    assert visit.js("PowerViz.tabs.explore.player.speed") == speed
    visit.page.fill('[name="alpha"]', QUICK["alpha"])
    visit.finish()


def test_wrong_values_are_refused_at_their_field(visit: Visit) -> None:
    visit.finish()
    shown = visit.js("PowerViz.tabs.explore.player.runId")
    for name, value in (("alpha", "0.5"), ("block_size", "0"), ("seed", "1.5")):
        visit.page.fill(f'[name="{name}"]', value)
        visit.press("play")
        assert visit.page.inner_text(f'[data-error="{name}"]'), name
        assert visit.js("PowerViz.tabs.explore.player.runId") == shown
        visit.page.fill(f'[name="{name}"]', QUICK[name])
    visit.page.fill('[name="max_new_tokens"]', "900000")
    visit.press("play")
    visit.page.wait_for_selector('[data-error="max_new_tokens"]:not(:empty)')
    assert visit.js("PowerViz.tabs.explore.player.runId") == shown
    assert visit.page.locator(".pv-response .pv-token").count() > 5
    visit.page.fill('[name="prompt"]', "  ")
    visit.press("play")
    assert visit.page.inner_text('[data-error="prompt"]')


def test_the_link_restores_the_settings(visit: Visit) -> None:
    visit.page.fill('[name="prompt"]', "Ünï & <b> + 100 %?")
    visit.page.fill('[name="alpha"]', "2.5")
    visit.page.click("summary:has-text('Advanced')")
    visit.page.uncheck('[name="recall"]')
    visit.page.click('[data-pv="copy-link"]')
    link = visit.page.get_attribute('[data-pv="copy-link"]', "data-link")
    assert link is not None
    before = visit.js("Object.fromEntries(new FormData(document.querySelector('.pv-controls')))")
    visit.page.goto(link)
    visit.page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    after = visit.js("Object.fromEntries(new FormData(document.querySelector('.pv-controls')))")
    assert after == before


PLACE = f"(() => {{ const p = {PLAYER}; return [p.runId, p.shown, p.mode]; }})()"


SAME = ("ids", "placed", "answer", "plain")
"""The same seed gives these again to the last token; log probabilities to roundings."""


def at_step(visit: Visit, step: int) -> None:
    """Until the address names a step, and the run shown is at it."""
    visit.page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get("step") == [str(step)])
    visit.wait(f"p.mode === 'paused' && p.shown === {step}")


def test_back_leads_to_the_step_before(visit: Visit) -> None:
    visit.finish()
    last = visit.steps
    for step in (last - 1, last - 2):
        visit.page.keyboard.press("ArrowLeft")
        at_step(visit, step)
    visit.page.go_back()
    at_step(visit, last - 1)
    before = visit.js(PLACE)[0]
    visit.press("reset")
    visit.finish()
    assert visit.js(PLACE)[0] != before
    for _ in range(2):  # before the end has been at rest
        visit.page.keyboard.press("ArrowLeft")
    at_step(visit, last - 2)


@pytest.mark.nightly
def test_every_step_has_an_address_and_its_link_draws_the_run_anew(
    visit: Visit, seat: BrowserContext, server: str
) -> None:
    visit.finish()
    last = visit.steps
    run = visit.js(PLACE)[0]
    for step in (last - 1, last - 2):
        visit.page.keyboard.press("ArrowLeft")
        at_step(visit, step)
    visit.page.click('[data-tab-id="learn"]')
    visit.page.wait_for_url("**/?tab=learn&lesson=*")
    visit.page.wait_for_selector('[data-pv="learn"][data-ready="true"]')
    visit.page.go_back()
    at_step(visit, last - 2)
    visit.page.wait_for_selector('[data-pv="explore"]:visible')
    visit.page.go_back()
    at_step(visit, last - 1)
    visit.page.go_forward()
    at_step(visit, last - 2)
    with visit.page.expect_navigation():  # before anything of the move could be saved at leisure
        visit.page.evaluate(f"() => {{ {PLAYER}.showStep({last - 3}); location.reload(); }}")
    visit.page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    at_step(visit, last - 3)
    assert visit.js(PLACE)[0] == run
    visit.page.keyboard.press("ArrowRight")
    at_step(visit, last - 2)
    visit.page.click('[data-pv="explore"] [data-pv="copy-link"]')
    link = str(visit.page.get_attribute('[data-pv="explore"] [data-pv="copy-link"]', "data-link"))
    shown = visit.js(STATE, last - 2)
    other = opened(seat, link, server, drawn=True)
    at_step(other, last - 2)
    assert other.js(PLACE)[0] != run
    anew = other.js(STATE, last - 2)
    assert [anew[one] for one in SAME] == [shown[one] for one in SAME]
    assert other.wrong == []
    other.page.close()


TYPED = {"prompt": "Rita has 57 nuts and eats 3. How many are left?", "num_steps": "7"}


def type_and_reload(visit: Visit) -> None:
    for name, value in TYPED.items():
        visit.page.fill(f'.pv-controls [name="{name}"]', value)
    visit.page.reload()


def still_typed(visit: Visit) -> bool:
    visit.page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    return all(
        visit.page.input_value(f'.pv-controls [name="{name}"]') == value
        for name, value in TYPED.items()
    )


def test_what_was_typed_outlives_a_reload(visit: Visit) -> None:
    type_and_reload(visit)
    assert still_typed(visit)


@pytest.mark.nightly
def test_what_was_typed_behind_a_run_outlives_a_reload_and_a_run_that_was_left_is_there_on_the_way_back(
    visit: Visit,
) -> None:
    page = visit.page
    visit.first_step()
    visit.press("reset")
    type_and_reload(visit)
    assert still_typed(visit)
    assert visit.js(f"{PLAYER}.events.length") == 0
    page.click('[data-pv="play"]')
    visit.wait("p.shown >= 1")
    page.click('[data-tab-id="learn"]')
    page.wait_for_url("**/?tab=learn*")
    page.go_back()
    page.wait_for_url(re.compile("prompt=Rita"))
    visit.wait("p.mode === 'paused' && p.run.started?.prompt.startsWith('Rita')")
    assert still_typed(visit)


def test_a_link_that_cannot_be_drawn_shows_its_question_and_no_answer(
    seat: BrowserContext, server: str
) -> None:
    link = f"{server}?{urlencode(QUICK | {'model': 'no such model'})}"
    page = opened(seat, link, server, drawn=True)
    assert page.page.input_value('[name="prompt"]') == QUICK["prompt"]
    assert page.js(f"{PLAYER}.events.length") == 0
    told = page.page.locator('[data-pv="explore"] [data-pv="notice"]')
    assert "no such model" in told.inner_text()
    page.page.close()


def test_the_table_downloaded_is_the_runs_data_frame(visit: Visit, tmp_path: Path) -> None:
    visit.finish()
    lines = download(visit, "csv", tmp_path).read_text().splitlines()
    frame = the_run().to_frame()
    assert lines[0].split(",") == list(frame.columns)
    assert len(lines) == 1 + len(frame)


def test_history_filters_and_finds(recorded: Visit) -> None:
    visit = recorded
    visit.settle()
    steps = visit.js(
        "PowerViz.chainOf(PowerViz.tabs.explore.player.run).steps.map((s) => s.decision.decision)"
    )
    for choice in ("accepted", "rejected", "unchanged"):
        visit.page.select_option('[data-pv="filter"]', choice)
        shown = visit.page.locator('[data-pv="rows"] tr').count()
        assert shown == sum(kind.startswith(choice) for kind in steps)
    visit.page.select_option('[data-pv="filter"]', "all")
    visit.page.fill('[data-pv="find"]', "no such words anywhere")
    assert visit.page.locator('[data-pv="rows"] tr').count() == 0


def test_colours_details_and_the_history_of_a_position(recorded: Visit) -> None:
    visit = recorded
    visit.settle()
    for colour in ("log_prob", "hazard", "confidence", "age", "pivots"):
        visit.page.click(f'[data-colour="{colour}"]')
        visit.settle()
        valued = visit.page.locator(".pv-response .pv-valued").count()
        assert (valued > 0) == (colour != "pivots")
    token = visit.page.locator(".pv-response .pv-token").nth(3)
    token.hover()
    details = visit.page.inner_text(".pv-tooltip")
    shown = (
        "p-the-models-probability",
        "q-sharpened",
        "hazard-1-q",
        "age",
        "what-could-stand-here",
    )
    for word in ("id", *(str(say(f"run-{code}")) for code in shown)):
        assert word in details
    token.click()
    assert visit.page.inner_text('[data-pv="position"]').startswith(heading(4))
    token.focus()
    visit.page.keyboard.press("ArrowRight")
    assert visit.js("document.activeElement.dataset.index") == "4"
    visit.page.keyboard.press("Enter")
    assert visit.page.inner_text('[data-pv="position"]').startswith(heading(5))


def test_a_token_explains_itself_though_its_run_was_just_thrown_away(visit: Visit) -> None:
    visit.finish()
    visit.settle()
    shown = visit.js(
        """() => {
          const token = document.querySelector('.pv-response .pv-token');
          PowerViz.tabs.explore.player.clear();  // what is on the screen goes with the next frame
          token.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
          return document.querySelector('.pv-tooltip').innerText;
        }"""
    )
    assert "probability" in shown


@pytest.mark.nightly
def test_two_tabs_do_not_share_a_run(open_page: Open) -> None:
    one, other = open_page(), open_page()
    one.first_step()
    other.first_step()
    other.press("step")
    other.rest()
    assert (one.steps, other.steps) == (1, 2)
    assert one.js("PowerViz.tabs.explore.player.runId") != other.js(
        "PowerViz.tabs.explore.player.runId"
    )


def test_companions_of_the_same_prompt_appear_beside_the_trace(visit: Visit) -> None:
    visit.finish()
    visit.wait("p.companions !== null")
    counts = visit.js(
        "Object.fromEntries(Object.entries(PowerViz.tabs.explore.player.companions)"
        ".map(([method, samples]) => [method, samples.length]))"
    )
    assert counts == {"greedy": 1, "low_temperature": 32, "base": 32}


def test_a_freed_run_can_not_be_downloaded_any_more(visit: Visit, server: str) -> None:
    visit.finish()
    run_id = visit.js("PowerViz.tabs.explore.player.runId")
    address = f"{server}powerviz/runs/{run_id}/jsonl"
    first = urllib.request.urlopen(address).read().splitlines()[0]
    assert json.loads(first)["kind"] == EVENT_JSON.validate_json(first).kind == "run_started"
    visit.press("reset")
    assert comes_to_nothing(address)


def test_closing_the_tab_frees_the_run(seat: BrowserContext, server: str) -> None:
    visit = opened(seat, f"{server}?{urlencode(QUICK)}", server)
    visit.finish()
    address = f"{server}powerviz/runs/{visit.js('PowerViz.tabs.explore.player.runId')}/jsonl"
    assert status(address) == 200
    visit.page.close()
    assert comes_to_nothing(address)


def comes_to_nothing(address: str) -> bool:
    """Whether there is nothing at it any more within ten seconds."""
    end = time.monotonic() + 10
    while status(address) == 200 and time.monotonic() < end:
        time.sleep(0.05)
    return status(address) == 404


def status(address: str) -> int:
    try:
        return int(urllib.request.urlopen(address).status)
    except urllib.error.HTTPError as error:
        return error.code


@pytest.mark.nightly
def test_a_run_of_whose_beginning_nothing_is_heard_begins_again(
    open_page: Open, tmp_path: Path
) -> None:
    visit = open_page(QUICK)
    visit.page.wait_for_timeout(1000 * QUIET_SECONDS + 1000)  # until no stream is open
    ended = 'data: {"msg":"close_stream","event_id":null}\n\n'
    streams: list[str] = []

    def first_says_nothing(route: Route) -> None:
        streams.append(route.request.url)
        if len(streams) == 1:
            route.fulfill(content_type="text/event-stream", body=ended)
        else:
            route.continue_()

    before = visit.js("PowerViz.tabs.explore.player.runId")
    visit.page.route("**/queue/data*", first_says_nothing)
    visit.page.click('[data-pv="finish"]')
    visit.page.wait_for_timeout(1000)
    assert len(streams) == 1 and visit.js("PowerViz.tabs.explore.player.runId") == before
    visit.js("(() => { const now = Date.now; Date.now = () => now() + 25000; })()")
    begun = "(before) => PowerViz.tabs.explore.player.runId !== before && PowerViz.tabs.explore.player.run.complete"
    visit.page.wait_for_function(begun, arg=before)
    assert load_run(download(visit, "jsonl", tmp_path)).events == the_run().events
