"""Accuracy: the unbiased pass@k and its interval."""

from itertools import combinations

import pytest

from powerviz.analysis.accuracy import mean_with_interval, pass_at_k


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
