"""Orders of tabs that are not there, or do not listen; on a server of their own that is quick to notice."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from powerviz.messages import say, to_page
from powerviz.models import load_model
from powerviz.web.app import App, build
from powerviz.web.http.door import guests
from powerviz.web.http.door.endings import SECONDS
from powerviz.web.http.gradio_queue import LISTENING
from powerviz.web.policy import Operator
from powerviz.web.serving import visitors

ABSENT_SECONDS = 0.3
QUIET_SECONDS = 0.6
ENDLESS = {"num_steps": 5000, "block_size": 900, "max_new_tokens": 900}
TABS = 6
JSON = {"content-type": "application/json"}


@pytest.fixture(scope="module")
def app() -> Iterator[App]:
    quick = pytest.MonkeyPatch()
    quick.setattr(guests, "SECONDS_BETWEEN_SWEEPS", 0.05)
    quick.setattr(guests, "QUIET_SECONDS", QUIET_SECONDS)
    model = load_model()
    found = build({model.name: model}, Operator(limits=f"tabs=-/{TABS}/50,unheard=-/3/10"))
    found.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    yield found
    found.page.close(verbose=False)
    quick.undo()


class Stranger:
    """Speaks Gradio's protocol as far as it likes to, from an address of its own."""

    def __init__(self, app: App, address: str = "127.0.0.1") -> None:
        transport = httpx.HTTPTransport(local_address=address)
        url = app.page.local_url
        self.http = httpx.Client(base_url=url, transport=transport, timeout=20)
        calls = self.http.get("/config").json()["dependencies"]
        self.advance = next(
            one["id"] for one in calls if any(event == "advance" for _, event in one["targets"])
        )
        self.http.get("/gradio_api/startup-events")

    def order(self, tab: str, **more: Any) -> httpx.Response:
        order = {"serial": 1, "new": True, "model": "pocket", "prompt": "Anna has 3 apples."}
        body = {
            "data": [None],
            "fn_index": self.advance,
            "session_hash": tab,
            "event_data": order | {"settings": ENDLESS} | more,
        }
        return self.http.post("/gradio_api/queue/join", json=body)

    def streaming(self, tab: str, kind: str = "data") -> Any:
        path = f"queue/data?session_hash={tab}" if kind == "data" else f"heartbeat/{tab}"
        return self.http.stream("GET", f"/gradio_api/{path}")

    def health(self) -> dict[str, Any]:
        found: dict[str, Any] = self.http.get("/healthz").json()
        return found


@pytest.fixture
def stranger(app: App) -> Iterator[Stranger]:
    notice(app, False)
    found = Stranger(app)
    yield found
    found.http.close()
    notice(app)
    assert reached(lambda: not app.guests.admission.counters()["tabs"]["held"])


def notice(app: App, soon: bool = True) -> None:
    """Whether tabs that are not there are noticed soon, or not at all."""
    app.guests.streams.most_absent_seconds = ABSENT_SECONDS if soon else 1e6


def reached(condition: Callable[[], Any], seconds: float = 15.0) -> Any:
    ends = time.monotonic() + seconds
    while not (found := condition()) and time.monotonic() < ends:
        time.sleep(0.02)
    return found


def test_an_order_that_nobody_listens_to_ends_and_leaves_nothing(
    app: App, stranger: Stranger
) -> None:
    assert stranger.order("silent").status_code == 200
    assert reached(lambda: stranger.health()["runs_running"] == 1)
    assert stranger.health()["limits"]["orders"]["held"] == 1
    notice(app)
    assert reached(lambda: stranger.health()["runs_running"] == 0)
    assert reached(lambda: stranger.health()["limits"]["orders"]["held"] == 0)
    assert stranger.health()["visitors"] == 0
    queue = app.page._queue
    assert "silent" not in queue.pending_messages_per_session
    assert "silent" not in queue.pending_event_ids_session
    assert not queue.event_ids_to_events


def test_whoever_listens_is_drawn_for_and_is_gone_when_they_hang_up(
    app: App, stranger: Stranger
) -> None:
    notice(app)
    with stranger.streaming("here", "heartbeat"):
        assert stranger.order("here").status_code == 200
        with stranger.streaming("here") as stream:
            heard = 0
            for line in stream.iter_lines():
                heard += "token_drawn" in line
                if heard == 3:
                    break
        time.sleep(2 * ABSENT_SECONDS)
        assert stranger.health()["limits"]["tabs"]["held"] == 1, "the page is still open"
    assert reached(lambda: stranger.health()["limits"]["tabs"]["held"] == 0)
    assert reached(lambda: stranger.health()["runs_running"] == 0)


def test_only_so_many_orders_wait_for_a_listener_and_other_addresses_are_not_refused(
    app: App, stranger: Stranger
) -> None:
    answers = [stranger.order(f"made-up-{number}") for number in range(6)]
    assert [one.status_code for one in answers] == [200, 200, 200, 429, 429, 429]
    assert "wait for a page to hear the answer" in answers[-1].json()["detail"]
    other = Stranger(app, "127.0.0.9")
    assert other.order("other").status_code == 200
    other.http.close()


def test_an_address_has_so_many_pages_and_another_one_has_its_own(
    app: App, stranger: Stranger
) -> None:
    with ExitStack() as pages:
        for number in range(TABS):
            answer = pages.enter_context(stranger.streaming(f"page-{number}", "heartbeat"))
            assert answer.status_code == 200
        assert stranger.http.get("/gradio_api/heartbeat/one-more").status_code == 429
        refused = stranger.order("one-more")
        assert refused.status_code == 429
        assert f"{TABS} pages are open from your address already" in refused.json()["detail"]
        other = Stranger(app, "127.0.0.8")
        with other.streaming("guest", "heartbeat") as answer:
            assert answer.status_code == 200
        other.http.close()


def test_what_nobody_reads_piles_up_nowhere_and_nothing_of_it_is_lost(
    app: App, stranger: Stranger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visitors, "MOST_UNREAD", 5)
    settings = {"num_steps": 9000, "block_size": 128, "max_new_tokens": 128, "alpha": 1}
    with stranger.streaming("slow", "heartbeat"):
        assert stranger.order("slow", settings=settings).status_code == 200
        assert reached(lambda: app.guests.queue.unread("slow") > visitors.MOST_UNREAD)
        time.sleep(0.3)
        assert app.guests.queue.unread("slow") <= visitors.MOST_UNREAD + 4
        events: list[dict[str, Any]] = []
        batches = 0
        with stranger.streaming("slow") as stream:
            for line in stream.iter_lines():
                message = json.loads(line.removeprefix("data: ")) if line else {}
                if message.get("msg") == "process_generating":
                    batch = json.loads(_value(message["output"]["data"][0]))
                    assert batch["first"] == len(events)
                    events += batch["events"]
                    batches += 1
                if batches > 2 * visitors.MOST_UNREAD:
                    break
        assert events


def _value(sent: Any) -> str:
    """A component's value: the whole of it first, then what to replace it by."""
    return sent if isinstance(sent, str) else sent[-1][-1]


@pytest.mark.parametrize(
    "change",
    [
        {"session_hash": "a b"},
        {"session_hash": "x" * 65},
        {"session_hash": 7},
        {"session_hash": None},
        {"fn_index": 10_000},
        {"fn_index": "0"},
        {"fn_index": None},
    ],
    ids=str,
)
def test_what_is_no_order_of_the_page_is_refused_at_the_door(
    stranger: Stranger, change: dict[str, Any]
) -> None:
    body = {"data": [None], "fn_index": stranger.advance, "session_hash": "a", "event_data": {}}
    before = stranger.health()["limits"]["tabs"]["held"]  # by tabs that have not been missed yet
    answer = stranger.http.post("/gradio_api/queue/join", json=body | change)
    assert answer.status_code == 400
    assert answer.json()["message"] == to_page(say("door-no-order"))
    assert stranger.health()["limits"]["tabs"]["held"] <= before


def test_an_order_is_small_whatever_it_says(stranger: Stranger) -> None:
    answer = stranger.order("a", prompt="x" * (256 << 10))
    assert answer.status_code == 413
    assert answer.json()["message"] == to_page(say("door-too-large", most="256 KB"))


def test_a_stream_of_an_unknown_tab_says_that_it_is_lost(stranger: Stranger) -> None:
    answer = stranger.http.get("/gradio_api/queue/data?session_hash=unknown")
    message = json.loads(answer.text.removeprefix("data: "))
    assert answer.status_code == 200 and message["session_not_found"] is True
    assert stranger.http.get("/gradio_api/queue/data?session_hash=a%20b").status_code == 404


def test_coming_and_going_at_the_same_moment_leaves_nothing_behind(
    app: App, stranger: Stranger
) -> None:
    def come_and_go(number: int) -> None:
        mine = Stranger(app, f"127.0.1.{number}")
        for visit in range(5):
            mine.order(f"tab-{number}-{visit}")
            try:
                with mine.streaming(f"tab-{number}-{visit}") as stream:
                    if visit % 2:
                        next(stream.iter_lines())
            except httpx.HTTPError:
                pass
        mine.http.close()

    threads = [threading.Thread(target=come_and_go, args=(number,)) for number in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    notice(app)
    assert reached(lambda: stranger.health()["limits"]["tabs"]["held"] == 0)
    assert reached(lambda: stranger.health()["runs_running"] == 0)
    assert stranger.health()["limits"]["places"]["held"] == 0


@pytest.mark.nightly
def test_an_order_is_accepted_only_when_the_page_has_heard_that_its_stream_has_ended(
    stranger: Stranger,
) -> None:
    for _ in range(3):
        assert stranger.order("quick", new=False, run="none").status_code == 200
        with stranger.streaming("quick") as stream:
            lines = [line for line in stream.iter_lines() if line.startswith("data:")]
            ended = time.monotonic()
        assert json.loads(lines[-1][5:])["msg"] == "close_stream"
        stranger.order("quick", new=False, run="none")
        assert time.monotonic() - ended > SECONDS / 2
        with stranger.streaming("quick") as stream:
            stream.read()
        time.sleep(SECONDS)


def test_a_stream_stays_open_for_the_next_order_and_ends_when_nothing_more_is_asked(
    stranger: Stranger,
) -> None:
    stranger.order("several", new=False, run="none")
    answered = 0
    with stranger.streaming("several") as stream:
        for line in stream.iter_lines():
            message = json.loads(line[5:]) if line.startswith("data:") else {"msg": ""}
            assert message.get("event_id") != LISTENING
            if message["msg"] == "process_completed":
                answered, latest = answered + 1, time.monotonic()
                if answered < 3:
                    stranger.order("several", new=False, run="none")
            if message["msg"] == "close_stream":
                break
    assert answered == 3
    assert time.monotonic() - latest > QUIET_SECONDS / 2


def test_only_orders_that_are_under_way_can_be_ended(stranger: Stranger) -> None:
    event = stranger.order("mine").json()["event_id"]

    def ended(**body: Any) -> int:
        content = json.dumps({"session_hash": "mine", "fn_index": stranger.advance} | body)
        return stranger.http.post("/gradio_api/cancel", content=content, headers=JSON).status_code

    for body in (
        {"event_id": LISTENING},
        {"event_id": "none"},
        {"event_id": event, "session_hash": "another"},
        {"event_id": event, "fn_index": float("nan")},
    ):
        assert ended(**body) == 400
    assert ended(event_id=event) == 200
