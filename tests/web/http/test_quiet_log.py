"""What is said to the log many times is written a few times, and counted."""

import logging
from collections.abc import Iterator

import pytest
from gradio import queueing

from powerviz.web.http.quiet_log import MOST_KINDS, SPOKEN_TO, AtMost, keep_quiet


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def log(clock: Clock, caplog: pytest.LogCaptureFixture) -> Iterator[logging.Logger]:
    logger = logging.getLogger("tests.quiet")
    filtering = AtMost(3, clock)
    logger.addFilter(filtering)
    yield logger
    logger.removeFilter(filtering)


def test_of_a_thousand_of_a_kind_a_few_are_written_and_the_rest_counted(
    log: logging.Logger, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    def say(number: int) -> None:
        log.warning("request %s failed", number)

    for number in range(1000):
        say(number)
    assert caplog.messages == [f"request {number} failed" for number in range(3)]
    clock.now += 61
    say(1000)
    say(1001)
    assert caplog.messages[3:] == [
        "request 1000 failed (and 997 more like this before)",
        "request 1001 failed",
    ]


def test_one_kind_does_not_silence_another(
    log: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    for error in [ValueError, KeyError] * 5:
        try:
            raise error
        except Exception:
            log.exception("It failed")
    log.warning("It failed")
    kinds = [record.exc_info and record.exc_info[0] for record in caplog.records]
    assert kinds == [ValueError, KeyError] * 3 + [None]


def test_its_own_memory_is_bounded(clock: Clock) -> None:
    filtering = AtMost(1, clock)
    records = [
        logging.LogRecord("x", logging.WARNING, f"file {number}", 1, "said", None, None)
        for number in range(MOST_KINDS + 50)
    ]
    assert sum(map(filtering.filter, records)) == MOST_KINDS + 1
    clock.now += 61
    assert all(filtering.filter(record) for record in records[:10])
    assert len(filtering._said) <= MOST_KINDS + 1


def test_what_gradio_prints_goes_through_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(queueing, "traceback", queueing.traceback)  # put back afterwards
    held = [logging.getLogger(name) for name in SPOKEN_TO]
    for holder in (*held, logging.lastResort):
        monkeypatch.setattr(holder, "filters", [])
    keep_quiet()
    try:
        raise ValueError("An event handler didn't receive enough input values")
    except ValueError:
        queueing.traceback.print_exc()
    assert [record.exc_info and record.exc_info[0] for record in caplog.records] == [ValueError]
    assert all(holder and holder.filters for holder in (*held, logging.lastResort))
