"""Answers held against a right one: each once, within a budget, and no longer than they are wanted."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from powerviz.errors import SettingError
from powerviz.grading.fair_pool import BORROWER
from powerviz.grading.mathematics import asking
from powerviz.models import load_model
from powerviz.samplers import power_sample
from powerviz.web.compare.service import CompareService
from powerviz.web.explore import run_grading
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.serving import grader as grading
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.grader import Grader
from powerviz.web.serving.limit_table import LIMITS
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.truths import check_truth
from tests.refusals import refuses
from tests.web.async_code import run_async
from tests.web.compare.test_service import answers as compared_answers
from tests.web.compare.test_service import order as compare_order
from tests.web.explore.test_critical_window import curves, request
from tests.web.explore.test_service import MODEL, PROMPT, SETTINGS, brought, order
from tests.web.explore.test_service import answers as desk_answers
from tests.web.told import codes

ENDLESS = r"\prod_{i=1}^{9999} \frac{i^{200}+1}{i^{199}+3}"
always = lambda: True


class Clock:
    """One that is put on by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Comparer:
    """In the place of computer algebra: says that 5.0 is 5, and takes a second of the budget."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.names: list[str] = []
        self.go = threading.Event()
        self.go.set()
        self.slow_for: set[str] = set()
        self.held = threading.Semaphore(0)

    def __call__(self, answer: str, truth: str) -> bool | None:
        asks = BORROWER.get()
        asks.check()
        self.asked.append((answer, truth))
        self.names.append(asks.name)
        if asks.name in self.slow_for:
            self.held.release()
            while not self.go.wait(0.02):
                asks.check()
        asks.charge(1.0)
        return None if answer == "9!!!!" else answer.rstrip("0").rstrip(".") == truth


@pytest.fixture
def comparer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Comparer]:
    found = Comparer()
    monkeypatch.setattr(grading, "compared", found)
    yield found
    found.go.set()


def admission(seconds: float, clock: Clock) -> Admission:
    table = LIMITS | {"comparing": replace(LIMITS["comparing"], per_tab=seconds)}
    return Admission(table, clock)


def test_each_different_answer_is_compared_once(comparer: Comparer) -> None:
    grader = Grader("5", "a")
    for _ in range(2):
        grader.add(["5.0", "6", None, "5.0"])
        assert grader.go_on(always)
    assert grader.right == {"5.0": True, "6": False}
    assert comparer.asked == [("5.0", "5"), ("6", "5")]
    assert grader.is_right(None) is False and not grader.waiting


def test_a_budget_that_is_used_up_leaves_the_rest_for_later_and_never_wrong(
    comparer: Comparer,
) -> None:
    clock = Clock()
    admitted = admission(3.0, clock)
    grader, other = Grader("5", "a", admitted), Grader("5", "b", admitted)
    grader.add(["1", "2", "3", "4", "5.0"])
    assert not grader.go_on(always)
    assert grader.right == {"1": False, "2": False, "3": False} and grader.waiting
    assert grader.is_right(r"\frac{x}{2}+5") is None
    assert other.is_right("5.0") is True
    clock.now += 60
    assert grader.go_on(always) and not grader.waiting
    assert grader.right["5.0"] is True and grader.right["4"] is False


def test_nothing_more_is_compared_for_whoever_has_left(comparer: Comparer) -> None:
    grader = Grader("5", "a")
    grader.add(map(str, range(100)))
    assert not grader.go_on(lambda: len(comparer.asked) < 7)
    assert len(comparer.asked) == 7 and len(grader.right) == 7


def test_after_some_that_cannot_be_compared_the_others_are_left(comparer: Comparer) -> None:
    grader = Grader("5", "a", most_given_up=1)
    grader.add(["9!!!!", "5.0"])
    assert grader.go_on(always)
    assert grader.right == {"9!!!!": False} and not grader.waiting
    grader.add(["6"])
    assert not grader.waiting


def test_what_comparing_has_taken_is_charged(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    admitted = admission(0.5, clock)
    monkeypatch.setattr(asking, "SECONDS_TO_COMPARE", 1.0)
    asking.forget()
    grader = Grader("5", "a", admitted)
    assert grader.is_right("5") is True and grader.is_right("Ben") is False
    admitted.check("comparing", "a")  # what needs no computer algebra costs nothing
    assert grader.is_right(ENDLESS) is not True
    with refuses("limit-comparing", "truth", SettingError):
        admitted.check("comparing", "a")
    assert grader.is_right(r"\frac{x}{2}+5") is None


def test_a_slow_right_answer_is_refused_wherever_one_can_be_given() -> None:
    async def errors() -> list[Any]:
        models = ModelPool({MODEL.name: MODEL})
        service, compare = ExploreService(models), CompareService(models)
        key = brought(service, list(power_sample(MODEL, PROMPT, **SETTINGS).events))
        again = order(run="gone", brought=key, truth=ENDLESS, model=MODEL.name)
        found = [
            (await desk_answers(service, Session(), order(truth=ENDLESS)))[-1],
            (await desk_answers(service, Session(), again))[-1],
            (await compared_answers(compare, compare_order(truth=ENDLESS)))[-1],
            (await curves(service.windows, request(truth=ENDLESS)))[-1],
        ]
        assert not service._workers and not compare.comparisons
        return [one["error"] for one in found]

    for error in run_async(errors()):
        assert (error["field"], codes(error["message"])) == ("truth", ["asked-truth-slow"])


@pytest.mark.parametrize("truth", ["5", "-1/2", "Ben", "07:05", None, r"\frac{1}{2}", "9!!!!"])
def test_other_right_answers_pass(truth: str | None) -> None:
    run_async(check_truth(truth, "a"))


def test_a_tab_without_budget_cannot_have_right_answers_tried() -> None:
    admitted = admission(1.0, Clock())
    admitted.spend("comparing", "a", 2.0)
    run_async(check_truth("7", "a", admitted))  # which costs nothing
    with refuses("limit-comparing", "truth", SettingError):
        run_async(check_truth(r"\frac{7}{13}+x", "a", admitted))


def test_others_draw_and_are_graded_while_answers_are_being_compared(comparer: Comparer) -> None:
    """Two tabs' answers take for ever, in windows, comparisons and runs: nobody else waits."""
    comparer.slow_for = {"slow a", "slow b"}
    comparer.go.clear()

    async def everything() -> None:
        scheduler = Scheduler(at_once=1)
        models = ModelPool({MODEL.name: MODEL})
        service, compare = (
            ExploreService(models, scheduler=scheduler),
            CompareService(models, scheduler=scheduler),
        )
        slow = [
            asyncio.ensure_future(one)
            for tab in sorted(comparer.slow_for)
            for one in (
                curves(service.windows, request(), tab),
                compared_answers(compare, compare_order(truth="5"), tab),
                desk_answers(service, Session(), order(truth="5"), tab),
            )
        ]
        for _ in slow:
            await asyncio.to_thread(comparer.held.acquire, timeout=30)
        honest = await asyncio.wait_for(
            asyncio.gather(
                curves(service.windows, request(), "c"),
                compared_answers(compare, compare_order(truth="5"), "c"),
                desk_answers(service, Session(), order(truth="5"), "c"),
            ),
            timeout=60,
        )
        window, comparison, run = honest
        assert window[-1]["complete"] and comparison[-1]["idle"] and run[-1]["idle"]
        assert any(batch["right"] for batch in run)
        assert not any(one.done() for one in slow)
        # Leaving takes no longer than the next look, whatever is being compared.
        began = time.monotonic()
        for tab in comparer.slow_for:
            await asyncio.to_thread(service.leave, tab)
            await asyncio.to_thread(compare.leave, tab)
        assert time.monotonic() - began < 2
        await asyncio.wait_for(asyncio.gather(*slow), timeout=60)

    run_async(everything())


def test_what_is_not_compared_is_neither_right_nor_wrong(
    comparer: Comparer, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    spent = admission(1.0, clock)
    spent.spend("comparing", "a", 1.0)
    monkeypatch.setattr(run_grading, "SECONDS_BETWEEN_TRIES", 0.1)

    async def shown() -> tuple[list[Any], list[Any]]:
        models = ModelPool({MODEL.name: MODEL})
        compare = CompareService(models, admission=spent)
        service = ExploreService(models, admission=spent)
        comparison = await compared_answers(compare, compare_order(truth="5"))
        run = []
        async for batch in service.advance(Session(), "a", order(truth="5")):
            run.append(json.loads(batch))
            if run[-1]["idle"] and spent.table is not LIMITS:
                assert not any(one["right"] for one in run)
                spent.table = LIMITS  # there is more of it: the stream goes on
        return comparison, run

    comparison, run = run_async(shown())
    whole = [one for batch in comparison for one in batch["samples"] if "tokens" in one]
    judged = [(one["answer"], one["right"]) for one in whole]
    assert judged and all(right is None for answer, right in judged if answer is not None), judged
    means = [batch["together"] for batch in comparison if batch["together"]][-1]["means"]
    answered = {one["method"] for one in whole if one["answer"] is not None}
    assert answered
    for row in means:  # a response without an answer is wrong, which nobody has to compare
        assert row["method"] not in answered or row["compared"] < row["samples"]
    assert any(batch["right"] for batch in run)


def test_a_curve_waits_for_its_budget_and_comes_to_the_same(
    comparer: Comparer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grading, "SECONDS_BETWEEN_TRIES", 0.05)
    clock = Clock()
    poor = admission(2.0, clock)

    async def slowly() -> tuple[list[Any], list[Any]]:
        models = ModelPool({load_model().name: MODEL})
        rich = await curves(ExploreService(models).windows, request())

        async def pay() -> None:
            while True:
                await asyncio.sleep(0.05)
                clock.now += 60

        paying = asyncio.ensure_future(pay())
        try:
            return rich, await curves(ExploreService(models, admission=poor).windows, request())
        finally:
            paying.cancel()

    rich, late = run_async(slowly())
    assert rich[-1]["complete"] and late[-1]["chances"] == rich[-1]["chances"]
    assert poor.refused["comparing"] > 0
