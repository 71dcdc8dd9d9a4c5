"""All attacks by their names, and how one is carried out.

Knows each one's bounds: those under which it was first seen, and short ones that show it in seconds.
"""

import asyncio
import multiprocessing
import os
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from time import monotonic

from powerviz.benchmarks.attacks.attack import Attack, Bounds, Counts, check_loopback
from powerviz.benchmarks.attacks.bodies import huge_body
from powerviz.benchmarks.attacks.comparing import slow_answers
from powerviz.benchmarks.attacks.connections import (
    cheap_orders,
    foreign_origin,
    half_headers,
    idle_connections,
    large_files,
    pipelined,
    short_bodies,
    unread_exports,
)
from powerviz.benchmarks.attacks.crowding import full_queue, lookers
from powerviz.benchmarks.attacks.crowds import hostile_address, hostile_tab
from powerviz.benchmarks.attacks.recordings import swollen_recording
from powerviz.benchmarks.attacks.runs import endless_run, tokens, unread_orders
from powerviz.benchmarks.attacks.sets import sets_started_and_cancelled, slow_sets
from powerviz.benchmarks.own_server import many_files
from powerviz.benchmarks.page_client import connections, read_page
from powerviz.errors import SettingError
from powerviz.messages import say

LOOKS_PER_SECOND = 10
LONGER_THAN_BOUNDS = 60.0
"""Seconds that an attack may need beyond its bounds, to build what it sends and to close all."""

ATTACKS = {
    one.name: one
    for one in (
        Attack(
            "endless-run",
            "orders of legal settings whose runs never end, and no stream",
            endless_run,
            Bounds(4, 120),
            Bounds(2, 20),
        ),
        Attack(
            "swollen-recording",
            "recordings whose every step has a whole long response",
            swollen_recording,
            Bounds(3, 60, megabytes=16),
            Bounds(1, 10, megabytes=4),
        ),
        Attack(
            "huge-body",
            "bodies of millions of empty lists and unknown keys",
            huge_body,
            Bounds(7, 180, megabytes=63),
            Bounds(7, 20, megabytes=8),
        ),
        Attack(
            "lookers",
            "orders that look at a running evaluation, and no streams",
            lookers,
            Bounds(513, 60),
            Bounds(513, 15),
        ),
        Attack(
            "full-queue",
            "long runs and evaluations, and no streams",
            full_queue,
            Bounds(232, 60),
            Bounds(232, 15),
        ),
        Attack(
            "slow-answers",
            "answers and right ones that take seconds to compare",
            slow_answers,
            Bounds(6, 60),
            Bounds(6, 15),
        ),
        Attack(
            "idle-connections",
            "connections that say nothing",
            idle_connections,
            Bounds(1_024, 60),
            Bounds(1_024, 15),
        ),
        Attack(
            "half-headers",
            "connections that stop in the middle of a header",
            half_headers,
            Bounds(1_024, 60),
            Bounds(1_024, 15),
        ),
        Attack(
            "pipelined",
            "connections that ask a thousand times at once, and read nothing",
            pipelined,
            Bounds(300, 60),
            Bounds(300, 15),
        ),
        Attack(
            "large-files",
            "the page and its largest script, again and again",
            large_files,
            Bounds(100, 60),
            Bounds(100, 15),
        ),
        Attack(
            "cheap-orders",
            "orders that cost nothing, each of another session",
            cheap_orders,
            Bounds(2_500, 40),
            Bounds(2_500, 10),
        ),
        Attack(
            "unread-exports",
            "requests of a run's exported page, which nobody reads",
            unread_exports,
            Bounds(400, 60),
            Bounds(100, 15),
        ),
        Attack(
            "unread-orders",
            "runs whose tabs have streams that nobody reads",
            unread_orders,
            Bounds(32, 120),
            Bounds(16, 20),
        ),
        Attack(
            "sets-started-and-cancelled",
            "evaluations of a large set, begun and cancelled",
            sets_started_and_cancelled,
            Bounds(20, 30, megabytes=16),
            Bounds(5, 5, megabytes=8),
        ),
        Attack(
            "slow-sets",
            "problem sets that take long to read, beside which others send theirs",
            slow_sets,
            Bounds(20, 60, megabytes=8),
            Bounds(3, 15, megabytes=4),
        ),
        Attack(
            "tokens",
            "a run that decodes far more tokens than it tells of",
            tokens,
            Bounds(1, 60),
            Bounds(1, 20),
            options=("--tokens-per-run", "2000"),
        ),
        Attack(
            "foreign-origin",
            "requests as another page's scripts make them",
            foreign_origin,
            Bounds(1, 10),
            Bounds(1, 10),
        ),
        Attack(
            "short-bodies",
            "bodies one byte short, beside which others send theirs",
            short_bodies,
            Bounds(4, 60, megabytes=72),
            Bounds(4, 15, megabytes=72),
        ),
        Attack(
            "hostile-tab",
            "one tab that does all it may, all the time",
            hostile_tab,
            Bounds(1, 120, megabytes=8),
            Bounds(1, 30, megabytes=2),
        ),
        Attack(
            "hostile-address",
            "hundreds of tabs of one address that play, compare and evaluate",
            hostile_address,
            Bounds(500, 120),
            Bounds(100, 30),
        ),
    )
}


def find_attack(name: str) -> Attack:
    """Raises `SettingError` (field `attack`) if there is none of that name."""
    if name not in ATTACKS:
        names = ", ".join(ATTACKS)
        raise SettingError("attack", say("bench-no-such-attack", name=repr(name), names=names))
    return ATTACKS[name]


async def carry_out(attack: Attack, address: str, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Attack the server at this address of this machine. Raises `SettingError` for any other."""
    address = check_loopback(address)
    async with connections(bounds.source(0), bounds.patience) as client:
        page = await read_page(client, address)
    try:
        async with asyncio.timeout(bounds.seconds + LONGER_THAN_BOUNDS):
            return await attack.run(page, bounds, stop)
    except TimeoutError:
        return Counts({"given_up": 1})


class UnderWay:
    """An attack in a process of its own. `counts` are there once it is over."""

    def __init__(self, told: Connection, ends: float) -> None:
        self.counts: dict[str, int] = {}
        self._told = told
        self._ends = ends

    def over(self) -> bool:
        """Whether it has ended, or should have by now."""
        return self._told.poll() or monotonic() > self._ends


@contextmanager
def under_way(attack: Attack, address: str, bounds: Bounds) -> Iterator[UnderWay]:
    """Carry it out beside what is done from its beginning on; at the end it is stopped, whatever it does.

    Attackers have machines of their own: here, theirs is the process that yields to all others.
    """
    check_loopback(address)
    spawning = multiprocessing.get_context("spawn")
    stop, (mine, theirs) = spawning.Event(), spawning.Pipe(duplex=False)
    process = spawning.Process(
        target=_in_own_process, args=(attack.name, address, bounds, stop, theirs), daemon=True
    )
    process.start()
    try:
        if mine.poll(LONGER_THAN_BOUNDS):
            mine.recv()
        found = UnderWay(mine, monotonic() + bounds.seconds + LONGER_THAN_BOUNDS)
        yield found
    finally:
        stop.set()
        if mine.poll(LONGER_THAN_BOUNDS):
            try:
                found.counts = mine.recv()
            except EOFError:
                found.counts = {"failed": 1}
        process.join(5)
        process.kill()
        process.join()


def _in_own_process(name: str, address: str, bounds: Bounds, stop: Event, told: Connection) -> None:
    os.nice(10)
    many_files()

    async def attacking() -> Counts:
        over = asyncio.Event()

        async def pass_on() -> None:
            while not stop.is_set():
                await asyncio.sleep(1 / LOOKS_PER_SECOND)
            over.set()

        told.send("it begins")
        passing = asyncio.create_task(pass_on())
        try:
            return await carry_out(ATTACKS[name], address, bounds, over)
        finally:
            passing.cancel()

    told.send(dict(asyncio.run(attacking())))
