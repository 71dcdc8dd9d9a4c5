"""The list of a run's events: a list like any other, in less memory."""

import pickle
import struct
import sys
import threading
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from powerviz.runs.event_log import CHUNK, YOUNG, EventLog
from powerviz.runs.events import (
    Alternative,
    Cost,
    Decision,
    Event,
    StateExtended,
    Token,
    TokenDrawn,
)

FINITE = st.floats(allow_nan=False, allow_infinity=False)


def drawn(position: int) -> TokenDrawn:
    log_p = -1 / (position + 3)
    others = tuple(Alternative(n, f"word{n}", log_p - n) for n in range(4))
    token = Token(position % 97, f"ü\n{position % 97}", log_p, log_p / 7, others)
    return TokenDrawn(chain=0, block=1, step=1, position=position, token=token)


def events(count: int) -> list[Event]:
    return [drawn(position) for position in range(count)]


LENGTHS = (0, 1, YOUNG - 1, YOUNG, YOUNG + 1, YOUNG + 3 * CHUNK + 5)


@pytest.mark.parametrize("count", LENGTHS)
def test_it_holds_what_was_appended_in_order(count: int) -> None:
    log = EventLog(events(count))
    assert len(log) == count
    assert list(log) == events(count)
    assert log == events(count) and log == EventLog(events(count))
    assert log != events(count + 1) and (not count or log != events(count - 1))


@pytest.mark.parametrize("count", LENGTHS)
def test_it_is_read_by_place_as_a_list_is(count: int) -> None:
    log, plain = EventLog(events(count)), events(count)
    places = [0, 1, CHUNK - 1, CHUNK, count - 1, count, count + 1, YOUNG, -1, -CHUNK]
    for start, stop in [*pairwise([None, *places, None]), (CHUNK - 2, CHUNK + 2), (9, 3)]:
        assert log[start:stop] == plain[start:stop], (start, stop)
    for place in places:
        if -count <= place < count:
            assert log[place] == plain[place]
        else:
            with pytest.raises(IndexError):
                log[place]
    with pytest.raises(ValueError):
        log[::2]


@settings(max_examples=20, deadline=None)
@given(numbers=st.lists(FINITE, min_size=9, max_size=9), text=st.text(max_size=30))
def test_what_was_packed_comes_back_to_the_last_bit(numbers: list[float], text: str) -> None:
    token = Token(3, text, numbers[0], numbers[1], (Alternative(2**40, text, numbers[2]),))
    decision = Decision(
        chain=0,
        block=1,
        step=1,
        decision="accepted",
        divergence=None,
        length=1,
        log_weight_proposal=numbers[3],
        log_weight_state=numbers[4],
        log_cut_ratio=numbers[5],
        log_uniform=numbers[6],
        text=text,
        cost=Cost(3, 2, numbers[7]),
    )
    extended = StateExtended(
        chain=0, block=1, length=1, log_prob=numbers[8], text=text, cost=Cost(1, 1, numbers[7])
    )
    drawn = TokenDrawn(chain=0, block=1, step=1, position=0, token=token)
    log = EventLog([decision, extended, drawn] * CHUNK)
    assert log[0] == decision and log[0].cost == decision.cost  # type: ignore[union-attr]
    assert log[1] == extended and log[2] == drawn
    again = log[2].token  # type: ignore[union-attr]
    assert struct.pack("2d", again.log_prob, again.log_proposal) == struct.pack("2d", *numbers[:2])


def test_a_copy_and_a_pickle_stay_as_they_are_while_the_log_grows() -> None:
    log = EventLog(events(YOUNG + 7))
    copied, pickled = log.copy(), pickle.loads(pickle.dumps(log))
    for event in events(YOUNG):
        log.append(event)
    assert copied == pickled == events(YOUNG + 7)
    assert log == events(YOUNG + 7) + events(YOUNG)
    pickled.append(drawn(0))
    assert pickled[-1] == drawn(0)


def test_old_events_take_a_small_part_of_what_they_took() -> None:
    plain = events(10 * CHUNK)
    one = plain[0]
    assert isinstance(one, TokenDrawn)
    objects = [one, one.token, one.token.text, one.token.alternatives, *one.token.alternatives]
    assert EventLog(plain).size < len(plain) * sum(map(sys.getsizeof, objects)) / 6


def test_a_reader_beside_the_writer_sees_a_beginning_of_it_every_time() -> None:
    log, count, wrong = EventLog(), 6 * CHUNK, []
    over = threading.Event()

    def read() -> None:
        while not over.is_set():
            known = len(log)
            seen = [event.position for event in log]  # type: ignore[union-attr]
            end = [event.position for event in log[max(0, known - 5) : known]]  # type: ignore[union-attr]
            if seen != list(range(len(seen))) or len(seen) < known:
                wrong.append(seen)
            if end != list(range(max(0, known - 5), known)):
                wrong.append(end)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for event in events(count):
        log.append(event)
    over.set()
    for reader in readers:
        reader.join()
    assert not wrong and len(log) == count
