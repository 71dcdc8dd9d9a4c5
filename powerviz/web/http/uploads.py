"""Recordings that visitors bring along: checked, and answered with the feed that the page plays.

Knows recordings and feeds. Nothing is kept: the file is read once, and what comes from it goes
back in the answer. Everything is checked that a browser would choke on.
"""

import asyncio
import gzip
import hashlib
import io
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import IO

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from powerviz.analysis.baselines import answers_of
from powerviz.errors import PowerVizError, RecordingError, SettingError
from powerviz.messages import Message, say
from powerviz.runs import Run
from powerviz.runs.cut_off import told_answers
from powerviz.runs.event_log import EventLog
from powerviz.runs.events import Event, RunStarted
from powerviz.web.assets import BASE
from powerviz.web.explore.messages import Batch
from powerviz.web.http.addresses import ADDRESS
from powerviz.web.http.arriving import TooLarge, arrived, lines_of, playable
from powerviz.web.http.known_questions import known_of
from powerviz.web.http.turn_taking import TurnTaking
from powerviz.web.serving.admission import NOBODY, Admission
from powerviz.web.serving.failures import failure
from powerviz.web.serving.grader import MOST_GIVEN_UP, Grader
from powerviz.web.serving.scheduler import Scheduler, in_turns
from powerviz.web.serving.stream import as_message

log = logging.getLogger(__name__)

MOST_EVENTS = 200_000
NAME = say("upload-the-file")
READ_AT_ONCE = 3
"""Files, one of each address: a large one takes seconds and much memory, and more where others draw."""


def read_upload(file: IO[bytes]) -> Batch:
    """The run in an uploaded recording, complete or not. Raises `RecordingError`."""
    warnings: list[Message | str] = []
    events = EventLog()
    try:
        folded = _folded(playable(lines_of(file, NAME), NAME, warnings.append, MOST_EVENTS), events)
    except RecordingError as error:
        if error.field != "events":
            raise
        said = say("upload-no-run", file=NAME, reason=error.message)
        raise RecordingError("file", said) from None
    if not folded.complete:
        warnings.append(say("upload-unfinished"))
    file.seek(0)
    known = known_of(folded.started)
    truth = known.truth if known else None
    beside = known.companions if known else None
    return Batch(
        run_id=f"upload-{hashlib.file_digest(file, 'sha256').hexdigest()[:24]}",  # type: ignore[arg-type]
        events=events,
        show=len(events),
        idle=True,
        question=known.question if known else None,
        truth=truth,
        right=_graded(events, truth, answers_of(beside or {})),
        companions=beside,
        notice=_told(warnings),
    )


def _graded(
    events: Sequence[Event], truth: str | None, others: Iterable[str | None]
) -> dict[str, bool]:
    """Hold a run's answers against the right one, as many as a moment is long enough for."""
    if truth is None:
        return {}
    grader = Grader(truth, most_given_up=MOST_GIVEN_UP)
    grader.add([*told_answers(events).values(), *others])
    grader.go_on(lambda: True)
    return grader.right


def _told(warnings: Sequence[Message | str]) -> Message | None:
    """All of them, a sentence each; nothing without any."""
    said: Message | None = None
    for one in warnings:
        said = (
            say("upload-notice", remark=one)
            if said is None
            else say("upload-notices", before=said, remark=one)
        )
    return said


def _folded(arriving: Iterator[Event], events: EventLog) -> Run:
    """Fold the events of a run, each of which is put to `events`, into its present state."""
    started = next(arriving, None)
    if not isinstance(started, RunStarted):
        raise RecordingError("events", say("run-begins-with-something-else"))
    run = Run(started, keeps_past=False)
    events.append(started)
    for event in arriving:
        run.append(event)
        events.append(event)
    return run


def upload_route(
    exports: Mapping[str, Callable[[Batch], bytes]],
    allowed: bool = True,
    admission: Admission | None = None,
    scheduler: Scheduler | None = None,
) -> BaseRoute:
    """Takes a recording and answers with its feed, or with one of the `exports` of the run."""
    admission = admission or Admission()
    scheduler = scheduler or Scheduler()
    reading = TurnTaking(READ_AT_ONCE)

    async def upload(request: Request) -> Response:
        if not allowed:
            return _refusal(403, SettingError("file", say("upload-not-taken")))
        kind = request.path_params["kind"]
        make = feed if kind == "feed" else exports.get(kind)
        if make is None:
            return _refusal(404, SettingError("kind", say("upload-no-such-kind", kind=kind)))
        try:
            address = str(request.scope.get(ADDRESS, NOBODY))
            async with arrived(request, NAME, admission) as file, reading.turn(address):
                with scheduler.reading(address):
                    body = await asyncio.to_thread(lambda: make(read_upload(file)))
        except TooLarge as error:
            return _refusal(413, error)
        except RecordingError as error:
            return _refusal(422, error)
        except PowerVizError as error:
            return _refusal(429, error)
        except OSError as error:
            log.exception("An upload could not be held")
            return _refusal(507, failure(error, "file", say("failed-reading")))
        except Exception as error:
            log.exception("An upload could not be read")
            return _refusal(500, failure(error, "file", say("failed-reading-this-file")))
        packed = {"Content-Encoding": "gzip"} if kind == "feed" else {}
        return Response(body, media_type="application/octet-stream", headers=packed)

    return Route(f"/{BASE}/uploads/{{kind}}", upload, methods=["POST"])


def feed(batch: Batch) -> bytes:
    """The feed, gzipped."""
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=1) as file:
        for part in in_turns(batch.parts()):
            file.write(part)
    return packed.getvalue()


def _refusal(status: int, error: PowerVizError) -> Response:
    return JSONResponse(as_message(error), status_code=status)
