"""Recordings on their way in: counted while they arrive, and checked line by line.

Knows requests, lines and events; nothing of what a run adds up to. The first fault ends the reading.
"""

import itertools
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import IO

from starlette.requests import Request

from powerviz.errors import RecordingError
from powerviz.runs.events import BlockStarted, Decision, Event, StateExtended, TokenDrawn
from powerviz.runs.recording import parse_events
from powerviz.units import MEGABYTE
from powerviz.web.http.addresses import ADDRESS
from powerviz.web.serving.admission import NOBODY, Admission
from powerviz.web.serving.scheduler import in_turns

LARGEST_UPLOAD = 32 * MEGABYTE
LONGEST_LINE = MEGABYTE
MOST_CHAINS = 64
LONGEST_RESPONSE = 16_384
LONGEST_TOKEN = 256
"""In characters: vocabularies have runs of blanks or dashes of half that length."""
IN_MEMORY = MEGABYTE
_number = itertools.count(1)


@asynccontextmanager
async def arrived(request: Request, name: str, admission: Admission) -> AsyncIterator[IO[bytes]]:
    """The body of a request as a file. Raises `RecordingError` if it is too large.

    It counts among the uploads of its address until whoever asked is done with it.
    """
    sender = f"upload {next(_number)}"  # a request names no tab
    with (
        admission.take("uploads", sender, address=request.scope.get(ADDRESS, NOBODY)),
        tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as file,
    ):
        async for chunk in request.stream():
            if file.tell() + len(chunk) > LARGEST_UPLOAD:
                raise TooLarge("file", f"{name} is larger than {LARGEST_UPLOAD // MEGABYTE} MB")
            file.write(chunk)
        file.seek(0)
        yield file


class TooLarge(RecordingError):
    """More bytes than are taken."""


def lines_of(file: IO[bytes], name: str) -> Iterator[bytes]:
    """The lines of a file. Raises `RecordingError` at one that is too long to be an event."""
    for number in itertools.count(1):
        line = file.readline(LONGEST_LINE + 1)
        if not line:
            return
        if len(line) > LONGEST_LINE:
            most = LONGEST_LINE // MEGABYTE
            raise RecordingError(
                "file", f"{name}, line {number}: the line is longer than {most} MB"
            )
        yield line


def playable(
    lines: Iterator[bytes], name: str, warn: Callable[[str], object], most_events: int
) -> Iterator[Event]:
    """The events in lines, as long as a browser can play them. Raises `RecordingError`.

    Of kinds that are not known the page says so itself.
    """
    events = parse_events(in_turns(lines), name, warn, tell_unknown=lambda said: None)
    for count, event in enumerate(events, start=1):
        if count > most_events:
            raise RecordingError("file", f"{name} has more than {most_events} events")
        if isinstance(event, BlockStarted) and event.chain >= MOST_CHAINS:
            raise RecordingError("file", f"{name} has more than {MOST_CHAINS} chains")
        if (isinstance(event, TokenDrawn) and event.position >= LONGEST_RESPONSE) or (
            isinstance(event, StateExtended) and event.length > LONGEST_RESPONSE
        ):
            raise RecordingError("file", f"{name} has a response of over {LONGEST_RESPONSE} tokens")
        if (
            isinstance(event, (StateExtended, Decision))
            and event.text is not None
            and len(event.text) > LONGEST_TOKEN * event.length
        ):
            raise RecordingError(
                "file", f"{name} has a response whose text is not that of its tokens"
            )
        yield event
