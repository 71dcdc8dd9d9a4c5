"""The contents of Gradio's queue by tab: orders, slots for them, messages that nobody has read.

Knows the insides of Gradio's queue, and is the only place that does. Gradio keeps what a tab has not
read for ever, and lets go of the oldest of two thousand tabs as if it had left; so tabs are counted and
dropped here.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import gradio as gr
from gradio.server_messages import ProcessCompletedMessage

ORDERS: Mapping[str, Any] = {
    "show_progress": "hidden",
    "trigger_mode": "multiple",
    "concurrency_limit": None,
    "api_visibility": "private",
    "postprocess": False,
}
"""How the page's events are wired. What they answer are texts, which nothing needs to be done with: Gradio
would do it in one of its forty threads, for each of a run's hundreds of answers."""
LISTENING = "powerviz-listening"
"""The stand-in for an order among a tab's: as long as one is pending, Gradio keeps the tab's stream open."""


class GradioQueue:
    """The queue of one page; on the server's own loop only."""

    def __init__(self, page: gr.Blocks, clock: Callable[[], float] = time.monotonic) -> None:
        self._page = page
        self._clock = clock
        self._quiet_since: dict[str, float] = {}

    def keep_stream(self, tab: str) -> None:
        """Keep the tab's stream open when all its orders are answered, for a while."""
        self._page._queue.pending_event_ids_session.setdefault(tab, set()).add(LISTENING)
        self._quiet_since.pop(tab, None)

    def end_quiet_streams(self, seconds: float) -> None:
        """End the streams of tabs that have had nothing to be answered for so long."""
        queue, now = self._page._queue, self._clock()
        pending = queue.pending_event_ids_session
        quiet = [tab for tab, orders in pending.items() if orders == {LISTENING}]
        self._quiet_since = {tab: self._quiet_since.get(tab, now) for tab in quiet}
        for tab in quiet:
            if now - self._quiet_since[tab] < seconds:
                continue
            pending[tab].discard(LISTENING)
            messages = queue.pending_messages_per_session.get(tab)
            if messages is not None:
                end = ProcessCompletedMessage(event_id=LISTENING, output={}, success=True)
                messages.put_nowait(end)

    def keep_no_statistics(self) -> None:
        """Gradio works out a table of all orders so far after each of them, which nobody sees here."""
        queue = self._page._queue
        queue.ANALYTICS_MAX_EVENTS = 1
        queue.ANAYLTICS_CACHE_FREQUENCY = sys.maxsize  # so spelled there

    def functions(self) -> frozenset[int]:
        """The indices of all orders that the page can send."""
        return frozenset(self._page.fns)

    def job_slots(self) -> tuple[int, int]:
        """How many orders can be answered at the same moment, and how many are."""
        jobs = self._page._queue.active_jobs
        return len(jobs), sum(job is not None for job in jobs)

    def orders(self) -> Counter[str]:
        """For each tab its orders that are being answered, or wait for it."""
        queue = self._page._queue
        found: Counter[str] = Counter()
        for job in queue.active_jobs:
            found.update(event.session_hash for event in job or ())
        for waiting in queue.event_queue_per_concurrency_id.values():
            found.update(event.session_hash for event in waiting.queue)
        return found

    def is_pending(self, tab: str, order: object) -> bool:
        """Whether an order of this tab is being answered, or waits for it."""
        orders = self._page._queue.pending_event_ids_session.get(tab, set())
        return isinstance(order, str) and order != LISTENING and order in orders

    def knows(self, tab: str) -> bool:
        """Whether a stream of this tab could bring anything."""
        return tab in self._page._queue.pending_messages_per_session

    def unread(self, tab: str) -> int:
        """Messages that wait for the tab to read them."""
        messages = self._page._queue.pending_messages_per_session.get(tab)
        return 0 if messages is None else messages.qsize()

    async def drop(self, tab: str) -> None:
        """End what is answered to the tab, and free all that is kept of it."""
        queue = self._page._queue
        await queue.clean_events(session_hash=tab)
        for event in queue.pending_event_ids_session.pop(tab, ()):
            queue.event_ids_to_events.pop(event, None)
        queue.pending_messages_per_session.pop(tab, None)
        # Gradio keeps a copy of the page's configuration for each of the last thousands.
        self._page.state_holder.session_data.pop(tab, None)
