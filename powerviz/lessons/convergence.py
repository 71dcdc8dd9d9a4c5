"""Lesson 4: several chains at once, held against the exact distribution as they run.

Knows a table, the sampler `power`, and, for contrast, the kernel `one_step` with one term of log A
left out. Chain i of a run has the seed `seed` + i; its first state counts as no draw.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import count, islice
from typing import Annotated, Required, TypedDict

import numpy as np
from pydantic import Field

from powerviz.analysis.diagnostics import answer_r_hat, floor_of_chains, mixing, total_variation
from powerviz.lessons.settings import LessonSettings, checked
from powerviz.lessons.states import states
from powerviz.lessons.tables import END, Table, checked_table, model_of_rows
from powerviz.models.tabular import Symbols, TabularModel
from powerviz.runs.events import Token
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers import stream
from powerviz.samplers.drawing.randomness import step_randomness
from powerviz.samplers.drawing.token_trie import Node
from powerviz.samplers.kernel import first_state, step

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


class ConvergenceSettings(LessonSettings):
    """`length_term`: whether log A has the term log n − log n′ that it needs."""

    chains: Annotated[int, Field(ge=2, le=8)] = 4
    length_term: bool = True


class ConvergenceFrame(TypedDict, total=False):
    """The first frame has the exact numbers, `responses` with the likeliest first; all others have new steps.

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


def _chain(model: TabularModel, chosen: ConvergenceSettings, seed: int) -> Iterator[Symbols]:
    """The states of one chain after each step: the real sampler's, or the wrong one's."""
    if not chosen.length_term:
        yield from _wrong_chain(model, chosen.alpha, seed)
        return
    events = stream(
        model,
        "",
        "power",
        alpha=chosen.alpha,
        num_steps=MOST_STEPS,
        block_size=LONGEST,
        max_new_tokens=LONGEST,
        seed=seed,
        num_alternatives=0,
    )
    yield from states(events)


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
