"""Recordings that visitors bring along: checked, and answered with the feed that the page plays.

Knows recordings and feeds. Nothing is kept: the file is read once, and what comes from it goes
back in the answer. Everything is checked that a browser would choke on.
"""

import asyncio
import gzip
import hashlib
import json
import logging
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import IO

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from powerviz.errors import RecordingError
from powerviz.runs import Run
from powerviz.runs.events import BlockStarted, Event, TokenDrawn
from powerviz.runs.recording import parse_events
from powerviz.ui.failures import failure
from powerviz.ui.feed import Batch
from powerviz.ui.orders import MOST_EVENTS
from powerviz.ui.page_files import BASE

log = logging.getLogger(__name__)

LARGEST_UPLOAD = 32 * 2**20
MOST_CHAINS = 64
LONGEST_RESPONSE = 16_384
IN_MEMORY = 2**20
NAME = "The file"


def read_upload(file: IO[bytes]) -> Batch:
    """The run in an uploaded recording, complete or not. Raises `RecordingError`."""
    warnings: list[str] = []
    try:
        run = Run.from_events(_playable(parse_events(file, NAME, warnings.append)))
    except RecordingError as error:
        if error.field != "events":
            raise
        raise RecordingError(
            "file", f"{NAME} is no recorded run: its events {error.message}"
        ) from None
    if not run.complete:
        warnings.append("The run in it is not finished: this is what had happened so far")
    file.seek(0)
    return Batch(
        run_id=f"upload-{hashlib.file_digest(file, 'sha256').hexdigest()[:24]}",  # type: ignore[arg-type]
        events=run.events,
        show=len(run.events),
        idle=True,
        notice=". ".join(warnings) + "." if warnings else "",
    )


def upload_route(
    exports: Mapping[str, Callable[[Batch], bytes]], allowed: bool = True
) -> BaseRoute:
    """Takes a recording and answers with its feed, or with one of the `exports` of the run."""
    reading = asyncio.Semaphore(1)  # a large file takes seconds and much memory

    async def upload(request: Request) -> Response:
        if not allowed:
            return _refusal(403, "file", "recordings of your own cannot be sent to this server")
        kind = request.path_params["kind"]
        make = feed if kind == "feed" else exports.get(kind)
        if make is None:
            return _refusal(404, "kind", f"there is no {kind} of a run")
        try:
            with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as file:
                async for chunk in request.stream():
                    if file.tell() + len(chunk) > LARGEST_UPLOAD:
                        most = LARGEST_UPLOAD // 2**20
                        return _refusal(413, "file", f"{NAME} is larger than {most} MB")
                    file.write(chunk)
                file.seek(0)
                async with reading:
                    body = await asyncio.to_thread(lambda: make(read_upload(file)))
        except RecordingError as error:
            return _refusal(422, error.field, error.message)
        except OSError as error:
            log.exception("An upload could not be held")
            told = failure(error, "file", "reading it")
            return _refusal(507, told.field, told.message)
        packed = {"Content-Encoding": "gzip"} if kind == "feed" else {}
        return Response(body, media_type="application/octet-stream", headers=packed)

    return Route(f"/{BASE}/uploads/{{kind}}", upload, methods=["POST"])


def feed(batch: Batch) -> bytes:
    """The feed, gzipped."""
    return gzip.compress(batch.to_json().encode(), compresslevel=1)


def _refusal(status: int, field: str, message: str) -> Response:
    said = json.dumps({"field": field, "message": message})
    return Response(said, status_code=status, media_type="application/json")


def _playable(events: Iterable[Event]) -> Iterator[Event]:
    """Pass events on as long as a browser can play them. Raises `RecordingError`."""
    for count, event in enumerate(events, start=1):
        if count > MOST_EVENTS:
            raise RecordingError("file", f"{NAME} has more than {MOST_EVENTS} events")
        if isinstance(event, BlockStarted) and event.chain >= MOST_CHAINS:
            raise RecordingError("file", f"{NAME} has more than {MOST_CHAINS} chains")
        if isinstance(event, TokenDrawn) and event.position >= LONGEST_RESPONSE:
            raise RecordingError("file", f"{NAME} has a response of over {LONGEST_RESPONSE} tokens")
        yield event
