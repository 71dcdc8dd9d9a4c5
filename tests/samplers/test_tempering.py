"""Replica exchange against enumeration: every rung, the rule of the swap, and the same with known mistakes."""

import itertools
import pickle
from collections import Counter
from typing import Any

import numpy as np
import pytest

import powerviz as pv
from powerviz.analysis.transitions import (
    SwapRatio,
    pair_matrix,
    state_of,
    step_matrix,
    swap_matrix,
)
from powerviz.models import synthetic
from powerviz.models.tabular import Symbols
from powerviz.runs import Chain
from powerviz.samplers import tempering
from powerviz.samplers.cut_laws import UNIFORM
from powerviz.samplers.drawing import ladder as ladders
from powerviz.samplers.drawing import swaps
from powerviz.samplers.drawing.swaps import SwapDecided, log_swap_ratio
from powerviz.samplers.settings.tempering import TemperingSettings
from tests.covers import by_night, rows_by_night
from tests.samplers.cramped import Cramped
from tests.samplers.kernel_matrix import SHAPES, model_of
from tests.samplers.test_decisions import story
from tests.samplers.toys import TOYS, monte_carlo_error, symbols_of, total_variation

EXACT = 1e-12
ALPHAS = [(4.0, 1.0), (3.0, 2.5), (2.0, 1.2)]


def distance_of_round(
    shape: str, seed: int, alpha: float, below: float, swap_ratio: SwapRatio = log_swap_ratio
) -> float:
    """The largest entry of |πK − π| for a round of two rungs: a step of each, and the swap."""
    model = model_of(shape, seed)
    laws = [model.power_distribution(one) for one in (alpha, below)]
    responses = list(laws[0])
    steps = []
    for one in (alpha, below):
        states = [state_of(model, response, 1 / one) for response in responses]
        steps.append(step_matrix(states, one, UNIFORM, 1))
    log_probs = [sum(token.log_prob for token in state) for state in states]
    pi = np.outer(*(np.array([law[response] for response in responses]) for law in laws)).ravel()
    moved = pair_matrix(*steps) @ swap_matrix(log_probs, alpha, below, swap_ratio)
    assert np.allclose(moved.sum(axis=1), 1, rtol=0, atol=EXACT)
    return float(np.abs(pi @ moved - pi).max())


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("alphas", ALPHAS, ids=str)
def test_a_round_leaves_both_rungs_targets_as_they_are(
    shape: str, alphas: tuple[float, float]
) -> None:
    for seed in range(3):
        assert distance_of_round(shape, seed, *alphas) < EXACT


def turned(alpha: float, below: float, log_prob: float, log_prob_below: float) -> float:
    return (alpha - below) * (log_prob - log_prob_below)


def of_the_target_alone(
    alpha: float, below: float, log_prob: float, log_prob_below: float
) -> float:
    return alpha * (log_prob_below - log_prob)


def always(alpha: float, below: float, log_prob: float, log_prob_below: float) -> float:
    return 0.0


WRONG = [turned, of_the_target_alone, always]


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_rule_of_the_swap_moves_them(wrong: SwapRatio) -> None:
    for shape in ("ending", "later"):
        assert distance_of_round(shape, 0, 3.0, 2.0, wrong) > 1e-4


SEEDS, BURN_IN, ROUNDS = 16, 20, 100


def gaps(model: pv.TabularModel, **settings: Any) -> list[tuple[float, float]]:
    """For each rung the total variation from its target, and what is allowed (see `test_exactness`)."""
    given = {"num_steps": BURN_IN + ROUNDS, "max_new_tokens": model.max_len} | settings
    runs = [
        pv.sample(model, "", "tempering", seed=seed, num_alternatives=0, **given)
        for seed in range(SEEDS)
    ]
    found = []
    for rung, alpha in enumerate(TemperingSettings(**given).alphas):
        exact = model.power_distribution(alpha)
        counts = [states_of(run.chains[rung]) for run in runs]
        pooled: Counter[Symbols] = sum(counts, Counter())
        allowed = 2 * monte_carlo_error(counts, exact) + 0.004
        found.append((total_variation(pooled, exact), allowed))
    return found


def states_of(chain: Chain) -> Counter[Symbols]:
    """How often each response was there after the burn-in of the last block."""
    return Counter(
        symbols_of(step.tokens)
        for step in chain.steps
        if step.proposal.block == chain.block and step.proposal.step > BURN_IN
    )


LADDERS: dict[str, dict[str, Any]] = {
    "two": {"num_rungs": 2},
    "three": {"alpha": 3.0, "num_rungs": 3, "prefetch": 3},
    "given": {"alpha": 2.5, "lower_alphas": [1.1, 1.5, 2.0]},
    "blocks": {"num_rungs": 2, "block_size": 2},
    "one α": {"alpha": 1.0, "num_rungs": 2},
}
MODELS = {name: model_of(name, 5) for name in ("forking", "ending")} | {
    "a fork": TOYS["a fork"],
    "lengths": TOYS["3 symbols, up to 4"],
}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("ladder", "name"),
    rows_by_night(
        list(itertools.product(LADDERS, MODELS)),
        [("two", "forking")],
    ),
)
def test_every_rung_samples_its_own_power_distribution(ladder: str, name: str) -> None:
    for found, allowed in gaps(MODELS[name], **LADDERS[ladder]):
        assert found < allowed


@pytest.mark.parametrize(
    ("wrong", "ladder"),
    rows_by_night(
        [(turned, {"num_rungs": 2}), *((one, {"lower_alphas": [3.0]}) for one in WRONG[1:])],
        [(turned, {"num_rungs": 2})],
    ),
)
def test_runs_with_a_wrong_rule_of_the_swap_do_not(
    wrong: Any, ladder: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ladders, "log_swap_ratio", wrong)
    (found, allowed), *_ = gaps(MODELS["forking"], **ladder)
    assert found > 1.5 * allowed


def run_of(model: Any, seed: int = 0, prompt: str = "", **settings: Any) -> pv.Run:
    most = getattr(model, "max_len", 12)
    given = {"num_steps": 6, "block_size": 3, "max_new_tokens": most, "num_rungs": 3} | settings
    return pv.sample(model, prompt, "tempering", seed=seed, **given)


def swaps_in(run: pv.Run) -> list[SwapDecided]:
    return [event for event in run.events if isinstance(event, SwapDecided)]


def told(run: pv.Run, digits: int | None = None) -> list[Any]:
    """The story of each chain, and the swaps."""
    where = [
        (one.chain, one.block, one.step, one.accepted, one.log_uniform) for one in swaps_in(run)
    ]
    return [where, *(story(chain, digits) for chain in run.chains)]


def test_each_swap_is_decided_by_the_responses_that_are_there() -> None:
    model = TOYS["3 symbols, up to 6"]
    taken = 0
    for seed in range(6):
        run = run_of(model, seed)
        alphas = TemperingSettings(**run.started.settings).alphas
        before = pv.Run(run.started)
        for event in run.events[1:]:
            if isinstance(event, SwapDecided):
                pair = before.chains[event.chain : event.chain + 2]
                texts, log_probs = [one.text for one in pair], [one.log_prob for one in pair]
                assert [event.log_prob, event.log_prob_below] == pytest.approx(log_probs)
                gap = alphas[event.chain] - alphas[event.chain + 1]
                expected = gap * (log_probs[1] - log_probs[0])
                assert event.log_accept_ratio == pytest.approx(expected, abs=1e-9)
                assert event.accepted == (event.log_uniform < event.log_accept_ratio)
                before.append(event)
                after = [one.text for one in pair]
                assert after == (texts[::-1] if event.accepted else texts)
                taken += event.accepted and texts[0] != texts[1]
            else:
                before.append(event)
    assert taken > 5


def test_a_rungs_response_has_the_log_q_of_its_own_proposal() -> None:
    model = TOYS["4 symbols, up to 4"]
    for seed in range(5):
        run = run_of(model, seed)
        assert any(one.accepted for one in swaps_in(run))
        for chain, alpha in zip(
            run.chains, TemperingSettings(**run.started.settings).alphas, strict=True
        ):
            expected = state_of(model, symbols_of(chain.tokens), 1 / alpha)
            assert [one.log_proposal for one in chain.tokens] == pytest.approx(
                [one.log_proposal for one in expected]
            )


def test_all_rungs_are_in_one_block_and_their_rounds_end_together() -> None:
    for seed in range(8):
        run = run_of(TOYS["3 symbols, up to 6"], seed, max_new_tokens=6, block_size=2)
        limits: dict[int, set[int]] = {}
        for event in run.events:
            if event.kind == "block_started":
                limits.setdefault(event.block, set()).add(event.limit)
        assert all(len(found) == 1 for found in limits.values())
        assert max(limits[max(limits)]) == 6
        offered = [(one.block, one.step, one.chain) for one in swaps_in(run)]
        rounds = itertools.product(sorted(limits), range(1, 7), (1, 0))
        assert offered == list(rounds)


SWITCHES = [
    dict(zip(("skip_ahead", "early_rejection", "recall"), values, strict=True))
    | {"prefetch": ahead}
    for values in itertools.product([False, True], repeat=3)
    for ahead in (1, 2, 7)
]


@pytest.mark.parametrize(
    "switches", by_night([SWITCHES[1:], SWITCHES[4::7]], [SWITCHES[4::7]]), ids=len
)
@pytest.mark.parametrize("name", TOYS)
def test_accelerations_make_the_same_decisions(name: str, switches: list[dict[str, Any]]) -> None:
    for seed in range(3):
        plain = told(run_of(TOYS[name], seed, **SWITCHES[0]))
        for one in switches:
            assert told(run_of(TOYS[name], seed, **one)) == plain, (seed, one)


@pytest.fixture(scope="module")
def transformer(tmp_path_factory: pytest.TempPathFactory) -> pv.TransformersModel:
    folder = tmp_path_factory.mktemp("tiny")
    synthetic.save_synthetic_model(folder, synthetic.Synthetic(12.0, layers=1, width=16))
    return pv.load_model(str(folder), dtype="float64", device="cpu")


def test_on_a_transformer_they_do_too_and_a_pause_behind_any_event_changes_nothing(
    transformer: pv.TransformersModel,
) -> None:
    settings = {"prompt": "Carla takes", "alpha": 2.0, "block_size": 6}
    whole = run_of(transformer, **settings, prefetch=3)
    assert told(run_of(transformer, **settings, **SWITCHES[0]), 9) == told(whole, 9)
    assert any(one.accepted for one in swaps_in(whole))
    places = [place for place, event in enumerate(whole.events, 1) if event.kind == "swap_decided"]
    for count in {*places[:8], *range(1, len(whole.events), 17)}:
        paused = pickle.loads(pickle.dumps(pv.Run.from_events(whole.events[:count])))
        for event in pv.resume(transformer, paused):
            paused.append(event)
        assert told(paused, 9) == told(whole, 9), count


@pytest.mark.parametrize("every", by_night([1, 9], [9]))
def test_a_run_goes_on_behind_any_event(every: int) -> None:
    model = TOYS["3 symbols, up to 6"]
    for seed in range(2):
        whole = run_of(model, seed, prefetch=2)
        for count in range(1, len(whole.events), every):
            paused = pv.Run.from_events(whole.events[:count])
            for event in pv.resume(model, paused):
                paused.append(event)
            assert told(paused) == told(whole), count


def test_a_swap_takes_no_call_of_the_model() -> None:
    run = run_of(TOYS["3 symbols, up to 6"], 1)
    costs = [event.cost.tokens for event in run.events if hasattr(event, "cost")]
    told_tokens = sum(event.kind == "token_drawn" for event in run.events)
    assert costs == sorted(costs) and run.cost.tokens <= told_tokens


@pytest.mark.usefixtures("nothing_collected")
def test_where_memory_runs_out_smaller_batches_tell_the_same() -> None:
    model = TOYS["3 symbols, up to 6"]
    little = Cramped(model, 1)
    assert told(run_of(little, 2)) == told(run_of(model, 2)) and little.refused


def test_a_recording_is_read_again_as_it_was(tmp_path: Any) -> None:
    run = run_of(TOYS["3 symbols, up to 6"], 3)
    run.save(str(tmp_path / "run.jsonl"))
    again = pv.load_run(tmp_path / "run.jsonl")
    assert told(again) == told(run) and again.text == run.text


def test_the_ladder_is_geometric_or_as_given() -> None:
    assert TemperingSettings(num_rungs=3).alphas == pytest.approx((4, 2, 1))
    assert TemperingSettings(alpha=2, lower_alphas=(1.25, 1.5)).alphas == (2, 1.5, 1.25)
    assert TemperingSettings(alpha=8, lowest_alpha=2, num_rungs=2).alphas == (8, 2)


def test_an_even_ladder_gives_room_where_swaps_are_rejected() -> None:
    assert swaps.evened((4, 2, 1), (0.5, 0.5)) == pytest.approx((4, 2, 1))
    assert swaps.evened((4, 2, 1), (0.2, 0.8)) == pytest.approx((4, 2.75, 1))
    assert swaps.evened((4, 2, 1), (1, 1)) == (4, 2, 1)


@pytest.mark.nightly
def test_on_the_even_ladder_pairs_are_accepted_more_alike() -> None:
    model = TOYS["3 symbols, up to 6"]

    def shares(lower: Any) -> list[float]:
        run = run_of(model, 1, alpha=8.0, lower_alphas=lower, num_steps=1500, block_size=6)
        found = swaps.swaps_of(run)
        return [found.accepted.get(pair, 0) / n for pair, n in sorted(found.offered.items())]

    lower = (1.0, 1.2, 1.5)
    before = shares(lower)
    even = swaps.evened((8.0, *reversed(lower)), before)
    after = shares(tuple(reversed(even[1:])))
    assert np.ptp(after) < 0.75 * np.ptp(before)


@pytest.mark.parametrize(
    ("field", "settings"),
    [
        ("lowest_alpha", {"alpha": 2, "lowest_alpha": 3}),
        ("lower_alphas", {"alpha": 2, "lower_alphas": [1, 2]}),
        ("lower_alphas", {"lower_alphas": [2, 1.5]}),
        ("num_rungs", {"num_rungs": 1}),
    ],
)
def test_a_ladder_that_is_none_is_refused(field: str, settings: dict[str, Any]) -> None:
    with pytest.raises(pv.SettingError) as refused:
        run_of(TOYS["a fork"], **{"num_rungs": 3} | settings)
    assert refused.value.field == field


def test_without_rounds_the_rungs_are_low_temperature_samples() -> None:
    run = run_of(TOYS["a fork"], num_steps=0)
    assert len(run.chains) == 3 and not swaps_in(run) and run.complete


def test_without_rounds_a_run_goes_on_to_the_same_blocks() -> None:
    model = pv.TabularModel(["a", "</s>"], lambda prefix: [0.1, 0.9], eos="</s>", max_len=5)
    whole = run_of(model, num_steps=0, block_size=1)
    for count in range(1, len(whole.events)):
        paused = pv.Run.from_events(whole.events[:count])
        for event in pv.resume(model, paused):
            paused.append(event)
        assert [(c.block, c.tokens) for c in paused.chains] == [
            (c.block, c.tokens) for c in whole.chains
        ], count


def test_an_even_ladder_is_named_only_where_it_is_another() -> None:
    """On rungs of one α every swap is accepted, and no ladder comes nearer to that."""
    labels = [
        [label.code for label, _ in tempering.facts(run_of(TOYS["a fork"], **settings))]
        for settings in ({"num_rungs": 3, "lowest_alpha": 4.0}, {"lower_alphas": (1.0, 3.9)})
    ]
    assert ["ladder-label" in codes for codes in labels] == [False, True]
