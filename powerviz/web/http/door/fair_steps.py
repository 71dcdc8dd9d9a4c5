"""The event loop's time, shared by addresses: each time round, one address works for some milliseconds.

Knows coroutines and clocks; nothing of requests. Between two of its steps a coroutine lets others work,
but hundreds of one address, of a millisecond each, are a third of a second in which nobody else is
answered. Here what an address has above its share waits for the next time round, in order.
"""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

Given = TypeVar("Given")
Result = TypeVar("Result")

ROUND_SECONDS = 0.004
"""The time that an address has in each round: with thirty that want it all, nobody waits for a fifth of a second."""
NEWEST = 0.2
"""The weight of the last step in what an address's steps are thought to take."""


@dataclass
class _Share:
    """The time that one address has had in this round, and its steps that wait for another."""

    used: float = 0.0
    usual: float = ROUND_SECONDS
    waiting: deque[asyncio.Future[None]] = field(default_factory=deque)


class FairSteps:
    """Lets coroutines work step by step, so that those of no address hold up another's."""

    def __init__(
        self, each: float = ROUND_SECONDS, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        self._each = each
        self._clock = clock
        self._shares: dict[str, _Share] = {}
        self._ends: asyncio.Handle | None = None

    def working(self, address: str, work: Awaitable[Result]) -> Awaitable[Result]:
        """The same work, each step of which is taken when its address has time left."""
        return _Working(self, address, work)

    def sharing(
        self, address: str, function: Callable[[Given], Awaitable[None]]
    ) -> Callable[[Given], Awaitable[None]]:
        """The same function, in whatever task it is called: those that a request begins are not seen."""
        task = asyncio.current_task()

        async def shared(given: Given) -> None:
            work = function(given)
            await (work if asyncio.current_task() is task else self.working(address, work))

        return shared

    def charge(self, address: str, seconds: float) -> None:
        """Note what was done for an address."""
        share = self._share(address)
        share.used += seconds
        share.usual += NEWEST * (seconds - share.usual)

    def turn(self, address: str) -> asyncio.Future[None] | None:
        """The future to wait for before the next step; None if it may be taken."""
        share = self._share(address)
        if not share.waiting and share.used < self._each:
            return None
        turn = asyncio.get_running_loop().create_future()
        share.waiting.append(turn)
        return turn

    def now(self) -> float:
        return self._clock()

    def _share(self, address: str) -> _Share:
        share = self._shares.get(address)
        if share is None:
            share = self._shares[address] = _Share()
        if self._ends is None:
            self._ends = asyncio.get_running_loop().call_soon(self._next_round)
        return share

    def _next_round(self) -> None:
        self._ends = None
        for address, share in list(self._shares.items()):
            share.used = max(0.0, share.used - self._each)
            left = self._each - share.used
            while share.waiting and left > 0:
                turn = share.waiting.popleft()
                if not turn.done():
                    turn.set_result(None)
                    left -= max(share.usual, 1e-5)
            if not share.waiting and not share.used:
                del self._shares[address]
        if self._shares:
            self._ends = asyncio.get_running_loop().call_soon(self._next_round)


@dataclass
class _Working(Generic[Result]):
    fair: FairSteps
    address: str
    work: Awaitable[Result]

    def __await__(self) -> Generator[Any, Any, Result]:
        steps = self.work.__await__()
        error: BaseException | None = None
        while True:
            turn = self.fair.turn(self.address) if error is None else None
            if turn is not None:
                try:
                    yield from turn
                except BaseException as given:  # noqa: BLE001 (the work is told)
                    error = given
            began = self.fair.now()
            try:
                awaited = next(steps) if error is None else steps.throw(error)
            except StopIteration as over:
                result: Result = over.value
                return result
            finally:
                self.fair.charge(self.address, self.fair.now() - began)
            error = None
            try:
                yield awaited
            except BaseException as given:  # noqa: BLE001 (the work is told)
                error = given
