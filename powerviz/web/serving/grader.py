"""Grade one visitor's answers, as far as the server's time for comparing them goes.

Knows answers, the one right answer that they are held against, and admission; nothing of runs or
pages. Answers are compared one by one, each different one once. That may take seconds, and waits
while others compare: call it from a thread. An answer that is not compared, yet or ever, is neither
right nor wrong.
"""

import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

from powerviz.errors import SettingError
from powerviz.grading.answers import compared
from powerviz.grading.fair_pool import BORROWER, Borrower
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.scheduler import SLOT

MOST_GIVEN_UP = 5
"""Answers of one run that cannot be compared. Each may take seconds, and others wait."""
SECONDS_AT_A_TIME = 1.0
SECONDS_BETWEEN_TRIES = 1.0
"""How long to wait when the budget is used up: it comes back little by little."""
threads = ThreadPoolExecutor(max_workers=32, thread_name_prefix="grading")
"""For everybody's grading: most of them wait until a comparer is lent to them."""


class _NotWanted(Exception):
    """The answer is not wanted by anybody any more."""


def borrower(
    tab: str, admission: Admission | None, wanted: Callable[[], bool] = lambda: True
) -> Borrower:
    """A tab as one who has answers compared, while it is `wanted` and the tab's budget lasts.

    A thread that draws in a slot lets others draw meanwhile.
    """

    def check() -> None:
        slot = SLOT.get(None)
        if slot is not None:
            slot.pause(0)
        if not wanted():
            raise _NotWanted
        if admission is not None:
            admission.check("comparing", tab)

    def charge(seconds: float) -> None:
        if admission is not None:
            admission.spend("comparing", tab, seconds)

    group = tab if admission is None else admission.address(tab)
    return Borrower(tab or "nobody", group, check, charge)


def sameness(
    tab: str, admission: Admission | None, wanted: Callable[[], bool] = lambda: True
) -> Callable[[str, str], bool]:
    """Whether two answers mean the same, as a function that a tab's budget pays for; those not compared do not."""

    def same(one: str, other: str) -> bool:
        if one == other:
            return True
        before = BORROWER.set(borrower(tab, admission, wanted))
        try:
            return compared(one, other) is True
        except (SettingError, _NotWanted):
            return False
        finally:
            BORROWER.reset(before)

    return same


class Grader:
    """Holds answers against one `truth`. `right` says of those compared so far, in this order.

    Answers that cannot be compared are wrong; after `most_given_up` of them no others are compared.
    """

    def __init__(
        self,
        truth: str,
        tab: str = "",
        admission: Admission | None = None,
        most_given_up: int | None = None,
    ) -> None:
        self.truth = truth
        self.right: dict[str, bool] = {}
        self._tab = tab
        self._admission = admission
        self._most_given_up = most_given_up
        self._given_up = 0
        self._waiting: dict[str, None] = {}

    @property
    def waiting(self) -> bool:
        """Whether some of those added are still to be compared."""
        return bool(self._waiting)

    def add(self, answers: Iterable[str | None]) -> None:
        """Have these compared, too."""
        for answer in answers:
            if answer is not None and answer not in self.right and not self._has_given_up:
                self._waiting[answer] = None

    def go_on(self, wanted: Callable[[], bool], seconds: float = SECONDS_AT_A_TIME) -> bool:
        """Compare those that wait, for about so long; False if the budget, or the wish, has ended."""
        end = time.monotonic() + seconds
        while self._waiting and time.monotonic() < end:
            if self.is_right(next(iter(self._waiting)), wanted) is None:
                return False
        return True

    def is_right(
        self, answer: str | None, wanted: Callable[[], bool] = lambda: True
    ) -> bool | None:
        """None if it is not compared: the budget is used up, or it is not `wanted` any more."""
        if answer is None:
            return False
        known = self.right.get(answer)
        if known is not None:
            return known
        before = BORROWER.set(borrower(self._tab, self._admission, wanted))
        try:
            same = compared(answer, self.truth)
        except (SettingError, _NotWanted):
            return None
        finally:
            BORROWER.reset(before)
        self.right[answer] = same is True
        self._waiting.pop(answer, None)
        self._given_up += same is None
        if self._has_given_up:
            self._waiting.clear()
        return self.right[answer]

    @property
    def _has_given_up(self) -> bool:
        return self._most_given_up is not None and self._given_up >= self._most_given_up
