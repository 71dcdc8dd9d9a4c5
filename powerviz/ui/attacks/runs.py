"""Attacks by chains: ones without end, ones whose answers nobody reads, ones that cost more than they say.

Knows settings that are legal, and what they come to.
"""

import asyncio
from collections import Counter
from contextlib import aclosing, suppress
from typing import Any

from powerviz.models import DEFAULT_MODEL
from powerviz.ui.attacks.attack import Bounds, Counts, clients, order, rest
from powerviz.ui.attacks.connections import held_open
from powerviz.ui.examples import load_examples
from powerviz.ui.page_client import API, EXPLORE, Lost, Page, Refused, Tab

ENDLESS: dict[str, Any] = {
    "alpha": 100,
    "num_steps": 100_000,
    "block_size": 1,
    "max_new_tokens": 900,
}
"""Ninety million steps, nearly all of which change nothing and cost the model nothing."""
WASTEFUL: dict[str, Any] = {
    "alpha": 1,
    "num_steps": 1_000,
    "block_size": 32,
    "max_new_tokens": 512,
    "prefetch": 64,
    "recall": False,
}
"""Sixty-four proposals drawn ahead, all but the first of which are thrown away: it is accepted."""
FRUGAL = WASTEFUL | {"alpha": 4, "prefetch": 1, "recall": True}
"""Proposals that are remembered from before, and cost the model nothing."""


def new_run(settings: dict[str, Any], seed: int = 0) -> dict[str, Any]:
    """The order that begins a run."""
    return {
        "serial": 1,
        "new": True,
        "model": DEFAULT_MODEL,
        "prompt": load_examples()[0].prompt,
        "settings": settings | {"seed": seed},
    }


async def endless_run(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Order runs that never end, keep no stream open, and say no more."""
    counts: Counts = Counter()
    async with clients(bounds) as sources:
        for number in range(bounds.count):
            client = sources[number % len(sources)]
            await order(client, page, EXPLORE, new_run(ENDLESS, number), counts)
        await rest(bounds.seconds, stop)
    return counts


async def unread_orders(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Order runs that say much, open the streams of their tabs, and read nothing from them."""
    counts: Counts = Counter()
    chatty = ENDLESS | {"alpha": 1, "block_size": 64, "num_alternatives": 50}
    async with clients(bounds) as sources, held_open(page.address) as opening:
        for number in range(bounds.count):
            client, source = sources[number % len(sources)], bounds.source(number)
            session = await order(client, page, EXPLORE, new_run(chatty, number), counts)
            if session:
                for path in (f"heartbeat/{session}", f"queue/data?session_hash={session}"):
                    await opening(f"GET {API}/{path} HTTP/1.1", source, counts)
        await rest(bounds.seconds, stop)
    return counts


async def tokens(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Let a wasteful run and a frugal one use up their tokens; how many each told and decoded."""
    counts: Counts = Counter()
    for kind, settings in (("wasteful", WASTEFUL), ("frugal", FRUGAL)):
        async with Tab(page, bounds.source(0), bounds.seconds) as tab:
            with suppress(Lost, Refused):
                async with aclosing(tab.answers(EXPLORE, new_run(settings))) as batches:
                    async for batch in batches:
                        _count_tokens(batch, kind, counts)
                        if stop.is_set():
                            return counts
    return counts


def _count_tokens(batch: dict[str, Any], kind: str, counts: Counts) -> None:
    counts["refused"] += bool(batch["error"])
    counts["paused"] += bool(batch["used_up"])
    for event in batch["events"]:
        counts[f"{kind}_told"] += event["kind"] == "token_drawn"
        if "cost" in event:
            decoded = f"{kind}_decoded"
            counts[decoded] = max(counts[decoded], event["cost"]["tokens"])
