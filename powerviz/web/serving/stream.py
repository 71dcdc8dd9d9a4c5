"""The one pump from what happens on the server to a page, and the one way an error becomes a message.

Knows event loops, clocks and errors; nothing of runs, or of what is told. Whatever happens may happen in
any thread: it rings a bell, and whoever tells of it in the event loop wakes, at most so often a second.
"""

import asyncio
import logging
import math
import time
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing, contextmanager
from typing import TypedDict, TypeVar

from powerviz.errors import PowerVizError
from powerviz.messages import Message, Said, say, to_page
from powerviz.web.serving.failures import failure
from powerviz.web.serving.scheduler import QueueStatus

Found = TypeVar("Found")
Failed = Callable[[PowerVizError], str]
THIS = say("failed-this")

MOST_MESSAGES = 80
"""A second, to all who come from one place: each costs some milliseconds of the server's one loop."""
LONGEST_QUIET = 0.25
"""Seconds after which one looks again without having heard anything: queues move without a bell."""

log = logging.getLogger(__name__)


class ErrorMessage(TypedDict):
    """An error: the field at fault, and what to do."""

    field: str
    message: Said


class StandingMessage(TypedDict):
    """How work stands among others: see `QueueStatus`. The seconds are whole."""

    position: int
    seconds: int
    others: int


class Bell:
    """Wakes the one who waits for it in an event loop. It may be rung from any thread, and often."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._heard = asyncio.Event()
        self._rung = False

    def ring(self) -> None:
        """Something has happened."""
        if self._rung:
            return
        self._rung = True
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._heard.set)

    async def wait(self, seconds: float) -> None:
        """Wait until it is rung, or has been since the last time; no longer than so many seconds."""
        self._loop = asyncio.get_running_loop()
        if not self._rung:
            try:
                async with asyncio.timeout(seconds):
                    await self._heard.wait()
            except TimeoutError:
                return
        self._heard.clear()
        self._rung = False


class Bells:
    """The bells of all who want to know what happens to one thing."""

    def __init__(self) -> None:
        self._bells: tuple[Bell, ...] = ()

    def ring(self) -> None:
        for bell in self._bells:
            bell.ring()

    @contextmanager
    def hung(self, bell: Bell) -> Iterator[Bell]:
        """While somebody listens."""
        self._bells = (*self._bells, bell)
        try:
            yield bell
        finally:
            self._bells = tuple(one for one in self._bells if one is not bell)


class Standing:
    """How work stands among others, as its page is told: looked at now and then, for it costs a lock."""

    def __init__(self, ask: Callable[[], QueueStatus | None]) -> None:
        self.told: StandingMessage | None = None
        self._ask = ask
        self._looked = -math.inf

    def look(self, seconds: float, moved: bool) -> bool:
        """Look again after so many seconds, or when work that waited has `moved`; whether it has changed."""
        now, before = time.monotonic(), self.told
        if now - self._looked > seconds or (moved and before and before["position"]):
            self._looked, self.told = now, _in_whole_seconds(self._ask())
        return self.told != before


def _in_whole_seconds(standing: QueueStatus | None) -> StandingMessage | None:
    if standing is None:
        return None
    return {
        "position": standing.position,
        "seconds": math.ceil(standing.seconds),
        "others": standing.others,
    }


def seconds_between(at_best: float, neighbours: int) -> float:
    """How often one of so many who come from one place is told something; alone, `at_best` a second."""
    return max(1 / at_best, neighbours / MOST_MESSAGES)


async def steadily(
    look: Callable[[], Found | None],
    over: Callable[[], bool],
    bell: Bell,
    pause: Callable[[], float],
) -> AsyncGenerator[Found]:
    """Yield what `look` finds, as soon as there is something, but never sooner than `pause` after the last.

    `over` is asked before and after each look, which may find out that it is the last. None of what happens between two looks is lost to the next.
    """
    while not over():
        found = look()
        told = time.monotonic()
        if found is not None:
            yield found
        if over():
            return
        await bell.wait(LONGEST_QUIET)
        left = pause() - (time.monotonic() - told)
        if found is not None and left > 0:
            await asyncio.sleep(left)


async def answered(
    messages: AsyncGenerator[str],
    failed: Failed,
    field: str,
    what: Message = THIS,
    gone: Callable[[], object] = lambda: None,
) -> AsyncGenerator[str]:
    """Pass on the messages that answer a request; an error is the last of them, as `failed` puts it.

    `field` and `what` are as in `failure`. `gone` is called when nobody reads on.
    """
    try:
        async with aclosing(messages):
            async for message in messages:
                yield message
    except (GeneratorExit, asyncio.CancelledError):
        gone()
        raise
    except PowerVizError as error:
        yield failed(error)
    except Exception as error:
        log.exception("A request failed")
        yield failed(failure(error, field, what))


def as_message(error: PowerVizError) -> ErrorMessage:
    """An error as pages are told of it: the field at fault, and what to do."""
    return {"field": error.field, "message": to_page(error.message)}
