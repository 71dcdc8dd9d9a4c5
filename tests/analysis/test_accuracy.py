"""Accuracy and pass@k, with their intervals."""

import tracemalloc
from itertools import combinations

import numpy as np
import pytest
from scipy.stats import binomtest
from statsmodels.stats.proportion import proportion_confint

from powerviz.analysis import accuracy
from powerviz.analysis.accuracy import (
    accuracy_with_interval,
    mean_with_interval,
    pass_at_k,
    wilson,
)


@pytest.mark.parametrize("right", range(7))
@pytest.mark.parametrize("k", range(1, 7))
def test_pass_at_k_is_the_share_of_subsets_with_a_right_sample(right: int, k: int) -> None:
    samples = [True] * right + [False] * (6 - right)
    subsets = [any(subset) for subset in combinations(samples, k)]
    assert pass_at_k(6, right, k) == pytest.approx(sum(subsets) / len(subsets))


@pytest.mark.parametrize("k", [0, 5])
def test_more_than_all_samples_or_none_cannot_be_asked_for(k: int) -> None:
    with pytest.raises(ValueError, match="between 1 and the 4 samples"):
        pass_at_k(4, 2, k)


def test_the_interval_holds_the_mean_and_narrows_with_more_problems() -> None:
    few, many = [0.0, 1.0] * 10, [0.0, 1.0] * 1000
    mean, low, high = mean_with_interval(few)
    assert low < mean == 0.5 < high
    # The normal approximation: 1.96 · 0.5 / √20 = 0.22.
    assert high - low == pytest.approx(0.44, abs=0.06)
    _, low, high = mean_with_interval(many)
    assert high - low == pytest.approx(0.044, abs=0.006)


def test_the_interval_is_the_same_each_time() -> None:
    values = [0.1, 0.7, 0.4, 1.0, 0.0]
    assert mean_with_interval(values) == mean_with_interval(values)


def test_where_all_problems_agree_there_is_nothing_to_resample() -> None:
    assert mean_with_interval([1.0] * 5) == (1.0, 1.0, 1.0)


@pytest.mark.parametrize(("right", "of"), [(0, 12), (1, 12), (7, 12), (12, 12), (163, 500)])
def test_with_one_sample_of_each_problem_the_interval_is_wilsons(right: int, of: int) -> None:
    samples = [[index < right] for index in range(of)]
    mean, low, high = accuracy_with_interval(samples)
    expected = binomtest(right, of).proportion_ci(method="wilson")
    assert (mean, low, high) == pytest.approx((right / of, expected.low, expected.high))
    assert proportion_confint(right, of, method="wilson") == pytest.approx((low, high))


def test_several_samples_count_by_how_much_problems_differ() -> None:
    """Shares 1, ¾, ½, 0: p = 9/16, v = Σ(p̄ − p)² / (4·3) = .546875 / 12, n = p(1−p)/v = 5.4."""
    samples = [[True] * 4, [True] * 3 + [False], [True, False] * 2, [False] * 4]
    _, low, high = accuracy_with_interval(samples)
    assert (low, high) == pytest.approx(wilson(9 / 16, 5.4))
    assert proportion_confint(5.4 * 9 / 16, 5.4, method="wilson") == pytest.approx((low, high))


def test_samples_that_always_agree_say_no_more_than_one_of_them() -> None:
    once = [[True], [False], [True], [True], [False]]
    assert accuracy_with_interval([same * 8 for same in once]) == pytest.approx(
        accuracy_with_interval(once)
    )


def test_problems_that_do_not_differ_are_as_good_as_their_samples() -> None:
    samples = [[True, False]] * 10
    assert accuracy_with_interval(samples) == pytest.approx(
        accuracy_with_interval([[True], [False]] * 10)
    )


def test_one_problem_alone_leaves_nearly_all_open() -> None:
    assert accuracy_with_interval([[True] * 100]) == pytest.approx((1, *wilson(1, 1)))


@pytest.mark.parametrize(("problems", "samples", "spread"), [(40, 1, 1), (40, 8, 1), (25, 4, 0.3)])
def test_the_interval_holds_the_truth_in_about_95_of_100_evaluations(
    problems: int, samples: int, spread: float
) -> None:
    """Problems' own chances from a beta distribution with mean .7; 500 evaluations.

    The standard error of the coverage is .01, and approximate intervals may be a point off.
    """
    rng = np.random.default_rng(0)
    hits = 0
    for _ in range(500):
        chances = rng.beta(0.7 / spread, 0.3 / spread, size=problems)
        right = rng.random((samples, problems)) < chances
        _, low, high = accuracy_with_interval(right.T.tolist())
        hits += low <= 0.7 <= high
    assert 0.92 <= hits / 500 <= 0.985


def test_the_interval_of_a_large_set_takes_little_memory_and_is_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    values = np.random.default_rng(0).random(4000)
    tracemalloc.start()
    in_parts = mean_with_interval(values.tolist())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 40 << 20
    monkeypatch.setattr(accuracy, "RESAMPLED_AT_ONCE", 1 << 40)
    assert mean_with_interval(values.tolist()) == in_parts
