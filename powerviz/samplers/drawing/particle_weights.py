"""The mathematics of particle filters' weights: their mean and effective number, resampling, the estimate's error.

Knows log-weights (nats) and uniform numbers it is given; no tokens, models or events. Resampling is
unbiased: a particle's weight is the expected sum of its offspring's. (Power-SMC, arXiv:2602.10273;
chopthin: Gandy & Lau 2016; the error: Chan & Lai 2013.)
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

WIDEST_RATIO = 3 + math.sqrt(8)
"""η of chopthin: with no two weights further apart, the effective number is at least N/2."""
ROUNDING = 1e-12
"""Relative variances up to it are 0: that of equal weights is, but for rounding."""
HALVINGS = 60
"""Bisections that find chopthin's threshold to the last digit."""


def log_mean(log_weights: Sequence[float]) -> float:
    """log of the mean weight."""
    peak = max(log_weights)
    return peak + math.log(math.fsum(math.exp(w - peak) for w in log_weights) / len(log_weights))


def shares(log_weights: Sequence[float]) -> Floats:
    """Weights that sum to 1."""
    weights = np.exp(np.array(log_weights) - max(log_weights))
    return np.asarray(weights / weights.sum())


def effective_number(log_weights: Sequence[float]) -> float:
    """(Σ w)² / Σ w²: how many equal weights would vary as much."""
    share = shares(log_weights)
    return float(1 / (share @ share))


def choose(log_weights: Sequence[float], uniform: float) -> int:
    """The index of one particle, drawn in proportion to the weights."""
    reach = shares(log_weights).cumsum()
    place = int(np.searchsorted(reach, uniform * reach[-1], side="right"))
    return min(place, len(log_weights) - 1)


@dataclass(frozen=True, slots=True)
class Resampled:
    """For each place the particle that it is a copy of, and its log-weight; their mean weight before is 0."""

    ancestors: tuple[int, ...]
    log_weights: tuple[float, ...]


Resample = Callable[[Sequence[float], float], Resampled]


def systematic(log_weights: Sequence[float], uniform: float) -> Resampled:
    """Copies in proportion to the weights, rounded up or down, all of one weight."""
    expected = shares(log_weights) * len(log_weights)
    ancestors = placed(_rounded(expected, uniform))
    return Resampled(ancestors, (0.0,) * len(ancestors))


def chopthin(log_weights: Sequence[float], uniform: float) -> Resampled:
    """Light particles survive with chance w/a at weight a, heavy ones are split; see `WIDEST_RATIO`."""
    weights = shares(log_weights) * len(log_weights)
    expected = _expected_copies(weights)
    copies = _rounded(expected, uniform)
    light = (0 < expected) & (expected < 1)  # A weight of 0 has no copy.
    after = weights / np.where(light, expected, np.maximum(copies, 1))
    ancestors = placed(copies)
    return Resampled(ancestors, tuple(math.log(after[ancestor]) for ancestor in ancestors))


RESAMPLING: dict[str, Resample] = {"systematic": systematic, "chopthin": chopthin}
"""The ways to resample, by the names that settings have for them."""


def placed(copies: Sequence[int]) -> tuple[int, ...]:
    """For each place its ancestor: who survives stays where it is, and further copies take what is free."""
    free = iter([place for place, count in enumerate(copies) if count == 0])
    ancestors = list(range(len(copies)))
    for particle, count in enumerate(copies):
        for _ in range(count - 1):
            ancestors[next(free)] = particle
    return tuple(ancestors)


def relative_variance(log_weights: Sequence[float], families: Sequence[int]) -> float | None:
    """An estimate of Var(Ẑ)/Z² from one filter; None where a single family is left, or all weigh the same.

    `families` says from which first particle each descends: the more of the weight goes back to few of
    them, the less was averaged over. (N·Σ W² − 1)/(N − 1) with W the families' shares: without
    resampling the usual estimate, with it that of Chan & Lai (2013), right in the limit of many particles.
    Families of one weight tell nothing of what they did not reach, which may be nearly all of Z.
    """
    number = len(log_weights)
    if len(set(families)) == 1:
        return None
    family = np.bincount(np.array(families), weights=shares(log_weights))
    variance = (number * float(family @ family) - 1) / (number - 1)
    return variance if variance > ROUNDING else None


def _rounded(expected: Floats, uniform: float) -> list[int]:
    """Each number rounded up or down, so that they sum to N and each is right in the mean."""
    number = len(expected)
    reach = expected.cumsum()
    reach *= number / reach[-1]
    points = np.ceil(reach - uniform).clip(0, number).astype(int)
    return [int(count) for count in np.diff(points, prepend=0)]


def _expected_copies(weights: Floats) -> Floats:
    """Chopthin's numbers of copies of weights with mean 1, for the threshold a with which they sum to N.

    w/a below a; 1 up to η·a/2; above, 2·w/(η·a). At a = 2/η none is below w, and at a = 1 none above it.
    """

    def copies(threshold: float) -> Floats:
        light, heavy = weights / threshold, weights * 2 / (WIDEST_RATIO * threshold)
        return np.where(light < 1, light, np.maximum(1.0, heavy))

    low, high = 2 / WIDEST_RATIO, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if copies(middle).sum() > len(weights):
            low = middle
        else:
            high = middle
    return copies(high)
