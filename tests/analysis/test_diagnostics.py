"""Distances to exact numbers, and what arviz-stats says of chains."""

import math

import numpy as np
import pytest
from arviz_stats.base import array_stats

from powerviz.analysis.diagnostics import (
    Mixing,
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
