"""Models of engines that others bring, on the page: what the operator starts with, and nothing else."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from starlette.applications import Starlette
from starlette.testclient import TestClient
from typer.testing import CliRunner

import powerviz as pv
from powerviz.cli import serve as launcher
from powerviz.errors import ModelError, SettingError
from powerviz.messages import Message
from powerviz.methods import table
from powerviz.models.protocol import Offers
from powerviz.web import app as page
from powerviz.web.compare.service import CompareService
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.http.models import model_routes
from powerviz.web.policy import ModelsOffered
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.zero_gpu import lent
from powerviz.web.shared import header
from tests.models.toy_engine import COIN, installed
from tests.web.async_code import run_async
from tests.web.explore.test_service import answers, told
from tests.web.told import english

SETTINGS: dict[str, Any] = {"num_steps": 2, "block_size": 4, "max_new_tokens": 8, "seed": 1}
IMPORTED = "raise RuntimeError('this engine was imported for a visitor')"
OFFERS: tuple[ModelsOffered, ...] = ("started", "catalogue", "any")


@pytest.fixture
def toy(tmp_path: Path) -> Iterator[Path]:
    with installed(tmp_path / "packages") as folder:
        yield folder


def pool_of(*names: str, offered: ModelsOffered = "started") -> ModelPool:
    return ModelPool({name: pv.load_model(name, "cpu") for name in names}, offered)


def begin(model: str, **more: Any) -> dict[str, Any]:
    return {
        "serial": 1,
        "new": True,
        "model": model,
        "prompt": "heads tails",
        "settings": SETTINGS,
        "until": "end",
    } | more


def started(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> tuple[Any, Any]:
    """How `powerviz app` ends with these arguments, and the app that it would serve."""
    launched: list[Any] = []
    monkeypatch.setattr(page.App, "launch", lambda app, **options: launched.append(app))
    command = typer.Typer()
    command.command()(launcher.serve)
    result = CliRunner().invoke(command, arguments)
    return result, launched[0] if launched else None


def test_the_app_starts_with_a_model_and_offers_it_beside_the_others(
    toy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result, app = started(monkeypatch, "--model", "toy:coin", "--model", "pocket")
    assert result.exit_code == 0, result.output
    markup = str(app.page.config)
    assert markup.count(">toy:coin</option>") == markup.count(">pocket</option>") > 1
    with TestClient(Starlette(routes=model_routes(pool_of("toy:coin", "pocket")))) as visitor:
        here = visitor.get("/powerviz/models").json()["here"]
    assert here[0] == {
        "name": "toy:coin",
        "device": "cpu",
        "verdict": None,
        "methods": list(table()),
        "chat": False,
        "wording": None,
        "bundled": None,
        "context": 64,
        "parameters": None,
    }


def test_a_broken_engine_is_told_of_at_the_start_and_others_do_not_feel_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with installed(tmp_path / "packages", IMPORTED):
        result, app = started(monkeypatch, "--model", "toy:coin")
        assert (result.exit_code, app) == (2, None)
        assert "Error: model: the engine of toy: cannot be imported" in result.output
        result, app = started(monkeypatch, "--model", "pocket")
        assert result.exit_code == 0 and app is not None


def test_a_visitor_watches_it_sample(toy: Path) -> None:
    service, session = ExploreService(pool_of("toy:coin")), Session()
    run = pv.Run.from_events(told(run_async(answers(service, session, begin("toy:coin")))))
    assert run.complete and run.started.model == "toy:coin"
    same = pv.power_sample(pv.load_model("toy:coin"), "heads tails", **SETTINGS)
    assert run.text == same.text


def test_what_it_cannot_do_is_a_message_at_its_field(toy: Path) -> None:
    service, session = ExploreService(pool_of("toy:coin")), Session()
    batches = run_async(answers(service, session, begin("toy:coin", wrapping="chat")))
    assert batches[-1]["error"]["field"] == "wrapping"
    assert "no chat template" in english(batches[-1]["error"]["message"])

    async def compared() -> list[Any]:
        order = {
            "serial": 1,
            "model": "toy:coin",
            "prompt": "heads",
            "methods": ["base", "second_model"],
            "second_model": "pocket",
            "num_samples": 2,
            "settings": SETTINGS,
        }
        beside = CompareService(pool_of("toy:coin", "pocket"))
        return [json.loads(batch) async for batch in beside.advance("a", order)]

    assert run_async(compared())[-1]["error"]["field"] == "second_model"


NOT_OFFERED = {"offered-own-models-only", "offered-no-scheme", "offered-catalogue-only"}


@pytest.mark.parametrize("offered", OFFERS)
@pytest.mark.parametrize(
    "name", ["toy:coin", "toy:other", "gguf:/etc", "transformers:pocket", "http://127.0.0.1:9"]
)
def test_visitors_reach_no_engine_that_the_operator_did_not_start_with(
    tmp_path: Path, offered: ModelsOffered, name: str
) -> None:
    with installed(tmp_path / "packages", IMPORTED):
        pool = pool_of("pocket", offered=offered)
        with pytest.raises(SettingError) as caught:
            pool.load(name)
        told = caught.value.message
        assert isinstance(told, Message) and told.code in NOT_OFFERED
        with pytest.raises(SettingError):
            pool.get(name)
        with TestClient(Starlette(routes=model_routes(pool))) as visitor:
            answer = visitor.post("/powerviz/models/load", json={"name": f" {name} "})
        assert answer.status_code == 422 and "imported" not in answer.text
        for order in (begin(name), begin(name, wrapping="chat")):
            batches = run_async(answers(ExploreService(pool), Session(), order))
            assert batches[-1]["error"]["field"] == "model"
        assert not pool.under_way


@pytest.mark.parametrize("offered", OFFERS)
def test_one_model_of_an_engine_is_no_key_to_its_others(toy: Path, offered: ModelsOffered) -> None:
    pool = pool_of("toy:coin", offered=offered)
    assert pool.load("toy:coin").model is pool.get("toy:coin")
    with pytest.raises(SettingError):
        pool.load("toy:anything")


def test_where_an_engine_computes_is_no_place_for_other_models(tmp_path: Path) -> None:
    with installed(
        tmp_path / "packages", COIN.replace("    words =", "    device = 'a box'\n    words =")
    ):
        pool = pool_of("toy:coin")
        assert pool.device == "auto"
        assert "a box" in header.template(dict(pool.here()))
        with TestClient(Starlette(routes=model_routes(pool))) as visitor:
            assert visitor.get("/powerviz/models").json()["here"][0]["device"] == "a box"


def test_only_a_model_that_tells_its_memory_makes_room_and_it_comes_back(tmp_path: Path) -> None:
    code = COIN.split("def load(name):")[0] + (
        "def load(name):\n"
        "    coin = Coin(name)\n"
        "    coin.memory = 10**6 if name == 'toy:large' else None\n"
        "    return coin\n"
    )
    with installed(tmp_path / "packages", code):
        pool = pool_of("pocket", "toy:small", "toy:large")
        assert pool.spare() == 10**6
        pool._make_room(1)
        assert [name for name, _ in pool.here()] == ["pocket", "toy:small"]
        assert pool.get("toy:large").name == "toy:large"


def test_its_engine_says_where_a_model_comes_back_and_not_the_first_model(tmp_path: Path) -> None:
    code = COIN.replace("    words =", "    memory = 10**6\n    words =")
    code = code.replace("def load(name):", "def load(name, *, device='auto'):")
    code = code.replace(
        "return Coin(name)", "coin = Coin(name)\n    coin.device = device\n    return coin"
    )
    with installed(tmp_path / "packages", code):
        pool = pool_of("pocket", "toy:coin")
        assert Offers(pool.get("toy:coin")).device == "cpu"
        pool._make_room(1)
        assert Offers(pool.get("toy:coin")).device == "auto"


def test_an_engine_that_fails_when_it_comes_back_leaves_the_page_as_it_is(tmp_path: Path) -> None:
    code = COIN.replace("    words =", "    memory = 10**6\n    words =")
    code = code.replace(
        "def load(name):", "loaded = []\ndef load(name):\n    loaded.append(1 / (not loaded))"
    )
    with installed(tmp_path / "packages", code):
        pool = pool_of("pocket", "toy:coin")
        pool._make_room(1)
        with pytest.raises(ModelError, match="the engine of toy: cannot load toy:coin"):
            pool.get("toy:coin")
        assert pool.get("pocket").vocab_size


def test_lending_leaves_alone_what_cannot_be_moved(
    toy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from powerviz.web.serving import zero_gpu

    class Spaces:
        @staticmethod
        def GPU(work: Any = None, **options: Any) -> Any:
            return work or (lambda inner: inner)

    monkeypatch.setattr(zero_gpu, "GPUS_ARE_LENT", True)
    monkeypatch.setattr(zero_gpu, "spaces", Spaces, raising=False)
    model = pv.load_model("toy:coin")
    zero_gpu.lend({"toy:coin": model}, 60)
    assert lent(model) is None
