"""An order is not called accepted before the page can have heard that its stream has ended."""

from typing import Any

import pytest

from powerviz.web.http.door import endings
from powerviz.web.http.door.endings import SECONDS, Endings
from tests.web.async_code import run_async


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def part(text: str) -> dict[str, Any]:
    return {"type": "http.response.body", "body": text.encode(), "more_body": True}


def told(found: Endings, tab: str, text: str, heard: str | None = None) -> None:
    sent = []

    async def tell() -> None:
        async def send(message: Any) -> None:
            sent.append(message)

        await found.noticed(tab, send)(part(text))

    run_async(tell())
    assert sent == [part(text if heard is None else heard)]


def test_an_order_waits_for_a_moment_after_the_end_of_its_tabs_stream_only() -> None:
    clock = Clock()
    found = Endings(clock)
    told(
        found,
        "a",
        'data: {"msg":"process_completed","output":{"data":["\\"msg\\":\\"close_stream\\""]}}',
    )
    assert found.seconds("a") == 0
    told(found, "a", 'data: {"event_id":null,"msg":"close_stream"}\n\n')
    assert found.seconds("a") == SECONDS and found.seconds("b") == 0
    clock.now = SECONDS / 2
    assert found.seconds("a") == pytest.approx(SECONDS / 2)
    clock.now = 2 * SECONDS
    assert found.seconds("a") == 0


def test_ends_of_long_ago_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endings, "MOST_REMEMBERED", 3)
    clock = Clock()
    found = Endings(clock)
    for number in range(50):
        told(found, f"tab {number}", '{"msg":"close_stream"}')
        clock.now += 1
    assert len(found._ended) <= 3


def test_what_keeps_a_stream_open_is_not_told_to_the_page() -> None:
    found = Endings(Clock())
    told(
        found,
        "a",
        'data: {"event_id":"powerviz-listening","msg":"process_completed"}\n\n',
        ": \n\n",
    )
    said = (
        'data: {"event_id":"x","output":{"data":["\\"event_id\\":\\"powerviz-listening\\""]}}\n\n'
    )
    told(found, "a", said)
