"""How much chains move: counts, R-hats, and the chance that a step moves, against enumeration."""

import math

import numpy as np
import pandas as pd
import pytest

import powerviz as pv
from powerviz.analysis.movement import (
    agreement_of_chains,
    frozen,
    has_not_mixed,
    leave_chance,
    movement,
    movement_of_method,
)
from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.samplers.drawing.randomness import step_randomness
from powerviz.samplers.kernel import step
from tests.refusals import refuses

FORK = pv.TabularModel(
    ["7", "9", "</s>"],
    lambda prefix: [0.55, 0.45, 0.0] if not prefix else [0.01, 0.01, 0.98],
    eos="</s>",
    max_len=4,
)


def test_movement_counts_what_the_frame_of_steps_shows() -> None:
    run = pv.power_sample(FORK, "", max_new_tokens=4, alpha=2, num_steps=40, seed=1)
    found, frame = movement(run.chain), run.to_frame()
    assert found is not None and found.steps == len(frame)
    assert found.moved == (frame["decision"] == "accepted").sum() > 0
    assert found.differing == (frame["decision"] != "unchanged").sum()
    last = frame[frame["block"] == frame["block"].max()]
    late = last.iloc[len(last) // 2 :]
    assert found.late == len(late)
    assert found.late_log_prob == pytest.approx(late["log_prob"].mean())
    assert found.late_variance == pytest.approx(late["log_prob"].var())
    assert found.late_others == pytest.approx((late["answer"] != late["answer"].iloc[-1]).mean())
    assert movement(pv.sample(FORK, "", "base", max_new_tokens=4).chain) is None


def test_the_chance_to_leave_is_how_often_a_proposal_differs() -> None:
    """1,000 steps from one state: within four standard errors."""
    state = pv.power_sample(FORK, "", max_new_tokens=4, alpha=2, num_steps=1, seed=0).chain.tokens
    expected = leave_chance([token.log_proposal for token in state])
    differs = 0
    for k in range(1000):
        _, found = step(FORK, state, step_randomness(9, 0, 1, k, 4), 4, 2.0, 0.5)
        differs += found.divergence is not None
    assert differs / 1000 == pytest.approx(expected, abs=4 * math.sqrt(expected / 1000))
    assert leave_chance([]) == 0


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"alpha": 2}, False),
        ({"alpha": 4}, False),
        ({"alpha": 100}, True),
        ({"temperature": 0.02}, True),
    ],
)
def test_settings_that_freeze_a_chain_are_told(settings: dict[str, float], told: bool) -> None:
    run = pv.power_sample(FORK, "", max_new_tokens=4, num_steps=20, seed=3, **settings)
    tokens, decisions = run.chain.tokens, [step.decision for step in run.steps]
    assert (frozen(tokens, [], 20) is not None) is told
    assert (frozen(tokens, decisions, 20) is not None) is told


def test_a_response_that_the_model_is_sure_of_is_not_frozen_by_the_settings() -> None:
    sure = pv.TabularModel(["7", "</s>"], lambda prefix: [0.001, 0.999], eos="</s>", max_len=3)
    run = pv.power_sample(sure, "", max_new_tokens=3, alpha=50, num_steps=20)
    assert frozen(run.chain.tokens, [], 20) is None


@pytest.mark.parametrize("sampler", ["power", "low_temperature"])
def test_a_temperature_so_near_0_that_all_would_be_frozen_is_refused(sampler: str) -> None:
    reason = say("should-be-at-least", limit=0.001)
    with refuses("setting-refused", "temperature", SettingError, reason=reason):
        pv.sample(FORK, "", sampler, max_new_tokens=4, temperature=1e-300)


def frame(log_p: np.ndarray, answers: list[list[str]], others: float = 0.5) -> pd.DataFrame:
    """Samples `[problems, chains, late steps]` of one method, as an evaluation has them."""
    rows = [
        {"problem": p, "answer": answers[p][c], "steps": 20.0, "differing": 10.0, "moved": 5.0}
        | {"late": float(len(chain)), "late_moved": float(np.ptp(chain) > 0)}
        | {"late_log_prob": chain.mean(), "late_variance": chain.var(ddof=1), "late_others": others}
        for p, own in enumerate(log_p)
        for c, chain in enumerate(own)
    ]
    return pd.DataFrame(rows)


def test_chains_that_all_see_the_same_have_mixed_and_those_that_sit_apart_have_not() -> None:
    rng = np.random.default_rng(0)
    mixed = movement_of_method(frame(rng.normal(size=(40, 4, 40)), [["7", "7", "9", "9"]] * 40))
    assert mixed["acceptance"] == 0.5 and mixed["move_rate"] == 0.25 and mixed["still"] == 0
    assert mixed["r_hat"] == pytest.approx(1, abs=0.02)
    assert mixed["answer_r_hat"] == pytest.approx(math.sqrt((2 / 3) / 0.5))
    apart = rng.normal(size=(40, 4, 1)) + 0.1 * rng.normal(size=(40, 4, 40))
    assert movement_of_method(frame(apart, [["7"] * 4] * 40))["r_hat"] > 5
    assert has_not_mixed(movement_of_method(frame(apart, [["7"] * 4] * 40)))


def test_chains_on_different_answers_of_equal_log_p_have_not_mixed() -> None:
    log_p = np.random.default_rng(1).normal(size=(10, 4, 40))
    found = movement_of_method(frame(log_p, [["7", "7", "9", "9"]] * 10, others=0))
    assert found["r_hat"] < 1.05 and found["answer_r_hat"] == math.inf
    assert has_not_mixed(found) is True


def test_one_chain_of_each_problem_cannot_tell() -> None:
    found = movement_of_method(frame(np.zeros((5, 1, 10)), [["7"]] * 5))
    assert has_not_mixed(found) is None and found["still"] == 1
    assert has_not_mixed(movement_of_method(pd.DataFrame({"problem": [1]}))) is None


def test_chains_of_a_run_are_held_against_each_other() -> None:
    free = pv.power_sample(FORK, "", max_new_tokens=4, alpha=1, num_steps=200, chains=4, seed=2)
    for value in agreement_of_chains(free.chains):
        assert value is not None and value < 1.1
    stuck = pv.power_sample(
        FORK, "", max_new_tokens=4, alpha=2, temperature=0.02, num_steps=50, chains=4
    )
    assert agreement_of_chains(stuck.chains) == (None, None)
    assert agreement_of_chains(free.chains[:1]) == (None, None)
