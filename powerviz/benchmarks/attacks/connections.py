"""Attacks by connections: ones that say nothing, ones that never come to the point, ones that read nothing.

Knows sockets and a few bytes of HTTP, written by hand, since no client would send them.
"""

import asyncio
import socket
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from time import monotonic
from urllib.parse import urlsplit

from powerviz.benchmarks.attacks.attack import Bounds, Counts, order, rest, several
from powerviz.benchmarks.page_client import API, EVALUATE, Page, connections
from powerviz.examples.bundled import load_examples
from powerviz.web.assets import address, scripts

AT_ONCE = 64
OPENING_SECONDS = 10.0
PAUSE = 10.0
REQUESTS_IN_ONE = 1_000
LARGEST_SCRIPT = "/" + address(max(scripts(), key=lambda path: path.stat().st_size).name)
AS_IT_IS = {"Accept-Encoding": "identity"}
STRANGER = "https://stranger.example"

Opening = Callable[[str, str, Counts], Awaitable[bool]]


@asynccontextmanager
async def held_open(address: str) -> AsyncIterator[Opening]:
    """A function that opens a connection, sends a request's first line and reads nothing.

    It is given the line, whose headers follow it, or nothing at all to send, and the address to come
    from. All connections stay open until the end.
    """
    at = urlsplit(address)
    held: list[socket.socket] = []
    loop = asyncio.get_running_loop()

    async def opening(line: str, source: str, counts: Counts) -> bool:
        counts["sent"] += 1
        one = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        one.setblocking(False)
        try:
            one.bind((source, 0))
            async with asyncio.timeout(OPENING_SECONDS):
                await loop.sock_connect(one, (at.hostname, at.port))
                if line:
                    head = line if "\r\n" in line else f"{line}\r\nHost: {at.netloc}\r\n\r\n"
                    await loop.sock_sendall(one, head.encode())
        except (OSError, TimeoutError):
            one.close()
            counts["unanswered"] += 1
            return False
        held.append(one)
        counts["opened"] += 1
        return True

    try:
        yield opening
    finally:
        for one in held:
            one.close()


async def idle_connections(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Open connections and say nothing."""
    return await _hold(page, bounds, stop, "")


async def half_headers(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Open connections and stop in the middle of a header."""
    host = urlsplit(page.address).netloc
    return await _hold(page, bounds, stop, f"GET / HTTP/1.1\r\nHost: {host}\r\nX-Long: a")


async def unread_exports(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Ask for the exported page of a run, which has megabytes, and never read it."""
    name = load_examples()[0].name
    return await _hold(page, bounds, stop, f"GET /powerviz/runs/{name}/html HTTP/1.1")


async def _hold(page: Page, bounds: Bounds, stop: asyncio.Event, line: str) -> Counts:
    counts: Counts = Counter()
    async with held_open(page.address) as opening:

        async def one(number: int) -> None:
            await opening(line, bounds.source(number), counts)

        await several(bounds.count, AT_ONCE, stop, one)
        await rest(bounds.seconds, stop)
    return counts


async def pipelined(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Send a thousand cheap requests at once on each connection, and never read an answer."""
    host = urlsplit(page.address).netloc
    requests = f"GET /powerviz/alive HTTP/1.1\r\nHost: {host}\r\n\r\n" * REQUESTS_IN_ONE
    return await _hold(page, bounds, stop, requests)


async def large_files(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Get the page and its largest script, not packed, again and again, and throw them away."""
    counts: Counts = Counter()
    ends = monotonic() + bounds.seconds
    paths = ("/", LARGEST_SCRIPT)

    async def one(number: int) -> None:
        async with connections(bounds.source(number), bounds.patience) as client:
            while not stop.is_set() and monotonic() < ends:
                counts["sent"] += 1
                path = f"{page.address}{paths[number % len(paths)]}"
                async with client.stream("GET", path, headers=AS_IT_IS) as answer:
                    counts["taken"] += answer.status_code == 200
                    async for _ in answer.aiter_raw():
                        if stop.is_set():
                            return

    await several(bounds.count, bounds.count, stop, one)
    return counts


async def cheap_orders(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Send orders that cost nothing, each of a session of its own, and after a pause as many again."""
    counts: Counts = Counter()
    async with connections(bounds.source(0), bounds.patience) as client:

        async def one(number: int) -> None:
            await order(client, page, EVALUATE, {"serial": number, "do": "close"}, counts)

        ends = monotonic() + bounds.seconds
        while not stop.is_set() and monotonic() < ends:
            await several(bounds.count, AT_ONCE, stop, one)
            await rest(min(PAUSE, ends - monotonic()), stop)
    return counts


async def foreign_origin(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Ask as the script of another page would; how many answers let it read them, with its cookies."""
    counts: Counts = Counter()
    async with connections(bounds.source(0), bounds.patience) as client:
        for method, path in (("OPTIONS", f"{API}/queue/join"), ("GET", "/config"), ("GET", "/")):
            headers = {"Host": "powerviz.example", "Origin": STRANGER}
            headers |= {"Access-Control-Request-Method": "POST"} if method == "OPTIONS" else {}
            counts["sent"] += 1
            answer = await client.request(method, f"{page.address}{path}", headers=headers)
            allowed = answer.headers.get("access-control-allow-origin", "")
            trusted = answer.headers.get("access-control-allow-credentials") == "true"
            counts["readable"] += allowed in (STRANGER, "*")
            counts["readable_with_cookies"] += allowed == STRANGER and trusted
    return counts


async def short_bodies(page: Page, bounds: Bounds, stop: asyncio.Event) -> Counts:
    """Send bodies that lack their last byte, and meanwhile see whether others can still send one."""
    counts: Counts = Counter()
    writers: list[asyncio.StreamWriter] = []
    try:
        for path in (f"{API}/queue/join", "/powerviz/evaluations/sets?name=short.jsonl"):
            for number in range(bounds.count):
                with suppress(OSError, TimeoutError):
                    async with asyncio.timeout(OPENING_SECONDS):
                        await _send_short(page, path, bounds, bounds.source(number), writers)
                        counts["sent"] += 1
        await _others(page, bounds, counts)
        await rest(bounds.seconds, stop)
    finally:
        for writer in writers:
            writer.close()
    return counts


async def _send_short(
    page: Page, path: str, bounds: Bounds, source: str, writers: list[asyncio.StreamWriter]
) -> None:
    """Send all of a body but its last byte; the connection stays open, among `writers`."""
    size, at = int(bounds.megabytes * (1 << 20)), urlsplit(page.address)
    _, writer = await asyncio.open_connection(at.hostname, at.port, local_addr=(source, 0))
    writers.append(writer)
    head = f"POST {path} HTTP/1.1\r\nHost: {at.netloc}\r\nContent-Type: application/json\r\n"
    writer.write(f"{head}Content-Length: {size}\r\n\r\n".encode())
    for start in range(0, size - 1, 1 << 20):
        writer.write(b" " * min(1 << 20, size - 1 - start))
        await writer.drain()


async def _others(page: Page, bounds: Bounds, counts: Counts) -> None:
    """Ten others send a recording of a megabyte, from another address."""
    body = load_examples()[0].recording.read_bytes().ljust(1 << 20)
    async with connections("127.0.1.1", bounds.patience) as client:
        for _ in range(10):
            try:
                path = f"{page.address}/powerviz/uploads/feed"
                answer = await client.post(path, content=body)
                counts["others_refused"] += answer.status_code in (408, 413, 429, 503)
                counts["others_served"] += answer.status_code == 200
            except Exception:  # noqa: BLE001 (whatever a client makes of it, it got no answer)
                counts["others_cut_off"] += 1
