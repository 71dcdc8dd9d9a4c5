"""/healthz: how the server is, and nothing of what its visitors do."""

import asyncio
import json
from collections.abc import AsyncGenerator

from starlette.applications import Starlette
from starlette.testclient import TestClient

from powerviz.ui.status import status_route
from powerviz.ui.turns import Turns
from powerviz.ui.visitors import Visitors
from tests.ui.async_code import run_async


async def nothing_yet() -> AsyncGenerator[str]:
    await asyncio.sleep(0)
    yield ""


def client(turns: Turns, visitors: Visitors) -> TestClient:
    route = status_route("1.2.3", ["pocket", "<b>model</b>"], turns, visitors, lambda: 4)
    return TestClient(Starlette(routes=[route]))


def test_it_says_who_is_here_what_runs_and_what_waits() -> None:
    turns, visitors = Turns(at_once=1, in_turn=1), Visitors(60, lambda visitor: None)

    async def come() -> None:
        for name in ("secret-a", "secret-b"):
            async for _ in visitors.serving(name, nothing_yet()):
                pass

    run_async(come())
    running, waiting = turns.claim("secret-a"), turns.claim("secret-b")
    assert running.go_on() and waiting
    answer = client(turns, visitors).get("/healthz")
    found = answer.json()
    assert found["ok"] is True and found["version"] == "1.2.3"
    assert found["models"] == ["pocket", "<b>model</b>"]
    assert (found["visitors"], found["runs_running"], found["runs_waiting"]) == (2, 1, 1)
    assert found["evaluations"] == 4
    assert found["memory_mb"] > 10 and found["uptime_seconds"] >= 0
    assert len(found["load_average"]) == 3
    assert "secret" not in answer.text and answer.headers["cache-control"] == "no-store"


def test_a_person_gets_a_page_with_the_same_numbers_and_names_shown_as_text() -> None:
    here = client(Turns(), Visitors(60, lambda visitor: None))
    page = here.get("/healthz", headers={"accept": "text/html,*/*"})
    assert page.headers["content-type"].startswith("text/html")
    assert "&lt;b&gt;model&lt;/b&gt;" in page.text and "<b>" not in page.text
    for key, value in json.loads(here.get("/healthz").text).items():
        if key not in ("ok", "models", "load_average", "uptime_seconds", "memory_mb"):
            assert f">{value}</td>" in page.text
