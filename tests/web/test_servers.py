"""Servers on the page: those that the operator lists, tested at the start, and no others."""

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

import powerviz as pv
from powerviz.messages import say
from powerviz.models.remote import self_test
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.http.models import model_routes
from powerviz.web.serving.models import ModelPool
from tests.models.remote.fake_server import Fake, Lies, serving
from tests.web.async_code import run_async
from tests.web.explore.test_service import answers, told
from tests.web.test_engines import started

FORM = {
    "skip_ahead": True,
    "early_rejection": True,
    "recall": True,
    "prefetch": 8,
    "tries": 1,
    "cut_law": "uniform",
    "uniform_share": 0.5,
}
"""What the page's form sends besides, where nothing was changed in it."""
SETTINGS: dict[str, Any] = {"num_steps": 3, "block_size": 8, "max_new_tokens": 8, "seed": 1, **FORM}


@pytest.fixture(autouse=True, scope="module")
def few_draws() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(self_test, "DRAWS", 40)
        yield


@pytest.fixture
def fake() -> Iterator[Fake]:
    """A server of a test's own."""
    with serving() as found:
        yield found


@pytest.fixture(scope="module")
def honest() -> Iterator[tuple[Fake, pv.LanguageModel]]:
    """A server for all tests of the file, and the connection to it."""
    with serving() as found:
        yield found, pv.load_model(found.address)


def pool_of(honest: tuple[Fake, pv.LanguageModel]) -> ModelPool:
    fake, model = honest
    return ModelPool({fake.address: model})


def order(fake: Fake, **more: Any) -> dict[str, Any]:
    return {
        "serial": 1,
        "new": True,
        "model": fake.address,
        "prompt": "How",
        "settings": SETTINGS | more,
        "until": "end",
    }


def test_the_app_offers_the_servers_that_the_operator_lists(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    result, app = started(monkeypatch, "--servers", fake.address)
    assert result.exit_code == 0, result.output
    assert f">{fake.address}</option>" in str(app.page.config)
    _, without = started(monkeypatch)
    assert fake.address not in str(without.page.config)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--model", "http://127.0.0.1:9"), "server-by-its-own-option"),
        (("--servers", "pocket"), "server-address-wrong"),
    ],
)
def test_addresses_are_given_in_their_own_option_only(
    arguments: tuple[str, str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    result, app = started(monkeypatch, *arguments)
    assert (result.exit_code, app) == (2, None)
    assert str(say(code)) in result.output


def test_a_server_that_lies_is_told_of_at_the_start(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.lies = Lies(wrong_text=True)
    result, app = started(monkeypatch, "--servers", fake.address)
    assert (result.exit_code, app) == (2, None)
    assert str(say("server-lies-ids", model=fake.address)) in result.output


def test_its_verdict_stands_among_the_facts_of_the_model(
    honest: tuple[Fake, pv.LanguageModel],
) -> None:
    with TestClient(Starlette(routes=model_routes(pool_of(honest)))) as visitor:
        here = visitor.get("/powerviz/models").json()["here"][0]
    assert here["verdict"]["code"] == "server-verdict-certified"
    assert here["device"] == "llama.cpp"


def test_a_visitor_watches_it_sample_with_the_form_as_it_is(
    honest: tuple[Fake, pv.LanguageModel], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    service = ExploreService(pool_of(honest))
    run = pv.Run.from_events(told(run_async(answers(service, Session(), order(honest[0])))))
    assert run.complete and run.chain.steps_taken == 3
    settings = run.started.settings
    assert (settings["skip_ahead"], settings["recall"], settings["prefetch"]) == (False, False, 1)
    assert caplog.messages == []


@pytest.mark.parametrize(("field", "value"), [("tries", 2), ("cut_law", "hazard"), ("prefetch", 4)])
def test_what_a_visitor_asks_for_and_a_server_cannot_do_is_refused_at_its_field(
    honest: tuple[Fake, pv.LanguageModel], field: str, value: object
) -> None:
    service = ExploreService(pool_of(honest))
    batches = run_async(answers(service, Session(), order(honest[0], **{field: value})))
    error = batches[-1]["error"]
    assert (error["field"], error["message"]["code"]) == (field, "server-not-with-setting")


def test_a_run_goes_on_from_where_a_visitor_wants_it_to(
    honest: tuple[Fake, pv.LanguageModel],
) -> None:
    fake, _ = honest
    service, session = ExploreService(pool_of(honest)), Session()
    events = told(run_async(answers(service, session, order(fake))))
    begun = next(n for n, event in enumerate(events) if event.kind == "decision") + 1
    again = order(fake, num_steps=5) | {"new": False, "run": session.run_id, "keep": begun}
    rest = told(run_async(answers(service, session, again | {"known": begun, "serial": 2})))
    assert sum(event.kind == "decision" for event in [*events[:begun], *rest]) >= 5
