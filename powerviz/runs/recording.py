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

from powerviz.errors import RecordingError
from powerviz.messages import Message
from powerviz.runs.appending import lock, write_all
from powerviz.runs.events import EVENT_JSON, SCHEMA_VERSION, Event, UnknownEvent

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
                raise RecordingError(
                    "out",
                    f"cannot write {path}: {error.strerror}; the first {written} events "
                    "are kept in it",
                ) from error
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
        raise RecordingError("path", f"{str(path)!r} is no name of a file") from None
    except OSError as error:
        raise RecordingError("path", f"cannot write {path}: {error.strerror}") from error
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
        raise RecordingError("path", f"{str(path)!r} is no name of a file") from None
    except OSError as error:
        raise RecordingError("path", f"cannot read {path}: {error.strerror}") from error


def parse_events(
    lines: Iterable[bytes],
    name: Message | str,
    warn: Callable[[Message | str], object] = log.warning,
    tell_unknown: Callable[[Message | str], object] | None = None,
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
                raise RecordingError("path", f"{name}, line {number}: {torn}") from None
            warn(f"{name}: the last line is torn and was dropped")
            continue
        if isinstance(event, UnknownEvent):
            unknown[event.kind] += 1
        yield event
    if unknown:
        (tell_unknown or warn)(_about(name, unknown))


def _about(name: Message | str, unknown: Counter[str]) -> str:
    """A sentence about the events of unknown kinds in a recording."""
    kinds = sorted(unknown)
    listed = ", ".join(kinds[:MOST_NAMED]) + (" and others" if len(kinds) > MOST_NAMED else "")
    return (
        f"{name} has events of kinds that this PowerViz does not know ({listed}), {unknown.total()} in "
        "all; they are kept, and not shown"
    )


class _Torn(Exception):
    """A line that is no event."""


def _parsed(line: bytes, number: int) -> Event:
    if number == 1:
        _check_schema(line)
    try:
        return EVENT_JSON.validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        reason = " ".join(first["msg"].split())
        raise _Torn(f"this is no event of a run ({where or 'line'}: {reason})") from None


def _check_schema(line: bytes) -> None:
    try:
        header: Any = json.loads(line)
    except (ValueError, RecursionError):
        raise _Torn("this is no recorded run of PowerViz (its first line is not JSON)") from None
    version = header.get("schema_version") if isinstance(header, dict) else None
    if version is None:
        raise _Torn("this is no recorded run of PowerViz (it names no schema_version)")
    if version != SCHEMA_VERSION:
        raise RecordingError(
            "schema_version",
            f"{version!r} is unknown; this PowerViz reads version {SCHEMA_VERSION}, "
            "so open the file with the PowerViz that wrote it, or a newer one",
        )


def _opened(path: Path, append: bool) -> FileIO:
    try:
        file = FileIO(path, "r+" if append else "x")
    except FileExistsError:
        raise RecordingError(
            "out", f"{path} exists already; resume it, or choose another name"
        ) from None
    except ValueError:
        raise RecordingError("out", f"{str(path)!r} is no name of a file") from None
    except OSError as error:
        raise RecordingError("out", f"cannot write {path}: {error.strerror}") from error
    try:
        lock(file)
    except OSError:
        file.close()
        raise RecordingError("out", f"{path} is being written by another process") from None
    if append:
        try:
            _mend_last_line(file)
        except OSError as error:
            file.close()
            raise RecordingError("out", f"cannot write {path}: {error.strerror}") from error
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
