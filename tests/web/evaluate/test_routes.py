"""Uploads, answers and downloads of evaluations, asked for without a browser."""

import asyncio
import io
import json
import os
import time
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient

from powerviz.errors import SettingError
from powerviz.evaluation.engine import evaluate
from powerviz.evaluation.results import PLAN, SAMPLE_JSON
from powerviz.web.evaluate import routes as evaluation_routes
from powerviz.web.evaluate.bundled import BUNDLED
from powerviz.web.evaluate.routes import PREFIX
from powerviz.web.evaluate.service import EvaluateService
from powerviz.web.http.addresses import ADDRESS
from powerviz.web.serving.scheduler import SLOT
from tests.evaluation.toy import here, toy_plan
from tests.web.async_code import run_async
from tests.web.evaluations import BAD_ROWS, carried_out, rows, said, service_at, start


@pytest.fixture
def service(tmp_path: Path) -> EvaluateService:
    return service_at(tmp_path)


@pytest.fixture
def client(service: EvaluateService) -> TestClient:
    return TestClient(Starlette(routes=evaluation_routes.evaluation_routes(service)))


def test_an_upload_says_which_rows_are_left_out_and_the_others_count(client: TestClient) -> None:
    told = client.post(f"{PREFIX}/sets?name=mine", content=BAD_ROWS + rows(3)).json()
    assert (told["name"], told["problems"], told["gradings"]) == ("mine", 3, ["math"])
    assert [fault["row"] for fault in told["faults"]] == [1, 2]
    assert [said(fault["message"]) for fault in told["faults"]] == [
        ["row-columns-missing-or-null"],
        ["row-not-json", "json-value-missing"],
    ]
    assert told["key"]


@pytest.mark.parametrize("content", [b"", b"nothing", b"[1, 2]\n", b"\xff\xfe\x00", BAD_ROWS])
def test_a_file_without_a_usable_row_is_refused_in_words(
    client: TestClient, content: bytes
) -> None:
    told = client.post(f"{PREFIX}/sets?name=mine", content=content).json()
    assert told["error"]["field"] == "upload" and said(told["error"]["message"])


def test_answers_and_downloads_are_those_of_the_samples(
    service: EvaluateService, client: TestClient
) -> None:
    told = carried_out(service, start(service))[-1]
    base = f"{PREFIX}/{told['id']}"
    listed = client.get(f"{base}/problems").json()
    assert [row["index"] for row in listed] == [0, 1, 2, 3]
    plan_rows = told["results"]["methods"]
    for place, row in enumerate(plan_rows):
        right = sum(problem["right"][place] for problem in listed)
        graded = sum(problem["graded"][place] for problem in listed)
        assert right / graded == pytest.approx(row["accuracy"])
    problem = client.get(f"{base}/problems/2").json()
    # Where the tables are of fewer samples, so are the answers.
    assert sum(sum(row["graded"]) for row in client.get(f"{base}/problems?done=3").json()) == 3
    assert len(client.get(f"{base}/problems/0?done=1").json()["samples"]) == 1
    lines = client.get(f"{base}/files/samples.jsonl").content.splitlines()
    samples = [SAMPLE_JSON.validate_json(line) for line in lines]
    assert len(samples) == told["total"] and all(one.token_ids for one in samples if one.length)
    mine = {(one.method, one.index): one.text for one in samples if one.problem == problem["id"]}
    assert {(one["method"], one["index"]): one["text"] for one in problem["samples"]} == mine
    csv = client.get(f"{base}/files/table.csv").text.splitlines()
    assert len(csv) == 1 + len(plan_rows) and csv[0].startswith("method,problems,samples")
    plan = client.get(f"{base}/files/plan.json").json()
    assert len(plan["problems"]) == 4
    assert json.loads(client.get(f"{base}/files/alpacaeval.json?method=x").text) == []


def test_exports_for_other_graders_hold_one_method_and_what_fits_them(
    service: EvaluateService, client: TestClient
) -> None:
    test = "def check(candidate):\n    pass\n"
    code = {"task_id": "toy/0", "prompt": "p q", "test": test, "entry_point": "f"}
    asked = {"instruction": "p p", "dataset": "helpful_base"}
    content = "".join(json.dumps(row) + "\n" for row in (code, asked)).encode()
    told = carried_out(service, start(service, 1, content, methods=["greedy", "base"]))
    assert told[0]["plan"]["exports"] == ["humaneval", "alpacaeval"]
    files = f"{PREFIX}/{told[-1]['id']}/files"
    base = told[0]["plan"]["methods"][1]["name"]
    lines = client.get(f"{files}/humaneval.jsonl", params={"method": base}).text.splitlines()
    assert [json.loads(line)["task_id"] for line in lines] == ["toy/0", "toy/0"]
    outputs = client.get(f"{files}/alpacaeval.json", params={"method": base}).json()
    assert [(one["instruction"], one["generator"]) for one in outputs] == [("p p", f"toy, {base}")]


@pytest.mark.parametrize(
    "path", ["nothing/problems", "..%2fx/problems", "{id}/problems/99", "{id}/files/faults.json"]
)
def test_nothing_else_is_served(service: EvaluateService, client: TestClient, path: str) -> None:
    told = carried_out(service, start(service, 1, methods=["greedy"]))[-1]
    assert client.get(f"{PREFIX}/{path.format(id=told['id'])}").status_code == 404


def test_folders_that_hold_no_plan_are_not_listed(
    service: EvaluateService, client: TestClient, tmp_path: Path
) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "plan.json").write_text("{}")
    assert client.get(PREFIX).json() == []
    assert client.get(f"{PREFIX}/broken/problems").status_code == 404


def test_files_of_one_address_are_read_one_at_a_time_and_two_in_all(
    service: EvaluateService, monkeypatch: pytest.MonkeyPatch
) -> None:
    under_way: Counter[str] = Counter()
    most: Counter[str] = Counter()
    slots: set[bool] = set()

    def slowly(_desk: Any, _name: str, _file: Any, address: str) -> Any:
        slots.add(SLOT.get(None) is not None)
        under_way.update((address, "all"))
        for name in (address, "all"):
            most[name] = max(most[name], under_way[name])
        time.sleep(0.05)
        under_way.subtract((address, "all"))
        return PlainTextResponse("")

    monkeypatch.setattr(evaluation_routes, "_taken", slowly)
    app = Starlette(routes=evaluation_routes.evaluation_routes(service))

    async def at(scope: Any, receive: Any, send: Any) -> None:
        scope[ADDRESS] = dict(scope["headers"]).get(b"from", b"").decode()
        await app(scope, receive, send)

    async def send() -> None:
        transport = httpx.ASGITransport(at)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            await asyncio.gather(
                *(
                    client.post(f"{PREFIX}/sets", content=rows(1), headers={"From": address})
                    for address in ("crowd", "crowd", "crowd", "single", "third")
                )
            )

    run_async(send())
    assert most == {"crowd": 1, "single": 1, "third": 1, "all": 2}
    assert slots == {True}, "a long reading gives way to those who draw"


def test_a_reading_that_is_given_up_leaves_no_part_of_the_set(service: EvaluateService) -> None:
    with service.scheduler.reading("an address"):
        SLOT.get().withdraw()
        with pytest.raises(SettingError) as refused:
            service.take_file("mine", io.BytesIO(rows(3)), "an address")
        assert refused.value.field == "server"
    _, found = service.take_file("mine", io.BytesIO(rows(3)), "an address")
    assert len(found.problems) == 3


def test_an_evaluation_of_any_name_can_be_taken_away(tmp_path: Path) -> None:
    for progress in evaluate(toy_plan(1, 1), tmp_path / "评测 1", here):
        assert progress
    client = TestClient(Starlette(routes=evaluation_routes.evaluation_routes(service_at(tmp_path))))
    for kind in ("table.csv", "plan.json"):
        assert client.get(f"{PREFIX}/评测 1/files/{kind}").status_code == 200


def test_a_browser_is_told_how_the_evaluations_that_it_began_stand(
    service: EvaluateService, client: TestClient
) -> None:
    first, second = (service.store.add(toy_plan(), []) for _ in range(2))
    os.utime(service.store.folder(first) / PLAN, (1_000, 1_000))
    told = client.get(f"{PREFIX}/begun?ids={first},nothing,../..,{second},bundled").json()
    assert [one["id"] for one in told] == [second, first]
    assert told[1]["begun"] == 1_000
    assert {(one["status"], one["done"]) for one in told} == {("paused", 0)}
    assert client.get(f"{PREFIX}/begun").json() == []


def test_what_the_package_brings_opens_anywhere_and_stays_open(
    service: EvaluateService, client: TestClient
) -> None:
    told = carried_out(service, {"do": "open", "id": BUNDLED})[0]
    assert told["bundled"]["date"] and not told["mine"] and told["status"] == "finished"
    assert (
        told["done"]
        == told["total"]
        == told["plan"]["problems"] * sum(method["samples"] for method in told["plan"]["methods"])
    )
    assert BUNDLED not in [one["id"] for one in client.get(PREFIX).json()]
    known = service.find(BUNDLED)
    assert known is not None
    known.seen = -1e9
    service.leave("tab")
    assert service.find(BUNDLED) is known
