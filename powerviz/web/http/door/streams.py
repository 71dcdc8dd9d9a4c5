"""The streams of tabs: which hold a connection open, and for how long the others have not.

Knows names of tabs and clocks. A page keeps a stream open as long as it is there, on which the server
could speak to it; a tab without one has closed, lost its connection, or never was a page.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass
class _Tab:
    open: int
    absent_since: float


class Streams:
    """The streams of all tabs. `most_absent_seconds`: who has had none for longer is gone."""

    def __init__(
        self, most_absent_seconds: float = 10.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.most_absent_seconds = most_absent_seconds
        self._clock = clock
        self._tabs: dict[str, _Tab] = {}
        self._lock = threading.Lock()

    def seen(self, tab: str) -> None:
        """The tab has asked for something; it has a while to open a stream for the answer."""
        with self._lock:
            self._tabs.setdefault(tab, _Tab(0, self._clock()))

    @contextmanager
    def open(self, tab: str) -> Iterator[None]:
        """A stream of the tab, from its beginning to its end."""
        with self._lock:
            self._tabs.setdefault(tab, _Tab(0, 0.0)).open += 1
        try:
            yield
        finally:
            with self._lock:
                known = self._tabs.get(tab)
                if known is not None:
                    known.open -= 1
                    known.absent_since = self._clock()

    def count(self, tab: str) -> int:
        """How many the tab has."""
        known = self._tabs.get(tab)
        return known.open if known else 0

    def knows(self, tab: str) -> bool:
        """Whether the tab has a stream, or is waited for."""
        return tab in self._tabs

    def counts(self) -> dict[str, int]:
        """How many each tab has that has any."""
        with self._lock:
            return {tab: one.open for tab, one in self._tabs.items() if one.open > 0}

    def absent(self) -> list[str]:
        """The tabs that have no stream at the moment, but are still waited for."""
        with self._lock:
            return [tab for tab, one in self._tabs.items() if one.open <= 0]

    def gone(self) -> list[str]:
        """The tabs that have had no stream for too long."""
        before = self._clock() - self.most_absent_seconds
        with self._lock:
            return [
                tab
                for tab, one in self._tabs.items()
                if one.open <= 0 and one.absent_since < before
            ]

    def forget(self, tab: str) -> None:
        """Count the tab no more; a stream it still has keeps it known."""
        with self._lock:
            known = self._tabs.get(tab)
            if known is not None and known.open <= 0:
                del self._tabs[tab]
