"""An Explore tab's messages: its run's events as they come, verdicts on answers, samples to show beside.

Knows a session, its worker and batches; nothing of how a run is begun, or of Gradio. One object follows
one request, until the tab sends another.
"""

import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from powerviz.messages import Message
from powerviz.runs.event_log import EventLog
from powerviz.runs.events import Event, tokens_told
from powerviz.web.explore.messages import Batch
from powerviz.web.explore.request import ExploreRequest
from powerviz.web.explore.run_grading import RunGrading
from powerviz.web.explore.session import Session
from powerviz.web.serving.stream import Bell, Standing, seconds_between, steadily
from powerviz.web.serving.worker import Worker

FRAMES_PER_SECOND = 12
FIRST_TOKEN_SECONDS = 0.3
"""A run that has no token by then is shown as it stands: it waits for others, or its model is slow."""
FRAMES_BETWEEN_STANDINGS = 12
MOST_IN_A_BATCH = 2_000
"""Events that are told together: packing more would keep everybody's next batch waiting."""
MOST_TEXT_IN_A_BATCH = 50_000
"""Characters, in which to find the answers takes less than a second."""
NEWEST = 32

Companions = dict[str, Any]


@dataclass(frozen=True)
class Beside:
    """Samples to show beside the run: `known` if they are there, `find` to wait for them."""

    known: Callable[[], Companions | None]
    find: Callable[[], Awaitable[Companions | None]]


class Frames:
    """The batches that answer one request, at a steady rate until the worker rests, and then the rest."""

    def __init__(
        self,
        session: Session,
        worker: Worker[Event],
        order: ExploreRequest,
        grading: Callable[[Bell], RunGrading | None],
        beside: Beside,
        neighbours: Callable[[], int],
        why_paused: Callable[[], Message | None],
    ) -> None:
        self._session = session
        self._worker = worker
        self._turn = session.turn
        self._serial = order.serial
        self._run_id = session.run_id
        self._events = session.events
        self._beside = beside
        self._neighbours = neighbours
        self._why_paused = why_paused
        self._bell = Bell()
        self._grading = grading(self._bell)
        self._standing = Standing(lambda: worker.standing)
        anew = session.run_id != order.run
        self._sent = 0 if anew else order.known
        self._show = (order.keep or (order.known if order.brought else 0)) if anew else 0
        self._companions = beside.known() if self._events else None
        self._began = time.monotonic()
        self._first, self._drawn, self._over = True, False, False

    async def batches(self) -> AsyncGenerator[Batch]:
        """All of them."""
        with self._worker.bells.hung(self._bell):
            async for batch in steadily(self._look, self._is_over, self._bell, self._pause):
                yield batch
        async for batch in self._verdicts(until_held_up=True):
            yield batch
        if self._companions is None and self._events and self._wanted:
            found = await self._beside.find()
            if found and self._wanted:
                yield self._batch(companions=found, idle=True)
        async for batch in self._verdicts(until_held_up=False):
            yield batch

    @property
    def _wanted(self) -> bool:
        return self._session.turn == self._turn

    def _is_over(self) -> bool:
        return self._over or not self._wanted

    def _pause(self) -> float:
        return seconds_between(FRAMES_PER_SECOND, self._neighbours() if self._drawn else 0)

    def _batch(self, **more: Any) -> Batch:
        return Batch(
            run_id=self._run_id,
            turn=self._serial,
            first=self._sent,
            show=self._show,
            truth=self._session.truth,
            log=self._events,
            **more,
        )

    def _look(self) -> Batch | None:
        """The events since the last time, and what else has changed; None where there is nothing to tell."""
        if not self._wanted:
            return None
        busy = self._worker.busy
        soon = self._first and busy and time.monotonic() - self._began < FIRST_TOKEN_SECONDS
        if soon and not _drawn_lately(self._events, self._sent):
            return None
        news = _together(self._events[self._sent : self._sent + MOST_IN_A_BATCH])
        more = self._sent + len(news) < len(self._events)
        if more:
            self._bell.ring()
        self._over = not busy and not more
        moved = self._standing.look(self._pause() * FRAMES_BETWEEN_STANDINGS, bool(news))
        right = self._grading.news() if self._grading else {}
        if self._companions is None and self._first and self._events:
            self._companions = self._beside.known()
        if not (news or right or self._over or moved):
            return None
        batch = self._batch(
            events=news,
            right=right,
            companions=self._companions if self._first else None,
            idle=self._over,
            queue=None if self._over else self._standing.told,
            used_up=self._why_paused() if self._over else None,
            error=self._worker.error if self._over else None,
        )
        self._first = False
        self._sent += len(news)
        self._drawn = self._drawn or any(map(tokens_told, news))
        return batch

    async def _verdicts(self, until_held_up: bool) -> AsyncGenerator[Batch]:
        """The verdicts that are still to come, when no more is drawn."""
        grading = self._grading
        if grading is None:
            return

        def look() -> Batch | None:
            right = grading.news() if self._wanted else {}
            return self._batch(right=right, idle=True) if right else None

        def over() -> bool:
            return not self._wanted or grading.over or (until_held_up and grading.held_up)

        async for batch in steadily(look, over, self._bell, self._pause):
            yield batch


def _together(events: Sequence[Event]) -> Sequence[Event]:
    """The first events that are told together: those with long texts by themselves."""
    length = 0
    for count, event in enumerate(events):
        length += len(getattr(event, "text", None) or "")
        if length > MOST_TEXT_IN_A_BATCH:
            return events[: max(1, count)]
    return events


def _drawn_lately(events: EventLog, since: int) -> bool:
    """Whether a token is among the newest events after the first `since`."""
    newest = events[max(since, len(events) - NEWEST) :]
    return any(map(tokens_told, newest))
