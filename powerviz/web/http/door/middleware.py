"""The front door: what every request passes before the app sees it, and every answer after.

Knows headers, whose turn it is, and in which order all that is beside it is asked; what that is, the other
files of this folder know.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, AsyncExitStack, nullcontext
from dataclasses import dataclass, field

from starlette.datastructures import Headers
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from powerviz.messages import say
from powerviz.web.http.addresses import ADDRESS, address_of, is_host
from powerviz.web.http.door.answers import ending, in_pieces, refuse, say_lost, with_headers
from powerviz.web.http.door.asked import FOREIGN
from powerviz.web.http.door.bodies import LARGEST_BODY, LARGEST_ORDER, Arriving, Body, too_large
from powerviz.web.http.door.calls import (
    DATA,
    ENDING,
    JOIN,
    PAGES,
    call_of,
    has_long_name,
    is_open,
    order_in,
    path_of,
    streaming_tab,
)
from powerviz.web.http.door.endings import Endings
from powerviz.web.http.door.fair_steps import FairSteps
from powerviz.web.http.door.guests import NO_ORDER, TOO_MANY, Guests, Refusal
from powerviz.web.http.door.kept_pages import KeptPages, plainly
from powerviz.web.http.door.page_order import FIRST_VIEW, first_view_asked
from powerviz.web.http.packing import encoding_of
from powerviz.web.http.turn_taking import TurnTaking
from powerviz.web.serving.reluctance import Reluctance

WAITING_AT_ONCE = 256
"""Threads that may wait for something slow, a run's step or a model's download, and hold up nobody else's."""
ANSWERED_AT_ONCE, OF_EACH_ADDRESS = 32, 4
"""Calls of Gradio's whose answers may be worked out at the same time: a crowd's wait for one another."""
CLOSED = say("door-nothing-here")


@dataclass
class FrontDoor:
    """ASGI middleware. `own` are the app's routes besides Gradio's; `shared` as in `page_headers`.

    `head` is put into the page's own: Gradio would add it only once its scripts run. `first_view` makes what is seen
    before that, in a language.

    `proxies` as in `address_of`. Without `guests` nobody is counted.
    """

    app: ASGIApp
    own: Sequence[BaseRoute] = ()
    shared: bool = False
    guests: Guests | None = None
    proxies: int = 0
    head: str = ""
    first_view: Callable[[str], str] = lambda language: ""
    answering: TurnTaking = field(
        default_factory=lambda: TurnTaking(ANSWERED_AT_ONCE, OF_EACH_ADDRESS), init=False
    )
    fair: FairSteps = field(default_factory=FairSteps)
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
        gradios = not self._ours(scope)
        plain = in_pieces(send)
        encoding = encoding_of(Headers(scope=scope).get("accept-encoding", ""))
        language = first_view_asked(scope) if gradios and path_of(scope) in PAGES else ""
        scope[FIRST_VIEW] = language
        first = self.first_view(language) if language else ""
        send = with_headers(
            plain, scope, gradios, self.shared, self.head, first, encoding, self.pages.keep
        )
        call = call_of(scope)
        largest = LARGEST_BODY if call is None else LARGEST_ORDER
        body = Body(self.arriving, receive, address, largest)
        try:
            refusal = self._refusal(scope, largest)
            if gradios and path_of(scope) in PAGES:
                plainly(scope)
            page = self.pages.find(scope, encoding) if refusal is None else ()
            for message in page:
                await plain(message)
            if refusal is None and not page:
                let_in = self._in_turn if self._is_costly(scope, call) else self._let_in
                refusal = await let_in(scope, call, body, send)
            if refusal is not None:
                if refusal[0] == TOO_MANY:
                    self.reluctance.count(address)
                    await asyncio.sleep(self.reluctance.seconds(address))
                await refuse(send, *refusal, body)
        finally:
            body.over()

    async def _in_turn(
        self, scope: Scope, call: str | None, body: Body, send: Send
    ) -> Refusal | None:
        """Let it in when it is its address's turn, which lasts until the answer begins."""
        content = await body.whole() if scope["method"] == "POST" else b""
        if content is None:
            return body.refusal or (400, NO_ORDER)
        order = order_in(content) if call == JOIN else None
        if (order is None and call == JOIN) or (call in ENDING and not self._is_under_way(content)):
            return 400, NO_ORDER
        if order is not None and self.guests is not None:
            await asyncio.sleep(self.guests.admission.reluctance.seconds(order["session_hash"]))
        async with AsyncExitStack() as turn:
            await turn.enter_async_context(self.answering.turn(scope[ADDRESS]))
            if order is not None:
                guests, address = self.guests, scope[ADDRESS]
                refusal = guests.refuse_order(order, address) if guests is not None else None
                if refusal is not None:
                    return refusal
                send = self._after_endings(order["session_hash"], send)
            return await self._let_in(scope, call, body, ending(turn, send))

    def _is_under_way(self, content: bytes) -> bool:
        return self.guests.is_under_way(content) if self.guests else order_in(content) is not None

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
        tab = streaming_tab(scope, call)
        streaming: AbstractContextManager[None] = nullcontext()
        if tab is not None and self.guests is not None:
            if call == DATA and not self.guests.queue.knows(tab):
                await say_lost(send)
                return None
            refusal = self.guests.refuse_stream(tab, scope[ADDRESS])
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
            return 400, say("door-by-its-name")
        if has_long_name(scope) or not (self._ours(scope) or is_open(scope)):
            return 404, CLOSED
        if scope.get(FOREIGN) and scope["method"] not in ("GET", "HEAD"):
            return 403, say("door-from-elsewhere")
        if headers.get("content-encoding", "identity").strip().lower() != "identity":
            return 415, say("door-packed")
        if "content-length" in headers and "transfer-encoding" in headers:
            return 400, say("door-two-lengths")
        length = headers.get("content-length", "0")
        if length.isdecimal() and int(length[:20]) > largest:
            return 413, too_large(largest)
        return None

    def _is_costly(self, scope: Scope, call: str | None) -> bool:
        """Whether Gradio works some milliseconds for it, in which nobody else is answered."""
        return call is not None or (path_of(scope) in PAGES and not self._ours(scope))

    def _ours(self, scope: Scope) -> bool:
        return any(route.matches(scope)[0] is not Match.NONE for route in self.own)

    def _begin_to_sweep(self) -> None:
        if self.guests is not None and (self._sweeping is None or self._sweeping.done()):
            self._sweeping = asyncio.create_task(self.guests.sweep_for_ever())
