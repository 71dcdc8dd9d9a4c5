"""Places: which of the runs that take turns keep their model's memory, and who makes room for one in the queue.

Knows slots, how many may keep memory and how much of it. Who of the queue is first, its ranking says; who
has a turn, the scheduler knows.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from powerviz.web.serving.scheduler.slot import Account, Slot

STAY_SECONDS = 5.0
"""How long a run may take turns before it makes room for one that waits in the queue."""


class Places:
    """At most `most` places with `most_tokens` side by side.

    `slots` and `waiting`, for a turn, are the scheduler's own sets, read under its lock.
    """

    def __init__(
        self, most: int, most_tokens: int, slots: AbstractSet[Slot], waiting: AbstractSet[Slot]
    ) -> None:
        self.most, self.most_tokens = most, most_tokens
        self._slots, self._waiting = slots, waiting
        self._over: frozenset[str] = frozenset()  # addresses with more than their share
        self._stay = STAY_SECONDS

    @property
    def queue(self) -> list[Slot]:
        """The slots that wait for a place, in no order."""
        return [slot for slot in self._waiting if slot.outside]

    def wait_at(self, position: int) -> float:
        """About how many seconds it takes the so many-th in the queue to come in, as measured so far."""
        return position * self._stay / self.most

    def fill(self, queue: Sequence[Slot], shares: Counter[Account], now: float) -> list[Slot]:
        """Let in whom there is room for, in the order of the queue; returned are those who had to leave for it.

        Where several would have to leave for one, either all of them do or none.
        """
        inside = [slot for slot in self._slots if slot.inside]
        self._over = self._with_too_many(inside, shares) if queue else frozenset()
        displaced: list[Slot] = []
        for slot in queue:
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
                    self.leave(one, now)
                displaced += going
                slot.inside, slot.entered = True, now
                inside.append(slot)
        return displaced

    def is_due(self, slot: Slot, now: float) -> bool:
        """Whether it has had its place for long enough, and one in the queue wants it."""
        if not slot.inside:
            return False
        waiting = list(self._waiting)
        if slot.address in self._over:
            return any(one.outside and one.address not in self._over for one in waiting)
        stayed = now - slot.entered > STAY_SECONDS
        return slot.movable and stayed and any(one.outside for one in waiting)

    def is_outgrown(self, slot: Slot) -> bool:
        """Whether it has a place in which there is no longer room for it."""
        return slot.inside and not self._fits(
            slot, [one for one in self._slots if one.inside and one is not slot]
        )

    def leave(self, slot: Slot, now: float) -> None:
        """Take its place away, if it has one."""
        if slot.inside:
            slot.inside = False
            self._stay += 0.1 * (now - slot.entered - self._stay)

    def _fits(self, slot: Slot, inside: Sequence[Slot]) -> bool:
        if not inside:
            return True
        tokens = slot.size + sum(one.size for one in inside)
        return len(inside) < self.most and tokens <= self.most_tokens

    def _who_may_leave(self, slot: Slot, inside: Iterable[Slot], now: float) -> list[Slot]:
        """The slots whose place this one could have, whoever should go first at the front."""

        def too_many(one: Slot) -> bool:
            return one.address in self._over and slot.address not in self._over

        def may(one: Slot) -> bool:
            stayed = now - one.entered > STAY_SECONDS
            return (one.interruptible and too_many(one)) or (one.movable and stayed)

        return sorted(
            (one for one in inside if one in self._waiting and may(one)),
            key=lambda one: (not too_many(one), not one.movable, one.entered),
        )

    def _with_too_many(self, inside: Iterable[Slot], shares: Counter[Account]) -> frozenset[str]:
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
                places[account[0]] * total > self.most * shares[account]
                or tokens[account[0]] * total > self.most_tokens * shares[account]
            )
        )
