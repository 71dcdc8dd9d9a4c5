"""/healthz: how the server is, and nothing of what its visitors do."""

import asyncio
import json
from collections.abc import AsyncGenerator

from starlette.applications import Starlette
from starlette.testclient import TestClient

from powerviz.messages import say
from powerviz.web.http.health import status_route
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.visitors import Visitors
from tests.web.async_code import run_async


async def nothing_yet() -> AsyncGenerator[str]:
    await asyncio.sleep(0)
    yield ""


def client(
    scheduler: Scheduler, visitors: Visitors, slots: tuple[int, int] = (1024, 3)
) -> TestClient:
    route = status_route(
        "1.2.3",
        ["pocket", "<b>model</b>"],
        scheduler,
        visitors,
        lambda: 4,
        lambda: slots,
        Admission(),
    )
    return TestClient(Starlette(routes=[route]))


def test_it_says_who_is_here_what_runs_and_what_waits() -> None:
    scheduler, visitors = Scheduler(at_once=1, in_turn=1), Visitors(60, lambda visitor: None)

    async def come() -> None:
        for name in ("secret-a", "secret-b"):
            async for _ in visitors.serving(name, nothing_yet()):
                pass

    run_async(come())
    running, waiting = scheduler.slot("secret-a"), scheduler.slot("secret-b")
    assert running.go_on() and waiting
    answer = client(scheduler, visitors).get("/healthz")
    found = answer.json()
    assert found["ok"] is True and found["version"] == "1.2.3"
    assert found["models"] == ["pocket", "<b>model</b>"]
    assert (found["visitors"], found["runs_running"], found["runs_waiting"]) == (2, 1, 1)
    assert found["evaluations"] == 4
    assert found["memory_mb"] > 10 and found["uptime_seconds"] >= 0
    assert len(found["load_average"]) == 3
    assert "secret" not in answer.text and answer.headers["cache-control"] == "no-store"


def test_a_person_gets_a_page_with_the_same_numbers_and_names_shown_as_text() -> None:
    here = client(Scheduler(), Visitors(60, lambda visitor: None))
    page = here.get("/healthz", headers={"accept": "text/html,*/*"})
    assert page.headers["content-type"].startswith("text/html")
    assert "&lt;b&gt;model&lt;/b&gt;" in page.text and "<b>" not in page.text
    for key, value in json.loads(here.get("/healthz").text).items():
        if key not in ("ok", "models", "load_average", "uptime_seconds", "memory_mb", "limits"):
            assert f">{value}</td>" in page.text


def test_a_server_that_can_take_no_more_orders_is_not_well_and_says_so() -> None:
    full = client(Scheduler(), Visitors(60, lambda visitor: None), slots=(1024, 1020)).get(
        "/healthz"
    )
    assert full.status_code == 503
    assert full.json()["ok"] is False and full.json()["slots_free"] == 4
    page = client(Scheduler(), Visitors(60, lambda visitor: None), slots=(1024, 1020)).get(
        "/healthz", headers={"accept": "text/html"}
    )
    assert page.status_code == 503 and str(say("health-full")) in page.text
