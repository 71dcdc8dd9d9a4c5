"""The published rule: what it computes, and that it does not sample p^α, by enumeration of its own transition."""

import itertools
import math
from collections import Counter
from typing import Any

import numpy as np
import pytest

import powerviz as pv
from powerviz.analysis.transitions import (
    Numbers,
    State,
    beginnings,
    published_step_matrix,
    state_of,
    step_matrix,
)
from powerviz.benchmarks.published import GARDEN_PATH
from powerviz.models.tabular import Symbols, TabularModel
from powerviz.runs.events import BlockStarted
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.cut_laws import CutLaw
from tests.samplers.test_decisions import ACCELERATIONS, PLAIN, SOME, story
from tests.samplers.toys import TOYS, symbols_of

NAME = "as_published"
Law = dict[Symbols, float]
FAIR = TabularModel(
    ["a", "</s>"], {(): {"a": 0.5, "</s>": 0.5}, ("a",): {"a": 0.5, "</s>": 0.5}}, "</s>", 2
)
"""Responses of one token or two, all of whose tokens are a fair coin's."""


def published(model: TabularModel, **settings: Any) -> pv.Run:
    few: dict[str, Any] = {"max_new_tokens": model.max_len, "num_alternatives": 0}
    return pv.sample(model, "", NAME, **few | {"block_size": model.max_len} | settings)


def states_of(model: TabularModel, tau: float) -> list[State]:
    """Whole responses, and all that a proposal may be cut down to: every beginning of one."""
    return [state_of(model, one, tau) for one in beginnings(model.power_distribution(1.0))]


def published_matrix(model: TabularModel, states: list[State], alpha: float) -> Numbers:
    """How likely one step of the published rule leads from each state to each, in one block."""
    found = published_step_matrix(states, alpha, model.eos_ids)
    assert np.allclose(found.sum(axis=1), 1, rtol=0, atol=1e-12)
    return found


def laws(model: TabularModel, alpha: float, steps: int) -> tuple[Law, Law]:
    """The laws of the response after so many steps from a draw of q: as published, and exact."""
    start = model.low_temperature_distribution(1 / alpha)
    ours = [state_of(model, one, 1 / alpha) for one in start]
    theirs = states_of(model, 1 / alpha)
    first = np.array([start.get(symbols_of(one), 0.0) for one in theirs])
    one = first @ np.linalg.matrix_power(published_matrix(model, theirs, alpha), steps)
    other = np.array(list(start.values())) @ np.linalg.matrix_power(
        step_matrix(ours, alpha, CutLaw(), 1), steps
    )
    names = [symbols_of(state) for state in theirs]
    return dict(zip(names, one, strict=True)), dict(zip(start, other, strict=True))


def distance(one: Law, other: Law) -> float:
    """Total variation."""
    return sum(abs(one.get(x, 0.0) - other.get(x, 0.0)) for x in {*one, *other}) / 2


def test_its_distance_from_the_power_distribution_grows_with_n_where_the_exact_one_vanishes() -> (
    None
):
    exact = GARDEN_PATH.power_distribution(4.0)
    theirs, ours = [], []
    for steps in (10, 100, 1000):
        one, other = laws(GARDEN_PATH, 4.0, steps)
        theirs.append(distance(one, exact))
        ours.append(distance(other, exact))
    assert [round(far, 2) for far in theirs] == [0.33, 0.41, 0.61]
    assert [round(far, 2) for far in ours] == [0.15, 0.0, 0.0]


def test_runs_take_their_steps_from_that_transition() -> None:
    alpha, steps, chains = 4.0, 20, 512
    theirs, ours = laws(GARDEN_PATH, alpha, steps)
    run = published(GARDEN_PATH, num_steps=steps, chains=chains, seed=2)
    counts = Counter(symbols_of(chain.tokens) for chain in run.chains)
    found = {x: count / chains for x, count in counts.items()}
    by_chance = sum(math.sqrt(2 * p * (1 - p) / (math.pi * chains)) for p in theirs.values()) / 2
    assert distance(found, theirs) < 2.5 * by_chance < distance(theirs, ours) / 3


def test_of_two_fair_tokens_it_stays_at_a_half_where_the_exact_chain_comes_to_the_target() -> None:
    """The exact chain's distance falls as (2/3)(5/8)^N from the longer responses; cf. arXiv:2609.38104."""
    exact, alpha = FAIR.power_distribution(2.0), 2.0
    theirs = states_of(FAIR, 1 / alpha)
    names = [symbols_of(state) for state in theirs]
    step = published_matrix(FAIR, theirs, alpha)
    law = np.array([float(name == ("</s>",)) for name in names])
    ours = [state_of(FAIR, one, 1 / alpha) for one in exact]
    kernel = step_matrix(ours, alpha, CutLaw(), 1)
    longer = np.array([0.5 * (len(one) == 2) for one in exact])
    for count in range(1, 12):
        law, longer = law @ step, longer @ kernel
        assert distance(dict(zip(names, law, strict=True)), exact) == pytest.approx(1 / 2)
        left = distance(dict(zip(exact, longer, strict=True)), exact)
        assert left == pytest.approx(2 / 3 * (5 / 8) ** count)


def test_the_terms_told_are_those_that_decided_and_no_proposal_is_longer() -> None:
    shorter = 0
    for model in TOYS.values():
        run = published(model, alpha=2.0, num_steps=20, seed=4, early_rejection=False)
        before = run.chain.states.tokens(0)
        for step in run.steps:
            decision = step.decision
            proposal = (*before[: step.proposal.start], *step.drawn)
            assert len(proposal) <= len(before)
            if decision.divergence is not None:
                first, end = decision.divergence, len(proposal)
                own = mh.log_weight(proposal[first:], 2.0)
                other = mh.log_weight(before[first:end], 2.0)
                assert decision.log_weight_proposal == pytest.approx(own)
                assert decision.log_weight_state == pytest.approx(other)
                assert decision.log_accept_ratio == pytest.approx(own - other)
                kept = decision.log_uniform < decision.log_accept_ratio
                assert (decision.decision == "accepted") == kept
                shorter += end < len(before)
            before = step.tokens
    assert shorter > 5


def test_it_stops_with_the_first_block_that_has_ended_and_a_block_grows_from_what_is_there() -> (
    None
):
    less = 0
    for seed in range(40):
        run = published(TOYS["3 symbols, up to 6"], block_size=2, num_steps=4, seed=seed)
        length, block = 0, 0
        for event in run.events:
            if isinstance(event, BlockStarted):
                assert event.limit == min(length + 2, 6)
                less += event.limit < min(2 * event.block, 6)
                assert block == event.block - 1
                block = event.block
            if getattr(event, "kind", "") == "state_extended" or (
                getattr(event, "decision", "") == "accepted"
            ):
                length = event.length  # type: ignore[union-attr]
        ends = [event.ended for event in run.events if event.kind == "block_finished"]  # type: ignore[union-attr]
        assert not any(ends[:-1]) and (ends[-1] or block == 3)
    assert less, "no response was left shorter without an end"


def test_a_response_that_has_lost_its_end_is_cut_off() -> None:
    runs = [published(FAIR, num_steps=8, seed=seed) for seed in range(20)]
    lost = [run.chain for run in runs if symbols_of(run.chain.tokens) == ("a",)]
    assert 3 < len(lost) < 17
    assert all(chain.cut_off and not chain.ended and chain.answer is None for chain in lost)


@pytest.mark.parametrize("temperature", [None, 0.8])
@pytest.mark.parametrize("block_size", [2, 6])
def test_accelerations_make_the_same_decisions(block_size: int, temperature: float | None) -> None:
    early = 0
    settings = {"alpha": 2.0, "temperature": temperature, "num_steps": 20, "block_size": block_size}
    for model, seed in itertools.product((TOYS["3 symbols, up to 6"], TOYS["a fork"]), range(3)):
        plain = published(model, seed=seed, **settings, **PLAIN)
        again = published(model, seed=seed, **settings, **PLAIN)
        assert again.events == plain.events
        for acceleration in [*SOME, ACCELERATIONS[-1]]:
            run = published(model, seed=seed, **settings, **acceleration)
            assert story(run.chain) == story(plain.chain), (seed, acceleration)
            early += sum(step.decision.decision == "rejected_early" for step in run.steps)
    assert early > 0 or block_size == 2, "hardly anything is given up among responses so short"


def test_a_run_goes_on_from_any_event_to_the_same_end() -> None:
    model = TOYS["3 symbols, up to 6"]
    run = published(model, num_steps=3, block_size=2, seed=3, chains=2)
    for length in range(1, len(run.events)):
        begun = pv.Run.from_events(run.events[:length])
        again = pv.Run.from_events([*begun.events, *pv.resume(model, begun)])
        assert [story(one) for one in again.chains] == [story(one) for one in run.chains]


SHORT_OR_SCATTERED = TabularModel(
    [*"abcdef", "</s>"],
    lambda prefix: {"</s>": 0.35, "a": 0.65} if not prefix else {x: 1 / 6 for x in "abcdef"},
    "</s>",
    2,
)
"""Under p^4 nearly all responses end at once; the proposal ends one in 13 there."""


@pytest.mark.parametrize(("sampler", "more"), [(NAME, {}), ("power", {"stop_early": True})])
def test_after_few_steps_what_stops_early_may_as_well_be_too_long(
    sampler: str, more: dict[str, Any]
) -> None:
    """It leans to short responses as N grows, and not at every N."""
    law = SHORT_OR_SCATTERED.power_distribution(4.0)
    assert law["</s>",] > 0.9
    settings: dict[str, Any] = {"chains": 200, "num_alternatives": 0, "max_new_tokens": 2} | more
    run = pv.sample(
        SHORT_OR_SCATTERED, "", sampler, alpha=4.0, num_steps=3, block_size=1, **settings
    )
    assert sum(len(chain.tokens) == 2 for chain in run.chains) > 100
