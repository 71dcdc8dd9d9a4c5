"""Thousands of generated inputs to the running app: each gets an answer, none breaks the server.

Endpoints and their inputs are taken from what the app says of itself: Gradio's dependencies and
OpenAPI description, our own routes, and the schemas of what our handlers read. About 1,400 inputs
by night, and a tenth of them by day, the same each time. For more and other ones, ten times as many for instance:

    POWERVIZ_FUZZ=10 python -m pytest tests/web/test_fuzz.py --hypothesis-seed=7
"""

import json
import logging
import math
import os
import re
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import gradio as gr
import httpx
import pytest
from gradio.routes import App
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from powerviz.models import load_model
from powerviz.runs import Run
from powerviz.runs.events import EVENT_JSON
from powerviz.samplers import power_sample
from powerviz.web.app import build
from powerviz.web.compare.request import CompareRequest
from powerviz.web.evaluate.request import EvaluateRequest
from powerviz.web.explore.critical_window import CriticalWindowRequest
from powerviz.web.explore.request import ExploreRequest
from powerviz.web.learn.service import LearnRequest
from powerviz.web.policy import Operator
from tests.covers import by_night
from tests.web.api_inputs import ANYTHING, NASTY, TEXTS, inputs_of

pytestmark = pytest.mark.slow

TIMES = float(os.environ.get("POWERVIZ_FUZZ", "0"))
"""So many times the usual number of inputs, others each time; 0 for the usual ones."""
BY_DAY = 0.1
LONGEST_SILENCE = 30.0
ENOUGH_BATCHES = 2
PROMPT = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
ORDERS: dict[str, type[BaseModel]] = {
    "advance": ExploreRequest,
    "compute": CriticalWindowRequest,
    "compare": CompareRequest,
    "advance_1": EvaluateRequest,
    "advance_2": LearnRequest,
}
"""What the handlers with these names read. Any other gets any JSON."""
ENDLESS = ("/heartbeat/", "/queue/data", "/call/", "/monitoring", "/startup-events")
"""Gradio's streams, and what of its routes waits for somebody else."""

SMALL: dict[str, Any] = {"num_steps": 2, "block_size": 4, "max_new_tokens": 8, "seed": 1}
EVENTS = [
    EVENT_JSON.dump_python(event, mode="json")
    for event in power_sample(load_model(), PROMPT, **SMALL).events
]
RUN_SETTINGS = st.fixed_dictionaries(
    {"max_new_tokens": st.integers(1, 12)},
    optional={
        "num_steps": st.integers(-1, 4),
        "block_size": st.integers(0, 12),
        "seed": st.integers(-1, 2**40),
        "alpha": st.sampled_from([0.5, 1, 2.5, 4, "4", "x", None, 1e9]),
        "temperature": st.sampled_from([None, 0, 0.25, 1, -1, "hot"]),
        "prefetch": st.integers(-1, 9),
        "chains": st.integers(0, 3),
        "recall": st.booleans() | TEXTS,
    },
)
HINTS: dict[str, st.SearchStrategy[Any]] = {
    "model": st.sampled_from(["pocket", "pocket", "pocket-grpo", "gpt2", "../x"]),
    "second_model": st.sampled_from(["", "pocket-grpo", "pocket", "x"]),
    "prompt": st.sampled_from([PROMPT, *NASTY]),
    "wrapping": st.sampled_from(["raw", "math", "chat", "upside down"]),
    "truth": st.sampled_from([None, "5", "", "x" * 600]),
    "settings": RUN_SETTINGS,
    "until": st.sampled_from(["step", "end", "now"]),
    "brought": st.sampled_from(["", "", "x", "../x", "9" * 400]),
    "methods": st.lists(st.sampled_from(["greedy", "base", "power", "best_of_n", "x"]), max_size=3),
    "num_samples": st.integers(0, 3),
    "candidates": st.integers(0, 3),
    "samples": st.integers(0, 2),
    "limit": st.integers(0, 2),
    "max_new_tokens": st.integers(0, 12),
    "rollouts": st.integers(7, 10),
    "problem_set": st.sampled_from(["pocket", "upload", "gsm8k", "x"]),
    "lesson": st.sampled_from(["sharpening", "low_temperature", "by_hand", "x"]),
    "serial": st.integers(0, 3),
}


def inputs(count: int, times: float) -> Any:
    """So many times this count of generated inputs, the same in each run unless more are asked for."""
    return settings(
        max_examples=max(1, round(count * (TIMES or times))),
        derandomize=not TIMES,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


@pytest.fixture(scope="module", params=by_night([BY_DAY, 1], [BY_DAY]), ids=str)
def times(request: pytest.FixtureRequest) -> float:
    """By night all inputs, by day a part of them."""
    found: float = request.param
    return found


class Tracebacks(logging.Handler):
    """What the server's libraries say of exceptions that nobody has caught."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines += logging.Formatter().format(record).splitlines()


@pytest.fixture(scope="module")
def tracebacks() -> Iterator[list[str]]:
    """The log from the first input on; Gradio's tracebacks get there through `quiet_log`."""
    handler = Tracebacks()
    speakers = [logging.getLogger(name) for name in (None, "uvicorn.error")]
    for one in speakers:
        one.addHandler(handler)
    yield handler.lines
    for one in speakers:
        one.removeHandler(handler)


@pytest.fixture(scope="module")
def client(
    tmp_path_factory: pytest.TempPathFactory, tracebacks: list[str]
) -> Iterator[httpx.Client]:
    models = {name: load_model(name) for name in ("pocket", "pocket-grpo")}
    app = build(models, Operator(results=tmp_path_factory.mktemp("fuzz")))
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    once = httpx.Limits(max_keepalive_connections=0)  # The server may close what rests for seconds.
    with httpx.Client(base_url=address, timeout=LONGEST_SILENCE, limits=once) as found:
        yield found
    app.page.close(verbose=False)


SAID = build({"pocket": load_model()})
"""An app that is asked what it has, and is never served."""
DEPENDENCIES = [one for one in SAID.page.config["dependencies"] if one["targets"]]
"""Gradio's description of everything that the page may ask for."""
ROUTES = [
    (method, route.path) for route in SAID.routes() for method in sorted(route.methods - {"HEAD"})
]
"""Method and path of each of our own routes."""


def is_clean(text: str) -> bool:
    """Whether nothing of the server's inside is in an answer."""
    return "Traceback (most recent" not in text and 'File "/' not in text


def check(answer: httpx.Response) -> None:
    text = answer.text
    assert is_clean(text), text[:300]
    assert answer.status_code < 500 or "server" in text.lower(), (answer.status_code, text[:300])


def ask(client: httpx.Client, body: dict[str, Any]) -> list[dict[str, Any]] | None:
    """What comes of an event: its messages up to the end, or the first few; None if it is refused."""
    content = json.dumps(body, allow_nan=False)
    joined = client.post(
        "gradio_api/queue/join", content=content, headers={"Content-Type": "application/json"}
    )
    check(joined)
    if joined.status_code != 200:
        return None
    told: list[dict[str, Any]] = []
    hash_ = {"session_hash": body["session_hash"]}
    with client.stream("GET", "gradio_api/queue/data", params=hash_) as stream:
        for line in stream.iter_lines():
            assert is_clean(line), line[:300]
            if not line.startswith("data:"):
                continue
            message = json.loads(line[5:])
            told.append(message)
            done = message["msg"] in ("process_completed", "close_stream", "unexpected_error")
            batches = sum(one["msg"] == "process_generating" for one in told)
            if done or batches >= ENOUGH_BATCHES:
                return told
    return told


@pytest.mark.parametrize("endpoint", DEPENDENCIES, ids=lambda one: str(one["api_name"]))
def test_every_event_is_answered(
    client: httpx.Client, endpoint: dict[str, Any], times: float
) -> None:
    order = ORDERS.get(str(endpoint["api_name"]))
    schema = order.model_json_schema() if order else {}
    hash_ = uuid.uuid4().hex  # One visitor, as a page would be that sends nonsense.

    @inputs(60, times)
    @given(st.integers(0, 9).flatmap(lambda n: inputs_of(schema, HINTS) if n else ANYTHING))
    def asked(data: Any) -> None:
        told = ask(
            client,
            {
                "data": [None] * len(endpoint["inputs"]),
                "event_data": data,
                "fn_index": endpoint["id"],
                "session_hash": hash_,
            },
        )
        assert told, "no answer at all"
        last = told[-1]
        if last["msg"] == "process_completed":
            assert last["success"], last

    asked()


def test_every_envelope_is_answered(client: httpx.Client, times: float) -> None:
    ids = [one["id"] for one in DEPENDENCIES]

    @inputs(80, times)
    @given(
        st.fixed_dictionaries(
            {
                "data": st.lists(ANYTHING, max_size=3) | ANYTHING,
                "fn_index": st.sampled_from(ids) | ANYTHING,
                "session_hash": st.uuids().map(str)
                | TEXTS.filter(lambda text: "\ud800" not in text),
            },
            optional={
                "event_data": ANYTHING,
                "trigger_id": ANYTHING,
                "event_id": ANYTHING,
                "simple_format": ANYTHING,
            },
        )
    )
    def asked(body: dict[str, Any]) -> None:
        ask(client, body)

    asked()


def a_body(name: str) -> st.SearchStrategy[bytes]:
    """A file as it should be, cut, damaged, or something else."""
    lines = "".join(json.dumps(event) + "\n" for event in EVENTS).encode()
    row = b'{"prompt": "1+1?", "answer": "2"}\n' * 3
    good = lines if "uploads" in name or name.endswith("/runs") else row
    cut = st.integers(0, len(good)).map(lambda end: good[:end])
    damaged = st.tuples(st.integers(0, len(good) - 1), st.binary(min_size=1, max_size=3)).map(
        lambda at: good[: at[0]] + at[1] + good[at[0] + len(at[1]) :]
    )
    return st.one_of(st.just(good), cut, damaged, st.binary(max_size=60), ANYTHING.map(as_bytes))


def as_bytes(value: Any) -> bytes:
    return json.dumps(value).encode()


KINDS = ["jsonl", "csv", "html", "feed", "samples.csv", "means.csv", "table.csv", "plan.json"]
PARTS: dict[str, st.SearchStrategy[str]] = {
    "kind": st.sampled_from([*KINDS, "samples.jsonl", "humaneval.jsonl", "alpacaeval.json"]),
    "name": st.sampled_from(["coins", "page.css", "page.js", "offline.js"]),
    "run": st.sampled_from(["coins", "easy", "0" * 32]),
    "folder": st.sampled_from(["css", "js"]),
    "id": st.sampled_from(["0" * 32, "from-the-page"]),
    "index": st.integers(-2, 10**6).map(str),
}


def path_of(template: str) -> st.SearchStrategy[str]:
    """An address of this template; its parts mean something, or are anything."""
    names = re.findall(r"{(\w+)(?::\w+)?}", template)
    anything = TEXTS.map(lambda text: text[:300])
    parts = [PARTS.get(name, st.sampled_from(["0", "1"])) | anything for name in names]

    def filled(values: tuple[str, ...]) -> str:
        path = template
        for value in values:
            safe = quote(value.encode("utf-8", "replace"), safe="")
            before, _, after = path.partition("{")
            path = f"{before}{safe or '-'}{after.partition('}')[2]}"
        return path.lstrip("/")

    return st.tuples(*parts).map(filled)


@pytest.mark.parametrize(("method", "path"), ROUTES, ids=str)
def test_every_route_is_answered(
    client: httpx.Client, method: str, path: str, times: float
) -> None:
    @inputs(30, times)
    @given(path_of(path), a_body(path), st.dictionaries(TEXTS, TEXTS, max_size=2))
    def asked(address: str, body: bytes, query: dict[str, str]) -> None:
        clean = {
            name.encode("utf-8", "replace").decode(): value.encode("utf-8", "replace").decode()[
                :500
            ]
            for name, value in query.items()
            if len(name) < 500
        }
        check(
            client.request(method, address, params=clean, content=body if method == "POST" else b"")
        )

    asked()


def test_every_route_of_gradio_is_answered(client: httpx.Client, times: float) -> None:
    described = App.create_app(gr.Blocks()).openapi()  # most of them are shut: see `door.calls`
    operations = [
        (path, method, one)
        for path, known in described["paths"].items()
        for method, one in known.items()
        if not any(part in path for part in ENDLESS)
    ]
    assert len(operations) > 30
    schemas = {"$defs": described.get("components", {}).get("schemas", {})}

    def a_request(operation: tuple[str, str, dict[str, Any]]) -> st.SearchStrategy[Any]:
        path, method, one = operation
        names = [p["name"] for p in one.get("parameters", []) if p["in"] == "query"]
        content = (one.get("requestBody") or {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        body = inputs_of(schema | schemas) if schema else st.just(None)
        query = st.fixed_dictionaries({}, optional=dict.fromkeys(names, TEXTS))
        return st.tuples(st.just(method), path_of(path), query, body)

    @inputs(220, times)
    @given(st.sampled_from(operations).flatmap(a_request))
    def asked(request: tuple[str, str, dict[str, str], Any]) -> None:
        method, address, query, body = request
        clean = {name: value.encode("utf-8", "replace")[:500] for name, value in query.items()}
        content = b"" if body is None else as_bytes(body)
        headers = {"Content-Type": "application/json"} if content else {}
        with client.stream(
            method.upper(), address, params=clean, content=content, headers=headers
        ) as answer:
            if "event-stream" in answer.headers.get("content-type", ""):
                return
            answer.read()
            check(answer)

    asked()


def test_afterwards_the_next_visitor_gets_their_run(
    client: httpx.Client, tracebacks: list[str]
) -> None:
    advance = next(one["id"] for one in DEPENDENCIES if one["api_name"] == "advance")
    order = {"new": True, "model": "pocket", "prompt": PROMPT, "settings": SMALL, "serial": 1}
    joined = client.post(
        "gradio_api/queue/join",
        json={
            "data": [None],
            "event_data": order,
            "fn_index": advance,
            "session_hash": "the-next-visitor",
        },
    )
    assert joined.status_code == 200
    events: list[Any] = []
    with client.stream(
        "GET", "gradio_api/queue/data", params={"session_hash": "the-next-visitor"}
    ) as stream:
        for line in stream.iter_lines():
            message = json.loads(line[5:]) if line.startswith("data:") else {"msg": ""}
            if message["msg"] == "process_generating":
                batch = json.loads(latest(message))
                events += batch["events"]
            if message["msg"] == "process_completed":
                break
    run = Run.from_events([EVENT_JSON.validate_json(json.dumps(event)) for event in events])
    assert run.text == power_sample(load_model(), PROMPT, **SMALL).text
    assert math.isfinite(run.log_prob)
    ours = [line for line in tracebacks if "/powerviz/" in line and 'File "' in line]
    # Whatever fails in Gradio has passed the door and the layer around it.
    ours = [line for line in ours if "/http/door/" not in line]
    assert ours == [], ours[:5]


def latest(message: dict[str, Any]) -> str:
    """The batch in a message; Gradio sends later ones as what has changed since the last."""
    value = message["output"]["data"][0]
    return value if isinstance(value, str) else str(value[0][2])
