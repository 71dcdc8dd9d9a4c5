"""Lesson 10: exact numbers by enumeration, and many runs of the real filter held against them."""

import math
from typing import Any

import numpy as np
import pytest

from powerviz.errors import SettingError
from powerviz.lessons import particles as lesson
from powerviz.lessons.convergence import MARKOV
from powerviz.lessons.particles import (
    COUNTS,
    LONGEST,
    SCATTER,
    ParticlesSettings,
    particles,
    proposal_law,
    runs_of,
)
from powerviz.lessons.tables import model_of_rows
from powerviz.runs.events import EVENT_JSON
from powerviz.runs.run import Run
from powerviz.samplers import sample
from powerviz.samplers.drawing.particle_events import filters_of
from tests.refusals import refuses

MODEL = model_of_rows(SCATTER, LONGEST, last_symbol_only=True)


def frames(
    monkeypatch: pytest.MonkeyPatch, runs: int, counts: tuple[int, ...] = COUNTS, **settings: Any
) -> list[dict[str, Any]]:
    """The lesson with fewer runs, all in one frame behind the exact numbers."""
    monkeypatch.setattr(lesson, "FRAMES", 1)
    monkeypatch.setattr(lesson, "RUNS_PER_FRAME", runs)
    monkeypatch.setattr(lesson, "COUNTS", counts)
    return list(particles(settings))  # type: ignore[arg-type]


def test_z_and_the_law_of_one_particle_are_those_of_enumeration() -> None:
    first = next(particles({"alpha": 3}))
    p, power = MODEL.distribution(), MODEL.power_distribution(3)
    assert first["log_z"] == pytest.approx(math.log(sum(one**3 for one in p.values())))
    low = MODEL.low_temperature_distribution(1 / 3)
    assert first["distance_of_one"] == pytest.approx(sum(abs(low[x] - power[x]) for x in p) / 2)
    variance = sum(low[x] * (power[x] / low[x] - 1) ** 2 for x in p)
    assert first["deviation_of_one"] == pytest.approx(math.sqrt(variance))
    assert first["responses"] == len(p)


@pytest.mark.parametrize("ramp", (0, 1, 3, LONGEST))
def test_the_law_of_one_particle_is_what_the_sampler_draws_from(ramp: int) -> None:
    model = model_of_rows(MARKOV, LONGEST, last_symbol_only=True)
    law = proposal_law(model, ParticlesSettings(ramp=ramp, alpha=2.5))
    assert sum(law.values()) == pytest.approx(1)
    settings = {"alpha": 2.5, "num_particles": 4, "ess_threshold": 0.0, "ramp": ramp}
    run = sample(model, "", "smc", max_new_tokens=LONGEST, num_alternatives=0, **settings)
    for chain in run.chains:
        response = tuple(token.text for token in chain.tokens)
        drawn_with = math.fsum(token.log_proposal for token in chain.tokens)
        assert law[response] == pytest.approx(math.exp(drawn_with))


def test_the_estimate_of_z_is_right_in_the_mean_for_every_number_of_particles(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, found = frames(monkeypatch, 100, (1, 2, 8), seed=1, alpha=2)
    for one in found["counts"]:
        assert abs(one["mean"] - 1) < 4 * one["deviation"] / 10 < 0.5
        assert one["mean"] == pytest.approx(np.mean(one["new"]))
        assert one["deviation"] == pytest.approx(np.std(one["new"], ddof=1))


def test_without_resampling_the_estimate_spreads_as_the_exact_number_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, found = frames(monkeypatch, 150, (1, 4), alpha=2, ess_threshold=0)
    for one in found["counts"]:
        expected = first["deviation_of_one"] / math.sqrt(one["particles"])
        assert one["deviation"] == pytest.approx(expected, rel=0.2)


def test_the_answers_come_nearer_to_the_power_distribution_with_more_particles(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, found = frames(monkeypatch, 100, (1, 8), seed=2)
    alone, many = found["counts"]
    assert abs(alone["distance"] - first["distance_of_one"]) < alone["floor"]
    assert many["distance"] < 0.7 * alone["distance"]


def test_the_runs_that_are_counted_are_those_of_the_sampler_that_is_shown() -> None:
    first = next(particles({"num_particles": 4, "seed": 6}))
    shown = Run.from_events(EVENT_JSON.validate_python(event) for event in first["events"])
    (one,) = filters_of(shown).values()
    assert one.finished is not None
    answer = tuple(token.text for token in shown.chains[one.finished.chosen].tokens)
    (counted, *_) = runs_of(MODEL, ParticlesSettings(), 4, 2, 6)
    assert counted == (pytest.approx(one.finished.log_z), answer)


@pytest.mark.nightly
def test_resampling_brings_the_estimate_closer(monkeypatch: pytest.MonkeyPatch) -> None:
    spread = {
        threshold: frames(monkeypatch, 120, (16,), ess_threshold=threshold)[1]["counts"][0][
            "deviation"
        ]
        for threshold in (0, 1)
    }
    assert spread[1] < 0.85 * spread[0]


@pytest.mark.parametrize(
    "settings, field",
    [
        ({"num_particles": 1}, "num_particles"),
        ({"ramp": 9}, "ramp"),
        ({"ess_threshold": 2}, "ess_threshold"),
    ],
)
def test_what_is_no_setting_of_it_is_refused(settings: dict[str, Any], field: str) -> None:
    with refuses("lesson-setting-illegal", field, SettingError):
        next(particles(settings))
