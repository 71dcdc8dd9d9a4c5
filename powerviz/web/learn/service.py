"""The server's side of the Learn tab: takes orders for lessons, streams their frames.

Knows lessons as functions from settings to frames. Each frame is a turn among all who use the
machine; what takes long without drawing anything comes after it. A visitor has one lesson under way at most; it is a suspended generator, freed when another begins or the visitor leaves. The same settings give
the same frames, so one that is lost (the server was restarted) is made again, up to where it was.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, Required, TypedDict

from pydantic import Field

from powerviz.errors import PowerVizError, SettingError
from powerviz.messages import say
from powerviz.web.serving.requests import Request, serial_of
from powerviz.web.serving.scheduler import SLOT, Scheduler, Slot
from powerviz.web.serving.stream import ErrorMessage, answered, as_message

Frame = Mapping[str, Any]
"""The next thing that a lesson shows: see the lessons."""


class LessonMessage(TypedDict, total=False):
    """A frame, beside what is its lesson's own: the serial of the order it answers, its `index`, and whether
    it is the `last`. Or an error, and nothing else."""

    serial: Required[int]
    index: int
    last: bool
    error: ErrorMessage


@dataclass(frozen=True)
class Lesson:
    """`frames` gives a lesson's frames from its settings; `per_second`: how many at most.

    `complete` adds to a frame what need not be found out in a turn.
    """

    frames: Callable[[object], Iterator[Frame]]
    per_second: float
    complete: Callable[[Any], Frame] | None = None


class LearnRequest(Request):
    """Go on with a lesson, of which the browser has the first `known` frames, or begin it.

    The first `seen` frames have been looked at before, and are sent without a pause between them: the
    page was opened anew.
    """

    lesson: str
    settings: dict[str, Any] = Field(default_factory=dict)
    known: int = Field(default=0, ge=0)
    seen: int = Field(default=0, ge=0)


@dataclass
class Visitor:
    """A visitor's lesson under way: `frames` after the first `made` ones, `latest` of these.

    The latest is kept, since a visitor who pauses may not have got it.
    """

    turn: int = 0
    key: str = ""
    frames: Iterator[Frame] = field(default_factory=lambda: iter(()))
    made: int = 0
    latest: Frame = field(default_factory=dict)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class LearnService:
    """Serves the lessons to all visitors, each by the name of their browser tab."""

    def __init__(self, lessons: Mapping[str, Lesson], scheduler: Scheduler | None = None) -> None:
        self.lessons = lessons
        self.scheduler = scheduler or Scheduler()
        self._visitors: dict[str, Visitor] = {}
        self._threads = ThreadPoolExecutor(max_workers=8, thread_name_prefix="lessons")

    async def advance(self, tab: str, data: object) -> AsyncGenerator[str]:
        """Carry out an order and stream its frames; nothing is raised, errors are frames too."""
        visitor = self._visitors.setdefault(tab, Visitor())
        visitor.turn += 1

        def failed(error: PowerVizError) -> str:
            visitor.key = ""
            refused: LessonMessage = {"serial": serial_of(data), "error": as_message(error)}
            return json.dumps(refused)

        def gone() -> None:
            visitor.key = ""  # its frames may be broken off in the middle of one

        frames = self._frames(tab, visitor, visitor.turn, data)
        async with aclosing(
            answered(frames, failed, "lesson", say("failed-lesson"), gone)
        ) as messages:
            async for message in messages:
                yield message

    def halt(self, tab: str) -> None:
        """Make no more frames; what is under way is kept, to go on with."""
        if tab in self._visitors:
            self._visitors[tab].turn += 1

    def leave(self, tab: str) -> None:
        """The visitor has gone: free everything."""
        self.halt(tab)
        self._visitors.pop(tab, None)

    async def _frames(
        self, tab: str, visitor: Visitor, turn: int, data: object
    ) -> AsyncGenerator[str]:
        order = LearnRequest.read(data)
        if order.lesson not in self.lessons:
            raise SettingError("lesson", say("lesson-unknown", lesson=repr(order.lesson)))
        lesson, serial = self.lessons[order.lesson], order.serial
        async with visitor.lock:
            if not self._goes_on(visitor, order):
                visitor.frames, visitor.made = lesson.frames(order.settings), 0
            elif visitor.made > order.known:
                yield json.dumps({**visitor.latest, "serial": serial})
        while True:
            async with visitor.lock:
                if visitor.turn != turn:
                    return
                async with self.scheduler.turn(tab) as slot:
                    frame = await asyncio.to_thread(_next, visitor.frames, slot)
                if frame is None:
                    visitor.key = ""
                    return
                if lesson.complete is not None:
                    frame = await self._aside(lesson.complete, frame)
                frame = {**frame, "index": visitor.made}
                visitor.latest, visitor.made = frame, visitor.made + 1
            if visitor.made > order.known and visitor.turn == turn:
                yield json.dumps({**frame, "serial": serial})
                if visitor.made >= order.seen:
                    await asyncio.sleep(1 / lesson.per_second)

    async def _aside(self, complete: Callable[[Frame], Frame], frame: Frame) -> Frame:
        return await asyncio.get_running_loop().run_in_executor(self._threads, complete, frame)

    def _goes_on(self, visitor: Visitor, order: LearnRequest) -> bool:
        """Whether what is under way is what the order wants more of."""
        key = json.dumps([order.lesson, order.settings], sort_keys=True)
        same, visitor.key = key == visitor.key, key
        return same and visitor.made > 0 and visitor.made - order.known in (0, 1)


def _next(frames: Iterator[Frame], slot: Slot) -> Frame | None:
    """Make the next frame; meanwhile others get their turns between its events."""
    known = SLOT.set(slot)
    try:
        return next(frames, None)
    finally:
        SLOT.reset(known)
