"""The server's side without a browser: orders in, batches out."""

import asyncio
import gc
import json
import pickle
import weakref
from contextlib import aclosing
from dataclasses import replace
from typing import Any

import pytest

from powerviz.models import load_model
from powerviz.runs import Run
from powerviz.runs.event_log import EventLog
from powerviz.runs.events import EVENT_JSON, Decision
from powerviz.samplers import power_sample
from powerviz.web.explore.frames import _together
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.serving.models import ModelPool
from tests.web.async_code import run_async

PROMPT = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
SETTINGS: dict[str, Any] = {"num_steps": 3, "block_size": 10, "max_new_tokens": 20, "seed": 5}
MODEL = load_model()


def order(**more: Any) -> dict[str, Any]:
    begin = {"new": True, "model": MODEL.name, "prompt": PROMPT, "settings": SETTINGS}
    return {"serial": 1} | (begin if not more.get("run") else {}) | more


async def answers(
    service: ExploreService, session: Session, data: object, tab: str = "a"
) -> list[Any]:
    return [json.loads(batch) async for batch in service.advance(session, tab, data)]


def told(batches: list[Any]) -> list[Any]:
    return [
        EVENT_JSON.validate_json(json.dumps(event))
        for batch in batches
        for event in batch["events"]
    ]


def brought(service: ExploreService, events: list[Any]) -> str:
    """The key under which a page has brought these events along."""
    return service.brought.put(EventLog(EVENT_JSON.validate_python(event) for event in events))


def the_run(**more: Any) -> Run:
    return power_sample(MODEL, PROMPT, **SETTINGS | more)


def test_batches_hold_the_events_of_the_run_once_each() -> None:
    batches = run_async(answers(ExploreService(ModelPool({MODEL.name: MODEL})), Session(), order()))
    assert told(batches) == the_run().events
    assert batches[-1]["idle"] and not batches[0]["lost"]
    assert batches[-1]["companions"]


@pytest.mark.nightly
def test_steps_add_up_to_the_whole_run_even_through_a_pickle() -> None:
    few = SETTINGS | {"num_steps": 2}

    async def steps() -> list[Any]:
        session = Session()
        first = order(until="step", settings=few)
        batches = await answers(ExploreService(ModelPool({MODEL.name: MODEL})), session, first)
        while not any(event["kind"] == "run_finished" for event in batches[-1]["events"]):
            session = pickle.loads(pickle.dumps(session))
            elsewhere = ExploreService(ModelPool({MODEL.name: MODEL}))
            going_on = order(until="step", run=session.run_id, known=len(session.events))
            new = [b for b in await answers(elsewhere, session, going_on) if b["events"]]
            decisions = sum(e["kind"] == "decision" for b in new for e in b["events"])
            assert decisions <= 1
            batches += new
        return batches

    run = Run.from_events(told(run_async(steps())))
    assert [step.decision.decision for step in run.steps] == [
        step.decision.decision for step in the_run(num_steps=2).steps
    ]
    assert run.text == the_run(num_steps=2).text and run.complete


def test_a_farewell_to_a_run_that_arrives_after_the_next_ones_order_does_not_end_it() -> None:
    async def overtaken() -> tuple[list[Any], int, int]:
        service, session = ExploreService(ModelPool({MODEL.name: MODEL})), Session()
        batches = []
        async with aclosing(service.advance(session, "a", order(serial=3))) as answered:
            async for batch in answered:
                service.leave("a", serial=2)
                batches.append(json.loads(batch))
        there = len(service.runs)
        service.leave("a", serial=4)
        return batches, there, len(service._sessions)

    batches, there, left = run_async(overtaken())
    assert told(batches) == the_run().events
    assert there == 1 and left == 0


def test_a_session_is_small() -> None:
    session = Session()
    run_async(answers(ExploreService(ModelPool({MODEL.name: MODEL})), session, order()))
    assert len(pickle.dumps(session)) < 500 * len(session.events)


@pytest.mark.nightly
def test_thirty_visitors_at_once_get_each_their_own_run() -> None:
    service = ExploreService(ModelPool({MODEL.name: MODEL}))

    async def all_at_once() -> list[list[Any]]:
        return await asyncio.gather(
            *(
                answers(
                    service, Session(), order(settings=SETTINGS | {"seed": seed}), tab=f"tab {seed}"
                )
                for seed in range(30)
            )
        )

    for seed, batches in enumerate(run_async(all_at_once())):
        assert told(batches) == the_run(seed=seed).events, seed


def test_what_the_server_has_lost_the_browser_brings_along() -> None:
    async def lose_and_go_on() -> list[Any]:
        service, session = ExploreService(ModelPool({MODEL.name: MODEL})), Session()
        first = await answers(service, session, order(until="step"))
        events = [event for batch in first for event in batch["events"]]
        known = {"run": session.run_id, "known": len(events)}
        service.leave("a")
        assert (await answers(service, session, order(**known)))[-1]["lost"]
        again = order(**known, brought=brought(service, events), model=MODEL.name)
        batches = await answers(service, session, again)
        assert batches[0]["show"] == len(events)
        return batches

    run = Run.from_events(told(run_async(lose_and_go_on())))
    assert run.text == the_run().text and run.complete


def test_what_may_not_change_in_mid_run_is_refused_and_the_run_kept() -> None:
    async def change() -> list[Any]:
        service, session = ExploreService(ModelPool({MODEL.name: MODEL})), Session()
        first = await answers(service, session, order(until="step"))
        known = sum(len(batch["events"]) for batch in first)
        changed = SETTINGS | {"alpha": 2.0}
        return await answers(
            service, session, order(run=session.run_id, known=known, keep=known, settings=changed)
        )

    assert run_async(change())[-1]["error"]["field"] == "alpha"


def test_errors_are_batches_that_name_the_field() -> None:
    service = ExploreService(ModelPool({MODEL.name: MODEL}))
    for data, field in (
        (order(settings={"alpha": 0.5}), "alpha"),
        (order(settings={"chains": 3}), "chains"),
        (order(prompt=" "), "prompt"),
        (order(model="no such model"), "model"),
        (order(wrapping="upside down"), "wrapping"),
        ({"until": "tomorrow"}, "until"),
        ("nonsense", "request"),
    ):
        batches = run_async(answers(service, Session(), data))
        assert batches[-1]["error"]["field"] == field
        assert batches[-1]["idle"]


def test_leaving_frees_the_run_and_its_worker() -> None:
    service, session = ExploreService(ModelPool({MODEL.name: MODEL})), Session()
    run_async(answers(service, session, order(until="step")))
    worker = weakref.ref(service._workers["a"])
    run_id = session.run_id
    service.leave("a")
    gc.collect()
    assert worker() is None
    assert session.events == [] and session.run_id == ""
    assert service.runs[run_id].run_id != run_id


def test_leaving_in_the_middle_ends_the_stream() -> None:
    async def leave_early() -> int:
        service, session, taken = ExploreService(ModelPool({MODEL.name: MODEL})), Session(), 0
        long = SETTINGS | {"num_steps": 500, "max_new_tokens": 60}
        async for _ in service.advance(session, "a", order(settings=long)):
            taken += 1
            await asyncio.to_thread(service.leave, "a")
        return taken

    assert run_async(leave_early()) == 1


def test_long_texts_are_told_a_few_at_a_time_and_all_of_them() -> None:
    run = the_run()
    events = [
        replace(event, text="x" * 30_000) if isinstance(event, Decision) else event
        for event in run.events
    ]
    parts, rest = [], events
    while rest:
        parts.append(_together(rest))
        rest = rest[len(parts[-1]) :]
    assert [event for part in parts for event in part] == events
    assert all(sum(isinstance(event, Decision) for event in part) <= 1 for part in parts)
    assert list(_together(run.events)) == list(run.events)
