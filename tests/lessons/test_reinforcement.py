"""Lesson 12: the objective and its optimum, the way there, and real samples with their intervals."""

import math
from itertools import islice
from typing import Any

import numpy as np
import pytest

from powerviz.analysis.accuracy import wilson
from powerviz.errors import SettingError
from powerviz.lessons import reinforcement as lesson
from powerviz.lessons.by_hand import LONGEST, TREE
from powerviz.lessons.live_model import Problem
from powerviz.lessons.reinforcement import METHODS, passes, reinforcement
from powerviz.lessons.reward import ascent, divergence, objective, powered, tree_of
from powerviz.lessons.tables import model_of_rows
from powerviz.models import load_model
from tests.refusals import refuses

PROBLEMS = {
    "apples": Problem(
        prompt="Anna has 3 apples and buys 2 more. How many apples does Anna have now?",
        answer="5",
        settings={"num_steps": 2, "block_size": 24, "max_new_tokens": 24},
    )
}
FOREST = tree_of(TREE, LONGEST)
RNG = np.random.default_rng(0)


def test_the_tree_has_the_responses_of_the_model_and_their_probabilities() -> None:
    exact = {" ".join(x): p for x, p in model_of_rows(TREE, LONGEST).distribution().items()}
    assert dict(zip(FOREST.names, np.exp(FOREST.log_p), strict=True)) == pytest.approx(exact)


@pytest.mark.parametrize("alpha", (1.0, 2.5, 4.0))
def test_the_objective_of_any_q_is_log_z_less_its_divergence_from_the_power_distribution(
    alpha: float,
) -> None:
    exact = powered(FOREST.log_p, alpha)
    log_z = math.log(np.exp(alpha * FOREST.log_p).sum())
    assert objective(exact, FOREST.log_p, alpha) == pytest.approx(log_z)
    for _ in range(20):
        q = RNG.dirichlet(np.ones(len(exact)) / 2)
        expected = log_z - divergence(q, exact)
        assert objective(q, FOREST.log_p, alpha) == pytest.approx(expected)
        assert expected < log_z


def test_a_step_goes_along_the_gradient() -> None:
    small, alpha = 1e-5, 3.0
    start, after = islice(ascent(FOREST, alpha, rate=small), 2)
    gained = objective(after, FOREST.log_p, alpha) - objective(start, FOREST.log_p, alpha)
    rows = {context: dict(row) for context, row in TREE.items()}

    def at(context: str, symbol: str, nudge: float) -> float:
        """The objective with one logit moved."""
        moved = rows | {context: rows[context] | {symbol: rows[context][symbol] * math.exp(nudge)}}
        q = np.exp(tree_of(moved, LONGEST).log_p)
        return objective(q, FOREST.log_p, alpha)

    nudge = 1e-4
    slopes = [
        (at(context, symbol, nudge) - at(context, symbol, -nudge)) / (2 * nudge)
        for context, row in rows.items()
        for symbol in row
    ]
    assert gained / small == pytest.approx(sum(slope**2 for slope in slopes), rel=1e-3)


@pytest.mark.parametrize("alpha", (1.5, 4.0, 8.0))
def test_the_policy_comes_to_the_power_distribution(alpha: float) -> None:
    found = list(islice(ascent(FOREST, alpha), lesson.FRAMES * lesson.STEPS_PER_FRAME + 1))
    climbed = np.array([objective(q, FOREST.log_p, alpha) for q in found])
    assert found[0] == pytest.approx(np.exp(FOREST.log_p))
    assert np.all(np.diff(climbed) > -1e-9)
    assert divergence(found[-1], powered(FOREST.log_p, alpha)) < 2e-3


def test_the_frames_have_the_exact_numbers_and_then_real_samples(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in {"SAMPLES": 2, "FRAMES": 2, "STEPS_PER_FRAME": 150}.items():
        monkeypatch.setattr(lesson, name, value)
    model = load_model()
    first, *rest = reinforcement({"example": "apples", "seed": 3}, model, PROBLEMS)
    best = max(first["path"], key=lambda point: point["objective"])
    assert best["exponent"] == 4 and best["objective"] == pytest.approx(first["log_z"])
    climbing = [frame for frame in rest if "policy" in frame]
    assert climbing[0]["policy"] == pytest.approx(first["p"]) and climbing[0]["step"] == 0
    assert climbing[-1]["policy"] == pytest.approx(first["exact"], abs=0.01)
    last = rest[-1]
    assert last["last"] and [frame["last"] for frame in rest].count(True) == 1
    assert [one["method"] for one in last["drawn"]] == list(METHODS)
    for one in last["drawn"]:
        assert one["samples"] == sum(one["answers"].values()) == 2
        assert one["right"] == one["answers"].get("5", 0)
        assert 1 <= one["distinct"] <= 2 and one["log_prob"] < 0


def test_pass_at_k_of_one_problem_has_the_interval_of_its_chance() -> None:
    found = {one["k"]: one for one in passes(16, 4)}
    low, high = wilson(4 / 16, 16)
    assert found[1]["value"] == pytest.approx(0.25) and found[16]["value"] == 1
    assert found[1]["low"] == pytest.approx(low)
    assert found[4]["high"] == pytest.approx(1 - (1 - high) ** 4)
    assert found[2]["value"] == pytest.approx(1 - math.comb(12, 2) / math.comb(16, 2))
    assert [one["k"] for one in passes(5, 1)] == [1, 2, 4]


def test_what_is_no_problem_of_it_is_refused() -> None:
    settings: dict[str, Any] = {"example": "no such"}
    with refuses("lesson-problem-unknown", "example", SettingError, problem="'no such'"):
        next(reinforcement(settings, load_model(), PROBLEMS))
