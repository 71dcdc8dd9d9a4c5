"""Decisions from listed tokens are the exact chain's, by the whole transition matrix of enumerable models.

And what is refused instead: making an undecided step by another rule afterwards moves the distribution.
"""

import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest

import powerviz as pv
from powerviz.analysis.transitions import State, state_of, step_matrix
from powerviz.models.suffixes import Likely
from powerviz.samplers.cut_laws import UNIFORM
from powerviz.samplers.suffixes.certified import Interval, decided, log_normaliser
from tests.samplers.kernel_matrix import model_of

Matrix = npt.NDArray[np.float64]
ALPHA = 3.0
MODELS = [("peaked", 1), ("flat", 2), ("ending", 3), ("forking", 4)]


def rows(seed: int, size: int) -> npt.NDArray[np.float64]:
    stream = np.random.default_rng(seed)
    weights = stream.gamma(stream.choice([0.05, 0.5, 5.0]), size=size) + 1e-12
    return np.asarray(weights / weights.sum())


@pytest.mark.parametrize("beta", [1.5, 2.0, 4.0, 16.0])
def test_log_z_lies_in_its_interval_and_more_tokens_make_it_narrower(beta: float) -> None:
    for seed in range(40):
        p = rows(seed, 30)
        exact = math.log(math.fsum(p**beta))
        order = np.argsort(-p)
        drawn = int(np.random.default_rng(seed).integers(30))
        widths = []
        for listed in (1, 3, 10, 29, 30):
            likely = [Likely(int(v), "", math.log(p[v])) for v in order[:listed]]
            found = log_normaliser(math.log(p[drawn]), drawn, likely, beta, 30)
            assert found.low <= exact <= found.high
            widths.append(found.width)
        assert widths == sorted(widths, reverse=True)
        assert widths[-1] <= 1e-4


def test_a_rare_drawn_token_does_not_bound_those_that_are_not_listed() -> None:
    p = [0.5, 0.2, 0.19, 0.11 - 1e-6, 1e-6]
    exact = math.log(sum(one**2 for one in p))
    likely = [Likely(0, "", math.log(0.5)), Likely(1, "", math.log(0.2))]
    found = log_normaliser(math.log(1e-6), 4, likely, 2.0, 5)
    assert found.low < exact < found.high


def test_what_lies_inside_is_not_decided() -> None:
    assert decided(Interval(-2, -1), -3) is True
    assert decided(Interval(-2, -1), -1) is False
    assert decided(Interval(-2, -1), -1.5) is None


def weight(model: pv.TabularModel, tokens: State, cut: int, tau: float, listed: int) -> Interval:
    """The interval of Σ w from the cut on, as a server that lists so many tokens leads to."""
    total = Interval(0.0, 0.0)
    for place in range(cut, len(tokens)):
        prefix = tuple(token.id for token in tokens[:place])
        logs = model.next_log_probs(prefix).tolist()
        order = sorted(range(len(logs)), key=lambda one: -logs[one])[:listed]
        likely = [Likely(one, "", logs[one]) for one in order]
        token = tokens[place]
        log_z = log_normaliser(token.log_prob, token.id, likely, 1 / tau, len(logs))
        plain = (ALPHA - 1 / tau) * token.log_prob
        total = total + log_z + Interval(plain, plain)
    return total


Kernel = Callable[[State, State, int], tuple[float, float]]
"""From x and x' and the cut: the chances that the step is accepted, and that it is not decided."""


def from_lists(model: pv.TabularModel, listed: int) -> Kernel:
    def kernel(x: State, y: State, cut: int) -> tuple[float, float]:
        first = _divergence(x, y)
        if first is None:
            return 1.0, 0.0
        tau = 1 / ALPHA
        length = math.log(len(x)) - math.log(len(y))
        log_a = weight(model, y, first, tau, listed) - weight(model, x, first, tau, listed)
        low = min(1.0, math.exp(log_a.low + length))
        return low, min(1.0, math.exp(log_a.high + length)) - low

    return kernel


def _divergence(x: State, y: State) -> int | None:
    pairs = enumerate(zip(x, y, strict=False))
    return next((place for place, (one, other) in pairs if one.id != other.id), None)


def moved(states: list[State], kernel: Kernel, otherwise: Matrix, tau: float) -> Matrix:
    """The transition matrix of steps that are made by `otherwise` where they are not decided."""
    found = np.zeros((len(states), len(states)))
    for i, x in enumerate(states):
        for cut in range(len(x)):
            for j, y in enumerate(states):
                if len(y) <= cut or [t.id for t in y[:cut]] != [t.id for t in x[:cut]]:
                    continue
                flow = math.exp(sum(t.log_proposal for t in y[cut:])) / len(x)
                accepted, undecided = kernel(x, y, cut)
                found[i, j] += flow * accepted
                found[i] += flow * undecided * otherwise[i]
                found[i, i] += flow * (1 - accepted - undecided)
    return found


def states_of(model: pv.TabularModel, tau: float) -> list[State]:
    return [state_of(model, one, tau) for one in model.power_distribution(ALPHA)]


def off(model: pv.TabularModel, moves: Matrix) -> float:
    """The largest entry of |πK − π|."""
    assert np.allclose(moves.sum(axis=1), 1, rtol=0, atol=1e-9)
    pi = np.array(list(model.power_distribution(ALPHA).values()))
    return float(np.abs(pi @ moves - pi).max())


@pytest.mark.parametrize(("shape", "seed"), MODELS)
def test_steps_that_are_decided_in_the_end_are_those_of_the_exact_chain(
    shape: str, seed: int
) -> None:
    model = model_of(shape, seed)
    states = states_of(model, 1 / ALPHA)
    exact = step_matrix(states, ALPHA, UNIFORM, 1)
    whole = from_lists(model, model.vocab_size)
    few = from_lists(model, 1)

    def asked_again(x: State, y: State, cut: int) -> tuple[float, float]:
        low, undecided = few(x, y, cut)
        precise = whole(x, y, cut)[0]
        assert low - 1e-4 <= precise <= low + undecided + 1e-4  # Never another decision than that.
        return precise, 0.0

    moves = moved(states, asked_again, np.eye(len(states)), 1 / ALPHA)
    assert np.abs(moves - exact).max() < 1e-4
    assert off(model, exact) < 1e-12


@pytest.mark.parametrize(("shape", "seed"), MODELS[:2])
def test_a_step_made_by_temperature_1_after_it_was_undecided_would_not_be_exact(
    shape: str, seed: int
) -> None:
    model = model_of(shape, seed)
    sharp, plain = states_of(model, 1 / ALPHA), states_of(model, 1.0)
    by_plain = step_matrix(plain, ALPHA, UNIFORM, 1)
    few = from_lists(model, 1)
    assert off(model, moved(sharp, few, by_plain, 1 / ALPHA)) > 5e-3
    assert off(model, moved(sharp, few, np.eye(len(sharp)), 1 / ALPHA)) > 5e-3  # Nor if rejected.


@pytest.mark.parametrize(("shape", "seed"), MODELS)
def test_a_rule_chosen_before_the_draw_would_be_exact(shape: str, seed: int) -> None:
    model = model_of(shape, seed)
    by_sharp = step_matrix(states_of(model, 1 / ALPHA), ALPHA, UNIFORM, 1)
    by_plain = step_matrix(states_of(model, 1.0), ALPHA, UNIFORM, 1)
    assert off(model, 0.7 * by_sharp + 0.3 * by_plain) < 1e-12
