"""How often methods are right, and how sure that is."""

from collections.abc import Sequence
from math import comb, sqrt

import numpy as np
from scipy.special import ndtri

CONFIDENCE = 0.95
RESAMPLED_AT_ONCE = 1 << 20
"""Numbers drawn at once by the bootstrap: all draws of a set of 20,000 would take a gigabyte."""


def pass_at_k(samples: int, right: int, k: int) -> float:
    """The chance that at least one of k samples is right, given `right` of `samples` right ones.

    The unbiased estimator of Chen et al. (2021, "Evaluating Large Language Models Trained on
    Code", section 2.1). Raises `ValueError` unless k is at most the number of samples.
    """
    if not 1 <= k <= samples:
        raise ValueError(f"k is {k}; it has to be between 1 and the {samples} samples")
    return 1 - comb(samples - right, k) / comb(samples, k)


def accuracy_with_interval(right: Sequence[Sequence[bool]]) -> tuple[float, float, float]:
    """The share of right samples, every problem weighing the same, and its 95 % Wilson interval.

    `right` has the samples of one problem in each entry. The interval is about problems like
    these, not about these very ones. With one sample of each it is Wilson's (1927). Several samples
    of a problem are alike, so they count as less than as many problems: the number of trials in the
    formula is the effective one, n = p(1−p) / v, with v the variance of the mean over problems
    (between problems, which is robust to any likeness within; Korn & Graubard 1998, Dean & Pagano
    2015). It lies between the number of problems, which is taken where all samples are right or all
    are wrong, and the number of samples.
    """
    shares = np.array([np.mean(samples) for samples in right], dtype=float)
    problems, samples = len(shares), sum(len(samples) for samples in right)
    mean = float(shares.mean())
    effective = float(problems)
    if problems > 1 and 0 < mean < 1:
        variance = float(shares.var(ddof=1)) / problems
        most = mean * (1 - mean) / variance if variance else float(samples)
        effective = min(max(most, problems), samples)
    return mean, *wilson(mean, effective)


def wilson(share: float, trials: float) -> tuple[float, float]:
    """The 95 % score interval of Wilson (1927) for a share in so many trials.

    scipy's and statsmodels' take counts; an effective number of trials is not a whole one.
    """
    z = float(ndtri((1 + CONFIDENCE) / 2))
    centre = (share + z**2 / (2 * trials)) / (1 + z**2 / trials)
    half = z / (1 + z**2 / trials) * sqrt(share * (1 - share) / trials + (z / (2 * trials)) ** 2)
    return max(0.0, centre - half), min(1.0, centre + half)


def mean_with_interval(per_problem: Sequence[float]) -> tuple[float, float, float]:
    """The mean over problems and its 95 % bootstrap interval (percentile, seeded)."""
    from scipy.stats import bootstrap  # Most of a second, which few commands need.

    values = np.asarray(per_problem, dtype=float)
    mean = float(values.mean())
    if len(values) < 2 or np.all(values == values[0]):
        return mean, mean, mean
    interval = bootstrap(
        (values,),
        np.mean,
        confidence_level=CONFIDENCE,
        method="percentile",
        n_resamples=2000,
        batch=max(1, RESAMPLED_AT_ONCE // len(values)),
        rng=np.random.default_rng(0),
    ).confidence_interval
    return mean, float(interval.low), float(interval.high)
