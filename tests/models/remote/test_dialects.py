"""vLLM and SGLang, by fake servers that answer as their documentation says: the three ways to an exact step."""

import math
import time
from collections.abc import Iterator
from typing import Any

import pytest

import powerviz as pv
from powerviz.models.remote import self_test
from powerviz.models.remote.connection import Connection
from powerviz.models.remote.loading import connected
from powerviz.models.remote.model import RemoteModel
from powerviz.models.remote.sglang import Sglang
from tests.covers import by_night
from tests.models.remote.fake_server import END, PAGES, SERVED, SIZE, Fake, Lies, row, serving
from tests.refusals import refuses

KINDS = ("vLLM", "SGLang")
SETTINGS: dict[str, Any] = {"max_new_tokens": 12, "num_steps": 12, "block_size": 12, "seed": 3}


@pytest.fixture(autouse=True)
def few_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "DRAWS", 100)


@pytest.fixture(scope="module", params=by_night(KINDS, ["vLLM"]))
def server(request: pytest.FixtureRequest) -> Iterator[Fake]:
    """A server of each kind for all tests of the file."""
    with serving(kind=request.param) as found:
        yield found


@pytest.fixture
def fake(server: Fake) -> Fake:
    """The server, which tells the truth again."""
    server.lies, server.hung_up = Lies(), 0
    return server


@pytest.fixture(scope="module")
def connection(server: Fake) -> RemoteModel:
    """A connection to the server when it told the truth."""
    server.lies = Lies()
    return connected(server.address)


@pytest.fixture
def model(fake: Fake, connection: RemoteModel) -> RemoteModel:
    """The connection, whose server tells the truth."""
    return connection


def assert_exact(model: RemoteModel, temperature: float) -> None:
    """log p and log q of what it draws are those of its model."""
    prefix = tuple(model.encode("How many"))
    ids = list(prefix)
    for token in model.draw(prefix, 30, temperature, 5, 11):
        p = row(tuple(ids))
        assert token.log_prob == pytest.approx(math.log(p[token.id]))
        if token.log_proposal is not None:
            q = p ** (1 / temperature) / (p ** (1 / temperature)).sum()
            assert token.log_proposal == pytest.approx(math.log(q[token.id]))
        ids.append(token.id)
    assert len(ids) > len(prefix) + 1


def test_every_kind_of_server_is_recognised_and_sampled_from() -> None:
    """By day; the rest of what is asked of SGLang is asked by night."""
    with serving(kind="SGLang") as fake:
        assert_exact(connected(fake.address), 0.5)


def test_raw_log_probabilities_certify_every_temperature(fake: Fake, model: RemoteModel) -> None:
    assert (model.kind, model.rule) == (fake.kind, "raw")
    assert (model.most_listed, model.eos_ids) == (20 if fake.kind == "vLLM" else SIZE, {END})
    assert_exact(model, 1.0)
    assert_exact(model, 0.3)
    run = pv.power_sample(model, "How many", **SETTINGS)
    assert run.complete and run.chain.steps_taken == 12


def test_processed_ones_are_log_q_and_a_second_call_scores_them(fake: Fake) -> None:
    fake.lies.processed = True
    model = connected(fake.address)
    assert model.rule == "scored" and model.temperatures
    assert model.verdict is not None and model.verdict.code == "server-verdict-scored"
    assert_exact(model, 1.0)
    assert_exact(model, 0.3)
    run = pv.power_sample(model, "How many", **SETTINGS)
    tokens = [token for step in run.steps for token in step.drawn]
    assert tokens and {token.log_proposal_error for token in tokens} == {None}


@pytest.mark.nightly
def test_samples_have_log_p_and_log_q_by_either_way(fake: Fake) -> None:
    """Raw numbers leave log q open by what is not listed, processed ones do not."""
    for processed in (False, True):
        fake.lies.processed = processed
        model = connected(fake.address)
        run = pv.sample(
            model, "How many", "low_temperature", temperature=0.5, num_samples=4, max_new_tokens=9
        )
        for chain in run.chains:
            ids = run.started.prompt_tokens
            for token in chain.tokens:
                p = row(tuple(ids))
                log_q = math.log(p[token.id] ** 2 / (p**2).sum())
                assert token.log_prob == pytest.approx(math.log(p[token.id]))
                assert abs(token.log_proposal - log_q) <= (token.log_proposal_error or 0) + 1e-9
                assert not (processed and token.log_proposal_error)
                ids = (*ids, token.id)


def test_sglang_may_stream_the_new_tokens_only() -> None:
    with serving(Lies(new_only=True), kind="SGLang") as fake:
        assert_exact(connected(fake.address), 1.0)


def test_a_stream_that_is_given_up_goes_on_or_says_why() -> None:
    with serving(kind="SGLang") as fake:
        model = connected(fake.address)
        model.seconds_before_retry = 0.0
        fake.lies.gives_up = 503
        assert_exact(model, 1.0)
        assert fake.lies.gives_up == 0
        fake.lies.gives_up = 400
        with refuses("server-refuses", "model", reason="no room", status="400"):
            list(model.draw(model.encode("How"), 30, 1.0, 5, 11))


def test_a_refusal_in_a_stream_is_told_in_the_words_of_the_server(fake: Fake) -> None:
    model = connected(fake.address)
    fake.lies.answer = b'data: {"error": {"message": "too long", "code": 400}}\n\n'
    with refuses("server-refuses", "model", reason="too long", status="400"):
        list(model.draw(model.encode("How"), 4, 1.0, 5, 0))


def test_sglang_is_known_by_its_older_address_too_and_keeps_the_end_of_its_context(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pages = {"/get_model_info": {"model_path": "fake"}, "/v1/models": SERVED}
    monkeypatch.setitem(PAGES, "SGLang", pages)
    with serving(kind="SGLang") as fake:
        facts = Sglang(Connection(fake.address)).facts()
    assert facts and facts.context_length == 512 - 7  # which is the longest prompt that it reads


def test_texts_of_tokens_and_alternatives_are_asked_for(model: RemoteModel) -> None:
    run = pv.power_sample(model, "How many", temperature=1.0, **SETTINGS)
    token = run.chain.tokens[0]
    assert token.text and all(one.text for one in token.alternatives)


@pytest.mark.parametrize(
    ("lies", "code"),
    [
        (Lies(keeps=15), "server-cuts-tail"),
        (Lies(hotter=4.0), "server-draws-otherwise"),
        (Lies(wrong_text=True), "server-lies-ids"),
        (Lies(answer=b"{}"), "server-answers-nonsense"),
    ],
)
def test_a_lie_is_found_out(fake: Fake, lies: Lies, code: str) -> None:
    fake.lies = lies
    with refuses(code, "model"):
        connected(fake.address)


NONSENSE = (
    "5",
    "null",
    "[[]]",
    '{"error": {"message": "no room"}}',
    '{"choices": 5}',
    '{"choices": [{"logprobs": {"tokens": 5, "token_logprobs": 5, "top_logprobs": 5}}]}',
    '{"choices": [{"logprobs": {"tokens": ["token_id:1"], "token_logprobs": null, "top_logprobs": [{}]}}]}',
    '{"choices": [{"logprobs": {"tokens": [], "token_logprobs": [], "top_logprobs": []}}]}',
    f'{{"choices": [{{"logprobs": {{"tokens": ["token_id:{5000 * "1"}"], "token_logprobs": [-1], "top_logprobs": [{{}}]}}}}]}}',
    '{"meta_info": {"output_token_logprobs": 5, "output_top_logprobs": 5}}',
    '{"meta_info": {"output_token_logprobs": [], "output_top_logprobs": []}}',
    '{"meta_info": {"output_token_logprobs": [[-1, 1, null]], "output_top_logprobs": [5]}}',
)


def test_whatever_it_answers_is_told_in_a_sentence(fake: Fake, model: RemoteModel) -> None:
    for answer in NONSENSE:
        fake.lies.answer = answer.encode()
        with refuses("server-answers-nonsense", "model"):
            model.likeliest(model.encode("How"), 5)
        fake.lies.answer = f"data: {answer}\n\n".encode()
        with refuses("server-answers-nonsense", "model"):
            list(model.draw(model.encode("How"), 4, 1.0, 5, 0))


def test_a_proposal_that_is_given_up_is_hung_up_on(fake: Fake, model: RemoteModel) -> None:
    fake.lies.seconds = 0.03
    tokens = model.draw(model.encode("How many"), 400, 1.0, 1, 2)
    next(tokens)
    tokens.close()  # type: ignore[attr-defined]
    for _ in range(100):
        if fake.hung_up:
            return
        time.sleep(0.05)
    raise AssertionError("the server goes on")
