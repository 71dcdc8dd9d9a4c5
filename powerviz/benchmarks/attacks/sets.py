"""Attacks by problem sets: large ones begun and cancelled, and ones that take long to read.

Knows how an evaluation is begun and cancelled by the page that has its key.
"""

import asyncio
import json
from collections import Counter
from contextlib import aclosing, suppress
from time import monotonic
from typing import Any

from powerviz.benchmarks.attacks.attack import Bounds, Counts, post, rest
from powerviz.benchmarks.attacks.crowding import evaluation
from powerviz.benchmarks.page_client import EVALUATE, Lost, Page, Refused, Tab, connections

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


def boxed_set(megabytes: float, number: int) -> bytes:
    """A problem set like no other of so many megabytes, whose every solution is full of boxes."""
    solution = "\\boxed{1} " * 50_000
    size = len(json.dumps(solution))
    rows = (
        {"problem": f"set {number}, row {row}", "solution": solution}
        for row in range(max(1, int(megabytes * (1 << 20) / size)))
    )
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


async def slow_sets(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Send sets that take long to read, from each address one after the other; others send small ones."""
    counts: Counts = Counter()
    ends = monotonic() + bounds.seconds
    path = f"{page.address}/powerviz/evaluations/sets?name=boxes.jsonl"

    async def one(sender: int) -> None:
        async with connections(bounds.source(sender), bounds.patience) as client:
            for number in range(bounds.count):
                if stop.is_set() or monotonic() > ends:
                    return
                content = boxed_set(bounds.megabytes, bounds.count * sender + number)
                await post(client, path, counts, content=content)

    async def other() -> None:
        async with connections("127.0.1.1", bounds.patience) as client:
            number = 0
            while not stop.is_set() and monotonic() < ends:
                number, begun = number + 1, monotonic()
                row = json.dumps({"prompt": f"{number} and 1?", "answer": str(number + 1)})
                status, _ = await post(client, path, Counter(), content=row.encode())
                counts["others_served"] += status == 200
                waited = round(1000 * (monotonic() - begun))
                counts["others_longest_ms"] = max(counts["others_longest_ms"], waited)
                await rest(1.0, stop)

    await asyncio.gather(other(), *(one(sender) for sender in range(bounds.addresses)))
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
