"""The shape of an attack: a function with bounds that goes to one page of this machine, and counts.

Knows loopback addresses, bounds and how to send an order that no page would send.
"""

import asyncio
import ipaddress
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx

from powerviz.benchmarks.page_client import API, Page, connections
from powerviz.errors import SettingError
from powerviz.messages import say

PATIENCE = 30.0
Counts = Counter[str]
"""Counts of what an attack did and was told: `sent`, `taken`, `refused`, `unanswered`, and its own."""


@dataclass(frozen=True)
class Bounds:
    """How much at most: so many of them, so many seconds in all, so many megabytes where one has a size.

    The attack comes from so many `addresses`, the first of which is `first`.
    """

    count: int
    seconds: float
    megabytes: float = 0.0
    addresses: int = 1
    first: str = "127.0.0.2"

    @property
    def patience(self) -> float:
        """How long an answer is waited for."""
        return max(self.seconds, PATIENCE)

    def source(self, number: int) -> str:
        """The address from which the `number`-th, from 0, comes."""
        return str(ipaddress.IPv4Address(self.first) + number % self.addresses)


Run = Callable[[Page, Bounds, asyncio.Event], Awaitable[Counts]]


@dataclass(frozen=True)
class Attack:
    """`about` says in a line what it does; `short` are bounds that show it within seconds.

    `options` are those of `powerviz app` under which it is tried.
    """

    name: str
    about: str
    run: Run
    bounds: Bounds
    short: Bounds
    options: tuple[str, ...] = field(default=())


def check_loopback(address: str) -> str:
    """The address without its last slash. Raises `SettingError` (field `address`) if it is not this machine's."""
    host = urlsplit(address).hostname or ""
    try:
        loopback = ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise SettingError(
            "address",
            say("bench-not-this-machine", address=repr(address)),
        )
    return address.rstrip("/")


async def rest(seconds: float, stop: asyncio.Event) -> None:
    """Do nothing for so long, or until it is stopped."""
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), max(0.0, seconds))


@asynccontextmanager
async def clients(bounds: Bounds) -> AsyncIterator[list[httpx.AsyncClient]]:
    """One client for each of the attack's addresses."""
    found = [
        connections(bounds.source(number), bounds.patience) for number in range(bounds.addresses)
    ]
    try:
        yield found
    finally:
        for one in found:
            await one.aclose()


async def order(
    client: httpx.AsyncClient, page: Page, name: str, data: Any, counts: Counts, session: str = ""
) -> str:
    """Send an order of a session, by default one that is made up, and keep no stream open.

    The session if the order is taken; else nothing, and `counts` says why.
    """
    session = session or uuid.uuid4().hex
    body = page.order(name, session, data)
    status, _ = await post(client, f"{page.address}{API}/queue/join", counts, json=body)
    return session if status == 200 else ""


async def post(
    client: httpx.AsyncClient, address: str, counts: Counts, **body: Any
) -> tuple[int, str]:
    """Send a body; the status and the text of the answer, 0 without one."""
    counts["sent"] += 1
    try:
        answer = await client.post(address, **body)
    except (httpx.HTTPError, OSError) as error:
        counts["unanswered"] += 1
        return 0, repr(error)
    taken = answer.status_code == 200
    counts["taken" if taken else "refused"] += 1
    return answer.status_code, answer.text


async def several(
    count: int, at_once: int, stop: asyncio.Event, one: Callable[[int], Awaitable[object]]
) -> None:
    """Do it `count` times, so many at the same moment, until it is stopped."""
    numbers = iter(range(count))

    async def work() -> None:
        for number in numbers:
            if stop.is_set():
                return
            await one(number)

    await asyncio.gather(*(work() for _ in range(at_once)))
