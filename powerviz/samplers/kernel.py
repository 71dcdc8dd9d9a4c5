"""One step of Metropolis–Hastings at a time, with every part of it open: for lessons.

A kernel: state in, state and what happened out. The mathematics is `metropolis_hastings`, the
drawing `drawing.decoding`, the numbers `drawing.randomness`; so from the same numbers it makes the decisions of
the sampler `power`, on one block and without its accelerations, with every law of the cut and one try. Two things can
be put in place of the right ones, to see what they do: the cut, and the terms of log A.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import Cost, Token
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.cut_laws import UNIFORM, CutLaw
from powerviz.samplers.drawing.decoding import Draft, DrawSettings, decode
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.randomness import StepRandomness
from powerviz.samplers.drawing.token_trie import Node

State = tuple[Token, ...]
FindTerms = Callable[[Sequence[Token], Sequence[Token], int, int, float], mh.AcceptTerms]


@dataclass(frozen=True, slots=True)
class Transition:
    """The record of a step. `divergence` is None if the proposal is the state itself."""

    cut: int
    proposal: State
    divergence: int | None
    terms: mh.AcceptTerms
    log_uniform: float
    accepted: bool


def first_state(
    model: LanguageModel,
    randomness: StepRandomness,
    limit: int,
    temperature: float,
    memory: Node | None = None,
    law: CutLaw = UNIFORM,
) -> State:
    """A response of at most `limit` tokens, drawn from the proposal q; `law`: that of the cuts to come."""
    reads = law.reads_entropy
    return tuple(_drawn(model, (), 0, randomness, limit, temperature, memory, reads).tokens)


def step(
    model: LanguageModel,
    state: State,
    randomness: StepRandomness,
    limit: int,
    alpha: float,
    temperature: float,
    *,
    cut: int | None = None,
    law: CutLaw = UNIFORM,
    accept_terms: FindTerms | None = None,
    memory: Node | None = None,
) -> tuple[State, Transition]:
    """The next state of the chain, and how it came about.

    `cut` replaces the one drawn from `law`, in {0, …, n − 1}, and `accept_terms` the terms of that law. `memory` keeps what was drawn before, so that
    the model is not asked again (see `drawing.token_trie`).
    """
    if cut is None:
        cut, _ = law.draw(randomness.cut, state)
    draft = _drawn(model, state, cut, randomness, limit, temperature, memory, law.reads_entropy)
    proposal, log_u = tuple(draft.tokens), mh.log_uniform(randomness.accept)
    if draft.divergence is None:
        unchanged = mh.AcceptTerms(0.0, 0.0, 0.0)
        return state, Transition(cut, proposal, None, unchanged, log_u, False)
    compared = state, proposal, draft.divergence, len(proposal), alpha
    if accept_terms is None:
        terms = mh.accept_terms(*compared, law.log_ratio(state, proposal, cut))
    else:
        terms = accept_terms(*compared)
    accepted = mh.accepts(terms.log_accept_ratio, log_u)
    transition = Transition(cut, proposal, draft.divergence, terms, log_u, accepted)
    return (proposal if accepted else state), transition


def _drawn(
    model: LanguageModel,
    path: State,
    start: int,
    randomness: StepRandomness,
    limit: int,
    temperature: float,
    memory: Node | None,
    reads_entropy: bool,
) -> Draft:
    draft = Draft((), path, start, limit, randomness.tokens, memory)
    while not draft.closed and draft.recall(model.eos_ids):
        pass
    how = DrawSettings(temperature, entropies=reads_entropy)
    for _ in decode(model, [draft], how, Meter(Cost())):
        pass
    return draft
