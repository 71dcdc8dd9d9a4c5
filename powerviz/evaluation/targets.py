"""The methods whose samples are those of p(x)^α, and may be read at another α.

Knows methods with their settings, and how their chains have mixed. A chain that has not mixed, or made too few steps
to tell, does not give samples of its target yet, and weights would only spread that.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from powerviz.analysis.movement import NOT_MIXED, r_hat_of
from powerviz.evaluation.comparison import Sample
from powerviz.evaluation.plan import Plan
from powerviz.methods import table, target_of


@dataclass(frozen=True)
class Targets:
    """The α of each method whose samples come to p(x)^α, and the methods that would, but have not mixed."""

    alphas: dict[str, float]
    unmixed: list[str]


def targets_of_plan(plan: Plan, methods: pd.DataFrame) -> Targets:
    """Those of an evaluation; `methods` is `methods_table`. Samples of other models than the plan's are left out."""
    mixed = {row["method"] for row in methods.to_dict("records") if row["not_mixed"] is False}
    own = (one for one in plan.methods if one.model is None)
    aims = {one.name: (target_of(one.sampler, one.settings), one.sampler) for one in own}
    there = set(methods["method"])
    return _sorted({name: aim for name, aim in aims.items() if name in there}, mixed)


def targets_of_comparison(samples: Iterable[Sample], settings: Mapping[str, Any]) -> Targets:
    """Those of a comparison with these settings, of which `samples` are all."""
    walks: dict[str, list[tuple[float, ...]]] = {}
    for sample in samples:
        walks.setdefault(sample.method, []).append(sample.walk)
    mixed = {name for name, own in walks.items() if r_hat_of(own) <= NOT_MIXED}
    return _sorted({name: (target_of(name, settings), name) for name in walks}, mixed)


def _sorted(aims: Mapping[str, tuple[float | None, str]], mixed: set[str]) -> Targets:
    """`aims` has each method's α and its sampler."""
    found = Targets({}, [])
    for name, (alpha, sampler) in aims.items():
        if alpha is None:
            continue
        if name in mixed or table()[sampler].sampler.steps is None:
            found.alphas[name] = alpha
        else:
            found.unmixed.append(name)
    return found
