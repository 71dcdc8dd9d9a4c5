"""Attacks by answers: ones that computer algebra needs seconds for, each a little different from the last.

Knows formulas that are honest LaTeX, and where the page takes a right answer.
"""

import asyncio
from collections import Counter
from typing import Any

from powerviz.benchmarks.attacks.attack import Bounds, Counts, rest
from powerviz.benchmarks.attacks.recordings import bring, lines, look_at, swollen
from powerviz.benchmarks.page_client import WINDOW, Page, Tab
from powerviz.models import DEFAULT_MODEL

SLOW = r"\prod_{i=1}^{9999} \frac{i^{200}+1}{i^{199}+3}"
"""Seconds of work beside any number, and never more than a comparison is given."""
ANSWERS_MEGABYTES = 1.0
"""About two thousand answers."""


HELD_AGAINST = {"until": "now", "truth": "7"}
"""The rest of the order that brings it."""


def many_answers(megabytes: float = ANSWERS_MEGABYTES) -> bytes:
    """The recording of a run with thousands of answers."""
    return lines(swollen(megabytes, r"\boxed{" + SLOW + "+{number}}"))


def window(number: int) -> dict[str, Any]:
    """The order for a critical window whose right answer is slow to compare with."""
    order = {"serial": 1, "model": DEFAULT_MODEL, "rollouts": 256, "max_new_tokens": 128}
    tokens = [[token for token in range(5, 45)], [5] * 40]
    return order | {"prompt": tokens[0], "response": tokens[1], "truth": f"{SLOW}+{number}"}


async def slow_answers(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Bring runs with thousands of slow answers, and ask for critical windows with slow right ones."""
    counts: Counts = Counter()
    recording = await asyncio.to_thread(many_answers)

    async def one(number: int) -> None:
        async with Tab(page, bounds.source(number), bounds.patience) as tab:
            if number % 3 == 0:
                await bring(tab, recording, HELD_AGAINST, counts)
            else:
                await look_at(tab, WINDOW, window(number), counts)

    tabs = [asyncio.create_task(one(number)) for number in range(bounds.count)]
    await rest(bounds.seconds, stop)
    for tab in tabs:
        tab.cancel()
    await asyncio.gather(*tabs, return_exceptions=True)
    counts["under_way"] = counts["sent"] - sum(
        counts[name] for name in ("taken", "refused", "unanswered", "streams_ended")
    )
    return counts
