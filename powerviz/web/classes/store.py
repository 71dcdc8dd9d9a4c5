"""The entries of classes on disk: a file each, to which one line is added for whatever happens.

Knows files and lines. What was written before the server was killed is there when it starts anew; of a last line that
was torn off, nothing is.
"""

import json
import logging
from contextlib import suppress
from pathlib import Path
from typing import IO

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.units import MEGABYTE
from powerviz.web.classes.room import Entry, Room
from powerviz.web.evaluate.store import VISITORS
from powerviz.web.serving.scratch import scratch_folder

FOLDER = "classes"
LARGEST_FILE = 32 * MEGABYTE
"""More than three hundred students can vote on two hundred questions."""

log = logging.getLogger(__name__)


class ClassStore:
    """Files by the codes of classes. Without the operator's folder they end with the server.

    Raises `SettingError` (field `results`) if the folder cannot be made.
    """

    def __init__(self, results: Path | None) -> None:
        self.lasting = results is not None
        self._temporary = None if results is not None else scratch_folder()
        below = Path(self._temporary.name) if self._temporary else Path(str(results)) / VISITORS
        self._folder = below / FOLDER
        self._files: dict[str, IO[bytes]] = {}
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            told = say("folder-unusable", folder=str(results), reason=str(error.strerror))
            raise SettingError("results", told) from error

    def rooms(self) -> list[Room]:
        """All classes that are kept; one that cannot be read is left where it is, and the log says so."""
        found = []
        for path in sorted(self._folder.glob("*.jsonl")):
            try:
                found.append(_room(path))
            except (OSError, ValueError, LookupError, TypeError, AttributeError):
                log.warning("A class could not be read: %s", path.name)
        return found

    def add(self, code: str, entry: Entry) -> None:
        """Write down what has happened. Raises `OSError` if that cannot be.

        Of a file that is half full, the other half is for votes: where the teacher is comes again.
        """
        file = self._files.get(code)
        if file is None:
            path = self._path(code)
            path.touch(mode=0o600)
            file = self._files[code] = path.open("ab", buffering=0)
        line = json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")
        begins = file.tell()
        if entry["kind"] == "placed" and begins > LARGEST_FILE // 2:
            return
        if begins + len(line) > LARGEST_FILE:
            raise OSError(f"more than {LARGEST_FILE} bytes")
        try:
            written = file.write(line + b"\n")
        except OSError:
            written = -1
        if written != len(line) + 1:
            with suppress(OSError):
                file.truncate(begins)  # half a line would end all that follows
            raise OSError("the disk is full")

    def remove(self, code: str) -> None:
        """Forget a class."""
        if (file := self._files.pop(code, None)) is not None:
            file.close()
        self._path(code).unlink(missing_ok=True)

    def _path(self, code: str) -> Path:
        return self._folder / f"{code}.jsonl"


def _room(path: Path) -> Room:
    """Read a class, and cut off a last line that is not whole."""
    content = path.read_bytes()
    whole = content.rfind(b"\n") + 1
    if whole < len(content):
        with path.open("r+b") as file:
            file.truncate(whole)
    first, *others = [json.loads(line) for line in content[:whole].splitlines()]
    room = Room.from_entry(first)
    if room.code != path.stem:
        raise ValueError(room.code)
    for entry in others:
        room.take(entry)
    return room
