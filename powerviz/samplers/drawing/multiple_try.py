"""Multiple-try Metropolis–Hastings: several suffixes at one cut, of which one is chosen and then decided on.

Knows numbers only. Suffixes y_1 … y_K are drawn from q at the same cut m. With f(z) = π(z)·λ(m|z)/q(z's suffix) and
v_j = f(y_j)/f(x), whose logarithm is the log A that y_j alone would have, candidate j is chosen with chance v_j/W,
W = Σ v, and accepted with chance min(1, W/(W − v_j + 1)). No draws for the way back are needed: the proposal does
not depend on the suffix of x, so the other candidates serve both ways, and x takes the chosen one's place among
them. A candidate that is x itself has v = 1. (Liu, Liang & Wong 2000, in the form for independent proposals.)
"""

import math
from collections.abc import Sequence
from itertools import accumulate


def choose(log_ratios: Sequence[float], uniform: float) -> int:
    """Candidate j with chance ∝ v_j, from a uniform number in [0, 1); `log_ratios` are log v."""
    most = max(log_ratios)
    reach = list(accumulate(math.exp(one - most) for one in log_ratios))
    place = uniform * reach[-1]
    return next((j for j, end in enumerate(reach) if place < end), reach.index(reach[-1]))


def log_tries_ratio(log_ratios: Sequence[float], chosen: int) -> float:
    """log W − log(W − v_j + 1) − log v_j: by how much the other candidates change log A (nats).

    With no others it is 0. They raise A where v_j < 1, and lower it where v_j > 1, but never across 1.
    """
    others = [one for j, one in enumerate(log_ratios) if j != chosen]
    if not others:
        return 0.0
    return log_sum(log_ratios) - log_sum([*others, 0.0]) - log_ratios[chosen]


def log_sum(logs: Sequence[float]) -> float:
    """log Σ exp."""
    most = max(logs)
    return most + math.log(math.fsum(math.exp(one - most) for one in logs))
