"""What every request passes before the app sees it, and every answer after.

Knows paths, sizes and headers; nothing of what is asked. Of Gradio's many routes only those pass that
the page and Gradio's own client need: no visitor uploads files to it, reads files through it or has
it fetch anything. Bodies are counted while they arrive.
"""

import asyncio
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from starlette.datastructures import Headers, MutableHeaders
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from powerviz.ui.content_security import data_headers, page_headers

PAGES = ("/", "/config", "/theme.css", "/favicon.ico", "/manifest.json", "/robots.txt")
FILES = ("/assets/", "/static/")
CALLS = (
    "info",
    "app_id",
    "startup-events",
    "queue/join",
    "queue/data",
    "heartbeat/",
    "cancel",
    "reset",
)
API = "/gradio_api/"
MEGABYTE = 1 << 20
LARGEST_BODY = 72 * MEGABYTE
"""More than any file that the page takes, and than the longest run that goes back to the server."""
MOST_AT_ONCE = 4 * LARGEST_BODY
SMALL = 1 << 16
BODY_SECONDS = 120.0
CLOSED = "There is nothing here."


@dataclass
class FrontDoor:
    """ASGI middleware. `own` are the app's routes besides Gradio's; `shared` as in `page_headers`."""

    app: ASGIApp
    own: Sequence[BaseRoute] = ()
    shared: bool = False
    arriving: int = field(default=0, init=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return  # a websocket, which nothing here speaks
        send = self._with_headers(scope, send)
        refusal = self._refusal(scope)
        if refusal is not None:
            await _answer(send, *refusal)
            return
        body = _Body(self, receive)
        try:
            await self.app(scope, body.receive, body.unless_refused(send))
        except Exception:
            if body.refusal is None:
                raise
        finally:
            self.arriving -= body.counted
        if body.refusal is not None and not body.answered:
            await _answer(send, *body.refusal)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        if not self._known(scope):
            return 404, CLOSED
        headers = Headers(scope=scope)
        if headers.get("content-encoding", "identity").strip().lower() != "identity":
            return 415, "Send it as it is: nothing packed is taken here."
        length = headers.get("content-length", "0")
        if length.isdecimal() and int(length[:20]) > LARGEST_BODY:
            return 413, TOO_LARGE
        return None

    def _known(self, scope: Scope) -> bool:
        if self._ours(scope):
            return True
        path = scope["path"].removeprefix(scope.get("root_path", "").rstrip("/"))
        if path in PAGES:
            # Gradio looks a page of that name up, and fails where there is none, as in this app.
            query = parse_qsl(scope.get("query_string", b"").decode("latin-1"))
            return "page" not in dict(query)
        if path.startswith(FILES):
            return not any(part in path for part in ("..", "//", "\\"))
        call = path.removeprefix(API)
        return call != path and any(
            call.startswith(known) if known.endswith("/") else call.rstrip("/") == known
            for known in CALLS
        )

    def _ours(self, scope: Scope) -> bool:
        return any(route.matches(scope)[0] is not Match.NONE for route in self.own)

    def _with_headers(self, scope: Scope, send: Send) -> Send:
        """Hold the page back until its scripts are known; give everything else its headers."""
        held: list[Message] = []
        page = not self._ours(scope)

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if page and headers.get("content-type", "").startswith("text/html"):
                    held.append(message)
                    return
                for name, value in data_headers().items():
                    headers.setdefault(name, value)
            elif held:
                held.append(message)
                if message.get("more_body"):
                    return
                start, *parts = held
                text = b"".join(part.get("body", b"") for part in parts).decode(errors="replace")
                MutableHeaders(scope=start).update(page_headers(text, self.shared))
                for one in held:
                    await send(one)
                held.clear()
                return
            await send(message)

        return sending


TOO_LARGE = f"This is larger than {LARGEST_BODY // MEGABYTE} MB. Send a part of it."
TOO_SLOW = "This took too long to arrive. Send it again, or a part of it."
TOO_MANY = "Much is being sent to this server right now. Try again in a minute."


class _Body:
    """The body of one request, counted while it arrives; `refusal` says why it was given up."""

    def __init__(self, door: FrontDoor, receive: Receive) -> None:
        self._door = door
        self._receive = receive
        self._ends = time.monotonic() + BODY_SECONDS
        self._complete = False
        self._size = 0
        self.counted = 0
        self.refusal: tuple[int, str] | None = None
        self.answered = False

    async def receive(self) -> Message:
        if self.refusal is not None:
            return {"type": "http.disconnect"}
        if self._complete:
            return await self._receive()
        try:
            async with asyncio.timeout(self._ends - time.monotonic()):
                message = await self._receive()
        except TimeoutError:
            return self._refuse(408, TOO_SLOW)
        if message["type"] != "http.request":
            return message
        self._size += len(message.get("body", b""))
        more = max(0, self._size - SMALL) - self.counted
        self.counted += more
        self._door.arriving += more
        if self._size > LARGEST_BODY:
            return self._refuse(413, TOO_LARGE)
        if more and self._door.arriving > MOST_AT_ONCE:
            return self._refuse(503, TOO_MANY)
        self._complete = not message.get("more_body", False)
        return message

    def _refuse(self, status: int, text: str) -> Message:
        self.refusal = status, text
        return {"type": "http.disconnect"}

    def unless_refused(self, send: Send) -> Send:
        async def sending(message: Message) -> None:
            if self.refusal is not None and not self.answered:
                return  # what the app makes of half a body
            self.answered = True
            await send(message)

        return sending


async def _answer(send: Send, status: int, text: str) -> None:
    """`message` for the page, `detail` for Gradio's client."""
    body = json.dumps({"message": text, "detail": text}).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        *([(b"connection", b"close")] if status != 404 else []),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
