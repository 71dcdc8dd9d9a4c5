"""Batches in worker processes, one torch thread each, with the same results as in this process.

Knows processes. Workers are started afresh (*spawn*), so a program that uses them keeps its own
work under `if __name__ == "__main__":`. They stop within one event when they are told to, and end
with the process that has started them, however that ends.
"""

import functools
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Any

import torch

from powerviz.errors import PowerVizError, SettingError
from powerviz.evaluation.engine import Batch, Carrier, Load, carry_out
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.results import Sample
from powerviz.messages import say

SECONDS_BETWEEN_LOOKS = 0.2


def in_workers(workers: int, load: Load) -> Carrier:
    """A carrier of so many batches side by side; every worker loads its models with `load`, which is pickled.

    Raises `SettingError` if there are to be none. A worker that dies, for want of memory perhaps,
    ends the evaluation with a `PowerVizError`.
    """
    if workers < 1:
        raise SettingError("workers", say("workers-too-few", workers=str(workers)))

    def carry(
        plan: Plan, batches: Sequence[Batch], go_on: Callable[[], bool]
    ) -> Generator[Sequence[Sample], None, None]:
        context = multiprocessing.get_context("spawn")
        halt = context.Event()
        waiting = iter(batches)
        under_way: set[Future[list[Sample] | None]] = set()
        pool = ProcessPoolExecutor(min(workers, len(batches)), context, _begin, (plan, load, halt))
        try:
            while go_on():
                # One more than can be worked on lies ready for each worker.
                while len(under_way) < 2 * workers and (batch := next(waiting, None)):
                    under_way.add(pool.submit(_carry_out, batch))
                if not under_way:
                    return
                done, under_way = wait(under_way, SECONDS_BETWEEN_LOOKS, FIRST_COMPLETED)
                for future in done:
                    samples = future.result()
                    if samples is not None:
                        yield samples
        except BrokenProcessPool:
            raise PowerVizError("workers", say("workers-one-died")) from None
        finally:
            halt.set()
            pool.shutdown(cancel_futures=True)

    return carry


@dataclass
class _Work:
    """The state of a worker process."""

    plan: Plan
    load: Load
    halt: Any


_work: _Work | None = None


def _begin(plan: Plan, load: Load, halt: Any) -> None:
    """Ctrl-C reaches workers, too, but what to do about it is decided by who has started them."""
    global _work
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    torch.set_num_threads(1)
    _work = _Work(plan, functools.cache(load), halt)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _carry_out(batch: Batch) -> list[Sample] | None:
    assert _work is not None
    halt = _work.halt
    return carry_out(_work.plan, batch, _work.load, lambda: not halt.is_set())
