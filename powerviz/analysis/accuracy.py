"""How often methods are right, and how sure that is."""

from collections.abc import Sequence
from math import comb

import numpy as np
from scipy.stats import bootstrap

CONFIDENCE = 0.95


def pass_at_k(samples: int, right: int, k: int) -> float:
    """The chance that at least one of k samples is right, given `right` of `samples` right ones.

    The unbiased estimator of Chen et al. (2021, "Evaluating Large Language Models Trained on
    Code", section 2.1). Raises `ValueError` unless k is at most the number of samples.
    """
    if not 1 <= k <= samples:
        raise ValueError(f"k is {k}; it has to be between 1 and the {samples} samples")
    return 1 - comb(samples - right, k) / comb(samples, k)


def mean_with_interval(per_problem: Sequence[float]) -> tuple[float, float, float]:
    """The mean over problems and its 95 % bootstrap interval (percentile, seeded)."""
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
        rng=np.random.default_rng(0),
    ).confidence_interval
    return mean, float(interval.low), float(interval.high)
