"""Any registered sampler on the server's side of Explore: played, paused, resumed, brought along, bounded."""

import io
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from powerviz.methods import played
from powerviz.models.tabular import TabularModel
from powerviz.runs import Run
from powerviz.runs.events import StateExtended, name_of
from powerviz.samplers import SAMPLERS, sample, stream
from powerviz.web.explore.run_worker import whole_after
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.http.routes import csv, html, jsonl
from powerviz.web.http.uploads import read_upload
from powerviz.web.policy import Operator
from powerviz.web.serving.leases import passes_left
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.side_by_side import MOST_CANDIDATES, MOST_TOKENS_AT_ONCE
from tests.covers import by_night
from tests.toy_events import NAME as TOLD
from tests.toy_events import LikeliestSoFar
from tests.toy_events import registered as with_events
from tests.toy_method import NAME, registered
from tests.web.async_code import run_async
from tests.web.explore.test_service import MODEL, PROMPT, answers, brought, told
from tests.web.told import codes

METHODS = list(played())
OFFERED: dict[str, Any] = {"num_steps": 2, "block_size": 10, "max_new_tokens": 14, "seed": 5}


def settings_of(method: str) -> dict[str, Any]:
    if method not in SAMPLERS:
        return {}
    sampler = SAMPLERS[method]
    several = {sampler.candidates: 3} if sampler.candidates else {}
    return {name: v for name, v in OFFERED.items() if name in sampler.settable} | several


def order(method: str, **more: Any) -> dict[str, Any]:
    begin = {"new": True, "model": MODEL.name, "prompt": PROMPT, "settings": settings_of(method)}
    return {"serial": 1, "sampler": method} | (begin if not more.get("run") else {}) | more


def service(**operator: Any) -> ExploreService:
    return ExploreService(ModelPool({MODEL.name: MODEL}), Operator(**operator))


def the_run(method: str) -> Run:
    return sample(MODEL, PROMPT, method, **settings_of(method))


@pytest.mark.parametrize("method", by_night(METHODS, ["power", "best_of_n", "greedy"]))
def test_a_run_of_any_method_is_told_event_by_event(method: str) -> None:
    batches = run_async(answers(service(), Session(), order(method)))
    assert told(batches) == the_run(method).events
    assert batches[-1]["idle"]


def test_a_method_that_has_just_registered_is_played_too() -> None:
    with registered():
        batches = run_async(answers(service(), Session(), order(NAME)))
        assert told(batches) == the_run(NAME).events


def test_events_of_a_method_of_its_own_are_told_live_and_taken_along() -> None:
    with with_events():
        settings = settings_of(TOLD)
        desk, session = service(), Session()
        events = told(run_async(answers(desk, session, order(TOLD))))
        assert events == sample(MODEL, PROMPT, TOLD, **settings).events
        assert any(isinstance(event, LikeliestSoFar) for event in events)
        lines = jsonl(desk.everything(session))
        batch = read_upload(io.BytesIO(lines))
        assert list(batch.events) == events and not batch.notice
    batch = read_upload(io.BytesIO(lines))
    assert jsonl(batch) == lines


def test_what_is_taken_along_is_a_table_of_samples_and_a_page_that_names_the_method() -> None:
    desk, session = service(), Session()
    run_async(answers(desk, session, order("best_of_n")))
    taken = desk.everything(session)
    rows = pd.read_csv(io.BytesIO(csv(taken)))
    assert len(rows) == 3 and "cut" not in rows
    page = html(taken).decode()
    assert '"offline-lead-of-a-method"' in page and '"offline-lead"' not in page
    run_async(answers(desk, session, order("power")))
    taken = desk.everything(session)
    assert "cut" in pd.read_csv(io.BytesIO(csv(taken)))
    assert '"offline-lead"' in html(taken).decode()


def same_story(run: Run, whole: Run) -> bool:
    """Whether two runs have come to the same responses and the same choice."""
    responses = [
        [[token.id for token in chain.tokens] for chain in one.chains] for one in (run, whole)
    ]
    choices = [(one.complete, one.chosen, one.text) for one in (run, whole)]
    return responses[0] == responses[1] and choices[0] == choices[1]


@pytest.mark.parametrize("method", by_night(METHODS, ["power", "majority_vote", "base"]))
def test_a_run_that_pauses_again_and_again_comes_to_the_same_result(method: str) -> None:
    async def in_pieces() -> tuple[int, Session]:
        desk, session, pauses = service(tokens_per_run=5), Session(), 0
        batches = await answers(desk, session, order(method))
        while any(batch["used_up"] for batch in batches):
            pauses += 1
            going_on = order(method, run=session.run_id, known=len(session.events))
            batches = await answers(desk, session, going_on)
        return pauses, session

    pauses, session = run_async(in_pieces())
    assert pauses >= 1
    assert same_story(Run.from_events(session.events), the_run(method))


@pytest.mark.parametrize("method", by_night(METHODS, ["power", "best_of_n", "low_temperature"]))
def test_a_run_that_the_server_has_lost_in_the_middle_is_brought_along(method: str) -> None:
    async def lose_and_go_on() -> Session:
        desk, session = service(tokens_per_run=5), Session()
        paused = await answers(desk, session, order(method))
        assert any(batch["used_up"] for batch in paused)
        events = [event for batch in paused for event in batch["events"]]
        known = {"run": session.run_id, "known": len(events)}
        desk.leave("a")
        elsewhere, session = service(), Session()
        assert (await answers(elsewhere, session, order(method, **known)))[-1]["lost"]
        key = brought(elsewhere, events)
        again = order(method, **known, brought=key, model=MODEL.name)
        await answers(elsewhere, session, again)
        return session

    assert same_story(Run.from_events(run_async(lose_and_go_on()).events), the_run(method))


@pytest.mark.parametrize("method", by_night(["best_of_n", "majority_vote"], ["best_of_n"]))
def test_samples_that_are_finished_are_not_drawn_anew(method: str) -> None:
    async def lose_after_the_first() -> Session:
        desk, session = service(), Session()
        first = await answers(desk, session, order(method, until="step"))
        events = [event for batch in first for event in batch["events"]]
        assert [event["kind"] for event in events].count("state_extended") == 1
        desk.leave("a")
        key = brought(desk, events)
        known = {"run": "lost", "known": len(events), "brought": key, "model": MODEL.name}
        await answers(desk, session, order(method, **known))
        return session

    assert same_story(Run.from_events(run_async(lose_after_the_first()).events), the_run(method))


def test_one_step_of_a_method_without_steps_is_a_whole_sample() -> None:
    async def steps() -> list[int]:
        desk, session, finished = service(), Session(), []
        await answers(desk, session, order("best_of_n", until="step"))
        for _ in range(2):
            finished.append(sum(isinstance(event, StateExtended) for event in session.events))
            known = {"run": session.run_id, "known": len(session.events)}
            await answers(desk, session, order("best_of_n", until="step", **known))
        return finished

    assert run_async(steps()) == [1, 2]


TOO_MUCH: list[tuple[str, dict[str, Any], str]] = [
    ("base", {"num_samples": 2}, "num_samples"),
    ("low_temperature", {"num_samples": 2}, "num_samples"),
    ("best_of_n", {"num_samples": MOST_CANDIDATES + 1}, "num_samples"),
    ("majority_vote", {"num_samples": MOST_CANDIDATES + 1}, "num_samples"),
    ("best_of_n", {"num_samples": 64, "max_new_tokens": MOST_TOKENS_AT_ONCE // 32}, "num_samples"),
    ("smc", {"num_particles": MOST_CANDIDATES + 1}, "num_particles"),
    ("pimh", {"num_particles": 8, "num_rounds": MOST_CANDIDATES}, "num_particles"),
    ("greedy", {"max_new_tokens": 5_000}, "max_new_tokens"),
    ("greedy", {"alpha": 4.0}, "alpha"),
    ("power", {"num_steps": 100_000}, "num_steps"),
    ("no_such_method", {}, "sampler"),
]


@pytest.mark.parametrize(("method", "settings", "field"), TOO_MUCH)
def test_what_a_run_of_a_method_may_cost_is_bounded(
    method: str, settings: dict[str, Any], field: str
) -> None:
    toy = TabularModel(["a", "."], lambda prefix: {"a": 0.5, ".": 0.5}, eos=".", max_len=9_000)
    most = 4_096 if field == "max_new_tokens" else 8_192
    desk = ExploreService(ModelPool({toy.name: toy}), Operator(longest_response=most))
    data = order(method, model=toy.name, prompt="a", settings=settings)
    assert run_async(answers(desk, Session(), data))[-1]["error"]["field"] == field


def test_a_method_that_the_page_cannot_show_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    greedy = SAMPLERS["greedy"]
    hidden = replace(greedy, look=replace(greedy.look, played=False))
    monkeypatch.setitem(SAMPLERS, "greedy", hidden)
    assert (
        run_async(answers(service(), Session(), order("greedy")))[-1]["error"]["field"] == "sampler"
    )


def test_a_step_of_particles_is_one_position_and_a_run_goes_on_from_there() -> None:
    async def steps() -> list[str]:
        desk, session = service(), Session()
        for _ in range(3):
            known = {"run": session.run_id, "known": len(session.events)} if session.run_id else {}
            await answers(desk, session, order("smc", until="step", **known))
        stopped = [event.kind for event in session.events if event.kind != "block_started"]
        known = {"run": session.run_id, "known": len(session.events)}
        await answers(desk, session, order("smc", **known))
        assert same_story(Run.from_events(session.events), the_run("smc"))
        return stopped

    drawn = [kind for kind in run_async(steps()) if kind != "particles_resampled"]
    assert drawn == ["run_started", *["particles_drawn"] * 3]


def test_a_run_of_particles_may_make_room_for_others_behind_every_position() -> None:
    run = the_run("smc")
    whole = whole_after(run.started)
    assert {name_of(type(event)) for event in run.events if whole(event)} == {"particles_drawn"}


def test_a_run_that_is_brought_along_is_held_to_the_same_limits() -> None:
    async def bring(num_samples: int) -> Any:
        desk, session = service(), Session()
        settings = settings_of("best_of_n") | {"num_samples": num_samples}
        started = [next(iter(stream(MODEL, PROMPT, "best_of_n", **settings)))]
        key = brought(desk, started)
        again = order("best_of_n", run="lost", known=1, brought=key, model=MODEL.name)
        return (await answers(desk, session, again))[-1]["error"]

    assert run_async(bring(3)) is None
    assert run_async(bring(MOST_CANDIDATES + 1))["field"] == "num_samples"


def test_what_is_drawn_already_is_not_told_anew_under_other_settings() -> None:
    async def change(method: str, **settings: Any) -> Any:
        desk, session = service(tokens_per_run=5), Session()
        await answers(desk, session, order("low_temperature"))
        known = {"run": session.run_id, "known": len(session.events), "keep": len(session.events)}
        changed = settings_of("low_temperature") | settings
        data = order(method, **known, settings=changed)
        return (await answers(desk, session, data))[-1]["error"]

    error = run_async(change("low_temperature", temperature=0.5))
    assert (error["field"], codes(error["message"])) == ("temperature", ["run-fixed-in-run"])
    assert run_async(change("base"))["field"] == "sampler"
    assert run_async(change("low_temperature")) is None


def test_companions_are_those_for_which_the_run_has_a_temperature() -> None:
    beside = {
        method: set(run_async(answers(service(), Session(), order(method)))[-1]["companions"])
        for method in ("power", "low_temperature", "greedy", "best_of_n")
    }
    assert beside["power"] == beside["low_temperature"] == {"greedy", "base", "low_temperature"}
    assert beside["greedy"] == beside["best_of_n"] == {"greedy", "base"}


def test_a_lease_is_asked_for_by_the_longest_sample() -> None:
    assert passes_left(the_run("best_of_n")) == OFFERED["max_new_tokens"]
