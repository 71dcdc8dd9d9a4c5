"""How far samples are from an exact distribution, and how well chains mix.

Knows numbers. Effective sample size, R-hat and autocorrelation are those of `arviz-stats` (Vehtari
et al. 2021, "Rank-normalization, folding, and localization: an improved R-hat"), not our own.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]


@cache
def _statistics() -> Any:
    """The library, when it is wanted: it takes half a second to import."""
    from arviz_stats.base import array_stats

    return array_stats


def total_variation(counts: Sequence[float], exact: Sequence[float]) -> float:
    """½ Σ |empirical − exact| of counts, of which at least one is above 0."""
    observed = np.asarray(counts, dtype=float)
    return float(np.abs(observed / observed.sum() - np.asarray(exact)).sum() / 2)


def monte_carlo_floor(exact: Sequence[float], samples: float) -> float:
    """The total variation to expect of so many independent samples of `exact` itself.

    Each frequency is near normal with standard error s = √(p(1 − p)/n), and so off by s·√(2/π) on
    average. Never more than 1.
    """
    p = np.asarray(exact)
    return min(1.0, float(np.sqrt(2 / math.pi * p * (1 - p) / samples).sum() / 2))


def standard_error(hits: Sequence[bool], exact: float) -> float:
    """Of the frequency of something in a chain, whose exact probability is known.

    From the chain's effective sample size (`method="mean"`), and at least that of independent draws:
    what has not been seen yet would have no error otherwise.
    """
    values = np.asarray(hits, dtype=float)
    independent = math.sqrt(exact * (1 - exact) / len(values))
    spread = float(values.std())
    if spread == 0 or len(values) < 4:
        return independent
    effective = float(_statistics().ess(values[None], method="mean"))
    return max(independent, spread / math.sqrt(effective))


@dataclass(frozen=True, slots=True)
class Mixing:
    """How well chains mix; None where that is not known, for instance if nothing has moved yet.

    `autocorrelation` is the mean over chains, by lag from 0 on.
    """

    effective_samples: float | None
    r_hat: float | None
    autocorrelation: tuple[float, ...]


def mixing(chains: Numbers, lags: int = 40) -> Mixing:
    """Bulk effective sample size and rank R-hat of numbers `[chains, draws]`, one for each draw."""
    # Not by the standard deviation, which rounding keeps above 0.
    if chains.shape[1] < 4 or np.any(np.ptp(chains, axis=1) == 0):
        return Mixing(None, None, ())
    # Chains that have hardly moved can divide by zero; the answer then is NaN, which is None here.
    with np.errstate(divide="ignore", invalid="ignore"):
        samples = float(_statistics().ess(chains, chain_axis=0, draw_axis=1))
        r_hat = float(_statistics().rhat(chains, chain_axis=0, draw_axis=1))
        correlation = _statistics().autocorr(chains, axis=1).mean(axis=0)[: lags + 1]
    return Mixing(
        samples if math.isfinite(samples) else None,
        r_hat if math.isfinite(r_hat) else None,
        tuple(float(value) for value in correlation),
    )
