"""Runs as files: JSON Lines, one event a line, written while the run goes.

Knows events and files. A line counts once it is whole: what a killed process had flushed reads
back, and a torn last line is dropped with a warning. Nothing in a file is executed or trusted;
every line is validated against the event it claims to be.
"""

import json
import logging
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from io import FileIO
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from powerviz.errors import RecordingError, reason_of_system
from powerviz.messages import Message, say
from powerviz.runs.appending import lock, write_all
from powerviz.runs.events import EVENT_JSON, SCHEMA_VERSION, Event, UnknownEvent
from powerviz.validation import first_fault

MOST_NAMED = 3
log = logging.getLogger(__name__)


def record(events: Iterable[Event], path: str | Path, append: bool = False) -> Iterator[Event]:
    """Pass events on, each written and flushed to `path` first.

    A new file must not exist yet; with `append` the events go on behind those of an interrupted
    run, whose torn last line, if any, is cut off. Raises `RecordingError` (field `out`) if
    nothing can be written (any more); all lines before that stay readable.
    """
    path = Path(path)
    with _opened(path, append) as file:
        for written, event in enumerate(events):
            try:
                write_all(file, EVENT_JSON.dump_json(event) + b"\n")
            except OSError as error:
                told = say(
                    "recording-broken-off",
                    path=str(path),
                    reason=reason_of_system(error),
                    n=written,
                )
                raise RecordingError("out", told) from error
            yield event


def save_events(events: Iterable[Event], path: str | Path) -> None:
    """Write events to `path`, whole or not at all. Raises `RecordingError`."""
    path = Path(path)
    beside = path.parent / f".{path.name}.{os.getpid()}.part"
    try:
        with open(beside, "wb") as file:
            file.writelines(EVENT_JSON.dump_json(event) + b"\n" for event in events)
        os.replace(beside, path)
    except ValueError:
        raise RecordingError("path", say("file-name-not-legal", path=repr(str(path)))) from None
    except OSError as error:
        raise RecordingError("path", _cannot("file-not-written", path, error)) from error
    finally:
        with suppress(OSError, ValueError):
            beside.unlink()


def read_events(path: str | Path) -> Iterator[Event]:
    """The events of a recording, in order: replay.

    Raises `RecordingError` if the file cannot be read, is no recording, is of an unknown schema
    version, or has a line inside that is no event. A torn last line ends the run with a warning. Events of
    kinds that are not known are kept, with a warning.
    """
    try:
        with open(path, "rb") as file:
            yield from parse_events(file, str(path))
    except ValueError:
        raise RecordingError("path", say("file-name-not-legal", path=repr(str(path)))) from None
    except OSError as error:
        raise RecordingError("path", _cannot("file-not-read", path, error)) from error


def _cannot(code: str, path: str | Path, error: OSError) -> Message:
    return say(code, path=str(path), reason=reason_of_system(error))


def parse_events(
    lines: Iterable[bytes],
    name: Message | str,
    warn: Callable[[Message], object] = log.warning,
    tell_unknown: Callable[[Message], object] | None = None,
) -> Iterator[Event]:
    """The events in the lines of a recording called `name`, as in `read_events`.

    `tell_unknown`, by default `warn`, is told of kinds of events that are not known, once all is read.
    """
    unknown: Counter[str] = Counter()
    for number, line in enumerate(lines, start=1):
        try:
            event = _parsed(line, number)
        except _Torn as torn:
            if line.endswith(b"\n") or number == 1:
                told = say("file-line-wrong", file=name, line=str(number), reason=torn.message)
                raise RecordingError("path", told) from None
            warn(say("last-line-torn", file=name))
            continue
        if isinstance(event, UnknownEvent):
            unknown[event.kind] += 1
        yield event
    if unknown:
        (tell_unknown or warn)(_about(name, unknown))


def _about(name: Message | str, unknown: Counter[str]) -> Message:
    """A sentence about the events of unknown kinds in a recording."""
    kinds = sorted(unknown)
    named = ", ".join(kinds[:MOST_NAMED])
    listed = say("and-others", names=named) if len(kinds) > MOST_NAMED else named
    return say("events-of-unknown-kinds", file=name, kinds=listed, n=unknown.total())


class _Torn(Exception):
    """A line that is no event."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


def _parsed(line: bytes, number: int) -> Event:
    if number == 1:
        _check_schema(line)
    try:
        return EVENT_JSON.validate_json(line)
    except ValidationError as error:
        place, reason, _ = first_fault(error)
        where = ".".join(map(str, place)) or say("the-line")
        raise _Torn(say("line-no-event", place=where, reason=reason)) from None


def _check_schema(line: bytes) -> None:
    try:
        header: Any = json.loads(line)
    except (ValueError, RecursionError):
        raise _Torn(say("first-line-no-json")) from None
    version = header.get("schema_version") if isinstance(header, dict) else None
    if version is None:
        raise _Torn(say("first-line-without-version"))
    if version != SCHEMA_VERSION:
        told = say("recording-of-unknown-version", given=repr(version), known=str(SCHEMA_VERSION))
        raise RecordingError("schema_version", told)


def _opened(path: Path, append: bool) -> FileIO:
    try:
        file = FileIO(path, "r+" if append else "x")
    except FileExistsError:
        raise RecordingError("out", say("file-exists", path=str(path))) from None
    except ValueError:
        raise RecordingError("out", say("file-name-not-legal", path=repr(str(path)))) from None
    except OSError as error:
        raise RecordingError("out", _cannot("file-not-written", path, error)) from error
    try:
        lock(file)
    except OSError:
        file.close()
        raise RecordingError("out", say("file-being-written", path=str(path))) from None
    if append:
        try:
            _mend_last_line(file)
        except OSError as error:
            file.close()
            raise RecordingError("out", _cannot("file-not-written", path, error)) from error
    return file


def _mend_last_line(file: FileIO) -> None:
    """Go to the end; remove a torn last line, or give a whole one that lacks it its line break."""
    content = file.readall()
    start = content.rfind(b"\n") + 1
    if start == len(content):
        return
    try:
        EVENT_JSON.validate_json(content[start:])
    except ValidationError:
        file.truncate(start)
        file.seek(start)
    else:
        file.write(b"\n")
