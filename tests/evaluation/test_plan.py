"""Plans: valid or refused, spelled out, and the same when they are read back."""

from dataclasses import replace
from typing import Any

import pytest

import powerviz as pv
from powerviz.evaluation.plan import Method, Plan, difference, method, plan_of, seed_of, sweep
from powerviz.evaluation.results import PLAN_JSON
from powerviz.evaluation.sets.problems import ProblemSet
from tests.evaluation.toy import toy_plan, toy_problems
from tests.refusals import refuses


def test_a_plan_reads_back_as_it_was_written() -> None:
    plan = toy_plan()
    assert PLAN_JSON.validate_json(PLAN_JSON.dump_json(plan)) == plan


def test_a_method_spells_out_what_its_sampler_does_by_default() -> None:
    settings = Method("mine", "power", {"alpha": 2.0}).settings
    assert settings["temperature"] == 0.5
    assert settings["num_steps"] == 20
    assert not {"seed", "chains", "num_alternatives"} & settings.keys()


def test_settings_offered_to_all_are_taken_by_those_that_know_them() -> None:
    offered = {"alpha": 3.0, "temperature": 0.5, "num_samples": 8, "max_new_tokens": 9}
    assert method("greedy", settings=offered).settings == {
        "max_new_tokens": 9,
        "min_new_tokens": 0,
        "stop": (),
    }
    assert method("base", 8, offered).settings == {
        "max_new_tokens": 9,
        "min_new_tokens": 0,
        "stop": (),
    }
    best = method("best_of_n", 2, offered)
    assert (best.settings["num_samples"], best.settings["temperature"]) == (8, 0.5)
    assert method("power", 2, offered).settings["alpha"] == 3.0


def test_a_method_whose_responses_cannot_be_so_long_is_refused_before_it_draws() -> None:
    for sampler in ("power", "base", "smc"):
        with refuses("min-new-tokens-above-most", "min_new_tokens", most="20"):
            method(sampler, 1, {"min_new_tokens": 21, "max_new_tokens": 20})
    assert method("base", 1, {"min_new_tokens": 20, "max_new_tokens": 20}).settings


def test_what_always_gives_the_same_response_is_asked_once() -> None:
    assert method("greedy", 16).samples == 1
    with refuses("plan-same-response", "samples", pv.SettingError, method="greedy"):
        Method("greedy", "greedy", samples=16)


def test_a_sweep_names_its_values_and_lets_the_temperature_follow_alpha() -> None:
    swept = sweep("alpha", [1, 2, 4], 2)
    assert [m.name for m in swept] == [f"power, α = {a}, N = 20" for a in (1, 2, 4)]
    assert [m.settings["temperature"] for m in swept] == [1, 0.5, 0.25]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"sampler": "gibbs"}, "sampler"),
        ({"settings": {"alpha": 0.5}}, "alpha"),
        ({"settings": {"beta": 1}}, "beta"),
        ({"settings": {"seed": 1}}, "seed"),
        ({"settings": {"chains": 4}}, "chains"),
        ({"samples": 0}, "samples"),
        ({"samples": 10**6}, "samples"),
        ({"name": " "}, "methods"),
    ],
)
def test_a_method_that_cannot_be_run_is_refused(change: dict[str, Any], field: str) -> None:
    with pytest.raises(pv.SettingError) as refused:
        Method(**{"name": "mine", "sampler": "power"} | change)
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"problems": ()}, "problems"),
        ({"problems": toy_problems(2) * 2}, "problems"),
        ({"methods": ()}, "methods"),
        ({"methods": (Method("a", "base"), Method("a", "greedy"))}, "methods"),
        ({"seed": -1}, "seed"),
        ({"answers": "loud"}, "answers"),
    ],
)
def test_a_plan_that_makes_no_sense_is_refused(change: dict[str, Any], field: str) -> None:
    with pytest.raises(pv.SettingError) as refused:
        replace(toy_plan(), **change)
    assert refused.value.field == field


def test_a_method_that_two_sweeps_share_is_run_once() -> None:
    both = [*sweep("alpha", [2, 4]), *sweep("num_steps", [10, 20])]
    plan = plan_of(ProblemSet("toys", toy_problems(2)), both)
    assert len(plan.methods) == 3
    assert plan.total == 6


def test_the_seed_of_a_problem_is_its_own_wherever_it_stands() -> None:
    plan, longer = toy_plan(2), toy_plan(6)
    first, second = plan.problems
    assert seed_of(plan, second, 0) == seed_of(longer, longer.problems[1], 0)
    others = [
        seed_of(plan, first, 0),
        seed_of(plan, second, 1),
        seed_of(toy_plan(2, seed=1), second, 0),
    ]
    assert len({seed_of(plan, second, 0), *others}) == 4


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (toy_plan(seed=1), "seed is 0, not 1"),
        (toy_plan(problems=5), "4 problems, not 5"),
        (toy_plan(samples=3), "samples of base, τ = 1 is 4, not 3"),
        (replace(toy_plan(), methods=toy_plan().methods[:1]), "its methods are greedy; base"),
        (replace(toy_plan(), execute_code=True), "execute_code is False, not True"),
    ],
)
def test_what_is_different_about_another_plan_is_said(other: Plan, words: str) -> None:
    assert words in str(difference(toy_plan(), other))
    assert difference(other, other) is None
