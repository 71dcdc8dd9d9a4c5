"""Attacks by many orders of tabs that were never opened: they take what all share, and give nothing back.

Knows orders that look, ones that wait, and ones that begin something long.
"""

import asyncio
import json
from collections import Counter
from contextlib import suppress
from typing import Any

import httpx

from powerviz.benchmarks.attacks.attack import Bounds, Counts, clients, order, rest, several
from powerviz.benchmarks.attacks.runs import new_run
from powerviz.benchmarks.page_client import API, EVALUATE, EXPLORE, Page
from powerviz.models import DEFAULT_MODEL

AT_ONCE = 16
LONG: dict[str, Any] = {"num_steps": 500, "block_size": 32, "max_new_tokens": 512}
EVALUATIONS = 52


def evaluation(samples: int = 20, **more: Any) -> dict[str, Any]:
    """The order that begins an evaluation."""
    form = {"model": DEFAULT_MODEL, "methods": ["power"], "samples": samples, "limit": 20, **more}
    return {"serial": 1, "do": "start", "form": form}


async def begun_id(client: httpx.AsyncClient, page: Page, session: str) -> str:
    """The id of the evaluation that a session has begun, from its first batch; else nothing."""
    with suppress(httpx.HTTPError, TimeoutError):
        async with (
            asyncio.timeout(30),
            client.stream("GET", f"{page.address}{API}/queue/data?session_hash={session}") as told,
        ):
            async for line in told.aiter_lines():
                message = json.loads(line[5:]) if line.startswith("data:") else {}
                if message.get("msg") == "process_generating":
                    return str(json.loads(message["output"]["data"][0]).get("id", ""))
                if message.get("msg") in ("process_completed", "unexpected_error"):
                    break
    return ""


async def lookers(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Begin an evaluation, and look at it as hundreds of sessions that keep no stream open."""
    counts: Counts = Counter()
    async with clients(bounds) as sources:
        session = await order(sources[0], page, EVALUATE, evaluation(), counts)
        found = await begun_id(sources[0], page, session) if session else ""
        counts["begun"] = bool(found)

        async def look(number: int) -> None:
            client = sources[number % len(sources)]
            await order(client, page, EVALUATE, {"serial": 1, "do": "open", "id": found}, counts)

        async with asyncio.TaskGroup() as group:
            # The one who began it stays, as long as others look.
            keeping = group.create_task(_keep_open(sources[0], page, session))
            again = {"serial": 2, "do": "open", "id": found}
            await order(sources[0], page, EVALUATE, again, counts, session)
            await several(bounds.count, AT_ONCE, stop, look)
            await rest(bounds.seconds, stop)
            keeping.cancel()
    return counts


async def _keep_open(client: httpx.AsyncClient, page: Page, session: str) -> None:
    """A heartbeat, read until nobody wants it any more."""
    with suppress(httpx.HTTPError):
        address = f"{page.address}{API}/heartbeat/{session}"
        async with client.stream("GET", address, timeout=None) as told:
            async for _ in told.aiter_raw():
                pass


async def full_queue(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Order long runs, and evaluations beside them, each of a session that keeps no stream open."""
    counts: Counts = Counter()
    async with clients(bounds) as sources:

        async def one(number: int) -> None:
            client = sources[number % len(sources)]
            if number < EVALUATIONS:
                await order(client, page, EVALUATE, evaluation(), counts)
            else:
                await order(client, page, EXPLORE, new_run(LONG, number), counts)

        await several(bounds.count + EVALUATIONS, AT_ONCE, stop, one)
        await rest(bounds.seconds, stop)
    return counts
