"""What `reproducible` promises: no sample depends on what is drawn beside it."""

from pathlib import Path
from typing import Any

import pytest
import torch

import powerviz as pv
from powerviz.analysis.scoring import score
from powerviz.errors import SettingError
from powerviz.evaluation.engine import loading
from powerviz.evaluation.plan import method, plan_of
from powerviz.evaluation.sets.problems import load_problem_set
from tests.models.checkpoints import saved
from tests.models.families import build_model
from tests.models.passes import watch_passes
from tests.refusals import refuses


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(saved(tmp_path / "model", build_model("llama", dtype=torch.bfloat16)))


def numbers(run: pv.Run, chain: int) -> list[tuple[int, float]]:
    return [(token.id, token.log_prob) for token in run.chains[chain].tokens]


def test_one_row_at_a_time_is_the_same_to_the_bit_in_any_batch(folder: str) -> None:
    model = pv.load_model(folder, device="cpu", reproducible=True)
    assert model.model.dtype == torch.float32
    widths: list[int] = []
    watch_passes(model, lambda tokens: widths.append(len(tokens)))
    many = pv.sample(model, "Anna has one", "base", num_samples=5, max_new_tokens=12, seed=1)
    alone = pv.sample(model, "Anna has one", "base", num_samples=1, max_new_tokens=12, seed=1)
    assert numbers(many, 0) == numbers(alone, 0)
    settings: dict[str, Any] = {"num_steps": 4, "block_size": 6, "max_new_tokens": 12, "seed": 3}
    together = pv.power_sample(model, "Anna has one", chains=3, **settings)
    single = pv.power_sample(model, "Anna has one", **settings)
    assert [id for id, _ in numbers(together, 0)] == [id for id, _ in numbers(single, 0)]
    score(model, model.encode("Anna has one"), [[3, 4], [5]])
    assert set(widths) == {1}


def test_half_precision_is_no_way_to_be_reproducible(folder: str) -> None:
    for dtype in ("bfloat16", "float16"):
        with refuses("dtype-rounds-too-much", "dtype", SettingError):
            pv.load_model(folder, device="cpu", dtype=dtype, reproducible=True)
    exact = pv.load_model(folder, device="cpu", dtype="float64", reproducible=True)
    assert exact.model.dtype == torch.float64 and exact.rows_at_once == 1
    assert pv.load_model(folder, device="cpu").rows_at_once is None


def test_an_evaluation_keeps_the_promise_in_its_plan(folder: str) -> None:
    plan = plan_of(load_problem_set("pocket", 1), [method("greedy")], folder, reproducible=True)
    assert loading(plan, "cpu")(folder).rows_at_once == 1
