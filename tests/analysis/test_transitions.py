"""A step as a matrix: by the formulas written out, and what is computed from it, by slower ways."""

import itertools
import math

import numpy as np
import pytest

from powerviz.analysis.transitions import (
    Numbers,
    beginnings,
    eigenvalues,
    flows,
    hitting_time,
    laws_after,
    mixing_time,
    published_step_matrix,
    reachable,
    state_of,
    stationary_law,
    step_matrix,
)
from powerviz.models import TabularModel
from powerviz.samplers.cut_laws import UNIFORM, CutLaw
from tests.samplers.finite_law import final_law
from tests.samplers.kernel_matrix import SHAPES, model_of

EXACT = 1e-12
LAWS = [UNIFORM, CutLaw("entropy", 0.5), CutLaw("hazard", 0.2)]


def chain_of(
    shape: str, seed: int = 0, alpha: float = 3.0, law: CutLaw = UNIFORM
) -> tuple[Numbers, Numbers]:
    """p^α and the matrix of a step."""
    model = model_of(shape, seed)
    exact = model.power_distribution(alpha)
    states = [state_of(model, response, 1 / alpha) for response in exact]
    return np.array(list(exact.values())), step_matrix(states, alpha, law)


@pytest.mark.parametrize("shape", SHAPES)
def test_steps_lead_where_the_formulas_written_out_say(shape: str) -> None:
    alpha, tau, steps = 2.0, 0.7, 3
    model = model_of(shape, 1)

    def table(prefix: tuple[str, ...]) -> dict[str, float]:
        ids = tuple(model.vocab.index(symbol) for symbol in prefix)
        return dict(zip(model.vocab, model.next_log_probs(ids).exp().tolist(), strict=True))

    exact = final_law(table, alpha, tau, steps, 3, 3, early=False)
    start = model.low_temperature_distribution(tau)
    matrix = step_matrix([state_of(model, x, tau) for x in start], alpha)
    law = laws_after(np.array(list(start.values())), matrix, steps)[-1]
    assert dict(zip(start, law.tolist(), strict=True)) == pytest.approx(exact, abs=EXACT)


@pytest.mark.parametrize(("shape", "law"), list(itertools.product(SHAPES, LAWS)))
def test_eigenvalues_are_those_of_the_matrix_and_the_first_belongs_to_the_target(
    shape: str, law: CutLaw
) -> None:
    exact, matrix = chain_of(shape, law=law)
    found = eigenvalues(matrix)
    theirs = np.linalg.eigvals(matrix)
    assert np.abs(theirs.imag).max() < 1e-7
    assert np.sort(found) == pytest.approx(np.sort(theirs.real), abs=1e-7)
    assert found[0] == pytest.approx(1, abs=EXACT)
    assert np.all(np.diff(np.abs(found)) <= EXACT)
    assert stationary_law(matrix) == pytest.approx(exact, abs=EXACT)


@pytest.mark.parametrize("shape", SHAPES)
def test_as_much_flows_one_way_as_the_other_and_with_the_published_rule_not(shape: str) -> None:
    exact, matrix = chain_of(shape)
    both = flows(exact, matrix)
    assert np.abs(both - both.T).max() < EXACT
    model = model_of(shape, 0)
    power = model.power_distribution(3.0)
    names = beginnings(power)
    states = [state_of(model, one, 1 / 3) for one in names]
    law = np.array([power.get(one, 0.0) for one in names])
    theirs = flows(law, published_step_matrix(states, 3.0, model.eos_ids))
    assert np.abs(theirs - theirs.T).max() > 1e-7


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("within", [0.25, 0.01])
def test_the_mixing_time_is_the_first_step_that_is_near_from_everywhere(
    shape: str, within: float
) -> None:
    exact, matrix = chain_of(shape)
    steps, power = 0, np.eye(len(exact))
    while np.abs(power - exact).sum(axis=1).max() / 2 > within:
        steps, power = steps + 1, power @ matrix
    assert mixing_time(matrix, exact, within) == steps > 0


def two_states(there: float, back: float) -> Numbers:
    return np.array([[1 - there, there], [back, 1 - back]])


def test_mixing_of_a_very_slow_chain_is_found_and_of_a_frozen_one_given_up() -> None:
    slow = 1e-6
    found = mixing_time(two_states(slow, slow), np.array([0.5, 0.5]))
    assert found == pytest.approx(math.log(0.5) / math.log(1 - 2 * slow), rel=1e-4)
    assert mixing_time(two_states(1e-15, 1e-15), np.array([0.5, 0.5])) is None
    assert mixing_time(np.ones((1, 1)), np.ones(1)) == 0


@pytest.mark.parametrize("shape", SHAPES)
def test_the_hitting_time_is_one_step_and_that_from_where_it_leads(shape: str) -> None:
    exact, matrix = chain_of(shape)
    goal = np.arange(len(exact)) % 3 == 0
    within = matrix[np.ix_(~goal, ~goal)]
    times = np.linalg.solve(np.eye(len(within)) - within, np.ones(len(within)))
    expected = exact[~goal] @ times / exact[~goal].sum()
    assert hitting_time(matrix, exact, goal) == pytest.approx(expected, rel=1e-6)


def test_times_that_are_very_long_or_never_end() -> None:
    start, goal = np.array([1.0, 0.0]), [False, True]
    assert hitting_time(two_states(1e-30, 0.5), start, goal) == pytest.approx(1e30)
    assert hitting_time(two_states(0.0, 0.5), start, goal) == math.inf


def test_a_trap_counts_only_where_the_chain_can_come_to_it() -> None:
    moves = np.array([[0.5, 0.5, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0.5, 0.5, 0]])
    goal = [False, True, False, False]
    assert hitting_time(moves, np.array([1.0, 0, 0, 0]), goal) == pytest.approx(2)
    assert hitting_time(moves, np.array([0.5, 0, 0, 0.5]), goal) == math.inf
    # What lies behind the goal is no trap, either.
    behind = np.array([[0, 1.0, 0], [0, 0, 1.0], [0, 0, 1.0]])
    assert hitting_time(behind, np.array([1.0, 0, 0]), [False, True, False]) == 1


def test_who_begins_at_the_goal_is_there_after_no_step() -> None:
    assert hitting_time(two_states(0.5, 0.5), np.array([0.0, 1.0]), [False, True]) == 0
    assert hitting_time(two_states(0.5, 0.5), np.array([0.5, 0.5]), [True, True]) == 0


def test_chances_too_small_for_a_number_have_a_logarithm_all_the_same() -> None:
    alpha, row = 200.0, {"a": 0.9, "b": 0.0999, "</s>": 0.0001}
    model = TabularModel(list(row), lambda prefix: row, eos="</s>", max_len=2)
    exact = model.power_distribution(alpha)
    states = [state_of(model, x, 1 / alpha) for x in exact]
    (first, *_) = next(x for x in states if x[0].text == "</s>")
    assert first.log_proposal == pytest.approx(alpha * math.log(0.0001 / 0.9))
    law = np.array(list(exact.values()))
    assert law @ step_matrix(states, alpha) == pytest.approx(law, abs=EXACT)


def test_only_what_a_chain_comes_to_is_reachable() -> None:
    moves = np.array([[0.5, 0.5, 0, 0], [0, 1, 0, 0], [0, 0.5, 0.5, 0], [0, 0, 0, 1]])
    assert reachable(moves, [0]) == [0, 1]
    assert reachable(moves, [2, 0]) == [0, 1, 2]


CYCLE = np.roll(np.eye(3), 1, axis=1)


@pytest.mark.parametrize("matrix", [CYCLE, (1 + 2 * CYCLE) / 5, np.array([[0.5, 0.5], [0.0, 1.0]])])
def test_a_matrix_without_detailed_balance_has_no_eigenvalues_here(matrix: Numbers) -> None:
    with pytest.raises(ValueError, match="detailed balance"):
        eigenvalues(matrix)


def test_states_that_nothing_connects_are_balanced_each_by_itself() -> None:
    pair = np.array([[0.9, 0.1], [0.3, 0.7]])
    apart = np.kron(np.eye(2), pair)
    assert eigenvalues(apart) == pytest.approx([1, 1, 0.6, 0.6])


@pytest.mark.parametrize(
    ("response", "temperature", "said"),
    [
        (("a", "z"), 0.5, "'z' is no symbol"),
        (("a", "b"), 0.0, "temperature .* above 0"),
        (("a", "b"), -1.0, "temperature .* above 0"),
        (("b", "a"), 0.5, "never draws 'b' behind the beginning"),
    ],
)
def test_what_is_no_response_of_the_model_is_said(
    response: tuple[str, ...], temperature: float, said: str
) -> None:
    model = TabularModel(["a", "b", "."], lambda prefix: {"a": 0.5, ".": 0.5}, eos=".", max_len=3)
    with pytest.raises(ValueError, match=said):
        state_of(model, response, temperature)
