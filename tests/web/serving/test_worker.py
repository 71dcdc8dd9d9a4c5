"""A run on its way, asked for everything by several threads at once: nothing breaks, and what is closed
stays closed."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from powerviz.messages import say
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.worker import Worker

SECONDS = 10.0
TRIES = 40


class Source:
    """Items without end, which notes whether anybody still asks for them."""

    def __init__(self) -> None:
        self.given = 0
        self.freed = False

    def items(self) -> Iterator[int]:
        try:
            while True:
                time.sleep(0.0005)
                self.given += 1
                yield self.given
        finally:
            self.freed = True

    def at_rest(self) -> bool:
        before = self.given
        time.sleep(0.005)
        return self.given == before


def at_once(*works: Callable[[], object]) -> list[BaseException]:
    """Do all of it in threads that set off together; what was raised."""
    raised: list[BaseException] = []
    start = threading.Barrier(len(works))

    def run(work: Callable[[], object]) -> None:
        start.wait(SECONDS)
        try:
            work()
        except BaseException as error:  # noqa: BLE001 (what it is, is the test's to say)
            raised.append(error)

    threads = [threading.Thread(target=run, args=(work,), daemon=True) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SECONDS)
        assert not thread.is_alive(), "it hangs"
    return raised


class Slow(threading.Thread):
    """A thread that takes a moment to start: where it is started by several hands, that shows."""

    def start(self) -> None:
        time.sleep(0.002)
        super().start()


@pytest.fixture
def slow_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("powerviz.web.serving.worker.threading.Thread", Slow)


@pytest.mark.usefixtures("slow_start")
def test_closing_against_advancing_ends_closed_whoever_comes_first() -> None:
    scheduler = Scheduler(at_once=2)
    for number in range(TRIES):
        source = Source()
        worker: Worker[int] = Worker(source.items(), lambda item: None)
        worker.advance(scheduler.slot("a"), lambda item: False)

        def play(worker: Worker[int] = worker) -> None:
            worker.advance(scheduler.slot("a"), lambda item: False)

        def close(worker: Worker[int] = worker, wait: float = number % 5 * 0.001) -> None:
            time.sleep(wait)
            worker.close()

        assert at_once(play, close, play) == []
        assert not worker.busy and source.freed and source.at_rest()
        assert worker.advance(scheduler.slot("a"), lambda item: False) is False
    assert not scheduler.busy


@pytest.mark.usefixtures("slow_start")
def test_pausing_against_playing_breaks_nothing_and_the_last_word_counts() -> None:
    scheduler = Scheduler(at_once=2)
    for _ in range(TRIES // 2):
        source = Source()
        worker: Worker[int] = Worker(source.items(), lambda item: None)

        def play(worker: Worker[int] = worker) -> None:
            worker.advance(scheduler.slot("a"), lambda item: False)

        assert at_once(play, worker.halt, play, worker.halt) == []
        worker.halt()
        assert not worker.busy and source.at_rest() and not source.freed
        worker.close()
    assert not scheduler.busy


def test_an_item_that_cannot_be_kept_is_not_even_drawn() -> None:
    source, taken = Source(), list[int]()
    full = say("turn-run-full", most=3)
    worker: Worker[int] = Worker(
        source.items(), taken.append, refusal=lambda: full if len(taken) == 3 else None
    )
    scheduler = Scheduler()
    for _ in range(2):
        worker.advance(scheduler.slot("a"), lambda item: False)
        while worker.busy:
            time.sleep(0.001)
        assert (taken, source.given, worker.full) == ([1, 2, 3], 3, full)
    worker.close()


def test_a_sampler_that_exits_its_thread_ends_the_run_with_an_error() -> None:
    def leaving() -> Iterator[int]:
        yield 1
        raise SystemExit

    worker: Worker[int] = Worker(leaving(), lambda item: None)
    scheduler = Scheduler()
    worker.advance(scheduler.slot("a"), lambda item: False)
    while worker.busy:
        time.sleep(0.001)
    assert worker.exhausted and worker.error is not None and not scheduler.busy
