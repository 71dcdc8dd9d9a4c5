"""The pump: bells that wake, a steady rate, and errors that become the last message."""

import asyncio
import json
import threading
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from itertools import pairwise
from typing import Any

import pytest

from powerviz.errors import PowerVizError, SettingError
from powerviz.messages import say
from powerviz.web.serving import stream as module
from powerviz.web.serving.scheduler import QueueStatus
from powerviz.web.serving.stream import Bell, Bells, Standing, answered, as_message, steadily
from tests.web.async_code import run_async

FAILED = say("failed-on-the-server", what=say("failed-this"), error="ZeroDivisionError")


def test_a_bell_rung_in_another_thread_wakes_at_once() -> None:
    bell = Bell()

    async def waited() -> float:
        began = time.monotonic()
        threading.Timer(0.05, bell.ring).start()
        await bell.wait(10)
        return time.monotonic() - began

    assert 0.04 < run_async(waited()) < 2


def test_what_rang_before_one_waits_is_heard_once_and_silence_ends_by_itself() -> None:
    bell = Bell()
    bell.ring()
    bell.ring()

    async def waited() -> list[float]:
        times = []
        for _ in range(2):
            began = time.monotonic()
            await bell.wait(0.5)
            times.append(time.monotonic() - began)
        return times

    first, last = run_async(waited())
    assert first < 0.45 and last >= 0.49


def test_everybody_who_listens_hears_and_nobody_else() -> None:
    bells, listening, gone = Bells(), Bell(), Bell()

    async def heard(bell: Bell) -> bool:
        began = time.monotonic()
        await bell.wait(0.4)
        return time.monotonic() - began < 0.35

    with bells.hung(listening):
        with bells.hung(gone):
            pass
        bells.ring()
    assert run_async(heard(listening)) and not run_async(heard(gone))


def test_nothing_that_happens_is_lost_and_it_is_told_at_a_steady_rate() -> None:
    bell, done = Bell(), []
    pause, count = 0.05, 4_000

    def work() -> None:
        for number in range(count):
            done.append(number)
            bell.ring()
            if number % 400 == 0:
                time.sleep(0.02)

    async def told() -> list[tuple[float, int]]:
        sent, messages = 0, []

        def look() -> int | None:
            nonlocal sent
            news, sent = len(done) - sent, len(done)
            return news or None

        thread = threading.Thread(target=work)
        thread.start()
        async for news in steadily(look, lambda: sent == count, bell, lambda: pause):
            messages.append((time.monotonic(), news))
        thread.join()
        return messages

    messages = run_async(told())
    assert sum(news for _, news in messages) == count
    times = [when for when, _ in messages]
    assert all(after - before > 0.9 * pause for before, after in pairwise(times))


def test_who_hears_nothing_looks_again_in_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_QUIET", 0.02)
    looks = iter((None, None, "there"))

    async def first() -> str:
        async for found in steadily(lambda: next(looks), lambda: False, Bell(), lambda: 0.0):
            return found
        return ""

    assert run_async(first()) == "there"


def test_a_standing_is_asked_for_seldom_and_when_work_that_waited_moves() -> None:
    asked: list[int] = []

    def ask() -> QueueStatus | None:
        asked.append(1)
        return (
            QueueStatus(position=2 - len(asked), seconds=1.2, others=3) if len(asked) < 3 else None
        )

    standing = Standing(ask)
    assert standing.look(60, False) and standing.told == {"position": 1, "seconds": 2, "others": 3}
    assert not standing.look(60, False) and len(asked) == 1
    assert standing.look(60, True) and standing.told is not None and standing.told["position"] == 0
    assert not standing.look(60, True) and len(asked) == 2
    assert standing.look(0, False) and standing.told is None


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (SettingError("alpha", "has to be more"), {"field": "alpha", "message": "has to be more"}),
        (
            ZeroDivisionError("secret"),
            {"field": "run", "message": FAILED.to_json()},
        ),
    ],
)
def test_an_error_is_the_last_message(error: Exception, told: dict[str, Any]) -> None:
    async def failing() -> AsyncGenerator[str]:
        yield "one"
        raise error

    def failed(error: PowerVizError) -> str:
        return json.dumps(as_message(error))

    async def messages() -> list[str]:
        return [one async for one in answered(failing(), failed, "run")]

    first, last = run_async(messages())
    assert first == "one" and json.loads(last) == told


def test_who_stops_reading_has_gone_and_what_was_under_way_is_closed_first() -> None:
    order: list[str] = []

    async def endless() -> AsyncGenerator[str]:
        try:
            while True:
                yield "more"
        finally:
            order.append("closed")

    async def leave() -> None:
        messages = answered(endless(), str, "run", gone=lambda: order.append("gone"))
        async with aclosing(messages):
            async for _ in messages:
                return

    async def cancelled() -> None:
        async def waiting() -> AsyncGenerator[str]:
            await asyncio.sleep(60)
            yield ""

        async def read() -> None:
            async for _ in answered(waiting(), str, "run", gone=lambda: order.append("gone")):
                pass

        task = asyncio.create_task(read())
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run_async(leave())
    run_async(cancelled())
    assert order == ["closed", "gone", "gone"]
