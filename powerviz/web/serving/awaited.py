"""Events that come from a server elsewhere: whoever waits for one leaves this machine's turns to others.

Knows iterators and slots; nothing of servers. A sampler of a server's suffixes waits for the network most of the
time, and for minutes where the server hangs. So its events are fetched in a thread of their own, one when it is asked
for: who pauses or leaves does not wait for it, and it is there when somebody asks again.
"""

import threading
from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue
from typing import Any

from powerviz.models.protocol import LanguageModel, Offers
from powerviz.runs.events import Event
from powerviz.samplers.drawing.meter import Metered
from powerviz.web.serving.scheduler import SLOT, Slot
from powerviz.web.serving.worker import Halted

POLL_SECONDS = 0.1


def awaited(
    model: LanguageModel, events: Metered, wanted: Callable[[], bool] = lambda: True
) -> Iterator[Event]:
    """The events, without a turn of this machine if the model draws them elsewhere; see `Awaited`."""
    return events if Offers(model).suffixes is None else Awaited(events, wanted)


class Awaited(Iterator[Event]):
    """Events of a sampler that waits for a server.

    `Halted` is raised when the thread's slot is withdrawn, or they are not `wanted` any more. Behind the last one the
    slot's work is on this machine again.
    """

    def __init__(self, events: Metered, wanted: Callable[[], bool] = lambda: True) -> None:
        self._events, self._still = events, wanted
        self._wanted: SimpleQueue[bool] = SimpleQueue()
        self._there: SimpleQueue[Any] = SimpleQueue()
        self._asked = False
        self._slot: Slot | None = None
        arguments = (events, self._wanted, self._there)
        self._thread = threading.Thread(target=_fetch, args=arguments, daemon=True, name="awaited")

    @property
    def decoded(self) -> int:
        """Tokens that the server has decoded for them."""
        return self._events.decoded

    def __next__(self) -> Event:
        slot = SLOT.get(None)
        if slot is not None and slot is not self._slot:
            slot.work_elsewhere()
        self._slot = slot
        if self._thread.ident is None:
            self._thread.start()
        if not self._asked:
            self._wanted.put(True)
            self._asked = True
        while True:
            try:
                found = self._there.get(timeout=POLL_SECONDS)
            except Empty:
                if not self._still() or (slot is not None and not slot.go_on()):
                    raise Halted from None
                continue
            self._asked = False
            if isinstance(found, BaseException):
                if slot is not None:
                    slot.work_here()
                raise found
            event: Event = found
            return event

    def close(self) -> None:
        """Draw no more, as soon as what is under way has come."""
        if self._thread.ident is None:
            self._events.close()
        self._wanted.put(False)

    def __del__(self) -> None:
        self.close()


def _fetch(events: Metered, wanted: SimpleQueue[bool], there: SimpleQueue[Any]) -> None:
    """Fetch an event whenever one is wanted, and in the end close what they come from."""
    while wanted.get():
        try:
            there.put(next(events))
        except BaseException as error:  # noqa: BLE001 (raised again in the thread that waits)
            there.put(error)
    events.close()
