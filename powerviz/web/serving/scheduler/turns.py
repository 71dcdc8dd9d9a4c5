"""The scheduler: gives turns to slots, one lock around all that it knows.

Knows slots, where visitors come from, and the clock; nothing of runs, models or pages. Who is next, `fair_share`
says, and who has a place, `places`; both are asked under the lock.
"""

import asyncio
import os
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.web.serving.admission import NOBODY, Admission
from powerviz.web.serving.scheduler.fair_share import FairShare, Rank
from powerviz.web.serving.scheduler.places import Places
from powerviz.web.serving.scheduler.slot import BACKGROUND, READING, SLOT, QueueStatus, Slot

TURN_SECONDS = 0.05
FIRST_TURN_SECONDS = 0.01
"""A first turn while others wait for theirs: enough for a token, of a small model."""
MOST_TOKENS_IN_TURN = 1 << 17
"""Tokens side by side of all runs that take turns: 512 MB of the bundled model's keys and values."""
WORTH_SAYING = 1.0
"""Seconds of waiting from which on a visitor is told of it."""


@dataclass(frozen=True)
class Load:
    """Runs that draw or take turns, those that wait in the queue, and other slots on the model."""

    running: int
    waiting: int
    others: int


class Scheduler:
    """Gives turns to all slots on the models of one app."""

    def __init__(
        self,
        at_once: int | None = None,
        in_turn: int = 32,
        most_waiting: int = 200,
        admission: Admission | None = None,
        most_tokens: int = MOST_TOKENS_IN_TURN,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`at_once` slots are served at the same moment, by default two, or one on a single core.

        `in_turn` runs take turns, with `most_tokens` side by side, and `most_waiting` more wait in
        the queue. `admission` says how many a visitor may have, and where they come from; without
        it everybody comes from somewhere else. `clock` gives seconds.
        """
        self.at_once = at_once or min(2, os.cpu_count() or 1)
        self.in_turn = max(in_turn, self.at_once)
        self.most_waiting = most_waiting
        self._admission = admission
        self._clock = clock
        self._lock = threading.Lock()
        self._slots: set[Slot] = set()
        self._served: set[Slot] = set()
        self._waiting: set[Slot] = set()
        self._at_address: Counter[str] = Counter()
        self._fair = FairShare(self._slots)
        self._places = Places(self.in_turn, most_tokens, self._slots, self._waiting)
        self._asked = 0
        self._turn = TURN_SECONDS  # as measured so far

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
            await asyncio.wrap_future(self.ask(slot))
            yield slot
        finally:
            self.release(slot)

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
            self.withdraw(slot)  # a request may be given up while its thread still works
            self.release(slot)

    @property
    def busy(self) -> bool:
        """Whether anything that a visitor waits for is being drawn, or waits for a turn."""
        return any(not (slot.elsewhere or slot.aside) for slot in list(self._slots))

    def neighbours(self, visitor: str) -> int:
        """How many slots there are of where this visitor comes from."""
        return self._at_address[self._address(visitor)]

    def load(self) -> Load:
        """How many there are now."""
        with self._lock:
            runs = [slot for slot in self._slots if slot.place]
            waiting = sum(slot.outside for slot in runs)
            return Load(len(runs) - waiting, waiting, len(self._slots) - len(runs))

    def now(self) -> float:
        """Seconds by its clock."""
        return self._clock()

    def ask(self, slot: Slot) -> Future[str]:
        """Ask for a slot's next turn: `granted`, `withdrawn` or `displaced`, when that is known."""
        answer: Future[str] = Future()
        answer.set_running_or_notify_cancel()  # a task that is cancelled releases its slot
        with self._lock:
            self._end_turn(slot)
            if slot.withdrawn:
                answer.set_result("withdrawn")
                return answer
            if not self._waiting:
                # What nobody else wanted has cost nobody anything.
                for other in self._served:
                    other.charged_from = self.now()
            self._asked += 1
            slot.order, slot.answer = self._asked, answer
            self._waiting.add(slot)
            self._give()
        return answer

    def is_over(self, slot: Slot) -> bool:
        """Whether its turn is used up, and somebody else wants one."""
        waiting = list(self._waiting)
        others_begin = not slot.used and any(not (one.used or one.elsewhere) for one in waiting)
        turn = FIRST_TURN_SECONDS if others_begin else TURN_SECONDS
        return bool(waiting) and self.now() - slot.began >= turn

    def is_due(self, slot: Slot) -> bool:
        """Whether it is to give its place to one in the queue."""
        return self._places.is_due(slot, self.now())

    def makes_way(self, slot: Slot) -> bool:
        """Let it go of its place if it has outgrown it, and say whether it did."""
        with self._lock:
            if not self._places.is_outgrown(slot):
                return False
            self._end_turn(slot)
            self._places.leave(slot, self.now())
            return True

    def stop(self, slot: Slot) -> None:
        """End its turn."""
        with self._lock:
            self._end_turn(slot)
            self._give()

    def move(self, slot: Slot, elsewhere: bool) -> None:
        """Take its turn and its place away: its work is `elsewhere`, or comes back from there."""
        with self._lock:
            slot.elsewhere = elsewhere
            self._end_turn(slot)
            self._places.leave(slot, self.now())
            self._give()

    def withdraw(self, slot: Slot) -> None:
        """Give it no further turn; if it waits for one it is told."""
        with self._lock:
            slot.withdrawn = True
            self._tell(slot, "withdrawn")

    def release(self, slot: Slot) -> None:
        """Forget it; once is enough, and more does no harm."""
        with self._lock:
            self._end_turn(slot)
            self._tell(slot, "withdrawn")
            if slot in self._slots:
                self._slots.discard(slot)
                self._at_address -= Counter([slot.address])
                self._fair.forget_shares()
            self._places.leave(slot, self.now())
            self._give()
        if slot.holding is not None:
            slot.holding.give_back()

    def standing(self, slot: Slot) -> QueueStatus | None:
        """How it stands, with its waiting time as measured so far; None where there is nothing to tell."""
        with self._lock:
            if slot.elsewhere:
                return None
            sharing = [one for one in self._slots if not (one.elsewhere or one.outside)]
            others = len({one.visitor for one in sharing} - {slot.visitor})
            rank = self._ranking()
            if slot in self._waiting and slot.outside:
                position = 1 + sum(rank(one) < rank(slot) for one in self._places.queue)
                return QueueStatus(position, self._places.wait_at(position), others)
            if slot in self._waiting and not slot.used:
                position = 1 + sum(rank(one) < rank(slot) for one in self._ready())
                seconds = position * self._turn / self.at_once
                return QueueStatus(position, seconds, others) if seconds >= WORTH_SAYING else None
            round_of_others = others * self._turn / self.at_once
            return QueueStatus(0, 0.0, others) if round_of_others >= WORTH_SAYING else None

    def _without_place(self, visitor: str, weight: float) -> Slot:
        with self._lock:
            return self._begin(Slot(self, visitor, self._address(visitor), weight, place=False))

    def _address(self, visitor: str) -> str:
        """The address of a visitor; what belongs to no visitor, as what all see together, has one of its own."""
        found = self._admission.address(visitor) if self._admission else NOBODY
        return f"visitor {visitor}" if found == NOBODY else found

    def _begin(self, slot: Slot) -> Slot:
        self._fair.begin(slot)
        self._slots.add(slot)
        self._at_address[slot.address] += 1
        return slot

    def _ranking(self) -> Rank:
        return self._fair.ranking(self._served, TURN_SECONDS)

    def _ready(self) -> list[Slot]:
        """The slots that wait for a turn and nothing else."""
        return [slot for slot in self._waiting if not slot.outside]

    def _give(self) -> None:
        """Serve as many as can be."""
        queue = sorted(self._places.queue, key=self._ranking())
        for slot in self._places.fill(queue, self._fair.shares(), self.now()):
            self._tell(slot, "displaced")
        while len(self._served) < self.at_once and (ready := self._ready()):
            slot = min(ready, key=self._ranking())
            slot.served = True
            slot.began = slot.charged_from = self.now()
            self._served.add(slot)
            self._tell(slot, "granted")

    def _tell(self, slot: Slot, what: str) -> None:
        """Answer a slot that waits; one that does not is told nothing."""
        self._waiting.discard(slot)
        answer, slot.answer = slot.answer, None
        if answer is not None:
            answer.set_result(what)

    def _end_turn(self, slot: Slot) -> None:
        """End its turn if it has one, and charge it for what others were kept waiting."""
        if not slot.served:
            return
        first = not slot.used
        slot.used, slot.served = slot.seconds, False
        self._served.discard(slot)
        if self._waiting:
            charged = self.now() - slot.charged_from
            self._fair.charge(slot, charged)
            if not first:  # which is shorter, or loads what later ones find loaded
                self._turn += 0.05 * (charged - self._turn)
