"""What the final response follows after few steps, when chains are far from their targets yet."""

from collections import Counter
from collections.abc import Mapping

import pytest

import powerviz as pv
from tests.covers import rows_by_night
from tests.samplers.finite_law import EOS, Law, Response, final_law
from tests.samplers.toys import monte_carlo_error, symbols_of, total_variation

CHAINS = 1024
LONGEST = 4
CASES = [(2.0, 0.5, 1, 2), (4.0, 0.25, 3, 1), (1.0, 1.0, 2, 2), (3.0, 0.6, 2, 4)]
"""α, temperature, steps and block size."""
VOCABULARY = ("a", "b", EOS)


def table(prefix: tuple[str, ...]) -> Mapping[str, float]:
    """Sure of nothing, ends early or late, and differs from prefix to prefix."""
    leaning = 0.15 + 0.7 * ((7 * prefix.count("a") + 3 * len(prefix)) % 5) / 4
    end = 0.1 if prefix.count("b") % 2 else 0.4
    return {"a": (1 - end) * leaning, "b": (1 - end) * (1 - leaning), EOS: end}


MODEL = pv.TabularModel(VOCABULARY, table, eos=EOS, max_len=LONGEST)


def sampled(
    alpha: float, tau: float, steps: int, block: int, early: bool, seeds: int = 1
) -> list[Response]:
    """The final responses of independent chains."""
    runs = [
        pv.power_sample(
            MODEL, "", alpha=alpha, temperature=tau, num_steps=steps, block_size=block,
            max_new_tokens=LONGEST, chains=CHAINS, stop_early=early, num_alternatives=0, seed=seed,
        )
        for seed in range(seeds)
    ]  # fmt: skip
    return [symbols_of(chain.tokens) for run in runs for chain in run.chains]


def gap_and_tolerance(responses: list[Response], exact: Law) -> tuple[float, float]:
    """Total variation from the exact law, and one and a half times what chance alone gives."""
    groups = [Counter(responses[first::32]) for first in range(32)]
    return total_variation(Counter(responses), exact), 1.5 * monte_carlo_error(groups, exact)


@pytest.mark.parametrize(
    ("alpha", "tau", "steps", "block", "early", "seeds"),
    rows_by_night(
        [(*case, early, seeds) for case in CASES for early in (False, True) for seeds in (1, 2)],
        [(*case, early, 1) for case, early in zip(CASES, (True, False, False, True), strict=True)],
    ),
)
def test_after_few_steps_the_final_response_follows_its_exact_law(
    alpha: float, tau: float, steps: int, block: int, early: bool, seeds: int
) -> None:
    exact = final_law(table, alpha, tau, steps, block, LONGEST, early)
    assert sum(exact.values()) == pytest.approx(1)
    gap, tolerance = gap_and_tolerance(sampled(alpha, tau, steps, block, early, seeds), exact)
    assert gap < tolerance < (0.06 if seeds > 1 else 0.085)


def test_the_two_rules_have_laws_that_this_test_tells_apart() -> None:
    responses = sampled(1.0, 1.0, 3, 1, early=True)
    other = final_law(table, 1.0, 1.0, 3, 1, LONGEST, early=False)
    gap, tolerance = gap_and_tolerance(responses, other)
    assert gap > 1.5 * tolerance


def distance(one: Law, other: Law) -> float:
    return sum(abs(one.get(x, 0.0) - other.get(x, 0.0)) for x in {*one, *other}) / 2


def test_with_alpha_1_a_run_in_one_block_is_the_model_itself_after_any_number_of_steps() -> None:
    model = MODEL.distribution()
    for steps in (0, 1, 3):
        law = final_law(table, 1.0, 1.0, steps, LONGEST, LONGEST, early=False)
        assert law == pytest.approx(model)


def test_with_alpha_1_a_run_in_blocks_comes_to_the_model_and_stopped_early_it_never_does() -> None:
    model = MODEL.distribution()
    gaps = {
        early: [
            distance(final_law(table, 1.0, 1.0, steps, 1, LONGEST, early), model)
            for steps in (2, 30)
        ]
        for early in (False, True)
    }
    assert gaps[False][1] < 0.001 < gaps[False][0] < gaps[True][0]
    assert gaps[True][1] > 0.05


@pytest.mark.parametrize("block", [1, 2, 3])
def test_many_steps_end_in_the_power_distribution_by_default_and_elsewhere_if_stopped_early(
    block: int,
) -> None:
    power = MODEL.power_distribution(3.0)
    default = final_law(table, 3.0, 0.5, 60, block, LONGEST, early=False)
    early = final_law(table, 3.0, 0.5, 60, block, LONGEST, early=True)
    assert distance(default, power) < 0.0005
    assert distance(early, power) > 0.005

    def mean_length(law: Law) -> float:
        return sum(p * len(x) for x, p in law.items())

    assert mean_length(early) < mean_length(power)
