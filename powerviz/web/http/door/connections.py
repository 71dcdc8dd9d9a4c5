"""Connections that ask for nothing, or take nothing, and how many there may be.

Knows uvicorn's protocol and the process's descriptors; nothing of requests. A connection has a few
seconds for each request's headers, and is cut if nothing of an answer is taken for half a minute:
then whatever was being sent is let go of. There are fewer connections than descriptors, so that
the server can always accept another one and say no.
"""

import asyncio
import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

from powerviz.messages import say
from powerviz.web.http.addresses import grouped
from powerviz.web.http.door.fair_steps import FairSteps

HEADER_SECONDS = 10.0
LARGEST_HEAD = 16 << 10
"""Bytes of a request's line and headers: several times what browsers and proxies write."""
SLICE = 4 << 10
"""Bytes that are read at a time, of however many have come: a byte can be worth a header or a piece."""
STALLED_SECONDS = 30.0
KEPT_FOR_FILES = 256
"""Descriptors for the server's own files, pipes and processes."""
FULL = str(say("door-full")).encode()
ANSWER_WHEN_FULL = (
    b"HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain; charset=utf-8\r\n"
    b"Content-Length: %d\r\nRetry-After: 10\r\nConnection: close\r\n\r\n%s" % (len(FULL), FULL)
)


@dataclass(frozen=True)
class Bounds:
    """How many connections there may be, and how long one may take. `by_address` None is no limit."""

    in_all: int = 4_000
    by_address: int | None = 1_000
    header_seconds: float = HEADER_SECONDS
    stalled_seconds: float = STALLED_SECONDS


def raise_descriptors() -> int:
    """Let the process have as many descriptors as the system allows it; gives the number."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return 1 << 16
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = hard if hard != resource.RLIM_INFINITY else 1 << 16
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return 1 << 16 if soft == resource.RLIM_INFINITY else soft
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    except (ValueError, OSError):
        return soft
    return wanted


def guarded(protocol: type[Any], bounds: Bounds, fair: FairSteps | None = None) -> type[Any]:
    """Derive from uvicorn's HTTP protocol one that is held to these bounds.

    What it reads is charged to its address, and read when that has time left; without `fair` at once.
    """
    by_address: Counter[str] = Counter()

    class Guarded(protocol):
        _address = ""
        _timer: asyncio.TimerHandle | None = None
        _stalled: asyncio.TimerHandle | None = None
        _refused = False
        _reading = False

        def connection_made(self, transport: asyncio.Transport) -> None:
            super().connection_made(transport)
            self._unread = bytearray()
            self._address = grouped(self.client[0]) if self.client else ""
            by_address[self._address] += 1
            of_one = bounds.by_address
            if len(self.connections) > bounds.in_all or (
                of_one is not None and by_address[self._address] > of_one
            ):
                self._refused = True
                transport.write(ANSWER_WHEN_FULL)
                transport.close()
                return
            self._await_headers()

        def connection_lost(self, error: Exception | None) -> None:
            by_address[self._address] -= 1
            if by_address[self._address] <= 0:
                del by_address[self._address]
            self._cancel_timers()
            super().connection_lost(error)

        def data_received(self, data: bytes) -> None:
            if self._refused:
                return
            self._unread += data
            if self._reading:
                self.transport.pause_reading()  # which uvicorn may have ended
            else:
                self._read()

        def _read(self, given: object = None) -> None:
            """Read slice by slice, with a pause when it is the turn of others; `given` is a turn."""
            self._reading = True
            while self._unread and not self.transport.is_closing():
                turn = fair.turn(self._address) if fair and given is None else None
                given = None
                if turn is not None:
                    self.transport.pause_reading()
                    turn.add_done_callback(self._read)
                    return
                piece = bytes(self._unread[:SLICE])
                del self._unread[:SLICE]
                began = time.perf_counter()
                self._take(piece)
                if fair:
                    fair.charge(self._address, time.perf_counter() - began)
            self._reading = False
            if not self.transport.is_closing() and not self.flow.read_paused:
                self.transport.resume_reading()

        def _take(self, data: bytes) -> None:
            super().data_received(data)
            if self._is_answering():
                if self._timer is not None:
                    self._timer.cancel()
                    self._timer = None
            elif self._timer is None:
                self._await_headers()

        def pause_writing(self) -> None:
            super().pause_writing()
            if self._stalled is None:
                self._stalled = self.loop.call_later(bounds.stalled_seconds, self._abort)

        def resume_writing(self) -> None:
            super().resume_writing()
            if self._stalled is not None:
                self._stalled.cancel()
                self._stalled = None

        def _get_upgrade(self) -> None:
            """Answer a request for WebSocket as any other: nothing here speaks it."""

        def _is_answering(self) -> bool:
            return self.cycle is not None and not self.cycle.response_complete

        def _await_headers(self) -> None:
            self._timer = self.loop.call_later(bounds.header_seconds, self._close_if_idle)

        def _close_if_idle(self) -> None:
            self._timer = None
            if not self._is_answering():
                self.transport.abort()

        def _abort(self) -> None:
            self._stalled = None
            self.transport.abort()

        def _cancel_timers(self) -> None:
            for timer in (self._timer, self._stalled):
                if timer is not None:
                    timer.cancel()
            self._timer = self._stalled = None

    return Guarded
