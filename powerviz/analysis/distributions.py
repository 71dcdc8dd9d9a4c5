"""Distributions of a number by group, on common bins, to be drawn one above the other.

Knows numbers and the names of groups. As in figure 4 of Karan & Du (2025), which compares methods
by the log p and the confidence of their responses.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

BINS = 20


@dataclass(frozen=True, slots=True)
class Distribution:
    """The finite values of one group: how many are in each bin, their mean and their quartiles.

    `quartiles` are the first, the median and the third, interpolated linearly. `left_out` counts
    values that are not finite: a response that is impossible under the model has log p = −∞.
    """

    counts: tuple[int, ...]
    mean: float
    quartiles: tuple[float, float, float]
    left_out: int


@dataclass(frozen=True, slots=True)
class Distributions:
    """`edges` of the bins, one more than bins; by group, what is in them. Empty without values."""

    edges: tuple[float, ...]
    groups: dict[str, Distribution]


def distributions(values: Mapping[str, Sequence[float]], bins: int = BINS) -> Distributions:
    """Equally wide bins from the smallest to the greatest value of all groups.

    Where all values are the same, the bins have a width of 1 in all, above 0 only for positive ones:
    no log p is. The last bin holds its upper edge. A group without a finite value is left out.
    """
    finite = {
        group: np.array([value for value in own if math.isfinite(value)])
        for group, own in values.items()
    }
    finite = {group: own for group, own in finite.items() if len(own)}
    if not finite:
        return Distributions((), {})
    every = np.concatenate(list(finite.values()))
    low, high = float(every.min()), float(every.max())
    if low == high:
        low, high = (low - 1, high) if -0.5 < high <= 0 else (low - 0.5, high + 0.5)
    edges = np.histogram_bin_edges(every, bins, (low, high))
    return Distributions(
        tuple(edges.tolist()),
        {
            group: Distribution(
                counts=tuple(np.histogram(own, edges)[0].tolist()),
                mean=float(own.mean()),
                quartiles=tuple(np.quantile(own, (0.25, 0.5, 0.75)).tolist()),
                left_out=len(values[group]) - len(own),
            )
            for group, own in finite.items()
        },
    )
