"""Samples at one α read at another, against enumeration; with weights that are wrong the same test fails."""

import math
from collections.abc import Callable
from functools import cache

import numpy as np
import pandas as pd
import pytest

import powerviz as pv
from powerviz.analysis import reweighting
from powerviz.analysis.reweighting import FEWEST, alpha_curves, alpha_slopes, grid, weights
from powerviz.methods import target_of
from powerviz.models.tabular import Symbols
from tests.samplers.toys import TOYS, symbols_of

MODEL = TOYS["a fork"]
P = MODEL.distribution()
law_at = cache(MODEL.power_distribution)


def is_right(response: Symbols) -> bool:
    """The sure branch of the fork stands for the right answer."""
    return response[0] == "b"


def exactly(alpha: float) -> tuple[float, float]:
    """P(right) and the mean of log p under p^α, by enumeration."""
    law = law_at(alpha)
    right = sum(chance for response, chance in law.items() if is_right(response))
    return right, sum(chance * math.log(P[response]) for response, chance in law.items())


def drawn(alpha: float, count: int, seed: int, problem: str = "") -> pd.DataFrame:
    """Independent samples of p^α."""
    law = law_at(alpha)
    responses, chances = list(law), list(law.values())
    picked = np.random.default_rng(seed).choice(len(law), count, p=chances)
    return pd.DataFrame(
        {
            "method": "power",
            "problem": problem,
            "right": pd.array([is_right(responses[one]) for one in picked], dtype="boolean"),
            "log_prob": [math.log(P[responses[one]]) for one in picked],
        }
    )


def errors(alpha: float, other: float, runs: int = 30, count: int = 1500) -> list[float]:
    """How many standard errors of their mean the estimates of P(right) and of log p are away from enumeration."""
    found = []
    for seed in range(runs):
        row = alpha_curves(drawn(alpha, count, seed), {"power": alpha}, [other]).iloc[0]
        found.append((row["right"], row["log_prob"]))
    estimates = np.array(found, dtype=float)
    error = estimates.std(axis=0, ddof=1) / math.sqrt(runs)
    return list(abs(estimates.mean(axis=0) - exactly(other)) / error)


WAYS = [(1.0, 1.5), (2.0, 3.0), (4.0, 4.0)]


@pytest.mark.parametrize(("alpha", "other"), WAYS)
def test_at_another_alpha_the_estimates_are_those_of_enumeration(
    alpha: float, other: float
) -> None:
    assert max(errors(alpha, other)) < 4


@pytest.mark.parametrize("wrong", ["sign turned", "not normalised"])
def test_weights_that_are_wrong_are_told_from_enumeration(
    monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    right: Callable[..., np.ndarray] = weights

    def turned(log_probs: np.ndarray, power: float, problems: np.ndarray) -> np.ndarray:
        return right(log_probs, -power, problems)

    def raw(log_probs: np.ndarray, power: float, problems: np.ndarray) -> np.ndarray:
        return np.exp(power * log_probs) / len(log_probs)

    monkeypatch.setattr(reweighting, "weights", turned if wrong == "sign turned" else raw)
    monkeypatch.setattr(reweighting, "ENOUGH", 0.0)
    monkeypatch.setattr(reweighting, "FEWEST", 0)
    monkeypatch.setattr(reweighting, "MOST_MENDED", math.inf)
    assert max(errors(2.0, 3.0)) > 10


def test_samples_of_a_sampler_are_read_at_another_alpha() -> None:
    run = pv.sample(MODEL, "", "base", num_samples=1500, max_new_tokens=5, num_alternatives=0)
    responses = [symbols_of(chain.tokens) for chain in run.chains]
    frame = pd.DataFrame(
        {
            "method": "base",
            "right": pd.array([is_right(one) for one in responses], dtype="boolean"),
            "log_prob": [chain.log_prob for chain in run.chains],
        }
    )
    row = alpha_curves(frame, {"base": 1.0}, [1.5]).iloc[0]
    assert row["low"] < exactly(1.5)[0] < row["high"]
    assert abs(row["right"] - exactly(1.0)[0]) > abs(row["right"] - exactly(1.5)[0])


def test_the_slope_is_that_of_the_exact_curve() -> None:
    step = 1e-4
    exact = (exactly(2 + step)[0] - exactly(2 - step)[0]) / (2 * step)
    slopes = [
        alpha_slopes(drawn(2.0, 2000, seed), {"power": 2.0}).iloc[0]["slope"] for seed in range(30)
    ]
    error = float(np.std(slopes, ddof=1)) / math.sqrt(len(slopes))
    assert abs(float(np.mean(slopes)) - exact) < 4 * error
    assert exact > 20 * error


def test_few_samples_of_many_problems_give_the_slope_without_bias() -> None:
    """Four of each, as in an evaluation: a covariance with n in place of n − 1 would be a quarter too small."""
    frame = drawn(2.0, 16_000, 1)
    frame["problem"] = np.arange(len(frame)) // 4
    row = alpha_slopes(frame, {"power": 2.0}).iloc[0]
    step = 1e-4
    exact = (exactly(2 + step)[0] - exactly(2 - step)[0]) / (2 * step)
    assert row["low"] < exact < row["high"]
    assert 0.75 * exact < row["low"]


def test_few_samples_of_many_problems_do_not_lean_towards_their_own_mean(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Four of each: without the jackknife P(right) would be 6 points too small."""
    monkeypatch.setattr(reweighting, "MOST_MENDED", 1.0)
    frame = drawn(2.0, 12_000, 2)
    frame["problem"] = np.arange(len(frame)) // 4
    row = alpha_curves(frame, {"power": 2.0}, [4.0]).iloc[0]
    assert row["right"] == pytest.approx(exactly(4.0)[0], abs=0.03)
    assert row["log_prob"] == pytest.approx(exactly(4.0)[1], abs=0.1)


def test_a_sample_that_outweighs_all_others_leaves_a_number() -> None:
    frame = pd.concat([drawn(2.0, 40, seed, f"p{seed}") for seed in range(10)], ignore_index=True)
    frame.loc[0, "log_prob"] = 100.0
    row = alpha_curves(frame, {"power": 2.0}, [3.0]).iloc[0]
    assert row["enough"] and 0 <= row["low"] < row["right"] < row["high"] <= 1


def sure_or_flat(seed: int, problems: int = 100) -> pd.DataFrame:
    """Four base samples of each problem: most are sure, and in the others the likeliest of 40 responses is right."""
    stream = np.random.default_rng(seed)
    rows = []
    for problem in range(problems):
        chances = np.ones(1) if problem % 10 < 7 else stream.dirichlet(np.ones(40))
        for one in stream.choice(len(chances), 4, p=chances):
            rows.append((problem, math.log(chances[one]), one == chances.argmax()))
    frame = pd.DataFrame(rows, columns=["problem", "log_prob", "right"]).assign(method="base")
    return frame.astype({"right": "boolean"})


def test_where_few_samples_of_a_problem_hide_a_bias_there_is_no_estimate() -> None:
    """Nearly all are right at α′ = 16. Sure problems keep the effective size up, whatever the others have missed."""
    for seed in range(3):
        rows = alpha_curves(sure_or_flat(seed), {"base": 1.0})
        last = rows.iloc[-1]
        assert last["ess"] > 0.75 * last["samples"] and not last["enough"]
        assert pd.isna(last["right"]) and pd.isna(last["log_prob"])
        assert rows["enough"].iloc[:4].all() and rows["enough"].is_monotonic_decreasing


def test_without_that_the_estimate_would_be_far_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reweighting, "MOST_MENDED", 1.0)
    found = [alpha_curves(sure_or_flat(seed), {"base": 1.0}, [16]).iloc[0] for seed in range(3)]
    assert all(row["enough"] for row in found)
    assert np.mean([row["right"] for row in found]) < 0.9  # and .96 of p^16 is right


def test_the_only_sample_of_a_problem_cannot_be_read_at_another_alpha() -> None:
    frame = drawn(2.0, 60, 2)
    frame["problem"] = np.arange(len(frame))
    own, other = alpha_curves(frame, {"power": 2.0}, [2.0, 2.1])["ess"]
    assert (own, other) == (60, 0)


def test_where_few_samples_carry_the_weight_there_is_no_estimate() -> None:
    rows = alpha_curves(drawn(1.0, 200, 1), {"power": 1.0}, [1.0, 1.5, 16.0])
    assert rows["ess"].iloc[0] == pytest.approx(200)
    assert rows["ess"].is_monotonic_decreasing
    far = rows.iloc[-1]
    assert not far["enough"] and far["ess"] < 100
    assert rows[["right", "low", "high", "log_prob"]].iloc[-1].isna().all()
    assert rows["enough"].iloc[:2].all()


def test_nothing_is_read_at_a_flatter_law_however_alike_the_samples_are() -> None:
    """Thirty times the same response weigh alike at every α, and show none of the others."""
    frame = pd.concat([drawn(4.0, 200, 1).iloc[[0]]] * 30, ignore_index=True)
    below, own, above = alpha_curves(frame, {"power": 4.0}, [3.9, 4.0, 4.1]).to_dict("records")
    assert not below["enough"] and pd.isna(below["ess"]) and pd.isna(below["right"])
    assert own["enough"] and above["enough"]
    assert alpha_slopes(frame, {"power": 4.0}).empty


def test_fewer_samples_than_it_takes_say_nothing_but_at_their_own_alpha() -> None:
    for count in (FEWEST - 1, FEWEST + 1):
        frame = drawn(2.0, count, 3)
        own, other = alpha_curves(frame, {"power": 2.0}, [2.0, 2.01])["enough"]
        assert own and bool(other) is (count > FEWEST)
        assert alpha_slopes(frame, {"power": 2.0}).empty is (count < FEWEST)


def test_each_problem_has_weights_of_its_own() -> None:
    """A problem whose responses are all far less likely weighs as much as another."""
    one, other = drawn(2.0, 500, 1, "one"), drawn(2.0, 500, 2, "other")
    other["log_prob"] -= 50
    both = alpha_curves(pd.concat([one, other], ignore_index=True), {"power": 2.0}, [2.5]).iloc[0]
    alone = [alpha_curves(frame, {"power": 2.0}, [2.5]).iloc[0] for frame in (one, other)]
    assert both["right"] == pytest.approx(np.mean([row["right"] for row in alone]), abs=1e-6)
    assert both["ess"] == pytest.approx(sum(row["ess"] for row in alone))


def test_a_problem_that_could_not_be_asked_counts_as_wrong_and_has_no_log_p() -> None:
    frame = drawn(2.0, 40, 5, "one")
    lost = pd.DataFrame(
        {
            "method": "power",
            "problem": "lost",
            "right": pd.array([False] * 4, dtype="boolean"),
            "log_prob": [np.nan] * 4,
        }
    )
    alone = alpha_curves(frame, {"power": 2.0}, [2.5]).iloc[0]
    both = alpha_curves(pd.concat([frame, lost], ignore_index=True), {"power": 2.0}, [2.5]).iloc[0]
    assert both["right"] == pytest.approx(alone["right"] / 2)
    assert both["log_prob"] == alone["log_prob"]


def test_without_grades_there_is_log_p_and_no_share_of_right_answers() -> None:
    frame = drawn(2.0, 50, 1)
    frame["right"] = pd.array([None] * 50, dtype="boolean")
    row = alpha_curves(frame, {"power": 2.0}, [2.0]).iloc[0]
    assert math.isfinite(row["log_prob"]) and pd.isna(row["right"])
    assert alpha_slopes(frame, {"power": 2.0}).empty


def test_the_grid_has_every_alpha_of_its_own() -> None:
    values = grid([1.0, 3.0, 20.0])
    assert values == sorted(set(values))
    assert {1.0, 2.0, 3.0, 16.0, 20.0} <= set(values) and values[0] == 1 and 38 < values[-1] <= 40


def test_targets_are_those_of_samples_that_come_to_a_power_of_p() -> None:
    power = {"alpha": 3.0, "num_steps": 5, "block_size": 10, "max_new_tokens": 20}
    assert target_of("power", power) == 3
    assert target_of("power", power | {"stop_early": True}) is None
    assert target_of("power", power | {"stop_early": True, "block_size": 20}) == 3
    assert target_of("power", power | {"num_steps": 0}) is None
    assert target_of("base", power) == 1
    assert target_of("smc", power) == target_of("pimh", power) == 3
    alone = power | {"num_particles": 1}  # drawn from the proposal, as low temperature is
    assert target_of("smc", alone) is None is target_of("pimh", alone | {"num_rounds": 1})
    assert target_of("pimh", alone) == 3
    for other in ("greedy", "low_temperature", "best_of_n", "majority_vote"):
        assert target_of(other, power) is None
