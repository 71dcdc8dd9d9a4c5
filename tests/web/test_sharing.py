"""Runs that share the machine, without a browser: limits, allowances, waiting, idle visitors."""

import asyncio
import contextlib
import gc
import json
import threading
import weakref
from typing import Any

import pytest

from powerviz.messages import say, to_page
from powerviz.models import load_model
from powerviz.runs import Run
from powerviz.web.compare.service import CompareService
from powerviz.web.explore import allowed as allowed_module
from powerviz.web.explore import service as service_module
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.policy import Operator
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.scheduler import Scheduler, places, turns
from powerviz.web.serving.visitors import Visitors
from tests.web.async_code import run_async
from tests.web.compare.test_service import order as comparison
from tests.web.explore.test_service import SETTINGS, answers, brought, order, the_run, told
from tests.web.serving.test_scheduler import runs_per_tab

MODEL = load_model()
LONG = SETTINGS | {"num_steps": 60, "max_new_tokens": 60}


def service(scheduler: Scheduler | None = None, **limits: Any) -> ExploreService:
    return ExploreService(ModelPool({MODEL.name: MODEL}), Operator(**limits), scheduler)


async def drawn_on(
    service: ExploreService, session: Session, first: list[Any], tab: str = "a"
) -> list[Any]:
    """All batches of a run whose visitor presses Play again whenever it has paused."""
    batches = list(first)
    while not any(event["kind"] == "run_finished" for event in batches[-1]["events"]):
        known = sum(len(batch["events"]) for batch in batches)
        more = await answers(service, session, order(run=session.run_id, known=known), tab)
        assert any(batch["events"] for batch in more)
        batches += [batch for batch in more if batch["events"] or batch["used_up"]]
    return batches


@pytest.mark.parametrize("limit", [{"tokens_per_run": 15}, {"seconds_per_run": 0.03}])
def test_a_run_pauses_when_its_allowance_is_used_up_and_play_goes_on_to_the_same_run(
    limit: dict[str, Any],
) -> None:
    async def play() -> tuple[list[Any], list[Any]]:
        limited, session = service(**limit), Session()
        first = await answers(limited, session, order())
        return first, await drawn_on(limited, session, [b for b in first if b["events"]])

    first, batches = run_async(play())
    assert not any(e["kind"] == "run_finished" for b in first for e in b["events"])
    said = [batch["used_up"] for batch in first if batch["used_up"]]
    assert [one["code"] for one in said] == [f"turn-paused-after-{next(iter(limit)).split('_')[0]}"]
    run = Run.from_events(told(batches))
    assert run.complete and run.text == the_run().text
    assert [s.decision.decision for s in run.steps] == [
        s.decision.decision for s in the_run().steps
    ]


def test_a_comparison_that_uses_up_its_allowance_ends_and_keeps_its_samples() -> None:
    async def compared() -> list[Any]:
        pool = ModelPool({MODEL.name: MODEL})
        limited = CompareService(pool, Operator(tokens_per_run=30))
        return [json.loads(batch) async for batch in limited.advance("a", comparison())]

    batches = run_async(compared())
    assert batches[-1]["idle"]
    assert batches[-1]["used_up"] == to_page(say("turn-ended-after-tokens", most=30))
    assert {e["method"] for b in batches for e in b["samples"]} == {"greedy"}


def test_prompts_and_responses_are_held_to_the_operators_limits_also_if_brought_along() -> None:
    limited = service(longest_prompt=80, longest_response=24)
    for more, field in (
        ({"prompt": "x" * 81}, "prompt"),
        ({"settings": SETTINGS | {"max_new_tokens": 25}}, "max_new_tokens"),
    ):
        batches = run_async(answers(limited, Session(), order(**more)))
        assert batches[-1]["error"]["field"] == field
    events = [json.loads(json.dumps(e)) for e in _events(the_run(max_new_tokens=30))]
    key = brought(limited, events)
    back = order(run="gone", known=len(events), brought=key, model=MODEL.name)
    batches = run_async(answers(limited, Session(), back))
    assert batches[-1]["error"]["field"] == "max_new_tokens"
    limits = Operator(longest_response=19)
    pool = ModelPool({MODEL.name: MODEL})

    async def compared() -> Any:
        return [
            json.loads(b) async for b in CompareService(pool, limits).advance("a", comparison())
        ]

    assert run_async(compared())[-1]["error"]["field"] == "max_new_tokens"


def _events(run: Run) -> list[Any]:
    from powerviz.runs.events import EVENT_JSON

    return [EVENT_JSON.dump_python(event, mode="json") for event in run.events]


def test_a_visitor_may_have_so_many_under_way_and_gets_the_place_back() -> None:
    async def three() -> list[Any]:
        scheduler = Scheduler(admission=runs_per_tab(1))
        shared, session = service(scheduler), Session()
        stream = shared.advance(session, "a", order(settings=LONG))
        await anext(stream)
        compare_service = CompareService(ModelPool({MODEL.name: MODEL}), Operator(), scheduler)
        refused = [json.loads(b) async for b in compare_service.advance("a", comparison())]
        other = await answers(shared, Session(), order(), tab="b")
        await shared.halt(session, "a")
        after = [json.loads(b) async for b in compare_service.advance("a", comparison())]
        await stream.aclose()
        return [refused[-1]["error"], other[-1]["error"], after[-1]["error"]]

    refused, other, after = run_async(three())
    assert refused["field"] == "runs" and other is None and after is None


@pytest.mark.nightly
def test_runs_that_make_room_for_each_other_are_those_that_they_are_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(places, "STAY_SECONDS", 0.02)
    monkeypatch.setattr(turns, "TURN_SECONDS", 0.01)
    settings = SETTINGS | {"num_steps": 8, "max_new_tokens": 30}
    freed: list[str] = []
    make_room = service_module.Worker._make_room
    monkeypatch.setattr(
        service_module.Worker, "_make_room", lambda self: (freed.append(""), make_room(self))[1]
    )

    async def at_once() -> list[list[Any]]:
        shared = service(Scheduler(at_once=1, in_turn=1))
        return await asyncio.gather(
            *(
                answers(shared, Session(), order(settings=settings | {"seed": seed}), str(seed))
                for seed in range(3)
            )
        )

    for seed, batches in enumerate(run_async(at_once())):
        run, alone = Run.from_events(told(batches)), the_run(**settings | {"seed": seed})
        assert run.complete and run.text == alone.text
        assert [s.decision.decision for s in run.steps] == [
            s.decision.decision for s in alone.steps
        ]
    assert freed


def test_a_run_that_waits_says_so_and_how_long() -> None:
    async def wait() -> list[Any]:
        scheduler = Scheduler(at_once=1, in_turn=1)
        shared, told = service(scheduler), []
        holder = scheduler.slot("somebody else")
        assert holder.go_on()
        stream = shared.advance(Session(), "a", order())
        async for batch in stream:
            told.append(json.loads(batch))
            if told[-1]["queue"]:
                holder.release()
        return told

    batches = run_async(wait())
    assert [event["kind"] for event in batches[0]["events"]] == ["run_started"]
    assert batches[0]["queue"]["position"] == 1 and batches[0]["queue"]["seconds"] >= 1
    assert batches[-1]["queue"] is None
    assert Run.from_events(told(batches)).text == the_run().text


def test_with_room_for_all_nothing_is_said_of_waiting() -> None:
    batches = run_async(answers(service(), Session(), order()))
    assert {json.dumps(batch["queue"]) for batch in batches} == {"null"}


def test_idle_visitors_are_freed_and_their_page_goes_on_with_what_it_has() -> None:
    async def idle() -> list[Any]:
        shared, session = service(), Session()
        visitors = Visitors(0.2, shared.leave)

        async def ask(data: object) -> list[Any]:
            stream = visitors.serving("a", shared.advance(session, "a", data))
            return [json.loads(batch) async for batch in stream]

        first = await ask(order(until="step"))
        worker = weakref.ref(shared._workers["a"])
        assert len(visitors) == 1 and visitors.sweep() == 0
        await asyncio.sleep(0.3)
        assert visitors.sweep() == 1 and len(visitors) == 0
        gc.collect()
        assert worker() is None and session.events == []
        events = [event for batch in first for event in batch["events"]]
        known = {"run": first[0]["run"], "known": len(events)}
        assert (await ask(order(**known)))[-1]["lost"]
        return await ask(order(**known, brought=brought(shared, events), model=MODEL.name))

    run = Run.from_events(told(run_async(idle())))
    assert run.complete and run.text == the_run().text


def test_whoever_is_being_answered_is_not_idle() -> None:
    async def watching() -> tuple[int, int]:
        shared = service()
        visitors = Visitors(0.0, shared.leave)
        stream = visitors.serving("a", shared.advance(Session(), "a", order(settings=LONG)))
        await anext(stream)
        await asyncio.sleep(0.05)
        during = visitors.sweep()
        await stream.aclose()
        await asyncio.sleep(0.05)
        return during, visitors.sweep()

    assert run_async(watching()) == (0, 1)


def test_who_leaves_while_the_run_is_prepared_leaves_nothing_running(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shared, session = service(), Session()
    preparing, left = threading.Event(), threading.Event()
    real = allowed_module.wrapped

    def slowly(*given: Any) -> str:
        preparing.set()
        left.wait()
        return real(*given)

    monkeypatch.setattr(allowed_module, "wrapped", slowly)

    async def leave_at_once() -> list[Any]:
        stream = asyncio.create_task(answers(shared, session, order(settings=LONG)))
        await asyncio.to_thread(preparing.wait)
        shared.leave("a")
        left.set()
        return await stream

    assert run_async(leave_at_once()) == []
    assert not shared._workers and not shared.scheduler.busy


def test_nothing_draws_on_for_nobody_whenever_its_visitor_goes() -> None:
    """Leaving, and losing the stream, at every moment around Play."""
    shared = service()
    compare_service = CompareService(ModelPool({MODEL.name: MODEL}))
    moments = [number * 0.004 for number in range(12)]

    async def go(moment: float, how: str) -> None:
        tab, session = f"{how} {moment}", Session()
        if how == "compare":
            wanted = comparison(settings=LONG)
            stream = asyncio.create_task(_all(compare_service.advance(tab, wanted)))
        else:
            stream = asyncio.create_task(answers(shared, session, order(settings=LONG), tab))
        await asyncio.sleep(moment)
        if how == "leave":
            await asyncio.to_thread(shared.leave, tab)
        else:
            stream.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait_for(stream, 20)

    async def all_of_them() -> bool:
        for how in ("leave", "cancel", "compare"):
            await asyncio.gather(*(go(moment, how) for moment in moments))
        for _ in range(200):
            if not (shared.scheduler.busy or compare_service.scheduler.busy):
                return True
            await asyncio.sleep(0.05)
        return False

    assert run_async(all_of_them())
    assert not any(worker.busy for worker in shared._workers.values())
    assert not any(tab.startswith("leave") for tab in [*shared._workers, *shared._kept])


def test_an_order_that_comes_while_another_is_prepared_is_carried_out() -> None:
    async def two() -> list[Any]:
        shared, session = service(), Session()
        first = asyncio.create_task(answers(shared, session, order(settings=LONG)))
        await asyncio.sleep(0)
        second = await answers(shared, session, order())
        await first
        return second

    for _ in range(2):
        run = Run.from_events(told(run_async(two())))
        assert run.complete and run.text == the_run().text


async def _all(stream: Any) -> list[Any]:
    return [batch async for batch in stream]
