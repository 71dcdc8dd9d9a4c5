"""A tab of a browser without a browser: the page's orders and answers over plain HTTP.

Knows Gradio's queue and its two streams, of which a tab keeps one open as a sign of life and reads
its answers from the other; nothing of what an order means. Costs so little that a hundred tabs can be
opened on the machine of the server whose speed they measure.
"""

import asyncio
import json
import uuid
from collections import defaultdict
from collections.abc import AsyncGenerator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import httpx

EXPLORE, WINDOW, COMPARE, EVALUATE, LEARN = (
    "advance",
    "compute",
    "compare",
    "advance_1",
    "advance_2",
)
"""The page's orders under the names that Gradio gives them."""
API = "/gradio_api"
PATIENCE = 180.0


class Refused(Exception):
    """The server has answered an order with something else than its batches."""


class Unanswered(Refused):
    """The server has not answered an order in time."""


class Lost(Exception):
    """A stream has ended before the answer on it; what was ordered may go on."""


@dataclass(frozen=True)
class Page:
    """A served page: its address, and for each order its number and how many inputs it has."""

    address: str
    calls: Mapping[str, tuple[int, int]]

    def order(self, name: str, session: str, data: Any) -> dict[str, Any]:
        """The body of an order, as the page sends it."""
        number, inputs = self.calls[name]
        return {
            "data": [None] * inputs,
            "event_data": data,
            "fn_index": number,
            "session_hash": session,
        }


def connections(source: str = "", patience: float = PATIENCE) -> httpx.AsyncClient:
    """A client whose connections come from the address `source` of this machine, or from any."""
    return httpx.AsyncClient(
        transport=httpx.AsyncHTTPTransport(
            verify=False,
            local_address=source or None,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=32),
        ),
        timeout=patience,
    )


async def read_page(client: httpx.AsyncClient, address: str) -> Page:
    """Open the page, as far as its configuration goes."""
    config = (await client.get(f"{address}/config")).raise_for_status().json()
    calls = {one["api_name"]: (one["id"], len(one["inputs"])) for one in config["dependencies"]}
    return Page(address, calls)


class Tab:
    """One tab that is open while this is entered: it shows a sign of life, and reads its answers."""

    def __init__(self, page: Page, source: str = "", patience: float = PATIENCE) -> None:
        self.page = page
        self.session = uuid.uuid4().hex
        self.client = connections(source, patience)
        self.patience = patience
        self._inboxes: defaultdict[str, asyncio.Queue[dict[str, Any]]] = defaultdict(asyncio.Queue)
        self._unanswered: set[str] = set()
        self._tasks: list[asyncio.Task[None]] = []
        self._reading: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        alive: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._tasks.append(asyncio.create_task(self._show_life(alive)))
        refusal = "no answer to the page's sign of life"
        with suppress(TimeoutError):
            refusal = await asyncio.wait_for(alive, self.patience)
        if refusal:
            await self.__aexit__(None, None, None)
            raise Refused(refusal)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        tasks = [*self._tasks, *([self._reading] if self._reading else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.client.aclose()

    async def answers(self, name: str, data: Any) -> AsyncGenerator[dict[str, Any]]:
        """Send an order; its batches, as they come. Raises `Refused`, `Unanswered` or `Lost`."""
        inbox = self._inboxes[await self.send(name, data)]
        value = ""
        while True:
            try:
                async with asyncio.timeout(self.patience):
                    message = await inbox.get()
            except TimeoutError:
                raise Unanswered(f"no answer to {name!r} for {self.patience:.0f} s") from None
            kind = message["msg"]
            if kind in ("process_generating", "process_completed") and not message["success"]:
                raise Refused(str(message.get("output") or message))
            if kind == "process_completed":
                return
            if kind == "unexpected_error":
                raise Lost(str(message.get("message")))
            if kind == "process_generating":
                value = _edited(value, message["output"]["data"][0])
                yield json.loads(value)

    async def send(self, name: str, data: Any) -> str:
        """Send an order; the id under which the server answers it. Raises `Refused` or `Unanswered`."""
        body = self.page.order(name, self.session, data)
        try:
            answer = await self.client.post(f"{self.page.address}{API}/queue/join", json=body)
        except (httpx.HTTPError, OSError) as error:
            raise Unanswered(f"no answer to {name!r}: {error!r}") from None
        if answer.status_code != 200:
            raise Refused(f"{answer.status_code}: {answer.text[:300]}")
        event = str(answer.json()["event_id"])
        self._unanswered.add(event)
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._read())
        return event

    async def _read(self) -> None:
        """Hand out what comes, until the server closes the stream: then all is answered, or lost.

        A browser hears things in the order in which they arrive. Here hundreds of tabs share a thread,
        which may hear that an order is accepted before it hears that the stream before had ended.
        """
        why = await self._read_stream()
        while self._unanswered and not why:
            why = await self._read_stream()
        self._reading = None  # the next order opens another
        if why:
            for inbox in self._inboxes.values():
                inbox.put_nowait({"msg": "unexpected_error", "message": why})
            self._inboxes.clear()
            self._unanswered.clear()

    async def _read_stream(self) -> str:
        """Read one stream to its end; why it broke off, if it did."""
        try:
            asked = self.client.stream(
                "GET",
                f"{self.page.address}{API}/queue/data",
                params={"session_hash": self.session},
                timeout=httpx.Timeout(self.patience, read=None),
            )
            async with asked as stream:
                async for line in stream.aiter_lines():
                    if not line.startswith("data:"):
                        continue
                    message = json.loads(line[5:])
                    if message["msg"] == "close_stream":
                        return ""
                    if event := message.get("event_id"):
                        if message["msg"] == "process_completed":
                            self._unanswered.discard(event)
                        self._inboxes[event].put_nowait(message)
                    elif message["msg"] == "unexpected_error":
                        return str(message.get("message")) or "the stream has ended"
        except httpx.HTTPError as error:
            return repr(error)
        return "the stream has ended"

    async def _show_life(self, alive: asyncio.Future[str]) -> None:
        """Keep the stream open by which the server knows that the tab is there.

        `alive` is given what the server says against it, or nothing.
        """
        address = f"{self.page.address}{API}/heartbeat/{self.session}"
        while True:
            with suppress(httpx.HTTPError):
                async with self.client.stream(
                    "GET", address, timeout=httpx.Timeout(self.patience, read=None)
                ) as stream:
                    taken = stream.status_code == 200
                    async for part in stream.aiter_raw():
                        if not alive.done():
                            said = part.decode(errors="replace")[:300]
                            alive.set_result("" if taken else f"{stream.status_code}: {said}")
            await asyncio.sleep(1)


def _edited(value: str, change: Any) -> str:
    """The next value of a text: Gradio sends the first one whole, and then how it differs."""
    if isinstance(change, str):
        return change
    for kind, _, text in change or ():
        value = value + text if kind == "append" else text
    return value
