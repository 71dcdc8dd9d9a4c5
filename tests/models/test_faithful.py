"""What a `TransformersModel` says is what the model says: compared with plain forward passes.

The reference is one forward pass over the finished text, without cache, padding or batch, and
transformers' own greedy generation. Sliding windows are shorter than all texts here. Tolerances
are those of the families: 1e-9, or more for those that do not compute all in float64.
"""

import inspect
import logging
import random
from functools import cache, wraps

import pytest
import torch
import transformers

import powerviz as pv
from powerviz.models import Branches, TransformersModel
from powerviz.models.branches import CachedBranches
from powerviz.models.synthetic import word_tokenizer
from tests.covers import in_turn
from tests.models.families import (
    CACHED,
    FAMILIES,
    REREADING,
    build_model,
    family_model,
    largest_gap,
    plain_log_probs,
    some_tokens,
)

PROMPTS = ("Anna has 3 apples and", "so : first", "if Ben eats 2 pears then all pears are")

every_family = pytest.mark.parametrize("family", list(FAMILIES))


class Readings:
    """Branches together with all that they said about each of their rows so far."""

    def __init__(self, branches: Branches, rows: list[list[int]]) -> None:
        self.branches = branches
        self.rows = [list(row) for row in rows]
        self.said: list[dict[int, torch.Tensor]] = [{} for _ in rows]
        self._note()

    def advance(self, tokens: list[int]) -> None:
        self.branches.advance(tokens)
        for row, token in zip(self.rows, tokens, strict=True):
            row.append(token)
        self._note()

    def keep(self, rows: list[int]) -> None:
        self.branches.keep(rows)
        self.rows = [self.rows[row] for row in rows]
        self.said = [self.said[row] for row in rows]

    def gap(self, model: TransformersModel) -> float:
        """How far off they were, judged by one plain pass over each finished row."""
        gaps = []
        for row, said in zip(self.rows, self.said, strict=True):
            plain = plain_log_probs(model, row)
            gaps.append(largest_gap(said.values(), [plain[length - 1] for length in said]))
        return max(gaps)

    def _note(self) -> None:
        log_probs = self.branches.log_probs
        for index, row in enumerate(self.rows):
            self.said[index][len(row)] = log_probs[index].clone()


@pytest.mark.parametrize(("family", "seed"), in_turn(FAMILIES, [1, 2, 3]))
def test_branches_say_what_one_plain_pass_over_the_finished_text_says(
    family: str, seed: int
) -> None:
    """As in sampling: proposals cut from a trunk anywhere, decoded side by side, some given up."""
    model, draw = family_model(family), random.Random(seed)
    text = some_tokens(30, seed)
    trunk = Readings(model.open([text[:26]]), [text[:26]])
    for token in text[26:]:
        trunk.advance([token])
    rows = [text[:cut] + some_tokens(1, seed + cut) for cut in draw.sample(range(4, 30), k=5)]
    rows.append(some_tokens(3, seed + 100))
    branches = Readings(model.open(rows, reuse=[trunk.branches]), rows)
    for length in (6, 6, 4, 4, 2, 1, 1):
        branches.keep(sorted(draw.sample(range(len(branches.rows)), k=length)))
        branches.advance(some_tokens(length, seed + length))
    assert branches.gap(model) < FAMILIES[family].tolerance
    assert trunk.gap(model) < FAMILIES[family].tolerance


@every_family
def test_long_and_short_prefixes_read_at_once_say_what_plain_passes_say(family: str) -> None:
    model = family_model(family)
    rows = [some_tokens(length, seed=length) for length in (1, 30, 9, 17)]
    branches = Readings(model.open(rows), rows)
    branches.advance([5, 6, 7, 8])
    branches.keep([2, 0])
    branches.advance([9, 10])
    assert branches.gap(model) < FAMILIES[family].tolerance


@pytest.mark.parametrize("family", [name for name in FAMILIES if "sliding" in name])
def test_texts_of_this_length_reach_beyond_the_sliding_window(family: str) -> None:
    """Or all that is said about windows here would be empty."""
    model = build_model(family)
    config = FAMILIES[family].config()
    config.sliding_window = 256
    wide = transformers.AutoModelForCausalLM.from_config(config, dtype=torch.float64).eval()
    wide.load_state_dict(model.state_dict())
    tokens = torch.tensor([some_tokens(24, seed=1)])
    with torch.inference_mode():
        assert (model(tokens).logits - wide(tokens).logits)[0, -1].abs().max() > 0.1


@pytest.mark.parametrize(("family", "prompt"), in_turn(FAMILIES, PROMPTS))
def test_greedy_sampling_gives_the_tokens_of_transformers_own_generation(
    family: str, prompt: str
) -> None:
    model = family_model(family)
    run = pv.sample(model, prompt, "greedy", max_new_tokens=24, num_alternatives=0)
    tokens = torch.tensor([model.encode(prompt)])
    generated = model.model.generate(
        tokens,
        attention_mask=torch.ones_like(tokens),
        do_sample=False,
        max_new_tokens=24,
        pad_token_id=0,
    )
    assert [token.id for token in run.chain.tokens] == generated[0, tokens.shape[1] :].tolist()


@cache
def power_run(family: str) -> pv.Run:
    return pv.power_sample(
        family_model(family),
        PROMPTS[0],
        alpha=4.0,
        num_steps=5,
        block_size=8,
        max_new_tokens=24,
        num_alternatives=0,
        seed=5,
    )


@every_family
def test_power_sampling_records_the_log_probs_of_one_pass_over_the_final_text(
    family: str,
) -> None:
    model, run = family_model(family), power_run(family)
    prompt, response = run.started.prompt_tokens, run.chain.tokens
    plain = plain_log_probs(model, [*prompt, *(token.id for token in response)])
    expected = [
        plain[len(prompt) - 1 + index, token.id].item() for index, token in enumerate(response)
    ]
    tolerance = FAMILIES[family].tolerance
    assert [token.log_prob for token in response] == pytest.approx(expected, rel=0, abs=tolerance)
    assert run.log_prob == pytest.approx(sum(expected), rel=0, abs=24 * tolerance)


def test_the_power_runs_here_move_and_are_longer_than_a_block() -> None:
    """Or the test before would say little about cuts and reuse."""
    runs = [power_run(family) for family in FAMILIES]
    accepted = [step for run in runs for step in run.steps if step.decision.decision == "accepted"]
    assert len(accepted) > len(FAMILIES)
    assert sum(len(run.chain.tokens) > 8 for run in runs) > len(FAMILIES) / 2


def own(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.name.startswith("powerviz")]


@pytest.mark.parametrize("family", CACHED)
def test_attention_models_keep_their_cache_and_say_nothing(
    family: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="powerviz"):
        model = TransformersModel(build_model(family), word_tokenizer(), "the-model")
    assert model.keeps_cache
    assert not own(caplog)


@pytest.mark.parametrize("family", REREADING)
def test_models_with_a_recurrent_state_are_re_read_and_the_log_says_so(
    family: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="powerviz"):
        model = TransformersModel(build_model(family), word_tokenizer(), "the-model")
    assert not model.keeps_cache
    (record,) = own(caplog)
    assert record.levelno == logging.WARNING
    assert "the-model" in record.getMessage()
    assert "only slower" in record.getMessage()


@pytest.mark.parametrize(("family", "dtype"), in_turn(CACHED, [torch.float32, torch.bfloat16]))
def test_attention_models_keep_their_cache_in_the_precision_they_are_published_in(
    family: str, dtype: torch.dtype
) -> None:
    model = TransformersModel(build_model(family, dtype=dtype), word_tokenizer(), family)
    assert model.keeps_cache


def test_the_cache_is_kept_by_whichever_name_a_model_gives_it() -> None:
    bare = build_model("llama")
    plain_forward = bare.forward
    names = ["past_key_values", "cache"]
    own_name = TransformersModel(bare, word_tokenizer(), "the-model").cache_argument
    (other_name,) = {*names} - {own_name}

    def renamed(**inputs: object) -> object:
        return plain_forward(
            **{own_name if name == other_name else name: given for name, given in inputs.items()}
        )

    signature = inspect.signature(plain_forward)
    renamed.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[
            one.replace(name=other_name) if one.name == own_name else one
            for one in signature.parameters.values()
        ]
    )
    bare.forward = renamed
    model = TransformersModel(bare, word_tokenizer(), "the-model")
    assert model.cache_argument == other_name
    assert model.keeps_cache
    assert isinstance(model.open([some_tokens(3, seed=1)]), CachedBranches)


def test_a_cache_that_gives_other_numbers_is_not_used(caplog: pytest.LogCaptureFixture) -> None:
    bare = build_model("llama")
    plain_forward = bare.forward

    @wraps(plain_forward)
    def forward_without_padding_mask(input_ids: torch.Tensor, **inputs: object) -> object:
        return plain_forward(input_ids=input_ids, **(inputs | {"attention_mask": None}))

    bare.forward = forward_without_padding_mask
    model = TransformersModel(bare, word_tokenizer(), "the-model")
    assert not model.keeps_cache
    assert "does not give what single passes give" in caplog.text
    rows = [some_tokens(3, seed=1), some_tokens(8, seed=2)]
    reference = family_model("llama").open(rows).log_probs
    assert largest_gap(model.open(rows).log_probs, reference) < 1e-9


@pytest.mark.parametrize("family", ["llama", "qwen2", "qwen3", "phi3-longrope"])
def test_what_a_model_computes_does_not_depend_on_torchs_default_dtype(family: str) -> None:
    """Another model that is being built changes it for a moment, in all threads."""
    model, text = family_model(family), some_tokens(12, seed=1)

    def computed() -> list[torch.Tensor]:
        trunk = model.open([text, text[:5]])
        branches = model.open([[*text[:7], 3], text[:4]], reuse=[trunk])
        branches.advance([2, 4])
        return [trunk.log_probs, branches.log_probs]

    expected = computed()
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.bfloat16)
    try:
        found = computed()
    finally:
        torch.set_default_dtype(before)
    assert all(torch.equal(a, b) for a, b in zip(found, expected, strict=True))
