"""A long day on one server: visitors come, play, compare and leave, and it has to stay as it was.

Knows visits and what is sampled of the server meanwhile.
"""

import asyncio
import statistics
import time
from contextlib import aclosing
from itertools import count
from typing import Any

from powerviz.benchmarks.classroom import Day, attend, open_page, play
from powerviz.benchmarks.goals import Goal
from powerviz.benchmarks.own_server import own_server, watched
from powerviz.benchmarks.page_client import COMPARE, Page, Tab
from powerviz.examples.bundled import load_examples
from powerviz.models import DEFAULT_MODEL

GOALS = {
    "failures": Goal("at most", 0),
    "memory_last_over_first": Goal("at most", 1.1),
    "threads_grown": Goal("at most", 3),
    "descriptors_grown": Goal("at most", 3),
}
"""The goals of a day. Of its three parts the first and the last are compared; visits in between are never the same."""
SECONDS_BETWEEN_LOOKS = 10.0
WARMING_UP = 5


def soak(minutes: float, visitors: int) -> tuple[dict[str, float], list[str]]:
    """Send so many visitors at a time, each of whom another follows, for so long."""
    with own_server() as server:
        page = open_page(server.address)
        asyncio.run(attend(page, WARMING_UP, 1, linger=True))  # fills what is kept for all
        every = min(SECONDS_BETWEEN_LOOKS, 60 * minutes / 18)
        with watched(server.address, server, every=every) as looked:
            day, visits = asyncio.run(_visits(page, visitors, time.monotonic() + 60 * minutes))
    found = {
        "minutes": minutes,
        "visits": visits,
        "runs": len(day.played),
        "failures": len(day.failures),
        "healthz_slowest_s": looked.healthz_slowest_s,
    }
    return found | grown(looked.rows), day.failures


def grown(rows: list[dict[str, float]]) -> dict[str, float]:
    """How the last third of what was sampled differs from the first."""
    third = max(1, len(rows) // 3)

    def middles(name: str) -> tuple[float, float]:
        first, last = rows[:third], rows[-third:]
        return statistics.median(r[name] for r in first), statistics.median(r[name] for r in last)

    memory, threads, descriptors = map(middles, ("memory_mb", "threads", "descriptors"))
    return {
        "memory_first_mb": memory[0],
        "memory_last_mb": memory[1],
        "memory_last_over_first": memory[1] / memory[0],
        "threads_first": threads[0],
        "threads_grown": threads[1] - threads[0],
        "descriptors_first": descriptors[0],
        "descriptors_grown": descriptors[1] - descriptors[0],
    }


async def _visits(page: Page, visitors: int, ends: float) -> tuple[Day, int]:
    day, numbers, made = Day(), count(1), 0

    async def place() -> None:
        nonlocal made
        while time.monotonic() < ends:
            number = next(numbers)
            try:
                await _visit(page, number, day)
            except Exception as error:  # noqa: BLE001 (whatever it is, it is counted)
                day.failures.append(f"visit {number}: {error!r}")
                await asyncio.sleep(1)
            made += 1

    await asyncio.gather(*(place() for _ in range(visitors)))
    return day, made


async def _visit(page: Page, number: int, day: Day) -> None:
    """Open the page, play a run, compare a few samples, and close it."""
    example = load_examples()[0]
    order: dict[str, Any] = {
        "serial": 2,
        "model": DEFAULT_MODEL,
        "prompt": example.prompt,
        "truth": example.answer,
        "methods": ["base", "power"],
        "num_samples": 2,
        "settings": dict(example.settings) | {"seed": number},
    }
    async with Tab(page) as tab:
        day.played.append(await play(tab, number, 1, number, day))
        async with aclosing(tab.answers(COMPARE, order)) as batches:
            async for batch in batches:
                if batch.get("error"):
                    raise RuntimeError(str(batch["error"]))
