"""Files made for visitors: how many at a time, and given back whatever becomes of them."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from starlette.requests import Request

from powerviz.web.http.addresses import ADDRESS
from powerviz.web.http.downloads import PIECE, Downloads
from powerviz.web.serving.admission import Admission
from tests.web.async_code import run_async

CONTENT = bytes(range(256)) * 2048
TABLE = Admission().table


def request(address: str = "1.2.3.4") -> Request:
    return Request({"type": "http", "headers": [], ADDRESS: address})


def admitting(per_address: int) -> Admission:
    return Admission({"exports": replace(TABLE["exports"], per_address=per_address)})


async def sent(response: Any, takes: int | None = None) -> bytes:
    """What arrives at somebody who takes so many pieces, and then hangs up."""
    pieces: list[bytes] = []

    async def send(message: Any) -> None:
        if message["type"] == "http.response.body":
            if takes is not None and len(pieces) >= takes:
                raise OSError("gone")
            pieces.append(message["body"])

    async def receive() -> Any:
        await asyncio.sleep(3600)

    try:
        await response({"type": "http", "asgi": {"spec_version": "2.4"}}, receive, send)
    except Exception:
        if takes is None:
            raise
    return b"".join(pieces)


def test_a_file_comes_whole_and_in_pieces() -> None:
    async def check() -> None:
        admission = admitting(1)
        response = await Downloads(admission).answer(
            request(), "a.bin", "text/plain", lambda: CONTENT
        )
        assert admission.counters()["exports"]["held"] == 1
        assert response.headers["content-disposition"] == 'attachment; filename="a.bin"'
        assert await sent(response) == CONTENT
        assert admission.counters()["exports"]["held"] == 0

    run_async(check())


def test_an_address_has_so_many_under_way_and_what_is_given_up_counts_no_more() -> None:
    async def check() -> None:
        admission = admitting(1)
        downloads = Downloads(admission)
        first = await downloads.answer(request(), "a", "text/plain", lambda: CONTENT)
        refused = await downloads.answer(request(), "b", "text/plain", lambda: CONTENT)
        assert refused.status_code == 429
        assert b"1 downloads are under way from your address already" in refused.body
        other = await downloads.answer(request("5.6.7.8"), "c", "text/plain", lambda: b"x")
        assert other.status_code == 200 and await sent(other) == b"x"
        assert len(await sent(first, takes=2)) == 2 * PIECE
        assert admission.counters()["exports"]["held"] == 0

    run_async(check())


def test_a_file_that_cannot_be_made_counts_no_more() -> None:
    def fail() -> bytes:
        raise ValueError("no")

    async def check() -> None:
        admission = admitting(1)
        with pytest.raises(ValueError):
            await Downloads(admission).answer(request(), "a", "text/plain", fail)
        assert admission.counters()["exports"]["held"] == 0

    run_async(check())
