"""Students' telephones without browsers: a class's news, votes, and connections that are lost and found again.

Knows class mode's addresses; nothing of servers or processes. Times are those of this process's one clock.
"""

import asyncio
import json
import random
import secrets
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx

from powerviz.benchmarks.page_client import connections

WAIT = (0.3, 1.7, 5.0)
"""The first wait before a connection is opened again, the factor of each further one, and the longest, in seconds."""
LOST_SECONDS = (0.5, 3.0)
"""How long a telephone that drops its connection stays away."""


async def news(
    client: httpx.AsyncClient, address: str, headers: dict[str, str]
) -> AsyncGenerator[dict[str, Any]]:
    """Read a class's news until the stream ends. Raises `httpx.HTTPError`."""
    asked = client.stream(
        "GET", f"{address}/news", headers=headers, timeout=httpx.Timeout(30, read=25)
    )
    async with asked as stream:
        stream.raise_for_status()
        async for line in stream.aiter_lines():
            if line.startswith("data: "):
                yield json.loads(line[6:])


@dataclass
class Phone:
    """A student's telephone. `seen`: when it had each question; `votes`: those that the server has taken."""

    address: str
    choose: random.Random
    token: str = field(default_factory=lambda: secrets.token_hex(16))
    client: httpx.AsyncClient = field(default_factory=connections)
    seen: dict[int, float] = field(default_factory=dict)
    connected: float = 0.0
    returned: dict[int, float] = field(default_factory=dict)
    votes: dict[int, str] = field(default_factory=dict)
    tries: int = 0
    away: asyncio.Event = field(default_factory=asyncio.Event)
    _voting: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def headers(self) -> dict[str, str]:
        return {"X-Class-Device": self.token}

    async def attend(self) -> None:
        """Listen, vote, and connect anew whenever the connection is lost, until this is cancelled."""
        wait, factor, longest = WAIT
        while True:
            try:
                async with aclosing(news(self.client, self.address, self.headers)) as pieces:
                    first = True
                    async for piece in pieces:
                        if first:
                            self.connected, first, wait = time.monotonic(), False, WAIT[0]
                        self._take(piece)
                        if self.away.is_set():
                            break
            except (httpx.HTTPError, OSError):
                pass
            if self.away.is_set():
                await asyncio.sleep(self.choose.uniform(*LOST_SECONDS))
                self.away.clear()
                continue
            await asyncio.sleep(wait * self.choose.uniform(0.5, 1.5))
            wait = min(longest, wait * factor)

    def _take(self, piece: dict[str, Any]) -> None:
        question = piece["state"]["question"]
        if question is None or question["number"] in self.seen:
            return
        number = question["number"]
        self.seen[number] = time.monotonic()
        self.returned[number] = self.connected
        task = asyncio.create_task(self._vote(number))
        self._voting.add(task)
        task.add_done_callback(self._voting.discard)

    async def _vote(self, number: int) -> None:
        """Vote after a moment of thought, twice now and then; what is not answered is sent again."""
        await asyncio.sleep(self.choose.uniform(0.1, 1.5))
        choice = self.choose.choice(("accept", "reject"))
        body = {"question": number, "choice": choice}
        for _ in range(1 + (self.choose.random() < 0.2)):
            while True:
                self.tries += 1
                with suppress(httpx.HTTPError, OSError):
                    url = f"{self.address}/votes"
                    answer = await self.client.post(url, json=body, headers=self.headers, timeout=5)
                    if answer.status_code == 204:
                        self.votes[number] = choice
                        break
                    if answer.status_code < 500:
                        return
                await asyncio.sleep(self.choose.uniform(0.3, 1.0))


@dataclass
class Teacher:
    """A teacher's page: its orders, and the class as it was told last."""

    address: str
    key: str
    client: httpx.AsyncClient = field(default_factory=connections)
    state: dict[str, Any] = field(default_factory=dict)

    @property
    def headers(self) -> dict[str, str]:
        return {"X-Class-Key": self.key}

    async def attend(self) -> None:
        """Listen, and connect anew whenever the connection is lost, until this is cancelled."""
        while True:
            with suppress(httpx.HTTPError, OSError):
                async with aclosing(news(self.client, self.address, self.headers)) as pieces:
                    async for piece in pieces:
                        self.state = piece["state"]
            self.state = {}
            await asyncio.sleep(0.3)

    async def order(self, order: str, **more: Any) -> None:
        """Send an order until it is taken. Raises `httpx.HTTPStatusError` if it is refused."""
        while True:
            with suppress(httpx.TransportError, OSError):
                body = {"order": order, **more}
                answer = await self.client.post(
                    f"{self.address}/orders", json=body, headers=self.headers, timeout=5
                )
                if answer.status_code < 500:
                    answer.raise_for_status()
                    return
            await asyncio.sleep(0.3)

    async def until(self, holds: Callable[[dict[str, Any]], bool], patience: float) -> None:
        """Wait until something holds of the class as it was told last; no longer than so many seconds."""
        ends = time.monotonic() + patience
        while time.monotonic() < ends and not (self.state and holds(self.state)):
            await asyncio.sleep(0.05)


async def open_class(server: str) -> tuple[str, str]:
    """Open a class; gives its address and its teacher's key."""
    async with connections() as client:
        answer = await client.post(f"{server}/powerviz/classes", content=b"{}")
        told = answer.raise_for_status().json()
    return f"{server}/powerviz/classes/{told['code']}", told["key"]
