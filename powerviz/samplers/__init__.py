"""Samplers: power sampling and its baselines, each a file that registers itself."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from powerviz.models.protocol import LanguageModel
from powerviz.prompts import Asked
from powerviz.runs.events import Event
from powerviz.runs.run import Run
from powerviz.samplers.registry import SAMPLERS, Sampler, find_sampler, resume, sample, stream

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")


def power_sample(model: LanguageModel, prompt: Asked, **settings: Any) -> Run:
    """A whole run of power sampling; `settings` as in `samplers.settings.power.PowerSettings`."""
    return sample(model, prompt, "power", **settings)


def stream_power_sample(model: LanguageModel, prompt: Asked, **settings: Any) -> Iterator[Event]:
    """The events of a run of power sampling, as they happen; see `power_sample`."""
    return stream(model, prompt, "power", **settings)


__all__ = [
    "SAMPLERS",
    "Sampler",
    "find_sampler",
    "power_sample",
    "resume",
    "sample",
    "stream",
    "stream_power_sample",
]
