"""Lessons 7 to 9: flows, the whole chain and its chains, two modes, held against slower ways to the same numbers."""

import math
from itertools import islice
from typing import Any

import numpy as np
import pytest

import powerviz as pv
from powerviz.analysis.transitions import state_of, step_matrix
from powerviz.errors import SettingError
from powerviz.lessons import stuck as stuck_lesson
from powerviz.lessons import whole_chain as whole_chain_lesson
from powerviz.lessons.balance import balance
from powerviz.lessons.by_hand import EDITABLE, TREE
from powerviz.lessons.convergence import LONGEST, MARKOV, without_length_term
from powerviz.lessons.states import states, top_states
from powerviz.lessons.stuck import FIRST, MOST_STEPS, stuck
from powerviz.lessons.tables import model_of_rows
from powerviz.lessons.whole_chain import STEPS, whole_chain
from powerviz.samplers import kernel, stream
from tests.covers import by_night
from tests.refusals import refuses

EXACT = 1e-12
TABLES: list[dict[str, dict[str, float]]] = [
    {},
    {"": {"Clearly": 0.05, "Count:": 1.0}},
    {"Count: 18": {"16": 0.0, "■": 1.0}, "Clearly": {"16": 1e-6, "18": 0.0, "20": 1.0}},
]


def edited(changes: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    return {context: TREE[context] for context in EDITABLE} | changes


@pytest.mark.parametrize("alpha", [1.0, 2.0, 4.0, 8.0])
@pytest.mark.parametrize("changes", TABLES, ids=str)
def test_lesson_7_every_pair_is_in_balance_under_the_right_rule(
    alpha: float, changes: dict[str, dict[str, float]]
) -> None:
    (frame,) = balance({"alpha": alpha, "table": edited(changes)})
    both = np.array(frame["flows"])
    assert frame["largest_gap"] == np.abs(both - both.T).max() < EXACT
    assert both.sum() == pytest.approx(1) and both.sum(axis=1) == pytest.approx(frame["exact"])
    assert frame["after"] == pytest.approx(frame["exact"], abs=EXACT)
    assert frame["settled"] == pytest.approx(frame["exact"], abs=1e-9)
    assert frame["moved"] < EXACT and all(frame["whole"])


@pytest.mark.parametrize("rule", ["no_length_term", "as_published"])
def test_lesson_7_under_a_wrong_rule_pairs_are_visibly_out_of_balance(rule: str) -> None:
    (frame,) = balance({"rule": rule})
    both = np.array(frame["flows"])
    assert frame["largest_gap"] == np.abs(both - both.T).max() > 0.005
    assert frame["after"] == pytest.approx(both.sum(axis=0).tolist())
    assert frame["moved"] > 0.01 and frame["settled_away"] > frame["moved"]


def test_lesson_7_where_all_responses_are_as_long_the_wrong_rules_are_right() -> None:
    table = edited({"Count: 18": {"16": 0.0, "■": 1.0}})
    for rule in ("no_length_term", "as_published"):
        (frame,) = balance({"rule": rule, "table": table})
        assert frame["largest_gap"] < EXACT and all(frame["whole"])


def test_lesson_7_without_the_length_term_longer_responses_get_more_than_they_give() -> None:
    (frame,) = balance({"rule": "no_length_term"})
    both = np.array(frame["flows"])
    lengths = [len(response.split()) for response in frame["responses"]]
    found = {
        np.sign(both[i, j] - both[j, i])
        for i, n in enumerate(lengths)
        for j, other in enumerate(lengths)
        if other > n
    }
    assert found == {1}


def test_lesson_7_the_published_rule_leads_to_no_longer_response() -> None:
    (frame,) = balance({"rule": "as_published"})
    lengths = np.array([len(response.split()) for response in frame["responses"]])
    both = np.array(frame["flows"])
    assert not both[lengths[:, None] < lengths[None, :]].any()
    assert [
        name for name, whole in zip(frame["responses"], frame["whole"], strict=True) if not whole
    ] == ["Count: 18 16"]


CHAINS: list[dict[str, Any]] = [
    {"chains": 150},
    {"alpha": 4.0, "cut_law": "entropy", "chains": 100},
    {"alpha": 1.5, "temperature": "1", "cut_law": "hazard"},
    {"alpha": 3.0, "temperature": "0.75", "seed": 7},
]


def inside(first: dict[str, Any], frames: list[dict[str, Any]]) -> float:
    """The share of steps at which the measured distance is in the band."""
    assert [frame["steps"] for frame in frames] == list(range(STEPS + 1))
    return float(
        np.mean(
            [
                low <= frame["measured"] <= high
                for frame, (low, high) in zip(frames, first["band"], strict=True)
            ]
        )
    )


@pytest.mark.parametrize("settings", by_night(CHAINS, CHAINS[:2]), ids=str)
def test_lesson_8_many_chains_stay_within_the_band_of_the_predicted_line(
    settings: dict[str, Any],
) -> None:
    first, *frames = whole_chain(settings)
    assert inside(first, frames) > 0.85
    assert first["predicted"][0] > 3 * first["predicted"][-1]
    low, high = np.array(first["band"]).T
    assert np.all(low < first["expected"]) and np.all(high > first["expected"])


def test_lesson_8_chains_of_a_wrong_rule_leave_the_band(monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*arguments: Any, **more: Any) -> Any:
        return kernel.step(*arguments, **more, accept_terms=without_length_term)

    monkeypatch.setattr(whole_chain_lesson, "step", wrong)
    first, *frames = whole_chain({"chains": 200})
    assert inside(first, frames) < 0.6


@pytest.mark.parametrize("settings", CHAINS, ids=str)
def test_lesson_8_numbers_are_those_of_the_matrix(settings: dict[str, Any]) -> None:
    first = next(whole_chain(settings))
    matrix, exact = np.array(first["matrix"]), np.array(first["exact"])
    theirs = np.linalg.eigvals(matrix)
    assert np.sort(first["eigenvalues"]) == pytest.approx(np.sort(theirs.real), abs=1e-7)
    assert first["stationary"] == pytest.approx(first["exact"], abs=EXACT)
    assert exact == pytest.approx(exact @ matrix, abs=EXACT)
    worst = [
        np.abs(np.linalg.matrix_power(matrix, t) - exact).sum(axis=1).max() / 2
        for t in range(STEPS + 1)
    ]
    assert first["worst"] == pytest.approx(worst, abs=EXACT)
    assert first["mixing_time"] == next(t for t, far in enumerate(worst) if far <= 0.25)
    # In the long run each step makes the distance smaller by the second eigenvalue.
    law = np.linalg.matrix_power(matrix, 60)[0]
    ratio = np.abs(law @ matrix - exact).sum() / np.abs(law - exact).sum()
    assert ratio == pytest.approx(abs(first["eigenvalues"][1]), rel=0.02)


@pytest.mark.parametrize("cut_law", by_night(["uniform", "entropy", "hazard"], ["entropy"]))
def test_lesson_8_chains_are_the_samplers_own(cut_law: str) -> None:
    chosen = whole_chain_lesson.WholeChainSettings.model_validate(
        {"cut_law": cut_law, "chains": 50, "seed": 3}
    )
    model = model_of_rows(MARKOV, LONGEST, last_symbol_only=True)
    steps = 6
    run = pv.power_sample(
        model, "", alpha=2.0, num_steps=steps, block_size=LONGEST, max_new_tokens=LONGEST, seed=3,
        chains=50, cut_law=cut_law, uniform_share=0.5, num_alternatives=0,
    )  # fmt: skip
    last = next(islice(whole_chain_lesson._chains(model, chosen), steps, None))
    assert [[token.text for token in state] for state in last] == [
        [token.text for token in chain.tokens] for chain in run.chains
    ]


@pytest.mark.parametrize("alpha", [2.0, 4.0, 6.0])
def test_lesson_9_times_and_changes_go_together_and_with_a_second_chain_both_are_quicker(
    alpha: float,
) -> None:
    first = next(stuck({"alpha": alpha}))
    plain, tempered, shares = first["plain"], first["tempered"], first["shares"]
    model = model_of_rows(stuck_lesson.modes(), stuck_lesson.LONGEST)
    responses = [tuple(one.split()) for one in first["responses"]]
    law = np.array(first["exact"])
    matrix = step_matrix([state_of(model, x, 1 / alpha) for x in responses], alpha)
    in_b = np.array(first["mode"], dtype=bool)
    _, changes = stuck_lesson.expected_changes(law, matrix, in_b, 2)
    assert sum(shares) == pytest.approx(1) and 0 < first["swapped"] < 1
    # Of one chain, changes there and back come by turns, and so long it is in each mode.
    assert changes == pytest.approx(2 / (plain["there"] + plain["back"]), rel=0.02)
    stays = plain["there"] / (plain["there"] + plain["back"])
    assert stays == pytest.approx(shares[0], rel=0.02)
    for way in ("there", "back"):
        assert plain[way] > 3 * tempered[way] > 3
    assert tempered["changes"][-1] > 5 * plain["changes"][-1]
    # With a second one they come in bursts: more than one for each mean wait.
    one_a_wait = 2 * (MOST_STEPS - 1) / (tempered["there"] + tempered["back"])
    assert tempered["changes"][-1] > 1.3 * one_a_wait


def test_lesson_9_changes_are_expected_of_a_chain_that_begins_where_it_does() -> None:
    matrix = np.array([[0.9, 0.1], [0.3, 0.7]])
    in_b = np.array([False, True])
    changes = stuck_lesson.expected_changes(np.array([1.0, 0.0]), matrix, in_b, 3)
    # After one step it is in b once in 10, after two 16 times in 100.
    second = 0.9 * 0.1 + 0.1 * 0.3
    assert changes == pytest.approx([0, second, second + 0.84 * 0.1 + 0.16 * 0.3])


@pytest.mark.nightly
def test_lesson_9_live_chains_change_modes_as_often_as_expected() -> None:
    changes = {"plain": 0, "tempered": 0}
    seeds = 24
    for seed in range(seeds):
        first, *frames = stuck({"seed": seed})
        mode = np.array(first["mode"])
        for name in changes:
            places = np.concatenate([frame["new"][name] for frame in frames])
            assert len(places) == MOST_STEPS
            changes[name] += int(np.abs(np.diff(mode[places])).sum())
    for name, number in changes.items():
        expected = first[name]["changes"][-1] * seeds
        assert abs(number - expected) < 4 * math.sqrt(expected) * (3 if name == "tempered" else 1)


def test_lesson_9_chains_are_the_samplers_own() -> None:
    model = model_of_rows(stuck_lesson.modes(), stuck_lesson.LONGEST)
    settings: dict[str, Any] = {
        "alpha": 4.0, "seed": 5, "num_steps": 600, "block_size": 4, "max_new_tokens": 4, "num_alternatives": 0,
    }  # fmt: skip
    first, *frames = islice(stuck({"seed": 5}), 4)
    shown = {
        name: [
            tuple(first["responses"][place].split())
            for frame in frames
            for place in frame["new"][name]
        ]
        for name in ("plain", "tempered")
    }
    events = stream(model, "", "tempering", num_rungs=2, lowest_alpha=1.0, **settings)
    assert shown["tempered"] == list(islice(top_states(events, 2), 30))
    assert shown["plain"] == list(islice(states(stream(model, "", "power", **settings)), 30))


def test_lesson_9_refuses_a_ladder_upside_down_and_a_single_mode() -> None:
    with refuses("lesson-stuck-ladder", "lower_alpha", SettingError, alpha="1.5"):
        next(stuck({"alpha": 1.5, "lower_alpha": "2"}))
    with refuses("lesson-stuck-one-mode", "|b", SettingError):
        next(stuck({"table": {"": {"a": 1.0, "b": 0.0}}}))
    assert next(stuck({"table": {"": {"a": 1.0, "b": 1e-6}}}))["plain"]["there"] > 1e15
    assert FIRST[""]["a"] > FIRST[""]["b"]
