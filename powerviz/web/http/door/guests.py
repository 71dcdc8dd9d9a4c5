"""Tabs that are here and their addresses: what they may have answered, and when they have gone.

Knows admission, streams and Gradio's queue. An order passes if its tab and address may have another
one answered; a tab that has no stream open for the answer is gone after a while, and what it had is freed.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from powerviz.errors import PowerVizError
from powerviz.messages import Message, say
from powerviz.web.http.door.calls import order_in
from powerviz.web.http.door.endings import QUIET_SECONDS
from powerviz.web.http.door.streams import Streams
from powerviz.web.http.gradio_queue import GradioQueue
from powerviz.web.serving.admission import Admission

log = logging.getLogger(__name__)

SECONDS_BETWEEN_SWEEPS = 1.0
TOO_MANY = 429
MOST_UNREAD = 256
"""Messages that wait for a tab to read them, with which it gets no more orders carried out."""
UNREAD = say("door-unread")
NO_ORDER = say("door-no-order")

Refusal = tuple[int, Message]
"""A status and a sentence."""


@dataclass
class Guests:
    """The tabs that are here, as the door knows them; `leave` frees all that a tab has on the server."""

    admission: Admission
    streams: Streams
    queue: GradioQueue
    leave: Callable[[str], Any]

    def counted(self) -> dict[str, Mapping[str, float]]:
        """The counts by tab that are held against the limits of these names."""
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
        # Before anything is freed: whoever comes back meanwhile is noticed again, and freed in their turn.
        self.streams.forget(tab)
        await asyncio.to_thread(self.leave, tab)
        if self.streams.count(tab):
            with suppress(PowerVizError):  # what is still open counts where it comes from
                self.admission.arrive(tab, address)
        elif not self.streams.knows(tab):
            await self.queue.drop(tab)

    async def sweep(self) -> None:
        """End what tabs have that are gone, and the streams on which there is nothing to say."""
        self.queue.end_quiet_streams(QUIET_SECONDS)
        for tab in self.streams.gone():
            await self.end(tab)

    async def sweep_for_ever(self) -> None:
        """Sweep now and then, as long as the server runs."""
        while True:
            await asyncio.sleep(SECONDS_BETWEEN_SWEEPS)
            try:
                await self.sweep()
            except Exception:
                log.exception("Tabs that are gone could not be freed")

    def is_under_way(self, content: bytes) -> bool:
        """Whether there is anything to end: to look for it costs Gradio much."""
        order = order_in(content)
        if order is None:
            return False
        known = self.queue.is_pending(order["session_hash"], order.get("event_id"))
        return known and type(order.get("fn_index")) is int

    def refuse_order(self, order: Mapping[str, Any], address: str) -> Refusal | None:
        """Say why the order may not be carried out now; None if it may."""
        tab = order["session_hash"]
        function = order.get("fn_index")
        if type(function) is not int or function not in self.queue.functions():
            return 400, NO_ORDER
        admission, streams, queue = self.admission, self.streams, self.queue
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
            return TOO_MANY, say("door-refused", reason=error.message)
        return None

    def refuse_stream(self, tab: str, address: str) -> Refusal | None:
        """Say why the tab may not open another stream; None if it may."""
        admission, streams = self.admission, self.streams
        try:
            admission.arrive(tab, address)
            streams.seen(tab)
            admission.compare("streams", tab, streams.counts())
        except PowerVizError as error:
            return TOO_MANY, say("door-refused", reason=error.message)
        return None
