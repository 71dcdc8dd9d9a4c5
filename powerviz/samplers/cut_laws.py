"""Laws of the cut: how likely each place of a response is to be the one from which a step draws anew.

Knows tokens and the numbers stored with them; no model, no events, no randomness but the number it is given. A
step of Metropolis–Hastings may draw its cut m from any law λ(·|x) over the n places of the response x: it stays
exact as long as log A has the term log λ(m|x') − log λ(m|x). All laws here are mixtures,

    λ(m|x) = (1 − ε)·J_m / Σ_t J_t + ε / n,

uniform where no J_t is above 0, and differ in J:

- *uniform*: none, λ = 1/n (Karan & Du 2025), so that the term is log n − log n';
- *entropy*: J_t = max(0, H_t − H_{t−1})^4, with H_{−1} = 0 and H_t the entropy (nats) of the distribution that
  token t was drawn from: the places where the model becomes less sure (arXiv:2605.30327, without its mixture);
- *hazard*: J_t = 1 − q_t(x_t), how easily a proposal leaves the path there.

ε is above 0, so that every place can be cut and the chain gets everywhere.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from powerviz.errors import RecordingError
from powerviz.messages import say
from powerviz.runs.events import Token
from powerviz.samplers import metropolis_hastings as mh

CutLawName = Literal["uniform", "entropy", "hazard"]
EXPONENT = 4
"""β, the power to which a rise of the entropy counts."""
LEAST = 1e-6
"""Rises (nats) and hazards up to it are 0: of tokens that are sure, rounding would place the cut."""


@dataclass(frozen=True, slots=True)
class CutLaw:
    """A law of the cut; `uniform_share` is ε."""

    name: CutLawName = "uniform"
    uniform_share: float = 0.5

    @property
    def is_uniform(self) -> bool:
        return self.name == "uniform" or self.uniform_share == 1

    @property
    def reads_entropy(self) -> bool:
        """Whether it needs the entropies of the distributions that tokens were drawn from."""
        return self.name == "entropy" and not self.is_uniform

    def masses(
        self, tokens: Sequence[Token], before: Token | None = None
    ) -> npt.NDArray[np.float64]:
        """J_t of each of the tokens, the first of which comes after `before`.

        Raises `RecordingError` if the entropy of one is needed and was not recorded.
        """
        if self.is_uniform:
            return np.zeros(len(tokens))
        if self.name == "hazard":
            return _above_least(-np.expm1([token.log_proposal for token in tokens]))
        first = _entropy(before) if before else 0.0
        return _above_least(np.diff([first, *map(_entropy, tokens)])) ** EXPONENT

    def probabilities(self, tokens: Sequence[Token]) -> npt.NDArray[np.float64]:
        """λ(m|x) of every place m of the response x."""
        n = len(tokens)
        masses = self.masses(tokens)
        total = math.fsum(masses)
        if total <= 0:
            return np.full(n, 1 / n)
        return (1 - self.uniform_share) * masses / total + self.uniform_share / n

    def draw(self, uniform: float, tokens: Sequence[Token]) -> tuple[int, float]:
        """A cut m in {0, …, n − 1} from a uniform number in [0, 1), and log λ(m|x) (nats)."""
        n = len(tokens)
        if self.is_uniform:
            return mh.draw_cut(uniform, n), -math.log(n)
        chances = self.probabilities(tokens)
        cut = min(int(np.searchsorted(np.cumsum(chances), uniform, side="right")), n - 1)
        return cut, math.log(chances[cut])

    def log_probability(self, tokens: Sequence[Token], cut: int) -> float:
        """log λ(m|x) for a whole response x (nats)."""
        if self.is_uniform:
            return -math.log(len(tokens))
        masses = self.masses(tokens)
        return self._log_of(float(masses[cut]), math.fsum(masses), len(tokens))

    def log_ratio(self, state: Sequence[Token], proposal: Sequence[Token], cut: int) -> float:
        """log λ(m|x') − log λ(m|x) for whole responses (nats)."""
        return self.log_probability(proposal, cut) - self.log_probability(state, cut)

    def log_bound(self, mass: float, total: float, drawn: int) -> float:
        """The most that log λ(m|x') can be, however a proposal of `drawn` tokens goes on (nats).

        `mass` is J_m and `total` the sum of J over its tokens so far. It has a token more at least, and its J only
        add to the sum, so that neither part of λ(m|x') can become greater; where the sum stays 0, λ is 1/n'.
        """
        return self._log_of(mass, total, drawn + 1)

    def _log_of(self, mass: float, total: float, n: int) -> float:
        if total <= 0:
            return -math.log(n)
        return math.log((1 - self.uniform_share) * mass / total + self.uniform_share / n)


UNIFORM = CutLaw()


def _above_least(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where(values > LEAST, values, 0.0)


def _entropy(token: Token) -> float:
    if token.entropy is None:
        raise RecordingError("events", say("token-without-entropy"))
    return token.entropy
