"""Accelerations, prefetch width, batching and pauses change what a run costs, never what happens."""

import itertools
import pickle

import pytest

import powerviz as pv
from powerviz.models import synthetic
from powerviz.runs import Chain
from tests.covers import by_night, rows_by_night
from tests.samplers.toys import TOYS

SWITCHES = [
    dict(zip(("skip_ahead", "early_rejection", "recall"), values, strict=True))
    for values in itertools.product([False, True], repeat=3)
]
ACCELERATIONS = [switches | {"prefetch": k} for switches in SWITCHES for k in (1, 3, 10)]
PLAIN = ACCELERATIONS[0]
SOME = [ACCELERATIONS[5], ACCELERATIONS[7], ACCELERATIONS[12], ACCELERATIONS[-2]]
"""Each alone, with another prefetch, and all together."""


def story(chain: Chain, digits: int | None = None) -> list[tuple[object, ...]]:
    """What happened at each step: cut, verdict, divergence, log u, and the state after it.

    Early rejection is a rejection; the numbers are compared to the bit, or rounded.
    """

    def number(value: float) -> float:
        return value if digits is None else round(value, digits)

    return [
        (
            step.proposal.block,
            step.proposal.step,
            step.proposal.cut,
            step.decision.decision.removesuffix("_early"),
            step.decision.divergence,
            step.decision.log_uniform,
            tuple((token.id, number(token.log_prob)) for token in step.tokens),
            number(step.decision.log_accept_ratio)
            if step.decision.decision == "accepted"
            else None,
        )
        for step in chain.steps
    ]


@pytest.mark.parametrize("seeds", by_night([range(2), range(2, 10)], [range(2)]), ids=str)
@pytest.mark.parametrize("temperature", [None, 0.8])
@pytest.mark.parametrize("name", TOYS)
def test_accelerations_make_the_same_decisions_to_the_bit(
    name: str, temperature: float | None, seeds: range
) -> None:
    model = TOYS[name]
    settings = {
        "alpha": 2.0,
        "temperature": temperature,
        "num_steps": 6,
        "block_size": 2,
        "max_new_tokens": model.max_len,
        "num_alternatives": 0,
    }
    for seed in seeds:
        plain = pv.power_sample(model, "", seed=seed, **settings, **PLAIN)
        for acceleration in ACCELERATIONS[1:]:
            run = pv.power_sample(model, "", seed=seed, **settings, **acceleration)
            assert story(run.chain) == story(plain.chain), (seed, acceleration)


KERNELS = list(itertools.product(("uniform", "entropy", "hazard"), (1, 3)))[1:]
"""Laws of the cut and numbers of tries, but for the default."""


@pytest.mark.parametrize("seeds", by_night([range(2), range(2, 12)], [range(2)]), ids=str)
@pytest.mark.parametrize(
    ("law", "tries"), rows_by_night(KERNELS, [("uniform", 3), ("entropy", 1), ("hazard", 1)])
)
def test_accelerations_make_the_same_decisions_with_every_kernel(
    law: str, tries: int, seeds: range
) -> None:
    kinds = set()
    for name, seed in zip(itertools.cycle(("3 symbols, up to 6", "a fork")), seeds):
        model = TOYS[name]
        settings = {
            "alpha": 2.0,
            "num_steps": 12,
            "block_size": 3,
            "max_new_tokens": model.max_len,
            "num_alternatives": 0,
            "cut_law": law,
            "uniform_share": 0.1,
            "tries": tries,
            "seed": seed,
        }
        plain = pv.power_sample(model, "", **settings, **PLAIN)
        for acceleration in ACCELERATIONS[2::3]:
            run = pv.power_sample(model, "", **settings, **acceleration)
            assert story(run.chain) == story(plain.chain), (name, seed, acceleration)
            kinds |= {step.decision.decision for step in run.steps}
    assert kinds >= {"accepted", "rejected", "unchanged"}
    assert ("rejected_early" in kinds) == (tries == 1)


@pytest.fixture(scope="module")
def transformer(tmp_path_factory: pytest.TempPathFactory) -> pv.TransformersModel:
    """One layer, in float64, peaked enough to have unchanged, accepted and rejected steps."""
    folder = tmp_path_factory.mktemp("tiny")
    synthetic.save_synthetic_model(folder, synthetic.Synthetic(12.0, layers=1, width=16))
    return pv.load_model(str(folder), dtype="float64", device="cpu")


@pytest.mark.parametrize(
    ("accelerations", "seeds"),
    rows_by_night([(SOME, 6), (ACCELERATIONS[1:], 14)], [(SOME, 6)]),
    ids=["some", "all"],
)
def test_accelerations_make_the_same_decisions_on_a_transformer(
    transformer: pv.TransformersModel, accelerations: list[dict[str, int]], seeds: int
) -> None:
    settings = {"num_steps": 3, "block_size": 6, "max_new_tokens": 12, "num_alternatives": 0}
    kinds = set()
    for seed in range(seeds):
        prompt = f"Anna has {seed % 10} apples"
        plain = pv.power_sample(transformer, prompt, seed=seed, **settings, **PLAIN)
        for acceleration in accelerations:
            run = pv.power_sample(transformer, prompt, seed=seed, **settings, **acceleration)
            assert story(run.chain, 9) == story(plain.chain, 9), (seed, acceleration)
            kinds |= {step.decision.decision for step in run.steps}
    assert kinds == {"accepted", "rejected", "rejected_early", "unchanged"}


@pytest.mark.parametrize(("law", "tries"), rows_by_night(KERNELS, [("entropy", 1), ("hazard", 3)]))
def test_accelerations_make_the_same_decisions_on_a_transformer_with_every_kernel(
    transformer: pv.TransformersModel, law: str, tries: int
) -> None:
    settings = {"num_steps": 3, "block_size": 6, "max_new_tokens": 12, "num_alternatives": 0}
    settings |= {"cut_law": law, "tries": tries}
    for seed in range(3):
        plain = pv.power_sample(transformer, "Emil sees", seed=seed, **settings, **PLAIN)
        for acceleration in SOME:
            run = pv.power_sample(transformer, "Emil sees", seed=seed, **settings, **acceleration)
            assert story(run.chain, 9) == story(plain.chain, 9), (seed, acceleration)


def test_chains_side_by_side_are_the_chains_alone(transformer: pv.TransformersModel) -> None:
    settings = {"alpha": 1.5, "num_steps": 4, "block_size": 8, "max_new_tokens": 24, "seed": 3}
    together = pv.power_sample(transformer, "Ben finds", chains=4, **settings)
    fewer = pv.power_sample(transformer, "Ben finds", chains=2, **settings)
    for alone, among in zip(fewer.chains, together.chains, strict=False):
        assert story(alone, 9) == story(among, 9)
    assert len({tuple(token.id for token in chain.tokens) for chain in together.chains}) > 1


def test_a_pause_after_any_event_changes_nothing(transformer: pv.TransformersModel) -> None:
    settings = {"num_steps": 3, "block_size": 6, "max_new_tokens": 12, "seed": 8, "chains": 2}
    whole = pv.power_sample(transformer, "Carla takes", **settings)
    for count in range(1, len(whole.events), 7):
        paused = pickle.loads(pickle.dumps(pv.Run.from_events(whole.events[:count])))
        for event in pv.resume(transformer, paused):
            paused.append(event)
        for chain, expected in zip(paused.chains, whole.chains, strict=True):
            assert story(chain, 9) == story(expected, 9)


def test_each_acceleration_saves_work(transformer: pv.TransformersModel) -> None:
    def passes(**switches: object) -> int:
        settings = {"block_size": 12, "max_new_tokens": 24, "num_steps": 6, "seed": 1}
        run = pv.power_sample(transformer, "Dan keeps", **settings, **PLAIN | switches)
        return run.cost.forward_passes

    plain = passes()
    for acceleration in SWITCHES[0]:
        assert passes(**{acceleration: True}) < plain, acceleration


def test_prefetch_saves_forward_passes_and_may_waste_tokens(
    transformer: pv.TransformersModel,
) -> None:
    one, many = (
        pv.power_sample(
            transformer, "Dan keeps", block_size=12, max_new_tokens=24, **PLAIN | {"prefetch": k}
        ).cost
        for k in (1, 8)
    )
    assert many.forward_passes < one.forward_passes
    assert many.tokens >= one.tokens


def test_the_plain_algorithm_decodes_what_it_is_said_to_decode() -> None:
    model = TOYS["3 symbols, up to 6"]
    for seed in range(14):
        run = pv.power_sample(model, "", seed=seed, max_new_tokens=6, block_size=3, **PLAIN)
        assert run.plain_tokens_exact
        assert run.cost.tokens == run.plain_tokens


def test_early_rejection_stays_off_where_weights_can_be_positive() -> None:
    model = TOYS["3 symbols, up to 6"]
    run = pv.power_sample(
        model, "", alpha=2.0, temperature=0.3, num_steps=200, max_new_tokens=6, block_size=6
    )
    assert "rejected_early" not in {step.decision.decision for step in run.steps}
