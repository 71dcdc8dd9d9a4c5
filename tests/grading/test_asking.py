"""Questions to computer algebra end, are remembered, and keep nobody waiting."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from powerviz.grading.answers import compared
from powerviz.grading.mathematics import asking

ENDLESS = (r"\prod_{i=1}^{9999} \frac{i^{200}+1}{i^{199}+3}", "7")


@pytest.fixture(autouse=True)
def short_turns_and_nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    asking.ask("same", "x+1", "1+x")  # the process is there
    monkeypatch.setattr(asking, "SECONDS_TO_COMPARE", 0.8)
    asking.forget()
    yield
    asking.forget()


def test_an_answer_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    assert asking.ask("same", "y+x", "x+y") is True
    monkeypatch.setattr(asking._Comparer, "reply", None)
    assert asking.ask("same", "y+x", "x+y") is True


def test_fewer_seconds_end_a_question_sooner_and_it_is_asked_again_with_more() -> None:
    before = time.perf_counter()
    assert asking.ask("same", *ENDLESS, asking.Budget(0.3)) is None
    assert time.perf_counter() - before < 2
    assert asking._remembered("same", *ENDLESS) is None
    assert asking.ask("same", *ENDLESS, asking.Budget(0)) is None


def test_a_comparison_of_many_parts_keeps_to_its_seconds() -> None:
    many = ", ".join(
        rf"\prod_{{i=1}}^{{999{n}}} \frac{{i^{{200}}+1}}{{i^{{199}}+3}}" for n in range(4)
    )
    before = time.perf_counter()
    assert compared(f"({many})", "(1, 2, 3, 4)", seconds=0.5) is not True
    assert time.perf_counter() - before < 3


def test_others_get_their_turn_between_those_of_a_slow_question() -> None:
    with ThreadPoolExecutor(3) as pool:
        slow = [pool.submit(asking.ask, "same", ENDLESS[0], str(n)) for n in (7, 8, 9)]
        time.sleep(0.1)
        before = time.perf_counter()
        assert asking.ask("same", "a+b", "b+a") is True
        waited = time.perf_counter() - before
        assert [one.result() for one in slow] == [None] * 3
    assert waited < 3 * asking.SECONDS_TO_COMPARE + 1  # whoever was asked before it has one turn


@pytest.mark.parametrize(
    "hostile",
    ["9!!!!", "9^{9^{9^{9}}}", r"\frac{" * 80, "{" * 400, r"\sqrt{x+" * 50, "x^{" * 100 + "}" * 100]
    + [r"\frac{x^{2}+1}{2} + " * 500],
)
def test_every_pair_gets_an_answer_soon(hostile: str) -> None:
    before = time.perf_counter()
    assert compared(hostile, r"\frac{1}{x}") is not True
    assert compared(r"\frac{1}{x}", hostile) is not True
    assert time.perf_counter() - before < 2 * asking.SECONDS_TO_COMPARE + 2
