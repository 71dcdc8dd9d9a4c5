"""The check of what a run of this tab may be: the settings of any sampler, held to what this server allows.

Knows requests, samplers and limits; nothing of tabs, workers or sessions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields, replace
from typing import Any

from powerviz.errors import RecordingError, SettingError
from powerviz.messages import say
from powerviz.methods import played
from powerviz.models.protocol import LanguageModel
from powerviz.prompts import wrapped
from powerviz.runs.event_log import EventLog
from powerviz.runs.events import Event, RunStarted
from powerviz.samplers import Sampler, find_sampler
from powerviz.samplers.registry import fitting
from powerviz.samplers.settings.fields import as_values, checked
from powerviz.web.explore.request import ExploreRequest, settings_of
from powerviz.web.policy import Operator
from powerviz.web.serving.leases import stream
from powerviz.web.serving.limits import (
    check_context,
    check_length,
    check_one,
    check_planned,
    check_prompt,
)

LONGEST_WRAPPING = 5_000
"""Characters that the wording around a prompt may take."""


def new_events(order: ExploreRequest, model: LanguageModel, operator: Operator) -> Iterator[Event]:
    """The events of the run that is asked for. Raises `PowerVizError` with the field that forbids it."""
    sampler = _played(order.sampler)
    check_prompt(order.prompt, operator.longest_prompt)
    prompt = wrapped(order.prompt, order.wrapping, model)
    settings: Any = checked(sampler.settings, possible_settings(order, sampler, model))
    check_one(sampler, settings)
    check_length(settings.max_new_tokens, operator.longest_response)
    events = stream(model, prompt, sampler.name, **asdict(settings))
    check_planned(sampler, settings, operator.steps_per_run)
    return events


def possible_settings(
    order: ExploreRequest, sampler: Sampler, model: LanguageModel
) -> dict[str, Any]:
    """The settings of a request; what its form holds by default, and the model leaves no choice of, is as it has to be."""
    return fitting(model, sampler, settings_of(order))


def started_of(events: Sequence[Event]) -> RunStarted:
    """The first event of a run. Raises `RecordingError` if it is another."""
    started = events[0] if len(events) else None
    if not isinstance(started, RunStarted):
        raise RecordingError("events", say("run-begins-with-something-else"))
    return started


def _played(name: str) -> Sampler:
    """The sampler of this name. Raises `SettingError` if there is none whose runs the page shows."""
    sampler = find_sampler(name)
    if name not in played():
        raise SettingError(
            "sampler", say("sampler-not-played", given=repr(name), known=", ".join(played()))
        )
    return sampler


def method_of(started: RunStarted) -> tuple[Sampler, Any]:
    """The sampler of a run and its settings. Raises `SettingError` if there is no such sampler."""
    sampler = _played(started.sampler)
    return sampler, checked(sampler.settings, started.settings)


def check_started(started: RunStarted, operator: Operator) -> Any:
    """The settings of a run that goes on. Raises `SettingError` if they are too much for this server."""
    sampler, settings = method_of(started)
    check_one(sampler, settings)
    check_length(settings.max_new_tokens, operator.longest_response)
    check_planned(sampler, settings, operator.steps_per_run)
    return settings


def check_brought(events: EventLog, model: LanguageModel, operator: Operator) -> None:
    """Hold a run that a browser brings along to the same limits as one that it begins."""
    if len(events) > operator.events_per_run:
        most = str(operator.events_per_run)
        said = say("run-events-too-many", events=str(len(events)), most=most)
        raise RecordingError("run", said)
    started = started_of(events)
    settings = check_started(started, operator)
    check_prompt(started.prompt, operator.longest_prompt + LONGEST_WRAPPING)
    check_context(len(started.prompt_tokens), settings.max_new_tokens, model)


def with_settings(
    events: Sequence[Event], order: ExploreRequest, model: LanguageModel
) -> list[Event]:
    """The same story so far, to go on under other settings. Raises `SettingError`."""
    started = started_of(events)
    sampler, before = method_of(started)
    if order.sampler != sampler.name:
        raise _fixed("sampler", sampler)
    values = checked(sampler.settings, possible_settings(order, sampler, model))
    for field in fields(sampler.settings):
        changed = getattr(before, field.name) != getattr(values, field.name)
        if changed and field.name not in sampler.mid_run:
            raise _fixed(field.name, sampler)
    return [replace(started, settings=as_values(values)), *events[1:]]


def _fixed(field: str, sampler: Sampler) -> SettingError:
    """The error of a setting that may not change on the way."""
    if sampler.steps is not None:
        return SettingError(field, say("run-fixed-in-chain"))
    return SettingError(field, say("run-fixed-in-run"))
