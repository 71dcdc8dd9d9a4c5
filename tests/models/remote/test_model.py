"""A server's model: keys that go nowhere, connections that break, and nothing drawn twice."""

import json
import logging
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import powerviz as pv
from powerviz import prompts
from powerviz.errors import ModelError
from powerviz.models.progress import LoadingCancelled
from powerviz.models.protocol import Offers
from powerviz.models.remote import loading
from powerviz.models.remote.address import KEYS, checked_address, key_of
from powerviz.models.remote.loading import connected
from powerviz.models.remote.model import RemoteModel
from powerviz.models.remote.self_test import Found, self_test
from tests.models.remote.fake_server import END, Fake, serving
from tests.refusals import refuses

KEY = "sk-very-secret-7"
PROMPT = "How many days"


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fake]:
    """A server that is believed without a test."""
    monkeypatch.setattr(loading, "self_test", lambda model, check: Found("raw", 0.0))
    with serving() as found:
        yield found


def quick(model: RemoteModel) -> RemoteModel:
    model.seconds_before_retry = 0.0
    return model


def drawn(model: RemoteModel, seed: int = 5) -> list[int]:
    return [token.id for token in model.draw(model.encode(PROMPT), 40, 1.0, 3, seed)]


def test_a_suffix_ends_with_the_end_or_at_its_limit(fake: Fake) -> None:
    model = connected(fake.address)
    several = [drawn(model, seed) for seed in range(6)]
    assert {one[-1] for one in several if len(one) < 40} == {END}
    assert all(END not in one[:-1] for one in several)
    assert len({tuple(one) for one in several}) == 6


def test_where_a_connection_breaks_the_rest_is_drawn_behind_what_was_received(fake: Fake) -> None:
    model = quick(connected(fake.address))
    undisturbed = drawn(model)
    assert len(undisturbed) > 4
    fake.asked.clear()
    tokens, got = model.draw(model.encode(PROMPT), 40, 1.0, 3, 5), []
    for token in tokens:
        got.append(token.id)
        if len(got) == 2:
            fake.lies.drops = 2
    assert got == undisturbed
    prompts = [asked["prompt"] for path, asked in fake.asked if path == "/completion"]
    assert prompts[1] == prompts[2] == prompts[3] == [*prompts[0], *got[:2]]


def test_a_slow_server_is_asked_for_the_same_and_draws_the_same(fake: Fake) -> None:
    model = connected(fake.address)

    def asked() -> tuple[list[int], list[int]]:
        fake.asked.clear()
        tokens = drawn(model)
        return tokens, [asked["n_predict"] for path, asked in fake.asked if path == "/completion"]

    quickly = asked()
    fake.lies.seconds = 0.05
    assert asked() == quickly
    assert quickly[1][:2] == [2, 4]


def test_a_server_that_goes_away_is_asked_four_times(fake: Fake) -> None:
    model = quick(connected(fake.address))
    fake.asked.clear()
    fake.lies.drops = 10**6
    with refuses("server-breaks-off", "model"):
        drawn(model)
    assert sum(path == "/completion" for path, _ in fake.asked) == 4


def test_a_conversation_is_written_by_the_server(fake: Fake) -> None:
    model = connected(fake.address)
    made = prompts.prompt(model, "How many")
    assert made.text == "user How many assistant "
    assert made.tokens == tuple(model.encode_written(made.text))
    assert prompts.prompt(model, "How many", "raw").text == "How many"


def test_it_gives_no_rows_and_says_so(fake: Fake) -> None:
    model = connected(fake.address)
    assert Offers(model).suffixes is model
    with refuses("server-without-rows", "model"):
        model.open([[1, 2]])


def test_load_model_knows_addresses(fake: Fake) -> None:
    assert isinstance(pv.load_model(fake.address), RemoteModel)
    with refuses("option-unknown-to-engine", "dtype"):
        pv.load_model(fake.address, dtype="float16")


def test_the_end_can_be_named(fake: Fake) -> None:
    assert connected(fake.address, eos=".").eos_ids == {63}
    with refuses("eos-no-token", "eos"):
        connected(fake.address, eos="ab")


@pytest.mark.parametrize(
    "address",
    [
        f"http://user:{KEY}@127.0.0.1:8080",
        f"http://{KEY}@127.0.0.1:8080",
        f"http://127.0.0.1:8080/?key={KEY}",
        f"http://127.0.0.1:8080/#{KEY}",
        f"http://127.0.0.1:{KEY}",
        f"http:///{KEY}",
        f"ftp://127.0.0.1/{KEY}",
        f"http://127.0.0.1:8080/{KEY} 2",
    ],
)
def test_an_address_with_more_than_an_address_is_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(ModelError) as caught:
        checked_address(address)
    assert KEY not in str(caught.value)


def test_a_key_goes_to_its_own_address_only() -> None:
    found = {KEYS: f"http://127.0.0.1:8080={KEY} https://example.org=other"}
    assert key_of("http://127.0.0.1:8080/", found) == KEY
    assert key_of("https://example.org:443/v1", found) == "other"
    for address in ("http://127.0.0.1:8081", "https://127.0.0.1:8080", "http://example.org"):
        assert key_of(address, found) is None
    for wrong in (KEY, f"http://127.0.0.1:8080={KEY}é", "http://127.0.0.1:8080="):
        with pytest.raises(ModelError) as caught:
            key_of("http://127.0.0.1:8080", {KEYS: wrong})
        assert KEY not in str(caught.value)


def test_a_key_stands_in_no_recording_error_or_log(
    fake: Fake, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv(KEYS, f"{fake.address}={KEY}")
    model = connected(fake.address)
    assert set(fake.keys) == {f"Bearer {KEY}"}
    file = tmp_path / "run.jsonl"
    run = pv.Run.from_events(
        pv.record(pv.stream(model, PROMPT, num_steps=2, max_new_tokens=8), file)
    )
    assert run.complete
    fake.lies.repeats_key = True
    with pytest.raises(ModelError) as caught:
        drawn(model)
    assert "400" in str(caught.value)
    written = file.read_text(encoding="utf-8")
    assert json.loads(written.splitlines()[0])["model"] == fake.address
    for text in (written, str(caught.value), caplog.text, repr(vars(caught.value))):
        assert KEY not in text


@pytest.mark.parametrize("answer", ['{"tokens": "Bearer %s"}', '{"tokens": [], "x": "%s"', '"%s"'])
def test_a_key_that_a_server_repeats_in_nonsense_is_not_shown(
    answer: str, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEYS, f"{fake.address}={KEY}")
    model = connected(fake.address)
    fake.lies.answer = (answer % KEY).encode()
    with pytest.raises(ModelError) as caught:
        drawn(model)
    assert KEY[:8] not in str(caught.value)


def test_whoever_calls_a_connection_off_does_not_wait_for_a_server_that_hangs(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "self_test", self_test)
    fake.lies.seconds = 20.0
    begun = time.monotonic()
    with pytest.raises(LoadingCancelled):
        pv.load_model(fake.address, cancelled=lambda: time.monotonic() - begun > 0.3)
    assert time.monotonic() - begun < 10


def test_a_server_that_loads_its_model_is_waited_for(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "SECONDS_BETWEEN_LOOKS", 0.01)
    fake.lies.loading = 3
    told: list[str] = []
    model = pv.load_model(fake.address, progress=lambda come: told.append(come.stage))
    assert isinstance(model, RemoteModel) and fake.lies.loading == 0
    assert told.count("starting") == 3 and told[-1] == "checking"


def test_it_is_waited_for_as_long_as_for_an_answer_and_can_be_called_off(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "SECONDS_BETWEEN_LOOKS", 0.01)
    fake.lies.loading = 10**9
    with refuses(
        "server-still-loading",
        "model",
        reason='503: {"error": {"code": 503, "message": "Loading model"}}',
    ):
        connected(fake.address, seconds=0.1)
    begun = time.monotonic()
    with pytest.raises(LoadingCancelled):
        pv.load_model(fake.address, cancelled=lambda: time.monotonic() - begun > 0.1)
    assert time.monotonic() - begun < 1.5


def test_nothing_is_sent_where_the_server_points_to(fake: Fake) -> None:
    model = quick(connected(fake.address))
    with serving() as other:
        fake.lies.moved_to = f"{other.address}/completion"
        with refuses("server-refuses", "model"):
            drawn(model)
        assert other.asked == []
