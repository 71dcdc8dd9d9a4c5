"""Who draws when: every visitor's runs share the machine in turns, and this is where they are given.

Knows visitors by name, claims and clocks; nothing of runs, models or pages. A few claims are served
at the same moment; the others wait for a turn of a fraction of a second, whose visitor has been
served least first. So thirty who press Play together all see their first token within a second or
two, and whoever asks for little is done early. Runs that take turns keep their model's memory; only
so many do, and those beyond wait in a queue, into which the longest there goes back after a while:
nobody waits until somebody else's run is over.

A claim's work never depends on when it is served: what is drawn is fixed by its seed.

What is computed elsewhere, on a GPU that is lent, is not for turns: this machine only waits for it, and
whoever lends has a queue of their own. So such a claim takes no turns, no place, and none of its
allowance in seconds; it counts among its visitor's all the same.
"""

import asyncio
import os
import threading
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from powerviz.errors import SettingError

TURN_SECONDS = 0.05
STAY_SECONDS = 5.0
"""How long a run may take turns before it makes room for one that waits in the queue."""
BACKGROUND = 4.0
"""A second of what nobody watches counts as so many: it gets the smaller share."""
MOST_OWED = 2 * TURN_SECONDS
"""Who begins again owes no more than that for what came before: a first token cannot wait for it."""
WORTH_SAYING = 1.0
REMEMBERED_VISITORS = 512


@dataclass(frozen=True)
class Standing:
    """How a claim stands, where a visitor would notice.

    `position`: if it waits for its first turn, or in the queue, it is so many-th there, and it
    takes about so many `seconds`, as measured so far; else 0. `others` share the machine with it.
    """

    position: int
    seconds: float
    others: int


@dataclass(frozen=True)
class Load:
    """Runs that draw or take turns, those that wait in the queue, and other claims on the model."""

    running: int
    waiting: int
    others: int


@dataclass(eq=False)
class Claim:
    """A visitor's wish to use a model, until it is released; one thread or task asks for its turns.

    `place`: whether it takes one of the places of those that keep a model's memory.
    """

    turns: "Turns"
    visitor: str
    weight: float = 1.0
    place: bool = True
    _elsewhere: bool = False
    _inside: bool = False
    _movable: bool = False
    _entered: float = 0.0
    _order: int = 0
    _served: bool = False
    _began: float = 0.0
    _charged_from: float = 0.0
    _used: float = 0.0
    _withdrawn: bool = False
    _answer: Future[str] | None = None

    @property
    def account(self) -> tuple[str, bool]:
        """What its time is charged to: what is drawn aside never delays what its visitor watches."""
        return self.visitor, self.weight < BACKGROUND

    @property
    def seconds(self) -> float:
        """How long it has been served in all."""
        return self._used + (time.monotonic() - self._began if self._served else 0.0)

    def go_on(self, free: Callable[[], None] | None = None) -> bool:
        """Ask between any two pieces of the work; waits for the next turn if this one is over.

        False: the claim was withdrawn. `free` is given where the work could be interrupted for long;
        it is called when the claim has lost its place to others, and should let go of the memory it
        holds, before it waits in the queue.
        """
        if self._withdrawn or self._elsewhere:
            return not self._withdrawn
        self._movable = free is not None
        due = free is not None and self.turns._is_due(self)
        if self._served and not due and not self.turns._is_over(self):
            return True
        while (answer := self.turns._ask(self).result()) == "displaced":
            if free is not None:
                free()
        return answer == "granted"

    def work_elsewhere(self) -> None:
        """The work is not for this machine now: others get its turns and its place."""
        self.turns._move(self, elsewhere=True)

    def work_here(self) -> None:
        """It is again: from the next piece on it waits for its turn."""
        self.turns._move(self, elsewhere=False)

    def pause(self, seconds: float) -> None:
        """Let others have the machine for a while."""
        self.turns._stop(self)
        time.sleep(seconds)

    def standing(self) -> Standing | None:
        """None where it is served so soon that there is nothing to tell."""
        return self.turns._standing(self)

    def withdraw(self) -> None:
        """End it from another thread: no further turn is given, and who waits for one is told."""
        self.turns._withdraw(self)

    def release(self) -> None:
        """The work is over, or paused."""
        self.turns._release(self)


CLAIM: ContextVar[Claim] = ContextVar("CLAIM")
"""The one under which this thread works, if it does under any."""


class Turns:
    """Gives turns to all claims on the models of one app."""

    def __init__(
        self,
        at_once: int | None = None,
        in_turn: int = 32,
        most_waiting: int = 200,
        per_visitor: int | None = None,
    ) -> None:
        """`at_once` claims are served at the same moment, by default two, or one on a single core.

        `in_turn` runs take turns, `most_waiting` more wait in the queue, and a visitor may have
        `per_visitor` claims.
        """
        self.at_once = at_once or min(2, os.cpu_count() or 1)
        self.in_turn = max(in_turn, self.at_once)
        self.most_waiting = most_waiting
        self.per_visitor = per_visitor
        self._lock = threading.Lock()
        self._claims: set[Claim] = set()
        self._served: set[Claim] = set()
        self._waiting: set[Claim] = set()
        self._spent: dict[tuple[str, bool], float] = {}
        self._orders = 0
        self._turn = TURN_SECONDS
        self._stay = STAY_SECONDS

    def claim(self, visitor: str) -> Claim:
        """A claim that takes a place. Raises `SettingError` if there are too many already."""
        with self._lock:
            mine = sum(claim.place and claim.visitor == visitor for claim in self._claims)
            if self.per_visitor is not None and mine >= self.per_visitor:
                raise SettingError(
                    "runs",
                    f"you have {mine} under way already, and {self.per_visitor} are allowed here; "
                    "pause one, or wait until it is over",
                )
            if sum(claim.place for claim in self._claims) >= self.in_turn + self.most_waiting:
                raise SettingError(
                    "runs", f"{self.most_waiting} are waiting already; try again in a minute"
                )
            return self._begin(Claim(self, visitor))

    def background(self, visitor: str) -> Claim:
        """A claim of what nobody waits for: it needs no place, and has a smaller share."""
        return self._without_place(visitor, BACKGROUND)

    @asynccontextmanager
    async def turn(self, visitor: str) -> AsyncIterator[None]:
        """One turn, for a piece of work that is short by itself."""
        claim = self._without_place(visitor, 1.0)
        try:
            await asyncio.wrap_future(self._ask(claim))
            yield
        finally:
            self._release(claim)

    @property
    def busy(self) -> bool:
        """Whether anything that a visitor waits for is being drawn, or waits for a turn."""
        claims = [claim for claim in list(self._claims) if not claim._elsewhere]
        return any(claim.weight < BACKGROUND for claim in claims)

    def load(self) -> Load:
        """How many there are now."""
        with self._lock:
            runs = [claim for claim in self._claims if claim.place]
            waiting = sum(self._is_outside(claim) for claim in runs)
            return Load(len(runs) - waiting, waiting, len(self._claims) - len(runs))

    def _without_place(self, visitor: str, weight: float) -> Claim:
        with self._lock:
            return self._begin(Claim(self, visitor, weight, place=False))

    def _is_over(self, claim: Claim) -> bool:
        """Whether its turn is used up, and somebody else wants one."""
        return bool(self._waiting) and time.monotonic() - claim._began >= TURN_SECONDS

    def _is_due(self, claim: Claim) -> bool:
        """Whether it has had its place for long enough, and one in the queue wants it."""
        stayed = claim._inside and time.monotonic() - claim._entered > STAY_SECONDS
        return stayed and any(map(self._is_outside, list(self._waiting)))

    def _ask(self, claim: Claim) -> Future[str]:
        """`granted`, `withdrawn` or `displaced`, when that is known."""
        answer: Future[str] = Future()
        answer.set_running_or_notify_cancel()  # a task that is cancelled releases its claim
        with self._lock:
            self._end_turn(claim)
            if claim._withdrawn:
                answer.set_result("withdrawn")
                return answer
            if not self._waiting:
                # What nobody else wanted has cost nobody anything.
                for other in self._served:
                    other._charged_from = time.monotonic()
            self._orders += 1
            claim._order, claim._answer = self._orders, answer
            self._waiting.add(claim)
            self._give()
        return answer

    def _stop(self, claim: Claim) -> None:
        with self._lock:
            self._end_turn(claim)
            self._give()

    def _move(self, claim: Claim, elsewhere: bool) -> None:
        with self._lock:
            claim._elsewhere = elsewhere
            self._end_turn(claim)
            self._leave_place(claim)
            self._give()

    def _withdraw(self, claim: Claim) -> None:
        with self._lock:
            claim._withdrawn = True
            self._tell(claim, "withdrawn")

    def _release(self, claim: Claim) -> None:
        with self._lock:
            self._end_turn(claim)
            self._tell(claim, "withdrawn")
            self._claims.discard(claim)
            self._leave_place(claim)
            self._give()

    def _tell(self, claim: Claim, what: str) -> None:
        self._waiting.discard(claim)
        answer, claim._answer = claim._answer, None
        if answer is not None:
            answer.set_result(what)

    def _end_turn(self, claim: Claim) -> None:
        if not claim._served:
            return
        claim._used, claim._served = claim.seconds, False
        self._served.discard(claim)
        if self._waiting:
            charged = time.monotonic() - claim._charged_from
            spent = self._spent.get(claim.account, 0.0)
            self._spent[claim.account] = spent + charged * claim.weight
            self._turn += 0.05 * (charged - self._turn)

    def _begin(self, claim: Claim) -> Claim:
        """Who was away has saved up nothing, and who comes anew owes nothing, or next to it."""
        active = {one.account for one in self._claims}
        mine = claim.account
        if mine not in active:
            least = min((self._spent.get(one, 0.0) for one in active), default=0.0)
            owed = self._spent.get(mine, 0.0) - least
            self._spent[mine] = least + min(max(owed, 0.0), MOST_OWED)
            if not active:
                self._spent = {mine: 0.0}
            elif len(self._spent) > REMEMBERED_VISITORS:
                self._spent = {one: self._spent.get(one, 0.0) for one in (*active, mine)}
        self._claims.add(claim)
        return claim

    def _give(self) -> None:
        """Serve as many as can be."""
        self._fill_places()
        while len(self._served) < self.at_once:
            ready = [claim for claim in self._waiting if not self._is_outside(claim)]
            if not ready:
                return
            claim = min(ready, key=self._rank)
            now = time.monotonic()
            claim._served, claim._began, claim._charged_from = True, now, now
            self._served.add(claim)
            self._tell(claim, "granted")

    def _fill_places(self) -> None:
        outside = sorted(filter(self._is_outside, self._waiting), key=self._rank)
        now = time.monotonic()
        inside = [claim for claim in self._claims if claim._inside]
        room = self.in_turn - len(inside)
        stayed = [
            claim
            for claim in sorted(inside, key=lambda one: one._entered)
            if claim in self._waiting and claim._movable and now - claim._entered > STAY_SECONDS
        ]
        for claim in stayed[: max(0, len(outside) - room)]:
            self._leave_place(claim)
            self._tell(claim, "displaced")
            room += 1
        for claim in outside[:room]:
            claim._inside, claim._entered = True, now

    def _leave_place(self, claim: Claim) -> None:
        if claim._inside:
            claim._inside = False
            self._stay += 0.1 * (time.monotonic() - claim._entered - self._stay)

    def _is_outside(self, claim: Claim) -> bool:
        return claim.place and not claim._inside and not claim._elsewhere

    def _rank(self, claim: Claim) -> tuple[float, int]:
        """Lower is sooner: what the visitor has had, and is having at this moment."""
        having = sum(other.account == claim.account for other in self._served)
        return self._spent.get(claim.account, 0.0) + having * TURN_SECONDS, claim._order

    def _standing(self, claim: Claim) -> Standing | None:
        with self._lock:
            if claim._elsewhere:
                return None
            sharing = [one for one in self._claims if not (one._elsewhere or self._is_outside(one))]
            others = len({one.visitor for one in sharing} - {claim.visitor})
            round_of_others = others * self._turn / self.at_once
            if claim in self._waiting and self._is_outside(claim):
                outside = [one for one in self._waiting if self._is_outside(one)]
                position = 1 + sum(self._rank(one) < self._rank(claim) for one in outside)
                return Standing(position, position * self._stay / self.in_turn, others)
            if claim in self._waiting and not claim._used:
                ready = [one for one in self._waiting if not self._is_outside(one)]
                position = 1 + sum(self._rank(one) < self._rank(claim) for one in ready)
                seconds = position * self._turn / self.at_once
                return Standing(position, seconds, others) if seconds >= WORTH_SAYING else None
            return Standing(0, 0.0, others) if round_of_others >= WORTH_SAYING else None
