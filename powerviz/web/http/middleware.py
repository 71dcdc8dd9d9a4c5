"""The door: every request passes it before the app sees it, and every answer after.

Knows paths, headers, tabs and addresses; nothing of what is asked. Of Gradio's many routes only those
pass that the page and Gradio's own client need: no visitor uploads files to it, reads files through it
or has it fetch anything. An order passes if its tab and address may have another one answered; a tab
that has no stream open for the answer is gone after a while, and what it had is freed.
"""

import asyncio
import json
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, AsyncExitStack, nullcontext, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import Headers, MutableHeaders
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from powerviz.errors import PowerVizError
from powerviz.web.csp import data_headers, page_headers
from powerviz.web.http.addresses import ADDRESS, address_of, is_host
from powerviz.web.http.asked import FOREIGN
from powerviz.web.http.bodies import LARGEST_BODY, LARGEST_ORDER, Arriving, Body, too_large
from powerviz.web.http.endings import QUIET_SECONDS, Endings
from powerviz.web.http.fair_steps import FairSteps
from powerviz.web.http.gradio_queue import GradioQueue
from powerviz.web.http.kept_pages import KeptPages
from powerviz.web.http.streams import Streams
from powerviz.web.http.turn_taking import TurnTaking
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.reluctance import Reluctance

log = logging.getLogger(__name__)

PAGES = ("/", "/config", "/theme.css", "/favicon.ico", "/manifest.json", "/robots.txt")
FILES = ("/assets/", "/static/")
API = "/gradio_api/"
JOIN, DATA, HEARTBEAT = "queue/join", "queue/data", "heartbeat/"
ENDING = ("cancel", "reset")
CALLS = ("info", "app_id", "startup-events", JOIN, DATA, HEARTBEAT, *ENDING)
TAB = re.compile(r"[A-Za-z0-9_-]{1,64}")
LONGEST_NAME = 200
"""No file, run or tab has a longer one; a file system would not even look for it."""
PIECE = 1 << 16
"""Larger parts of answers are sent in pieces of so many bytes, each when the one before is taken."""
SECONDS_BETWEEN_SWEEPS = 1.0
WAITING_AT_ONCE = 256
"""Threads that may wait for something slow, a run's step or a model's download, and hold up nobody else's."""
ANSWERED_AT_ONCE, OF_EACH_ADDRESS = 32, 4
"""Calls of Gradio's whose answers may be worked out at the same time: a crowd's wait for one another."""
CLOSED = "There is nothing here."
TOO_MANY = 429
MOST_UNREAD = 256
"""Messages that wait for a tab to read them, with which it gets no more orders carried out."""
UNREAD = "Nobody reads what this page is answered. Reload the page."
NO_ORDER = "This is no order of the page. Reload the page."
LOST = 'data: {"msg":"unexpected_error","message":"404: Not Found","success":false,"session_not_found":true}\n\n'
"""The words of Gradio itself on a stream of a tab that it does not know."""

Refusal = tuple[int, str]


@dataclass
class Guests:
    """The door's knowledge of who is here; `leave` frees all that a tab has on the server."""

    admission: Admission
    streams: Streams
    queue: GradioQueue
    leave: Callable[[str], Any]

    def counted(self) -> dict[str, Mapping[str, float]]:
        """The counts by tab, held against the limits of these names."""
        return {
            "orders": self.queue.orders(),
            "streams": self.streams.counts(),
            "unheard": dict.fromkeys(self.streams.absent(), 1),
        }

    async def end(self, tab: str) -> None:
        """The tab has gone: nothing is answered to it any more, and nothing of it stays.

        What waits to be read stays as long as a stream is open that might.
        """
        address = self.admission.address(tab)
        await asyncio.to_thread(self.leave, tab)
        if self.streams.count(tab):
            with suppress(PowerVizError):  # what is still open counts where it comes from
                self.admission.arrive(tab, address)
        else:
            self.streams.forget(tab)
            await self.queue.drop(tab)

    async def sweep(self) -> None:
        """End what tabs have that are gone, and the streams on which there is nothing to say."""
        self.queue.end_quiet_streams(QUIET_SECONDS)
        for tab in self.streams.gone():
            await self.end(tab)


@dataclass
class FrontDoor:
    """ASGI middleware. `own` are the app's routes besides Gradio's; `shared` as in `page_headers`.

    `proxies` as in `address_of`. Without `guests` nobody is counted.
    """

    app: ASGIApp
    own: Sequence[BaseRoute] = ()
    shared: bool = False
    guests: Guests | None = None
    proxies: int = 0
    answering: TurnTaking = field(
        default_factory=lambda: TurnTaking(ANSWERED_AT_ONCE, OF_EACH_ADDRESS), init=False
    )
    fair: FairSteps = field(default_factory=FairSteps, init=False)
    endings: Endings = field(default_factory=Endings, init=False)
    arriving: Arriving = field(default_factory=Arriving, init=False)
    pages: KeptPages = field(default_factory=KeptPages, init=False)
    reluctance: Reluctance = field(
        default_factory=lambda: Reluctance(20, 0.05, 2.0), init=False
    )  # with each address
    _sweeping: asyncio.Task[None] | None = field(default=None, init=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                waiting = ThreadPoolExecutor(WAITING_AT_ONCE, thread_name_prefix="waiting")
                asyncio.get_running_loop().set_default_executor(waiting)
                await self.app(scope, receive, send)
            return  # a websocket, which nothing here speaks
        self._begin_to_sweep()
        address = scope[ADDRESS] = address_of(scope, self.proxies)
        send = self.fair.sharing(address, send)
        await self.fair.working(address, self._answer(scope, receive, send))

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        address = scope[ADDRESS]
        send = self._with_headers(scope, _in_pieces(send))
        call = self._call(scope)
        largest = LARGEST_BODY if call is None else LARGEST_ORDER
        body = Body(self.arriving, receive, address, largest)
        try:
            refusal = self._refusal(scope, largest)
            page = self.pages.find(scope) if refusal is None else ()
            for message in page:
                await send(message)
            if refusal is None and not page:
                let_in = self._in_turn if self._is_costly(scope, call) else self._let_in
                refusal = await let_in(scope, call, body, send)
            if refusal is not None:
                if refusal[0] == TOO_MANY:
                    self.reluctance.count(address)
                    await asyncio.sleep(self.reluctance.seconds(address))
                await _refuse(send, *refusal, body)
        finally:
            body.over()

    async def _in_turn(
        self, scope: Scope, call: str | None, body: Body, send: Send
    ) -> Refusal | None:
        """Let it in when it is its address's turn, which lasts until the answer begins."""
        content = await body.whole() if scope["method"] == "POST" else b""
        if content is None:
            return body.refusal or (400, NO_ORDER)
        order = _order_in(content) if call == JOIN else None
        if (order is None and call == JOIN) or (call in ENDING and not self._under_way(content)):
            return 400, NO_ORDER
        if order is not None and self.guests is not None:
            await asyncio.sleep(self.guests.admission.reluctance.seconds(order["session_hash"]))
        async with AsyncExitStack() as turn:
            await turn.enter_async_context(self.answering.turn(scope[ADDRESS]))
            if order is not None:
                refusal = self._order(order, scope[ADDRESS])
                if refusal is not None:
                    return refusal
                send = self._after_endings(order["session_hash"], send)
            return await self._let_in(scope, call, body, _ending(turn, send))

    def _under_way(self, content: bytes) -> bool:
        """Whether there is anything to end: to look for it costs Gradio much."""
        order = _order_in(content)
        if order is None or self.guests is None:
            return order is not None
        known = self.guests.queue.is_pending(order["session_hash"], order.get("event_id"))
        return known and type(order.get("fn_index")) is int

    def _after_endings(self, tab: str, send: Send) -> Send:
        """Send the answer to an order when the page has heard of the end of its last stream."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                await asyncio.sleep(self.endings.seconds(tab))
            await send(message)

        return sending

    async def _let_in(
        self, scope: Scope, call: str | None, body: Body, send: Send
    ) -> Refusal | None:
        """Pass a request on, and count its stream if it is one."""
        tab = self._streaming_tab(scope, call)
        streaming: AbstractContextManager[None] = nullcontext()
        if tab is not None and self.guests is not None:
            if call == DATA and not self.guests.queue.knows(tab):
                await _say_lost(send)
                return None
            refusal = self._stream(tab, scope[ADDRESS])
            if refusal is not None:
                return refusal
            streaming = self.guests.streams.open(tab)
            send = self.endings.noticed(tab, send)
        try:
            with streaming:
                await self.app(scope, body.receive, body.unless_refused(send))
        except Exception:
            if body.refusal is None:
                raise
        return None if body.answered else body.refusal

    def _refusal(self, scope: Scope, largest: int) -> Refusal | None:
        headers = Headers(scope=scope)
        if not is_host(headers.get("host", "localhost")):
            return 400, "Ask for this server by its name."
        if not self._known(scope):
            return 404, CLOSED
        if scope.get(FOREIGN) and scope["method"] not in ("GET", "HEAD"):
            return 403, "Another site's page cannot ask for this."
        if headers.get("content-encoding", "identity").strip().lower() != "identity":
            return 415, "Send it as it is: nothing packed is taken here."
        if "content-length" in headers and "transfer-encoding" in headers:
            return 400, "Say the length of what you send in one way only."
        length = headers.get("content-length", "0")
        if length.isdecimal() and int(length[:20]) > largest:
            return 413, too_large(largest)
        return None

    def _order(self, order: Mapping[str, Any], address: str) -> Refusal | None:
        """Whether the order may be carried out now."""
        if self.guests is None:
            return None
        tab = order["session_hash"]
        function = order.get("fn_index")
        if type(function) is not int or function not in self.guests.queue.functions():
            return 400, NO_ORDER
        admission, streams, queue = self.guests.admission, self.guests.streams, self.guests.queue
        try:
            admission.arrive(tab, address)
            streams.seen(tab)  # from now on it is noticed when nobody is there
            admission.compare("orders", tab, queue.orders())
            if queue.unread(tab) > MOST_UNREAD:
                return TOO_MANY, UNREAD
            if not streams.count(tab):
                others = [one for one in streams.absent() if one != tab]
                admission.compare("unheard", tab, dict.fromkeys(others, 1))
            queue.keep_stream(tab)
        except PowerVizError as error:
            return TOO_MANY, f"{error.message[:1].upper()}{error.message[1:]}."
        return None

    def _stream(self, tab: str, address: str) -> Refusal | None:
        """Whether the tab may open another stream."""
        assert self.guests is not None
        admission, streams = self.guests.admission, self.guests.streams
        try:
            admission.arrive(tab, address)
            streams.seen(tab)
            admission.compare("streams", tab, streams.counts())
        except PowerVizError as error:
            return TOO_MANY, f"{error.message[:1].upper()}{error.message[1:]}."
        return None

    def _streaming_tab(self, scope: Scope, call: str | None) -> str | None:
        """The tab that a stream is for; None if this is no stream."""
        if scope["method"] != "GET":
            return None
        if call == DATA:
            return dict(parse_qsl(scope.get("query_string", b"").decode("latin-1"))).get(
                "session_hash", ""
            )
        if call == HEARTBEAT:
            return self._path(scope).removeprefix(API + HEARTBEAT)
        return None

    def _is_costly(self, scope: Scope, call: str | None) -> bool:
        """Whether Gradio works some milliseconds for it, in which nobody else is answered."""
        return call is not None or (self._path(scope) in PAGES and not self._ours(scope))

    def _known(self, scope: Scope) -> bool:
        if any(len(part.encode()) > LONGEST_NAME for part in scope["path"].split("/")):
            return False
        if self._ours(scope):
            return True
        path = self._path(scope)
        if path in PAGES:
            # Gradio looks up what they name, and fails where there is none, as in this app.
            query = dict(parse_qsl(scope.get("query_string", b"").decode("latin-1")))
            return "page" not in query and "deep_link" not in query
        if path.startswith(FILES):
            return not any(part in path for part in ("..", "//", "\\"))
        call = self._call(scope)
        if call in (DATA, HEARTBEAT):
            return bool(TAB.fullmatch(self._streaming_tab(scope, call) or ""))
        return call is not None

    def _path(self, scope: Scope) -> str:
        path: str = scope["path"]
        return path.removeprefix(scope.get("root_path", "").rstrip("/"))

    def _call(self, scope: Scope) -> str | None:
        """The name of Gradio's call that this is; None if it is none of those that are open."""
        path = self._path(scope)
        call = path.removeprefix(API)
        if call == path:
            return None
        for known in CALLS:
            if call.startswith(known) if known.endswith("/") else call.rstrip("/") == known:
                return known
        return None

    def _ours(self, scope: Scope) -> bool:
        return any(route.matches(scope)[0] is not Match.NONE for route in self.own)

    def _begin_to_sweep(self) -> None:
        if self.guests is not None and (self._sweeping is None or self._sweeping.done()):
            self._sweeping = asyncio.create_task(self._sweep(self.guests))

    async def _sweep(self, guests: Guests) -> None:
        while True:
            await asyncio.sleep(SECONDS_BETWEEN_SWEEPS)
            try:
                await guests.sweep()
            except Exception:
                log.exception("Tabs that are gone could not be freed")

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
                if page and self._path(scope) in PAGES:
                    headers.setdefault("Cache-Control", "no-store")
            elif held:
                held.append(message)
                if message.get("more_body"):
                    return
                start, *parts = held
                text = b"".join(part.get("body", b"") for part in parts).decode(errors="replace")
                headers = MutableHeaders(scope=start)
                headers.update(page_headers(text, self.shared))
                headers.setdefault("Cache-Control", "no-store")
                self.pages.keep(scope, held)
                for one in held:
                    await send(one)
                held.clear()
                return
            await send(message)

        return sending


def _in_pieces(send: Send) -> Callable[[Message], Awaitable[None]]:
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


def _ending(turn: AsyncExitStack, send: Send) -> Send:
    """Send, and end the turn with the first of the answer: who takes it slowly holds nobody up."""

    async def sending(message: Message) -> None:
        await turn.aclose()
        await send(message)

    return sending


def _order_in(content: bytes) -> dict[str, Any] | None:
    """The order in a body, if it is one, of a tab that could be."""
    try:
        order = json.loads(content)
    except (ValueError, RecursionError):
        return None
    tab = order.get("session_hash") if isinstance(order, dict) else None
    return order if isinstance(tab, str) and TAB.fullmatch(tab) else None


async def _say_lost(send: Send) -> None:
    text = LOST.encode()
    headers = [(b"content-type", b"text/event-stream; charset=utf-8")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": text})


async def _refuse(send: Send, status: int, text: str, body: Body) -> None:
    """`message` for the page, `detail` for Gradio's client. What is still sent is taken, to be heard."""
    content = json.dumps({"message": text, "detail": text}).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(content)).encode()),
        *([(b"connection", b"close")] if status != 404 else []),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content, "more_body": True})
    await body.drain()
    await send({"type": "http.response.body", "body": b""})
