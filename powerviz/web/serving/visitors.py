"""The visitors who are here, and since when each has asked for nothing.

Knows visitors by name (one is a tab of a browser) and clocks; nothing of what they do. Whoever has
an order being answered is here; whoever has had none for long enough loses what the server keeps for
them, as if they had left: a page that comes back brings its run along. An answer waits for its visitor
to read: what nobody reads piles up nowhere.
"""

import asyncio
import logging
import threading
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

log = logging.getLogger(__name__)

MOST_SECONDS_BETWEEN_SWEEPS = 60.0
MOST_UNREAD = 16
"""Batches that may wait for a visitor to read them."""
SECONDS_UNREAD = 30.0
"""After which an answer that nobody reads is given up."""
SECONDS_BETWEEN_LOOKS = 0.05


class Visitors:
    """`forget` frees all that the server has of a visitor."""

    def __init__(
        self,
        idle_seconds: float,
        forget: Callable[[str], None],
        unread: Callable[[str], int] = lambda visitor: 0,
    ) -> None:
        """`unread` says how many batches wait for a visitor to read them."""
        self.idle_seconds = idle_seconds
        self._forget = forget
        self._unread = unread
        self._last_seen: dict[str, float] = {}
        self._served: dict[str, int] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._last_seen)

    async def serving(self, visitor: str, answer: AsyncGenerator[str]) -> AsyncGenerator[str]:
        """Pass an answer on, to its end or where it is closed; meanwhile its visitor is not idle."""
        self._note(visitor, 1)
        try:
            async with aclosing(answer):
                async for batch in answer:
                    yield batch
                    if not await self._is_read(visitor):
                        return
        finally:
            self._note(visitor, -1)

    async def _is_read(self, visitor: str) -> bool:
        """Wait until there is room for another batch; whether that came."""
        ends = time.monotonic() + SECONDS_UNREAD
        while self._unread(visitor) > MOST_UNREAD:
            if time.monotonic() > ends:
                return False
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
        return True

    def leave(self, visitor: str) -> None:
        """The visitor has closed the page."""
        with self._lock:
            self._last_seen.pop(visitor, None)
            self._served.pop(visitor, None)
        self._forget(visitor)

    def sweep(self) -> int:
        """Free what idle visitors have; how many there were."""
        oldest = time.monotonic() - self.idle_seconds
        with self._lock:
            idle = [
                visitor
                for visitor, seen in self._last_seen.items()
                if seen < oldest and not self._served.get(visitor)
            ]
        for visitor in idle:
            self.leave(visitor)
        return len(idle)

    def watch(self) -> None:
        """Sweep now and then, from a thread of its own, as long as the server runs."""
        threading.Thread(target=self._watch, daemon=True, name="visitors").start()

    def _watch(self) -> None:
        while True:
            time.sleep(min(MOST_SECONDS_BETWEEN_SWEEPS, self.idle_seconds / 4))
            try:
                self.sweep()
            except Exception:
                log.exception("Idle visitors could not be freed")

    def _note(self, visitor: str, more: int) -> None:
        with self._lock:
            if more > 0 or visitor in self._last_seen:
                self._last_seen[visitor] = time.monotonic()
                self._served[visitor] = max(0, self._served.get(visitor, 0) + more)
