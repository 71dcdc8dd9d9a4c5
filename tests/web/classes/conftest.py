"""A class on a server of stubs: its clock stands still until a test moves it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from powerviz.web.classes.routes import DEVICE, KEY, class_routes
from powerviz.web.classes.service import ClassService, Live
from powerviz.web.classes.store import ClassStore
from powerviz.web.serving.admission import Admission
from tests.web.async_code import run_async

VERDICT: dict[str, Any] = {
    "kind": "verdict",
    "step": 3,
    "kept": "So ",
    "old": "5",
    "new": "6",
    "log_ratio": -0.7,
    "answer": "reject",
    "log_uniform": -0.1,
    "where": {"run": "anna", "event": 40},
}
CHOICE: dict[str, Any] = {"kind": "choice", "text": "Which?", "choices": ["a", "b"]}
NUMBER: dict[str, Any] = {"kind": "number", "text": "α?"}
ANSWERS: dict[str, dict[str, Any]] = {
    "choice": {"answer": 1},
    "number": {"answer": 1.475, "tolerance": 0.01},
}
"""The right answers to the teacher's own questions, said with the verdict."""


@dataclass
class Clock:
    """A clock that a test moves."""

    now: float = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Class:
    """A class that was opened, asked by HTTP as phones and the teacher's page ask."""

    client: TestClient
    code: str
    key: str
    service: ClassService
    clock: Clock
    statuses: list[int] = field(default_factory=list)

    def order(self, order: str, key: str | None = None, **more: Any) -> int:
        headers = {KEY: self.key if key is None else key}
        return self.post("orders", {"order": order, **more}, headers)

    def ask(self, question: dict[str, Any], **more: Any) -> int:
        return self.order("ask", question=question | more)

    def vote(self, device: str, choice: Any, question: int = 1) -> int:
        body = {"question": question, "choice": choice}
        return self.post("votes", body, {DEVICE: device_token(device)})

    def post(self, what: str, body: Any, headers: dict[str, Any]) -> int:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        url = f"/powerviz/classes/{self.code}/{what}"
        return self.client.post(url, content=content, headers=headers).status_code

    def question(self, number: int, device: str | None) -> dict[str, Any]:
        """A question as a device is told of it, or the teacher."""
        headers = {KEY: self.key} if device is None else {DEVICE: device_token(device)}
        url = f"/powerviz/classes/{self.code}/questions/{number}"
        found: dict[str, Any] = self.client.get(url, headers=headers).json()
        return found

    def table(self) -> list[str]:
        """The lines of the votes as CSV."""
        url = f"/powerviz/classes/{self.code}/votes.csv"
        return self.client.get(url, headers={KEY: self.key}).text.splitlines()

    @property
    def live(self) -> Live:
        return self.service.find(self.code, "test")

    def told(self, device: str | None) -> dict[str, Any]:
        """The first news that a device gets, or the teacher."""

        async def first() -> str:
            token = None if device is None else device_token(device)
            stream = await self.service.listen(self.live, token)
            piece = await anext(stream)
            await stream.aclose()  # type: ignore[attr-defined]
            return piece

        found: dict[str, Any] = json.loads(run_async(first()).removeprefix("data: "))
        return found

    def tally(self) -> dict[Any, int]:
        """The votes by choices, as the teacher is told."""
        rows = self.told(None)["state"]["question"]["tally"]
        return {row["choice"]: row["votes"] for row in rows}


def device_token(name: str) -> str:
    return name.ljust(32, "-")


def opened(results: Path | None, clock: Clock, hours: float = 6.0) -> Class:
    service = ClassService(ClassStore(results), hours, Admission(clock=clock), clock)
    client = TestClient(Starlette(routes=class_routes(service)))
    told = client.post("/powerviz/classes", content=b"{}").json()
    return Class(client, told["code"], told["key"], service, clock)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lesson(tmp_path: Path, clock: Clock) -> Iterator[Class]:
    """A class in a folder that outlives it."""
    found = opened(tmp_path, clock)
    with found.client:
        yield found
