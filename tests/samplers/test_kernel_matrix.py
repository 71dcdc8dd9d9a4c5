"""π K = π for every law of the cut and every number of tries, on generated models, by enumeration."""

import itertools
import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
import pytest

import powerviz as pv
from powerviz.analysis.transitions import TriesRatio, state_of, step_matrix
from powerviz.runs.events import Token
from powerviz.samplers.cut_laws import CutLaw
from powerviz.samplers.drawing import multiple_try
from powerviz.samplers.drawing.randomness import step_randomness
from tests.covers import rows_by_night
from tests.samplers.kernel_matrix import SHAPES, distance_from_stationary, model_of
from tests.samplers.toys import monte_carlo_error, symbols_of, total_variation

LAWS = [
    CutLaw(),
    CutLaw("entropy", 0.5),
    CutLaw("entropy", 0.01),
    CutLaw("hazard", 0.5),
    CutLaw("hazard", 0.01),
]
SETTINGS = [(4.0, 0.25), (2.0, 1.0), (3.0, 0.2)]
"""α and temperature: 1/α, the model itself, and one at which weights can be above 0."""
ROWS = list(itertools.product(SHAPES, LAWS, (1, 2, 4), SETTINGS))
BY_DAY = [row for k, row in enumerate(ROWS) if k % 11 == 0 and row[2] < 4 or k in (8, 70, 131, 187)]
EXACT = 1e-12


@pytest.mark.parametrize(("shape", "law", "tries", "settings"), rows_by_night(ROWS, BY_DAY))
def test_the_power_distribution_is_stationary(
    shape: str, law: CutLaw, tries: int, settings: tuple[float, float]
) -> None:
    for seed in range(1 if tries == 4 else 3):
        model = model_of(shape, seed, max_len=2 if tries == 4 else 3)
        assert distance_from_stationary(model, *settings, law, tries) < EXACT


KERNELS = list(itertools.product((CutLaw(), CutLaw("entropy", 0.2), CutLaw("hazard", 0.2)), (1, 2)))
SEEDS, CHAINS, STEPS = 4, 1024, 3


@pytest.mark.nightly  # By day, each term of each decision is held against the law.
@pytest.mark.parametrize(("law", "tries"), KERNELS)
def test_runs_take_their_steps_from_the_kernel(law: CutLaw, tries: int) -> None:
    alpha, tau = 2.0, 0.8
    model = model_of("later", 1)
    start = model.low_temperature_distribution(tau)
    states = [state_of(model, response, tau) for response in start]
    kernel = np.linalg.matrix_power(step_matrix(states, alpha, law, tries), STEPS)
    exact = dict(zip(start, np.array(list(start.values())) @ kernel, strict=True))
    runs = [
        pv.power_sample(
            model, "", alpha=alpha, temperature=tau, num_steps=STEPS, block_size=3, max_new_tokens=3,
            chains=CHAINS, num_alternatives=0, cut_law=law.name, uniform_share=law.uniform_share,
            tries=tries, seed=seed,
        )
        for seed in range(SEEDS)
    ]  # fmt: skip
    responses = [symbols_of(chain.tokens) for run in runs for chain in run.chains]
    groups = [Counter(responses[first::32]) for first in range(32)]
    gap = total_variation(Counter(responses), exact)
    assert gap < 2 * monte_carlo_error(groups, exact) < 0.06


@pytest.mark.parametrize(("law", "tries"), KERNELS)
def test_every_cut_and_its_term_are_those_of_the_law(law: CutLaw, tries: int) -> None:
    tau, decided = 0.6, 0
    for shape in SHAPES:
        model = model_of(shape, 0, max_len=5)
        run = pv.power_sample(
            model, "", alpha=2.0, temperature=tau, num_steps=12, max_new_tokens=5, tries=tries,
            cut_law=law.name, uniform_share=law.uniform_share, num_alternatives=0, seed=6,
            early_rejection=False,
        )  # fmt: skip
        before = run.chain.states.tokens(0)
        for step in run.steps:
            state = state_of(model, symbols_of(before), tau)
            uniform = step_randomness(6, 0, 1, step.proposal.step, 5).cut
            assert step.proposal.cut == law.draw(uniform, state)[0]
            drawn = (*before[: step.proposal.start], *step.drawn)
            proposal = state_of(model, symbols_of(drawn), tau)
            ratio = law.log_ratio(state, proposal, step.proposal.cut)
            assert step.decision.log_cut_ratio == pytest.approx(ratio, abs=1e-9)
            decided += ratio != 0
            before = step.tokens
    assert decided > 5


class WithoutTerm(CutLaw):
    """A cut from another law, decided as if the law said the same of both responses."""

    def log_ratio(self, state: Sequence[Token], proposal: Sequence[Token], cut: int) -> float:
        return 0.0


class UniformTerm(CutLaw):
    """A cut from another law, decided with the term of the uniform one."""

    def log_ratio(self, state: Sequence[Token], proposal: Sequence[Token], cut: int) -> float:
        return math.log(len(state)) - math.log(len(proposal))


class PureTerm(CutLaw):
    """A cut from the mixture, decided as if there were only its part that follows J."""

    def log_ratio(self, state: Sequence[Token], proposal: Sequence[Token], cut: int) -> float:
        return math.log(sum(self.masses(state))) - math.log(sum(self.masses(proposal)))


@pytest.mark.parametrize("name", ["entropy", "hazard"])
@pytest.mark.parametrize("wrong", [WithoutTerm, UniformTerm, PureTerm])
def test_a_wrong_term_of_the_law_is_found(wrong: type[CutLaw], name: str) -> None:
    model = model_of("ending", 0)
    assert distance_from_stationary(model, 2.0, 0.5, wrong(name), 1) > 1e-3


def with_its_own_weight(log_ratios: Sequence[float], chosen: int) -> float:
    """The chosen one stays among the others, where the state should take its place."""
    return -log_ratios[chosen]


def without_the_state(log_ratios: Sequence[float], chosen: int) -> float:
    """The state does not take the chosen one's place."""
    others = [one for j, one in enumerate(log_ratios) if j != chosen]
    return multiple_try.log_sum(log_ratios) - multiple_try.log_sum(others) - log_ratios[chosen]


def as_if_alone(log_ratios: Sequence[float], chosen: int) -> float:
    return 0.0


@pytest.mark.parametrize("wrong", [with_its_own_weight, without_the_state, as_if_alone])
def test_a_wrong_ratio_of_several_tries_is_found(wrong: TriesRatio) -> None:
    model = model_of("flat", 0)
    assert distance_from_stationary(model, 4.0, 0.5, CutLaw(), 2) < EXACT
    assert distance_from_stationary(model, 4.0, 0.5, CutLaw(), 2, tries_ratio=wrong) > 1e-4
