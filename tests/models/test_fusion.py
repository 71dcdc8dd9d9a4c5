"""Fused operations against plain ones, on the processor: the same numbers but for what is rounded in between."""

import pytest
import torch
from torch.nn import functional as F

from powerviz.models import TransformersModel
from powerviz.models.lean.fusion import fused, operations_for
from powerviz.models.lean.operations import Operations
from powerviz.models.lean.weights import Linear, Norm, Weights
from powerviz.models.synthetic import word_tokenizer
from tests.models.families import build_model

SIZE, HEADS, KV_HEADS, HEAD_DIM = 64, 4, 2, 16
ROUNDED = {"rtol": 2e-2, "atol": 5e-2}


def weights_of(family: str) -> Weights:
    model = TransformersModel(build_model(family), word_tokenizer(), "the-model")
    lean = model.lean and model.lean.passes(model)
    assert lean
    return lean.weights


def test_on_a_processor_and_in_full_precision_operations_are_plain() -> None:
    assert type(operations_for(weights_of("llama"))) is Operations


def test_where_the_compiler_fails_operations_are_plain_and_the_log_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def compiler(function: object) -> object:
        raise RuntimeError("there is no C compiler")

    weights = weights_of("llama")
    monkeypatch.setattr(torch, "compile", compiler)
    assert fused(weights) is None
    assert "not fused" in caplog.text


@pytest.mark.nightly
@pytest.mark.parametrize("family", ["llama", "qwen3"])
def test_fused_operations_give_what_plain_ones_give(family: str) -> None:
    both = (Operations(), fused(weights_of(family)))
    draw = torch.Generator().manual_seed(1)

    def numbers(*shape: int) -> torch.Tensor:
        return torch.randn(shape, generator=draw).bfloat16()

    norm = Norm.of(numbers(SIZE), 1e-6)
    of_heads = Norm.of(numbers(HEADS + KV_HEADS, HEAD_DIM), 1e-6) if family == "qwen3" else None
    by = Linear(0.1 * numbers(SIZE, SIZE), numbers(SIZE))
    for rows in (1, 2, 5, 8):
        hidden, inner, gates = numbers(rows, SIZE), numbers(rows, SIZE), numbers(rows, 2 * SIZE)
        joined = numbers(rows, HEADS + 2 * KV_HEADS, HEAD_DIM)
        angles = numbers(rows, 1, HEAD_DIM), numbers(rows, 1, HEAD_DIM)
        slots, found = torch.arange(rows) * 2 + 1, []
        for small in both:
            assert small
            kept = torch.zeros(20, 2 * KV_HEADS, HEAD_DIM, dtype=torch.bfloat16)
            query = small.turned(joined.clone(), of_heads, angles, HEAD_DIM, slots, kept)
            found.append(
                (
                    small.normed(hidden, norm),
                    *small.added(hidden, inner, by, norm),
                    small.gated(gates, F.silu),
                    query,
                    kept,
                )
            )
        for plain, compiled in zip(*found, strict=True):
            torch.testing.assert_close(compiled, plain, **ROUNDED)
            assert compiled.abs().sum() > 0
