"""Fair shares: who is next, by what their address and they themselves have had of the machine.

Knows slots, and seconds that were charged to accounts. What was had while nobody else wanted it is
never charged, so that it is held against nobody; the scheduler says what to charge.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet

from powerviz.web.serving.scheduler.slot import Account, Slot

MOST_SHARES = 16
"""The most visitors that an address counts as, when others want the machine."""
MOST_OWED = 0.1
"""The most seconds, two turns, that one who begins again owes for before: a first token cannot wait for more."""
FIRST_TURN_AHEAD = 0.2
"""The time, of its address, by which a slot's first turn comes early: it is what a visitor waits for."""
REMEMBERED_VISITORS = 512

Rank = Callable[[Slot], tuple[float, float, int]]
"""Orders slots: lower is sooner."""


class FairShare:
    """Accounts of what was had by visitor and by address; `slots` is the scheduler's own set, read under its lock."""

    def __init__(self, slots: AbstractSet[Slot]) -> None:
        self._slots = slots
        self._spent: dict[Account, float] = {}
        self._spent_there: dict[Account, float] = {}  # by address, for each of its shares
        self._known_shares: Counter[Account] | None = None  # until another slot comes or goes

    def shares(self) -> Counter[Account]:
        """The number of visitors that each address counts as; at least one, at most `MOST_SHARES`."""
        if self._known_shares is None:
            accounts = {(one.address_account, one.account) for one in self._slots}
            found = Counter(address for address, _ in accounts)
            self._known_shares = Counter(
                {one: min(count, MOST_SHARES) for one, count in found.items()}
            )
        return self._known_shares

    def begin(self, slot: Slot) -> None:
        """Open the accounts of a slot that is about to come.

        Idle accounts accrue no credit, and new ones owe nothing, or next to it.
        """
        if not self._slots:
            self._spent, self._spent_there = {}, {}
        addresses = {one.address_account for one in self._slots}
        _level(self._spent_there, addresses, slot.address_account)
        neighbours = [one for one in self._slots if one.address == slot.address]
        _level(self._spent, {one.account for one in neighbours}, slot.account)
        if len(self._spent) > REMEMBERED_VISITORS:
            accounts = {one.account for one in self._slots} | {slot.account}
            addresses.add(slot.address_account)
            self._spent = {one: self._spent.get(one, 0.0) for one in accounts}
            self._spent_there = {one: self._spent_there.get(one, 0.0) for one in addresses}
        self.forget_shares()

    def forget_shares(self) -> None:
        """Count anew how many come from where: a slot comes or goes."""
        self._known_shares = None

    def charge(self, slot: Slot, seconds: float) -> None:
        """Charge what a slot has had while others wanted it."""
        weighed = seconds * slot.weight
        self._spent[slot.account] = self._spent.get(slot.account, 0.0) + weighed
        there = self._spent_there.get(slot.address_account, 0.0)
        shares = self.shares()[slot.address_account]
        self._spent_there[slot.address_account] = there + weighed / shares

    def ranking(self, served: Iterable[Slot], turn: float) -> Rank:
        """The order in which slots are next: by what their address has had, then their visitor, then who asked first.

        Those `served` at this moment count as if they had had their `turn` of so many seconds already.
        """
        shares = self.shares()
        serving = Counter(one.account for one in served)
        serving_there = Counter(one.address_account for one in served)

        def rank(slot: Slot) -> tuple[float, float, int]:
            there, mine = slot.address_account, slot.account
            having = serving_there[there] * turn / max(1, shares[there])
            early = 0.0 if slot.used or slot.aside else FIRST_TURN_AHEAD
            return (
                self._spent_there.get(there, 0.0) + having - early,
                self._spent.get(mine, 0.0) + serving[mine] * turn,
                slot.order,
            )

        return rank


def _level(spent: dict[Account, float], active: set[Account], mine: Account) -> None:
    """Let an account begin where the least served of the active ones is, or a little behind."""
    if mine in active:
        return
    least = min((spent.get(one, 0.0) for one in active), default=0.0)
    owed = spent.get(mine, 0.0) - least
    spent[mine] = least + min(max(owed, 0.0), MOST_OWED)
