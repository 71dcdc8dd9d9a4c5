"""Suffixes on their way from a server, each in a thread of its own, so that several are drawn side by side.

Knows iterators of tokens, and nothing of what is done with them.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from queue import SimpleQueue

from powerviz.models.suffixes import DrawnToken

log = logging.getLogger(__name__)

Draw = Callable[[], Iterator[DrawnToken]]


class Draws:
    """One suffix being drawn: it begins at once, whether or not somebody waits for its next token."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._told: SimpleQueue[DrawnToken | Exception | None] = SimpleQueue()
        self._over = threading.Event()
        threading.Thread(target=self._run, name="powerviz-suffix", daemon=True).start()

    def next(self) -> DrawnToken | None:
        """The next token, when it is there; None behind the last. Raises what drawing it raised."""
        told = self._told.get()
        if isinstance(told, Exception):
            raise told
        return told

    def hang_up(self) -> int:
        """Draw no more: the connection is closed at the next sign of the server's. How many tokens nobody took."""
        self._over.set()
        left = 0
        while not self._told.empty():
            left += isinstance(self._told.get(), DrawnToken)
        return left

    def _run(self) -> None:
        tokens = self._draw()
        try:
            for token in tokens:
                if self._over.is_set():
                    break
                self._told.put(token)
            self._told.put(None)
        except Exception as error:  # It is raised again where the token is waited for.
            log.debug("a suffix broke off", exc_info=True)
            self._told.put(error)
        finally:
            getattr(tokens, "close", lambda: None)()
