"""Majority vote: the answer most of n samples agree on (Wang et al. 2022, self-consistency)."""

from pydantic.dataclasses import dataclass as validated

from powerviz.grading.answers import commonest
from powerviz.messages import say
from powerviz.runs.run import Run
from powerviz.samplers.independent import independent_sampler
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import register
from powerviz.samplers.settings.fields import (
    SETTINGS_CONFIG,
    MaxNewTokens,
    NumAlternatives,
    NumSamples,
    Seed,
    Stop,
    Temperature,
)


@validated(frozen=True, config=SETTINGS_CONFIG)
class MajorityVoteSettings:
    num_samples: NumSamples = 16
    temperature: Temperature = 0.7
    max_new_tokens: MaxNewTokens = 256
    seed: Seed = 0
    stop: Stop = ()
    num_alternatives: NumAlternatives = 4


def first_of_majority(run: Run) -> int:
    """The first sample with the commonest answer; samples without an answer do not vote.

    Answers that mean the same count as one. Ties go to the answer given first; if no sample has
    an answer, the first sample is taken. The last number in a sample that was cut off is no answer.
    """
    return commonest([chain.answer for chain in run.chains]) or 0


LOOK = Look(
    title=say("method-majority-vote"),
    short=say("method-majority-vote-short"),
    heading=say("method-majority-vote-heading"),
    about=say("method-majority-vote-about", tau=MajorityVoteSettings.temperature),
    mark="▼",
    symbol="triangle-down",
    light="#00767f",
    dark="#4fd0da",
    named=lambda settings: f"majority of {settings['num_samples']}",
    told=lambda settings: [of_setting("n", settings["num_samples"])],
    chosen=say("method-majority-vote-chosen"),
    compared=True,
    place=6,
)
register(independent_sampler("majority_vote", LOOK, MajorityVoteSettings, first_of_majority))
