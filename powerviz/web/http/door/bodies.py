"""Bodies of requests, counted while they arrive: how large, how slow, how much from one address.

Knows ASGI's messages; nothing of what is sent. What is refused is still taken off the wire for a while,
so that whoever sends it gets to read why.
"""

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field

from starlette.types import Message, Receive, Send

from powerviz.messages import Message as Said
from powerviz.messages import say
from powerviz.units import MEGABYTE

LARGEST_ORDER = 256 << 10
"""More than any order of the page: files and runs have routes of their own."""
LARGEST_BODY = 72 * MEGABYTE
"""More than any file that the page takes."""
MOST_AT_ONCE = 4 * LARGEST_BODY
MOST_FROM_ONE_ADDRESS = LARGEST_BODY + 8 * MEGABYTE
SMALL = 1 << 16
BODY_SECONDS = 120.0
PAUSE_SECONDS = 10.0
"""The longest that nothing of a body may arrive."""
DRAIN_SECONDS = 20.0

TOO_SLOW = say("door-too-slow")
TOO_MANY = say("door-too-many")
TOO_MUCH_FROM_YOU = say("door-too-much-from-you")


@dataclass
class Arriving:
    """The bytes of all bodies under way, but for the first of each."""

    in_all: int = 0
    by_address: Counter[str] = field(default_factory=Counter)

    def add(self, address: str, more: int) -> None:
        self.in_all += more
        self.by_address[address] += more
        if self.by_address[address] <= 0:
            del self.by_address[address]


class Body:
    """The body of one request; `refusal` says why it was given up: a status and a sentence."""

    def __init__(self, arriving: Arriving, receive: Receive, address: str, largest: int) -> None:
        self._arriving = arriving
        self._receive = receive
        self._address = address
        self._largest = largest
        self._ends = time.monotonic() + BODY_SECONDS
        self._complete = False
        self._size = 0
        self._counted = 0
        self._read: list[Message] = []
        self.refusal: tuple[int, Said] | None = None
        self.answered = False

    async def receive(self) -> Message:
        """ASGI's `receive` for the app behind the door."""
        if self._read:
            return self._read.pop(0)
        if self.refusal is not None:
            return {"type": "http.disconnect"}
        if self._complete:
            return await self._receive()
        patience = min(PAUSE_SECONDS, self._ends - time.monotonic())
        try:
            async with asyncio.timeout(patience):
                message = await self._receive()
        except TimeoutError:
            return self._refuse(408, TOO_SLOW)
        if message["type"] != "http.request":
            return message
        self._size += len(message.get("body", b""))
        self._complete = not message.get("more_body", False)
        self._count(max(0, self._size - SMALL) - self._counted)
        if self._size > self._largest:
            return self._refuse(413, too_large(self._largest))
        if self._counted and self._arriving.by_address[self._address] > MOST_FROM_ONE_ADDRESS:
            return self._refuse(503, TOO_MUCH_FROM_YOU)
        if self._counted and self._arriving.in_all > MOST_AT_ONCE:
            return self._refuse(503, TOO_MANY)
        return message

    async def whole(self) -> bytes | None:
        """All of it, which the app gets again afterwards; None if it was refused or broke off."""
        parts: list[bytes] = []
        messages: list[Message] = []
        while not self._complete:
            message = await self.receive()
            if message["type"] != "http.request":
                return None
            messages.append(message)
            parts.append(message.get("body", b""))
        self._read = messages
        return b"".join(parts)

    async def drain(self) -> None:
        """Throw away what still arrives, as long as it is not too much and not too slow."""
        try:
            async with asyncio.timeout(DRAIN_SECONDS):
                while not self._complete and self._size <= LARGEST_BODY + MEGABYTE:
                    message = await self._receive()
                    if message["type"] != "http.request":
                        return
                    self._size += len(message.get("body", b""))
                    self._complete = not message.get("more_body", False)
        except TimeoutError:
            pass

    def over(self) -> None:
        """The request is done: its bytes count no more."""
        self._count(-self._counted)

    def unless_refused(self, send: Send) -> Send:
        """Drop what the app makes of half a body."""

        async def sending(message: Message) -> None:
            if self.refusal is not None and not self.answered:
                return
            self.answered = True
            await send(message)

        return sending

    def _count(self, more: int) -> None:
        self._counted += more
        self._arriving.add(self._address, more)

    def _refuse(self, status: int, text: Said) -> Message:
        self.refusal = status, text
        self.over()  # nothing of it is kept
        return {"type": "http.disconnect"}


def too_large(most: int) -> Said:
    """The sentence for a body of more than so many bytes."""
    size = f"{most // MEGABYTE} MB" if most >= MEGABYTE else f"{most // 1024} KB"
    return say("door-too-large", most=size)
