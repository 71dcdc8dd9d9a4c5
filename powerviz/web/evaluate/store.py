"""The store of evaluations: one folder each, under the folder that the operator has named.

Knows folders and names. What lies directly under that folder (written by `python -m powerviz
evaluate --out`, for instance) is for everybody to look at. What visitors began lies below `VISITORS`
under ids that cannot be guessed, and is listed nowhere. Whoever knows such an id may look; only who
holds its key, of which the folder has the hash, may do more. Without a folder of the operator's,
theirs are kept in a temporary one that ends with the server.
"""

import hashlib
import hmac
import json
import os
import re
import secrets
import shutil
import time
from collections.abc import Callable, Container, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from powerviz.errors import PowerVizError, SettingError
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.results import PLAN, SAMPLES, read_plan, write_plan
from powerviz.evaluation.sets.problems import Fault, Problem
from powerviz.messages import Message, message_from, say, to_page
from powerviz.units import MEGABYTE
from powerviz.web.evaluate.bundled import BUNDLED, bundled_folder
from powerviz.web.serving.admission import NOBODY, Admission, Holding
from powerviz.web.serving.scratch import scratch_folder

VISITORS = "from-the-page"
FAULTS = "faults.json"
ID = re.compile(r"[0-9a-f]{32}")
MOST_LISTED = 200
MOST_TEMPORARY = 200
MOST_TEMPORARY_BYTES = 4 << 30
TEMPORARY_HOURS = 24.0
KEY = "key.sha256"


class EvaluationStore:
    """Folders by id: 32 hexadecimal digits for a visitor's, its name for one that all may see."""

    def __init__(
        self,
        folder: Path | None = None,
        keep_hours: float | None = None,
        held: Callable[[], Container[str]] = frozenset,
        admission: Admission | None = None,
    ) -> None:
        """`keep_hours` is the operator's; what is `held` stays, however old it is.

        Each folder counts as "kept" at `admission`: for the address it came from, as long as the server
        runs, and those that were there before each for itself.

        Raises `SettingError` (field `results`) if the folder cannot be made.
        """
        if folder is None and keep_hours is None:
            keep_hours = TEMPORARY_HOURS
        self._keep_seconds = None if keep_hours is None else 3600 * keep_hours
        self._held = held
        self._temporary = scratch_folder() if folder is None else None
        self._folder = Path(self._temporary.name) if self._temporary else Path(str(folder))
        self._visitors = self._folder / VISITORS
        try:
            self._visitors.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            told = say("folder-unusable", folder=str(folder), reason=str(error.strerror))
            raise SettingError("results", told) from error
        self._admission = admission or Admission()
        self._kept: dict[str, Holding] = {}
        for path in self._visitors.iterdir():
            if ID.fullmatch(path.name):
                with suppress(SettingError):
                    self._kept[path.name] = self._admission.take(
                        "kept", "", _size(path) / MEGABYTE, path.name
                    )

    def add(self, plan: Plan, faults: Sequence[Fault], key: str = "", address: str = NOBODY) -> str:
        """A new folder with this plan, and what was wrong with rows of its set; gives its id.

        Without a key, nobody holds it. Raises `RecordingError` or `OSError` if it cannot be written, and
        `SettingError` if too much is kept for this address, or in all.
        """
        name = secrets.token_hex(16)
        folder = self._visitors / name
        try:
            holding = self._room(sum(_bytes(problem) for problem in plan.problems), address)
            self._kept[name] = holding
            write_plan(plan, folder)
            if faults:
                (folder / FAULTS).write_text(json.dumps([_saved(fault) for fault in faults]))
            if key:
                (folder / KEY).write_text(_hash(key))
            holding.hold(_size(folder) / MEGABYTE)
        except (OSError, PowerVizError):
            self.remove(name)  # Without its plan it is nothing.
            raise
        self.make_room(name)
        return name

    def holds(self, name: str, key: str) -> bool:
        """Whether this is the key of an evaluation that a visitor began."""
        folder = self.place(name) if ID.fullmatch(name) else None
        try:
            kept = (folder / KEY).read_text() if folder else ""
        except OSError:
            return False
        return hmac.compare_digest(kept, _hash(key)) and bool(key)

    def remove(self, name: str) -> None:
        """Remove an evaluation that a visitor began."""
        if ID.fullmatch(name):
            shutil.rmtree(self._visitors / name, ignore_errors=True)
            if (holding := self._kept.pop(name, None)) is not None:
                holding.give_back()

    def without_place(self, message: Message | str) -> Message | str:
        """A message as a visitor gets it: nobody else's business is where on the machine this folder is."""
        if isinstance(message, Message):
            values = {
                name: self.without_place(value) if isinstance(value, Message | str) else value
                for name, value in message.values.items()
            }
            return replace(message, values=values)
        for folder in {str(self._folder), str(self._folder.resolve())}:
            message = message.replace(folder + os.sep, "").replace(folder, "results")
        return message

    def folder(self, name: str) -> Path:
        """The folder of an evaluation that a visitor has just begun."""
        return self._visitors / name

    def holding(self, name: str) -> Holding | None:
        """The holding of an evaluation's room on the disk."""
        return self._kept.get(name)

    def is_empty(self, name: str) -> bool:
        """Whether a visitor began it, and nothing of it has been drawn."""
        return bool(ID.fullmatch(name)) and not _lines(self._visitors / name / SAMPLES)

    def place(self, name: str) -> Path | None:
        """The folder of an evaluation; None if there is none of this name."""
        if name == BUNDLED and (brought := bundled_folder()) is not None:
            return brought
        if ID.fullmatch(name):
            folder = self._visitors / name
            return folder if (folder / PLAN).is_file() else None
        return self._listed().get(name)

    def is_public(self, name: str) -> bool:
        return not ID.fullmatch(name)

    def public(self) -> list[dict[str, Any]]:
        """The evaluations that everybody may look at, newest first; folders without a plan are left out."""
        found = []
        for name, folder in self._listed().items():
            try:
                changed = (folder / PLAN).stat().st_mtime_ns
                short = _in_short(folder, changed)
            except (OSError, PowerVizError):
                continue
            found.append({"id": name, **short, "done": _lines(folder / SAMPLES)})
        return found

    def begun(self, names: Iterable[str]) -> list[dict[str, Any]]:
        """The evaluations of these ids that visitors have begun, newest first; others are left out."""
        found = []
        for name in names:
            folder = self.place(name) if ID.fullmatch(name) else None
            try:
                changed = 0 if folder is None else (folder / PLAN).stat().st_mtime_ns
                short = None if folder is None else _in_short(folder, changed)
            except (OSError, PowerVizError):
                continue
            if folder is not None and short is not None:
                done = _lines(folder / SAMPLES)
                found.append({"id": name, **short, "done": done, "begun": changed / 1e9})
        return sorted(found, key=lambda one: -float(one["begun"]))

    def _listed(self) -> dict[str, Path]:
        found: list[tuple[float, str]] = []
        with os.scandir(self._folder) as entries:
            for entry in entries:
                plan = Path(entry.path) / PLAN
                if entry.name != BUNDLED and not entry.name.startswith(".") and plan.is_file():
                    found.append((plan.stat().st_mtime, entry.name))
        newest = sorted(found, reverse=True)[:MOST_LISTED]
        return {name: self._folder / name for _, name in newest}

    def make_room(self, new: str = "") -> None:
        """Remove visitors' evaluations that are too old; from a temporary folder, those of the
        oldest that are too many or too large, too. What is held stays, and so does the `new` one."""
        if self._keep_seconds is None and self._temporary is None:
            return
        held = self._held()
        changed = {folder: _last_change(folder) for folder in self._visitors.iterdir()}
        oldest = sorted(changed, key=changed.__getitem__)
        going = []
        if self._keep_seconds is not None:
            now = time.time()
            going += [folder for folder in oldest if now - changed[folder] > self._keep_seconds]
        if self._temporary is not None:
            sizes = {folder: _size(folder) for folder in oldest}
            total = sum(sizes.values())
            for place, folder in enumerate(oldest):
                if len(oldest) - place <= MOST_TEMPORARY and total <= MOST_TEMPORARY_BYTES:
                    break
                total -= sizes[folder]
                going.append(folder)
        for folder in going:
            if folder.name not in held and folder.name != new:
                self.remove(folder.name)

    def _room(self, size: float, address: str) -> Holding:
        """Room for a new folder; in a temporary one, the oldest of the same address make it."""
        going: list[str] | None = None
        while True:
            try:
                return self._admission.take("kept", "", size / MEGABYTE, address)
            except SettingError:
                if self._temporary is None:
                    raise
                if going is None:
                    held = self._held()
                    going = [
                        name
                        for name, one in list(self._kept.items())
                        if one.address == address and name not in held
                    ]
                if not going:
                    raise
                self.remove(going.pop(0))


def read_faults(folder: Path) -> list[Fault]:
    """The rows that were left out of the evaluation's set."""
    try:
        saved = json.loads((folder / FAULTS).read_text())
        return [Fault(one["row"], message_from(one["message"])) for one in saved]
    except (OSError, ValueError, TypeError, LookupError):
        return []


def _saved(fault: Fault) -> dict[str, Any]:
    return {"row": fault.row, "message": to_page(fault.message)}


def _hash(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


@lru_cache(maxsize=MOST_LISTED)
def _in_short(folder: Path, changed: int) -> dict[str, Any]:
    """The list's row for a plan, which is large and read again only when it has `changed`."""
    plan = read_plan(folder)
    return {
        "set": plan.problem_set,
        "model": plan.model,
        "problems": len(plan.problems),
        "methods": len(plan.methods),
        "total": plan.total,
    }


def _bytes(problem: Problem) -> int:
    """At least so many bytes a problem takes in a plan's file."""
    return len(problem.id) + len(problem.prompt) + sum(map(len, problem.details.values()))


def _last_change(folder: Path) -> float:
    for path in (folder / SAMPLES, folder):
        try:
            return path.stat().st_mtime
        except OSError:
            continue
    return 0.0


def _size(folder: Path) -> int:
    try:
        return sum(entry.stat().st_size for entry in os.scandir(folder))
    except OSError:
        return 0


def _lines(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))
    except OSError:
        return 0
