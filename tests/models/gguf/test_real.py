"""A real GGUF file, SmolLM2-135M-Instruct in Q4_1: llama.cpp against transformers, which has the same weights de-quantised.

Weights are the same numbers; llama.cpp rounds activations to eight bits besides. Stated and held here: the log
probability of a text of 200 tokens differs by 1 % or less, and single tokens by 0.1 nats on average; read in other
batches, by one thread, a text has the same numbers. By night: the model is fetched, and reading takes its time.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest
import torch

import powerviz as pv
from powerviz.models import TransformersModel
from powerviz.models.gguf.model import GgufModel
from powerviz.runs.events import TokenDrawn
from tests.models.gguf.making import loaded

pytestmark = pytest.mark.nightly

QUESTIONS = (
    "Write a short story about a fox and a farmer.",
    "Explain how rain forms, and why it stops.",
    "List the planets, with two facts about each.",
)
LENGTH = 200


@pytest.fixture(scope="module")
def model(instruct_file: Path) -> GgufModel:
    return loaded(instruct_file)


@pytest.fixture(scope="module")
def texts(model: GgufModel) -> list[list[int]]:
    """Questions with answers, cut after 200 tokens; an answer that ends early is followed by another."""
    found = []
    for seed, question in enumerate(QUESTIONS):
        asked = pv.prompt(model, question)
        settings = {"num_samples": 3, "max_new_tokens": LENGTH, "num_alternatives": 0}
        run = pv.sample(model, asked, "base", **settings, seed=seed)
        answers = [token.id for chain in run.chains for token in chain.tokens]
        found.append([*asked.tokens, *answers][:LENGTH])
    return [tokens for tokens in found if len(tokens) == LENGTH]


def of_transformers(instruct: TransformersModel, tokens: Sequence[int]) -> torch.Tensor:
    """log p of every token but the first, given those before it."""
    with torch.inference_mode():
        logits = instruct.model(torch.tensor([list(tokens)])).logits[0, :-1].double()
    return logits.log_softmax(-1).gather(1, torch.tensor(tokens[1:])[:, None])[:, 0]


def of_llama(model: GgufModel, rows: Sequence[Sequence[int]]) -> torch.Tensor:
    """The same of the first of several texts, which are read side by side, a token a pass."""
    branches = model.open([row[:1] for row in rows])
    found = []
    for column in zip(*(row[1:] for row in rows), strict=True):
        found.append(branches.log_probs[0, column[0]])
        branches.advance(column)
    return torch.stack(found)


def test_texts_are_as_probable_as_de_quantised_in_transformers(
    model: GgufModel, instruct: TransformersModel, texts: list[list[int]]
) -> None:
    assert len(texts) >= 2
    for tokens in texts:
        expected, found = of_transformers(instruct, tokens), of_llama(model, [tokens])
        assert found.sum().item() == pytest.approx(expected.sum().item(), rel=0.01)
        assert (found - expected).abs().mean() < 0.1


def test_a_text_read_beside_others_or_at_once_has_the_same_numbers(
    model: GgufModel, texts: list[list[int]]
) -> None:
    tokens = texts[0]
    alone = of_llama(model, [tokens])
    beside = of_llama(model, [tokens, *([row[0], *row[:0:-1]] for row in texts)])
    assert torch.equal(alone, beside)
    for length in (60, 130, LENGTH - 1):
        at_once = model.open([tokens[:length]]).log_probs[0, tokens[length]]
        assert at_once == alone[length - 1]


def test_both_have_the_same_tokens_texts_ends_and_chat(
    model: GgufModel, instruct: TransformersModel
) -> None:
    assert model.vocab_size == instruct.vocab_size
    assert model.eos_ids == instruct.eos_ids
    other = [t for t in range(model.vocab_size) if model.token_text(t) != instruct.token_text(t)]
    # The replacement character itself, of which transformers shows the bytes.
    assert len(other) <= 1
    for text in (
        "Anna's 3rd naïve café — 数学 🦊\n\n\tx = 12345",
        "<|im_start|>user\nHi<|im_end|>",
    ):
        assert model.encode(text) == instruct.encode(text)
        assert model.decode(model.encode(text)) == instruct.decode(instruct.encode(text))
    turns = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Yes?"}]
    assert model.chat_text(turns) == instruct.chat_text(turns)
    assert pv.prompt(model, QUESTIONS[0]) == pv.prompt(instruct, QUESTIONS[0])


def test_greedy_is_each_engines_own(model: GgufModel, instruct: TransformersModel) -> None:
    asked = pv.prompt(model, "What is the capital of Italy? Answer in one sentence.")
    greedy = {"max_new_tokens": 40, "num_alternatives": 0}
    ours = [token.id for token in pv.sample(model, asked, "greedy", **greedy).chains[0].tokens]
    assert ours == llama_greedy(model, asked.tokens, len(ours))
    theirs = [token.id for token in pv.sample(instruct, asked, "greedy", **greedy).chains[0].tokens]
    given = torch.tensor([asked.tokens])
    generated = instruct.model.generate(
        given,
        attention_mask=torch.ones_like(given),
        do_sample=False,
        max_new_tokens=40,
        pad_token_id=min(instruct.eos_ids),
    )
    assert generated[0, len(asked.tokens) :].tolist() == theirs


def llama_greedy(model: GgufModel, prompt: Sequence[int], count: int) -> list[int]:
    """llama.cpp's own loop, with its greedy sampler and a context of its own."""
    weights = model.store.weights
    llama = weights.library
    settings = llama.llama_context_default_params()
    settings.n_ctx, settings.n_ubatch, settings.n_threads = 1024, 32, 1
    context = llama.llama_init_from_model(weights.pointer, settings)
    sampler = llama.llama_sampler_init_greedy()
    given = (llama.llama_token * len(prompt))(*prompt)
    found: list[int] = []
    while len(found) < count:
        assert llama.llama_decode(context, llama.llama_batch_get_one(given, len(given))) == 0
        found.append(int(llama.llama_sampler_sample(sampler, context, -1)))
        given = (llama.llama_token * 1)(found[-1])
    llama.llama_sampler_free(sampler)
    llama.llama_free(context)
    return found


def test_power_sampling_keeps_what_it_drew_and_goes_on_after_a_stop(model: GgufModel) -> None:
    asked = pv.prompt(model, "Name three fruits.")
    settings = {"num_steps": 5, "block_size": 24, "max_new_tokens": 24, "seed": 2}
    whole = pv.power_sample(model, asked, **settings)
    drawn = {one.token for one in whole.events if isinstance(one, TokenDrawn)}
    assert all(token in drawn for token in whole.chain.tokens)
    half = pv.Run.from_events(whole.events[: len(whole.events) // 2])
    rest = list(pv.resume(model, half))
    again = pv.Run.from_events([*half.events, *rest])
    assert again.chain.tokens == whole.chain.tokens
    one_by_one = pv.power_sample(model, asked, **settings, prefetch=1)
    assert one_by_one.chain.tokens == whole.chain.tokens
