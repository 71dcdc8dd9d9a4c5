"""Distributions on common bins, against numbers counted by hand."""

import math

import numpy as np
import pytest

from powerviz.analysis.distributions import distributions


def test_all_groups_are_counted_on_the_same_bins_the_last_with_its_edge() -> None:
    found = distributions({"base": [-4, -3.5, 0], "power": [-1, -1, -2]}, bins=4)
    assert found.edges == (-4, -3, -2, -1, 0)
    assert found.groups["base"].counts == (2, 0, 0, 1)
    assert found.groups["power"].counts == (0, 0, 1, 2)


def test_mean_and_quartiles_are_those_of_the_values() -> None:
    group = distributions({"base": [1.0, 2.0, 3.0, 10.0]}).groups["base"]
    assert group.mean == 4
    assert group.quartiles == (1.75, 2.5, 4.75)


def test_one_value_alone_has_a_bin() -> None:
    found = distributions({"greedy": [-2.5]}, bins=3)
    assert sum(found.groups["greedy"].counts) == 1
    assert found.edges[0] < -2.5 < found.edges[-1]


def test_impossible_responses_are_left_out_and_counted() -> None:
    found = distributions({"base": [-1.0, -math.inf], "grpo": [-math.inf], "none": []})
    assert found.groups["base"].left_out == 1
    assert found.groups["base"].mean == -1
    assert list(found.groups) == ["base"]


@pytest.mark.parametrize("values", [{}, {"base": []}, {"base": [-math.inf]}])
def test_without_finite_values_there_are_no_bins(values: dict[str, list[float]]) -> None:
    assert distributions(values) == distributions({})


def test_no_bin_of_log_p_reaches_beyond_0_where_all_are_certain() -> None:
    assert distributions({"greedy": [0.0, 0.0]}).edges[-1] == 0
    assert distributions({"greedy": [-3.0]}).edges[-1] < 0
    assert distributions({"greedy": [7.0]}).edges == pytest.approx(np.linspace(6.5, 7.5, 21))
