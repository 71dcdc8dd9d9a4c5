"""Servers on the page: those that the operator lists, tested at the start, and no others."""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext
from starlette.applications import Starlette
from starlette.testclient import TestClient

import powerviz as pv
from powerviz.evaluation.results import read_samples
from powerviz.messages import say
from powerviz.methods import SECOND_MODEL, table
from powerviz.models.remote import self_test
from powerviz.web.app import build
from powerviz.web.compare.service import CompareService
from powerviz.web.evaluate.request import Form, plan_from, problems_of
from powerviz.web.evaluate.service import EvaluateService
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.http.models import in_short, model_routes
from powerviz.web.policy import Operator
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.worker import Worker
from tests.models.remote.fake_server import Fake, Lies, serving
from tests.refusals import refuses
from tests.samplers.toys import TOYS
from tests.web.async_code import run_async
from tests.web.browser import visit
from tests.web.compare.test_service import answers as compare_answers
from tests.web.evaluations import answer, batches
from tests.web.explore.test_service import answers, told
from tests.web.serving.test_awaited import until
from tests.web.test_engines import started

METHODS = ["greedy", "base", "low_temperature", "power", "best_of_n", "majority_vote"]
"""Those that do with whole suffixes, in the order of the table."""

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


@pytest.fixture(scope="module")
def server() -> Iterator[Fake]:
    """A server for all tests of the file."""
    with pytest.MonkeyPatch.context() as patched, serving() as found:
        patched.setattr(self_test, "DRAWS", 40)
        yield found


@pytest.fixture
def fake(server: Fake) -> Fake:
    """The server, which tells the truth again."""
    server.lies = Lies()
    return server


@cache
def loaded(address: str) -> pv.LanguageModel:
    """The connection to it, made once."""
    return pv.load_model(address)


def pool_of(fake: Fake) -> ModelPool:
    return ModelPool({fake.address: loaded(fake.address)})


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


def test_its_verdict_stands_among_the_facts_of_the_model(fake: Fake) -> None:
    with TestClient(Starlette(routes=model_routes(pool_of(fake)))) as visitor:
        here = visitor.get("/powerviz/models").json()["here"][0]
    assert here["verdict"]["code"] == "server-verdict-certified"
    assert here["device"] == "llama.cpp"


def test_the_methods_that_it_can_be_drawn_from_by_stand_there_too(fake: Fake) -> None:
    assert in_short(fake.address, loaded(fake.address))["methods"] == METHODS
    pocket = in_short("toy", TOYS["a fork"])["methods"]
    assert set(pocket) == set(table())


def compared_on(fake: Fake, *methods: str, **more: Any) -> list[Any]:
    asked = {"serial": 3, "model": fake.address, "prompt": "How", "methods": list(methods)}
    settings = {"num_steps": 2, "block_size": 6, "max_new_tokens": 6, "cut_law": "uniform"}
    service = CompareService(pool_of(fake))
    more = {"num_samples": 2, "candidates": 3, "settings": settings} | more
    return run_async(compare_answers(service, asked | more))


def test_a_visitor_compares_its_methods_side_by_side(fake: Fake) -> None:
    found = compared_on(fake, *METHODS)
    assert found[-1]["idle"] and found[-1]["error"] is None
    samples = [one for batch in found for one in batch["samples"] if "tokens" in one]
    shown = Counter(one["method"] for one in samples)
    assert shown == Counter({name: 1 if name == "greedy" else 2 for name in METHODS})
    assert all(one["log_prob"] < 0 for one in samples)
    together = [batch["together"] for batch in found if batch["together"]][-1]
    assert {one["method"] for one in together["means"]} == set(METHODS)


@pytest.mark.parametrize(
    ("method", "field", "code"),
    [
        ("smc", "methods", "server-not-for-sampler"),
        (SECOND_MODEL, "second_model", "server-without-rows"),
    ],
)
def test_what_it_cannot_be_drawn_from_by_is_refused_before_anything_is_drawn(
    fake: Fake, method: str, field: str, code: str
) -> None:
    pool = ModelPool({fake.address: loaded(fake.address), "toy": TOYS["a fork"]})
    asked = {"model": fake.address, "prompt": "How", "methods": ["base", method]}
    fake.asked.clear()
    service = CompareService(pool)
    found = run_async(compare_answers(service, asked | {"second_model": "toy"}))
    error = found[-1]["error"]
    assert (error["field"], error["message"]["code"]) == (field, code)
    assert not any(batch["samples"] for batch in found)
    assert not any(path == "/completion" for path, _ in fake.asked)


@pytest.mark.nightly
def test_the_forms_offer_what_its_model_can_be_drawn_from_by(
    fake: Fake, context: BrowserContext
) -> None:
    app = build({"pocket": pv.load_model(), fake.address: loaded(fake.address)})
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    shown = """(root) => [...document.querySelectorAll(`${root} input[name="methods"]`)]
        .filter((box) => !box.closest("label").hidden).map((box) => box.value)"""
    try:
        for tab in ("compare", "evaluate"):
            page = visit(context, f"{address}?tab={tab}", address)
            assert page.js(shown, f".pv-{tab}") == list(table())
            page.js(
                """([root, model]) => {
                    const list = document.querySelector(`${root} select[name="model"]`);
                    list.value = model;
                    list.dispatchEvent(new Event("change", { bubbles: true }));
                }""",
                [f".pv-{tab}", fake.address],
            )
            assert page.js(shown, f".pv-{tab}") == METHODS
            assert page.page.locator(f'.pv-{tab} [data-pv="methods-hint"]').inner_text()
        few = "num_samples=2&candidates=3&num_steps=2&block_size=8&max_new_tokens=8"
        page = visit(context, f"{address}?tab=compare&model={fake.address}&{few}", address)
        assert not page.page.locator('.pv-compare select[name="second_model"]').is_visible()
        page.js(
            """document.querySelectorAll('.pv-compare input[name="methods"]')
                .forEach((one) => { one.checked = true; })"""
        )
        page.page.click('.pv-compare [data-pv="run"]')
        state = "PowerViz.tabs.compare.state()"
        page.page.wait_for_function(
            f"(many) => !{state}.busy && {state}.samples.size === many",
            arg=1 + 2 * (len(METHODS) - 1),
            timeout=60_000,
        )
        assert page.wrong == []
        link = f"{address}?tab=explore&sampler=smc&model={fake.address}"
        page = visit(context, link, address, drawn=True)
        page.page.wait_for_function(
            """(text) => document.querySelector('.pv-explore [data-pv="notice"]').textContent === text""",
            arg=str(say("explore-the-link-names-what-is", kind="sampler", name="smc")),
        )
        assert page.page.input_value('.pv-explore select[name="sampler"]') == "power"
        assert page.wrong == []
    finally:
        app.page.close(verbose=False)


def form_for(fake: Fake, *methods: str) -> Form:
    more: dict[str, Any] = {"num_steps": 2, "block_size": 6, "max_new_tokens": 6, "num_samples": 3}
    return Form(model=fake.address, methods=list(methods), limit=1, samples=2, **more)


def start(form: Form) -> dict[str, Any]:
    return {"do": "start", "serial": 1, "form": form.model_dump()}


def test_a_visitor_evaluates_its_methods(fake: Fake, tmp_path: Path) -> None:
    service = EvaluateService(pool_of(fake), Operator(results=tmp_path))
    found = run_async(batches(service, start(form_for(fake, *METHODS))))[-1]
    assert (found["status"], found["error"]) == ("finished", None)
    evaluation = service.find(found["id"])
    assert evaluation is not None
    kept = Counter(one.method for one in read_samples(evaluation.folder))
    assert sorted(kept.values()) == [1, 2, 2, 2, 2, 2]


def test_an_evaluation_of_what_it_cannot_be_drawn_from_by_is_refused(fake: Fake) -> None:
    model = loaded(fake.address)
    form = form_for(fake, "base", "smc")
    with refuses("server-not-for-sampler", "methods"):
        plan_from(form, problems_of(form, None), model)


def test_an_evaluation_that_waits_for_a_server_keeps_nobody_waiting(
    fake: Fake, tmp_path: Path
) -> None:
    """Neither others that draw on this machine, nor who cancels it."""
    scheduler = Scheduler(at_once=1)
    service = EvaluateService(pool_of(fake), Operator(results=tmp_path), scheduler=scheduler)
    fake.asked.clear()
    fake.lies.seconds = 20.0
    other: Worker[int] = Worker(iter(range(5)), lambda item: None)

    async def cancelled() -> None:
        first = await answer(service, start(form_for(fake, "base")))
        await asyncio.to_thread(until, lambda: any(path == "/completion" for path, _ in fake.asked))
        other.advance(scheduler.slot("b"), lambda item: False)
        await asyncio.to_thread(until, lambda: other.exhausted)
        evaluation = service.find(first["id"])
        assert evaluation is not None
        await answer(service, {"do": "cancel", "id": first["id"], "key": first["key"]})
        await asyncio.to_thread(until, lambda: evaluation.status == "paused")

    begun = time.monotonic()
    run_async(cancelled())
    assert time.monotonic() - begun < 5


def test_a_visitor_watches_it_sample_with_the_form_as_it_is(
    fake: Fake, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    service = ExploreService(pool_of(fake))
    run = pv.Run.from_events(told(run_async(answers(service, Session(), order(fake)))))
    assert run.complete and run.chain.steps_taken == 3
    settings = run.started.settings
    assert (settings["skip_ahead"], settings["recall"], settings["prefetch"]) == (False, False, 1)
    assert caplog.messages == []


@pytest.mark.parametrize(("field", "value"), [("tries", 2), ("cut_law", "hazard"), ("prefetch", 4)])
def test_what_a_visitor_asks_for_and_a_server_cannot_do_is_refused_at_its_field(
    fake: Fake, field: str, value: object
) -> None:
    service = ExploreService(pool_of(fake))
    batches = run_async(answers(service, Session(), order(fake, **{field: value})))
    error = batches[-1]["error"]
    assert (error["field"], error["message"]["code"]) == (field, "server-not-with-setting")


def test_a_run_goes_on_from_where_a_visitor_wants_it_to(fake: Fake) -> None:
    service, session = ExploreService(pool_of(fake)), Session()
    events = told(run_async(answers(service, session, order(fake))))
    begun = next(n for n, event in enumerate(events) if event.kind == "decision") + 1
    again = order(fake, num_steps=5) | {"new": False, "run": session.run_id, "keep": begun}
    rest = told(run_async(answers(service, session, again | {"known": begun, "serial": 2})))
    assert sum(event.kind == "decision" for event in [*events[:begun], *rest]) >= 5
