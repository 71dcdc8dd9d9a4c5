"""kill -9 at random moments, and on from there: nothing is lost, nothing is drawn twice."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from powerviz.evaluation.engine import evaluate
from powerviz.evaluation.results import SAMPLES, read_samples
from powerviz.evaluation.workers import in_workers
from tests.evaluation.toy import finished, here, table, toy_model, toy_plan

KILLS = 10
PROBLEMS = 30


def evaluate_here(folder: Path) -> None:
    for _ in evaluate(toy_plan(PROBLEMS), folder, here):
        time.sleep(0.001)


def evaluate_in_workers(folder: Path) -> None:
    for _ in evaluate(toy_plan(PROBLEMS), folder, in_workers(2, toy_model)):
        time.sleep(0.002)


def wait_until(holds: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.002)


def size(folder: Path) -> int:
    file = folder / SAMPLES
    return file.stat().st_size if file.exists() else 0


@pytest.mark.slow
@pytest.mark.nightly
def test_killed_ten_times_it_ends_in_the_same_table(tmp_path: Path) -> None:
    plan, rng = toy_plan(PROBLEMS), Random(0)
    context = multiprocessing.get_context("forkserver")  # Imports once, not at each start.
    context.set_forkserver_preload([__name__])
    for _ in range(KILLS):
        process = context.Process(target=evaluate_here, args=(tmp_path,))
        before = size(tmp_path)
        process.start()
        wait_until(lambda before=before: size(tmp_path) > before)
        time.sleep(rng.uniform(0, 0.1))
        process.kill()
        process.join()
        assert process.exitcode == -signal.SIGKILL, "it was done before it was killed"
        assert len(read_samples(tmp_path)) < plan.total
    there = read_samples(tmp_path)
    rest = finished(plan, tmp_path)
    samples = read_samples(tmp_path)
    assert samples == [*there, *rest]
    assert len(samples) == plan.total
    assert table(plan, samples).equals(table(plan, finished(plan)))


@pytest.mark.slow
@pytest.mark.nightly
def test_workers_end_with_the_process_that_was_killed(tmp_path: Path) -> None:
    process = multiprocessing.get_context("spawn").Process(
        target=evaluate_in_workers, args=(tmp_path,)
    )
    process.start()
    wait_until(lambda: size(tmp_path) > 0)
    workers = children(process.pid)
    assert len(workers) >= 2
    process.kill()
    process.join()
    wait_until(lambda: not any(runs(pid) for pid in workers), 10)
    assert 0 < len(read_samples(tmp_path)) < toy_plan(PROBLEMS).total


def children(pid: int | None) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except (ProcessLookupError, FileNotFoundError):
        return False
