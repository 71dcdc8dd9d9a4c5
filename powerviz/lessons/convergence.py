"""Lesson 4: several chains at once, held against the exact distribution as they run.

Knows a table, the samplers that walk from response to response, and, for contrast, the kernel `one_step` with one
term of log A left out. Chain i of a run has the seed `seed` + i; its first state counts as no draw.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count, islice
from typing import Annotated, Any, Literal, Required, TypedDict

import numpy as np
from pydantic import Field

from powerviz.analysis.diagnostics import answer_r_hat, floor_of_chains, mixing, total_variation
from powerviz.lessons.settings import LessonSettings, checked
from powerviz.lessons.states import states, top_states
from powerviz.lessons.tables import END, Table, checked_table, model_of_rows
from powerviz.models.tabular import Symbols, TabularModel
from powerviz.runs.events import Event, Token
from powerviz.runs.run import Run
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers import stream
from powerviz.samplers.drawing.particle_events import FilterFinished, filters_of
from powerviz.samplers.drawing.randomness import step_randomness
from powerviz.samplers.drawing.token_trie import Node
from powerviz.samplers.kernel import first_state, step
from powerviz.samplers.pimh import decide

MARKOV: Table = {
    "": {"a": 0.40, "b": 0.30, END: 0.30},
    "a": {"a": 0.15, "b": 0.75, END: 0.10},
    "b": {"a": 0.70, "b": 0.10, END: 0.20},
}
"""A table in which the next symbol depends on the last one. Long responses and short ones are both likely, so
that a sampler that gets lengths wrong is seen to."""

LONGEST = 4
MOST_STEPS = 2000
MOST_STEPS_PER_FRAME = 25
RUNGS = 2
PARTICLES = 2
"""Particles of a round of `pimh`: few, since it is exact for any number, and the lesson shows it."""
ROUNDS_AT_ONCE = 25
SEEDS_APART = 1_000_003
"""Between the seeds of one handful of rounds and the next, more than chains and runs begun again lie apart."""


class ConvergenceSettings(LessonSettings):
    """`sampler`: whose chains they are; `length_term`: whether log A of `power` has the term log n − log n′ that it needs."""

    chains: Annotated[int, Field(ge=2, le=8)] = 4
    sampler: Literal["power", "tempering", "pimh", "as_published"] = "power"
    length_term: bool = True


class ConvergenceFrame(TypedDict, total=False):
    """The first frame has the exact numbers, `responses` with the likeliest first; all others have new steps.

    With the published rule, what is no response for want of an end stands last, with the exact probability 0.

    `new` holds, chain by chain, the places in `responses` of the states after each new step.
    """

    steps: Required[int]
    last: Required[bool]
    responses: list[str]
    exact: list[float]
    without_length_term: list[float]
    log_prob: list[float]
    new: list[list[int]]
    counts: list[int]
    total_variation: float
    floor: float | None
    effective_samples: float | None
    r_hat: float | None
    response_r_hat: float | None
    autocorrelation: list[float]


def without_length_term(
    state: Sequence[Token],
    proposal: Sequence[Token],
    divergence: int,
    proposal_length: int,
    alpha: float,
) -> mh.AcceptTerms:
    """Wrong on purpose: as if a response could be cut in the same number of places, long or short.

    The chain then samples n·p(x)^α, n being the response's length.
    """
    terms = mh.accept_terms(state, proposal, divergence, proposal_length, alpha)
    return mh.AcceptTerms(terms.log_weight_proposal, terms.log_weight_state, 0.0)


def convergence(settings: object) -> Iterator[ConvergenceFrame]:
    """First the exact numbers, then frames of new steps of every chain and what they amount to."""
    chosen = checked(ConvergenceSettings, settings)
    table = checked_table(chosen.table, MARKOV)
    model = model_of_rows(table, LONGEST, last_symbol_only=True)
    p, power = model.distribution(), model.power_distribution(chosen.alpha)
    responses = sorted(power, key=lambda x: -power[x])
    if chosen.sampler == "as_published":
        unfinished = _unfinished(p)
        p, power = p | unfinished, power | dict.fromkeys(unfinished, 0.0)
        responses += unfinished
    exact = np.array([power[x] for x in responses])
    lengths = np.array([len(x) for x in responses])
    log_p = np.log([p[x] for x in responses])
    places = {response: place for place, response in enumerate(responses)}
    yield {
        "responses": [" ".join(response) for response in responses],
        "exact": exact.tolist(),
        "without_length_term": (exact * lengths / (exact * lengths).sum()).tolist(),
        "log_prob": log_p.tolist(),
        "steps": 0,
        "last": False,
    }
    chain_states = [_chain(model, chosen, chosen.seed + i) for i in range(chosen.chains)]
    drawn = np.empty((chosen.chains, 0), dtype=np.int16)
    while drawn.shape[1] < MOST_STEPS:
        steps = min(MOST_STEPS_PER_FRAME, max(1, drawn.shape[1] // 4), MOST_STEPS - drawn.shape[1])
        new = [[places[x] for x in islice(chain, steps)] for chain in chain_states]
        drawn = np.concatenate([drawn, np.array(new, dtype=np.int16)], axis=1)
        counts = np.bincount(drawn.ravel(), minlength=len(responses))
        found, responses_agree = mixing(log_p[drawn]), answer_r_hat(drawn)
        yield {
            "new": new,
            "steps": drawn.shape[1],
            "counts": counts.tolist(),
            "total_variation": total_variation(counts.tolist(), exact.tolist()),
            "floor": floor_of_chains(drawn, exact.tolist()),
            "effective_samples": found.effective_samples,
            "r_hat": found.r_hat,
            "response_r_hat": responses_agree
            if responses_agree is not None and math.isfinite(responses_agree)
            else None,
            "autocorrelation": list(found.autocorrelation),
            "last": drawn.shape[1] == MOST_STEPS,
        }


def _unfinished(distribution: Mapping[Symbols, float]) -> dict[Symbols, float]:
    """Beginnings that have neither ended nor reached the limit, with their probability, the likeliest first.

    No responses of the model; the published rule can leave a chain at one.
    """
    found: dict[Symbols, float] = {}
    for response, probability in distribution.items():
        for length in range(1, len(response)):
            beginning = response[:length]
            found[beginning] = found.get(beginning, 0.0) + probability
    return dict(sorted(found.items(), key=lambda one: -one[1]))


def _chain(model: TabularModel, chosen: ConvergenceSettings, seed: int) -> Iterator[Symbols]:
    """The states of one chain after each step: the real sampler's, or the wrong one's."""
    if chosen.sampler == "power" and not chosen.length_term:
        return _wrong_chain(model, chosen.alpha, seed)
    return CHAINS[chosen.sampler](model, chosen.alpha, seed)


def _walk(sampler: str) -> Callable[[TabularModel, float, int], Iterator[Symbols]]:
    """Chains of a sampler that makes step after step in one block as long as the longest response."""

    def chain(model: TabularModel, alpha: float, seed: int) -> Iterator[Symbols]:
        return states(
            _events(model, sampler, alpha, seed, block_size=LONGEST, num_steps=MOST_STEPS)
        )

    return chain


def _replicas(model: TabularModel, alpha: float, seed: int) -> Iterator[Symbols]:
    """The target's response after each round of steps and swaps."""
    more = {"block_size": LONGEST, "num_steps": MOST_STEPS, "num_rungs": RUNGS}
    return top_states(_events(model, "tempering", alpha, seed, **more), RUNGS)


def _rounds(model: TabularModel, alpha: float, seed: int) -> Iterator[Symbols]:
    """The response after each round's decision; rounds are drawn some at a time, since none waits for another."""
    state: FilterFinished | None = None
    response: Symbols = ()
    number = 0
    for handful in count():
        more = {"num_particles": PARTICLES, "num_rounds": ROUNDS_AT_ONCE}
        own_seed = (seed + handful * SEEDS_APART) % 2**31
        run = Run.from_events(_events(model, "pimh", alpha, own_seed, **more))
        for one in filters_of(run).values():
            if one.finished is None:
                continue
            proposal = replace(one.finished, filter=number)
            number += 1
            if decide(proposal, state, seed).accepted:
                state = proposal
                response = tuple(token.text for token in run.chains[proposal.chosen].state.tokens)
            if number > 1:
                yield response


def _events(
    model: TabularModel, sampler: str, alpha: float, seed: int, **settings: Any
) -> Iterator[Event]:
    more = {"max_new_tokens": LONGEST, "num_alternatives": 0, **settings}
    return stream(model, "", sampler, alpha=alpha, seed=seed, **more)


def _wrong_chain(model: TabularModel, alpha: float, seed: int) -> Iterator[Symbols]:
    memory, tau = Node(), 1 / alpha
    state = first_state(model, step_randomness(seed, 0, 1, 0, LONGEST), LONGEST, tau, memory)
    for k in count(1):
        randomness = step_randomness(seed, 0, 1, k, LONGEST)
        state, _ = step(
            model, state, randomness, LONGEST, alpha, tau,
            accept_terms=without_length_term, memory=memory,
        )  # fmt: skip
        yield tuple(token.text for token in state)


CHAINS: dict[str, Callable[[TabularModel, float, int], Iterator[Symbols]]] = {
    "power": _walk("power"),
    "tempering": _replicas,
    "pimh": _rounds,
    "as_published": _walk("as_published"),
}
