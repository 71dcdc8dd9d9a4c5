"""Every sampler against enumeration; and the same test against samplers with known mistakes.

Tolerance: twice the total variation that independent chains would show by chance (see
`monte_carlo_error`), plus 0.004. The sum over many responses is concentrated around its mean, so
the factor two is far out in its tail; how far is seen in the tests of the test, which must fail.
"""

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import pytest

import powerviz as pv
from powerviz.models.tabular import Symbols
from powerviz.runs.events import Token
from powerviz.samplers import metropolis_hastings as mh
from tests.covers import by_night, rows_by_night
from tests.samplers.toys import TOYS, monte_carlo_error, symbols_of, total_variation

CHAINS, FEW = 64, 20
"""By night and by day; few are enough to see a mistake as large as those that are made here."""
STEPS = 300
BURN_IN = 60
SOME = ("3 symbols, up to 6", "5 symbols, up to 3", "6 symbols, up to 3")
SHARPENED: list[tuple[str, float, float | None]] = [
    *itertools.product(TOYS, (2.0, 4.0), (None,)),
    *itertools.product(SOME, (1, 2, 4), (0.5, 1.0)),
]
"""Names, α and temperatures: the default 1/α on all toys, others on some."""
SHARPENED_BY_DAY: list[tuple[str, float, float | None]] = [
    ("4 symbols, up to 4", 2.0, None),
    ("a fork", 4.0, None),
]
"""Each α; `test_finite_law` and the transition matrices are the other guards by day."""
TEMPERATURES = (1.0, 0.5, 0.25)


def many_by_night(
    rows: Iterable[tuple[Any, ...]], by_day: Iterable[tuple[Any, ...]], few: int = FEW
) -> list[Any]:
    """These rows with many chains by night; by day, those in `by_day` with few."""
    return [
        *(pytest.param(*row, CHAINS, marks=pytest.mark.nightly) for row in rows),
        *((*row, few) for row in by_day),
    ]


def state_counts(run: pv.Run) -> list[Counter[Symbols]]:
    """For each chain, how often it was in each state after the burn-in of its last block."""
    return [
        Counter(
            symbols_of(step.tokens)
            for step in chain.steps
            if step.proposal.block == chain.block and step.proposal.step > BURN_IN
        )
        for chain in run.chains
    ]


def gap_and_tolerance(
    model: pv.TabularModel, alpha: float, exact: dict[Symbols, float], **settings: object
) -> tuple[float, float]:
    """Total variation between the chains' last block and `exact`, and what is allowed."""
    length = {"block_size": model.max_len, "max_new_tokens": model.max_len}
    settings = {"chains": CHAINS, "num_alternatives": 0} | length | settings
    run = pv.power_sample(model, "", alpha=alpha, num_steps=BURN_IN + STEPS, **settings)
    chains = state_counts(run)
    pooled: Counter[Symbols] = sum(chains, Counter())
    return total_variation(pooled, exact), 2 * monte_carlo_error(chains, exact) + 0.004


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "alpha", "temperature", "chains"), many_by_night(SHARPENED, SHARPENED_BY_DAY)
)
def test_long_chains_sample_the_power_distribution(
    name: str, alpha: float, temperature: float | None, chains: int
) -> None:
    model = TOYS[name]
    exact = model.power_distribution(alpha)
    gap, tolerance = gap_and_tolerance(
        model, alpha, exact, temperature=temperature, chains=chains, seed=11
    )
    assert gap < tolerance
    assert tolerance < 0.1, "the chains mix too slowly for this test to say much"


# By day, `test_kernel_matrix` holds the kernel against enumeration, and few steps of runs against it.
@pytest.mark.parametrize(
    ("name", "law", "tries"),
    rows_by_night(itertools.product(SOME, ("uniform", "entropy", "hazard"), (1, 2, 4)), []),
)
def test_long_chains_of_every_kernel_sample_the_power_distribution(
    name: str, law: str, tries: int
) -> None:
    model = TOYS[name]
    exact = model.power_distribution(2.0)
    gap, tolerance = gap_and_tolerance(
        model, 2.0, exact, cut_law=law, uniform_share=0.2, tries=tries, block_size=2, seed=7
    )
    assert gap < tolerance < 0.1


@pytest.mark.parametrize(("name", "chains"), many_by_night(zip(TOYS), zip(SOME[2:])))
def test_with_alpha_1_the_model_itself_is_sampled(name: str, chains: int) -> None:
    model = TOYS[name]
    gap, tolerance = gap_and_tolerance(model, 1.0, model.distribution(), chains=chains, seed=5)
    assert gap < tolerance


@pytest.mark.parametrize(("name", "chains"), many_by_night(zip(TOYS), zip(SOME[2:])))
def test_the_last_of_several_blocks_samples_the_power_distribution(name: str, chains: int) -> None:
    model = TOYS[name]
    exact = model.power_distribution(2.0)
    gap, tolerance = gap_and_tolerance(model, 2.0, exact, block_size=2, chains=chains, seed=3)
    assert gap < tolerance


def limit_of_the_stopping_rule(
    model: pv.TabularModel, alpha: float, block_size: int
) -> dict[Symbols, float]:
    """What the final response follows, N → ∞, when the run stops with the block that ended.

    Block k samples π_k; a response of it that has ended is final, and the others go on.
    """
    final: Counter[Symbols] = Counter()
    going_on = 1.0
    for limit in range(block_size, model.max_len + block_size, block_size):
        block = model.power_distribution(alpha, max_new_tokens=min(limit, model.max_len))
        last = limit >= model.max_len
        stops = {x: p for x, p in block.items() if last or x[-1] == "</s>"}
        for response, probability in stops.items():
            final[response] += going_on * probability
        going_on *= 1 - sum(stops.values())
    return dict(final)


@pytest.mark.nightly  # By day, `test_finite_law` holds this rule against its law of few steps.
@pytest.mark.parametrize("name", SOME)
def test_stopping_with_the_block_that_ended_has_a_limit_of_its_own(name: str) -> None:
    model = TOYS[name]
    exact = limit_of_the_stopping_rule(model, 2.0, block_size=2)
    run = pv.power_sample(
        model, "", alpha=2.0, num_steps=30, block_size=2, max_new_tokens=model.max_len,
        chains=1024, num_alternatives=0, stop_early=True, seed=6,
    )  # fmt: skip
    gap, tolerance = independent_gap(run, exact)
    assert gap < tolerance


@pytest.mark.parametrize(("name", "chains"), many_by_night(zip(TOYS), zip(SOME[1:2])))
def test_a_block_samples_responses_cut_at_its_limit(name: str, chains: int) -> None:
    model = TOYS[name]
    shorter = model.max_len - 1
    exact = model.power_distribution(2.0, max_new_tokens=shorter)
    gap, tolerance = gap_and_tolerance(
        model, 2.0, exact, block_size=shorter, max_new_tokens=shorter, chains=chains, seed=4
    )
    assert gap < tolerance


def independent_gap(run: pv.Run, exact: dict[Symbols, float]) -> tuple[float, float]:
    """Total variation of the final states of independent chains, and what is allowed."""
    counts = Counter(symbols_of(chain.tokens) for chain in run.chains)
    groups = [
        Counter(symbols_of(chain.tokens) for chain in group)
        for group in np.array_split(np.array(run.chains, dtype=object), 16)
    ]
    return total_variation(counts, exact), 2 * monte_carlo_error(groups, exact) + 0.004


@pytest.mark.parametrize(
    ("name", "temperature"),
    rows_by_night(itertools.product(TOYS, TEMPERATURES), [*zip(SOME, TEMPERATURES, strict=True)]),
)
def test_low_temperature_sampling_is_its_enumeration(name: str, temperature: float) -> None:
    model = TOYS[name]
    run = pv.sample(
        model,
        "",
        "low_temperature",
        temperature=temperature,
        num_samples=4096,
        max_new_tokens=model.max_len,
        num_alternatives=0,
    )
    exact = model.low_temperature_distribution(temperature)
    gap, tolerance = independent_gap(run, exact)
    assert gap < tolerance


@pytest.mark.parametrize("name", by_night(TOYS, [*SOME[1:], "a fork"]))
def test_without_steps_power_sampling_is_low_temperature_sampling(name: str) -> None:
    model = TOYS[name]
    run = pv.power_sample(
        model,
        "",
        alpha=4.0,
        num_steps=0,
        chains=1024,
        block_size=2,
        max_new_tokens=model.max_len,
        num_alternatives=0,
    )
    exact = model.low_temperature_distribution(0.25)
    gap, tolerance = independent_gap(run, exact)
    assert gap < tolerance


def without_length_term(*args: object) -> mh.AcceptTerms:
    terms = EXACT_TERMS(*args)
    return mh.AcceptTerms(terms.log_weight_proposal, terms.log_weight_state, 0.0)


def over_the_shorter_length(
    state: Sequence[Token],
    proposal: Sequence[Token],
    divergence: int,
    proposal_length: int,
    alpha: float,
    cut_ratio: float | None = None,
) -> mh.AcceptTerms:
    """As published: only the first min(n, n′) tokens count, and lengths do not."""
    shorter = min(len(state), proposal_length)
    return mh.AcceptTerms(
        mh.log_weight(proposal[divergence:shorter], alpha),
        mh.log_weight(state[divergence:shorter], alpha),
        0.0,
    )


EXACT_TERMS: Callable[..., mh.AcceptTerms] = mh.accept_terms


@pytest.mark.parametrize(
    ("name", "wrong", "chains"),
    many_by_night(
        itertools.product(SOME, (without_length_term, over_the_shorter_length)),
        [(SOME[0], without_length_term), (SOME[1], over_the_shorter_length)],
        32,
    ),
)
def test_a_wrong_acceptance_ratio_does_not_pass_for_exact(
    name: str, wrong: Callable[..., mh.AcceptTerms], chains: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mh, "accept_terms", wrong)
    model = TOYS[name]
    exact = model.power_distribution(2.0)
    gap, tolerance = gap_and_tolerance(
        model, 2.0, exact, early_rejection=False, chains=chains, seed=11
    )
    assert gap > 3 * tolerance
