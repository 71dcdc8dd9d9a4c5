"""Admission: holds every tab, every address and everybody together to the table of limits.

Knows names, numbers and clocks; nothing of runs, models, files or HTTP. Whoever is about to begin
something asks here first and is given a holding, or refused with a sentence; what is held counts
until it is given back. Amounts with `seconds` are spent instead, and come back by themselves.
"""

import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.web.serving.limit_table import LIMITS, WHERE, Limit
from powerviz.web.serving.reluctance import Reluctance

NOBODY = "nowhere"
"""The address of tabs that have never been seen at the door, as in tests without a server."""


class Holding:
    """Something that counts until it is given back; as a context manager, at its end."""

    def __init__(self, admission: "Admission", what: str, tab: str, address: str) -> None:
        self._admission = admission
        self.what = what
        self.tab = tab
        self.address = address
        self.amount = 0.0

    def hold(self, amount: float) -> None:
        """Hold this much from now on. Raises `SettingError` if it is more than may be; nothing changes then."""
        self._admission._hold(self, amount)

    def give_back(self) -> None:
        """End it; once is enough, and more does no harm."""
        self._admission._hold(self, 0.0)

    def leave_behind(self) -> None:
        """Have it given back by whoever next asks for anything; takes no lock.

        For finalisers: the garbage collector runs them wherever it is, under a lock of this very
        thread, too.
        """
        self._admission.left_behind.append(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.give_back()


@dataclass
class _Spent:
    """An amount that comes back evenly over a limit's seconds."""

    amount: float = 0.0
    at: float = 0.0

    def now(self, clock: float, most: float, seconds: float) -> float:
        back = max(0.0, clock - self.at) * most / seconds
        return max(0.0, self.amount - back)


@dataclass
class _Held:
    """Amounts by tab, by address and in all."""

    tabs: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    addresses: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    in_all: float = 0.0


class Admission:
    """Holds everybody on one server to one table of limits."""

    def __init__(
        self, table: Mapping[str, Limit] = LIMITS, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.table = table
        self._clock = clock
        self._lock = threading.Lock()
        self.left_behind: deque[Holding] = deque()
        self._held: dict[str, _Held] = defaultdict(_Held)
        self._spent: dict[tuple[str, str], _Spent] = {}
        self._addresses: dict[str, str] = {}
        self._tabs: dict[str, Holding] = {}
        self.reluctance = Reluctance(4, 2.0, 0.05, clock)  # with each tab
        self.refused: dict[str, int] = defaultdict(int)

    def arrive(self, tab: str, address: str) -> None:
        """Note where a tab comes from. Raises `SettingError` if too many are open.

        A tab stays at the address at which it was first seen, so that nobody is charged for others.
        """
        with self._lock:
            if tab in self._tabs:
                return
        holding = Holding(self, "tabs", tab, address)
        holding.hold(1)
        with self._lock:
            other = self._tabs.setdefault(tab, holding)
            self._addresses.setdefault(tab, address)
        if other is not holding:
            holding.give_back()

    def leave(self, tab: str) -> None:
        """Forget a tab; what it still holds counts until it is given back."""
        with self._lock:
            self._addresses.pop(tab, None)
            holding = self._tabs.pop(tab, None)
        if holding is not None:
            holding.give_back()

    def address(self, tab: str) -> str:
        """The address that the tab comes from, or `NOBODY`."""
        return self._addresses.get(tab, NOBODY)

    def take(self, what: str, tab: str, amount: float = 1.0, address: str | None = None) -> Holding:
        """Hold so much of what the table names. Raises `SettingError` where that is too much.

        `address` is given where a request names no tab that has been seen.
        """
        holding = Holding(self, what, tab, self.address(tab) if address is None else address)
        holding.hold(amount)
        return holding

    def compare(self, what: str, tab: str, counts: Mapping[str, float]) -> None:
        """Raise `SettingError` if what is counted elsewhere, by tab, leaves no room for one more."""
        limit = self.table[what]
        address = self.address(tab)
        with self._lock:
            from_there = sum(
                count
                for one, count in counts.items()
                if self._addresses.get(one, NOBODY) == address
            )
            now = (counts.get(tab, 0), from_there, sum(counts.values()))
            self._compare(limit, 1, now, what, tab)

    def spend(self, what: str, tab: str, amount: float, address: str | None = None) -> None:
        """Charge for what was done; see `check`. `address` as in `take`."""
        limit = self.table[what]
        clock = self._clock()
        with self._lock:
            for who, most in self._payers(limit, tab, address):
                if most is None:
                    continue
                known = self._spent.setdefault((what, who), _Spent())
                known.amount = known.now(clock, most, limit.seconds) + amount
                known.at = clock
            if len(self._spent) > 10_000:
                self._forget_what_came_back(clock)

    def check(self, what: str, tab: str, address: str | None = None) -> None:
        """Raise `SettingError` if the tab, or its address, has spent all it may for now. `address` as in `take`."""
        limit = self.table[what]
        clock = self._clock()
        with self._lock:
            for (who, most), where in zip(self._payers(limit, tab, address), WHERE, strict=True):
                known = self._spent.get((what, who))
                if most is not None and known and known.now(clock, most, limit.seconds) >= most:
                    self._refuse(what, most, where, tab)

    def counters(
        self, counted: Mapping[str, Mapping[str, float]] | None = None
    ) -> dict[str, dict[str, float]]:
        """For each limit: what is held in all, by the address that holds most, and what was refused.

        `counted` has what is counted elsewhere, by tab: see `compare`.
        """
        clock = self._clock()
        self._give_back_left_behind()
        with self._lock:
            by_address = {what: self._by_address(what, clock) for what in self.table}
            for what, counts in (counted or {}).items():
                there: dict[str, float] = defaultdict(float)
                for tab, count in counts.items():
                    there[self._addresses.get(tab, NOBODY)] += count
                by_address[what] = there
            return {
                what: {
                    "held": sum(amounts.values()),
                    "most_by_one_address": max(amounts.values(), default=0.0),
                    "refused": self.refused[what],
                }
                for what, amounts in by_address.items()
            }

    def _by_address(self, what: str, clock: float) -> dict[str, float]:
        limit = self.table[what]
        if not limit.seconds:
            return dict(self._held[what].addresses)
        most = limit.per_address or 0.0
        return {
            who: known.now(clock, most, limit.seconds)
            for (spent, who), known in self._spent.items()
            if spent == what and who.startswith("address ")
        }

    def _payers(
        self, limit: Limit, tab: str, address: str | None
    ) -> list[tuple[str, float | None]]:
        """Name those charged for what a tab does, in the order of `WHERE`, and what each may spend."""
        there = self._addresses.get(tab, NOBODY) if address is None else address
        return [
            (f"tab {tab}", limit.per_tab),
            (f"address {there}", limit.per_address),
            ("all", limit.in_all),
        ]

    def _hold(self, holding: Holding, amount: float) -> None:
        limit = self.table[holding.what]
        if amount:
            self._give_back_left_behind()
        with self._lock:
            held = self._held[holding.what]
            more = amount - holding.amount
            if more > 0:
                there = held.addresses.get(holding.address, 0.0)
                now = (held.tabs.get(holding.tab, 0.0), there, held.in_all)
                self._compare(limit, more, now, holding.what, holding.tab)
            holding.amount = amount
            held.in_all += more
            for amounts, who in ((held.tabs, holding.tab), (held.addresses, holding.address)):
                amounts[who] += more
                if amounts[who] <= 0:
                    del amounts[who]

    def _give_back_left_behind(self) -> None:
        with suppress(IndexError):
            while True:
                self.left_behind.popleft().give_back()

    def _compare(
        self, limit: Limit, more: float, now: tuple[float, float, float], what: str, tab: str
    ) -> None:
        """Refuse if that is too much for the tab, its address, or everybody, in this order."""
        bounds = (limit.per_tab, limit.per_address, limit.in_all)
        for held, most, where in zip(now, bounds, WHERE, strict=True):
            if most is not None and held + more > most:
                self._refuse(what, most, where, tab)

    def _refuse(self, what: str, most: float, where: str, tab: str) -> None:
        limit = self.table[what]
        self.refused[what] += 1
        self.reluctance.count(tab)
        raise SettingError(limit.field, say(limit.refusal, most=round(most), where=say(where)))

    def _forget_what_came_back(self, clock: float) -> None:
        for key, known in list(self._spent.items()):
            if clock - known.at > self.table[key[0]].seconds:
                del self._spent[key]
