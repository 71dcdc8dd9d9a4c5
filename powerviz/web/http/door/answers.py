"""Answers on their way out: their headers, large ones in pieces, refusals, pages that wait for their policy.

Knows ASGI messages; nothing of what is in them but the inline scripts of Gradio's page.
"""

import json
from collections.abc import Callable
from contextlib import AsyncExitStack

from starlette.datastructures import MutableHeaders
from starlette.types import Message, Scope, Send

from powerviz.messages import Message as Said
from powerviz.messages import to_page
from powerviz.web.csp import data_headers, page_headers
from powerviz.web.http.door.bodies import Body
from powerviz.web.http.door.calls import PAGES, path_of
from powerviz.web.http.door.page_order import arranged
from powerviz.web.http.door.previews import with_preview
from powerviz.web.http.packing import content_encoding, packed

PIECE = 1 << 16
"""Larger parts of answers are sent in pieces of so many bytes, each when the one before is taken."""
Page = tuple[Message, ...]
NOT_FOUND = 404
LOST = 'data: {"msg":"unexpected_error","message":"404: Not Found","success":false,"session_not_found":true}\n\n'
"""Gradio's own message on a stream of a tab that it does not know."""


def with_headers(
    send: Send,
    scope: Scope,
    gradios: bool,
    shared: bool,
    head: str,
    first: str,
    encoding: str,
    keep: Callable[[Scope, str, Page], object],
) -> Send:
    """Give answers their headers. Gradio's page is held back until its scripts are known, and kept.

    `gradios`: it is no route of our own; `head`: markup for the page's own; `first`: its
    first view; `encoding`: how its page is packed.
    """
    held: list[Message] = []

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            if gradios and headers.get("content-type", "").startswith("text/html"):
                held.append(message)
                return
            for name, value in data_headers().items():
                headers.setdefault(name, value)
            if gradios and path_of(scope) in PAGES:
                headers.setdefault("Cache-Control", "no-store")
        elif held:
            held.append(message)
            if message.get("more_body"):
                return
            start, *parts = held
            text = b"".join(part.get("body", b"") for part in parts).decode(errors="replace")
            text = arranged(with_preview(text), head, first)
            headers = MutableHeaders(scope=start)
            headers.update(page_headers(text, shared))
            headers.setdefault("Cache-Control", "no-store")
            headers.add_vary_header("Accept-Encoding")
            page = _page(start, text.encode(), encoding)
            keep(scope, encoding, page)
            for one in page:
                await send(one)
            held.clear()
            return
        await send(message)

    return sending


def _page(start: Message, body: bytes, encoding: str) -> Page:
    """A page as one answer, packed, with what its headers say of that."""
    start = dict(start) | {"headers": list(start["headers"])}
    if body:
        body = packed(body, encoding, quick=True)
        MutableHeaders(scope=start).update(
            {"content-length": str(len(body))} | content_encoding(encoding)
        )
    return start, {"type": "http.response.body", "body": body}


def in_pieces(send: Send) -> Send:
    """Send large parts piece by piece, so that an answer nobody takes fills no memory."""

    async def sending(message: Message) -> None:
        body = message.get("body", b"")
        if message["type"] != "http.response.body" or len(body) <= PIECE:
            await send(message)
            return
        whole = memoryview(body)
        for start in range(0, len(whole), PIECE):
            last = start + PIECE >= len(whole)
            more = message.get("more_body", False) or not last
            piece = bytes(whole[start : start + PIECE])
            await send({"type": "http.response.body", "body": piece, "more_body": more})

    return sending


def ending(turn: AsyncExitStack, send: Send) -> Send:
    """Send, and end the turn with the first of the answer: who takes it slowly holds nobody up."""

    async def sending(message: Message) -> None:
        await turn.aclose()
        await send(message)

    return sending


async def say_lost(send: Send) -> None:
    text = LOST.encode()
    headers = [(b"content-type", b"text/event-stream; charset=utf-8")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": text})


async def refuse(send: Send, status: int, said: Said, body: Body) -> None:
    """`message` for the page, `detail` for Gradio's client, in English. What is still sent is taken, to be heard."""
    content = json.dumps({"message": to_page(said), "detail": str(said)}).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(content)).encode()),
        *([(b"connection", b"close")] if status != NOT_FOUND else []),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content, "more_body": True})
    await body.drain()
    await send({"type": "http.response.body", "body": b""})
