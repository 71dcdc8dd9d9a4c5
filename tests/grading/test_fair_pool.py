"""Who is lent something first, and when somebody gives up waiting."""

import threading
import time
from collections.abc import Callable

import pytest

from powerviz.grading.fair_pool import ANYBODY, Borrower, FairPool


class Given(Exception):
    """The wish has ended."""


class Using:
    """A borrower in a thread of its own, who keeps what was lent until told."""

    def __init__(self, pool: FairPool[str], borrower: Borrower, log: list[str]) -> None:
        self.got = threading.Event()
        self.enough = threading.Event()
        self._lending = (pool, borrower, log)
        self.thread = threading.Thread(target=self._use, daemon=True)
        self.thread.start()

    def _use(self) -> None:
        pool, borrower, log = self._lending
        try:
            with pool.lend(borrower):
                log.append(borrower.name)
                self.got.set()
                self.enough.wait(10)
        except Given:
            log.append(f"{borrower.name} gave up")

    def end(self) -> None:
        self.enough.set()
        self.thread.join(10)


def until(true: Callable[[], bool]) -> None:
    ends = time.monotonic() + 10
    while not true():
        assert time.monotonic() < ends
        time.sleep(0.002)


def test_one_name_never_has_all_while_others_wait() -> None:
    pool, log = FairPool(["one", "two"]), list[str]()
    first = Using(pool, Borrower("a", "x"), log)
    until(first.got.is_set)
    greedy = [Using(pool, Borrower("a", "x"), log) for _ in range(3)]
    until(lambda: len(pool._wishes) == 3)
    other = Using(pool, Borrower("b", "x"), log)
    until(other.got.is_set)
    assert log == ["a", "b"]
    for one in (other, first, *greedy):
        one.enough.set()
    for one in greedy:
        one.thread.join(10)
    assert log == ["a", "b", "a", "a", "a"]


def test_without_a_name_one_may_have_all() -> None:
    pool = FairPool(["one", "two"])
    with pool.lend(ANYBODY) as one, pool.lend(ANYBODY) as two:
        assert {one, two} == {"one", "two"}


def test_whoever_comes_from_where_less_was_used_is_first() -> None:
    pool, log = FairPool(["only"]), list[str]()
    with pool.lend(Borrower("a", "hostile")):
        time.sleep(0.02)
    holding = Using(pool, Borrower("b", "hostile"), log)
    until(holding.got.is_set)
    many = [Using(pool, Borrower(f"c{n}", "hostile"), log) for n in range(5)]
    until(lambda: len(pool._wishes) == 5)
    honest = Using(pool, Borrower("honest", "school"), log)
    until(lambda: len(pool._wishes) == 6)
    holding.end()
    until(honest.got.is_set)
    assert log == ["b", "honest"]
    for one in (honest, *many):
        one.end()


def test_a_wish_that_has_ended_is_noticed_while_it_waits() -> None:
    pool, log, over = FairPool(["only"]), list[str](), threading.Event()

    def check() -> None:
        if over.is_set():
            raise Given

    with pool.lend(ANYBODY):
        waiting = Using(pool, Borrower("a", check=check), log)
        until(lambda: len(pool._wishes) == 1)
        over.set()
        waiting.thread.join(5)
        assert log == ["a gave up"] and not pool._wishes
    with pool.lend(Borrower("b")) as item:
        assert item == "only"


def test_what_fails_with_it_gives_it_back() -> None:
    pool = FairPool(["only"])
    with pytest.raises(ZeroDivisionError), pool.lend(Borrower("a")):
        raise ZeroDivisionError
    with pool.lend(Borrower("a")) as item:
        assert item == "only"
