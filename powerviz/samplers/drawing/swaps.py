"""Swaps between the rungs of a ladder: the rule, the event that tells of one, and what it does to a run.

Chain k of a run is rung k: chain 0 has the target's α, and every other one a smaller α than the one before. Two
neighbours exchange their whole responses with

    min{1, exp[(α_k − α_{k+1})·(log p(x_{k+1}) − log p(x_k))]},

which leaves the product of all rungs' targets as it is, and so each rung's own (arXiv:2609.38104). It takes no
call of the model: with each token log q under every rung's proposal is stored.

Knows tokens, events and a run's fold. When swaps are due, `ladder` knows.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field, FiniteFloat

from powerviz.errors import RecordingError
from powerviz.messages import say
from powerviz.runs.events import OwnEvent, Token
from powerviz.runs.run import Run, register_event

Index = Annotated[int, Field(ge=0)]
KEPT = "swaps"
"""The place in `Run.own` of what is known of a run's swaps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapDecided(OwnEvent):
    """After step `step` of a block, chains `chain` and `chain` + 1 have exchanged their responses, or not.

    `log_prob` and `log_prob_below` are log p of their responses before (nats). They exchange them iff
    `log_uniform` < `log_accept_ratio`, which is (α − α′)·(log p′ − log p), with α′ and p′ of chain `chain` + 1.
    """

    rests: ClassVar[bool] = True
    kind: Literal["swap_decided"] = "swap_decided"
    chain: Index
    block: Index
    step: Index
    accepted: bool
    log_prob: FiniteFloat
    log_prob_below: FiniteFloat
    log_accept_ratio: FiniteFloat
    log_uniform: FiniteFloat

    @property
    def ends_step(self) -> bool:
        """Whether it is the last of its round."""
        return self.chain == 0


@dataclass(slots=True)
class Swaps:
    """The swaps of a run: the last one, and how many of each pair were offered and accepted."""

    last: SwapDecided | None = None
    offered: dict[int, int] = field(default_factory=dict)
    accepted: dict[int, int] = field(default_factory=dict)


def log_swap_ratio(
    alpha: float, alpha_below: float, log_prob: float, log_prob_below: float
) -> float:
    """log A of an exchange between a rung and the one below it (nats)."""
    return (alpha - alpha_below) * (log_prob_below - log_prob)


def evened(alphas: Sequence[float], accepted: Sequence[float]) -> tuple[float, ...]:
    """Space as many rungs between the same ends, nearer to a ladder on which all pairs are accepted equally often.

    `accepted` are the shares of swaps accepted between neighbours, in the order of `alphas`. The rungs stand at equal
    parts of the sum of rejections, which is taken to grow evenly between two rungs (Syed et al. 2021, §5.3,
    doi:10.1111/rssb.12464).
    """
    reached = np.concatenate([[0.0], np.cumsum([1 - share for share in accepted])])
    if reached[-1] <= 0:
        return tuple(alphas)
    parts = np.linspace(0, reached[-1], len(alphas))
    return tuple(float(alpha) for alpha in np.interp(parts, reached, alphas))


def on_rung(tokens: Sequence[Token], rung: int) -> tuple[Token, ...]:
    """A response as the chain on this rung has it: with log q under its own proposal.

    Raises `RecordingError` if a token was recorded without log q of all rungs.
    """
    if any(rung >= len(token.log_proposals) for token in tokens):
        raise RecordingError("events", say("token-without-ladder"))
    return tuple(replace(token, log_proposal=token.log_proposals[rung]) for token in tokens)


def swaps_of(run: Run) -> Swaps:
    """The swaps of a run so far."""
    found: Swaps = run.own.setdefault(KEPT, Swaps())
    return found


def _decided(event: SwapDecided, run: Run) -> None:
    if event.chain + 1 >= len(run.chains):
        raise RecordingError("events", say("swap-misfit", chain=str(event.chain)))
    upper, lower = run.chains[event.chain : event.chain + 2]
    if any((one.block, one.steps_in_block) != (event.block, event.step) for one in (upper, lower)):
        raise RecordingError("events", say("swap-misfit", chain=str(event.chain)))
    swaps = swaps_of(run)
    swaps.last = event
    swaps.offered[event.chain] = swaps.offered.get(event.chain, 0) + 1
    if not event.accepted:
        return
    swaps.accepted[event.chain] = swaps.accepted.get(event.chain, 0) + 1
    above, below = upper.state, lower.state
    for chain, state in ((upper, below), (lower, above)):
        tokens = on_rung(state.tokens, chain.index)
        chain.take_over(replace(state, tokens=tokens), run.keeps_past)


register_event(SwapDecided, _decided)
