"""The lessons' numbers: exact ones against enumeration, sampled ones against exact."""

import math
import time
from itertools import islice
from typing import Any

import numpy as np
import pytest
from arviz_stats.base import array_stats

import powerviz as pv
from powerviz.errors import SettingError
from powerviz.lessons import convergence as convergence_lesson
from powerviz.lessons import live_model
from powerviz.lessons.by_hand import by_hand
from powerviz.lessons.convergence import (
    CHAINS,
    LONGEST,
    MARKOV,
    ROUNDS_AT_ONCE,
    convergence,
)
from powerviz.lessons.live_model import (
    EVENTS_PER_FRAME,
    VARIANTS,
    Problem,
    accelerations,
    pivotal_tokens,
    with_verdicts,
)
from powerviz.lessons.sharpening import sharpening, two_tokens
from powerviz.lessons.tables import END, model_of_rows
from powerviz.models import load_model
from powerviz.runs import Run
from powerviz.samplers import stream
from tests.covers import by_night, rows_by_night
from tests.refusals import refuses

PROBLEMS = {
    "apples": Problem(
        prompt="Anna has 3 apples and buys 2 more. How many apples does Anna have now?",
        answer="5",
        settings={"num_steps": 6, "block_size": 24, "max_new_tokens": 24},
    )
}

ROWS = [{}, {"aa": 0.3, "bb": 0.01}, {"ab": 1.0, "ba": 0.9, "bb": 0.9}]
SHORT = {"num_steps": 2, "block_size": 16, "max_new_tokens": 16}


def last(frames: Any) -> dict[str, Any]:
    *_, found = frames
    assert found["last"]
    return found  # type: ignore[no-any-return]


def test_lesson_1_raises_each_probability_and_divides_by_the_sum() -> None:
    frame = last(sharpening({"alpha": 3}))
    p = np.array([0.40, 0.25, 0.20, 0.10, 0.05])
    np.testing.assert_allclose(frame["exact"]["power"], p**3 / (p**3).sum())
    assert_within_error(frame, "power")


def test_lesson_2_shows_the_papers_numbers_and_that_their_sum_is_point_9() -> None:
    frame = next(two_tokens({}))
    assert frame["total"] == pytest.approx(0.9)
    assert frame["first"]["a"] == pytest.approx({"power": 0.16, "low_temperature": 0.16})
    assert frame["first"]["b"] == pytest.approx({"power": 0.125, "low_temperature": 0.25})
    assert frame["exact"]["power"] == pytest.approx(np.array([0, 0.16, 0.0625, 0.0625]) / 0.285)
    assert frame["exact"]["low_temperature"] == pytest.approx(
        np.array([0, 0.16, 0.125, 0.125]) / 0.41
    )


@pytest.mark.parametrize("row", by_night(ROWS, ROWS[1:2]), ids=str)
def test_lesson_2_draws_what_the_exact_bars_say(row: dict[str, float]) -> None:
    table = {"": {"aa": 0.0, "ab": 0.4, "ba": 0.25, "bb": 0.25} | row}
    frame = last(two_tokens({"table": table, "alpha": 2.5, "seed": 4}))
    assert frame["draws"] == 5000
    assert_within_error(frame, "power")
    assert_within_error(frame, "low_temperature")


def assert_within_error(frame: dict[str, Any], method: str) -> None:
    """Each bar within four standard errors, which are small."""
    for exact, count, error in zip(
        frame["exact"][method],
        frame["sampled"][method],
        frame["standard_error"][method],
        strict=True,
    ):
        assert abs(count / frame["draws"] - exact) <= 4 * error + 1e-9
        assert error < 0.03


def test_lesson_3_tells_a_as_the_product_of_its_factors_and_keeps_to_it() -> None:
    state, seen = None, set()
    for k in range(60):
        frame = last(by_hand({"state": state, "step": k, "steps": 1, "seed": 2}))
        told = frame["transition"]
        product = told["likelier"] * told["way_back"] * told["length"]
        assert told["ratio"] == pytest.approx(product)
        if told["divergence"] is not None:
            assert told["length"] == pytest.approx(len(frame["before"]) / len(told["proposal"]))
            assert told["likelier"] == pytest.approx((told["new"]["p"] / told["old"]["p"]) ** 2)
            assert told["accepted"] == (told["uniform"] < told["ratio"])
        assert frame["state"] == (told["proposal"] if told["accepted"] else frame["before"])
        seen.add((told["divergence"] is None, told["accepted"]))
        state = frame["state"]
    assert seen == {(True, False), (False, True), (False, False)}


def test_lesson_3_visits_are_the_exact_probabilities_and_need_no_memory_of_the_server() -> None:
    frame = last(by_hand({"steps": 1000, "seed": 1}))
    again = last(by_hand({"steps": 400, "seed": 1}))
    rest = last(by_hand({"steps": 600, "seed": 1, "step": 400, "state": again["state"]}))
    total = {k: again["visits"].get(k, 0) + rest["visits"].get(k, 0) for k in frame["visits"]}
    assert total == frame["visits"] and rest["state"] == frame["state"]
    shares = [frame["visits"].get(leaf, 0) / 1000 for leaf in frame["leaves"]]
    assert 0.5 * np.abs(np.array(shares) - frame["exact"]).sum() < 0.06


@pytest.mark.parametrize(
    "settings, field, code",
    [
        ({"cut": 9, "steps": 1}, "cut", "lesson-cut-not-a-place"),
        ({"state": ["Clearly"]}, "state", "lesson-response-not-whole"),
        ({"state": ["16", "■"]}, "state", "lesson-response-impossible"),
        ({"alpha": 0.5}, "alpha", "lesson-setting-illegal"),
        ({"alpha": "nan"}, "alpha", "lesson-setting-illegal"),
        ({"steps": 10**6}, "steps", "lesson-setting-illegal"),
        ({"nonsense": 1}, "nonsense", "lesson-setting-illegal"),
    ],
)
def test_lesson_3_refuses_what_does_not_fit(
    settings: dict[str, Any], field: str, code: str
) -> None:
    with refuses(code, field, SettingError):
        next(by_hand(settings))


@pytest.mark.parametrize("seed", by_night([0, 50, 100], [50]))
def test_lesson_4_total_variation_falls_to_its_floor_only_with_the_length_term(seed: int) -> None:
    right = last(convergence({"seed": seed}))
    wrong = last(convergence({"seed": seed, "length_term": False}))
    assert right["total_variation"] < 2 * right["floor"] < 0.12
    assert right["response_r_hat"] < 1.05
    assert wrong["total_variation"] > 5 * wrong["floor"] and wrong["total_variation"] > 0.25
    assert wrong["r_hat"] < 1.02, "the wrong chains agree with each other, too"
    limit = next(convergence({"length_term": False}))["without_length_term"]
    counts = np.array(wrong["counts"]) / sum(wrong["counts"])
    assert 0.5 * np.abs(counts - limit).sum() < 2 * wrong["floor"]


@pytest.mark.parametrize(
    ("sampler", "seed"), rows_by_night([("tempering", 0), ("tempering", 50), ("pimh", 0)], [])
)
def test_lesson_4_other_samplers_come_to_the_exact_numbers_too(sampler: str, seed: int) -> None:
    found = last(convergence({"sampler": sampler, "seed": seed}))
    assert found["total_variation"] < 2 * found["floor"] < 0.08


@pytest.mark.parametrize("sampler", ["tempering", "pimh"])
def test_lesson_4_other_samplers_lean_to_the_exact_numbers_early(
    sampler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(convergence_lesson, "MOST_STEPS", 150)
    found = last(convergence({"sampler": sampler, "seed": 2}))
    assert found["total_variation"] < 3 * found["floor"] < 0.3


def test_lesson_4_shows_what_the_published_rule_leaves_without_an_end() -> None:
    first, *frames = islice(convergence({"sampler": "as_published"}), 40)
    unfinished = [
        place
        for place, response in enumerate(first["responses"])
        if len(symbols := response.split()) < LONGEST and symbols[-1] != END
    ]
    assert [first["exact"][place] for place in unfinished] == [0] * len(unfinished)
    assert unfinished == list(range(unfinished[0], len(first["exact"])))
    counts = np.array(frames[-1]["counts"])
    assert counts[unfinished].sum() > 0.5 * counts.sum()
    assert frames[-1]["total_variation"] > 0.6 and frames[-1]["r_hat"] < 1.1


def test_lesson_4_has_replicas_and_rounds_that_are_the_samplers_own() -> None:
    model = model_of_rows(MARKOV, LONGEST, last_symbol_only=True)
    settings: dict[str, Any] = {"alpha": 2.0, "max_new_tokens": LONGEST, "num_alternatives": 0}
    tempered = Run.from_events(
        stream(
            model,
            "",
            "tempering",
            seed=7,
            block_size=LONGEST,
            num_steps=60,
            num_rungs=2,
            **settings,
        )
    )
    top = list(islice(CHAINS["tempering"](model, 2.0, 7), 60))
    assert top[-1] == tuple(token.text for token in tempered.chains[0].state.tokens)
    rounds = Run.from_events(
        stream(model, "", "pimh", seed=7, num_particles=2, num_rounds=ROUNDS_AT_ONCE, **settings)
    )
    states = list(islice(CHAINS["pimh"](model, 2.0, 7), ROUNDS_AT_ONCE - 1))
    assert states[-1] == tuple(token.text for token in rounds.chains[rounds.chosen].state.tokens)


def test_lesson_4_numbers_are_the_librarys_on_the_chains_it_gives_away() -> None:
    first, *frames = islice(convergence({"chains": 2, "seed": 9}), 40)
    chains = np.concatenate([np.array(frame["new"]) for frame in frames], axis=1)
    values = np.array(first["log_prob"])[chains]
    assert frames[-1]["effective_samples"] == array_stats.ess(values, chain_axis=0, draw_axis=1)
    assert frames[-1]["r_hat"] == array_stats.rhat(values, chain_axis=0, draw_axis=1)
    empirical = np.bincount(chains.ravel(), minlength=len(first["exact"])) / chains.size
    tv = 0.5 * np.abs(empirical - first["exact"]).sum()
    assert frames[-1]["total_variation"] == pytest.approx(tv)


def test_lesson_5_streams_the_events_of_the_run_and_grades_its_answers() -> None:
    model = load_model()
    frames = list(pivotal_tokens({"example": "apples", "seed": 3}, model, PROBLEMS))
    kinds = [event["kind"] for frame in frames for event in frame["events"]]
    run = pv.power_sample(model, PROBLEMS["apples"].prompt, seed=3, **PROBLEMS["apples"].settings)
    assert kinds == [event.kind for event in run.events]
    whole = map(with_verdicts, frames)
    graded = {answer: right for frame in whole for answer, right in frame["right"].items()}
    assert run.answer in graded and graded[run.answer] == (run.answer == "5")
    with refuses("lesson-problem-unknown", "example", SettingError, problem="'no such'"):
        next(pivotal_tokens({"example": "no such"}, model, PROBLEMS))


@pytest.mark.parametrize("lesson", [pivotal_tokens, accelerations])
@pytest.mark.nightly
def test_frames_do_not_depend_on_how_fast_the_machine_is(
    lesson: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def what_happened(frames: Any) -> list[Any]:
        return [
            frame.get("decisions") or [event["kind"] for event in frame.get("events", [])]
            for frame in frames
        ]

    def slowly(*arguments: Any, **more: Any) -> Any:
        for number, event in enumerate(quick(*arguments, **more)):
            time.sleep(0.1 if number == EVENTS_PER_FRAME // 2 else 0)
            yield event

    quick, model = live_model._events, load_model()
    shorter = {"apples": Problem(**dict(PROBLEMS["apples"]) | {"settings": SHORT})}
    at_once = what_happened(lesson({"example": "apples"}, model, shorter))
    monkeypatch.setattr(live_model, "_events", slowly)
    assert what_happened(lesson({"example": "apples"}, model, shorter)) == at_once
    assert len(at_once) > 1


def test_lesson_6_makes_the_same_decisions_at_other_costs() -> None:
    decisions: dict[str, list[Any]] = {name: [] for name in VARIANTS}
    cost: dict[str, Any] = {}
    for frame in accelerations({"example": "apples"}, load_model(), PROBLEMS):
        for kind, moved in zip(frame["decisions"], frame["moved"], strict=True):
            decisions[frame["variant"]].append((kind.removesuffix("_early"), moved))
        cost[frame["variant"]] = frame["cost"] or cost.get(frame["variant"])
    assert len(decisions["plain"]) == 6
    assert all(made == decisions["plain"] for made in decisions.values())
    assert cost["skip_ahead"]["tokens"] <= cost["plain"]["tokens"]
    assert cost["all"]["forward_passes"] < cost["plain"]["forward_passes"]
    assert math.isfinite(cost["all"]["seconds"])
