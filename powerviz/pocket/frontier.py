"""Accuracy against cost on the bundled model's problems: every method at several budgets of decoded tokens.

Knows methods, plans, and tables of samples; what carries the plans out is `frontier_run`. A budget is a number of tokens
that the model decodes for one answer drawn alone, work thrown away included. A method's setting at a budget is
chosen by its cost only, never by its answers: see `size_for`.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from powerviz.analysis.tables import methods_table, pairs_table
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
REFERENCE = "best_of_n"
"""The method that exact ones are held against, as it is set by default: the best of 16."""


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


@dataclass(frozen=True)
class Row:
    """A line of the table.

    `tokens` and `forward_passes` are means of what the model does for one answer drawn alone, `seconds` what one
    takes, and `latency` the same in plain samples: over the seconds of a base sample of the same run. Accuracy and
    its interval are as in `accuracy_with_interval`, `log_prob` nats. `better`, `better_low` and `better_high` say
    how much oftener it is right than plain power sampling at the same budget (by default, where there is none), with the
    interval of `difference_with_interval`, and `against_reference` with its two the same against best of 16: None where
    there is nothing to compare.
    """

    method: str
    exact: bool
    budget: int | None
    size: int | None
    name: str
    problems: int
    accuracy: float
    low: float
    high: float
    log_prob: float
    tokens: float
    forward_passes: float
    seconds: float
    latency: float
    better: float | None = None
    better_low: float | None = None
    better_high: float | None = None
    against_reference: float | None = None
    against_reference_low: float | None = None
    against_reference_high: float | None = None


COMPARED = (
    "better",
    "better_low",
    "better_high",
    "against_reference",
    "against_reference_low",
    "against_reference_high",
)
MEASURED = ("accuracy", "low", "high", "log_prob", "tokens", "forward_passes", "seconds")


def rows(drawn: Sequence[Point], samples: pd.DataFrame) -> list[Row]:
    """The table, from samples of `frontier_plan`."""
    means = methods_table(samples, majority=False).set_index("method")
    pairs = _pairs(samples)
    plain = next(
        float(means["seconds"][p.method.name]) for p in drawn if p.family.sampler == "base"
    )
    usual = {
        p.budget: p.method.name
        for p in drawn
        if p.family == Family("power", "num_steps", exact=True)
    }
    reference = next((p.method.name for p in drawn if is_reference(p)), None)
    found = []
    for point in drawn:
        name = point.method.name
        better = pairs.get((name, usual.get(point.budget) or ""), NOTHING)
        against = pairs.get((name, reference or ""), NOTHING)
        measured: dict[str, Any] = {column: float(means[column][name]) for column in MEASURED}
        measured |= dict(zip(COMPARED, (*better, *against), strict=True))
        found.append(
            Row(
                method=point.family.name,
                exact=point.family.exact,
                budget=point.budget,
                size=point.size,
                name=name,
                problems=int(means["problems"][name]),
                latency=float(means["seconds"][name]) / plain,
                **measured,
            )
        )
    return found


Difference = tuple[float | None, float | None, float | None]
NOTHING: Difference = (None, None, None)


def is_reference(point: Point) -> bool:
    """Whether it is what exact methods are held against."""
    return point.family.sampler == REFERENCE and point.budget is None


def _pairs(samples: pd.DataFrame) -> dict[tuple[str, str], Difference]:
    """How much oftener one is right than the other, with the interval, for every two methods both ways."""
    found: dict[tuple[str, str], Difference] = {}
    for row in pairs_table(samples).to_dict("records"):
        one, other = str(row["method"]), str(row["other"])
        apart, low, high = (float(row[name]) for name in ("difference", "low", "high"))
        found[one, other] = (apart, low, high)
        found[other, one] = (-apart, -high, -low)
    return found


@dataclass(frozen=True)
class Goal:
    """An aim, whether it was reached, and the row that shows it, or that comes nearest."""

    aim: str
    reached: bool
    row: Row | None


RIGHT, TOKENS, PASSES, PLAIN_SAMPLES = 0.92, 70, 52, 2.0


def goals(table: Sequence[Row]) -> list[Goal]:
    """Three aims, each judged by the means of the table alone."""
    exact = [row for row in table if row.exact]
    cheap = [row for row in exact if row.tokens <= TOKENS and row.forward_passes <= PASSES]
    title = str(own_methods()[REFERENCE].look.title)
    reference = next((row for row in table if row.method == title and row.budget is None), None)
    as_cheap = [row for row in exact if reference and row.tokens <= reference.tokens]
    best = _rightest(cheap)
    passing = _rightest(as_cheap)
    return [
        Goal(
            f"an exact method right in at least {RIGHT:.0%} of answers with at most {TOKENS} tokens and {PASSES} passes",
            best is not None and best.accuracy >= RIGHT,
            best,
        ),
        Goal(
            "an exact method right oftener than the best of 16, at no more tokens",
            bool(passing and reference and passing.accuracy > reference.accuracy),
            passing,
        ),
        Goal(
            f"the exact method of the first goal in at most {PLAIN_SAMPLES:g} times a plain sample's seconds",
            best is not None and best.latency <= PLAIN_SAMPLES,
            best,
        ),
    ]


def _rightest(found: Iterable[Row]) -> Row | None:
    return max(found, key=lambda row: (row.accuracy, -row.tokens), default=None)
