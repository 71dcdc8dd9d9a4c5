"""What goes wrong under a visitor's run: they are told, what was drawn stays, the next one is served."""

import errno
import json
import resource
import signal
import socket
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import torch

from powerviz.evaluation.engine import evaluate
from powerviz.evaluation.results import SAMPLES, read_samples
from powerviz.examples.bundled import load_examples
from powerviz.messages import say, to_page
from powerviz.models import load_model
from powerviz.models.protocol import Branches
from powerviz.runs import Run
from powerviz.web.app import App, build
from powerviz.web.compare.service import CompareService
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.serving.models import ModelPool
from tests.covers import by_night
from tests.evaluation.toy import finished, here, table, toy_plan
from tests.refusals import refuses
from tests.samplers.cramped import ERRORS
from tests.web.async_code import run_async
from tests.web.evaluations import carried_out, said, service_at, start
from tests.web.explore.test_service import MODEL, PROMPT, SETTINGS, answers, order, the_run, told
from tests.web.told import english


class Failing:
    """The bundled model, but the `nth` reading fails: `fail` raises, or gives other scores."""

    def __init__(self, nth: int, fail: Callable[[torch.Tensor], torch.Tensor]) -> None:
        self.nth, self.fail, self.read = nth, fail, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(MODEL, name)

    def open(self, prefixes: Any, reuse: Any = ()) -> Any:
        return FailingBranches(self, MODEL.open(prefixes, [one.inner for one in reuse]))


class FailingBranches:
    def __init__(self, model: Failing, inner: Branches) -> None:
        self.model, self.inner = model, inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def __len__(self) -> int:
        return len(self.inner)

    @property
    def log_probs(self) -> torch.Tensor:
        self.model.read += 1
        good = self.inner.log_probs
        return self.model.fail(good) if self.model.read >= self.model.nth else good

    def select(self, rows: Any) -> "FailingBranches":
        return FailingBranches(self.model, self.inner.select(rows))


def raises(error: Callable[[], BaseException]) -> Callable[[torch.Tensor], torch.Tensor]:
    def fail(scores: torch.Tensor) -> torch.Tensor:
        raise error()

    return fail


def nonsense(value: float) -> Callable[[torch.Tensor], torch.Tensor]:
    return lambda scores: torch.log_softmax(torch.full_like(scores, value), dim=-1)


FAULTS: dict[str, tuple[Callable[[torch.Tensor], torch.Tensor], str, str]] = {
    "a bug": (raises(lambda: KeyError("x")), "run", "sampling failed on the server (KeyError)"),
    "a dead device": (raises(lambda: RuntimeError("CUDA error: unspecified")), "run", "failed"),
    "no memory": (raises(ERRORS[0]), "memory", "ran out"),
    "no memory of the machine": (raises(MemoryError), "memory", "ran out"),
    "NaN": (nonsense(float("nan")), "model", "not numbers"),
    "infinite scores": (nonsense(float("inf")), "model", "not numbers"),
}


@pytest.mark.usefixtures("nothing_collected")
@pytest.mark.parametrize("fault", by_night(FAULTS, ["no memory"]))
def test_a_run_that_fails_says_so_is_kept_and_goes_on_and_others_are_served(fault: str) -> None:
    fail, field, message = FAULTS[fault]

    async def fails_and_goes_on() -> None:
        broken = Failing(9, fail)
        service = ExploreService(ModelPool({MODEL.name: broken, "whole": MODEL}))  # type: ignore[dict-item]
        session = Session()
        batches = await answers(service, session, order())
        errors = [batch["error"] for batch in batches if batch["error"]]
        assert errors[0]["field"] == field and message in english(errors[0]["message"])
        assert "Traceback" not in json.dumps(errors) and batches[-1]["idle"]
        kept = told(batches)
        assert kept == session.events and len(kept) >= 8
        assert [type(one) for one in kept] == [type(one) for one in the_run().events[: len(kept)]]

        other = await answers(service, Session(), order(model="whole"), tab="b")
        assert Run.from_events(told(other)).text == the_run().text

        broken.nth = 10**9  # What was wrong is mended.
        again = await answers(service, session, order(run=session.run_id, known=len(kept)))
        run = Run.from_events([*kept, *told(again)])
        assert run.complete and run.text == the_run().text

    run_async(fails_and_goes_on())


def test_a_comparison_that_fails_keeps_its_samples() -> None:
    async def fails() -> list[Any]:
        broken = Failing(24, raises(lambda: KeyError("x")))
        service = CompareService(ModelPool({MODEL.name: broken}))  # type: ignore[dict-item]
        asked = {"model": MODEL.name, "prompt": PROMPT, "methods": ["greedy", "base"]}
        asked |= {"num_samples": 2, "settings": SETTINGS}
        return [json.loads(batch) async for batch in service.advance("a", asked)]

    batches = run_async(fails())
    assert "KeyError" in english(batches[-1]["error"]["message"]) and batches[-1]["idle"]
    assert next(one["method"] for batch in batches for one in batch["samples"]) == "greedy"


@contextmanager
def disk_of(size: int) -> Iterator[None]:
    """No file can grow beyond `size` bytes: what is written stops in mid-line, as on a full disk."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    action = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        signal.signal(signal.SIGXFSZ, action)


@pytest.mark.parametrize("room", by_night([0.3, 0.55, 0.9], [0.55]))
def test_an_evaluation_on_a_full_disk_goes_on_to_the_same_table(
    tmp_path: Path, room: float
) -> None:
    plan = toy_plan()
    whole = finished(plan, tmp_path / "whole")
    size = (tmp_path / "whole" / SAMPLES).stat().st_size
    plan_size = (tmp_path / "whole" / "plan.json").stat().st_size
    with disk_of(max(int(room * size), plan_size + 1)):
        with refuses("folder-samples-unwritable", "out"):
            for _ in evaluate(plan, tmp_path / "full", here):
                pass
        there = read_samples(tmp_path / "full")  # As it lies there, torn line and all.
        assert 0 < len(there) < plan.total
    finished(plan, tmp_path / "full")
    expected, got = table(plan, whole), table(plan, read_samples(tmp_path / "full"))
    assert got.equals(expected)


def test_an_evaluation_of_the_page_stops_with_a_reason_and_resumes(tmp_path: Path) -> None:
    service = service_at(tmp_path)
    undisturbed = carried_out(service, start(service))[-1]
    folder = tmp_path / "from-the-page" / undisturbed["id"]
    with disk_of((folder / SAMPLES).stat().st_size // 2):
        begun, *_, stopped = carried_out(service, start(service))
    assert stopped["status"] == "failed"
    assert said(stopped["error"]["message"]) == ["folder-samples-unwritable"]
    assert 0 < stopped["done"] < stopped["total"]
    resumed = carried_out(
        service, {"do": "resume", "id": stopped["id"], "key": begun["key"], "serial": 2}
    )[-1]
    assert resumed["status"] == "finished" and resumed["error"] is None
    for name in ("pass_at_k", "distributions"):
        assert resumed["results"][name] == undisturbed["results"][name]


def test_an_evaluation_that_cannot_be_begun_leaves_no_half_of_it(tmp_path: Path) -> None:
    service = service_at(tmp_path)
    with disk_of(100):
        refused = carried_out(service, start(service))[-1]
    assert said(refused["error"]["message"]) == ["folder-unwritable"]
    assert list((tmp_path / "from-the-page").iterdir()) == []


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[App, str]]:
    app = build({"pocket": load_model()})
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    yield app, address
    app.page.close(verbose=False)


def test_an_upload_without_room_for_it_is_refused_with_a_reason(
    served: tuple[App, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(tempfile.SpooledTemporaryFile):  # type: ignore[type-arg]
        def write(self, content: Any) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("powerviz.web.http.arriving.tempfile.SpooledTemporaryFile", Full)
    sent = urllib.request.Request(f"{served[1]}powerviz/uploads/feed", data=b"x" * 100)
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(sent)
    said = json.loads(refused.value.read())
    assert refused.value.code == 507 and said["field"] == "disk"
    assert said["message"] == to_page(say("failed-disk", reason="No space left on device"))


def test_a_request_that_fails_unforeseen_is_answered_without_a_traceback(
    served: tuple[App, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("powerviz.web.http.routes._batch", lambda *_: 1 / 0)
    with pytest.raises(urllib.error.HTTPError) as failed:
        urllib.request.urlopen(f"{served[1]}powerviz/runs/{load_examples()[0].name}/jsonl")
    text = failed.value.read().decode()
    assert failed.value.code == 500
    failure = say(
        "failed-on-the-server", what=say("failed-request"), error=ZeroDivisionError.__name__
    )
    said = say("failed-but-kept", field="request", reason=failure)
    assert json.loads(text) == {"field": "request", "message": to_page(said)}


def post(address: str, body: dict[str, Any]) -> None:
    content = json.dumps(body).encode()
    sent = urllib.request.Request(
        f"{address}gradio_api/queue/join", content, {"Content-Type": "application/json"}
    )
    assert urllib.request.urlopen(sent).status == 200


@pytest.mark.parametrize("handler", by_night(["advance", "compare"], ["advance"]))
def test_a_client_that_drops_its_connection_is_noticed_and_the_next_one_served(
    served: tuple[App, str], handler: str
) -> None:
    app, address = served
    hash_ = f"drops-{handler}"
    ids = {one["api_name"]: one["id"] for one in app.page.config["dependencies"]}
    steps = 16_000 if handler == "advance" else 4_000
    long = {"num_steps": steps, "block_size": 128, "max_new_tokens": 128, "seed": 1}
    asked: dict[str, Any] = {"model": "pocket", "prompt": PROMPT, "settings": long, "serial": 1}
    asked |= {"new": True} if handler == "advance" else {"methods": ["power"], "num_samples": 4}
    data = [None] if handler == "advance" else []
    event = {"data": data, "event_data": asked, "fn_index": ids[handler], "session_hash": hash_}
    post(address, event)

    def busy() -> bool:
        if handler == "advance":
            return hash_ in app.service._workers and app.service._workers[hash_].busy
        own = app.compare_service._own.get(hash_)
        return own is not None and own.worker is not None and own.worker.busy

    place = urlsplit(address)
    with socket.create_connection((place.hostname, place.port)) as line:
        line.sendall(
            f"GET /gradio_api/queue/data?session_hash={hash_} HTTP/1.1\r\n"
            f"Host: {place.netloc}\r\n\r\n".encode()
        )
        got = b""
        while b"process_generating" not in got:
            got += line.recv(65536)
        assert busy()
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    end = time.monotonic() + 30
    while busy():
        assert time.monotonic() < end, "nobody has noticed"
        time.sleep(0.02)
    assert hash_ not in app.service._workers
    batches = run_async(answers(app.service, Session(), order(model="pocket"), tab="next"))
    assert Run.from_events(told(batches)).text == the_run().text
