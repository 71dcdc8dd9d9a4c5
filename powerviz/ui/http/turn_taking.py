"""Work that few requests may do at the same time, in an order in which no address holds up the others.

Knows addresses; nothing of requests or of the work.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary


class TurnTaking:
    """Lets so many work `at_once`; of one address one after the other, so that its next one goes last."""

    def __init__(self, at_once: int) -> None:
        self._working = asyncio.Semaphore(at_once)
        self._by_address: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, address: str) -> AsyncIterator[None]:
        """Wait for a turn, which lasts as long as the `with` block."""
        alone = self._by_address.setdefault(address, asyncio.Lock())
        async with alone, self._working:
            yield
