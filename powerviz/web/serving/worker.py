"""One run on its way: its sampler, iterated in a thread of its own as far as it was asked to.

Knows generators, of a run's events or of a comparison's samples, and takes turns with others: see
`scheduler`. Pausing is to stop iterating; the generator is kept, so that a run that goes on at once does
not compute again what it had computed ahead. Nothing here waits for a page.

A sampler may itself wait, for a GPU that is lent, under the thread's `SLOT`: it raises `Halted` when
that is withdrawn. One with a method `rest` is told when nobody asks for the next event.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextvars import copy_context
from typing import Generic, TypeVar

from powerviz.errors import PowerVizError
from powerviz.messages import Message, say
from powerviz.web.serving.failures import failure
from powerviz.web.serving.limits import Allowance, Used
from powerviz.web.serving.scheduler import SLOT, QueueStatus, Slot
from powerviz.web.serving.stream import Bells

Item = TypeVar("Item")
log = logging.getLogger(__name__)
UNLIMITED = Allowance()


class Halted(Exception):
    """The sampler was waiting, and was asked to stop."""


class Worker(Generic[Item]):
    """Takes events, or other items, from a sampler and hands each to `take`, from another thread.

    `error` is what the sampler raised, if it did: the run ends there, and what was taken is kept.
    `used_up` names what of its allowance is, if it has paused for that, and `full` says, as a sentence,
    why no more can be kept, if it has for that. `bells` ring for each item, and when it rests. It may be told anything from several threads: what is
    closed stays closed.
    """

    def __init__(
        self,
        events: Iterator[Item],
        take: Callable[[Item], None],
        allowance: Allowance = UNLIMITED,
        again: Callable[[], Iterator[Item]] | None = None,
        whole: Callable[[Item], bool] = lambda item: True,
        decoded: Callable[[Iterator[Item]], int] = lambda events: 0,
        refusal: Callable[[], Message | None] = lambda: None,
        grown: Callable[[Item], int | None] = lambda item: None,
    ) -> None:
        """`decoded` is how many tokens a sampler has decoded by now, and `refusal` why the next item
        cannot be kept, if it cannot. `again` makes the rest of the items anew: with it, the sampler's
        memory is freed while others take its place, though only after an item that is `whole`: from
        there on no work has to be done twice. `grown` is how many tokens side by side the rest takes from
        an item on, where that changes."""
        self._events = events
        self._take = take
        self._allowance = allowance
        self._again = again
        self._whole = whole
        self._may_leave = True
        self._decoded = decoded
        self._decoded_before = 0
        self._refusal = refusal
        self._grown = grown
        self._lock = threading.Lock()
        self._halt = threading.Event()
        self._closed = False
        self._thread: threading.Thread | None = None
        self._working = False
        self.bells = Bells()
        self._slot: Slot | None = None
        self.exhausted = False
        self.error: PowerVizError | None = None
        self.used_up: Used = ""
        self.full: Message | None = None

    @property
    def events(self) -> Iterator[Item]:
        """The sampler, as it was given."""
        return self._events

    @property
    def busy(self) -> bool:
        """Whether it goes on; those who listen hear when it has stopped."""
        return self._working

    @property
    def closed(self) -> bool:
        return self._closed

    @property
    def standing(self) -> QueueStatus | None:
        """How it stands among others, where that is worth telling."""
        slot = self._slot
        return slot.standing() if slot and self.busy else None

    def advance(self, slot: Slot, enough: Callable[[Item], bool]) -> bool:
        """Go on until an event is `enough`, the run is over, its allowance is used up, or `halt`.

        Waits until what it was doing before has stopped. Releases `slot` when it rests. False: it
        has been closed, and does nothing any more.
        """
        with self._lock:
            self._rest()
            if self._closed:
                slot.release()
                return False
            self._halt.clear()
            self._slot, self.used_up, self.full = slot, "", None
            # Whoever asked is known in the thread, too: a GPU is lent to a visitor.
            target, context = self._iterate, copy_context()
            thread = threading.Thread(target=context.run, args=(target, slot, enough), daemon=True)
            self._working = True
            try:
                thread.start()
            except RuntimeError:  # the machine has no room for another thread
                self._working = False
                slot.release()
                raise
            self._thread = thread
            return True

    def halt(self) -> None:
        """Stop after the event under way, and wait for it."""
        with self._lock:
            self._rest()

    def close(self) -> None:
        """Stop for good and free the sampler with all it holds."""
        self._closed = True
        with self._lock:
            self._rest()
            self._free()
            self._events, self._again, self.exhausted = iter(()), None, True

    def _rest(self) -> None:
        self._halt.set()
        if self._slot is not None:
            self._slot.withdraw()
        if self._thread is not None:
            self._thread.join()

    def _free(self) -> None:
        close = getattr(self._events, "close", None)
        if close is not None:
            close()

    def _make_room(self) -> None:
        if self._again is not None:
            self._decoded_before += self._decoded(self._events)
            self._free()
            self._events = self._again()

    def _decoded_in_all(self) -> int:
        return self._decoded_before + self._decoded(self._events)

    def _iterate(self, slot: Slot, enough: Callable[[Item], bool]) -> None:
        SLOT.set(slot)
        try:
            before = self._decoded_in_all()
            while not self._halt.is_set() and slot.go_on(self._make_room, self._may_leave):
                self.full = self._refusal()
                if self.full:
                    return
                event = next(self._events, None)
                if event is None:
                    self.exhausted = True
                    return
                self._take(event)
                self.bells.ring()
                if (size := self._grown(event)) is not None:
                    slot.grow(size)
                self._may_leave = self._again is None or self._whole(event)
                if enough(event):
                    return
                decoded = self._decoded_in_all() - before
                self.used_up = self._allowance.used_up(decoded, slot.seconds)
                if self.used_up:
                    return
        except Halted:
            return
        except PowerVizError as error:
            self.exhausted, self.error = True, error
        except BaseException as error:
            log.exception("The sampler failed")
            self.exhausted, self.error = True, failure(error, "run", say("failed-sampling"))
        finally:
            try:
                rest = getattr(self._events, "rest", None)
                if rest is not None:
                    rest()
            finally:
                slot.release()
                self._working = False
                self.bells.ring()
