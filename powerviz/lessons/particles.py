"""Lesson 10, Particles: how far a particle filter's answer and its Ẑ are from p^α and Z, by the number of particles.

Z = Σ p^α is found by enumeration. Exact for one particle are the distance of the law q that it is drawn from, and the
variance of p^α/(q·Z), of which n particles that are never resampled have the n-th part. One run of `smc` is told whole; the
many that are counted are the rounds of `pimh`, each of which is such a filter. Knows a table and these two samplers.
"""

import math
from collections.abc import Iterator
from typing import Annotated, Any, Required, TypedDict

import numpy as np
from pydantic import Field

from powerviz.analysis.diagnostics import monte_carlo_floor, total_variation
from powerviz.lessons.settings import Alpha, LessonSettings, checked
from powerviz.lessons.tables import Table, checked_table, model_of_rows
from powerviz.models.tabular import Symbols, TabularModel
from powerviz.runs.events import EVENT_JSON, BasicEvent
from powerviz.runs.run import Run
from powerviz.samplers import stream
from powerviz.samplers.drawing.particle import exponent
from powerviz.samplers.drawing.particle_events import filters_of
from powerviz.samplers.smc import SmcSettings

SCATTER: Table = {
    "": {"a": 0.5, "b": 0.5},
    "a": {"a": 0.5, "b": 0.5},
    "b": {"a": 0.25, "b": 0.25, "c": 0.25, "d": 0.25},
    "c": {"a": 0.5, "b": 0.5},
    "d": {"a": 0.5, "b": 0.5},
}
"""A table in which a and b are equally likely, but b's way on parts in four: p^α shuns it, and q does not know yet."""

EDITABLE = ("a", "b")
LONGEST = 6
COUNTS = (1, 2, 4, 8, 16)
"""Numbers of particles that are held against each other."""
RUNS_PER_FRAME = 20
FRAMES = 8


class ParticlesSettings(LessonSettings):
    """`num_particles` has the one run that is shown whole; `ramp` and `ess_threshold` are the sampler's."""

    alpha: Alpha = 4.0
    num_particles: Annotated[int, Field(ge=2, le=16)] = 8
    ramp: Annotated[int, Field(ge=0, le=LONGEST)] = 0
    ess_threshold: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)] = 0.5


class ByCount(TypedDict):
    """Results of the runs with so many particles: Ẑ/Z of the new ones, its mean and standard deviation over all.

    `distance` is the total variation of the answers from p^α, `floor` what chance leaves of it with as many runs.
    """

    particles: int
    new: list[float]
    mean: float
    deviation: float
    distance: float
    floor: float


class ParticlesFrame(TypedDict, total=False):
    """The first frame has the exact numbers, and the `events` of the run that is shown; all others have more runs.

    `deviation_of_one` is that of Ẑ/Z, and `distance_of_one` that of the answer, exact for one particle.
    """

    runs: Required[int]
    last: Required[bool]
    responses: int
    log_z: float
    distance_of_one: float
    deviation_of_one: float
    events: list[Annotated[Any, BasicEvent]]
    counts: list[ByCount]


def particles(settings: object) -> Iterator[ParticlesFrame]:
    """First the exact numbers and one run, then frames of new runs for every number of particles."""
    chosen = checked(ParticlesSettings, settings)
    shape = {context: SCATTER[context] for context in EDITABLE}
    table = SCATTER | checked_table(chosen.table, shape)
    model = model_of_rows(table, LONGEST, last_symbol_only=True)
    p, power = model.distribution(), model.power_distribution(chosen.alpha)
    log_z = math.log(math.fsum(one**chosen.alpha for one in p.values()))
    alone = proposal_law(model, chosen)
    shown = _settings(chosen, chosen.num_particles, chosen.seed)
    yield {
        "responses": len(p),
        "log_z": log_z,
        "distance_of_one": sum(abs(alone[x] - power[x]) for x in p) / 2,
        "deviation_of_one": math.sqrt(sum(alone[x] * (power[x] / alone[x] - 1) ** 2 for x in p)),
        "events": [
            EVENT_JSON.dump_python(event, mode="json")
            for event in stream(model, "", "smc", **shown)
        ],
        "runs": 0,
        "last": False,
    }
    places = {response: place for place, response in enumerate(p)}
    answers = np.zeros((len(COUNTS), len(p)))
    ratios: list[list[float]] = [[] for _ in COUNTS]
    for frame in range(FRAMES):
        for row, count in enumerate(COUNTS):
            seed = (chosen.seed * FRAMES + frame) * len(COUNTS) + row
            for log_estimate, answer in runs_of(model, chosen, count, RUNS_PER_FRAME, seed):
                ratios[row].append(math.exp(log_estimate - log_z))
                answers[row, places[answer]] += 1
        yield {
            "counts": [
                _told(count, ratios[row], answers[row].tolist(), list(power.values()))
                for row, count in enumerate(COUNTS)
            ],
            "runs": len(ratios[0]),
            "last": frame == FRAMES - 1,
        }


def proposal_law(model: TabularModel, chosen: ParticlesSettings) -> dict[Symbols, float]:
    """The exact law of one particle: each token drawn from p^α_t, normalised, with α_t that of its place."""
    settings = SmcSettings(**_settings(chosen, 1, 0))
    found: dict[Symbols, float] = {}
    for response in model.distribution():
        ids = tuple(model.vocab.index(symbol) for symbol in response)
        rows = (
            (exponent(settings, place + 1) * model.next_log_probs(ids[:place])).log_softmax(dim=-1)
            for place in range(len(ids))
        )
        log_q = math.fsum(float(row[token]) for row, token in zip(rows, ids, strict=True))
        found[response] = math.exp(log_q)
    return found


def runs_of(
    model: TabularModel, chosen: ParticlesSettings, count: int, runs: int, seed: int
) -> Iterator[tuple[float, Symbols]]:
    """log Ẑ and the answer of so many filters of `count` particles, drawn side by side."""
    settings = _settings(chosen, count, seed)
    run = Run.from_events(stream(model, "", "pimh", num_rounds=runs, **settings))
    for one in filters_of(run).values():
        if one.finished:
            chain = run.chains[one.finished.chosen]
            yield one.finished.log_z, tuple(token.text for token in chain.tokens)


def _settings(chosen: ParticlesSettings, count: int, seed: int) -> dict[str, Any]:
    """Settings that both samplers get."""
    return {
        "alpha": chosen.alpha,
        "num_particles": count,
        "ramp": chosen.ramp,
        "ess_threshold": chosen.ess_threshold,
        "max_new_tokens": LONGEST,
        "seed": seed % 2**31,
        "num_alternatives": 0,
    }


def _told(count: int, ratios: list[float], answers: list[float], exact: list[float]) -> ByCount:
    return {
        "particles": count,
        "new": ratios[-RUNS_PER_FRAME:],
        "mean": float(np.mean(ratios)),
        "deviation": float(np.std(ratios, ddof=1)),
        "distance": total_variation(answers, exact),
        "floor": monte_carlo_floor(exact, len(ratios)),
    }
