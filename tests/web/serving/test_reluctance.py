"""Refusals that come the later, the more of them there are."""

import pytest

from powerviz.web.serving import reluctance
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.limit_table import LIMITS
from powerviz.web.serving.reluctance import LONGEST, Reluctance
from tests.refusals import refuses


def test_who_asks_again_at_once_waits_ever_longer_and_nobody_else_does() -> None:
    waits = Reluctance(20, 0.05, 2, clock=lambda: 0.0)
    later = []
    for _ in range(800):
        waits.count("a")
        later.append(waits.seconds("a"))
    assert later[:20] == [0.0] * 20
    assert later == sorted(later) and 0 < later[20] < later[50] and later[-1] == LONGEST
    assert waits.seconds("b") == 0


def test_refusals_are_forgiven_with_time() -> None:
    now = [0.0]
    waits = Reluctance(1, 1, 0.5, clock=lambda: now[0])
    for _ in range(5):
        waits.count("a")
    assert waits.seconds("a") == 4
    now[0] = 4.0
    assert waits.seconds("a") == 2
    now[0] = 100.0
    assert waits.seconds("a") == 0


def test_who_is_forgiven_is_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reluctance, "MOST_REMEMBERED", 3)
    now = [0.0]
    waits = Reluctance(1, 1, 1, clock=lambda: now[0])
    for number in range(50):
        waits.count(f"a{number}")
        now[0] += 10
    assert len(waits._refused) <= 3


def test_a_tab_that_is_refused_again_and_again_is_heard_later_and_its_neighbour_is_not() -> None:
    admission = Admission(LIMITS, clock=lambda: 0.0)
    for tab in ("a", "b"):
        admission.arrive(tab, "one address")
    held = [admission.take("evaluations", "a") for _ in range(2)]
    for _ in range(10):
        with refuses("limit-evaluations"):
            admission.take("evaluations", "a")
    assert admission.reluctance.seconds("a") > 1 and not admission.reluctance.seconds("b")
    assert len(held) == 2
