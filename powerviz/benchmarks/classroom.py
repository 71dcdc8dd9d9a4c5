"""Honest visitors: a class that opens the page, plays runs and leaves, and how long it waited.

Knows what a tab orders and what it is told; nothing of servers or processes.
"""

import asyncio
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, aclosing, suppress
from dataclasses import dataclass, field
from typing import Any

from powerviz.benchmarks.own_server import watched
from powerviz.benchmarks.page_client import (
    COMPARE,
    EXPLORE,
    PATIENCE,
    Lost,
    Page,
    Tab,
    connections,
    read_page,
)
from powerviz.examples.bundled import load_examples
from powerviz.models import DEFAULT_MODEL

HOME = "127.0.0.1"
MOST_LOST = 20
"""Streams that may end under a run before its visitor gives up."""


@dataclass(frozen=True)
class Played:
    """One run as its visitor saw it; times in seconds on one clock. `longest_gap` without news."""

    visitor: int
    pressed: float
    first_token: float
    finished: float
    longest_gap: float
    tokens: int

    @property
    def waited(self) -> float:
        return self.first_token - self.pressed


@dataclass
class Day:
    """The experience of a class: how long its visitors waited for the page, and for the comparison on it."""

    played: list[Played] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    opening: list[float] = field(default_factory=list)
    welcome: list[float] = field(default_factory=list)
    streams_ended: int = 0
    seconds: float = 0.0


async def play(tab: Tab, number: int, serial: int, seed: int, day: Day, **settings: Any) -> Played:
    """Press Play and watch to the end, as the page does: a stream that ends is opened again.

    `settings` are other ones than those of the first example.

    Raises `RuntimeError`, or what the tab raises, if anything goes wrong.
    """
    example = load_examples()[0]
    order: dict[str, Any] = {
        "serial": serial,
        "new": True,
        "model": DEFAULT_MODEL,
        "prompt": example.prompt,
        "truth": example.answer,
        "settings": dict(example.settings) | {"seed": seed} | settings,
    }
    pressed = latest = time.monotonic()
    first = gap = 0.0
    run, events = "", list[dict[str, Any]]()
    for _ in range(MOST_LOST):
        try:
            async with aclosing(tab.answers(EXPLORE, order)) as batches:
                async for batch in batches:
                    if batch["error"] or batch["lost"] or batch["first"] > len(events):
                        told = batch["error"] or "events were lost"
                        raise RuntimeError(f"visitor {number}: {told}")
                    run, events = batch["run"], events[: batch["first"]] + batch["events"]
                    now = time.monotonic()
                    if batch["events"]:
                        gap, latest = max(gap, now - latest), now
                    if not first and any(one["kind"] == "token_drawn" for one in batch["events"]):
                        first = now
                    if events and events[-1]["kind"] == "run_finished":
                        tokens = sum(one["kind"] == "token_drawn" for one in events)
                        return Played(number, pressed, first, now, gap, tokens)
            raise RuntimeError(f"visitor {number}: the run did not finish")
        except Lost:
            day.streams_ended += 1
            await asyncio.sleep(0.5)
            if run:
                order = {"serial": serial, "run": run, "known": len(events)}
    raise RuntimeError(f"visitor {number}: the stream ended {MOST_LOST} times")


async def attend(
    page: Page,
    visitors: int,
    runs: int,
    sources: Sequence[str] = (HOME,),
    until: Callable[[], bool] | None = None,
    patience: float = PATIENCE,
    linger: bool = False,
) -> Day:
    """Let everybody come, press Play together, again for each run, and leave.

    With `until` there are as many runs as it takes until that is so, `runs` at least. Who lingers has
    seen the whole of the page's comparison before they leave.
    """
    day, together, began = Day(), asyncio.Barrier(visitors), time.monotonic()
    over = until or (lambda: True)
    enough = False

    async def visit(number: int) -> None:
        nonlocal enough
        async with AsyncExitStack() as stack:
            tab, arrival, came = None, None, time.monotonic()
            try:
                one = Tab(page, sources[number % len(sources)], patience)
                tab = await stack.enter_async_context(one)
                day.opening.append(time.monotonic() - came)
                arrival = asyncio.create_task(_look_around(tab, day))
            except Exception as error:  # noqa: BLE001 (whatever it is, it is counted)
                day.failures.append(f"visitor {number} could not open the page: {error!r}")
            run = 0
            while True:
                await together.wait()
                if enough:
                    break
                try:
                    if tab:
                        seed = 1000 * run + number
                        day.played.append(await play(tab, number, run + 1, seed, day))
                except Exception as error:  # noqa: BLE001 (whatever it is, it is counted)
                    day.failures.append(f"visitor {number}: {error!r}")
                run += 1
                if await together.wait() == 0:
                    enough = run >= runs and over()
            if arrival:
                if not linger:
                    arrival.cancel()
                await asyncio.gather(arrival, return_exceptions=True)

    await asyncio.gather(*(visit(number) for number in range(visitors)))
    day.seconds = time.monotonic() - began
    return day


async def _look_around(tab: Tab, day: Day) -> None:
    """Ask for the comparison that the page shows on arrival, to its end."""
    asked, seen = time.monotonic(), False
    for _ in range(MOST_LOST):
        with suppress(Lost):
            async with aclosing(tab.answers(COMPARE, {"serial": 1, "welcome": True})) as batches:
                async for batch in batches:
                    if batch.get("error"):
                        day.failures.append(f"the welcome: {batch['error']}")
                    if batch.get("samples") and not seen:
                        seen = True
                        day.welcome.append(time.monotonic() - asked)
            return


def measure(
    address: str, visitors: int, runs: int, sources: Sequence[str] = (HOME,)
) -> tuple[dict[str, float], list[str]]:
    """Measure what one full class saw, and what went wrong."""
    page = open_page(address)
    with watched(address) as looked:
        day = asyncio.run(attend(page, visitors, runs, sources))
    return summary(day, visitors) | {"healthz_slowest_s": looked.healthz_slowest_s}, day.failures


def open_page(address: str) -> Page:
    """Read what the page at this address says of itself."""

    async def read() -> Page:
        async with connections() as client:
            return await read_page(client, address.rstrip("/"))

    return asyncio.run(read())


def summary(day: Day, visitors: int) -> dict[str, float]:
    """The numbers of a class, in seconds."""
    found: dict[str, float] = {
        "visitors": visitors,
        "runs": len(day.played),
        "failures": len(day.failures),
        "streams_ended": day.streams_ended,
        "seconds_for_all": day.seconds,
        "opening_worst_s": max(day.opening, default=0.0),
    }
    if not day.played:
        return found
    waits = [one.waited for one in day.played]
    lengths = [one.finished - one.pressed for one in day.played]
    return found | {
        "first_token_median_s": statistics.median(waits),
        "first_token_p95_s": at_95_percent(waits),
        "first_token_worst_s": max(waits),
        "run_median_s": statistics.median(lengths),
        "run_worst_s": max(lengths),
        "longest_gap_without_news_s": max(one.longest_gap for one in day.played),
        "others_runs_waited_for": max(_waited_for(one, day.played) for one in day.played),
        "tokens_per_second": sum(one.tokens for one in day.played) / day.seconds,
        "welcome_seen_by": len(day.welcome),
        "welcome_worst_s": max(day.welcome, default=0.0),
    }


def at_95_percent(values: Sequence[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    return sorted(values)[max(0, -(-95 * len(values) // 100) - 1)]


def _waited_for(mine: Played, played: Sequence[Played]) -> int:
    """How many whole runs of others took place while this one waited for its first token."""
    return sum(
        mine.pressed <= other.first_token and other.finished <= mine.first_token
        for other in played
        if other.visitor != mine.visitor
    )
