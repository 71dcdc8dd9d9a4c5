"""The self-test of servers: one that tells the truth is taken, and every lie is found out."""

from collections.abc import Iterator

import pytest

from powerviz.models.remote import self_test
from powerviz.models.remote.connection import SECONDS_BETWEEN_TOKENS
from powerviz.models.remote.loading import connected
from tests.covers import by_night
from tests.models.remote.fake_server import Fake, Lies, serving
from tests.refusals import refuses


@pytest.fixture(autouse=True)
def few_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tail of this model is long, so that fewer draws show whether it is cut."""
    monkeypatch.setattr(self_test, "DRAWS", 100)


@pytest.fixture
def fake() -> Iterator[Fake]:
    with serving() as found:
        yield found


def test_a_server_that_tells_the_truth_is_exact_and_certified(fake: Fake) -> None:
    model = connected(fake.address)
    assert model.temperatures
    assert model.verdict is not None and model.verdict.code == "server-verdict-certified"
    assert float(model.verdict.values["drift"]) < 1e-6


def test_processed_log_probabilities_leave_temperature_1(fake: Fake) -> None:
    fake.lies.processed = True
    model = connected(fake.address)
    assert not model.temperatures
    assert model.verdict is not None and model.verdict.code == "server-verdict-plain"


FOUND_OUT = {
    "top_k 20, log-probabilities before it": (Lies(keeps=20), "server-cuts-tail"),
    "top_k 20, log-probabilities after it": (
        Lies(keeps=20, processed=True),
        "server-tail-unseen",
    ),
    "top_p 0.8": (Lies(nucleus=0.8), "server-cuts-tail"),
    "hotter than it says": (Lies(hotter=4.0), "server-draws-otherwise"),
    "other numbers each time": (Lies(rounds=0.08), "server-lies-scores"),
    "ids of other tokens": (Lies(shifts_ids=True), "server-answers-nonsense"),
    "other tokens than it goes on from": (Lies(other_ids_drawn=True), "server-lies-scores"),
    "no token for the end": (Lies(no_end=True), "server-answers-nonsense"),
    "fewer tokens listed": (Lies(too_few_listed=True), "server-answers-nonsense"),
    "a token listed twice": (Lies(doubled=True), "server-answers-nonsense"),
    "other texts for its ids": (Lies(wrong_text=True), "server-lies-ids"),
    "an answer that is no JSON": (Lies(answer=b"<html>"), "server-answers-nonsense"),
    "an answer of another kind": (Lies(answer=b"[1]"), "server-answers-nonsense"),
    "another place": (Lies(moved_to="http://127.0.0.1:9/completion"), "server-refuses"),
    "a refusal": (Lies(status=400), "server-refuses"),
    "a closed door": (Lies(status=401), "server-wants-key"),
}


@pytest.mark.parametrize("kind", by_night(["llama.cpp", "vLLM"], ["llama.cpp"]))
def test_one_that_draws_at_temperature_1_whatever_it_is_told_is_found_out(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Connect to a server of either kind: vLLM's lists 20 tokens, the other all."""
    monkeypatch.setattr(self_test, "SHARP_SHARE", 2)
    with serving(Lies(same_temperature=True), kind) as fake:
        with refuses("server-ignores-temperature", "model"):
            connected(fake.address)
        fake.lies.same_temperature = False
        assert connected(fake.address).temperatures


@pytest.mark.parametrize("lie", FOUND_OUT)
def test_a_lie_is_found_out(lie: str, fake: Fake) -> None:
    fake.lies, code = FOUND_OUT[lie]
    with refuses(code, "model"):
        connected(fake.address)


def test_a_server_that_answers_too_slowly_is_given_up(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("powerviz.models.remote.model.SECONDS_BEFORE_RETRY", 0.0)
    fake.lies.seconds = 0.3
    assert SECONDS_BETWEEN_TOKENS > 60
    with refuses("server-breaks-off", "model"):
        connected(fake.address, seconds=0.05)


def test_a_server_that_is_not_there_is_told_so() -> None:
    with serving() as fake:
        address = fake.address
    with refuses("server-not-there", "model"):
        connected(address)


def test_another_web_server_is_of_no_kind_that_is_known(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    with refuses("server-of-unknown-kind", "model"):
        connected(f"{fake.address}/somewhere")
