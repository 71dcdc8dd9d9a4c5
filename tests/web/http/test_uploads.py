"""Recordings brought along, without a browser: what is played, and what is refused, and how."""

import gzip
import json
from dataclasses import replace
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from powerviz.examples.bundled import load_examples, load_library
from powerviz.messages import say, to_page
from powerviz.models import load_model
from powerviz.runs.events import EVENT_JSON
from powerviz.samplers import SAMPLERS, sample
from powerviz.web.compare.service import CompareService
from powerviz.web.explore.service import ExploreService
from powerviz.web.http.arriving import LARGEST_UPLOAD, LONGEST_RESPONSE, MOST_CHAINS
from powerviz.web.http.routes import routes
from powerviz.web.serving.models import ModelPool
from tests.web.told import codes, english

RECORDING = load_examples()[0].recording.read_bytes()
LINES = RECORDING.splitlines(keepends=True)
DEEP = b'{"kind":"run_started","schema_version":1,"settings":' + b'{"a":' * 50_000


@pytest.fixture
def client() -> TestClient:
    return TestClient(
        Starlette(routes=routes(ExploreService(ModelPool({})), CompareService(ModelPool({}))))
    )


def line(**event: object) -> bytes:
    return json.dumps(event).encode() + b"\n"


def test_a_recording_comes_back_as_the_feed_of_its_run(client: TestClient) -> None:
    answer = client.post("/powerviz/uploads/feed", content=RECORDING)
    feed = answer.json()
    bundled = client.get(f"/powerviz/examples/{load_examples()[0].name}").json()
    assert feed["events"] == bundled["events"] and feed["answers"] == bundled["answers"]
    assert (
        feed["settings"] == bundled["settings"]
        and {
            "code": "method-setting",
            "values": {"symbol": "seed", "value": feed["events"][0]["settings"]["seed"]},
        }
        in feed["settings"]
    )
    assert feed["notice"] is None and feed["run"].startswith("upload-")
    assert client.post("/powerviz/uploads/feed", content=RECORDING).json()["run"] == feed["run"]


def asked_of(client: TestClient, recording: bytes, **changes: object) -> dict[str, Any]:
    """The feed of a recording whose first event says something else."""
    first, *others = recording.splitlines(keepends=True)
    changed = json.loads(first) | changes
    told: dict[str, Any] = client.post(
        "/powerviz/uploads/feed", content=line(**changed) + b"".join(others)
    ).json()
    return told


def test_of_an_examples_question_the_answer_is_known_and_the_baselines_stand_beside_it(
    client: TestClient,
) -> None:
    feed = client.post("/powerviz/uploads/feed", content=RECORDING).json()
    bundled = client.get(f"/powerviz/examples/{load_examples()[0].name}").json()
    for known in ("truth", "right", "companions", "question"):
        assert feed[known] == bundled[known] is not None


def test_what_another_run_would_not_have_beside_it_is_not_shown(client: TestClient) -> None:
    settings = json.loads(LINES[0])["settings"]
    other = asked_of(client, RECORDING, model="another")
    assert other["truth"] == load_examples()[0].answer and other["companions"] is None
    longer = asked_of(client, RECORDING, settings=settings | {"max_new_tokens": 200})
    assert longer["companions"] is None
    warmer = asked_of(client, RECORDING, settings=settings | {"temperature": 0.5})
    assert set(warmer["companions"]) == {"greedy", "base"}
    unknown = asked_of(client, RECORDING, prompt="Another question?")
    assert [unknown[one] for one in ("truth", "right", "companions", "question")] == [
        None,
        {},
        None,
        None,
    ]


def test_a_question_is_known_inside_of_its_chat_template(client: TestClient) -> None:
    example = load_library()[0]
    feed = client.post("/powerviz/uploads/feed", content=example.recording.read_bytes()).json()
    assert feed["question"] == example.prompt != feed["events"][0]["prompt"]


def test_its_table_and_its_page_can_be_had_too(client: TestClient) -> None:
    table = client.post("/powerviz/uploads/csv", content=RECORDING)
    assert table.text.startswith("chain,block,step")
    assert b"pv-feed" in client.post("/powerviz/uploads/html", content=RECORDING).content
    assert client.post("/powerviz/uploads/exe", content=RECORDING).status_code == 404


def test_of_a_truncated_one_everything_whole_is_kept_with_a_warning(client: TestClient) -> None:
    feed = client.post("/powerviz/uploads/feed", content=RECORDING[: len(RECORDING) // 2]).json()
    assert 0 < len(feed["events"]) < len(LINES)
    assert codes(feed["notice"])[0] == "upload-notices"
    assert feed["notice"]["values"]["remark"] == to_page(say("upload-unfinished"))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "upload-no-run"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "not JSON"),
        (gzip.compress(RECORDING), "not JSON"),
        (b"step,log_p\n1,-2\n", "not JSON"),
        (b'{"answer": 42}\n', "names no schema_version"),
        (LINES[0].replace(b'"schema_version":1', b'"schema_version":9'), "is unknown"),
        (DEEP, "not JSON"),
        (LINES[0] + b"{" * 100_000 + b"\n", "line 2: this is no event"),
        (LINES[0] + line(kind="decision", chain="0", text=["a"]), "line 2: this is no event"),
        (LINES[0] + line(kind="token_drawn", chain=10**30), "line 2: this is no event"),
        (LINES[0] + LINES[5], "upload-no-run"),
        (b"".join(LINES[1:]), "line 1"),
        (RECORDING + LINES[1], "upload-no-run"),
        (
            LINES[0]
            + b"".join(
                line(kind="block_started", chain=chain, block=1, limit=9)
                for chain in range(MOST_CHAINS + 1)
            ),
            "upload-too-many-chains",
        ),
    ],
)
def test_what_is_no_recording_is_refused_and_says_why(
    client: TestClient, content: bytes, says: str
) -> None:
    answer = client.post("/powerviz/uploads/feed", content=content)
    assert answer.status_code == 422
    said = answer.json()["message"]
    assert says in codes(said) or says in english(said)


def test_an_error_that_nobody_foresaw_is_told_and_not_that_nobody_answers(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a mistake of ours")

    monkeypatch.setattr("powerviz.web.http.uploads.read_upload", broken)
    answer = client.post("/powerviz/uploads/feed", content=RECORDING)
    assert answer.status_code == 500
    said = answer.json()["message"]
    assert codes(said) == ["failed-on-the-server", "failed-reading-this-file"]


def test_what_no_browser_could_play_is_refused(client: TestClient) -> None:
    block = line(kind="block_started", chain=0, block=1, limit=10**6)
    token = {"id": 1, "text": "a", "log_prob": -1, "log_proposal": -1}
    drawn = b"".join(
        line(kind="token_drawn", chain=0, block=1, step=0, position=position, token=token)
        for position in range(LONGEST_RESPONSE + 1)
    )
    answer = client.post("/powerviz/uploads/feed", content=LINES[0] + block + drawn)
    assert "upload-response-too-long" in codes(answer.json()["message"])
    answer = client.post("/powerviz/uploads/feed", content=bytes(LARGEST_UPLOAD + 1))
    said = say("upload-too-large", file=say("upload-the-file"), most="32")
    assert answer.status_code == 413 and answer.json()["message"] == to_page(said)


def test_a_response_whose_text_is_much_longer_than_its_tokens_is_refused(
    client: TestClient,
) -> None:
    whole = [json.loads(one) for one in LINES]
    decided = next(one for one in whole if one["kind"] == "state_extended")
    decided["text"] = "#" * 100_000
    answer = client.post("/powerviz/uploads/feed", content=b"".join(line(**one) for one in whole))
    assert "upload-text-of-other-tokens" in codes(answer.json()["message"])


def test_a_run_that_the_page_does_not_show_is_refused_by_its_method(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    greedy = SAMPLERS["greedy"]
    hidden = replace(greedy, look=replace(greedy.look, played=False))
    monkeypatch.setitem(SAMPLERS, "greedy", hidden)
    run = sample(load_model(), "1 2", "greedy", max_new_tokens=4)
    content = b"".join(EVENT_JSON.dump_json(event) + b"\n" for event in run.events)
    answer = client.post("/powerviz/uploads/feed", content=content)
    assert answer.status_code >= 400 and "upload-not-played" in answer.text
