"""One server in a process of its own for all attacks, and an honest visitor beside each."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import pytest

from powerviz.benchmarks.attacks.attack import Bounds, Counts
from powerviz.benchmarks.attacks.registry import ATTACKS, carry_out
from powerviz.benchmarks.classroom import Day, attend, open_page
from powerviz.benchmarks.own_server import OwnServer, Watched, many_files, own_server, watched
from powerviz.benchmarks.page_client import Page
from tests.web.async_code import in_thread, run_async

TOKENS_PER_RUN = 2_000
PATIENCE = 30.0
"""Seconds after which the honest visitor has got nothing; the tests share their machine with others."""


@dataclass(frozen=True)
class Seen:
    """What came of an attack. `grown_mb` is the most that the server held beyond what it had before."""

    counts: Counts
    honest: Day
    server: Watched
    grown_mb: float
    log_bytes: int
    disk_mb: float

    def assert_honest_visitors_felt_nothing(self, seconds: float = 15.0) -> None:
        assert self.honest.failures == []
        assert self.honest.streams_ended == 0
        assert max(self.honest.opening) < seconds
        assert max(one.waited for one in self.honest.played) < seconds
        assert self.server.healthz_slowest_s < 5


Attacking = Callable[..., Seen]


@pytest.fixture(scope="session")
def attacked() -> Iterator[tuple[OwnServer, Page]]:
    """A server with the defaults, except that a run has few tokens; everything is warm."""
    many_files()
    with own_server(("--tokens-per-run", str(TOKENS_PER_RUN))) as server:
        page: Page = in_thread(open_page, server.address)
        run_async(attend(page, 1, 1))
        yield server, page


@pytest.fixture
def attacking(attacked: tuple[OwnServer, Page]) -> Attacking:
    """Attack within bounds while an honest visitor from another address plays.

    Several attacks may each have their own bounds. With `honest=0` nobody plays. Each name comes from an address of its own, so that none is refused
    for what another did.
    """
    server, page = attacked

    def attack(*names: str, bounds: Bounds | Sequence[Bounds], honest: int = 1) -> Seen:
        each = [bounds] * len(names) if isinstance(bounds, Bounds) else bounds

        async def both() -> tuple[Counts, Day]:
            stop = asyncio.Event()
            under_way = [
                asyncio.create_task(carry_out(ATTACKS[name], server.address, one, stop))
                for name, one in zip(names, _apart(names, each), strict=True)
            ]
            await asyncio.sleep(min(1.0, max(one.seconds for one in each) / 3))
            day = Day()
            if honest:
                day = await attend(page, honest, 1, patience=PATIENCE)
            counts: Counts = Counts()
            for told in await asyncio.gather(*under_way):
                counts += told
            return counts, day

        before, said, kept = server.memory_mb, server.log.stat().st_size, server.disk_mb
        with watched(server.address, server, every=0.1, health_seconds=PATIENCE) as found:
            counts, day = run_async(both())
        grown = max(found.highest("memory_mb"), server.memory_mb) - before
        log_bytes = server.log.stat().st_size - said
        return Seen(counts, day, found, grown, log_bytes, server.disk_mb - kept)

    return attack


def _apart(names: Sequence[str], bounds: Sequence[Bounds]) -> list[Bounds]:
    order = list(ATTACKS)
    return [
        replace(one, first=f"127.0.{order.index(name) + 2}.1")
        for name, one in zip(names, bounds, strict=True)
    ]
