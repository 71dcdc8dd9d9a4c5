"""llama.cpp's real server with the bundled model: the numbers of transformers, and the decisions of whole rows.

The file has the weights of the bundled model in float32, which llama.cpp and transformers multiply in other orders.
Their log p agree to `CLOSE`.
"""

import math
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

import powerviz as pv
from powerviz.models.remote.dialect import Wanted
from powerviz.models.remote.model import RemoteModel
from powerviz.runs.events import Token
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.suffixes import scales
from tests.covers import by_night, rows_by_night
from tests.engines import needs
from tests.models.remote.llama_server import serving

CLOSE = 1e-4
"""Nats for a token; measured: 2e-5."""
PROMPTS = (
    "Today is Friday. The trip of Sam is in 38 days. Which day is that?",
    "Anna has 12 pens. Ben has twice as many. How many pens do they have in all?",
)
TEXTS = (*PROMPTS, "naïve café 12€\n\n  x", "日本語 and “quotes”", " leading, trailing  ")
SETTINGS = {"max_new_tokens": 80, "num_steps": 12, "seed": 3}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the GGUF file."""
    return tmp_path_factory.mktemp("gguf")


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    needs("xllamacpp", "xllamacpp")
    with serving(folder) as found:
        yield found


@pytest.fixture(scope="module")
def served(address: str) -> RemoteModel:
    model = pv.load_model(address)
    assert isinstance(model, RemoteModel)
    return model


@pytest.fixture(scope="module")
def same_file(folder: Path, address: str) -> pv.LanguageModel:
    """The server's file, read in this process, which has the whole logits."""
    needs("llama_cpp", "llama-cpp-python")
    return pv.load_model(f"gguf:{folder / 'pocket.gguf'}", device="cpu", threads=1)


@pytest.fixture(scope="module")
def here() -> pv.LanguageModel:
    return pv.load_model("pocket", "cpu")


def rows(
    model: pv.LanguageModel, prompt: tuple[int, ...], tokens: tuple[Token, ...]
) -> torch.Tensor:
    """The whole rows that the tokens of a response were drawn from, `[tokens, vocab]`."""
    ids = [*prompt, *(token.id for token in tokens)]
    prefixes = [ids[: len(prompt) + place] for place in range(len(tokens))]
    return model.open(prefixes).log_probs


def test_the_self_test_takes_it(served: RemoteModel, here: pv.LanguageModel) -> None:
    assert served.kind == "llama.cpp" and served.temperatures
    assert served.verdict is not None and float(served.verdict.values["drift"]) < CLOSE
    assert (served.vocab_size, served.eos_ids) == (here.vocab_size, here.eos_ids)
    assert served.context_length == here.context_length


def test_a_chat_template_that_is_not_the_model_s_own_is_not_used(served: RemoteModel) -> None:
    """llama.cpp tells one of its own where the file has none."""
    assert served.chat_template is None


@pytest.mark.parametrize("text", TEXTS)
def test_texts_are_read_and_written_as_by_transformers(
    text: str, served: RemoteModel, here: pv.LanguageModel
) -> None:
    ids = here.encode(text)
    assert served.encode(text) == ids
    assert served.decode(ids) == here.decode(ids)
    assert served.decode([*ids, *here.eos_ids]) == here.decode(ids)


@pytest.mark.parametrize("temperature", [1.0, 0.25, 3.0])
def test_log_p_of_a_suffix_is_that_of_transformers(
    temperature: float, served: RemoteModel, here: pv.LanguageModel
) -> None:
    for prompt in PROMPTS:
        ids = served.encode(prompt)
        drawn = list(served.draw(ids, 40, temperature, 5, 1))
        prefixes = [[*ids, *(one.id for one in drawn[:place])] for place in range(len(drawn))]
        exact = here.open(prefixes).log_probs
        for token, row in zip(drawn, exact, strict=True):
            assert token.log_prob == pytest.approx(row[token.id].item(), abs=CLOSE)
            assert token.text == here.token_text(token.id)
            assert [one.log_prob for one in token.likeliest] == pytest.approx(
                row.topk(5).values.tolist(), abs=CLOSE
            )


def test_tokens_within_a_character_have_their_numbers(
    served: RemoteModel, here: pv.LanguageModel
) -> None:
    """llama.cpp tells the ids of such tokens, and leaves out their log-probabilities."""
    prompt, first = here.encode("Today"), here.encode("é")[0]
    wanted = Wanted(prompt, 3, 1.0, 4, 1, forced=first)
    drawn = list(served.answer(wanted))
    assert [token.id for token in drawn] == [first] * 3
    exact = here.open([[*prompt, *[first] * place] for place in range(3)]).log_probs
    for token, row in zip(drawn, exact, strict=True):
        assert token.log_prob == pytest.approx(row[first].item(), abs=CLOSE)
        top = [one.log_prob for one in token.likeliest]
        assert top == pytest.approx(row.topk(4).values.tolist(), abs=CLOSE)
        assert token.text == here.token_text(first)


@pytest.mark.parametrize(
    ("alpha", "tau"),
    rows_by_night([(4.0, None), (2.0, None), (4.0, 1.0), (3.0, 0.5)], [(4.0, None), (4.0, 1.0)]),
)
def test_decisions_are_those_of_the_whole_rows(
    alpha: float,
    tau: float | None,
    served: RemoteModel,
    same_file: pv.LanguageModel,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Few tokens are listed at first, so that some steps have to ask for more."""
    monkeypatch.setattr(scales, "LISTED", 2)
    monkeypatch.setattr(scales, "LISTED_SHARP", 2)
    asked: list[int] = []
    original = RemoteModel.likeliest
    monkeypatch.setattr(
        RemoteModel,
        "likeliest",
        lambda self, prefix, listed: asked.append(listed) or original(self, prefix, listed),
    )
    settings = SETTINGS | {"alpha": alpha, "temperature": tau, "num_alternatives": 0}
    run = pv.power_sample(served, PROMPTS[0], **settings)
    beta = 1 / (tau or 1 / alpha)
    kinds = set()
    state: tuple[Token, ...] | None = None
    for step in run.chain.steps:
        decision, before = step.decision, state
        state = step.tokens
        if before is None or decision.divergence is None:
            continue
        proposal = (*before[: step.proposal.start], *step.drawn)
        weights = []
        for tokens in (proposal, before):
            exact = rows(same_file, run.started.prompt_tokens, tokens)
            log_q = torch.log_softmax(exact * beta, dim=1)
            ids = torch.tensor([token.id for token in tokens])[:, None]
            each = alpha * exact.gather(1, ids) - log_q.gather(1, ids)
            weights.append(math.fsum(each[decision.divergence :, 0].tolist()))
        early = decision.decision == "rejected_early"
        length = len(proposal) + early
        log_a = weights[0] - weights[1] + mh.log_cut_ratio(len(before), length)
        assert abs(log_a - decision.log_uniform) > 1e-3, "too near to be told apart"
        assert (decision.decision == "accepted") == (decision.log_uniform < log_a)
        apart = abs(decision.log_accept_ratio - log_a)
        assert early or apart < (decision.log_ratio_error or 0) + 1e-3
        kinds.add(decision.decision)
    assert kinds and (beta != 1 or not asked) and (tau is not None or asked)


def test_chains_side_by_side_are_requests_side_by_side(served: RemoteModel) -> None:
    run = pv.power_sample(served, PROMPTS[1], chains=3, **SETTINGS)
    assert len(run.chains) == 3 and all(one.steps_taken == 12 for one in run.chains)
    assert sum(one.tokens_alone or 0 for one in run.chains) == run.cost.tokens
    assert run.cost.forward_passes < run.cost.tokens


def test_the_likeliest_response_is_that_of_transformers(
    served: RemoteModel, here: pv.LanguageModel
) -> None:
    for prompt in PROMPTS:
        runs = [pv.sample(model, prompt, "greedy", max_new_tokens=80) for model in (served, here)]
        ids = [[token.id for token in run.chain.tokens] for run in runs]
        assert ids[0] == ids[1] and runs[0].text == runs[1].text
        assert runs[0].log_prob == pytest.approx(runs[1].log_prob, abs=80 * CLOSE)


@pytest.mark.parametrize("tau", by_night([1.0, 0.5], [0.5]))
def test_samples_have_the_numbers_of_transformers_and_their_law(
    tau: float, served: RemoteModel, here: pv.LanguageModel
) -> None:
    """Drawn behind a place where many tokens are likely, and held against all of their probabilities."""
    ids = tuple(here.encode("Today is Friday. The trip of"))
    settings = {"temperature": tau} if tau != 1 else {}
    method = "low_temperature" if settings else "base"
    drawn = pv.sample(
        served,
        ids,
        method,
        num_samples=200,
        max_new_tokens=1,
        seed=1,
        num_alternatives=3,
        **settings,
    )
    log_p = here.open([ids]).log_probs[0]
    log_q = torch.log_softmax(log_p / tau, dim=0)
    tokens = [chain.tokens[0] for chain in drawn.chains]
    for token in tokens:
        assert token.log_prob == pytest.approx(log_p[token.id].item(), abs=CLOSE)
        error = CLOSE + (token.log_proposal_error or 0.0)
        assert token.log_proposal == pytest.approx(log_q[token.id].item(), abs=error)
    head = log_q.topk(12).indices
    found = torch.tensor([[one.id == other for other in head] for one in tokens]).double().mean(0)
    exact = log_q[head].exp()
    gap = (found - exact).abs().sum().item() / 2
    expected = (2 * exact * (1 - exact) / (math.pi * len(tokens))).sqrt().sum().item() / 2
    assert gap < 2 * expected < 0.17


def test_a_recording_goes_on_where_it_was_interrupted(served: RemoteModel, tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    events = pv.record(pv.stream(served, PROMPTS[0], **SETTINGS), file)
    for _ in range(120):
        next(events)
    events.close()
    past = pv.load_run(file)
    assert not past.complete
    whole = pv.Run.from_events([*past.events, *pv.resume(served, past)])
    assert whole.complete and whole.chain.steps_taken == 12
    told = [token.id for token in past.chain.draft]
    assert [t.id for t in whole.chain.steps[past.chain.steps_taken].drawn[: len(told)]] == told
