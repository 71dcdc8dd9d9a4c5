"""Runs that a browser brings along, without one: what is taken, what is refused, how long it is kept."""

import dataclasses
import json
import time
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from powerviz.errors import RecordingError
from powerviz.runs import Run
from powerviz.runs.event_log import EventLog
from powerviz.runs.events import EVENT_JSON
from powerviz.web.compare.service import CompareService
from powerviz.web.explore import brought as brought_module
from powerviz.web.explore.brought import MOST_RUNS, SECONDS_KEPT, Brought
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.http.arriving import LARGEST_UPLOAD
from powerviz.web.http.routes import routes
from powerviz.web.policy import Operator
from powerviz.web.serving.admission import NOBODY, Admission
from powerviz.web.serving.limit_table import limits
from powerviz.web.serving.models import ModelPool
from tests.web.async_code import run_async
from tests.web.explore.test_service import MODEL, answers, order, the_run, told
from tests.web.told import codes, english

ADDRESS = "/powerviz/runs"


def desk_with(admission: Admission | None = None, **limits: Any) -> ExploreService:
    return ExploreService(ModelPool({MODEL.name: MODEL}), Operator(**limits), admission=admission)


def client_of(service: ExploreService) -> TestClient:
    other = CompareService(ModelPool({MODEL.name: MODEL}))
    return TestClient(Starlette(routes=routes(service, other, service.operator)))


def lines(events: Any) -> bytes:
    return b"".join(EVENT_JSON.dump_json(event) + b"\n" for event in events)


EVENTS = the_run().events
HALF = len(EVENTS) // 2


def test_a_run_comes_as_lines_and_goes_on_from_there() -> None:
    service, session = desk_with(), Session()
    key = client_of(service).post(ADDRESS, content=lines(EVENTS[:HALF])).json()["key"]
    back = order(run="gone", known=HALF, brought=key, model=MODEL.name)
    batches = run_async(answers(service, session, back))
    assert batches[0]["show"] == HALF
    run = Run.from_events(told(batches))
    assert run.complete and run.text == the_run().text
    again = run_async(answers(service, Session(), back, tab="b"))
    assert again[-1]["error"]["field"] == "run", "a key is good for once"


def test_orders_carry_no_events_themselves() -> None:
    events = [json.loads(EVENT_JSON.dump_json(event)) for event in EVENTS]
    batches = run_async(answers(desk_with(), Session(), order(run="x", events=events)))
    assert batches[-1]["error"]["field"] == "events"


DEEP = b'{"kind":"run_started","schema_version":1,"settings":' + b'{"a":' * 50_000
STARTED = lines(EVENTS[:1])


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "run-not-whole"),
        (b"[]", "line 1"),
        (b"[" + b"[]," * 300_000 + b"[]]", "line 1"),
        (DEEP, "line 1"),
        (lines(EVENTS[:10])[:-9], "run-not-whole"),
        (STARTED + b"{" * 2**21, "upload-line-too-long"),
        (STARTED + b"{}\n" * 5 + lines(EVENTS[1:]), "line 2"),
        (STARTED * 30, "upload-too-many-events"),
    ],
    ids=["empty", "list", "long list", "deep", "torn", "long line", "empty events", "too many"],
)
def test_what_is_no_run_is_refused_at_its_first_fault(content: bytes, says: str) -> None:
    answer = client_of(desk_with(events_per_run=20)).post(ADDRESS, content=content)
    said = answer.json()["message"]
    assert answer.status_code == 422 and (says in codes(said) or says in english(said))
    assert len(answer.content) < 1000


def test_a_line_with_countless_faults_is_refused_as_fast_as_one_with_a_single_one() -> None:
    many = b"[" + b"[]," * 300_000 + b"[]]"
    line = STARTED.replace(b'"prompt_tokens":[', b'"prompt_tokens":' + many + b',"x":[')
    assert len(line) < 2**20
    before = time.process_time()
    answer = client_of(desk_with()).post(ADDRESS, content=line + b"\n")
    assert answer.status_code == 422 and "prompt_tokens" in english(answer.json()["message"])
    assert time.process_time() - before < 2


def test_more_than_may_arrive_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    client = client_of(desk_with())
    answer = client.post(ADDRESS, content=bytes(LARGEST_UPLOAD + 1))
    assert answer.status_code == 422
    assert codes(answer.json()["message"]) == ["upload-too-large", "upload-the-run"]
    full = Admission(limits({"uploads": (None, 1, None)}))
    busy = client_of(desk_with(full))
    with full.take("uploads", "somebody", address=NOBODY):
        refused = busy.post(ADDRESS, content=lines(EVENTS))
        assert refused.status_code == 429
        assert codes(refused.json()["message"]) == ["limit-uploads", "limit-from-your-address"]
    assert "key" in busy.post(ADDRESS, content=lines(EVENTS)).json()
    assert full.counters()["uploads"]["held"] == 0


@pytest.mark.parametrize(
    ("limits", "field"),
    [
        ({"longest_response": 19}, "max_new_tokens"),
        ({"longest_prompt": 1}, None),
        ({"steps_per_run": 5}, "num_steps"),
        ({"events_per_run": HALF - 1}, "file"),
    ],
)
def test_a_run_that_comes_back_is_held_to_the_limits_of_one_that_begins(
    limits: dict[str, Any], field: str | None
) -> None:
    service = desk_with(**limits)
    answer = client_of(service).post(ADDRESS, content=lines(EVENTS[:HALF])).json()
    if field == "file":
        assert answer["field"] == field
        return
    back = order(run="gone", known=HALF, brought=answer["key"], model=MODEL.name)
    error = run_async(answers(service, Session(), back))[-1]["error"]
    assert (error and error["field"]) == field


def test_a_response_longer_than_the_model_reads_is_refused_before_it_is_folded() -> None:
    service = desk_with()
    assert MODEL.context_length is not None
    started = json.loads(STARTED)
    started["settings"]["max_new_tokens"] = MODEL.context_length
    content = json.dumps(started).encode() + b"\n"
    key = client_of(service).post(ADDRESS, content=content).json()["key"]
    back = order(run="gone", known=1, brought=key, model=MODEL.name)
    error = run_async(answers(service, Session(), back))[-1]["error"]
    assert error["field"] == "max_new_tokens"
    assert codes(error["message"]) == ["asked-beyond-context"]


def test_a_run_that_no_model_here_can_go_on_with_is_not_kept() -> None:
    service, session = desk_with(), Session()
    other = [dataclasses.replace(EVENTS[0], model="another"), *EVENTS[1:HALF]]  # type: ignore[type-var]
    key = client_of(service).post(ADDRESS, content=lines(other)).json()["key"]
    back = order(run="gone", known=HALF, brought=key, model=MODEL.name)
    assert run_async(answers(service, session, back))[-1]["error"]["field"] == "model"
    assert len(session.events) == 0 and session.run_id == ""


def test_what_nobody_asks_for_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    kept = Brought(clock=lambda: now[0])
    key = kept.put(EventLog(EVENTS))
    now[0] = SECONDS_KEPT - 1
    other = kept.put(EventLog(EVENTS))
    now[0] = SECONDS_KEPT + 1
    with pytest.raises(RecordingError):
        kept.take(key)
    assert kept.take(other) == EVENTS
    keys = [kept.put(EventLog(EVENTS[:1])) for _ in range(MOST_RUNS + 1)]
    assert len(kept) == MOST_RUNS and len(set(keys)) == len(keys)
    with pytest.raises(RecordingError):
        kept.take(keys[0])
    long = EventLog(EVENTS * 20)
    monkeypatch.setattr(brought_module, "MOST_BYTES", int(1.5 * long.size))
    first, second = kept.put(long), kept.put(long.copy())
    with pytest.raises(RecordingError):
        kept.take(first)
    assert len(kept.take(second)) == len(long)


def test_whoever_sends_many_runs_pushes_out_their_own() -> None:
    brought = Brought()
    honest = brought.put(EventLog(EVENTS), "here")
    theirs = [brought.put(EventLog(EVENTS), "elsewhere") for _ in range(MOST_RUNS)]
    assert len(brought) == MOST_RUNS
    assert len(brought.take(honest)) == len(EVENTS)
    with pytest.raises(RecordingError):
        brought.take(theirs[0])
    assert brought.take(theirs[-1])
