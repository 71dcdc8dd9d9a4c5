"""Weights of candidates by what may come after them: look-ahead sampling (arXiv:2601.21590), and its event.

A next piece c of a response has under π ∝ p^α the chance p(c)^α·ζ(c), with ζ(c) = E[p(future)^(α−1)] over futures
drawn from p. ζ̂ is the mean over M rollouts; the chances from it are biased by their normalisation, of which the
jackknife takes away the first term: M·ĉ − (M−1)/M·Σ_s ĉ_{−s}, with ĉ_{−s} without rollout s, clipped at 0.

Knows numbers, tokens, events and a run's fold. Who draws, `lookahead` knows.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

import numpy as np
import numpy.typing as npt
from pydantic import FailFast, Field, FiniteFloat
from scipy.special import logsumexp, softmax

from powerviz.errors import RecordingError
from powerviz.messages import say
from powerviz.runs.events import Cost, OwnEvent, Token
from powerviz.runs.run import Run, register_event

Index = Annotated[int, Field(ge=0)]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
KEPT = "weighed"
"""The place in `Run.own` of the last candidates that were weighed."""


@dataclass(frozen=True, slots=True)
class Rollout:
    """A future of a candidate, drawn from p: log p of its tokens (nats), and whether the response ended in it."""

    text: str
    log_prob: FiniteFloat
    length: Index
    ended: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A next piece of the response: its tokens and their log p (nats), and its chance among all candidates.

    `share` is by p^α·ζ̂, `share_power` by p^α and `share_model` by p. `log_zeta` is log ζ̂, and `zeta_error` the standard
    error of ζ̂ as a part of it; None if one rollout tells nothing of it, 0 for a response that has ended.
    """

    tokens: Annotated[tuple[Token, ...], FailFast()]
    text: str
    log_prob: FiniteFloat
    log_zeta: FiniteFloat
    zeta_error: FiniteFloat | None
    share: Share
    share_power: Share
    share_model: Share
    rollouts: Annotated[tuple[Rollout, ...], FailFast()]


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidatesWeighed(OwnEvent):
    """The candidates for what comes at `position`; number `chosen` of them was drawn by its share.

    `drawn` pieces were drawn from p; the candidates are the likeliest different ones among them.
    """

    rests: ClassVar[bool] = True
    kind: Literal["candidates_weighed"] = "candidates_weighed"
    position: Index
    pieces: Index
    candidates: Annotated[tuple[Candidate, ...], FailFast()]
    chosen: Index
    cost: Cost = field(compare=False)


def log_zeta(log_probs: Sequence[float], alpha: float) -> float:
    """log ζ̂ from log p of rollouts (nats)."""
    values = (alpha - 1) * np.array(log_probs)
    return float(logsumexp(values) - math.log(len(values)))


def zeta_error(log_probs: Sequence[float], alpha: float) -> float | None:
    """The standard error of ζ̂ as a part of it."""
    if len(log_probs) < 2:
        return None
    weights = softmax((alpha - 1) * np.array(log_probs)) * len(log_probs)
    return float(weights.std(ddof=1) / math.sqrt(len(log_probs)))


def shares(
    log_probs: Sequence[float], futures: Sequence[Sequence[float]], alpha: float
) -> npt.NDArray[np.float64]:
    """The chance of each candidate by p^α·ζ̂, with the jackknife; `futures` are log p of the rollouts of each.

    Each has as many rollouts, but for those without any future, whose ζ is 1.
    """
    pieces = alpha * np.array(log_probs)
    number = max(map(len, futures))
    # Without futures ζ̂ is 1 whichever rollout is left out.
    table = np.array(
        [(alpha - 1) * np.array(some) if some else np.zeros(number) for some in futures]
    )
    whole = softmax(pieces + logsumexp(table, axis=1)) if number else softmax(pieces)
    if number < 2:
        return np.asarray(whole)
    without = [
        softmax(pieces + logsumexp(np.delete(table, left_out, axis=1), axis=1))
        for left_out in range(number)
    ]
    mended = number * whole - (number - 1) / number * np.sum(without, axis=0)
    clipped = np.clip(mended, 0, None)
    return np.asarray(clipped / clipped.sum())


def weighed(run: Run) -> CandidatesWeighed | None:
    """The candidates that were weighed last."""
    found: CandidatesWeighed | None = run.own.get(KEPT)
    return found


def _drawn_for(event: CandidatesWeighed) -> int:
    """Tokens drawn to choose a piece, beside those of the piece, which count as the response's.

    At least so many: pieces drawn twice, or not among the likeliest, are not told of.
    """
    rollouts = sum(one.length for candidate in event.candidates for one in candidate.rollouts)
    pieces = sum(len(candidate.tokens) for candidate in event.candidates)
    return rollouts + pieces - len(event.candidates[event.chosen].tokens)


def _weighed(event: CandidatesWeighed, run: Run) -> None:
    chain = run.chains[0] if run.chains else None
    if chain is None or chain.extended or len(chain.draft) != event.position:
        raise RecordingError("events", say("candidates-misfit", position=str(event.position)))
    if event.chosen >= len(event.candidates):
        raise RecordingError("events", say("candidates-misfit", position=str(event.position)))
    chain.plain_tokens += _drawn_for(event)
    chain.plain_tokens_exact &= len(event.candidates) == event.pieces
    run.own[KEPT] = event
    run.cost = event.cost


register_event(CandidatesWeighed, _weighed)
