"""The service of lessons without a browser: requests in, frames out."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from powerviz.lessons import convergence as chains
from powerviz.lessons import sharpening as module
from powerviz.lessons.convergence import convergence
from powerviz.lessons.sharpening import sharpening
from powerviz.web.learn.service import LearnService, Lesson
from powerviz.web.serving.scheduler import Scheduler, one_by_one
from tests.web.async_code import run_async

LESSONS = {
    "sharpening": Lesson(sharpening, per_second=1000),
    "convergence": Lesson(convergence, per_second=1000),
}


def order(lesson: str, **more: Any) -> dict[str, Any]:
    return {"serial": 1, "lesson": lesson} | more


async def frames(
    learn_service: LearnService, data: object, tab: str = "a", most: int = 10_000
) -> list[Any]:
    """The frames of an order; after `most` of them the visitor pauses."""
    found: list[Any] = []
    async for frame in learn_service.advance(tab, data):
        found.append(json.loads(frame))
        if len(found) == most:
            learn_service.halt(tab)
    return found


def told(found: list[Any]) -> list[Any]:
    return [{k: v for k, v in frame.items() if k not in ("serial", "index")} for frame in found]


def plain(made: Any) -> Any:
    return json.loads(json.dumps(list(made)))


def test_an_order_brings_all_frames_of_the_lesson_in_order() -> None:
    found = run_async(frames(LearnService(LESSONS), order("sharpening", settings={"alpha": 3})))
    assert told(found) == plain(sharpening({"alpha": 3}))
    assert [frame["index"] for frame in found] == list(range(11))


@pytest.mark.nightly
def test_a_paused_lesson_goes_on_and_one_that_was_lost_is_made_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chains, "MOST_STEPS", 200)

    async def in_parts(lose: bool) -> list[Any]:
        learn_service = LearnService(LESSONS)
        parts = await frames(learn_service, order("convergence"), most=20)
        assert len(parts) == 20
        if lose:
            learn_service = LearnService(LESSONS)
        await frames(learn_service, order("sharpening"), tab="another visitor")
        return parts + await frames(learn_service, order("convergence", known=20, serial=2))

    whole = plain(convergence({}))
    assert told(run_async(in_parts(lose=False))) == whole
    assert told(run_async(in_parts(lose=True))) == whole


def test_frames_that_were_seen_before_come_again_without_a_pause() -> None:
    async def again() -> list[Any]:
        learn_service = LearnService({"convergence": Lesson(convergence, per_second=0.01)})
        return await asyncio.wait_for(
            frames(learn_service, order("convergence", seen=21), most=20), timeout=50
        )

    assert told(run_async(again())) == plain(convergence({}))[:20]


@pytest.mark.nightly
def test_thirty_visitors_get_each_their_own_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "DRAWS_PER_FRAME", 100)

    async def at_once() -> list[list[Any]]:
        learn_service = LearnService(LESSONS)
        orders = [order("sharpening", settings={"seed": seed}) for seed in range(30)]
        return await asyncio.gather(
            *(frames(learn_service, one, f"tab {n}") for n, one in enumerate(orders))
        )

    for seed, found in enumerate(run_async(at_once())):
        assert found[-1]["last"]
        if seed % 10 == 0:
            assert told(found) == plain(sharpening({"seed": seed}))


def test_a_new_order_ends_the_old_one_and_leaving_ends_and_frees_all() -> None:
    async def twice() -> tuple[list[Any], list[Any]]:
        learn_service = LearnService(LESSONS)
        old = asyncio.create_task(frames(learn_service, order("convergence")))
        await asyncio.sleep(0.05)
        new = await frames(learn_service, order("sharpening"))
        return await old, new

    old, new = run_async(twice())
    assert not any(frame["last"] for frame in old)
    assert new[-1]["last"]

    async def leave() -> list[Any]:
        learn_service, found = LearnService(LESSONS), []
        async for frame in learn_service.advance("a", order("convergence")):
            found.append(frame)
            learn_service.leave("a")
        assert learn_service._visitors == {}
        return found

    assert len(run_async(leave())) == 1


def test_refusals_are_frames_that_name_the_field() -> None:
    table = {"": {"56": -1, "54": 0.25, "48": 0.2, "63": 0.1, "58": 0.05}}
    for data, field, code in (
        (order("sharpening", settings={"alpha": 0}), "alpha", "lesson-setting-illegal"),
        (order("sharpening", settings={"table": table}), "|56", "lesson-probability-negative"),
        (order("no such lesson"), "lesson", "lesson-unknown"),
    ):
        (frame,) = run_async(frames(LearnService(LESSONS), data))
        assert frame["error"]["field"] == field
        assert frame["error"]["message"]["code"] == code
    (frame,) = run_async(frames(LearnService(LESSONS), "nonsense"))
    assert frame["error"]["field"] == "request"


def test_a_slow_lesson_gives_its_turn_to_others_between_two_events_of_a_frame() -> None:
    scheduler, order_of_work = Scheduler(at_once=1), []

    def slow(settings: object) -> Iterator[dict[str, Any]]:
        def events() -> Iterator[int]:
            for number in range(30):
                order_of_work.append("lesson")
                time.sleep(0.02)
                yield number

        yield {"sum": sum(one_by_one(events()))}

    lessons = {"slow": Lesson(slow, per_second=1000)}

    async def both() -> list[Any]:
        lesson = asyncio.create_task(frames(LearnService(lessons, scheduler), order("slow")))
        while not order_of_work:
            await asyncio.sleep(0.001)
        async with scheduler.turn("another"):
            order_of_work.append("another")
        return await lesson

    (frame,) = run_async(both())
    assert frame["sum"] == sum(range(30)), "no event is lost"
    assert order_of_work.index("another") < 15 < len(order_of_work)


def test_a_lesson_whose_reader_left_in_the_middle_of_a_frame_begins_anew() -> None:
    second = threading.Event()

    def lesson(settings: object) -> Iterator[dict[str, Any]]:
        for number in range(3):
            if number:
                second.set()
                time.sleep(0.3)
            yield {"number": number}

    service = LearnService({"one": Lesson(lesson, per_second=1000)})

    async def leave_and_come_back() -> list[Any]:
        first = asyncio.create_task(frames(service, order("one")))
        await asyncio.to_thread(second.wait)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        return await frames(service, order("one", known=1))

    assert [frame.get("number") for frame in run_async(leave_and_come_back())] == [1, 2]
