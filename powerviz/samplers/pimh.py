"""Particle-independent Metropolis–Hastings: whole particle filters as proposals, exact for any number of particles.

Andrieu, Doucet & Holenstein (2010, §4.2). Each round runs a filter of K particles (`drawing.filters`) on
randomness of its own and draws one of them; it becomes the response with min(1, Ẑ′/Ẑ), with Ẑ the
estimate that came with the response before. As the rounds go on, the response comes to p(x)^α, for every K.
No round depends on another before that, so all are drawn side by side.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from powerviz.messages import Message, say
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import Event, RunFinished
from powerviz.runs.run import Run
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.drawing.filters import run_filters
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.particle_events import (
    OF_FILTERS,
    FilterFinished,
    RoundDecided,
    about_estimate,
    filters_of,
)
from powerviz.samplers.drawing.randomness import Purpose, step_randomness
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import Sampler, register
from powerviz.samplers.settings.fields import Alpha
from powerviz.samplers.settings.groups import settings_class
from powerviz.samplers.settings.particles import FilterSettings, NumParticles, NumRounds


@settings_class
class PimhSettings(FilterSettings):
    alpha: Alpha = 4.0
    num_particles: NumParticles = 8
    num_rounds: NumRounds = 2


def proceed(
    model: LanguageModel, run: Run, settings: PimhSettings, meter: Meter
) -> Iterator[Event]:
    """All rounds' filters side by side, and then round after round the decision."""
    told = {index for index, one in filters_of(run).items() if one.decided}
    rounds = yield from run_filters(model, run, settings, meter, settings.num_rounds)
    state = rounds[0]
    for one in rounds:
        decision = decide(one, None if one is state else state, settings.seed)
        if one.filter not in told:
            yield decision
        state = one if decision.accepted else state
    yield RunFinished(chosen=state.chosen, cost=meter.read())


def decide(one: FilterFinished, state: FilterFinished | None, seed: int) -> RoundDecided:
    """Whether a round's particle becomes the response: always the first, later ones iff log u < log Ẑ′ − log Ẑ."""
    log_u = None
    accepted = state is None
    if state:
        randomness = step_randomness(seed, one.filter, Purpose.CHOICE, 0, 0)
        log_u = mh.log_uniform(randomness.accept)
        accepted = mh.accepts(one.log_z - state.log_z, log_u)
    return RoundDecided(
        filter=one.filter,
        accepted=accepted,
        log_z=one.log_z,
        log_z_state=state.log_z if state else None,
        log_uniform=log_u,
        chosen=one.chosen if accepted or state is None else state.chosen,
    )


def facts(run: Run) -> list[tuple[Message, Message]]:
    """How many rounds were accepted, and log Ẑ of the response's."""
    rounds = [one for one in filters_of(run).values() if one.finished and one.decided]
    taken = [one for one in rounds if one.decided and one.decided.accepted]
    if not taken:
        return []
    said = say("rounds-accepted", accepted=len(taken) - 1, rounds=len(rounds) - 1)
    return [
        (say("rounds-label"), said),
        *(about_estimate(one.finished) for one in taken[-1:] if one.finished),
    ]


def named(settings: Mapping[str, Any]) -> str:
    """Its name in files: α, the number of particles and of rounds."""
    numbers = f"K = {settings['num_particles']}, M = {settings['num_rounds']}"
    return f"pimh, α = {settings['alpha']:g}, {numbers}"


def told(settings: Mapping[str, Any]) -> list[Message]:
    """The same behind its title on the page."""
    return [
        of_setting("α", settings["alpha"]),
        say("method-particles", n=settings["num_particles"]),
        say("method-rounds", n=settings["num_rounds"]),
    ]


LOOK = Look(
    title=say("method-pimh"),
    heading=say("method-pimh-heading"),
    about=say("method-pimh-about"),
    mark="⬢",
    symbol="hexagon2",
    light="#8a4b2a",
    dark="#e0a98a",
    named=named,
    told=told,
    chosen=say("method-pimh-chosen"),
    place=8,
)
register(
    Sampler(
        "pimh",
        LOOK,
        PimhSettings,
        proceed,
        candidates="num_particles",
        rows=lambda settings: settings.num_rounds * settings.num_particles,
        events=(*OF_FILTERS, RoundDecided),
        facts=facts,
        target=lambda settings: (
            settings.alpha if settings.num_rounds * settings.num_particles > 1 else None
        ),
    )
)
