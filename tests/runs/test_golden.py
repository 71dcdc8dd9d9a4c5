"""Recordings and what they add up to, in files that the page's fold is held to as well.

See `tests/golden/make.py` for the command that writes them anew, and `tests/js/run/golden.test.js`.
"""

import json
from typing import Any

import pytest

from powerviz.runs import Run
from powerviz.runs.events import Event
from powerviz.runs.recording import read_events
from powerviz.samplers.drawing.particle_events import (
    ParticlesMoved,
    ParticlesResampled,
    RoundDecided,
)
from powerviz.samplers.drawing.swaps import SwapDecided
from tests.golden.make import FOLDER, RECORDINGS, all_along, answers_in

VERDICTS = {"accepted", "rejected", "rejected_early", "unchanged"}


def read(name: str) -> tuple[list[Event], dict[str, Any]]:
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    return list(read_events(FOLDER / f"{name}.jsonl")), json.loads(text)


@pytest.mark.parametrize("name", RECORDINGS)
def test_a_recording_adds_up_to_what_its_file_says_after_every_event(name: str) -> None:
    events, golden = read(name)
    added_up = list(all_along(events))
    assert len(added_up) == len(golden["after"])
    for place, (here, there) in enumerate(zip(added_up, golden["after"], strict=True)):
        assert here == there, f"after event {place}, {events[place]}"


@pytest.mark.parametrize("name", RECORDINGS)
def test_the_answers_told_with_a_recording_are_those_of_its_file(name: str) -> None:
    events, golden = read(name)
    assert answers_in(events) == golden["answers"]


def test_between_them_the_recordings_hold_all_that_the_folds_could_see_in_two_ways() -> None:
    runs = {name: Run.from_events(read(name)[0]) for name in RECORDINGS}
    steps = runs["run"].steps
    assert {step.decision.decision for step in steps} == VERDICTS
    assert {step.decision.block for step in steps} == {1, 2}
    assert any(step.proposal.start > step.proposal.cut for step in steps)
    assert len(runs["chains"].chains) == 2
    accepted = [step for step in runs["chains"].steps if step.decision.decision == "accepted"]
    assert any((step.decision.divergence or 0) > step.proposal.start for step in accepted)
    assert {chain.cut_off for run in runs.values() for chain in run.chains} == {True, False}
    assert runs["samples"].chosen != 0 and runs["samples"].steps == []
    swaps = [one for one in read("ladder")[0] if isinstance(one, SwapDecided)]
    assert {one.accepted for one in swaps} == {True, False} and {one.chain for one in swaps} == {
        0,
        1,
    }
    events = {name: read(name)[0] for name in ("particles", "rounds")}
    resampled = {
        name: [one for one in some if isinstance(one, ParticlesResampled)]
        for name, some in events.items()
    }
    assert all(resampled.values())
    assert any(len(set(one.log_weights)) > 1 for one in resampled["rounds"])
    moves = [one.moves for one in events["particles"] if isinstance(one, ParticlesMoved)]
    assert {(move.accepted, bool(move.tokens)) for some in moves for move in some} >= {
        (True, True),
        (False, False),
    }
    later = [one for one in events["rounds"] if isinstance(one, RoundDecided)][1:]
    assert {one.accepted for one in later} == {True, False}
    assert all(run.complete for run in runs.values())
