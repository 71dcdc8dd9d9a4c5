"""Distances to exact numbers, and what arviz-stats says of chains."""

import math

import numpy as np
import pytest
from arviz_stats.base import array_stats
from scipy.stats import binom

from powerviz.analysis.diagnostics import (
    Mixing,
    answer_r_hat,
    floor_of_chains,
    mixing,
    monte_carlo_floor,
    standard_error,
    total_variation,
)


def test_total_variation_is_half_the_sum_of_differences() -> None:
    assert total_variation([1, 1, 2], [0.5, 0.5, 0.0]) == pytest.approx(0.5)
    assert total_variation([3, 1], [0.75, 0.25]) == 0


def test_the_floor_is_what_independent_samples_show_on_average() -> None:
    exact = np.array([0.5, 0.3, 0.15, 0.05])
    draws = np.random.default_rng(1).multinomial(400, exact, size=4000)
    shown = np.mean([total_variation(counts, exact) for counts in draws])
    assert monte_carlo_floor(exact, 400) == pytest.approx(shown, rel=0.02)
    assert monte_carlo_floor(exact, 1600) == pytest.approx(monte_carlo_floor(exact, 400) / 2)


def test_mixing_is_what_the_library_says() -> None:
    steps = np.random.default_rng(2).normal(size=(4, 600))
    chains = np.empty_like(steps)
    chains[:, 0] = steps[:, 0]
    for k in range(1, 600):
        chains[:, k] = 0.8 * chains[:, k - 1] + steps[:, k]
    found = mixing(chains, lags=10)
    assert found.effective_samples == float(array_stats.ess(chains, chain_axis=0, draw_axis=1))
    assert found.r_hat == float(array_stats.rhat(chains, chain_axis=0, draw_axis=1))
    expected = array_stats.autocorr(chains, axis=1).mean(axis=0)[:11]
    assert found.autocorrelation == tuple(expected)
    assert found.autocorrelation[1] == pytest.approx(0.8, abs=0.06)


def test_chains_that_have_not_moved_yet_have_no_numbers() -> None:
    for chains in (np.zeros((4, 50)), np.arange(8.0).reshape(4, 2)):
        assert mixing(chains).effective_samples is None
        assert mixing(chains).r_hat is None


def test_the_standard_error_of_independent_draws_is_the_binomial_one() -> None:
    draws = np.random.default_rng(3).random(5000) < 0.2
    assert standard_error(list(draws), 0.2) == pytest.approx(math.sqrt(0.2 * 0.8 / 5000), rel=0.1)
    assert (
        standard_error(list(np.repeat(draws, 4)), 0.2) > 1.6 * standard_error(list(draws), 0.2) / 2
    )
    assert standard_error([False] * 100, 0.01) == pytest.approx(math.sqrt(0.01 * 0.99 / 100))


def test_chains_that_have_not_moved_have_no_effective_sample_size_whatever_their_value() -> None:
    stuck = np.full((2, 7), np.log(0.123))
    assert stuck.std() > 0  # by rounding
    assert mixing(stuck) == Mixing(None, None, ())


EXACT = np.array([0.4, 0.25, 0.15, 0.1, 0.06, 0.03, 0.007, 0.003])


def lazy(rng: np.random.Generator, draws: int, stay: float) -> np.ndarray:
    """Four chains of `EXACT` that stay where they are with this chance, else draw anew."""
    fresh = rng.choice(len(EXACT), p=EXACT, size=(4, draws))
    moves = rng.random((4, draws)) >= stay
    moves[:, 0] = True
    last = np.maximum.accumulate(np.where(moves, np.arange(draws), 0), axis=1)
    return np.take_along_axis(fresh, last, axis=1)


@pytest.mark.parametrize(("stay", "draws"), [(0, 100), (0, 2000), (0.5, 400), (0.8, 2000)])
def test_chains_in_balance_show_their_floor_on_average(stay: float, draws: int) -> None:
    """100 runs: the mean is known to about 3 %; batches of √draws miss up to a tenth of what a chain
    with this memory repeats."""
    rng = np.random.default_rng(5)
    shown, floors = [], []
    for _ in range(100):
        chains = lazy(rng, draws, stay)
        shown.append(total_variation(np.bincount(chains.ravel(), minlength=8), EXACT))
        floors.append(floor_of_chains(chains, EXACT))
    assert np.mean(floors) == pytest.approx(np.mean(shown), rel=0.15)


def test_chains_of_another_law_stay_above_their_floor() -> None:
    rng = np.random.default_rng(6)
    other = np.roll(EXACT, 1)
    for _ in range(20):
        chains = rng.choice(8, p=other, size=(4, 300))
        floor = floor_of_chains(chains, EXACT)
        assert floor is not None
        assert total_variation(np.bincount(chains.ravel(), minlength=8), EXACT) > 4 * floor


def test_without_draws_that_differ_there_is_no_floor() -> None:
    assert floor_of_chains(np.zeros((4, 3), dtype=int), EXACT) is None
    assert floor_of_chains(np.zeros((4, 50), dtype=int), EXACT) is None


def test_the_floor_of_rare_outcomes_is_exact() -> None:
    """De Moivre: of n·p < 1, the mean absolute deviation of a frequency is 2p(1 − p)ⁿ."""
    p, n = 0.002, 200
    k = np.arange(n + 1)
    exact = float((binom.pmf(k, n, p) * np.abs(k / n - p)).sum())
    assert monte_carlo_floor([p], n) == pytest.approx(exact / 2)


def test_r_hat_of_the_answer_sees_chains_that_sit_on_different_ones_of_equal_log_p() -> None:
    """Two modes, each with two responses; log p is the same in both. No chain changes its mode."""
    rng = np.random.default_rng(7)
    log_p = rng.choice([-1.0, -2.0], size=(4, 200))
    stuck = np.repeat([["7"], ["7"], ["9"], ["9"]], 200, axis=1)
    seen = mixing(log_p).r_hat
    assert seen is not None and seen < 1.02
    assert answer_r_hat(stuck) == math.inf
    stuck[:, ::50] = "8"
    stuck[0, 10:14] = "9"
    assert answer_r_hat(stuck) > 2
    free = rng.choice(["7", "9"], size=(4, 200))
    assert answer_r_hat(free) < 1.03
    assert answer_r_hat(np.full((4, 200), "7")) is None
    assert answer_r_hat(free[:, :3]) is None


def test_r_hat_of_two_answers_is_the_librarys() -> None:
    draws = np.random.default_rng(8).random((4, 101)) < np.array([[0.3], [0.4], [0.5], [0.6]])
    expected = array_stats.rhat(draws.astype(float), chain_axis=0, draw_axis=1, method="split")
    assert answer_r_hat(draws) == pytest.approx(float(expected), rel=1e-3)
