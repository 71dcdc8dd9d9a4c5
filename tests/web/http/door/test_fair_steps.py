"""Steps of one address on the event loop beside those of another; time is counted, not measured."""

import asyncio
from collections import Counter
from collections.abc import Awaitable
from itertools import pairwise
from typing import Any

import pytest

from powerviz.web.http.door.fair_steps import FairSteps
from tests.web.async_code import run_async

EACH = 0.004
STEP = 0.001


class Loop:
    """Coroutines whose steps take as long as they say, and in which order they were taken."""

    def __init__(self) -> None:
        self.time = 0.0
        self.order: list[str] = []
        self.fair = FairSteps(EACH, lambda: self.time)

    async def steps(self, address: str, count: int, seconds: float = STEP) -> int:
        for _ in range(count):
            self.order.append(address)
            self.time += seconds
            await asyncio.sleep(0)
        return count

    def most_between(self, address: str) -> int:
        """Steps of others between two of this address's."""
        own = [place for place, one in enumerate(self.order) if one == address]
        return max(after - before - 1 for before, after in pairwise(own))


def test_hundreds_of_one_address_leave_another_its_steps() -> None:
    loop = Loop()

    async def check() -> None:
        crowd = [loop.fair.working("crowd", loop.steps("crowd", 20)) for _ in range(300)]
        tasks = [asyncio.ensure_future(_run(one)) for one in crowd]
        single = asyncio.ensure_future(_run(loop.fair.working("single", loop.steps("single", 50))))
        assert await single == 50
        assert not all(task.done() for task in tasks)
        assert [await task for task in tasks] == [20] * 300

    run_async(check())
    # What is left over of one round is had in the next: twice the share, and no more.
    assert 1 <= loop.most_between("single") <= 2 * EACH / STEP


def test_without_shares_the_crowd_goes_first() -> None:
    """The measure above can fail: this is what it shows of tasks that do not share."""
    loop = Loop()

    async def check() -> None:
        crowd = [asyncio.ensure_future(loop.steps("crowd", 20)) for _ in range(300)]
        await loop.steps("single", 10)
        await asyncio.gather(*crowd)

    run_async(check())
    assert loop.most_between("single") == 300


def test_whoever_is_alone_waits_for_nobody() -> None:
    loop = Loop()

    async def check() -> int:
        return await loop.fair.working("one", loop.steps("one", 100, seconds=0.05))

    assert run_async(check()) == 100
    assert Counter(loop.order) == {"one": 100}


def test_the_work_fails_and_is_cancelled_as_ever() -> None:
    loop = Loop()
    heard: list[str] = []

    async def failing() -> None:
        await asyncio.sleep(0)
        raise ValueError("no")

    async def waiting() -> str:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            heard.append("cancelled")
            await asyncio.sleep(0)
            heard.append("and went on")
            raise
        return ""

    async def check() -> None:
        with pytest.raises(ValueError, match="no"):
            await loop.fair.working("one", failing())
        task = asyncio.ensure_future(_run(loop.fair.working("one", waiting())))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await loop.fair.working("one", waiting())

    run_async(check())
    assert heard == ["cancelled", "and went on"] * 2


def test_who_is_cancelled_before_its_turn_leaves_it_to_the_next() -> None:
    loop = Loop()

    async def check() -> None:
        first = asyncio.ensure_future(_run(loop.fair.working("one", loop.steps("one", 3, 1.0))))
        await asyncio.sleep(0)
        second, third = (
            asyncio.ensure_future(_run(loop.fair.working("one", loop.steps("one", 1))))
            for _ in range(2)
        )
        await asyncio.sleep(0)
        second.cancel()
        assert await first == 3 and await third == 1
        with pytest.raises(asyncio.CancelledError):
            await second

    run_async(check())


def test_what_is_sent_from_a_task_of_its_own_is_charged_once_like_the_rest() -> None:
    loop = Loop()

    async def check() -> int:
        async def sending(seconds: float) -> None:
            loop.time += seconds

        async def request() -> None:
            shared = loop.fair.sharing("one", sending)
            await shared(1.0)  # in the task of the request
            await asyncio.create_task(shared(1.0))

        async def all_of_it() -> None:
            await loop.fair.working("one", request())
            await loop.fair.working("one", loop.steps("one", 1))

        task = asyncio.ensure_future(all_of_it())
        rounds = 0
        while not task.done():
            await asyncio.sleep(0)
            rounds += 1
        return rounds

    assert run_async(check()) == pytest.approx(2.0 / EACH, rel=0.02)


async def _run(work: Awaitable[Any]) -> Any:
    return await work
