"""An attack by problem sets: a large one is sent once, and evaluations of it begun and cancelled.

Knows how an evaluation is begun and cancelled by the page that has its key.
"""

import asyncio
import json
from collections import Counter
from contextlib import aclosing, suppress
from typing import Any

from powerviz.benchmarks.attacks.attack import Bounds, Counts, post, rest
from powerviz.benchmarks.attacks.crowding import evaluation
from powerviz.benchmarks.page_client import EVALUATE, Lost, Page, Refused, Tab

PROBLEMS = 1_000


def large_set(megabytes: float) -> bytes:
    """A problem set of so many megabytes, in a thousand long problems."""
    filling = "x" * int(megabytes * (1 << 20) / PROBLEMS)
    rows = ({"prompt": f"{number} {filling}", "answer": "7"} for number in range(PROBLEMS))
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


async def sets_started_and_cancelled(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Begin evaluations of the set, one after the other, and cancel each at once."""
    counts: Counts = Counter()
    async with Tab(page, bounds.source(0), bounds.patience) as tab:
        address = f"{page.address}/powerviz/evaluations/sets?name=large.jsonl"
        _, told = await post(tab.client, address, counts, content=large_set(bounds.megabytes))
        with suppress(ValueError, KeyError):
            key = json.loads(told)["key"]
            for number in range(bounds.count):
                if stop.is_set():
                    break
                counts["begun"] += await _begin_and_cancel(tab, key, number, counts)
        await rest(bounds.seconds, stop)
    return counts


async def _begin_and_cancel(tab: Tab, upload: str, seed: int, counts: Counts) -> bool:
    order = evaluation(1, problem_set="upload", upload=upload, limit=None, seed=seed)
    counts["sent"] += 1
    begun: dict[str, Any] = {}
    with suppress(Lost, Refused):
        async with aclosing(tab.answers(EVALUATE, order)) as batches:
            async for batch in batches:
                if batch.get("error"):
                    counts["refused"] += 1
                    counts["refused_" + str(batch["error"]["field"])] += 1
                    return False
                begun = batch
                break
        cancel = {"serial": 2, "do": "cancel", "id": begun["id"], "key": begun["key"]}
        async with aclosing(tab.answers(EVALUATE, cancel)) as batches:
            async for batch in batches:
                if batch["idle"]:
                    break
    return bool(begun)
