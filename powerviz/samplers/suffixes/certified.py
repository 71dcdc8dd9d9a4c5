"""Intervals for weights of tokens drawn at a temperature, from the likeliest tokens that are listed.

Knows numbers only. For q ∝ p^β, β = 1/τ ≥ 1, the weight of a token is w = α·log p − log q = (α − β)·log p + log Z with
Z = Σ_v p_v^β. Listed are the n likeliest tokens, p_n the least of them, and the drawn one, which may be another. With L
and S the sums of p^β and of p over those listed, every other token has at most p_n, and all of them have 1 − S, so

    L ≤ Z ≤ L + (1 − S)·p_n^(β−1).

p_n is the least of the n likeliest, even if the drawn token is rarer: another one that is not listed need not be.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from powerviz.models.suffixes import Likely

ROUNDING = 1e-6
"""By how much a sum of float32 probabilities may be off, and their logarithms (nats), on either side."""


@dataclass(frozen=True, slots=True)
class Interval:
    """An interval in which a number lies (nats)."""

    low: float
    high: float

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2

    @property
    def width(self) -> float:
        return self.high - self.low

    def within(self, other: "Interval") -> "Interval":
        """The part that both have; the other one where there is none, which rounding may lead to."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return Interval(low, high) if low <= high else other

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: "Interval") -> "Interval":
        return Interval(self.low - other.high, self.high - other.low)


SURE = Interval(0.0, 0.0)


def log_normaliser(
    log_prob: float, token: int, likeliest: Sequence[Likely], beta: float, vocab_size: int
) -> Interval:
    """log Z for a token that was drawn with this log p where these are likeliest (nats).

    It is 0 at β = 1, and at most 0 at any other.
    """
    if beta == 1:
        return SURE
    logs = [one.log_prob for one in likeliest]
    least = min(logs, default=0.0)
    if all(one.id != token for one in likeliest):
        logs.append(log_prob)
    top = max(logs)
    low = beta * top + math.log(math.fsum(math.exp(beta * (one - top)) for one in logs))
    high = low
    if len(likeliest) < vocab_size:
        left = max(0.0, 1 - math.fsum(map(math.exp, logs))) + ROUNDING
        high += math.log1p(math.exp(math.log(left) + (beta - 1) * least - low))
    slack = beta * ROUNDING
    return Interval(min(0.0, low - slack), min(0.0, high + slack))


def decided(log_ratio: Interval, log_u: float) -> bool | None:
    """Whether log u < log A; None if log u lies where log A may be."""
    if log_u < log_ratio.low:
        return True
    if log_u >= log_ratio.high:
        return False
    return None
