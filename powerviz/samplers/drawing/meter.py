"""Counts what a run costs: tokens, forward passes, and the seconds in which it was working.

Time during which nobody asked for the next event, a paused page for instance, does not count.
"""

import time
from collections.abc import Iterable, Iterator

from powerviz.runs.events import Cost, Event


class Meter:
    """Goes on from the cost of what was done before."""

    def __init__(self, before: Cost) -> None:
        self.tokens = before.tokens
        self.forward_passes = before.forward_passes
        self.alone: dict[int, int] = {}
        """For each chain that runs beside others, the tokens that it would have had decoded alone."""
        self._seconds = before.seconds
        self._working_since = time.perf_counter()

    def read(self, chain: int | None = None) -> Cost:
        """The cost of everything so far, and of this chain alone."""
        seconds = self._seconds + time.perf_counter() - self._working_since
        alone = None if chain is None else self.alone.get(chain)
        return Cost(self.tokens, self.forward_passes, round(seconds, 4), alone)

    def timing(self, events: Iterable[Event]) -> Iterator[Event]:
        """Pass events on, with the clock stopped while their consumer is busy."""
        iterator = iter(events)
        while True:
            self._working_since = time.perf_counter()
            event = next(iterator, None)
            self._seconds += time.perf_counter() - self._working_since
            if event is None:
                return
            yield event


class Metered(Iterator[Event]):
    """The events of one sampler at work; `decoded` says what they have taken so far."""

    def __init__(self, events: Iterator[Event], meter: Meter) -> None:
        self._events = events
        self._meter = meter
        self._before = meter.tokens

    @property
    def decoded(self) -> int:
        """Tokens that the model has decoded for them, at this moment.

        Work done ahead counts as it is done, whether or not an event will ever tell of it.
        """
        return self._meter.tokens - self._before

    def __next__(self) -> Event:
        return next(self._events)

    def close(self) -> None:
        """End the work and free what it holds."""
        close = getattr(self._events, "close", None)
        if close is not None:
            close()
