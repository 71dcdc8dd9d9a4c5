"""Crowds: one tab that does the worst that it may all the time, and one address with hundreds of tabs.

Knows the other attacks' orders. All tabs here are open as a browser's are, and ask for nothing unlawful.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

from powerviz.benchmarks.attacks.attack import Bounds, Counts, post, rest
from powerviz.benchmarks.attacks.comparing import HELD_AGAINST, many_answers, window
from powerviz.benchmarks.attacks.crowding import evaluation
from powerviz.benchmarks.attacks.recordings import bring, lines, look_at, swollen
from powerviz.benchmarks.attacks.runs import ENDLESS, WASTEFUL, new_run
from powerviz.benchmarks.page_client import COMPARE, EVALUATE, EXPLORE, WINDOW, Page, Refused, Tab
from powerviz.examples.bundled import load_examples
from powerviz.models import DEFAULT_MODEL

OPENING_AT_ONCE = 20
PAUSE = 0.2
Doing = Callable[[Tab, int, Counts], Awaitable[None]]


def comparison(seed: int) -> dict[str, Any]:
    """The order for methods side by side, as many samples as may be."""
    return {
        "serial": 1,
        "model": DEFAULT_MODEL,
        "prompt": load_examples()[0].prompt,
        "methods": ["base", "power", "best_of_n"],
        "num_samples": 16,
        "settings": {"max_new_tokens": 256, "seed": seed},
    }


async def hostile_tab(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """One tab that plays, compares, evaluates, asks for windows, sends and takes files without end."""
    recording = await asyncio.to_thread(lines, swollen(bounds.megabytes))
    slow = await asyncio.to_thread(many_answers)

    async def send(tab: Tab, number: int, counts: Counts) -> None:
        await post(tab.client, f"{page.address}/powerviz/uploads/csv", counts, content=recording)

    async def bring_answers(tab: Tab, number: int, counts: Counts) -> None:
        await bring(tab, slow, HELD_AGAINST, counts)

    async def fetch(tab: Tab, number: int, counts: Counts) -> None:
        name = load_examples()[0].name
        await tab.client.get(f"{page.address}/powerviz/runs/{name}/html")

    def ordering(name: str, make: Callable[[int], dict[str, Any]]) -> Doing:
        async def doing(tab: Tab, number: int, counts: Counts) -> None:
            await look_at(tab, name, make(number), counts)

        return doing

    doings: list[Doing] = [
        ordering(EXPLORE, lambda number: new_run(WASTEFUL, number)),
        ordering(EXPLORE, lambda number: new_run(ENDLESS, number)),
        bring_answers,
        ordering(COMPARE, comparison),
        ordering(EVALUATE, lambda number: evaluation(20, seed=number)),
        ordering(WINDOW, window),
        send,
        fetch,
    ]
    return await _crowd(page, bounds, stop, doings, tabs=1)


async def hostile_address(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Hundreds of tabs that all come from one address and play, compare and evaluate without end."""

    async def doing(tab: Tab, number: int, counts: Counts) -> None:
        kind = number % 3
        if kind == 0:
            await look_at(tab, EXPLORE, new_run(WASTEFUL, number), counts)
        elif kind == 1:
            await look_at(tab, COMPARE, comparison(number), counts)
        else:
            await look_at(tab, EVALUATE, evaluation(20, seed=number), counts)

    return await _crowd(page, bounds, stop, [doing], tabs=bounds.count)


async def _crowd(
    page: Page, bounds: Bounds, stop: asyncio.Event, doings: list[Doing], tabs: int
) -> Counts:
    """Open the tabs; in each of them do all these things again and again, at the same time."""
    counts: Counts = Counter()
    opening = asyncio.Semaphore(OPENING_AT_ONCE)

    async def again(tab: Tab, number: int, doing: Doing) -> None:
        while not stop.is_set():
            try:
                await doing(tab, number, counts)
            except Exception:  # noqa: BLE001 (no answer is one, too: it is counted)
                counts["unanswered"] += 1
            number += tabs * len(doings)
            await asyncio.sleep(PAUSE)

    async def one(number: int) -> None:
        async with AsyncExitStack() as stack:
            try:
                async with opening:
                    tab = Tab(page, bounds.source(number), bounds.patience)
                    await stack.enter_async_context(tab)
            except Refused:
                counts["tabs_refused"] += 1
                return
            counts["tabs"] += 1
            each = enumerate(doings, start=number)
            await asyncio.gather(*(again(tab, index, doing) for index, doing in each))

    everybody = [asyncio.create_task(one(number)) for number in range(tabs)]
    await rest(bounds.seconds, stop)
    for task in everybody:
        task.cancel()
    await asyncio.gather(*everybody, return_exceptions=True)
    return counts
