"""Power-SMC: many responses grow side by side, and those that p(x)^α favours are copied (arXiv:2602.10273).

Exact in the limit of many particles, and log Ẑ comes with it, the estimate of log Σ p^α. See
`drawing.filters`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from powerviz.messages import Message, say
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import Event, RunFinished
from powerviz.runs.run import Run
from powerviz.samplers.drawing.filters import run_filters
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.particle_events import OF_FILTERS, about_estimate, filters_of
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import Sampler, register
from powerviz.samplers.settings.fields import Alpha
from powerviz.samplers.settings.groups import settings_class
from powerviz.samplers.settings.particles import FilterSettings, NumParticles


@settings_class
class SmcSettings(FilterSettings):
    """The paper has 64 particles, κ = ½, α = 4 and a ramp of 100 tokens in responses of up to 2,048."""

    alpha: Alpha = 4.0
    num_particles: NumParticles = 16


def proceed(model: LanguageModel, run: Run, settings: SmcSettings, meter: Meter) -> Iterator[Event]:
    """One filter, of which the response is one particle, drawn in proportion to the weights."""
    (finished,) = yield from run_filters(model, run, settings, meter, 1)
    yield RunFinished(chosen=finished.chosen, cost=meter.read())


def facts(run: Run) -> list[tuple[Message, Message]]:
    """log Ẑ, as soon as it is there."""
    return [about_estimate(one.finished) for one in filters_of(run).values() if one.finished]


def named(settings: Mapping[str, Any]) -> str:
    """Its name in files: α and the number of particles."""
    return f"smc, α = {settings['alpha']:g}, N = {settings['num_particles']}"


def told(settings: Mapping[str, Any]) -> list[Message]:
    """The same behind its title on the page."""
    particles = say("method-particles", n=settings["num_particles"])
    return [of_setting("α", settings["alpha"]), particles]


LOOK = Look(
    title=say("method-smc"),
    heading=say("method-smc-heading"),
    about=say("method-smc-about"),
    mark="✦",
    symbol="star-diamond",
    light="#7a3fb0",
    dark="#c79df5",
    named=named,
    told=told,
    chosen=say("method-smc-chosen"),
    place=7,
)
register(
    Sampler(
        "smc",
        LOOK,
        SmcSettings,
        proceed,
        candidates="num_particles",
        rows=lambda settings: settings.num_particles,
        events=OF_FILTERS,
        facts=facts,
        target=lambda settings: settings.alpha if settings.num_particles > 1 else None,
    )
)
