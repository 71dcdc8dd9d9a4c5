"""Accuracy against cost on the bundled model's problems: every method at several budgets of decoded tokens.

Knows methods, plans, and tables of samples; what carries the plans out is `frontier_run`. A budget is a number of tokens
that the model decodes for one answer drawn alone, work thrown away included. A method's setting at a budget is
chosen by its cost only, never by its answers: see `size_for`.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from powerviz.evaluation.plan import Method, Plan, method
from powerviz.evaluation.sets.problems import Problem
from powerviz.methods import own_methods
from powerviz.pocket.corpus import Purpose
from powerviz.pocket.evaluation import PRESET, card_plan, held_out_problems

BUDGETS = (50, 70, 100, 200, 400)
"""Decoded tokens of one answer; at 70 one of the goals is set."""
SIZES = (1, 4, 16, 64, 256)
"""Sizes of each method that are tried for what they cost."""
NEAR = 1.1
"""A budget is left out where it is so many times below what the smallest size costs, or above the greatest."""
TRIED_ON = 16
"""Problems for choice on which the sizes are tried, at equal distances in the set."""


@dataclass(frozen=True)
class Family:
    """A method and the setting that its cost grows with, its size; None for one that costs what it costs.

    `exact`: its draws come to p(x)^α as its steps, rounds or particles grow in number. `label` tells it from others
    of the same sampler.
    """

    sampler: str
    size: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    exact: bool = False
    label: str = ""

    @property
    def name(self) -> str:
        """Its name in tables and figures."""
        look = own_methods()[self.sampler].look
        return f"{look.title}{self.label}"

    @property
    def usual(self) -> int | None:
        """Its size by default."""
        return None if self.size is None else int(self.at(None).settings[self.size])

    def at(self, size: int | None) -> Method:
        """The method of this size."""
        sized = {} if self.size is None or size is None else {self.size: size}
        return method(self.sampler, 1, {**self.settings, **sized})


def families() -> list[Family]:
    """All that are drawn, cheap ones first."""
    steps = "num_steps"
    found = [
        Family("greedy"),
        Family("base"),
        Family("low_temperature", settings={"temperature": 1 / PRESET.alpha}),
        Family("power", steps, exact=True),
        Family("power", steps, {"temperature": 0.5}, exact=True, label=", τ = ½"),
        Family("power", steps, {"tries": 4}, exact=True, label=", 4 tries"),
        Family("power", steps, {"cut_law": "entropy"}, exact=True, label=", entropy cuts"),
        Family("tempering", steps, exact=True),
        Family("smc", "num_particles", exact=True),
        Family("pimh", "num_particles", {"num_rounds": 2}, exact=True),
        Family("best_of_n", "num_samples"),
        Family("majority_vote", "num_samples", {"temperature": 1.0}),
        Family("as_published", steps),
    ]
    return [one for one in found if one.sampler in own_methods()]


def size_for(budget: float, costs: Mapping[int, float]) -> int | None:
    """The size whose mean cost comes nearest to a budget; None where none comes near.

    `costs` are mean decoded tokens by the sizes that were tried, a greater size taken to cost no less. Between
    two of them log cost is taken to be linear in log size.
    """
    sizes = sorted(costs)
    known = np.maximum.accumulate([costs[size] for size in sizes])
    if not known[0] / NEAR <= budget <= known[-1] * NEAR:
        return None
    at = np.interp(math.log(budget), np.log(known), np.log(sizes))
    below = math.floor(math.exp(at) + 1e-9)

    def away(size: int) -> float:
        return abs(
            float(np.interp(math.log(size), np.log(sizes), np.log(known))) - math.log(budget)
        )

    return min((max(1, below), below + 1), key=away)


def at_equal_distances(problems: Sequence[Problem], count: int) -> tuple[Problem, ...]:
    """Choose so many of the problems, all of them if there are no more."""
    if count >= len(problems):
        return tuple(problems)
    return tuple(problems[place * len(problems) // count] for place in range(count))


def trial_plan(
    asked: Sequence[Family], problems: int = TRIED_ON, sizes: Sequence[int] = SIZES
) -> Plan:
    """Every size of every method that has sizes, on a few problems for choice."""
    chosen = at_equal_distances(held_out_problems("choice"), problems)
    return card_plan(chosen, [one.at(size) for one in asked if one.size for size in sizes])


def chosen_sizes(
    asked: Sequence[Family],
    samples: pd.DataFrame,
    budgets: Sequence[int] = BUDGETS,
    sizes: Sequence[int] = SIZES,
) -> dict[tuple[str, int], int]:
    """The size of each method at each budget that it comes near to, from samples of `trial_plan`."""
    means = samples.groupby("method")["tokens"].mean()
    found = {}
    for one in asked:
        if not one.size:
            continue
        costs = {size: float(means[one.at(size).name]) for size in sizes}
        for budget in budgets:
            if size := size_for(budget, costs):
                found[one.name, budget] = size
    return found


@dataclass(frozen=True)
class Point:
    """A method at a budget: None as it is set by default, and for one without sizes."""

    family: Family
    budget: int | None
    size: int | None

    @property
    def method(self) -> Method:
        return self.family.at(self.size)


def points(asked: Sequence[Family], sizes: Mapping[tuple[str, int], int]) -> list[Point]:
    """All that is drawn: every method as it is set by default, those with sizes at each budget, too."""
    found = []
    for one in asked:
        found.append(Point(one, None, one.usual))
        found += [
            Point(one, budget, size) for (name, budget), size in sizes.items() if name == one.name
        ]
    return found


def frontier_plan(drawn: Sequence[Point], on: Purpose, problems: int | None = None) -> Plan:
    """One answer of each point to each problem, each drawn alone; one that stands for several budgets once."""
    there = held_out_problems(on)
    chosen = at_equal_distances(there, problems or len(there))
    return card_plan(chosen, {point.method.name: point.method for point in drawn}.values())
