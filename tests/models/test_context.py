"""How long a text may be: as long as every token's probability stays what it was."""

from typing import Any

import pytest
import torch
import transformers

import powerviz as pv
from powerviz.models import TransformersModel
from powerviz.models.synthetic import word_tokenizer
from tests.models.families import FAMILIES, LONG_ROPE, SIZES, family_model
from tests.refusals import refuses

HALF = SIZES["max_position_embeddings"] // 2
DYNAMIC_ROPE = {"rope_type": "dynamic", "rope_theta": 10000.0, "factor": 2.0}
PLAIN_ROPE = {"rope_type": "default", "rope_theta": 10000.0}


def model_of(config: Any) -> TransformersModel:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        bare = transformers.AutoModelForCausalLM.from_config(config, dtype=torch.float64)
    return TransformersModel(bare, word_tokenizer(), "the-model")


@pytest.mark.parametrize("family", ["llama", "gpt2", "gemma2-sliding", "lfm2"])
def test_the_context_is_as_long_as_there_are_positions(family: str) -> None:
    assert family_model(family).context_length == 256
    assert FAMILIES[family].config().max_position_embeddings == 256


def test_a_model_without_positions_has_no_limit() -> None:
    assert family_model("mamba").context_length is None


def test_long_rope_limits_the_context_to_the_length_where_its_scaling_begins() -> None:
    config = transformers.Phi3Config(
        **SIZES, original_max_position_embeddings=HALF, rope_parameters=dict(LONG_ROPE)
    )
    assert model_of(config).context_length == HALF


def test_beyond_the_limit_of_long_rope_earlier_tokens_do_change_their_probabilities() -> None:
    """The reason for the limit; if this fails one day, the limit can go."""
    config = transformers.Phi3Config(
        **SIZES, original_max_position_embeddings=8, rope_parameters=dict(LONG_ROPE)
    )
    model = model_of(config)
    text = torch.tensor([list(range(3, 15))])
    with torch.inference_mode():
        within = model.model(text[:, :8]).logits[0, 7]
        beyond = model.model(text).logits[0, 7]
        one_more = model.model(text[:, :7]).logits[0, 6] - model.model(text[:, :8]).logits[0, 6]
    assert (within - beyond).abs().max() > 1e-3
    assert one_more.abs().max() < 1e-9


def test_dynamic_rope_limits_the_context_to_the_positions_it_was_made_for() -> None:
    config = transformers.LlamaConfig(**SIZES, rope_parameters=dict(DYNAMIC_ROPE))
    assert model_of(config).context_length == SIZES["max_position_embeddings"]


def test_a_rope_of_one_kind_of_layer_limits_the_context_too() -> None:
    config = transformers.Gemma3TextConfig(
        **SIZES,
        head_dim=8,
        sliding_window=5,
        layer_types=["sliding_attention", "full_attention"],
        rope_parameters={
            "sliding_attention": dict(PLAIN_ROPE),
            "full_attention": LONG_ROPE | {"original_max_position_embeddings": HALF},
        },
    )
    assert model_of(config).context_length == HALF


def test_a_prompt_as_long_as_the_context_is_refused_with_both_lengths() -> None:
    lengths = {"length": 256, "model": "llama", "context": 256}
    with refuses("prompt-too-long", "prompt", pv.PromptError, **lengths):
        pv.power_sample(family_model("llama"), "the " * 256, max_new_tokens=1)


def test_a_response_that_would_leave_the_context_is_refused_with_what_fits() -> None:
    with refuses("max-new-tokens-too-long", "max_new_tokens", pv.SettingError, most="6"):
        pv.power_sample(family_model("llama"), "the " * 250, max_new_tokens=7)


def test_a_response_may_fill_the_context_to_its_last_token() -> None:
    model = family_model("llama")
    run = pv.sample(model, "the " * 250, "greedy", max_new_tokens=6)
    assert run.complete
