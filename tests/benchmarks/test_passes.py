"""`python -m powerviz.benchmarks.passes`: a pass by both ways, and which models have but one."""

import math

import pytest

from powerviz.benchmarks.passes import SEVEN_B, both_ways, random_model
from powerviz.errors import SettingError
from powerviz.models.lean import branches
from tests.refusals import refuses


def test_a_pass_is_timed_by_transformers_and_by_lean_passes() -> None:
    found = both_ways("synthetic-peaked", "cpu", 1)
    assert all(math.isfinite(number) and number > 0 for number in found.values())
    for rows in ("1_row", "8_rows"):
        ratio = found[f"lean_ms_{rows}"] / found[f"transformers_ms_{rows}"]
        assert found[f"lean_over_transformers_{rows}"] == pytest.approx(ratio)


def test_each_way_is_timed_on_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    advance, calls = branches.LeanBranches.advance, []

    def counted(self: branches.LeanBranches, tokens: list[int]) -> None:
        calls.append(len(tokens))
        advance(self, tokens)

    monkeypatch.setattr(branches.LeanBranches, "advance", counted)
    both_ways("synthetic-peaked", "cpu", 1)
    assert calls[-18:] == [1] * 9 + [8] * 9


def test_a_model_without_lean_passes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("powerviz.models.lean.weights.KNOWN", {})
    with refuses("bench-no-lean-passes", "model", SettingError, model="synthetic-peaked"):
        both_ways("synthetic-peaked", "cpu", 1)


def test_a_model_of_any_shape_with_random_weights_is_run_by_lean_passes() -> None:
    """As on a GPU, where a large one is measured."""
    small = SEVEN_B | {"hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2}
    model = random_model(small | {"num_attention_heads": 4, "num_key_value_heads": 2}, "cpu")
    assert model.dtype == "bfloat16" and model.lean and not model.lean.reason
