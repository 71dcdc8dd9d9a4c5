"""A log that no stranger can flood: of what is said again and again, some is written and the rest counted.

Knows Python's logging, and that Gradio prints its tracebacks past it; nothing of requests. Many requests make the libraries below the app say one and the same thing
each; an operator needs to read it, once in a while, with how often it was said.
"""

import logging
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace

from gradio import queueing

log = logging.getLogger(__name__)

MOST_A_MINUTE = 5
MINUTE = 60.0
MOST_KINDS = 256
"""The most kinds of messages that are told apart; whatever is said beyond these counts as one kind."""
SPOKEN_TO = ("uvicorn.error", "asyncio")
"""Loggers with handlers of their own, or that many requests speak to; all others reach the last one."""


@dataclass
class _Said:
    since: float
    times: int = 0


class AtMost(logging.Filter):
    """Lets the first few of each kind of message pass in any minute, and then says how many it left out."""

    def __init__(
        self, most: int = MOST_A_MINUTE, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._most = most
        self._clock = clock
        self._said: dict[tuple[object, ...], _Said] = {}
        self._lock = threading.Lock()

    def filter(self, record: logging.LogRecord) -> bool:
        with self._lock:
            left_out = self._left_out(_kind(record))
        if left_out is None:
            return False
        if left_out:
            record.msg = f"{record.getMessage()} (and {left_out} more like this before)"
            record.args = None
        return True

    def _left_out(self, kind: tuple[object, ...]) -> int | None:
        """How many of a kind were left out before this one; None if this one is, too."""
        now = self._clock()
        if kind not in self._said and len(self._said) >= MOST_KINDS:
            self._said = {
                one: said for one, said in self._said.items() if now - said.since < MINUTE
            }
            if len(self._said) >= MOST_KINDS:
                kind = ()
        said = self._said.setdefault(kind, _Said(now))
        left_out = 0
        if now - said.since >= MINUTE:
            left_out = max(0, said.times - self._most)
            said.since, said.times = now, 0
        said.times += 1
        return left_out if said.times <= self._most else None


def _kind(record: logging.LogRecord) -> tuple[object, ...]:
    """The message and its place, without its subject: numbers and names differ from request to request."""
    error = record.exc_info[0] if record.exc_info else None
    return record.name, record.levelno, record.pathname, record.lineno, error


def keep_quiet() -> None:
    """Hold all that the server's log is told to this measure."""
    quiet = AtMost()
    for name in SPOKEN_TO:
        logging.getLogger(name).addFilter(quiet)
    if logging.lastResort is not None:
        logging.lastResort.addFilter(quiet)
    # What fails in there has been asked for in a way that no page does.
    queueing.traceback = SimpleNamespace(print_exc=_log_it)  # type: ignore[assignment]


def _log_it() -> None:
    log.error("Gradio could not carry out an order", exc_info=sys.exception())
