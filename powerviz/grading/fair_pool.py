"""A few things that are lent to many, so that nobody keeps all of them from the others.

Knows names, groups of names and clocks; nothing of what is lent, or of what for. A named borrower
has one thing at a time. Of those who wait, the first is whoever comes from where least was used in
the last minute or so; and among those, whoever has used least.
"""

import math
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Item = TypeVar("Item")

SECONDS_BETWEEN_LOOKS = 0.25
FORGOTTEN_AFTER = 60.0
"""Seconds after which what was used counts about a third."""


@dataclass(frozen=True)
class Borrower:
    """One who wants to use something. Without a name, as in a program of one's own, no rule applies.

    `check` is called before and while it waits, and again when it has got something: it raises where
    the wish has ended. `charge` is told how many seconds of work were done for it.
    """

    name: str = ""
    group: str = ""
    check: Callable[[], None] = lambda: None
    charge: Callable[[float], None] = lambda seconds: None


ANYBODY = Borrower()
BORROWER: ContextVar[Borrower] = ContextVar("BORROWER")
"""The one for whom this thread, or task, works; if none is named, `ANYBODY`."""


@dataclass(eq=False)
class _Wish:
    borrower: Borrower
    order: int


@dataclass
class _Used:
    """Seconds of use, which fade."""

    seconds: float = 0.0
    at: float = field(default_factory=time.monotonic)

    def now(self, clock: float) -> float:
        return self.seconds * math.exp((self.at - clock) / FORGOTTEN_AFTER)


class FairPool(Generic[Item]):
    """Lends its items; the one used last is lent first, so that the others are rarely needed."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._free = list(items)
        self._changed = threading.Condition()
        self._wishes: list[_Wish] = []
        self._orders = 0
        self._holding: Counter[str] = Counter()
        self._used: dict[tuple[str, str], _Used] = {}

    @contextmanager
    def lend(self, to: Borrower) -> Iterator[Item]:
        """An item for the time of a `with` block, as soon as it is the borrower's turn."""
        to.check()
        item = self._take(to)
        began = time.monotonic()
        try:
            to.check()
            yield item
        finally:
            self._give_back(to, item, time.monotonic() - began)

    def _take(self, to: Borrower) -> Item:
        with self._changed:
            self._orders += 1
            wish = _Wish(to, self._orders)
            self._wishes.append(wish)
            try:
                while self._next() is not wish:
                    self._changed.wait(SECONDS_BETWEEN_LOOKS)
                    to.check()
                self._holding[to.name] += 1
                return self._free.pop()
            finally:
                self._wishes.remove(wish)
                self._changed.notify_all()

    def _give_back(self, to: Borrower, item: Item, seconds: float) -> None:
        with self._changed:
            self._free.append(item)
            self._holding[to.name] -= 1
            if not self._holding[to.name]:
                del self._holding[to.name]
            clock = time.monotonic()
            for account in (("group", to.group), ("name", to.name)):
                before = self._used.get(account, _Used()).now(clock)
                self._used[account] = _Used(before + seconds, clock)
            if len(self._used) > 10_000:
                self._used = {
                    account: used for account, used in self._used.items() if used.now(clock) > 0.01
                }
            self._changed.notify_all()

    def _next(self) -> _Wish | None:
        """The wish that is fulfilled next, if one can be."""
        if not self._free:
            return None
        possible = (
            wish
            for wish in self._wishes
            if not (wish.borrower.name and self._holding[wish.borrower.name])
        )
        clock = time.monotonic()
        return min(possible, key=lambda wish: self._rank(wish, clock), default=None)

    def _rank(self, wish: _Wish, clock: float) -> tuple[float, float, int]:
        group = self._used.get(("group", wish.borrower.group))
        name = self._used.get(("name", wish.borrower.name))
        return group.now(clock) if group else 0.0, name.now(clock) if name else 0.0, wish.order
