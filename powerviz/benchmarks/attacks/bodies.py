"""Attacks by large bodies of next to nothing, each piece of which costs more than its two bytes.

Knows JSON. What is sent is no order and no problem set: it only has to be read to find that out.
"""

import asyncio
import json
from collections import Counter
from collections.abc import Iterator

from powerviz.benchmarks.attacks.attack import Bounds, Counts, clients, post, rest
from powerviz.benchmarks.page_client import API, EVALUATE, EXPLORE, Page

JSON = {"Content-Type": "application/json"}


async def huge_body(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Send megabytes of `[]`, of unknown keys and of empty events as orders, and of `[]` as files."""
    counts: Counts = Counter()
    async with clients(bounds) as sources:
        bodies = _bodies(page, int(bounds.megabytes * (1 << 20)))
        for number, (path, body) in zip(range(bounds.count), bodies, strict=False):
            if stop.is_set():
                return counts
            client = sources[number % len(sources)]
            address = f"{page.address}{path}"
            await post(client, address, counts, content=body, headers=JSON)
        await rest(bounds.seconds, stop)
    return counts


def _bodies(page: Page, size: int) -> Iterator[tuple[str, bytes]]:
    """Give each body with the address that it goes to; they are made one at a time."""
    join = f"{API}/queue/join"
    many = b"[" + b",".join([b"[]"] * (size // 3)) + b"]"

    def order(name: str, data: bytes) -> bytes:
        body = json.dumps(page.order(name, "stranger", "HERE")).encode()
        return body.replace(b'"HERE"', data)

    yield join, order(EXPLORE, b'{"events":' + many + b"}")
    yield join, b'{"data":' + many + b',"fn_index":0,"session_hash":"stranger"}'
    keys = b",".join(b'"%x":0' % number for number in range(size // 10))
    yield join, order(EVALUATE, b"{" + keys + b"}")
    lines = b"[]\n" * (size // 3)
    for path in ("runs", "evaluations/sets?name=x.jsonl", "uploads/feed"):
        yield f"/powerviz/{path}", lines
    yield join, many
