"""Refusals that come the later, the more of them there are."""

from powerviz.ui.http import reluctance
from powerviz.ui.http.reluctance import FREE, LONGEST, Reluctance


def test_who_asks_again_at_once_waits_ever_longer_and_nobody_else_does() -> None:
    waits = Reluctance(lambda: 0.0)
    assert [waits.refuse("a") for _ in range(FREE)] == [0.0] * FREE
    later = [waits.refuse("a") for _ in range(400)]
    assert later == sorted(later) and 0 < later[0] < later[50] and later[-1] == LONGEST
    assert waits.refuse("b") == 0


def test_refusals_are_forgiven_with_time() -> None:
    now = [0.0]
    waits = Reluctance(lambda: now[0])
    for _ in range(100):
        waits.refuse("a")
    now[0] = 1_000.0
    assert waits.refuse("a") == 0


def test_who_is_forgiven_is_not_remembered(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(reluctance, "MOST_REMEMBERED", 3)
    now = [0.0]
    waits = Reluctance(lambda: now[0])
    for number in range(50):
        waits.refuse(f"a{number}")
        now[0] += 10
    assert len(waits._refused) <= 3
