"""Where evaluations are kept: one folder each, under the folder that the operator has named.

Knows folders and names. What lies directly under that folder (written by `python -m powerviz
evaluate --out`, for instance) is for everybody to look at. What visitors began lies below `VISITORS`
under ids that cannot be guessed, and is listed nowhere. Without a folder of the operator's, theirs
are kept in a temporary one that ends with the server.
"""

import json
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from powerviz.errors import PowerVizError, RecordingError, SettingError
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.problems import Fault
from powerviz.evaluation.results import PLAN, SAMPLES, read_plan, write_plan

VISITORS = "from-the-page"
FAULTS = "faults.json"
ID = re.compile(r"[0-9a-f]{32}")
MOST_LISTED = 200
MOST_TEMPORARY = 200


class Shelf:
    """Folders by id: 32 hexadecimal digits for a visitor's, its name for one that all may see."""

    def __init__(self, folder: Path | None = None) -> None:
        """Raises `SettingError` (field `results`) if the folder cannot be made."""
        self._temporary = (
            tempfile.TemporaryDirectory(prefix="powerviz-") if folder is None else None
        )
        self._folder = Path(self._temporary.name) if self._temporary else Path(str(folder))
        self._visitors = self._folder / VISITORS
        try:
            self._visitors.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SettingError("results", f"cannot use {folder}: {error.strerror}") from error

    def add(self, plan: Plan, faults: Sequence[Fault]) -> str:
        """A new folder with this plan, and what was wrong with rows of its set; gives its id.

        Raises `RecordingError` or `OSError` if it cannot be written.
        """
        name = secrets.token_hex(16)
        folder = self._visitors / name
        try:
            write_plan(plan, folder)
            if faults:
                (folder / FAULTS).write_text(json.dumps([asdict(fault) for fault in faults]))
        except (OSError, RecordingError):
            shutil.rmtree(folder, ignore_errors=True)  # Without its plan it is nothing.
            raise
        self._make_room()
        return name

    def place(self, name: str) -> Path | None:
        """The folder of an evaluation; None if there is none of this name."""
        if ID.fullmatch(name):
            folder = self._visitors / name
            return folder if (folder / PLAN).is_file() else None
        return self._listed().get(name)

    def is_public(self, name: str) -> bool:
        return not ID.fullmatch(name)

    def public(self) -> list[dict[str, Any]]:
        """What everybody may look at, newest first; folders that hold no plan are left out."""
        found = []
        for name, folder in self._listed().items():
            try:
                plan = read_plan(folder)
            except PowerVizError:
                continue
            found.append(
                {
                    "id": name,
                    "set": plan.problem_set,
                    "model": plan.model,
                    "problems": len(plan.problems),
                    "methods": len(plan.methods),
                    "done": _lines(folder / SAMPLES),
                    "total": plan.total,
                }
            )
        return found

    def _listed(self) -> dict[str, Path]:
        found: list[tuple[float, str]] = []
        with os.scandir(self._folder) as entries:
            for entry in entries:
                plan = Path(entry.path) / PLAN
                if not entry.name.startswith(".") and plan.is_file():
                    found.append((plan.stat().st_mtime, entry.name))
        newest = sorted(found, reverse=True)[:MOST_LISTED]
        return {name: self._folder / name for _, name in newest}

    def _make_room(self) -> None:
        """A temporary folder keeps the last ones only; the operator's own keeps all."""
        if self._temporary is None:
            return
        oldest = sorted(self._visitors.iterdir(), key=_last_change)[:-MOST_TEMPORARY]
        for folder in oldest:
            shutil.rmtree(folder, ignore_errors=True)


def read_faults(folder: Path) -> list[Fault]:
    """The rows that were left out of the evaluation's set."""
    try:
        return [Fault(**one) for one in json.loads((folder / FAULTS).read_text())]
    except (OSError, ValueError, TypeError):
        return []


def _last_change(folder: Path) -> float:
    path = folder / SAMPLES
    return (path if path.exists() else folder).stat().st_mtime


def _lines(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))
    except OSError:
        return 0
