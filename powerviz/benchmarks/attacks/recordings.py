"""Attacks by recordings: a few megabytes in which every step changes the last token of a long response.

Knows the lines of a recording and of how little each may consist.
"""

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from contextlib import aclosing
from typing import Any

from powerviz.benchmarks.attacks.attack import Bounds, Counts, clients, post, rest
from powerviz.benchmarks.page_client import EXPLORE, Lost, Page, Refused, Tab, Unanswered
from powerviz.examples.bundled import load_examples
from powerviz.models import DEFAULT_MODEL

LONGEST = 16_000
"""Tokens of the response: as long as a recording may have them."""
COST = {"tokens": 1, "forward_passes": 1, "seconds": 0.0}
BYTES_PER_TOKEN, BYTES_PER_STEP = 155, 480


def swollen(megabytes: float, answer: str = "") -> Iterator[dict[str, Any]]:
    """The events of a recording of about so many megabytes, every step of which is accepted.

    With `answer`, a text that holds `{number}`, each state is short and gives an answer of its own.
    """
    length = 2 if answer else LONGEST
    with load_examples()[0].recording.open(encoding="utf-8") as file:
        started = json.loads(next(file))
    settings = {"num_steps": 100_000, "block_size": length, "max_new_tokens": length}
    yield started | {"settings": settings}
    where = {"chain": 0, "block": 1}
    yield {"kind": "block_started", **where, "limit": length}
    token = {"id": 5, "text": "a", "log_prob": -1, "log_proposal": -1}
    for position in range(length):
        yield {"kind": "token_drawn", **where, "step": 0, "position": position, "token": token}
    extended = {"kind": "state_extended", **where, "length": length, "log_prob": -1.0}
    yield {**extended, "text": "", "cost": COST}
    cut = length - 1
    size = megabytes * (1 << 20) - length * BYTES_PER_TOKEN
    for step in range(1, int(size / BYTES_PER_STEP) + 1):
        at = {**where, "step": step}
        yield {"kind": "proposal_started", **at, "cut": cut, "start": cut}
        yield {"kind": "token_drawn", **at, "position": cut, "token": token}
        yield {
            "kind": "decision",
            **at,
            "decision": "accepted",
            "divergence": cut,
            "length": length,
            "log_weight_proposal": 0,
            "log_weight_state": 0,
            "log_cut_ratio": 0,
            "log_uniform": -1,
            "text": answer.replace("{number}", str(step)),
            "cost": COST,
        }


def lines(events: Iterator[dict[str, Any]]) -> bytes:
    """The events as a recording."""
    return b"".join(json.dumps(one, separators=(",", ":")).encode() + b"\n" for one in events)


async def swollen_recording(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Send the recording to be shown, to be made a table of, and as the run of a tab that goes on."""
    counts: Counts = Counter()
    recording = await asyncio.to_thread(lines, swollen(bounds.megabytes))
    counts["bytes"] = len(recording)
    async with clients(bounds) as sources:
        for number in range(bounds.count):
            if stop.is_set():
                return counts
            kind = ("feed", "csv", "html")[number % 3]
            client = sources[number % len(sources)]
            await post(client, f"{page.address}/powerviz/uploads/{kind}", counts, content=recording)
    async with Tab(page, bounds.source(0), bounds.patience) as tab:
        await bring(tab, recording, {"until": "step"}, counts)
        await rest(bounds.seconds, stop)
    return counts


async def bring(tab: Tab, recording: bytes, more: dict[str, Any], counts: Counts) -> str:
    """Bring a run along, as a page does whose server has lost it, and order to go on with it.

    What the server has said against it, if it has.
    """
    status, text = await post(
        tab.client, f"{tab.page.address}/powerviz/runs", counts, content=recording
    )
    if status != 200:
        return text
    key = json.loads(text)["key"]
    order = {"serial": 1, "model": DEFAULT_MODEL, "brought": key, **more}
    return await look_at(tab, EXPLORE, order, counts)


async def look_at(tab: Tab, name: str, data: dict[str, Any], counts: Counts) -> str:
    """Order something and read what comes of it to its end; `counts` says how it went.

    What the server has said against it, if it has.
    """
    counts["sent"] += 1
    try:
        async with aclosing(tab.answers(name, data)) as batches:
            async for batch in batches:
                if error := batch.get("error"):
                    counts["refused"] += 1
                    return f"{error['field']}: {error['message']}"
        counts["taken"] += 1
        return ""
    except Lost:
        counts["streams_ended"] += 1
        return "the stream has ended"
    except Unanswered as error:
        counts["unanswered"] += 1
        return str(error)
    except Refused as error:
        counts["refused"] += 1
        return str(error)
