"""How often methods are right, and how sure that is.

Knows shares by problem. All intervals are 95 % ones about problems like these, not about these very
ones, and their coverage is simulated in `coverage`.
"""

from collections.abc import Sequence
from math import comb, sqrt

import numpy as np
import numpy.typing as npt
from scipy.special import gammaincinv, ndtri, stdtrit

CONFIDENCE = 0.95
Shares = Sequence[float] | npt.NDArray[np.float64]
FEW = 3
"""Up to so many successes, or failures, Wilson's interval is too narrow and is corrected."""


def pass_at_k(samples: int, right: int, k: int) -> float:
    """The chance that at least one of k samples is right, given `right` of `samples` right ones.

    The unbiased estimator of Chen et al. (2021, "Evaluating Large Language Models Trained on
    Code", section 2.1). Raises `ValueError` unless k is at most the number of samples.
    """
    if not 1 <= k <= samples:
        raise ValueError(f"k is {k}; it has to be between 1 and the {samples} samples")
    return 1 - comb(samples - right, k) / comb(samples, k)


def accuracy_with_interval(right: Sequence[Sequence[bool]]) -> tuple[float, float, float]:
    """The share of right samples, every problem weighing the same, with its interval.

    `right` has the samples of one problem in each entry. See `mean_with_interval`; with one sample
    of each problem it is Wilson's.
    """
    shares = [sum(samples) / len(samples) for samples in right]
    return mean_with_interval(shares, sum(map(len, right)))


def pass_at_k_with_interval(
    counts: Sequence[tuple[int, int]], k: int
) -> tuple[float, float, float]:
    """The mean of `pass_at_k` over problems, each given as (samples, right ones), with its interval.

    Samples of a problem make k-th parts of as many independent groups of k at most.
    """
    return mean_with_interval(
        [pass_at_k(samples, right, k) for samples, right in counts],
        sum(max(1, samples / k) for samples, _ in counts),
    )


def mean_with_interval(per_problem: Shares, most_trials: float) -> tuple[float, float, float]:
    """The mean over problems of shares in [0, 1], and its Wilson interval.

    Several samples of a problem are alike, so they count as less than as many problems: the number
    of trials in the formula is the effective one, n = p(1−p) / v, with v the variance of the mean
    over problems (between problems, which is robust to any likeness within; Korn & Graubard 1998,
    Dean & Pagano 2015). v is an estimate with problems − 1 degrees of freedom, for which n shrinks
    by (z / t)². It lies between the number of problems, which no variance can go below, and
    `most_trials`, what the samples would be if all problems were alike. So the interval has a width
    where all problems agree, too.
    """
    shares = np.asarray(per_problem, dtype=float)
    problems = len(shares)
    mean = min(1.0, max(0.0, float(shares.mean())))
    effective = float(problems)
    if problems > 1 and 0 < mean < 1:
        variance = float(shares.var(ddof=1)) / problems
        trials = mean * (1 - mean) / variance if variance > 1e-15 else most_trials
        shrunk = trials * (_z() / float(stdtrit(problems - 1, (1 + CONFIDENCE) / 2))) ** 2
        effective = max(min(shrunk, most_trials), problems)
    return mean, *wilson(mean, effective)


def difference_with_interval(
    first: Shares,
    second: Shares,
    most_trials: tuple[float, float] | None = None,
) -> tuple[float, float, float]:
    """The mean over problems of `first` − `second`, shares on the same problems, with its interval.

    Newcombe's for paired proportions (1998, method 10): the intervals of both means, here those of
    `mean_with_interval`, put together by their correlation φ over problems. As in his, a positive
    covariance counts for less by 1/2n, so that methods that agree on every problem are not taken to
    be equal for certain. `most_trials` are those of both means, the number of problems by default.
    """
    a, b = np.asarray(first, dtype=float), np.asarray(second, dtype=float)
    problems = len(a)
    most = most_trials or (problems, problems)
    (mean_a, low_a, high_a), (mean_b, low_b, high_b) = (
        mean_with_interval(a, most[0]),
        mean_with_interval(b, most[1]),
    )
    together = float(((a - a.mean()) * (b - b.mean())).mean())
    spread = float(a.std() * b.std())
    if together > 0:
        together = max(0.0, together - 1 / (2 * problems))
    phi = min(1.0, max(-1.0, together / spread)) if spread > 1e-12 else 0.0

    def joined(one: float, other: float) -> float:
        return sqrt(max(0.0, one**2 - 2 * phi * one * other + other**2))

    apart = float((a - b).mean())
    low = apart - joined(mean_a - low_a, high_b - mean_b)
    high = apart + joined(high_a - mean_a, mean_b - low_b)
    return apart, max(-1.0, low), min(1.0, high)


def wilson(share: float, trials: float) -> tuple[float, float]:
    """The 95 % score interval of Wilson (1927) for a share in so many trials, mended at its ends.

    Of up to `FEW` successes the lower end is at most that of a one-sided Poisson interval, and of up
    to so many failures the upper one, without which coverage falls to .84 for shares near 0 or 1
    (Brown, Cai & DasGupta 2001, §4.1.1). scipy's and statsmodels' intervals take counts; an
    effective number of trials is not a whole one.
    """
    z = _z()
    centre = (share + z**2 / (2 * trials)) / (1 + z**2 / trials)
    half = z / (1 + z**2 / trials) * sqrt(share * (1 - share) / trials + (z / (2 * trials)) ** 2)
    low = _mended(max(0.0, centre - half), share, trials)
    high = 1 - _mended(max(0.0, 1 - centre - half), 1 - share, trials)
    return low, high


def _mended(low: float, share: float, trials: float) -> float:
    """The lower end for so few successes."""
    successes = share * trials
    if not 1e-9 < successes <= FEW:
        return low if successes > FEW else 0.0
    return min(low, float(gammaincinv(successes, 1 - CONFIDENCE)) / trials)


def _z() -> float:
    return float(ndtri((1 + CONFIDENCE) / 2))
