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
from powerviz.messages import Message, say
from powerviz.methods import played
from powerviz.runs.events import (
    BlockStarted,
    Decision,
    Event,
    OwnEvent,
    RunStarted,
    StateExtended,
    TokenDrawn,
    TryDrawn,
)
from powerviz.runs.recording import parse_events
from powerviz.samplers import SAMPLERS
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
async def arrived(
    request: Request, name: Message, admission: Admission
) -> AsyncIterator[IO[bytes]]:
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
                most = str(LARGEST_UPLOAD // MEGABYTE)
                raise TooLarge("file", say("upload-too-large", file=name, most=most))
            file.write(chunk)
        file.seek(0)
        yield file


class TooLarge(RecordingError):
    """More bytes than are taken."""


def lines_of(file: IO[bytes], name: Message) -> Iterator[bytes]:
    """The lines of a file. Raises `RecordingError` at one that is too long to be an event."""
    for number in itertools.count(1):
        line = file.readline(LONGEST_LINE + 1)
        if not line:
            return
        if len(line) > LONGEST_LINE:
            most = str(LONGEST_LINE // MEGABYTE)
            said = say("upload-line-too-long", file=name, line=str(number), most=most)
            raise RecordingError("file", said)
        yield line


def playable(
    lines: Iterator[bytes],
    name: Message,
    warn: Callable[[Message | str], object],
    most_events: int,
) -> Iterator[Event]:
    """The events in lines, as long as a browser can play them. Raises `RecordingError`.

    Of kinds that are not known the page says so itself.
    """
    events = parse_events(in_turns(lines), name, warn, tell_unknown=lambda said: None)
    for count, event in enumerate(events, start=1):
        if count > most_events:
            raise _too_many("upload-too-many-events", name, most_events)
        if isinstance(event, RunStarted) and not _is_played(event.sampler):
            raise RecordingError("file", say("upload-not-played", file=name, method=event.sampler))
        if isinstance(event, BlockStarted) and event.chain >= MOST_CHAINS:
            raise _too_many("upload-too-many-chains", name, MOST_CHAINS)
        drawn = isinstance(event, (TokenDrawn, OwnEvent))
        if (
            (drawn and getattr(event, "position", 0) >= LONGEST_RESPONSE)
            or (isinstance(event, StateExtended) and event.length > LONGEST_RESPONSE)
            or (isinstance(event, TryDrawn) and len(event.tokens) > LONGEST_RESPONSE)
        ):
            raise _too_many("upload-response-too-long", name, LONGEST_RESPONSE)
        if (
            isinstance(event, (StateExtended, Decision))
            and event.text is not None
            and len(event.text) > LONGEST_TOKEN * event.length
        ):
            raise RecordingError("file", say("upload-text-of-other-tokens", file=name))
        yield event


def _is_played(sampler: str) -> bool:
    """Whether the page shows runs of this sampler; of one that is not known it shows what it can."""
    return sampler not in SAMPLERS or sampler in played()


def _too_many(code: str, name: Message, most: int) -> RecordingError:
    return RecordingError("file", say(code, file=name, most=str(most)))
