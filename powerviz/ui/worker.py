"""One run on its way: its sampler, iterated in a thread of its own as far as it was asked to.

Knows generators, of a run's events or of a comparison's samples. Pausing is to stop iterating; the
generator is kept, so that a run that goes on at once does not compute again what it had computed
ahead. Nothing here waits for a page.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from powerviz.errors import PowerVizError
from powerviz.ui.failures import failure

Item = TypeVar("Item")
log = logging.getLogger(__name__)


class Worker(Generic[Item]):
    """Takes events, or other items, from a sampler and hands each to `take`, from another thread.

    `error` is what the sampler raised, if it did: the run ends there, and what was taken is kept.
    """

    def __init__(self, events: Iterator[Item], take: Callable[[Item], None]) -> None:
        self._events = events
        self._take = take
        self._halt = threading.Event()
        self._thread: threading.Thread | None = None
        self.exhausted = False
        self.error: PowerVizError | None = None

    @property
    def busy(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def advance(self, enough: Callable[[Item], bool]) -> None:
        """Go on until an event is `enough`, the run is over, or `halt`. Waits for the last turn."""
        self.halt()
        self._halt.clear()
        self._thread = threading.Thread(target=self._iterate, args=(enough,), daemon=True)
        self._thread.start()

    def halt(self) -> None:
        """Stop after the event under way, and wait for it."""
        self._halt.set()
        if self._thread is not None:
            self._thread.join()

    def close(self) -> None:
        """Stop for good and free the sampler with all it holds."""
        self.halt()
        close = getattr(self._events, "close", None)
        if close is not None:
            close()
        self._events, self.exhausted = iter(()), True

    def _iterate(self, enough: Callable[[Item], bool]) -> None:
        try:
            while not self._halt.is_set():
                event = next(self._events, None)
                if event is None:
                    self.exhausted = True
                    return
                self._take(event)
                if enough(event):
                    return
        except PowerVizError as error:
            self.exhausted, self.error = True, error
        except Exception as error:
            log.exception("The sampler failed")
            self.exhausted, self.error = True, failure(error, "run", "sampling")
