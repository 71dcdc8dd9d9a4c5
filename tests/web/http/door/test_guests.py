"""Tabs that are gone: what they had is freed, and nothing of it is counted for ever."""

from typing import Any

from powerviz.web.http.door.guests import Guests
from powerviz.web.http.door.streams import Streams
from powerviz.web.serving.admission import Admission
from tests.web.async_code import run_async


class Queue:
    """Gradio's, as far as tabs that are gone are concerned."""

    def __init__(self) -> None:
        self.dropped: list[str] = []

    def end_quiet_streams(self, seconds: float) -> None:
        pass

    def orders(self) -> dict[str, float]:
        return {}

    def unread(self, tab: str) -> int:
        return 0

    def functions(self) -> set[int]:
        return {0}

    def keep_stream(self, tab: str) -> None:
        pass

    async def drop(self, tab: str) -> None:
        self.dropped.append(tab)


def test_a_tab_that_comes_back_while_it_is_freed_is_noticed_and_freed_in_its_turn() -> None:
    now = [0.0]
    admission, queue = Admission(), Queue()
    streams = Streams(10, clock=lambda: now[0])
    order = {"session_hash": "tab", "fn_index": 0}
    comes_back = [order]

    def leave(tab: str) -> None:
        admission.leave(tab)
        if comes_back:
            assert guests.refuse_order(comes_back.pop(), "address") is None

    gradio_queue: Any = queue
    guests = Guests(admission, streams, gradio_queue, leave)
    assert guests.refuse_order(order, "address") is None
    now[0] = 11
    run_async(guests.sweep())
    assert admission.counters()["tabs"]["held"] == 1 and not queue.dropped, "it is here again"
    now[0] = 22
    run_async(guests.sweep())
    assert admission.counters()["tabs"]["held"] == 0 and queue.dropped == ["tab"]
