"""Accuracy and pass@k, with their intervals."""

from itertools import combinations

import numpy as np
import pytest
from scipy.stats import binomtest, chi2
from statsmodels.stats.proportion import proportion_confint

from powerviz.analysis.accuracy import (
    accuracy_with_interval,
    difference_with_interval,
    mean_with_interval,
    pass_at_k,
    pass_at_k_with_interval,
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
    mean, low, high = mean_with_interval(few, 20)
    assert low < mean == 0.5 < high
    # The normal approximation: 1.96 · 0.5 / √20 = 0.22.
    assert high - low == pytest.approx(0.44, abs=0.06)
    _, low, high = mean_with_interval(many, 2000)
    assert high - low == pytest.approx(0.044, abs=0.002)


@pytest.mark.parametrize("k", [1, 4, 16])
def test_problems_that_all_agree_leave_an_interval_with_a_width(k: int) -> None:
    """0 of 5 leave less than 43 % (Wilson's), however many samples of each there are."""
    for right, expected in ((0, (0, 0, 0.4345)), (16, (1, 0.5655, 1))):
        found = pass_at_k_with_interval([(16, right)] * 5, k)
        assert found == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(("right", "of"), [(0, 12), (4, 12), (8, 12), (12, 12), (163, 500)])
def test_with_one_sample_of_each_problem_the_interval_is_wilsons(right: int, of: int) -> None:
    samples = [[index < right] for index in range(of)]
    mean, low, high = accuracy_with_interval(samples)
    expected = binomtest(right, of).proportion_ci(method="wilson")
    assert (mean, low, high) == pytest.approx((right / of, expected.low, expected.high))
    assert proportion_confint(right, of, method="wilson") == pytest.approx((low, high))


def test_few_successes_are_mended_as_published() -> None:
    """Brown, Cai & DasGupta (2001): the lower end of 1 of n is −log .95 / n, of 2 half of the
    5 % point of χ² with 4 degrees of freedom over n."""
    assert wilson(1 / 12, 12)[0] == pytest.approx(-np.log(0.95) / 12)
    assert wilson(2 / 12, 12)[0] == pytest.approx(chi2.ppf(0.05, 4) / 24)
    assert wilson(11 / 12, 12)[1] == pytest.approx(1 + np.log(0.95) / 12)


def test_several_samples_count_by_how_much_problems_differ() -> None:
    """30 problems, each ¾ or ¼ right: p = ½, v = 1/16 · 30/29 / 30, so n = p(1−p)/v = 116; of that
    (1.960/2.045)², since v is an estimate, in place of 120 samples or 30 problems."""
    samples = [[True] * 3 + [False], [True] + [False] * 3] * 15
    _, low, high = accuracy_with_interval(samples)
    assert (low, high) == pytest.approx(wilson(0.5, 116 * (1.95996 / 2.04523) ** 2), abs=1e-5)
    assert proportion_confint(53.265, 106.53, method="wilson") == pytest.approx(
        (low, high), abs=1e-4
    )


def test_samples_that_always_agree_say_no_more_than_one_of_them() -> None:
    once = [[True], [False], [True], [True], [False]]
    assert accuracy_with_interval([same * 8 for same in once]) == pytest.approx(
        accuracy_with_interval(once)
    )


def test_problems_that_do_not_differ_are_nearly_as_good_as_their_samples() -> None:
    _, _, high = accuracy_with_interval([[True, False]] * 200)
    _, of_samples, _ = accuracy_with_interval([[True], [False]] * 200)
    assert high - 0.5 == pytest.approx(0.5 - of_samples, rel=0.02)


def test_one_problem_alone_leaves_nearly_all_open() -> None:
    assert accuracy_with_interval([[True] * 100]) == pytest.approx((1, *wilson(1, 1)))


@pytest.mark.parametrize("once", [[0.2, 0.9, 0.4, 1.0], [1.0, 1.0, 0.0, 1.0]])
def test_a_difference_is_the_negative_of_the_other_way_round(once: list[float]) -> None:
    other = [0.1, 0.5, 0.6, 1.0]
    apart, low, high = difference_with_interval(once, other)
    assert apart == pytest.approx(np.mean(once) - np.mean(other))
    assert difference_with_interval(other, once) == pytest.approx((-apart, -high, -low))
    assert low < apart < high


def test_the_interval_of_a_difference_is_newcombes() -> None:
    """His example 36, 12, 2, 0 (1998, method 10): .0569 to .3404. The first method has 2 failures, of
    which the interval is mended here, and a little wider."""
    first = [1.0] * 48 + [0.0] * 2
    second = [1.0] * 36 + [0.0] * 12 + [1.0] * 2
    apart, low, high = difference_with_interval(first, second)
    assert apart == pytest.approx(0.2)
    assert low == pytest.approx(0.0569, abs=0.002) and high == pytest.approx(0.3404, abs=0.003)


def test_methods_that_agree_on_every_problem_may_differ_on_others() -> None:
    apart, low, high = difference_with_interval([1.0, 0.0] * 10, [1.0, 0.0] * 10)
    assert apart == 0 and -0.2 < low < -0.03 and 0.03 < high < 0.2


def test_pairs_tell_what_two_intervals_do_not() -> None:
    """On hard problems both fail, so accuracies spread, and yet one is right on 10 more."""
    first, second = [1.0] * 60 + [0.0] * 40, [1.0] * 50 + [0.0] * 50
    (_, low, _), (_, _, high) = mean_with_interval(first, 100), mean_with_interval(second, 100)
    assert low < high
    assert difference_with_interval(first, second)[1] > 0
