"""The rules that the scheduler asks, without threads or clocks: who is next, and who has a place."""

from typing import Any

from powerviz.web.serving.scheduler import Slot
from powerviz.web.serving.scheduler.fair_share import FairShare
from powerviz.web.serving.scheduler.places import STAY_SECONDS, Places

TURN = 0.05
NOBODYS: Any = None


def slot(visitor: str, size: int = 1, **state: Any) -> Slot:
    """A slot of a visitor from the address that is their first letter, who has been served before."""
    return Slot(NOBODYS, visitor, visitor[0], size=size, **{"used": 1.0, **state})


def beginning(fair: FairShare, slots: set[Slot], *visitors: str) -> list[Slot]:
    """Slots that come one after the other."""
    found = [slot(visitor, order=place) for place, visitor in enumerate(visitors)]
    for one in found:
        fair.begin(one)
        slots.add(one)
    return found


def in_order(fair: FairShare, slots: list[Slot], *served: Slot) -> list[str]:
    return [one.visitor for one in sorted(slots, key=fair.ranking(served, TURN))]


def test_what_is_charged_counts_for_each_of_an_address_s_visitors_a_part() -> None:
    slots: set[Slot] = set()
    fair = FairShare(slots)
    here = beginning(fair, slots, "a1", "a2", "b1")
    fair.charge(here[0], 1.0)
    fair.charge(here[2], 0.7)
    assert in_order(fair, here) == ["a2", "a1", "b1"], "half a second each is less than 0.7"
    assert in_order(fair, here, here[0], here[0], *[here[1]] * 8)[0] == "b1"


def test_who_begins_has_no_credit_and_hardly_owes_for_what_came_before() -> None:
    slots: set[Slot] = set()
    fair = FairShare(slots)
    (first,) = beginning(fair, slots, "a1")
    fair.charge(first, 5.0)
    (second,) = beginning(fair, slots, "b1")
    fair.charge(second, 0.01)
    assert in_order(fair, [first, second]) == ["a1", "b1"], "both begin at what a1 has had"
    fair.charge(first, 3.0)
    slots.discard(first)
    fair.forget_shares()
    (again,) = beginning(fair, slots, "a1")
    fair.charge(second, 0.2)
    assert in_order(fair, [second, again]) == ["a1", "b1"], "0.1 seconds are all that is owed"


def filled(places: Places, queue: list[Slot], fair: FairShare, now: float) -> list[str]:
    return [one.visitor for one in places.fill(queue, fair.shares(), now)]


def test_all_who_would_have_to_leave_for_one_do_or_none() -> None:
    """Each has stayed long enough; the one in the middle of a step does not wait, and cannot leave."""
    old = [slot(name, 40, inside=True, movable=True) for name in ("a1", "b1")]
    new = slot("c1", 70)
    slots, waiting = {*old, new}, {old[0], new}
    places = Places(8, 100, slots, waiting)
    fair = FairShare(slots)
    later = 2 * STAY_SECONDS
    assert filled(places, [new], fair, later) == [] and not new.inside
    waiting.add(old[1])
    assert sorted(filled(places, [new], fair, later)) == ["a1", "b1"]
    assert new.inside and not any(one.inside for one in old)


def test_who_has_more_than_their_share_leaves_at_once_and_others_when_they_have_stayed() -> None:
    crowd = [slot(f"a{n}", inside=True, interruptible=True, movable=True) for n in range(3)]
    other = slot("b1", inside=True, interruptible=True, movable=True)
    new = slot("c1")
    slots = {*crowd, other, new}
    places, fair = Places(4, 1000, slots, slots), FairShare(slots)
    fair.shares()["a", False] = 1  # as at most so many visitors count
    assert filled(places, [new], fair, 0.0) in (["a0"], ["a1"], ["a2"])
    last = slot("d1")
    slots.add(last)
    fair.forget_shares()
    assert filled(places, [last], fair, STAY_SECONDS / 2) == [], "two of five have two places"
