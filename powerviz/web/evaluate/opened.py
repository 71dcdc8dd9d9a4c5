"""The evaluations that are open: read from their folders when somebody asks, let go when nobody looks.

Knows evaluations and the store of their folders, and whose room they take. It begins and runs none.
"""

import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

from powerviz.web.evaluate.bundled import BUNDLED
from powerviz.web.evaluate.message_types import Status
from powerviz.web.evaluate.state import Evaluation, opened
from powerviz.web.evaluate.store import EvaluationStore
from powerviz.web.serving.admission import Admission

SECONDS_BETWEEN_CLEARINGS = 60.0


class OpenEvaluations:
    """All that are open, by their ids; `admission` says whether there is room for one more.

    `lock` is held by whoever changes which are open, or which of them is to run.
    """

    def __init__(self, admission: Admission) -> None:
        self.by_id: dict[str, Evaluation] = {}
        self.lock = threading.RLock()
        self.store: EvaluationStore
        self._admission = admission
        self._opening = threading.Lock()
        self._next_clearing = 0.0

    def keep_in(self, store: EvaluationStore) -> None:
        """Say where the folders of all evaluations are; `store` asks `held` which it has to keep."""
        self.store = store

    def find(self, name: str, tab: str = "", address: str | None = None) -> Evaluation | None:
        """An evaluation by its id, read from its folder if need be, in the room of who asks for it.

        Raises `RecordingError`, and `SettingError` if there is no room for it.
        """
        self.forget()
        known = self.by_id.get(name)
        if known is None:
            with self._opening:
                return self.by_id.get(name) or self._read(name, tab, address)
        if not known.active:
            known.read()
        return known

    def _read(self, name: str, tab: str, address: str | None) -> Evaluation | None:
        folder = self.store.place(name)
        if folder is None:
            return None
        brought = name == BUNDLED  # It stays open, and is in nobody's room.
        memory = None if brought else self._admission.take("sets", tab, 0, address)
        found = opened(name, folder, self.store.is_public(name), memory)
        found.disk = self.store.holding(name)
        with self.lock:
            return self.by_id.setdefault(name, found)

    def add(self, evaluation: Evaluation, then: Callable[[Evaluation], None]) -> None:
        """Open a new one, and do with it what comes next, before anybody else sees it."""
        with self.lock:
            self.by_id[evaluation.id] = evaluation
            then(evaluation)

    def has(self, evaluation: Evaluation) -> bool:
        """Whether it is still open."""
        return self.by_id.get(evaluation.id) is evaluation

    def remove(self, name: str) -> None:
        """Close it, and remove its folder."""
        self.by_id.pop(name, None)
        self.store.remove(name)

    def forget(self) -> None:
        """Free what nobody looks at; it is in its folder, from which it goes when it is too old.

        Where not a sample was drawn, there is nothing to come back to.
        """
        with self.lock:
            for name, one in list(self.by_id.items()):
                if one.active or one.attended() or name == BUNDLED:
                    continue
                del self.by_id[name]
                if not one.done and self.store.is_empty(name):
                    self.store.remove(name)
        if time.monotonic() > self._next_clearing:
            self._next_clearing = time.monotonic() + SECONDS_BETWEEN_CLEARINGS
            self.store.make_room()

    def held(self) -> set[str]:
        """The evaluations that are going on, or that somebody looks at."""
        return {name for name, one in list(self.by_id.items()) if one.active or one.attended()}

    def active(self) -> list[Evaluation]:
        """Those that run or wait."""
        return [one for one in list(self.by_id.values()) if one.active]

    def begun(self, names: Iterable[str]) -> list[dict[str, Any]]:
        """How the evaluations of these ids stand that visitors have begun, newest first; see `KnownEvaluation`."""
        return [one | {"status": self._status(one)} for one in self.store.begun(names)]

    def _status(self, listed: dict[str, Any]) -> Status:
        known = self.by_id.get(listed["id"])
        if known is not None:
            return known.status
        return "finished" if listed["done"] >= listed["total"] else "paused"
