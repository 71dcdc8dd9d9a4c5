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
SEEN_OFTEN = 30


@cache
def _statistics() -> Any:
    """The library, when it is wanted: it takes half a second to import."""
    from arviz_stats.base import array_stats

    return array_stats


def total_variation(counts: Sequence[float], exact: Sequence[float]) -> float:
    """½ Σ |empirical − exact| of counts, of which at least one is above 0."""
    observed = np.asarray(counts, dtype=float)
    return float(np.abs(observed / observed.sum() - np.asarray(exact)).sum() / 2)


def monte_carlo_floor(exact: Sequence[float] | Numbers, samples: float | Numbers) -> float:
    """The total variation to expect of so many independent samples of `exact` itself.

    `samples` may be another number for each outcome. Each frequency is off by its mean absolute
    deviation: near normal, s·√(2/π) with s = √(p(1 − p)/n); of what is expected less than once,
    2p(1 − p)ⁿ, which is exact (de Moivre). Never more than 1.
    """
    p = np.asarray(exact, dtype=float)
    n = np.maximum(np.broadcast_to(np.asarray(samples, dtype=float), p.shape), 1e-9)
    with np.errstate(under="ignore"):
        deviations = np.where(
            n * p < 1, 2 * p * (1 - p) ** n, np.sqrt(2 / math.pi * p * (1 - p) / n)
        )
    return min(1.0, float(deviations.sum() / 2))


def floor_of_chains(chains: npt.NDArray[np.integer], exact: Sequence[float]) -> float | None:
    """The total variation to expect of so many draws, correlated as these are, from `exact` itself.

    `chains` are outcomes `[chains, draws]`, each a place in `exact`; None for fewer than four draws
    of each. How much less draws of a chain say than independent ones is found for every outcome by
    batch means: the variance of its frequency over stretches of about √draws, times their length,
    over p(1 − p). Means are taken over all chains, so chains that disagree count as correlated. Of
    outcomes seen less than `SEEN_OFTEN` times that is a poor estimate; they take that of all
    together.
    """
    number, draws = chains.shape
    if draws < 4:
        return None
    p = np.asarray(exact, dtype=float)
    width = math.isqrt(draws)
    stretches = chains[:, draws % width :].reshape(-1, width)
    rows = np.repeat(np.arange(len(stretches)), width)
    counts = np.zeros((len(stretches), len(p)))
    np.add.at(counts, (rows, stretches.ravel()), 1)
    frequencies = counts / width
    shares = frequencies.mean(axis=0)
    within = shares * (1 - shares)
    if within.sum() == 0:
        return None
    between = width * frequencies.var(axis=0, ddof=1)
    often = counts.sum(axis=0) >= SEEN_OFTEN
    times = np.full(len(p), between.sum() / within.sum())
    np.divide(between, within, out=times, where=often & (within > 0))
    return monte_carlo_floor(p, number * draws / np.maximum(times, 1e-3))


def standard_error(hits: Sequence[bool], exact: float) -> float:
    """The standard error of a frequency in a chain, of something whose exact probability is known.

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


def answer_r_hat(chains: npt.NDArray[Any]) -> float | None:
    """The greatest split R-hat of an answer's indicator: of whether a draw has it, for each answer.

    `chains` are answers `[chains, draws]`, whatever can be sorted. R-hat of log p cannot see chains
    that sit on different answers of equal log p; this can. Infinite if an answer fills some halves
    of chains and is in no others. None for fewer than four draws of each, and where all have the one
    answer: they say nothing of others. Of 0 and 1, ranks say no more than the numbers, so this is
    the formula of Gelman et al. (2013), "Bayesian Data Analysis", §11.4.
    """
    draws = chains.shape[1]
    answers, places = np.unique(chains, return_inverse=True)
    if draws < 4 or len(answers) < 2:
        return None
    half = draws // 2
    halves = np.concatenate(
        [places.reshape(chains.shape)[:, :half], places.reshape(chains.shape)[:, -half:]]
    )
    shares = np.stack([(halves == place).mean(axis=1) for place in range(len(answers))])
    within = (shares * (1 - shares)).mean(axis=1) * half / (half - 1)
    between = shares.var(axis=1, ddof=1)
    if np.any((within == 0) & (between > 0)):
        return math.inf
    known = within > 0
    return float(np.sqrt((half - 1) / half + between[known] / within[known]).max())
