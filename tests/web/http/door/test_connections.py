"""Connections that ask for nothing or take nothing, on a server of their own."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn
from uvicorn.protocols.http.auto import AutoHTTPProtocol

from powerviz.web.http.door.connections import FULL, LARGEST_HEAD, Bounds, guarded
from powerviz.web.http.door.fair_steps import FairSteps
from tests.web.async_code import run_async

LARGE = 8 << 20
GET = b"GET %s HTTP/1.1\r\nHost: here\r\n\r\n"


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Answers with little, or with much in pieces, when it has read all; `/slow` takes a while."""
    size = LARGE if scope["path"] == "/large" else 2
    while scope["method"] == "POST" and (await receive()).get("more_body"):
        pass
    if scope["path"] == "/slow":
        await asyncio.sleep(0.5)
    headers = [(b"content-length", str(size).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    for start in range(0, size, 1 << 16):
        body = b"x" * min(1 << 16, size - start)
        await send({"type": "http.response.body", "body": body, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


@asynccontextmanager
async def serving(**bounds: Any) -> AsyncIterator[int]:
    protocol = guarded(AutoHTTPProtocol, Bounds(**bounds), FairSteps())
    config = uvicorn.Config(
        app,
        port=0,
        http=protocol,
        log_level="critical",
        lifespan="off",
        h11_max_incomplete_event_size=LARGEST_HEAD,
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server._serve())
    while not server.started:
        await asyncio.sleep(0.01)
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = server.force_exit = True
    await task


Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def connected(port: int, source: str = "127.0.0.1") -> Connection:
    return await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0))


async def answer(connection: Connection, path: bytes = b"/") -> bytes:
    reader, writer = connection
    writer.write(GET % path)
    head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 20)
    return head + await asyncio.wait_for(reader.readexactly(2), 20)


def test_a_connection_without_a_request_is_cut_and_one_with_a_request_is_not() -> None:
    async def check() -> None:
        async with serving(header_seconds=0.2) as port:
            silent, half, slow = [await connected(port) for _ in range(3)]
            half[1].write(b"GET / HTTP/1.1\r\nHost: he")
            answering = asyncio.create_task(answer(slow, b"/slow"))
            for reader, _ in (silent, half):
                try:
                    assert await asyncio.wait_for(reader.read(), 4) == b""
                except ConnectionResetError:
                    pass
            assert (await answering).endswith(b"xx"), "an answer may take longer than a request"
            again = await connected(port)
            assert (await answer(again)).endswith(b"xx")
            again[1].write(b"GET / HTT")  # the second request of a connection has no longer
            try:
                assert await asyncio.wait_for(again[0].read(), 4) == b""
            except ConnectionResetError:
                pass

    run_async(check())


def test_an_answer_that_nobody_takes_is_let_go_of() -> None:
    async def check() -> None:
        async with serving(stalled_seconds=0.2) as port:
            reader, writer = await connected(port)
            writer.transport.pause_reading()  # type: ignore[attr-defined]
            writer.write(GET % b"/large")
            await asyncio.sleep(0.7)
            writer.transport.resume_reading()  # type: ignore[attr-defined]
            try:
                taken = len(await asyncio.wait_for(reader.read(2 * LARGE), 20))
                while more := await asyncio.wait_for(reader.read(2 * LARGE), 20):
                    taken += len(more)
            except ConnectionResetError:
                taken = 0
            assert taken < LARGE

    run_async(check())


def test_connections_beyond_what_may_be_are_told_so_at_once() -> None:
    async def check() -> None:
        async with serving(in_all=3, by_address=2) as port:
            here = [await connected(port) for _ in range(2)]
            for connection in here:
                assert (await answer(connection)).endswith(b"xx")
            reader, _ = await connected(port)
            told = await asyncio.wait_for(reader.read(), 20)
            assert told.startswith(b"HTTP/1.1 503") and told.endswith(FULL)
            elsewhere = await asyncio.open_connection(
                "127.0.0.1", port, local_addr=("127.0.0.2", 0)
            )
            assert (await answer(elsewhere)).endswith(b"xx")
            here[0][1].close()
            await asyncio.sleep(0.1)
            assert (await answer(await connected(port))).endswith(b"xx")

    run_async(check())


@pytest.mark.nightly
def test_a_body_of_a_million_pieces_keeps_nobody_waiting_and_is_read_to_its_end() -> None:
    head = b"POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
    pieces = b"1\r\na\r\n" * 100_000

    async def send(port: int) -> bytes:
        reader, writer = await connected(port, "127.0.0.2")
        writer.write(head)
        for _ in range(3):
            writer.write(pieces)
            await writer.drain()
        writer.write(b"0\r\n\r\n" + GET % b"/")
        for _ in range(2):
            await asyncio.wait_for(reader.readuntil(b"xx"), 60)
        writer.close()
        return b"both"

    async def check() -> None:
        async with serving() as port:
            await answer(await connected(port))  # whatever is done once
            crowd = [asyncio.create_task(send(port)) for _ in range(5)]
            gaps, last = [], time.monotonic()
            while len(gaps) < 200:
                await asyncio.sleep(0.002)
                gaps.append(time.monotonic() - last)
                last = time.monotonic()
            assert (await answer(await connected(port, "127.0.0.3"))).endswith(b"xx")
            # Of what had come, all at once took three tenths of a second; a slice takes hundredths.
            assert sorted(gaps)[-3] < 0.1, sorted(gaps)[-5:]
            assert await asyncio.gather(*crowd) == [b"both"] * 5

    run_async(check())


def test_a_head_is_no_longer_than_anybody_writes() -> None:
    async def status(port: int, lines: bytes) -> bytes:
        reader, writer = await connected(port)
        writer.write(b"GET / HTTP/1.1\r\nHost: here\r\n" + lines + b"\r\n")
        try:
            return (await asyncio.wait_for(reader.readline(), 20)).split()[1]
        except ConnectionResetError:
            return b"400"

    async def check() -> None:
        async with serving() as port:
            assert await status(port, b"Cookie: " + b"c" * 8_000 + b"\r\n") == b"200"
            assert await status(port, b"a:\r\n" * 15_000) == b"400"

    run_async(check())
