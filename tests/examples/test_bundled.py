"""The bundled examples, and what is recorded of them."""

import json
import math
from itertools import pairwise
from typing import Any

import pytest

from powerviz.examples.bundled import Example, load_examples
from powerviz.models import DEFAULT_MODEL, load_model
from powerviz.pocket.exercise import SHORTCUT
from powerviz.runs import load_run
from powerviz.runs.chain import Step
from powerviz.samplers import power_sample
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings

EXAMPLES = load_examples()


def test_there_are_six_or_more_with_names_of_their_own() -> None:
    assert len(EXAMPLES) >= 6
    assert len({example.name for example in EXAMPLES}) == len(EXAMPLES)
    assert len({str(example.title) for example in EXAMPLES}) == len(EXAMPLES)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_each_says_what_to_watch_and_can_be_run(example: Example) -> None:
    assert str(example.watch).strip().endswith((".", "?"))
    assert example.model == DEFAULT_MODEL
    settings: Any = checked(PowerSettings, example.settings)
    model = load_model()
    room = (model.context_length or 10**9) - len(model.encode(example.prompt))
    assert settings.max_new_tokens <= room


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_each_is_recorded_as_its_settings_say(example: Example) -> None:
    run = load_run(example.recording)
    assert run.complete and run.steps
    assert (run.started.model, run.started.prompt) == (example.model, example.prompt)
    for name, value in example.settings.items():
        assert run.started.settings[name] == value
    companions = json.loads(example.companions.read_text())
    assert set(companions) == {"greedy", "low_temperature", "base"}


def recorded(name: str) -> tuple[Example, list[Step]]:
    """The example and the steps of its recorded run; step 1 is the first."""
    (example,) = (example for example in EXAMPLES if example.name == name)
    return example, list(load_run(example.recording).steps)


def guessed(step: Step) -> bool:
    return SHORTCUT in step.text


def accepted(steps: list[Step]) -> list[int]:
    """The numbers of the steps that changed the response."""
    return [n for n, step in enumerate(steps, 1) if step.decision.decision == "accepted"]


def test_coins_turn_right_at_step_3_and_stay() -> None:
    example, steps = recorded("coins")
    assert "step 3" in str(example.watch) and "18 turns into 16" in str(example.watch)
    assert [step.answer for step in steps[1:3]] == ["18", example.answer]
    assert guessed(steps[1]) and not guessed(steps[2])
    assert accepted(steps)[-1] == 3
    assert any(step.decision.decision == "rejected_early" for step in steps[3:])


def test_the_shortest_is_likely_and_wrong() -> None:
    example, steps = recorded("shortest")
    assert accepted(steps) == [7, 11]
    seventh, eleventh = steps[6], steps[10]
    assert seventh.answer == example.answer != eleventh.answer
    assert not guessed(seventh) and guessed(eleventh)
    assert f"from −{-seventh.log_prob:.2f} to −{-eleventh.log_prob:.2f}" in str(example.watch)


def test_the_weekday_is_guessed_and_guessed_and_counted() -> None:
    example, steps = recorded("weekday")
    assert accepted(steps) == [1, 3, 4, 6]
    assert [guessed(step) for step in steps] == [True] * 5 + [False] * 15
    assert steps[5].answer == example.answer


def test_the_shells_are_hit_by_luck_and_lost() -> None:
    example, steps = recorded("shells")
    assert steps[7].answer == example.answer != steps[8].answer
    assert all(guessed(step) for step in steps)
    assert steps[-1].answer != example.answer


def test_nothing_changes_where_it_is_easy() -> None:
    example, steps = recorded("easy")
    assert {step.decision.decision for step in steps} == {"unchanged"} and len(steps) == 10
    assert guessed(steps[0]) and steps[-1].answer == example.answer
    run = load_run(example.recording)
    assert run.cost.tokens == len(run.chain.tokens)


def test_the_stuck_one_refuses_ten_in_a_row() -> None:
    example, steps = recorded("stuck")
    assert accepted(steps)[-1] == 10 and steps[9].answer == "4" != example.answer
    assert len(steps) == 20
    for step in steps[10:]:
        assert step.decision.decision == "rejected_early"
        assert math.exp(step.decision.log_accept_ratio) < 0.02  # at most that, rejected early


def test_at_alpha_1_guesses_and_worked_out_answers_come_and_go() -> None:
    _, steps = recorded("alpha-1")
    ways = [guessed(step) for step in steps]
    assert sum(one != other for one, other in pairwise(ways)) >= 4


@pytest.mark.nightly
@pytest.mark.parametrize("name", ["shells", "stuck"])
def test_with_200_steps_31_of_32_chains_end_on_the_right_answer(name: str) -> None:
    """So the examples say, with the log p of what is likeliest on either way."""
    example, _ = recorded(name)
    settings = example.settings | {
        "num_steps": 200,
        "chains": 32,
        "seed": 0 if name == "shells" else 3,
    }
    run = power_sample(load_model(), example.prompt, **settings)
    right = [chain.answer == example.answer for chain in run.chains]
    assert sum(right) == 31 and "31 of 32" in str(example.watch)
    steps = [step for chain in run.chains for step in chain.steps]
    best = max(step.log_prob for step in steps if guessed(step))
    worked = max(step.log_prob for step in steps if not guessed(step))
    if name == "shells":
        assert f"−{-worked:.2f} against −{-best:.2f}" in str(example.watch)
    assert worked > best
