"""A run on a server that hangs: nobody else waits for it, and who pauses does not either."""

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from powerviz.web.serving.awaited import Awaited, awaited
from powerviz.web.serving.scheduler import SLOT, Scheduler
from powerviz.web.serving.worker import Halted, Worker

SECONDS = 5.0


class Server:
    """Items, each of which comes when it is let go; `asked` says how many were asked for."""

    decoded = 7

    def __init__(self) -> None:
        self.answers = threading.Semaphore(0)
        self.asked = 0
        self.closed = threading.Event()

    def __iter__(self) -> Iterator[int]:
        return self

    def __next__(self) -> int:
        self.asked += 1
        assert self.answers.acquire(timeout=SECONDS)
        if self.asked > 3:
            raise StopIteration
        return self.asked

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def server() -> Iterator[Server]:
    found = Server()
    yield found
    found.answers.release(10)


def until(true: Any) -> None:
    ends = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < ends, "it does not come to that"
        time.sleep(0.005)


def test_who_waits_for_a_server_has_no_turn_and_others_go_on(server: Server) -> None:
    scheduler = Scheduler(at_once=1, in_turn=1)
    taken: list[int] = []
    hung: Worker[Any] = Worker(Awaited(server), taken.append)  # type: ignore[arg-type]
    hung.advance(scheduler.slot("a"), lambda item: False)
    until(lambda: server.asked == 1)
    here: list[int] = []
    other = Worker(iter(range(5)), here.append)
    other.advance(scheduler.slot("b"), lambda item: False)
    until(lambda: other.exhausted)
    assert (here, taken) == ([0, 1, 2, 3, 4], [])
    hung.close()


def test_a_pause_does_not_wait_and_nothing_is_asked_for_twice(server: Server) -> None:
    scheduler = Scheduler()
    taken: list[int] = []
    worker: Worker[Any] = Worker(Awaited(server), taken.append)  # type: ignore[arg-type]
    worker.advance(scheduler.slot("a"), lambda item: False)
    until(lambda: server.asked == 1)
    begun = time.monotonic()
    worker.halt()
    assert time.monotonic() - begun < SECONDS - 1
    server.answers.release(4)
    worker.advance(scheduler.slot("a"), lambda item: False)
    until(lambda: worker.exhausted)
    assert taken == [1, 2, 3]
    worker.close()
    assert server.closed.wait(SECONDS)


def test_behind_the_last_one_the_work_is_on_this_machine_again(server: Server) -> None:
    """A comparison goes on there with a model of its own."""
    scheduler = Scheduler()
    slot = scheduler.slot("a")
    known = SLOT.set(slot)
    try:
        events = Awaited(server)  # type: ignore[arg-type]
        server.answers.release(4)
        assert next(events) == 1 and not scheduler.busy
        assert list(events) == [2, 3] and scheduler.busy
    finally:
        SLOT.reset(known)
        slot.release()


def test_what_nobody_wants_any_more_is_not_waited_for(server: Server) -> None:
    events = Awaited(server, lambda: False)  # type: ignore[arg-type]
    with pytest.raises(Halted):
        next(events)


def test_it_is_closed_behind_what_is_under_way_even_if_nobody_says_so(server: Server) -> None:
    events = Awaited(server)  # type: ignore[arg-type]
    server.answers.release()
    assert (next(events), events.decoded) == (1, 7)
    del events
    assert server.closed.wait(SECONDS)


def test_only_those_of_servers_are_fetched_in_a_thread_of_their_own(server: Server) -> None:
    events: Any = server
    assert awaited(object(), events) is events  # type: ignore[arg-type]
    server.suffixes = server  # type: ignore[attr-defined]
    assert isinstance(awaited(server, events), Awaited)  # type: ignore[arg-type]
