"""The Library's recorded runs, of a pretrained model and of further methods: each is what its sentence says of it."""

import json
import re
from typing import Any, TypeVar

import pytest

from powerviz.examples.bundled import Example, load_examples, load_library
from powerviz.examples.pretrained import NAME
from powerviz.messages import files
from powerviz.models import TransformersModel
from powerviz.prompts import prompt
from powerviz.runs import Run, load_run, read_events
from powerviz.samplers import power_sample
from powerviz.samplers.drawing.particle_events import ParticlesResampled, RoundDecided
from powerviz.samplers.drawing.swaps import SwapDecided
from powerviz.samplers.lookahead import CandidatesWeighed
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings

Own = TypeVar("Own")
LISTED = load_library()
PRETRAINED = [one for one in LISTED if one.model == NAME]
OF_METHODS = [one for one in LISTED if one.model != NAME]
MOST_BYTES = 600_000
"""The most bytes of all their files together, which come with every installation."""


def test_they_are_few_and_small_and_none_is_explores() -> None:
    assert 4 <= len(PRETRAINED) <= 6
    assert not {one.name for one in LISTED} & {one.name for one in load_examples()}
    kept = [path for one in LISTED for path in (one.recording, one.companions)]
    assert sum(path.stat().st_size for path in kept) < MOST_BYTES


@pytest.mark.parametrize("example", PRETRAINED, ids=lambda example: example.name)
def test_each_is_recorded_as_its_settings_say_in_the_chat_template(example: Example) -> None:
    run = load_run(example.recording)
    assert run.complete and run.started.model == example.model == NAME
    assert f"<|im_start|>user\n{example.prompt}<|im_end|>\n" in run.started.prompt
    settings: Any = checked(PowerSettings, example.settings)
    assert len(run.steps) == settings.num_steps
    for name, value in example.settings.items():
        assert run.started.settings[name] == value
    assert (settings.alpha, settings.tau, settings.block_size) == (4, 0.25, settings.max_new_tokens)
    assert set(beside(example)) == {"greedy", "low_temperature", "base"}


@pytest.mark.parametrize("example", OF_METHODS, ids=lambda example: example.sampler)
def test_a_run_of_a_further_method_is_recorded_as_its_settings_say(example: Example) -> None:
    run = load_run(example.recording)
    assert run.complete and run.started.model == example.model == "pocket"
    assert run.started.prompt == example.prompt and run.started.sampler == example.sampler
    for name, value in example.settings.items():
        assert run.started.settings[name] == value
    assert run.answer == example.answer
    assert all(str(example.answer) in text for text in sentences(example))


def test_every_further_method_is_there_once() -> None:
    assert [one.sampler for one in OF_METHODS] == ["tempering", "smc", "pimh", "lookahead"]


def beside(example: Example) -> dict[str, list[dict[str, Any]]]:
    """The baseline samples of its prompt."""
    found: dict[str, list[dict[str, Any]]] = json.loads(example.companions.read_text())
    return found


def recorded(name: str) -> tuple[Example, Run, dict[int, str], dict[int, float]]:
    """The run of this name, and the text and log p of its state after each step from 1 on."""
    (example,) = (one for one in LISTED if one.name == name)
    run = load_run(example.recording)
    texts = {step.index: step.text for step in run.steps}
    return example, run, texts, {step.index: step.log_prob for step in run.steps}


def accepted(run: Run) -> list[int]:
    return [step.index for step in run.steps if step.decision.decision == "accepted"]


def sentences(example: Example) -> list[str]:
    """What is said of it, in every language."""
    code = f"example-{example.name}-watch = "
    lines = (line for path in files().values() for line in path.read_text().splitlines())
    return [line for line in lines if line.startswith(code)]


def says(example: Example, *numbers: float) -> bool:
    """Whether the sentence has these numbers, to hundredths, in every language."""
    told = [sentence.replace(",", ".") for sentence in sentences(example)]
    assert told
    return all(f"−{-number:.2f}" in sentence for sentence in told for number in numbers)


def test_sydney_turns_into_canberra_which_is_likelier() -> None:
    example, run, texts, log_probs = recorded("australia")
    assert accepted(run) == [1, 3, 6]
    assert "Sydney" in texts[3] and "Canberra" in texts[6]
    assert log_probs[6] > log_probs[3] and says(example, log_probs[6], log_probs[3])


def test_the_spider_gets_its_legs_at_step_6() -> None:
    example, run, texts, log_probs = recorded("spider")
    (greedy,) = beside(example)["greedy"]
    told = [*(texts[step] for step in range(1, 6)), greedy["text"]]
    assert all("two legs" in text or "two pairs of legs" in text for text in told)
    assert texts[6].startswith("The answer to that question is 8.") and accepted(run)[-1] == 7
    assert texts[7].endswith("A spider has 8 legs.") and run.steps[6].answer == example.answer
    assert says(example, log_probs[7], greedy["log_prob"])


def test_the_end_that_greedy_decoding_keeps_is_dropped_at_step_7() -> None:
    example, run, texts, log_probs = recorded("eiffel")
    (greedy,) = beside(example)["greedy"]
    assert all("France" in text for text in texts.values())
    assert accepted(run)[-1] == 7 and texts[7].endswith("Paris, France.")
    assert texts[6].startswith(texts[7].removesuffix(".")) and len(texts[6]) > len(texts[7])
    assert greedy["text"].startswith(texts[7].removesuffix(".") + ",")
    assert says(example, log_probs[6], log_probs[7], greedy["log_prob"])


def test_the_plural_of_goose_is_likely_and_wrong() -> None:
    example, run, texts, _ = recorded("goose")
    (greedy,) = beside(example)["greedy"]
    assert set(texts.values()) == {
        f'The plural of "goose" is "goosees{end}' for end in ('."', '".')
    }
    assert len(accepted(run)) >= 4 and "goosees" in greedy["text"]


def test_the_sum_ends_on_a_likely_wrong_answer() -> None:
    example, run, texts, log_probs = recorded("sum")
    assert example.answer == str(17 + 25 - 8)
    assert accepted(run)[-1] == 5 and run.steps[4].answer == "21"
    before = max(log_probs[step] for step in range(1, 5))
    assert before < log_probs[5] and says(example, before, log_probs[5])
    others = [sample["text"] for samples in beside(example).values() for sample in samples]
    assert len(others) == 65 and not any("34" in text for text in (*others, *texts.values()))


def own_events(name: str, kind: type[Own]) -> tuple[Example, Run, list[Own]]:
    """The run of this name and its events of one kind."""
    example, run, *_ = recorded(name)
    events = read_events(example.recording)
    return example, run, [event for event in events if isinstance(event, kind)]


def test_the_answer_is_exchanged_for_from_the_rung_below() -> None:
    example, run, swaps = own_events("exchange", SwapDecided)
    (swap,) = (one for one in swaps if one.chain == 0 and one.step == 2)
    assert swap.accepted and says(example, swap.log_prob, swap.log_prob_below)
    second, *later = run.chains[0].steps[1:]
    assert second.answer == "39" and second.log_prob == swap.log_prob
    assert {step.answer for step in later} == {example.answer}
    assert {step.decision.decision for step in later} <= {
        *("rejected", "rejected_early", "unchanged", "accepted_unchanged"),
    }


def test_eight_particles_go_on_from_one_and_six_end_on_the_answer() -> None:
    example, run, resampled = own_events("filter", ParticlesResampled)
    first, second = resampled
    assert (first.position, second.position) == (25, 41)
    assert len(first.ancestors) == 8 and len(set(first.ancestors)) == 1 and first.ess < 1.135
    told = str(round(first.ess, 2))
    assert all(told in text or told.replace(".", ",") in text for text in sentences(example))
    right = [chain for chain in run.chains if chain.answer == example.answer]
    assert len(right) == 6 and run.chain in right and says(example, run.chain.log_prob)


def test_the_second_round_is_accepted_and_the_others_after_it_are_not() -> None:
    example, run, decided = own_events("filter-again", RoundDecided)
    assert [one.accepted for one in decided] == [True, True, False, False]
    assert says(example, *(one.log_z for one in decided))
    answers = {chain.index: chain.answer for chain in run.chains}
    assert [answers[one.chosen] for one in decided] == ["11", "16", "16", "16"]
    number = run.started.settings["num_particles"]
    first = [answers[chain] for chain in range(number)]
    assert len(set(first)) == number == 4
    assert all(set(re.findall(r"\b\d+\b", text)) >= set(first) for text in sentences(example))


def test_looking_ahead_costs_as_many_tokens_as_are_told() -> None:
    example, run, weighed = own_events("futures", CandidatesWeighed)
    assert [len(one.candidates) for one in weighed] == [1, 5, 7, 1]
    assert says(example, run.chain.log_prob)
    for text in sentences(example):
        assert f"{run.cost.tokens}" in text and f"{len(run.chain.tokens)}" in text


@pytest.mark.nightly
def test_the_model_draws_a_recorded_run_again(instruct: TransformersModel) -> None:
    """The same texts; log p may round otherwise on another machine."""
    example, run, texts, log_probs = recorded("goose")
    again = power_sample(
        instruct, prompt(instruct, example.prompt, example.template), **example.settings
    )
    assert again.started.prompt_tokens == run.started.prompt_tokens
    assert {step.index: step.text for step in again.steps} == texts
    for step in again.steps:
        assert step.log_prob == pytest.approx(log_probs[step.index], abs=1e-3)
