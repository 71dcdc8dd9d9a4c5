"""What the app serves of its models: the list, and one that loads line by line."""

import json
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

import powerviz as pv
from powerviz import methods
from powerviz.models.catalogue import load_catalogue
from powerviz.web.http.models import model_routes
from powerviz.web.policy import ModelsOffered
from powerviz.web.serving.models import ModelPool
from tests.models.checkpoints import saved
from tests.models.families import build_model
from tests.web.told import english


def client(offered: ModelsOffered) -> TestClient:
    pool = ModelPool({"pocket": pv.load_model("pocket", "cpu")}, offered)
    return TestClient(Starlette(routes=model_routes(pool)))


def lines(answer: Any) -> list[Any]:
    return [json.loads(line) for line in answer.text.splitlines()]


def test_the_list_says_what_is_here_what_is_offered_and_how_much_memory_there_is() -> None:
    found = client("catalogue").get("/powerviz/models").json()
    assert found["offered"] == "catalogue"
    assert found["here"] == [
        {
            "name": "pocket",
            "device": "cpu",
            "verdict": None,
            "chat": False,
            "wording": None,
            "parameters": 940_672,
            "context": 1024,
            "bundled": "pocket",
            "methods": list(methods.table()),  # It gives rows, from which all of them are drawn.
        },
    ]
    assert [one["id"] for one in found["catalogue"]] == [one.id for one in load_catalogue()]
    assert found["free"]["code"] in ("megabytes", "gigabytes")
    assert found["catalogue"][0]["need"] == {"code": "megabytes", "values": {"n": 323}}


def test_a_server_that_offers_its_own_models_lists_no_others() -> None:
    found = client("started").get("/powerviz/models").json()
    assert found["catalogue"] == []


def test_a_folders_model_loads_with_its_progress_and_its_chat_template(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = saved(tmp_path_factory.mktemp("chatty"), build_model("llama"), chat=True)
    visitor = client("any")
    answer = visitor.post("/powerviz/models/load", json={"name": f" {folder} "})
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    *before, last = lines(answer)
    assert {one["stage"] for one in before} <= {
        "waiting",
        "looking",
        "downloading",
        "reading",
        "checking",
    }
    assert last["ready"]["parameters"] > 0
    known = {"name": str(folder), "device": "cpu", "chat": True, "wording": "chat", "bundled": None}
    assert last["ready"].items() >= known.items()
    here = visitor.get("/powerviz/models").json()["here"]
    assert [one["name"] for one in here] == ["pocket", str(folder)]


def test_a_loading_that_fails_ends_with_one_sentence() -> None:
    answer = client("any").post("/powerviz/models/load", json={"name": "/no/such/folder"})
    error = lines(answer)[-1]["error"]
    assert error["field"] == "model" and "/no/such/folder" in english(error["message"])


@pytest.mark.parametrize(
    ("offered", "body", "status"),
    [
        ("started", {"name": "Qwen/Qwen2.5-0.5B"}, 422),
        ("catalogue", {"name": "/etc"}, 422),
        ("any", {}, 422),
        ("any", {"name": 7}, 422),
        ("any", {"name": "a", "more": 1}, 422),
        ("any", {"name": "x" * 100_000}, 413),
        ("any", [], 422),
    ],
)
def test_what_cannot_be_loaded_is_refused_with_a_message(
    offered: ModelsOffered, body: Any, status: int
) -> None:
    answer = client(offered).post("/powerviz/models/load", json=body)
    assert answer.status_code == status
    assert answer.json()["error"]["field"] == "model"
    assert len(english(answer.json()["error"]["message"]).splitlines()) == 1


def test_a_form_of_another_site_cannot_load_a_model() -> None:
    answer = client("any").post(
        "/powerviz/models/load",
        content=b'{"name": "pocket"}',
        headers={"content-type": "text/plain"},
    )
    assert answer.status_code == 415
