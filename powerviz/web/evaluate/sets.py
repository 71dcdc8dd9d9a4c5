"""Files of problems that visitors have sent, for the evaluations that they start with them.

Knows problem sets and how much of them may be held. A file is read once, however often it is sent and
started with; it is held as long as it is among the last ones or an evaluation of it is open.
"""

import hashlib
import shutil
import sys
import tempfile
import threading
import weakref
from collections import OrderedDict
from collections.abc import Iterable
from typing import IO

from powerviz.errors import SettingError
from powerviz.evaluation.sets.problems import Problem, ProblemSet, read_problem_set
from powerviz.units import MEGABYTE
from powerviz.web.serving.admission import Admission, Holding
from powerviz.web.serving.scheduler import in_turns

IN_MEMORY = 1 << 20
BYTES_PER_PROBLEM = 1_200
"""About what the objects around a problem's texts take."""
LEAST = 1 << 16
"""A file counts as so many bytes at least: there is more to it than its text."""


class SentSet:
    """A file of problems, in its own wording and in those that were asked for besides."""

    def __init__(self, name: str, content: IO[bytes], holding: Holding, own: ProblemSet) -> None:
        self.name = name
        self.address = holding.address
        self.problems = own
        self._content = content
        self._holding = holding
        self._worded = {"": own}
        self._lock = threading.Lock()
        weakref.finalize(self, holding.leave_behind)

    def worded(self, wording: str | None) -> ProblemSet:
        """The problems in one of the `WORDINGS`. Raises `SettingError`."""
        with self._lock:
            found = self._worded.get(wording or "")
            if found is None:
                self._content.seek(0)
                found = read_problem_set(self._content, self.name, None, wording, in_turns)
                self._holding.hold(self._holding.amount + weight(found.problems) / MEGABYTE)
                self._worded[wording or ""] = found
            return found


class SentSets:
    """The last ones that were sent, by a key made of their content."""

    def __init__(self, admission: Admission) -> None:
        self._admission = admission
        self._sets: OrderedDict[str, SentSet] = OrderedDict()
        self._lock = threading.RLock()

    def get(self, key: str) -> SentSet | None:
        return self._sets.get(key)

    def take(self, name: str, file: IO[bytes], address: str) -> tuple[str, SentSet]:
        """Read the file and keep it; gives its key.

        The oldest files of the same address make room for it. Raises `SettingError` (field
        `problem_set`) if no row can be used, or (field `server`) if there is no room.
        """
        file.seek(0)
        digest = hashlib.file_digest(file, "sha256").digest()  # type: ignore[arg-type]
        key = hashlib.sha256(name.encode() + b"\0" + digest).hexdigest()
        with self._lock:
            if key in self._sets:
                self._sets.move_to_end(key)
                return key, self._sets[key]
        file.seek(0)
        found = read_problem_set(file, name, paced=in_turns)
        size = file.seek(0, 2)
        with self._lock:
            holding = self._room(max(LEAST, size, weight(found.problems)) / MEGABYTE, address)
            content = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 (kept open)
            file.seek(0)
            shutil.copyfileobj(file, content)
            self._sets[key] = SentSet(name, content, holding, found)
            return key, self._sets[key]

    def _room(self, size: float, address: str) -> Holding:
        while True:
            try:
                return self._admission.take("sets", "", size, address)
            except SettingError:
                mine = (key for key, one in self._sets.items() if one.address == address)
                oldest = next(mine, None)
                if oldest is None and self._is_full(size):
                    oldest = next(iter(self._sets), None)
                if oldest is None:
                    raise
                del self._sets[oldest]

    def _is_full(self, size: float) -> bool:
        most = self._admission.table["sets"].in_all
        return most is not None and self._admission.counters()["sets"]["held"] + size > most


def weight(problems: Iterable[Problem]) -> int:
    """About how many bytes of memory problems take."""
    return sum(
        BYTES_PER_PROBLEM
        + sys.getsizeof(one.prompt)
        + sys.getsizeof(one.answer or "")
        + sum(map(sys.getsizeof, one.details.values()))
        for one in problems
    )
