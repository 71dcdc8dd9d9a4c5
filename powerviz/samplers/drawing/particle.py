"""One particle of Power-SMC (arXiv:2602.10273), and what it weighs.

A token y is drawn from q_t ∝ p^α_t, with an exponent α_t that rises from 1 to α. With c the log p of a
particle so far, its log-weight grows by

    (α_t − α_{t−1})·c + α_t·log p(y) − log q_t(y),

which sums up to α_t·c − Σ log q since the last resampling, less α·c as it was then. Knows tokens with their
numbers; nothing of other particles.
"""

from typing import Protocol

from powerviz.runs.events import Token
from powerviz.samplers.drawing.decoding import Draft, Temperature
from powerviz.samplers.settings.samples import CommonSettings


class ParticleSettings(CommonSettings, Protocol):
    """The settings that every sampler with particle filters has."""

    @property
    def alpha(self) -> float: ...
    @property
    def num_particles(self) -> int: ...
    @property
    def ramp(self) -> int: ...
    @property
    def ess_threshold(self) -> float: ...
    @property
    def resampling(self) -> str: ...
    @property
    def check_every(self) -> int: ...
    @property
    def rejuvenation(self) -> int: ...


def exponent(settings: ParticleSettings, length: int) -> float:
    """α_t of responses of so many tokens: from 1 up to α over the ramp."""
    if length >= settings.ramp:
        return settings.alpha
    return 1 + (settings.alpha - 1) * length / settings.ramp


def temperature(settings: ParticleSettings) -> Temperature:
    """τ = 1/α_t by position: a token is drawn for the exponent that is in force once it is there."""
    if settings.ramp <= 1:
        return 1 / settings.alpha
    return [1 / exponent(settings, place + 1) for place in range(settings.max_new_tokens)]


class Particle:
    """One particle: its draft, and the sums that its weight is made of (nats).

    `base` tokens were there when it was last resampled, and its log-weight was `offset` then.
    """

    __slots__ = ("chain", "counted", "draft", "log_prob", "log_prob_then", "log_q", "offset")

    def __init__(self, chain: int, draft: Draft, base: int, offset: float) -> None:
        self.chain, self.draft, self.offset = chain, draft, offset
        self.counted, self.log_prob, self.log_q = 0, 0.0, 0.0
        self.count(base)
        self.weigh_from_here(offset)

    @property
    def tokens(self) -> list[Token]:
        return self.draft.tokens

    def count(self, length: int) -> None:
        """Take in its tokens before `length`."""
        for token in self.tokens[self.counted : length]:
            self.log_prob += token.log_prob
            self.log_q += token.log_proposal
        self.counted = max(self.counted, min(length, len(self.tokens)))

    def weigh_from_here(self, offset: float) -> None:
        """Have this log-weight now, whatever came before."""
        self.offset, self.log_prob_then, self.log_q = offset, self.log_prob, 0.0

    def log_weight(self, alpha: float, alpha_then: float) -> float:
        """The log-weight for the target p^α; `alpha_then` was the exponent at the last resampling."""
        grown = alpha * self.log_prob - alpha_then * self.log_prob_then
        return self.offset + grown - self.log_q
