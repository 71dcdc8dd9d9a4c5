"""The mathematics of one Metropolis–Hastings step on the power distribution, and nothing else.

Knows tokens with their log p and log q. Knows no model, no events, no randomness but the numbers
it is given. Target: π_k(x) ∝ p(x)^α over the responses of a block, those that end with EOS within
`limit` tokens or have exactly `limit` tokens. Proposal: cut the response at m, keep x_<m and draw
the rest from q_t(v) ∝ p_t(v)^(1/τ). With the weights w_t(x) = α·log p_t(x_t) − log q_t(x_t),

    log A = Σ_{t≥m} w_t(x') − Σ_{t≥m} w_t(x) + log P(m | n') − log P(m | n).

Kept tokens weigh the same on both sides, so the sums may begin at the divergence. The last two
terms are there because the law of the cut, and be it by its range, depends on the response; for
the uniform cut they are log n − log n', for others see `cut_laws`. (Karan & Du 2025, §4, whose published code compares the
first min(n, n') tokens only and has no length term.)
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from powerviz.runs.accept_ratio import AcceptRatio
from powerviz.runs.events import Token

ROUNDING = 1e-9
"""Slack, in nats, for sums of weights that are at most 0 in exact arithmetic."""


def log_weight(tokens: Sequence[Token], alpha: float) -> float:
    """Σ w_t over the given tokens: α·log p − log q (nats)."""
    return math.fsum(alpha * token.log_prob - token.log_proposal for token in tokens)


def keep_probabilities(tokens: Sequence[Token]) -> npt.NDArray[np.float64]:
    """q_t(x_t) for each given token: how likely a proposal keeps it. One less this: its hazard."""
    return np.exp(np.array([token.log_proposal for token in tokens]))


def draw_cut(uniform: float, length: int) -> int:
    """A cut m uniform on {0, …, length − 1}, from a uniform number in [0, 1)."""
    return min(int(uniform * length), length - 1)


def draw_divergence(tokens: Sequence[Token], cut: int, uniforms: npt.NDArray[np.float64]) -> int:
    """The first position from the cut on at which a proposal leaves the state; its length if nowhere.

    A proposal keeps each token with its probability, whatever comes later, so no model is asked.
    `uniforms` has a number per position.
    """
    leaves = uniforms[cut : len(tokens)] >= keep_probabilities(tokens[cut:])
    return cut + int(leaves.argmax()) if leaves.any() else len(tokens)


def log_cut_ratio(length: int, proposal_length: int) -> float:
    """log P(m | n') − log P(m | n) for the uniform cut: log n − log n'.

    It falls as the proposal grows, which early rejection relies on.
    """
    return math.log(length) - math.log(proposal_length)


@dataclass(frozen=True, slots=True)
class AcceptTerms(AcceptRatio):
    """The terms of log A (nats). `log_tries_ratio`: see `drawing.multiple_try`."""

    log_weight_proposal: float
    log_weight_state: float
    log_cut_ratio: float
    log_tries_ratio: float = 0.0


def accept_terms(
    state: Sequence[Token],
    proposal: Sequence[Token],
    divergence: int,
    proposal_length: int,
    alpha: float,
    cut_ratio: float | None = None,
) -> AcceptTerms:
    """The terms of log A for a whole state and a proposal that leaves it at `divergence`.

    `cut_ratio` is log P(m | x') − log P(m | x) where the cut is drawn otherwise than uniformly.

    For a proposal that is still being drawn, `proposal` are its tokens so far and
    `proposal_length` is the shortest it can become; where no weight is positive, log A is then
    an upper bound.
    """
    return AcceptTerms(
        log_weight(proposal[divergence:], alpha),
        log_weight(state[divergence:], alpha),
        log_cut_ratio(len(state), proposal_length) if cut_ratio is None else cut_ratio,
    )


def accept_terms_as_published(
    state: Sequence[Token], proposal: Sequence[Token], divergence: int, alpha: float
) -> AcceptTerms:
    """The terms of log A in the published code (Karan & Du 2025), under which p^α is not stationary.

    Of the state as many tokens weigh as the proposal has, which is never the longer of the two, and there
    is no term for the cut.
    """
    return AcceptTerms(
        log_weight(proposal[divergence:], alpha),
        log_weight(state[divergence : len(proposal)], alpha),
        0.0,
    )


def log_uniform(uniform: float) -> float:
    """log u for the decision; u = 1 − uniform lies in (0, 1], so that log u is finite."""
    return math.log1p(-uniform)


def accepts(log_ratio: float, log_u: float) -> bool:
    """Accept iff log u < log A."""
    return log_u < log_ratio


def can_reject_early(alpha: float, temperature: float) -> bool:
    """Whether no token can have a positive weight: 1/α ≤ τ ≤ 1."""
    return 1 / alpha <= temperature * (1 + 1e-12) and temperature <= 1


def surely_rejected(log_ratio_bound: float, log_u: float) -> bool:
    """Whether a proposal whose log A is at most `log_ratio_bound` is certain to be rejected."""
    return log_ratio_bound + ROUNDING < log_u
