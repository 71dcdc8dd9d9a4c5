"""Turns of drawing: fair ones, places, limits; with real threads, and mostly a clock that work puts on."""

import asyncio
import itertools
import math
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.limit_table import LIMITS
from powerviz.web.serving.scheduler import Scheduler, Slot, fair_share, in_turns, places
from powerviz.web.serving.scheduler.turns import TURN_SECONDS
from tests.refusals import refuses
from tests.web.async_code import run_async

WORK = 0.002


def runs_per_tab(most: int) -> Admission:
    """Nothing else is limited, and everybody comes from somewhere else."""
    return Admission(LIMITS | {"places": replace(LIMITS["places"], per_tab=most)})


class Clock:
    """Time that passes only while somebody works; it stands at first."""

    def __init__(self) -> None:
        self.now = 0.0
        self._stands_at = 0.0
        self._changed = threading.Condition()

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        """A piece of work, once time may pass."""
        with self._changed:
            self._changed.wait_for(lambda: self.now < self._stands_at, timeout=20)
            self.now += seconds
            if self.now >= self._stands_at:
                self._changed.notify_all()

    def stand(self) -> None:
        with self._changed:
            self._stands_at = self.now

    def run(self, until: float = math.inf) -> None:
        """Let time pass, and wait for it to stand again if it shall."""
        with self._changed:
            self._stands_at = until
            self._changed.notify_all()
            if until < math.inf:
                assert self._changed.wait_for(lambda: self.now >= until, timeout=20)


@pytest.fixture
def clock() -> Iterator[Clock]:
    found = Clock()
    yield found
    found.run()


def drawing(
    slot: Slot,
    until: Callable[[], bool],
    steps: list[str] | None = None,
    work: Callable[[float], None] = time.sleep,
) -> None:
    """A run in a thread of its own: short steps, each asked for."""
    while not until() and slot.go_on():
        if steps is not None:
            steps.append(slot.visitor)
        work(WORK)
    slot.release()


def started(
    slot: Slot,
    until: Callable[[], bool],
    steps: list[str] | None = None,
    work: Callable[[float], None] = time.sleep,
) -> None:
    """Begin to draw; it has its turn, or waits for it."""
    threading.Thread(target=drawing, args=(slot, until, steps, work), daemon=True).start()
    assert reached(lambda: slot.served or slot.answer is not None)


def turns_waited_for(slot: Slot, steps: list[str], clock: Clock) -> int:
    """How many turns of others, who note their `steps`, pass until this claim has its first.

    The clock stands when it asks.
    """
    before = len(steps)
    asking = threading.Thread(target=slot.go_on, daemon=True)
    asking.start()
    assert reached(lambda: slot in slot.scheduler._waiting)
    clock.run()
    asking.join(20)
    assert slot.served
    theirs = steps[before:]
    slot.release()
    return sum(1 for _ in itertools.groupby(theirs))


def reached(condition: Callable[[], bool]) -> bool:
    """Whether it holds within a few seconds."""
    ends = time.monotonic() + 10
    while not condition() and time.monotonic() < ends:
        time.sleep(WORK)
    return condition()


def together(slots: list[Slot], seconds: float, clock: Clock) -> list[float]:
    """How long each was served while all of them were at it."""
    clock.stand()
    ends = clock.now + seconds
    for slot in slots:
        started(slot, lambda: clock.now >= ends, work=clock.sleep)
    clock.run(ends)
    clock.run()
    assert reached(lambda: not slots[0].scheduler._slots)
    return [slot.seconds for slot in slots]


def test_visitors_are_served_alike_and_no_more_at_once_than_may() -> None:
    """In real time: two that work at the same moment would put the clock on twice."""
    scheduler = Scheduler(at_once=2)
    slots = [scheduler.slot(name) for name in "abcdef"]
    ends = time.monotonic() + 1.2
    for slot in slots:
        started(slot, lambda: time.monotonic() > ends)
    assert reached(lambda: not scheduler._slots)
    served = [slot.seconds for slot in slots]
    assert max(served) < 1.6 * min(served)
    assert sum(served) < 2 * 1.2 + 0.5


def test_whoever_has_several_runs_gets_no_more_than_others(clock: Clock) -> None:
    scheduler = Scheduler(at_once=1, clock=clock.monotonic)
    slots = [scheduler.slot(name) for name in ("a", "a", "a", "b")]
    *greedy, modest = together(slots, 2.0, clock)
    assert sum(greedy) < 1.6 * modest


def test_what_nobody_watches_gets_the_smaller_share_and_all_of_it_when_alone(clock: Clock) -> None:
    scheduler = Scheduler(at_once=1, clock=clock.monotonic)
    watched, unwatched = together([scheduler.slot("a"), scheduler.background("b")], 2.0, clock)
    assert 0.2 < unwatched < watched / 2
    alone = together([scheduler.background("b")], 0.3, clock)
    assert alone[0] > 0.25


def test_who_comes_anew_is_next_however_long_others_have_drawn(clock: Clock) -> None:
    scheduler, over = Scheduler(at_once=1, clock=clock.monotonic), threading.Event()
    steps: list[str] = []
    for name in "abcdefgh":
        started(scheduler.slot(name), over.is_set, steps, clock.sleep)
    clock.run(1.0)
    assert turns_waited_for(scheduler.slot("new"), steps, clock) <= 2
    over.set()


def test_a_long_piece_drawn_aside_does_not_delay_what_its_visitor_watches(clock: Clock) -> None:
    scheduler, over = Scheduler(at_once=1, clock=clock.monotonic), threading.Event()
    aside = scheduler.background("a")
    assert aside.go_on()
    steps: list[str] = []
    for name in "bc":
        started(scheduler.slot(name), over.is_set, steps, clock.sleep)
    clock.now += 0.5  # a piece that cannot be interrupted
    started(aside, over.is_set, steps, clock.sleep)
    assert turns_waited_for(scheduler.slot("a"), steps, clock) <= 3
    over.set()


def test_the_machine_to_oneself_is_not_held_against_one(clock: Clock) -> None:
    scheduler, over = Scheduler(at_once=1, clock=clock.monotonic), threading.Event()
    long = scheduler.slot("long")
    started(long, over.is_set, work=clock.sleep)
    clock.run(1.0)
    other = scheduler.slot("other")
    started(other, over.is_set, work=clock.sleep)
    clock.run(2.0)
    over.set()
    assert long.seconds > 1.3 and other.seconds > 0.3


def test_without_room_runs_wait_in_a_queue_and_are_told_their_number() -> None:
    scheduler, over = Scheduler(at_once=1, in_turn=1), threading.Event()
    slots: list[Slot] = []
    for number, name in enumerate("abc"):
        slots.append(scheduler.slot(name))
        started(slots[-1], over.is_set)
        assert reached(lambda: slots[-1].seconds > 0 or slots[-1].standing() is not None)
        assert reached(lambda number=number: scheduler.load().waiting == number)  # type: ignore[misc]
    assert slots[0].standing() is None
    told = [slot.standing() for slot in slots[1:]]
    assert [one and one.position for one in told] == [1, 2]
    assert told[0] and told[1] and 0 < told[0].seconds < told[1].seconds
    assert (scheduler.load().running, scheduler.load().waiting) == (1, 2)
    slots[1].withdraw()
    assert reached(lambda: scheduler.load().waiting == 1)
    last = slots[2].standing()
    assert last and last.position == 1
    over.set()
    assert reached(lambda: slots[2].seconds > 0)


def test_a_long_run_makes_room_and_goes_on_later(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    monkeypatch.setattr(places, "STAY_SECONDS", 0.2)
    scheduler, freed, steps = (
        Scheduler(at_once=1, clock=clock.monotonic, in_turn=1),
        list[str](),
        list[str](),
    )

    def run(name: str) -> None:
        slot = scheduler.slot(name)
        while clock.now < 2.0 and slot.go_on(lambda: freed.append(name)):
            steps.append(name)
            clock.sleep(WORK)
        slot.release()

    threads = [threading.Thread(target=run, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    assert reached(lambda: scheduler.load().waiting == 1)
    clock.run()
    for thread in threads:
        thread.join()
    assert {"a", "b"} <= set(freed)
    changes = [name for name, before in zip(steps[1:], steps, strict=False) if name != before]
    assert len(changes) >= 4
    assert scheduler.load().running == scheduler.load().waiting == 0


def test_what_is_computed_elsewhere_keeps_nobody_waiting_and_waits_for_nobody() -> None:
    scheduler = Scheduler(at_once=1, in_turn=1, admission=runs_per_tab(1))
    away, here = scheduler.slot("a"), scheduler.slot("b")
    assert away.go_on()
    away.work_elsewhere()
    assert here.go_on() and away.go_on(), "neither waits for the other's turn, or its place"
    assert (scheduler.load().running, scheduler.load().waiting) == (2, 0)
    assert here.standing() is None and away.standing() is None
    with pytest.raises(SettingError):
        scheduler.slot("a")
    away.work_here()
    waiting = threading.Thread(target=away.go_on, daemon=True)
    waiting.start()
    waiting.join(0.2)
    assert waiting.is_alive()
    here.release()
    waiting.join(5)
    assert not waiting.is_alive()
    away.work_elsewhere()
    away.withdraw()
    assert not away.go_on()


def test_runs_that_take_turns_are_told_of_each_other_only_where_it_shows() -> None:
    scheduler, over = Scheduler(at_once=1), threading.Event()
    slots = [scheduler.slot(f"visitor {number}") for number in range(30)]
    started(slots[0], over.is_set)
    time.sleep(0.2)
    assert slots[0].standing() is None
    for slot in slots[1:]:
        started(slot, over.is_set)
    assert reached(lambda: all(slot.seconds > 0 for slot in slots))
    told = slots[0].standing()
    assert told and (told.position, told.others) == (0, 29)
    over.set()


def test_too_many_are_refused_by_name() -> None:
    scheduler = Scheduler(at_once=1, in_turn=2, most_waiting=1, admission=runs_per_tab(2))
    first = scheduler.slot("a")
    scheduler.slot("a")
    with refuses("limit-places", "runs", most=2, where=say("limit-in-this-tab")):
        scheduler.slot("a")
    scheduler.slot("b")
    with refuses("turn-too-many-waiting", "runs", most=1):
        scheduler.slot("c")
    first.release()
    assert scheduler.slot("c")


def test_who_is_withdrawn_while_waiting_is_told_and_holds_nobody_up() -> None:
    scheduler = Scheduler(at_once=1)
    holder, waiting, next_one = (scheduler.slot(name) for name in "abc")
    assert holder.go_on()
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(waiting.go_on()))
    thread.start()
    waiting.withdraw()
    thread.join(5)
    assert answers == [False] and not waiting.go_on()
    waiting.release()
    holder.release()
    assert next_one.go_on()
    next_one.release()
    assert not scheduler.busy


def test_a_task_that_is_cancelled_while_it_waits_gives_its_turn_to_others() -> None:
    scheduler = Scheduler(at_once=1)
    holder = scheduler.slot("a")
    assert holder.go_on()

    async def cancel_one() -> list[str]:
        done: list[str] = []

        async def one(name: str) -> None:
            async with scheduler.turn(name):
                done.append(name)

        waiting = asyncio.create_task(one("cancelled"))
        other = asyncio.create_task(one("other"))
        await asyncio.sleep(0.05)
        waiting.cancel()
        await asyncio.sleep(0.05)
        holder.release()
        await other
        return done

    assert run_async(cancel_one()) == ["other"]
    assert not scheduler.busy


def from_addresses(*tabs: str) -> Admission:
    """Tabs that come from the address that is their first letter."""
    admission = Admission({name: replace(one, per_tab=None) for name, one in LIMITS.items()})
    for tab in tabs:
        admission.arrive(tab, tab[0])
    return admission


def test_an_address_counts_as_many_visitors_as_it_has_but_no_more_than_a_classroom(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    monkeypatch.setattr(fair_share, "MOST_SHARES", 3)
    crowd = [f"a{number}" for number in range(12)]
    scheduler = Scheduler(
        at_once=1, clock=clock.monotonic, admission=from_addresses(*crowd, "b1", "c1")
    )
    *many, one, other = together([scheduler.slot(tab) for tab in (*crowd, "b1", "c1")], 3.0, clock)
    fifth = (sum(many) + one + other) / 5
    assert 0.6 * fifth < one < 1.5 * fifth and 0.6 * fifth < other < 1.5 * fifth
    assert sum(many) > 2 * fifth
    pair = Scheduler(at_once=1, clock=clock.monotonic, admission=from_addresses("a1", "a2", "b1"))
    served = together([pair.slot(tab) for tab in ("a1", "a2", "b1")], 1.5, clock)
    assert max(served) < 1.7 * min(served), "two from one address count as two"


def test_who_comes_from_elsewhere_is_next_however_many_come_from_one_address(clock: Clock) -> None:
    crowd = [f"a{number}" for number in range(40)]
    scheduler = Scheduler(
        at_once=1, clock=clock.monotonic, in_turn=64, admission=from_addresses(*crowd, "b1")
    )
    over = threading.Event()
    steps: list[str] = []
    for tab in crowd:
        started(scheduler.slot(tab), over.is_set, steps, clock.sleep)
    clock.run(1.0)
    assert turns_waited_for(scheduler.slot("b1"), steps, clock) <= 2
    over.set()


def test_an_address_with_more_than_its_share_of_places_makes_room_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(places, "STAY_SECONDS", 1e6)
    monkeypatch.setattr(fair_share, "MOST_SHARES", 2)
    crowd = [f"a{number}" for number in range(6)]
    admission = from_addresses(*crowd, "b1", "b2", "b3")
    scheduler, over = Scheduler(at_once=1, in_turn=4, admission=admission), threading.Event()

    def interruptible(slot: Slot) -> None:
        while not over.is_set() and slot.go_on(lambda: None):
            time.sleep(WORK)
        slot.release()

    def begun(tab: str) -> Slot:
        slot = scheduler.slot(tab)
        threading.Thread(target=interruptible, args=(slot,), daemon=True).start()
        return slot

    for tab in crowd:
        begun(tab)
    assert reached(lambda: scheduler.load().running == 4)
    first, second = begun("b1"), begun("b2")
    assert reached(lambda: first.seconds > 0 and second.seconds > 0)
    third = begun("b3")
    time.sleep(0.3)
    assert not third.seconds, "they have their share, and nobody has stayed for long"
    over.set()


def test_runs_that_need_much_memory_wait_until_it_is_there() -> None:
    scheduler = Scheduler(at_once=2, in_turn=8, most_tokens=100)
    large, small, too_large = (
        scheduler.slot("a", 80),
        scheduler.slot("b", 20),
        scheduler.slot("c", 500),
    )
    assert large.go_on() and small.go_on()
    more: list[bool] = []
    waiting = threading.Thread(target=lambda: more.append(too_large.go_on()), daemon=True)
    waiting.start()
    waiting.join(0.2)
    assert not more and scheduler.load().waiting == 1
    large.release()
    small.release()
    waiting.join(5)
    assert more == [True], "alone, even the largest has room"


def test_a_run_that_outgrows_its_place_goes_back_into_the_queue_with_empty_hands() -> None:
    scheduler, freed = Scheduler(at_once=2, in_turn=8, most_tokens=100), threading.Event()
    small, growing = scheduler.slot("a", 60), scheduler.slot("b", 10)
    assert small.go_on() and growing.go_on(freed.set)
    growing.grow(40)
    assert growing.go_on(freed.set) and not freed.is_set(), "there is room for both"
    growing.grow(50)
    assert growing.go_on(freed.set, whole=False) and not freed.is_set()
    more: list[bool] = []
    waiting = threading.Thread(target=lambda: more.append(growing.go_on(freed.set)), daemon=True)
    waiting.start()
    waiting.join(0.2)
    assert freed.is_set() and not more and scheduler.load().waiting == 1
    small.release()
    waiting.join(5)
    assert more == [True]


def test_who_has_more_than_their_share_makes_way_in_the_middle_of_a_step(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(places, "STAY_SECONDS", 1e6)
    crowd = [f"a{number}" for number in range(4)]
    scheduler = Scheduler(at_once=1, most_tokens=100, admission=from_addresses(*crowd, "b1"))
    over, freed = threading.Event(), list[str]()

    def in_one_long_step(slot: Slot) -> None:
        while not over.is_set() and slot.go_on(lambda: freed.append(slot.visitor), whole=False):
            time.sleep(WORK)
        slot.release()

    for tab in crowd:
        slot = scheduler.slot(tab, 25)
        threading.Thread(target=in_one_long_step, args=(slot,), daemon=True).start()
    assert reached(lambda: scheduler.load().running == 4)
    other = scheduler.slot("b1", 25)
    threading.Thread(target=in_one_long_step, args=(other,), daemon=True).start()
    assert reached(lambda: other.seconds > 0)
    over.set()
    assert len(freed) == 1 and freed[0] in crowd


def test_first_turns_are_short_while_others_wait_for_theirs() -> None:
    scheduler, over = Scheduler(at_once=1), threading.Event()
    steps: list[str] = []
    slots = [scheduler.slot(f"visitor {number}") for number in range(20)]
    for slot in slots:
        started(slot, over.is_set, steps)
    assert reached(lambda: len(set(steps)) == len(slots))
    begun = {slot.visitor: steps.index(slot.visitor) for slot in slots}
    latest = max(begun.values())
    over.set()
    per_turn = TURN_SECONDS / WORK
    assert latest < 0.6 * per_turn * len(slots), "with whole turns the last would come far later"


def test_work_on_a_file_takes_turns_with_those_who_draw_and_ends_with_its_request(
    clock: Clock,
) -> None:
    scheduler, over = Scheduler(at_once=1, clock=clock.monotonic), threading.Event()
    drawer = scheduler.slot("somebody")
    seen: list[float] = []

    def read() -> None:
        with scheduler.reading("an address"):
            for piece in in_turns(range(900)):
                seen.append(drawer.seconds)
                clock.sleep(WORK / 2 * (piece >= 0))

    clock.run()
    started(drawer, over.is_set, work=clock.sleep)
    assert reached(lambda: drawer.seconds > 0)
    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(20)
    assert len(seen) == 900 and len(set(seen)) > 3, "the run was drawn on in between"
    over.set()
    assert reached(lambda: scheduler.load().others == 0)
    assert list(in_turns("abc")) == ["a", "b", "c"], "without a claim nothing waits"


def test_what_follows_when_a_file_has_been_gone_through_keeps_no_turn_from_others() -> None:
    scheduler, over = Scheduler(at_once=1), threading.Event()
    with scheduler.reading("an address"):
        assert len(list(in_turns(range(5)))) == 5
        drawer = scheduler.slot("somebody")
        started(drawer, over.is_set)
        assert reached(lambda: drawer.seconds > 0)
        over.set()


def test_work_on_a_file_does_not_wait_for_all_that_is_drawn_for_its_address(clock: Clock) -> None:
    admission = Admission({name: replace(one, per_tab=None) for name, one in LIMITS.items()})
    scheduler, over = (
        Scheduler(at_once=1, clock=clock.monotonic, admission=admission),
        threading.Event(),
    )
    tabs = [f"tab {number}" for number in range(12)]
    for tab in tabs:
        admission.arrive(tab, "an address")
    drawers = [scheduler.slot(tab) for tab in tabs]
    for drawer in drawers:
        started(drawer, over.is_set, work=clock.sleep)
    clock.run(1.0)
    assert all(drawer.seconds > 0 for drawer in drawers)
    before, pieces = sum(drawer.seconds for drawer in drawers), 1_000
    worked = pieces * WORK / 2
    clock.run()
    with scheduler.reading("an address"):
        for _ in in_turns(range(pieces)):
            clock.sleep(WORK / 2)
    theirs = sum(drawer.seconds for drawer in drawers) - before
    over.set()
    assert theirs < 7 * worked, "behind its address's tabs it would have been twelve times"


def test_reading_that_is_given_up_can_be_collected_wherever_the_collector_runs() -> None:
    scheduler, collected = Scheduler(at_once=1), threading.Event()

    def read() -> None:
        with scheduler.reading("an address"):
            pieces = in_turns(range(900))
            next(pieces)
            with scheduler._lock:  # the collector may run in any line of ours
                pieces.close()
        collected.set()

    threading.Thread(target=read, daemon=True).start()
    assert collected.wait(10), "it waits for a lock that its own thread has"
    assert scheduler.load().others == 0
