"""Worker processes: the same samples however many there are, and none is left behind.

By night they start afresh, as they do for everybody; by day, as forks of one process that has
imported what they need, since to import it takes each of them seconds.
"""

import multiprocessing
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

import powerviz as pv
from powerviz.evaluation.engine import evaluate
from powerviz.evaluation.results import read_samples
from powerviz.evaluation.workers import in_workers
from tests.covers import by_night
from tests.evaluation.toy import finished, here, table, timeless, toy_model, toy_plan
from tests.refusals import refuses


@pytest.fixture(autouse=True, params=by_night(["spawn", "forkserver"], ["forkserver"]))
def beginning(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """How workers start."""
    context = multiprocessing.get_context(request.param)
    if request.param == "forkserver":
        context.set_forkserver_preload([in_workers.__module__, toy_model.__module__])
    monkeypatch.setattr(multiprocessing, "get_context", {"spawn": context}.__getitem__)


def dies(name: str) -> pv.LanguageModel:
    """As a process does that the system kills for want of memory."""
    os._exit(9)


@pytest.mark.nightly
def test_workers_give_the_same_samples_in_any_order(tmp_path: Path) -> None:
    plan = toy_plan(6)
    given = [p.sample for p in evaluate(plan, tmp_path, in_workers(2, toy_model))]
    assert timeless(given) == timeless(finished(plan))
    assert read_samples(tmp_path) == given
    assert table(plan, given).equals(table(plan, finished(plan)))


@pytest.mark.nightly
def test_cancelled_workers_stop_at_once_and_others_go_on(tmp_path: Path) -> None:
    long = toy_plan(40)
    running = evaluate(long, tmp_path, in_workers(1, toy_model))
    for _ in range(10):
        next(running)
    started = time.monotonic()
    running.close()
    assert time.monotonic() - started < 10
    there = read_samples(tmp_path)
    assert 10 <= len(there) < long.total
    rest = [progress.sample for progress in evaluate(long, tmp_path, here)]
    assert len(there) + len(rest) == long.total
    assert timeless([*there, *rest]) == timeless(finished(long))


def test_what_a_worker_raises_is_raised_here() -> None:
    with pytest.raises(pv.ModelError) as raised:
        list(
            evaluate(
                replace(toy_plan(1), model="./no-such-folder"), None, in_workers(1, pv.load_model)
            )
        )
    assert "no-such-folder" in str(raised.value)


def test_a_worker_that_dies_is_reported() -> None:
    with refuses("workers-one-died", "workers"):
        list(evaluate(toy_plan(1), None, in_workers(1, dies)))


def test_no_workers_at_all_are_refused() -> None:
    with refuses("workers-too-few", "workers", pv.SettingError, workers="0"):
        in_workers(0, toy_model)
