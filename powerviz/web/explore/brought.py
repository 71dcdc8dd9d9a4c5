"""Runs that browsers bring along, when the server has lost them: kept for a moment, until an order comes.

Knows recordings and keys. A run arrives as lines, is read line by line, and is given once to whoever
names its key. What nobody asks for is dropped after a while, and where much is kept the oldest run of
the address that has sent most.
"""

import asyncio
import secrets
import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass
from functools import partial
from typing import IO

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from powerviz.errors import PowerVizError, RecordingError, SettingError
from powerviz.messages import Message, say
from powerviz.runs.event_log import EventLog
from powerviz.web.assets import BASE
from powerviz.web.http.addresses import ADDRESS
from powerviz.web.http.arriving import arrived, lines_of, playable
from powerviz.web.http.turn_taking import TurnTaking
from powerviz.web.serving.admission import NOBODY, Admission
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.stream import as_message

SECONDS_KEPT = 120.0
MOST_RUNS = 400
MOST_BYTES = 64 * 2**20
"""Packed bytes, about a tenth of what was sent."""
READ_AT_ONCE, OF_EACH_ADDRESS = 8, 2
NAME = say("upload-the-run")


@dataclass(frozen=True)
class _Run:
    events: EventLog
    until: float
    address: str


class Brought:
    """Runs by their keys, which cannot be guessed."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._runs: OrderedDict[str, _Run] = OrderedDict()

    def __len__(self) -> int:
        return len(self._runs)

    def put(self, events: EventLog, address: str = NOBODY) -> str:
        """Keep a run for the moment; its key."""
        key = secrets.token_urlsafe(24)
        with self._lock:
            self._runs[key] = _Run(events, self._clock() + SECONDS_KEPT, address)
            self._tidy()
        return key

    def take(self, key: str) -> EventLog:
        """The run, which is not kept any more. Raises `RecordingError` if it is not there."""
        with self._lock:
            self._tidy()
            found = self._runs.pop(key, None)
        if found is None:
            raise RecordingError("run", say("run-did-not-arrive"))
        return found.events

    def _tidy(self) -> None:
        now = self._clock()
        for key, run in list(self._runs.items()):
            if run.until <= now:
                del self._runs[key]
        while len(self._runs) > MOST_RUNS or self._size() > MOST_BYTES:
            most = Counter(run.address for run in self._runs.values()).most_common(1)[0][0]
            del self._runs[next(key for key, run in self._runs.items() if run.address == most)]

    def _size(self) -> int:
        return sum(run.events.size for run in self._runs.values())


def read_run(file: IO[bytes], most_events: int) -> EventLog:
    """The events in a file, one a line. Raises `RecordingError` at the first fault."""
    warnings: list[Message | str] = []
    events = EventLog(playable(lines_of(file, NAME), NAME, warnings.append, most_events))
    if warnings or not len(events):
        raise RecordingError("run", say("run-not-whole"))
    return events


def brought_route(
    brought: Brought, admission: Admission, most_events: int, scheduler: Scheduler | None = None
) -> BaseRoute:
    """Takes a run as JSON Lines, and answers with the key under which an order may name it."""
    scheduler = scheduler or Scheduler()
    reading = TurnTaking(READ_AT_ONCE, OF_EACH_ADDRESS)
    threads = ThreadPoolExecutor(max_workers=READ_AT_ONCE, thread_name_prefix="brought")

    async def bring(request: Request) -> Response:
        address = request.scope.get(ADDRESS, NOBODY)
        try:
            async with arrived(request, NAME, admission) as file, reading.turn(address):
                with scheduler.reading(address):
                    read = partial(copy_context().run, read_run, file, most_events)
                    events = await asyncio.get_running_loop().run_in_executor(threads, read)
        except PowerVizError as error:
            said = as_message(error)
            return JSONResponse(said, status_code=429 if isinstance(error, SettingError) else 422)
        return JSONResponse({"key": brought.put(events, address)})

    return Route(f"/{BASE}/runs", bring, methods=["POST"])
