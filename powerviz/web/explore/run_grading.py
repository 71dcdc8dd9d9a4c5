"""The answers of runs that are being shown, graded in the background while they grow.

Knows events, a grader and clocks. Whoever shows the run asks now and then for what has become known;
nothing here waits.
"""

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from itertools import islice

from powerviz.runs.cut_off import told_answers
from powerviz.runs.events import Event
from powerviz.web.explore.session import Session
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.grader import MOST_GIVEN_UP, SECONDS_BETWEEN_TRIES, Grader, threads


class RunGrading:
    """One order's look at the answers of a run. `wanted`: whether it is still the tab's last one."""

    def __init__(
        self,
        events: Sequence[Event],
        grader: Grader,
        wanted: Callable[[], bool],
        ring: Callable[[], object] = lambda: None,
    ) -> None:
        """`ring` is called whenever there may be news."""
        self._events = events
        self._grader = grader
        self._wanted = wanted
        self._ring = ring
        self._seen = 0
        self._told = 0
        self._working: Future[bool] | None = None
        self._not_before = 0.0

    @property
    def over(self) -> bool:
        """Whether all is told, for now."""
        known = self._told == len(self._grader.right)
        return known and self._working is None and not self._left

    @property
    def held_up(self) -> bool:
        """Whether the budget is used up, and the rest comes when it has come back."""
        return time.monotonic() < self._not_before

    def news(self) -> dict[str, bool]:
        """The verdicts since the last call; has the next answers compared."""
        if self._working is not None and self._working.done():
            working, self._working = self._working, None
            if not working.result():
                self._not_before = time.monotonic() + SECONDS_BETWEEN_TRIES
        if self._working is None and self._left and not self.held_up:
            seen, self._seen = self._seen, len(self._events)
            self._working = threads.submit(self._compare, seen, self._seen)
            self._working.add_done_callback(lambda _: self._ring())
        found = dict(islice(dict(self._grader.right).items(), self._told, None))
        self._told += len(found)
        return found

    @property
    def _left(self) -> bool:
        return self._seen < len(self._events) or self._grader.waiting

    def _compare(self, first: int, behind: int) -> bool:
        self._grader.add(told_answers(self._events, first, behind).values())
        return self._grader.go_on(self._wanted)


class RunGraders:
    """The grader of each tab's run, as long as the tab has one."""

    def __init__(self, admission: Admission) -> None:
        self._admission = admission
        self._graders: dict[str, tuple[str, Grader]] = {}
        self._lock = threading.Lock()

    def look(
        self, session: Session, tab: str, turn: int, ring: Callable[[], object], keep: bool
    ) -> RunGrading | None:
        """The run's answers, held against the right one, if that is known. `keep`: the tab is still here."""
        if session.truth is None:
            return None
        with self._lock:
            run_id, grader = self._graders.get(tab, ("", None))
            if grader is None or (run_id, grader.truth) != (session.run_id, session.truth):
                grader = Grader(session.truth, tab, self._admission, MOST_GIVEN_UP)
                if keep:
                    self._graders[tab] = session.run_id, grader
        return RunGrading(session.events, grader, lambda: session.turn == turn, ring)

    def right(self, run_id: str) -> dict[str, bool]:
        """The verdicts on a run's answers that are known by now."""
        grader = dict(list(self._graders.values())).get(run_id)
        return dict(grader.right) if grader else {}

    def forget(self, tab: str) -> None:
        with self._lock:
            self._graders.pop(tab, None)
