"""The scheduler of turns: every visitor's runs share the machine, and this is where turns are given.

Knows visitors by name, where they come from, slots and clocks; nothing of runs, models or pages. A
few slots are served at the same moment; the others wait for a turn of a fraction of a second. The
address that has been served least is next, and of it the visitor who has; an address counts as many
times as visitors come from it, up to a classroom's worth, so that nobody gets the machine by opening
pages. So thirty who press Play together all see their first token within a second or two, and whoever
asks for little is done early. Runs that take turns keep their model's memory; only so many do, and
only so much of it, and those beyond wait in a queue, into which the longest there goes back after a
while, and at once who is of an address that has more than its share: nobody waits until somebody
else's run is over.

A slot's work never depends on when it is served: what is drawn is fixed by its seed.

What is computed elsewhere, on a GPU that is lent, is not for turns: this machine only waits for it, and
whoever lends has a queue of their own. So such a slot takes no turns, no place, and none of its
allowance in seconds; it counts among its visitor's all the same.

It has more than 300 lines because every rule here reads and changes one state under one lock.
"""

import asyncio
import os
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TypeVar

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.web.serving.admission import NOBODY, Admission, Holding

TURN_SECONDS = 0.05
FIRST_TURN_SECONDS = 0.01
"""A first turn while others wait for theirs: enough for a token, of a small model."""
STAY_SECONDS = 5.0
"""How long a run may take turns before it makes room for one that waits in the queue."""
BACKGROUND = 4.0
"""A second of what nobody watches counts as so many: it gets the smaller share."""
READING = 0.25
"""A second of work on a file counts as so many: few files are read at the same moment, and others wait."""
MOST_OWED = 2 * TURN_SECONDS
"""The most seconds that one who begins again owes for what came before: a first token cannot wait for more."""
MOST_SHARES = 16
"""The most visitors that an address counts as, when others want the machine."""
FIRST_TURN_AHEAD = 0.2
"""The time, of its address, by which a slot's first turn comes early: it is what a visitor waits for."""
MOST_TOKENS_IN_TURN = 1 << 17
"""Tokens side by side of all runs that take turns: 512 MB of the bundled model's keys and values."""
PIECES_BETWEEN_ASKING = 16
WORTH_SAYING = 1.0
REMEMBERED_VISITORS = 512

Piece = TypeVar("Piece")
Account = tuple[str, bool]
"""A name, and whether what is charged to it is drawn aside."""


@dataclass(frozen=True)
class QueueStatus:
    """How a slot stands, where a visitor would notice.

    `position`: if it waits for its first turn, or in the queue, it is so many-th there, and it
    takes about so many `seconds`, as measured so far; else 0. `others` share the machine with it.
    """

    position: int
    seconds: float
    others: int


@dataclass(frozen=True)
class Load:
    """Runs that draw or take turns, those that wait in the queue, and other slots on the model."""

    running: int
    waiting: int
    others: int


@dataclass(eq=False)
class Slot:
    """A visitor's wish to use a model, until it is released; one thread or task asks for its turns.

    `place`: whether it takes one of the places of those that keep a model's memory, of which it
    needs `size`, in tokens side by side. A second of it counts as `weight` seconds.
    """

    scheduler: "Scheduler"
    visitor: str
    address: str
    weight: float = 1.0
    place: bool = True
    size: int = 1
    holding: Holding | None = None
    _elsewhere: bool = False
    _inside: bool = False
    _interruptible: bool = False
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
    def account(self) -> Account:
        """The account that its time is charged to: what is drawn aside never delays what its visitor watches."""
        return self.visitor, self.weight < BACKGROUND

    @property
    def address_account(self) -> Account:
        """The account of its address."""
        return self.address, self.weight < BACKGROUND

    @property
    def seconds(self) -> float:
        """How long it has been served in all."""
        return self._used + (time.monotonic() - self._began if self._served else 0.0)

    def go_on(self, free: Callable[[], None] | None = None, whole: bool = True) -> bool:
        """Ask between any two pieces of the work; waits for the next turn if this one is over.

        False: the slot was withdrawn. `free` is given where the work could be interrupted for long;
        it is called when the slot has lost its place to others, and should let go of the memory it
        holds, before it waits in the queue. Where it is not `whole`, some work would have to be done
        twice: only who has more than their share is interrupted there.
        """
        if self._withdrawn or self._elsewhere:
            return not self._withdrawn
        if free is not None and whole and self.scheduler._makes_way(self):
            free()
        self._interruptible, self._movable = free is not None, free is not None and whole
        due = self._interruptible and self.scheduler._is_due(self)
        if self._served and not due and not self.scheduler._is_over(self):
            return True
        while (answer := self.scheduler._ask(self).result()) == "displaced":
            if free is not None:
                free()
        return answer == "granted"

    def work_elsewhere(self) -> None:
        """The work is not for this machine now: others get its turns and its place."""
        self.scheduler._move(self, elsewhere=True)

    def work_here(self) -> None:
        """Work on this machine again: from the next piece on it waits for its turn."""
        self.scheduler._move(self, elsewhere=False)

    def grow(self, size: int) -> None:
        """Need so many tokens from now on; without room for them it goes back into the queue."""
        self.size = size

    def rest(self) -> None:
        """Give its turn to others, until it asks for the next one."""
        self.scheduler._stop(self)

    def pause(self, seconds: float) -> None:
        """Let others have the machine for a while."""
        self.rest()
        time.sleep(seconds)

    def standing(self) -> QueueStatus | None:
        """The slot's standing; None where it is served so soon that there is nothing to tell."""
        return self.scheduler._standing(self)

    def withdraw(self) -> None:
        """End it from another thread: no further turn is given, and who waits for one is told."""
        self.scheduler._withdraw(self)

    def release(self) -> None:
        """The work is over, or paused."""
        self.scheduler._release(self)


SLOT: ContextVar[Slot] = ContextVar("CLAIM")
"""The one under which this thread works, if it does under any."""


def in_turns(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces of long work, with a turn for every few of them if this thread works in a slot.

    What is done with them all, when they are over, keeps no turn from others. Raises `SettingError`
    (field `server`) when the slot is withdrawn: nobody gets a part for the whole.
    """
    slot = SLOT.get(None)
    if slot is None:
        yield from pieces
        return
    for number, piece in enumerate(pieces):
        if number % PIECES_BETWEEN_ASKING == 0 and not slot.go_on():
            raise _given_up()
        yield piece
    # Not in a `finally`, which the garbage collector runs wherever it is, under this very lock, too:
    # where the pieces are given up in the middle, whoever has the slot releases it.
    slot.rest()


def one_by_one(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Give on the pieces of work that goes on in many slots, one after the other, each in the present one.

    Whether to go on is asked behind each, since a single one may take long. Raises as `in_turns`.
    """
    for piece in pieces:
        yield piece
        slot = SLOT.get(None)
        if slot is not None and not slot.go_on():
            raise _given_up()


def _given_up() -> SettingError:
    return SettingError("server", say("turn-given-up"))


class Scheduler:
    """Gives turns to all slots on the models of one app."""

    def __init__(
        self,
        at_once: int | None = None,
        in_turn: int = 32,
        most_waiting: int = 200,
        admission: Admission | None = None,
        most_tokens: int = MOST_TOKENS_IN_TURN,
    ) -> None:
        """`at_once` slots are served at the same moment, by default two, or one on a single core.

        `in_turn` runs take turns, with `most_tokens` side by side, and `most_waiting` more wait in
        the queue. `admission` says how many a visitor may have, and where they come from; without
        it everybody comes from somewhere else.
        """
        self.at_once = at_once or min(2, os.cpu_count() or 1)
        self.in_turn = max(in_turn, self.at_once)
        self.most_waiting = most_waiting
        self.most_tokens = most_tokens
        self._admission = admission
        self._lock = threading.Lock()
        self._slots: set[Slot] = set()
        self._served: set[Slot] = set()
        self._waiting: set[Slot] = set()
        self._spent: dict[Account, float] = {}
        self._spent_there: dict[Account, float] = {}  # by address, for each of its shares
        self._at_address: Counter[str] = Counter()
        self._known_shares: Counter[Account] | None = None  # until another slot comes or goes
        self._over: frozenset[str] = frozenset()  # addresses with more than their share of places
        self._orders = 0
        self._turn = TURN_SECONDS
        self._stay = STAY_SECONDS

    def slot(self, visitor: str, size: int = 1) -> Slot:
        """A slot that takes a place, and memory for so many tokens side by side.

        Raises `SettingError` if there are too many already, the visitor's or anybody's.
        """
        holding = self._admission.take("places", visitor) if self._admission else None
        with self._lock:
            if sum(slot.place for slot in self._slots) < self.in_turn + self.most_waiting:
                address = self._address(visitor)
                return self._begin(Slot(self, visitor, address, size=size, holding=holding))
        if holding is not None:
            holding.give_back()
        raise SettingError("runs", say("turn-too-many-waiting", most=self.most_waiting))

    def background(self, visitor: str) -> Slot:
        """A slot of what nobody waits for: it needs no place, and has a smaller share."""
        return self._without_place(visitor, BACKGROUND)

    @asynccontextmanager
    async def turn(self, visitor: str) -> AsyncIterator[Slot]:
        """One turn, for a piece of work that is short by itself, or asks the slot whether to go on."""
        slot = self._without_place(visitor, 1.0)
        try:
            await asyncio.wrap_future(self._ask(slot))
            yield slot
        finally:
            self._release(slot)

    @contextmanager
    def reading(self, address: str) -> Iterator[None]:
        """Long work on a file of this address: takes turns wherever it goes through `in_turns`.

        It is not charged to the address, but counts as one of its own: it has a place where files are
        read, and whoever waits for that would wait for all that is drawn for this address.
        """
        files = f"files of {address}"
        with self._lock:
            slot = self._begin(Slot(self, files, files, READING, place=False))
        known = SLOT.set(slot)
        try:
            yield
        finally:
            SLOT.reset(known)
            self._withdraw(slot)  # a request may be given up while its thread still works
            self._release(slot)

    @property
    def busy(self) -> bool:
        """Whether anything that a visitor waits for is being drawn, or waits for a turn."""
        slots = [slot for slot in list(self._slots) if not slot._elsewhere]
        return any(slot.weight < BACKGROUND for slot in slots)

    def neighbours(self, visitor: str) -> int:
        """How many slots there are of where this visitor comes from."""
        return self._at_address[self._address(visitor)]

    def load(self) -> Load:
        """How many there are now."""
        with self._lock:
            runs = [slot for slot in self._slots if slot.place]
            waiting = sum(self._is_outside(slot) for slot in runs)
            return Load(len(runs) - waiting, waiting, len(self._slots) - len(runs))

    def _without_place(self, visitor: str, weight: float) -> Slot:
        with self._lock:
            return self._begin(Slot(self, visitor, self._address(visitor), weight, place=False))

    def _address(self, visitor: str) -> str:
        """The address of a visitor; what belongs to no visitor, as what all see together, has one of its own."""
        found = self._admission.address(visitor) if self._admission else NOBODY
        return f"visitor {visitor}" if found == NOBODY else found

    def _is_over(self, slot: Slot) -> bool:
        """Whether its turn is used up, and somebody else wants one."""
        waiting = list(self._waiting)
        others_begin = not slot._used and any(not (one._used or one._elsewhere) for one in waiting)
        turn = FIRST_TURN_SECONDS if others_begin else TURN_SECONDS
        return bool(waiting) and time.monotonic() - slot._began >= turn

    def _is_due(self, slot: Slot) -> bool:
        """Whether it has had its place for long enough, and one in the queue wants it."""
        if not slot._inside:
            return False
        if slot.address in self._over:
            return any(
                self._is_outside(one) and one.address not in self._over
                for one in list(self._waiting)
            )
        stayed = time.monotonic() - slot._entered > STAY_SECONDS
        return slot._movable and stayed and any(map(self._is_outside, list(self._waiting)))

    def _makes_way(self, slot: Slot) -> bool:
        """Let go of its place if it has outgrown it."""
        with self._lock:
            others = [one for one in self._slots if one._inside and one is not slot]
            if not slot._inside or self._fits(slot, others):
                return False
            self._end_turn(slot)
            self._leave_place(slot)
            return True

    def _ask(self, slot: Slot) -> Future[str]:
        """`granted`, `withdrawn` or `displaced`, when that is known."""
        answer: Future[str] = Future()
        answer.set_running_or_notify_cancel()  # a task that is cancelled releases its slot
        with self._lock:
            self._end_turn(slot)
            if slot._withdrawn:
                answer.set_result("withdrawn")
                return answer
            if not self._waiting:
                # What nobody else wanted has cost nobody anything.
                for other in self._served:
                    other._charged_from = time.monotonic()
            self._orders += 1
            slot._order, slot._answer = self._orders, answer
            self._waiting.add(slot)
            self._give()
        return answer

    def _stop(self, slot: Slot) -> None:
        with self._lock:
            self._end_turn(slot)
            self._give()

    def _move(self, slot: Slot, elsewhere: bool) -> None:
        with self._lock:
            slot._elsewhere = elsewhere
            self._end_turn(slot)
            self._leave_place(slot)
            self._give()

    def _withdraw(self, slot: Slot) -> None:
        with self._lock:
            slot._withdrawn = True
            self._tell(slot, "withdrawn")

    def _release(self, slot: Slot) -> None:
        with self._lock:
            self._end_turn(slot)
            self._tell(slot, "withdrawn")
            if slot in self._slots:
                self._slots.discard(slot)
                self._at_address -= Counter([slot.address])
                self._known_shares = None
            self._leave_place(slot)
            self._give()
        if slot.holding is not None:
            slot.holding.give_back()

    def _tell(self, slot: Slot, what: str) -> None:
        self._waiting.discard(slot)
        answer, slot._answer = slot._answer, None
        if answer is not None:
            answer.set_result(what)

    def _end_turn(self, slot: Slot) -> None:
        if not slot._served:
            return
        first = not slot._used
        slot._used, slot._served = slot.seconds, False
        self._served.discard(slot)
        if self._waiting:
            charged = time.monotonic() - slot._charged_from
            spent = self._spent.get(slot.account, 0.0)
            self._spent[slot.account] = spent + charged * slot.weight
            there = self._spent_there.get(slot.address_account, 0.0)
            shares = self._shares()[slot.address_account]
            self._spent_there[slot.address_account] = there + charged * slot.weight / shares
            if not first:  # which is shorter, or loads what later ones find loaded
                self._turn += 0.05 * (charged - self._turn)

    def _begin(self, slot: Slot) -> Slot:
        """Idle accounts accrue no credit, and new ones owe nothing, or next to it."""
        if not self._slots:
            self._spent, self._spent_there = {}, {}
        addresses = {one.address_account for one in self._slots}
        _level(self._spent_there, addresses, slot.address_account)
        neighbours = [one for one in self._slots if one.address == slot.address]
        _level(self._spent, {one.account for one in neighbours}, slot.account)
        self._slots.add(slot)
        self._at_address[slot.address] += 1
        self._known_shares = None
        if len(self._spent) > REMEMBERED_VISITORS:
            accounts = {one.account for one in self._slots}
            addresses.add(slot.address_account)
            self._spent = {one: self._spent.get(one, 0.0) for one in accounts}
            self._spent_there = {one: self._spent_there.get(one, 0.0) for one in addresses}
        return slot

    def _shares(self) -> Counter[Account]:
        """The number of visitors that each address counts as; at least one, at most `MOST_SHARES`."""
        if self._known_shares is None:
            accounts = {(one.address_account, one.account) for one in self._slots}
            found = Counter(address for address, _ in accounts)
            self._known_shares = Counter(
                {one: min(count, MOST_SHARES) for one, count in found.items()}
            )
        return self._known_shares

    def _give(self) -> None:
        """Serve as many as can be."""
        shares = self._shares()
        self._fill_places(shares)
        while len(self._served) < self.at_once:
            ready = [slot for slot in self._waiting if not self._is_outside(slot)]
            if not ready:
                return
            slot = min(ready, key=self._ranking(shares))
            now = time.monotonic()
            slot._served, slot._began, slot._charged_from = True, now, now
            self._served.add(slot)
            self._tell(slot, "granted")

    def _fill_places(self, shares: Counter[Account]) -> None:
        waiting = sorted(filter(self._is_outside, self._waiting), key=self._ranking(shares))
        inside = [slot for slot in self._slots if slot._inside]
        self._over = self._with_too_many_places(inside, shares) if waiting else frozenset()
        now = time.monotonic()
        for slot in waiting:
            leaving = iter(self._who_may_leave(slot, inside, now))
            going: list[Slot] = []
            while not self._fits(slot, [one for one in inside if one not in going]):
                one = next(leaving, None)
                if one is None:
                    break
                going.append(one)
            else:
                for one in going:
                    inside.remove(one)
                    self._leave_place(one)
                    self._tell(one, "displaced")
                slot._inside, slot._entered = True, now
                inside.append(slot)

    def _fits(self, slot: Slot, inside: list[Slot]) -> bool:
        if not inside:
            return True
        tokens = slot.size + sum(one.size for one in inside)
        return len(inside) < self.in_turn and tokens <= self.most_tokens

    def _who_may_leave(self, slot: Slot, inside: list[Slot], now: float) -> list[Slot]:
        """The slots whose place this one could have, whoever should go first at the front."""

        def too_many(one: Slot) -> bool:
            return one.address in self._over and slot.address not in self._over

        return sorted(
            (
                one
                for one in inside
                if one in self._waiting
                and (
                    (one._interruptible and too_many(one))
                    or (one._movable and now - one._entered > STAY_SECONDS)
                )
            ),
            key=lambda one: (not too_many(one), not one._movable, one._entered),
        )

    def _with_too_many_places(
        self, inside: Iterable[Slot], shares: Counter[Account]
    ) -> frozenset[str]:
        """Addresses that have more places, or more memory, than their share of all."""
        with_places = {one.address_account for one in self._slots if one.place}
        total = sum(shares[one] for one in with_places)
        places: Counter[str] = Counter()
        tokens: Counter[str] = Counter()
        for slot in inside:
            places[slot.address] += 1
            tokens[slot.address] += slot.size
        return frozenset(
            account[0]
            for account in with_places
            if places[account[0]] > 1
            and (
                places[account[0]] * total > self.in_turn * shares[account]
                or tokens[account[0]] * total > self.most_tokens * shares[account]
            )
        )

    def _leave_place(self, slot: Slot) -> None:
        if slot._inside:
            slot._inside = False
            self._stay += 0.1 * (time.monotonic() - slot._entered - self._stay)

    def _is_outside(self, slot: Slot) -> bool:
        return slot.place and not slot._inside and not slot._elsewhere

    def _ranking(self, shares: Counter[Account]) -> Callable[[Slot], tuple[float, float, int]]:
        """Lower is sooner: what its address has had and is having at this moment, then its visitor."""
        served = Counter(one.account for one in self._served)
        served_there = Counter(one.address_account for one in self._served)

        def rank(slot: Slot) -> tuple[float, float, int]:
            there, mine = slot.address_account, slot.account
            having = served_there[there] * TURN_SECONDS / max(1, shares[there])
            early = 0.0 if slot._used or slot.weight >= BACKGROUND else FIRST_TURN_AHEAD
            return (
                self._spent_there.get(there, 0.0) + having - early,
                self._spent.get(mine, 0.0) + served[mine] * TURN_SECONDS,
                slot._order,
            )

        return rank

    def _standing(self, slot: Slot) -> QueueStatus | None:
        with self._lock:
            if slot._elsewhere:
                return None
            sharing = [one for one in self._slots if not (one._elsewhere or self._is_outside(one))]
            others = len({one.visitor for one in sharing} - {slot.visitor})
            rank = self._ranking(self._shares())
            round_of_others = others * self._turn / self.at_once
            if slot in self._waiting and self._is_outside(slot):
                outside = [one for one in self._waiting if self._is_outside(one)]
                position = 1 + sum(rank(one) < rank(slot) for one in outside)
                return QueueStatus(position, position * self._stay / self.in_turn, others)
            if slot in self._waiting and not slot._used:
                ready = [one for one in self._waiting if not self._is_outside(one)]
                position = 1 + sum(rank(one) < rank(slot) for one in ready)
                seconds = position * self._turn / self.at_once
                return QueueStatus(position, seconds, others) if seconds >= WORTH_SAYING else None
            return QueueStatus(0, 0.0, others) if round_of_others >= WORTH_SAYING else None


def _level(spent: dict[Account, float], active: set[Account], mine: Account) -> None:
    """Let an account begin where the least served of the active ones is, or a little behind."""
    if mine in active:
        return
    least = min((spent.get(one, 0.0) for one in active), default=0.0)
    owed = spent.get(mine, 0.0) - least
    spent[mine] = least + min(max(owed, 0.0), MOST_OWED)
