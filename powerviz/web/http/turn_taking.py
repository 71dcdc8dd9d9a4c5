"""Work that few requests may do at the same time, in an order in which no address holds up the others.

Knows addresses; nothing of requests or of the work.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary


class TurnTaking:
    """Lets so many work `at_once`, and so many `of_each` address, whose next one goes last."""

    def __init__(self, at_once: int, of_each: int = 1) -> None:
        self._working = asyncio.Semaphore(at_once)
        self._of_each = of_each
        self._by_address: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, address: str) -> AsyncIterator[None]:
        """Wait for a turn, which lasts as long as the `with` block."""
        own = self._by_address.get(address)
        if own is None:
            own = self._by_address[address] = asyncio.Semaphore(self._of_each)
        async with own, self._working:
            yield
