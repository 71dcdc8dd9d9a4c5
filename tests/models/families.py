"""Tiny random models, one for each family of architectures that PowerViz is tested on.

They know nothing, but every one is the real architecture with a real tokenizer, in float64, and
with its output head scaled so that some tokens are much likelier than others. Where attention
has a sliding window, it is shorter than the texts of the tests.
"""

import math
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
import transformers
from transformers.masking_utils import eager_mask

from powerviz.models import TabularModel, TransformersModel
from powerviz.models.synthetic import word_tokenizer

VOCAB_SIZE = 81
EOS_ID = 0
WINDOW = 5
EXACT, FLOAT32_INSIDE = 1e-9, 1e-4
SIZES: dict[str, Any] = {
    "vocab_size": VOCAB_SIZE,
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 256,
    "initializer_range": 0.3,
    "bos_token_id": None,
    "eos_token_id": EOS_ID,
    "pad_token_id": None,
    "tie_word_embeddings": False,
}
GEMMA2_SIZES: dict[str, Any] = SIZES | {
    "head_dim": 8,
    "query_pre_attn_scalar": 8,
    "sliding_window": WINDOW,
}
RECURRENT_SIZES: dict[str, Any] = {
    name: SIZES[name]
    for name in (
        "vocab_size",
        "hidden_size",
        "num_hidden_layers",
        "initializer_range",
        "bos_token_id",
        "eos_token_id",
        "pad_token_id",
        "tie_word_embeddings",
    )
}
LONG_ROPE: dict[str, Any] = {
    "rope_type": "longrope",
    "rope_theta": 10000.0,
    "short_factor": [1.0] * 4,
    "long_factor": [2.0] * 4,
}
MIXER_SIZES: dict[str, Any] = {
    "mamba_n_heads": 8,
    "mamba_d_head": 8,
    "mamba_d_state": 8,
    "mamba_chunk_size": 8,
}


def float64_attention(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    mask: torch.Tensor,
    scaling: float,
    softcap: float,
    **_: Any,
) -> tuple[torch.Tensor, None]:
    """Attention with capped scores (Gemma-2), in the dtype of its input from beginning to end."""
    groups = query.shape[1] // key.shape[1]
    key, value = key.repeat_interleave(groups, dim=1), value.repeat_interleave(groups, dim=1)
    scores = torch.tanh(query @ key.transpose(2, 3) * scaling / softcap) * softcap + mask
    return (scores.softmax(dim=-1) @ value).transpose(1, 2).contiguous(), None


transformers.AttentionInterface.register("float64", float64_attention)
transformers.AttentionMaskInterface.register("float64", eager_mask)


@dataclass(frozen=True)
class Family:
    """`keeps_cache`: whether its models read each token once.

    `tolerance` is how far log-probabilities may lie apart. Rounding makes about 1e-14 in float64.
    Some families compute part of each layer in float32 whatever their dtype, so that even two
    plain passes over one text and its beginning differ by up to 1e-5 (`FLOAT32_INSIDE`).
    """

    config: Callable[[], Any]
    keeps_cache: bool
    tolerance: float = EXACT


FAMILIES = {
    "llama": Family(lambda: transformers.LlamaConfig(**SIZES), True),
    "qwen2": Family(lambda: transformers.Qwen2Config(**SIZES), True),
    "qwen3": Family(lambda: transformers.Qwen3Config(**SIZES, head_dim=8), True),
    "phi3": Family(lambda: transformers.Phi3Config(**SIZES), True),
    "phi3-longrope": Family(
        lambda: transformers.Phi3Config(
            **SIZES, original_max_position_embeddings=128, rope_parameters=dict(LONG_ROPE)
        ),
        True,
    ),
    "phi3-sliding": Family(lambda: transformers.Phi3Config(**SIZES, sliding_window=WINDOW), True),
    "mistral-sliding": Family(
        lambda: transformers.MistralConfig(**SIZES, sliding_window=WINDOW), True
    ),
    "gpt2": Family(
        lambda: transformers.GPT2Config(
            vocab_size=VOCAB_SIZE,
            n_embd=32,
            n_layer=2,
            n_head=4,
            n_positions=256,
            initializer_range=0.3,
            bos_token_id=None,
            eos_token_id=EOS_ID,
            tie_word_embeddings=False,
        ),
        True,
    ),
    # As shipped, its attention takes the softmax in float32; the second one takes it in float64.
    "gemma2-sliding": Family(
        lambda: transformers.Gemma2Config(**GEMMA2_SIZES), True, FLOAT32_INSIDE
    ),
    "gemma2-sliding-float64": Family(
        lambda: transformers.Gemma2Config(**GEMMA2_SIZES, attn_implementation="float64"), True
    ),
    "mamba": Family(lambda: transformers.MambaConfig(**RECURRENT_SIZES, state_size=8), False),
    "falcon-h1": Family(
        lambda: transformers.FalconH1Config(**SIZES, **MIXER_SIZES, mamba_d_ssm=64),
        False,
        FLOAT32_INSIDE,
    ),
    "bamba": Family(
        lambda: transformers.BambaConfig(**SIZES, **MIXER_SIZES, attn_layer_indices=[1]),
        False,
        FLOAT32_INSIDE,
    ),
    "lfm2": Family(
        lambda: transformers.Lfm2Config(**SIZES, layer_types=["conv", "full_attention"]), False
    ),
    "recurrent-gemma": Family(
        lambda: transformers.RecurrentGemmaConfig(
            **{**SIZES, "num_hidden_layers": 3}, attention_window_size=WINDOW, lru_width=32
        ),
        False,
        FLOAT32_INSIDE,
    ),
}
CACHED = [name for name, family in FAMILIES.items() if family.keeps_cache]
REREADING = [name for name, family in FAMILIES.items() if not family.keeps_cache]


def build_model(family: str, seed: int = 0, dtype: torch.dtype = torch.float64) -> Any:
    """The bare transformers model; logits have a standard deviation of about 4."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = transformers.AutoModelForCausalLM.from_config(
            FAMILIES[family].config(), dtype=torch.float64
        ).eval()
    with torch.inference_mode():
        spread = model(torch.tensor([some_tokens(24, seed=0)]), use_cache=False).logits.std()
    with torch.no_grad():
        model.get_output_embeddings().weight.mul_(4 / spread.item())
    return model.to(dtype)


@cache
def family_model(family: str) -> TransformersModel:
    """Built once for all tests; reading does not change it."""
    return TransformersModel(build_model(family), word_tokenizer(), family)


@cache
def tabular_model() -> TabularModel:
    """Eight symbols with a random row for each prefix, the same whenever it is asked for."""
    vocab = ("a", "b", "c", "d", "e", "f", "g", "</s>")

    def row(prefix: tuple[str, ...]) -> list[float]:
        weights = [random.Random("".join(prefix) + symbol).random() ** 3 for symbol in vocab]
        return [weight / sum(weights) for weight in weights]

    return TabularModel(vocab, row, eos="</s>", max_len=64)


def some_tokens(count: int, seed: int, vocab_size: int = VOCAB_SIZE) -> list[int]:
    """Random token ids, none of them the first (EOS of the families) or the last (of the table)."""
    return random.Random(seed).choices(range(1, vocab_size - 1), k=count)


def plain_log_probs(model: TransformersModel, tokens: Sequence[int]) -> torch.Tensor:
    """Next-token log-probabilities `[len(tokens), vocab]` after each token, by one plain pass."""
    with torch.inference_mode():
        logits = model.model(torch.tensor([list(tokens)]), use_cache=False).logits[0]
    return torch.log_softmax(logits.double(), dim=-1)


def largest_gap(found: Iterable[torch.Tensor], expected: Iterable[torch.Tensor]) -> float:
    """Largest absolute difference of log-probabilities; NaN anywhere is infinitely far."""
    gaps = torch.stack([(a - b).abs().max() for a, b in zip(found, expected, strict=True)])
    return float(gaps.nan_to_num(nan=math.inf).max())
