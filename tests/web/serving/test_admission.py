"""What a tab, an address and everybody together may hold and spend."""

import re
import threading
import weakref
from pathlib import Path

import pytest

from powerviz import web
from powerviz.errors import SettingError
from powerviz.messages import Message, say
from powerviz.web.serving.admission import NOBODY, Admission
from powerviz.web.serving.limit_table import LIMITS, Limit, limits, read_limits
from tests.refusals import refuses

SENTENCE = "limit-places"


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def table(
    per_tab: float | None, per_address: float | None, in_all: float | None, seconds: float = 0.0
) -> dict[str, Limit]:
    tabs = Limit(None, 2, None, "server", SENTENCE, "tabs")
    return {
        "tabs": tabs,
        "things": Limit(per_tab, per_address, in_all, "thing", SENTENCE, "things", seconds),
    }


def settled(admission: Admission, *tabs: str) -> Admission:
    """Tabs named by their address and a number."""
    for tab in tabs:
        admission.arrive(tab, tab[0])
    return admission


def refused(admission: Admission, tab: str, amount: float = 1) -> Message | str:
    with pytest.raises(SettingError) as raised:
        admission.take("things", tab, amount)
    assert raised.value.field == "thing"
    return raised.value.message


def held_by(most: int, where: str) -> Message:
    return say(SENTENCE, most=most, where=say(where))


def test_a_tab_its_address_and_everybody_are_each_held_to_their_own_number() -> None:
    admission = settled(Admission(table(2, 3, 4)), "a1", "a2", "b1", "b2")
    held = [admission.take("things", tab) for tab in ("a1", "a1")]
    assert refused(admission, "a1") == held_by(2, "limit-in-this-tab")
    held.append(admission.take("things", "a2"))
    assert refused(admission, "a2") == held_by(3, "limit-from-your-address")
    held.append(admission.take("things", "b1"))
    assert refused(admission, "b2") == held_by(4, "limit-on-this-server")
    for one in held:
        one.give_back()
        one.give_back()
    assert admission.counters()["things"] == {"held": 0, "most_by_one_address": 0, "refused": 3}
    with admission.take("things", "a1", 2):
        assert admission.counters()["things"]["held"] == 2


def test_a_holding_grows_or_stays_as_it_was() -> None:
    admission = settled(Admission(table(10, None, None)), "a1")
    one = admission.take("things", "a1", 4)
    one.hold(9)
    with pytest.raises(SettingError):
        one.hold(11)
    assert one.amount == admission.counters()["things"]["held"] == 9
    one.hold(1)
    admission.take("things", "a1", 9)


def test_an_address_has_so_many_tabs_and_a_tab_that_leaves_makes_room() -> None:
    admission = settled(Admission(table(1, None, None)), "a1", "a2")
    with refuses(SENTENCE, most=2, where=say("limit-from-your-address")):
        admission.arrive("a3", "a")
    admission.arrive("a1", "elsewhere")
    assert admission.address("a1") == "a", "nobody is charged for what others call theirs"
    admission.leave("a1")
    admission.arrive("a3", "a")
    assert admission.address("a1") == NOBODY and admission.address("a3") == "a"


def test_what_a_tab_held_when_it_left_counts_until_it_is_given_back() -> None:
    admission = settled(Admission(table(None, 1, None)), "a1", "a2")
    held = admission.take("things", "a1")
    admission.leave("a1")
    refused(admission, "a2")
    held.give_back()
    admission.take("things", "a2")


def test_what_was_spent_comes_back_with_time() -> None:
    clock = Clock()
    admission = settled(Admission(table(10, 15, None, seconds=60), clock), "a1", "a2", "b1")
    admission.spend("things", "a1", 12)
    with refuses(SENTENCE, most=10, where=say("limit-in-this-tab")):
        admission.check("things", "a1")
    admission.check("things", "a2")
    admission.spend("things", "a2", 5)
    with refuses(SENTENCE, most=15, where=say("limit-from-your-address")):
        admission.check("things", "a2")
    admission.check("things", "b1")
    assert admission.counters()["things"]["most_by_one_address"] == 17
    clock.now += 13  # 10 in 60 seconds of the tab's 12, so that less than 10 are left
    admission.check("things", "a1")
    clock.now += 120
    assert admission.counters()["things"]["held"] == 0


def test_what_is_counted_elsewhere_leaves_room_for_one_more_or_none() -> None:
    admission = settled(Admission(table(2, 3, 5)), "a1", "a2", "b1")
    admission.compare("things", "a1", {"a1": 1, "a2": 1})
    for counts, where in (
        ({"a1": 2}, "limit-in-this-tab"),
        ({"a1": 1, "a2": 2}, "limit-from-your-address"),
        ({"b1": 5}, "limit-on-this-server"),
    ):
        with refuses(SENTENCE, where=say(where)):
            admission.compare("things", "a1", counts)
    assert admission.counters({"things": {"a1": 1, "a2": 1, "b1": 1}})["things"] == {
        "held": 3,
        "most_by_one_address": 2,
        "refused": 3,
    }


def test_many_at_once_never_get_more_than_there_is() -> None:
    admission = settled(Admission(table(None, None, 50)), "a1")
    got: list[bool] = []

    def grab() -> None:
        for _ in range(20):
            try:
                admission.take("things", "a1")
                got.append(True)
            except SettingError:
                got.append(False)

    threads = [threading.Thread(target=grab) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(got) == 50 == admission.counters()["things"]["held"]


def test_an_operator_changes_rows_of_the_table() -> None:
    found = limits(read_limits(" places=2/60/-, comparing = 5/10/100 ,"))
    assert (found["places"].per_tab, found["places"].per_address) == (2, 60)
    assert found["places"].in_all is None
    assert found["places"].refusal == LIMITS["places"].refusal
    assert found["comparing"].seconds == 60 and found["comparing"].in_all == 100
    assert found["tabs"] == LIMITS["tabs"] and limits({}) == LIMITS


@pytest.mark.parametrize("text", ["places", "places=1", "places=1/2/x", "places=0/1/1", "a=1/1/1"])
def test_rows_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(SettingError) as raised:
        limits(read_limits(text))
    assert raised.value.field == "limit"


def test_what_a_finaliser_leaves_behind_takes_no_lock_and_makes_room_again() -> None:
    admission, collected = Admission(table(None, None, 1)), threading.Event()

    class Thing:
        def __init__(self) -> None:
            weakref.finalize(self, admission.take("things", "a").leave_behind)

    things = [Thing()]
    with pytest.raises(SettingError):
        admission.take("things", "b")

    def collect() -> None:
        with admission._lock:  # the collector may run in any line of ours
            things.clear()
        collected.set()

    threading.Thread(target=collect, daemon=True).start()
    assert collected.wait(10), "it waits for a lock that its own thread has"
    assert admission.counters()["things"]["held"] == 0
    admission.take("things", "b")


def test_every_finaliser_of_the_page_leaves_its_holding_behind() -> None:
    sources = [path.read_text(encoding="utf-8") for path in Path(web.__file__).parent.rglob("*.py")]
    named = [name for text in sources for name in re.findall(r"finalize\(self, (.+)\)", text)]
    assert len(named) >= 2
    assert [name for name in named if not name.endswith(".leave_behind")] == []
