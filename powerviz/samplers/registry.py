"""All samplers by name, and the one way to run any of them.

A sampler is a function that takes a run so far and gives the events that complete it; a fresh run
is one in which nothing has happened yet. So starting, resuming after a pause, and resuming from a
recording are the same thing. The run is the sampler's own copy, without its past, for it to fold
events into. A new sampler is one new file in this folder that calls `register`: with its look it
stands in the table of methods, and so in every list of them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from powerviz.errors import ModelError, PromptError, RecordingError, SettingError
from powerviz.messages import Message, say
from powerviz.models.late_ends import with_late_ends
from powerviz.models.protocol import LanguageModel, Offers
from powerviz.prompts import Asked, Prompt, plain, read_alike
from powerviz.runs.events import EVENT_JSON, Event, OwnEvent, RunStarted, name_of
from powerviz.runs.run import Run
from powerviz.samplers.drawing.meter import Meter, Metered
from powerviz.samplers.looks import Look
from powerviz.samplers.settings.fields import as_values, checked

Proceed = Callable[[LanguageModel, Run, Any, Meter], Iterator[Event]]


@dataclass(frozen=True)
class BySuffixes:
    """How a sampler draws from a model that gives whole suffixes only; `fixed` are settings that have one value then."""

    proceed: Proceed
    fixed: Mapping[str, Any]


@dataclass(frozen=True)
class Sampler:
    """`settings` is a validated dataclass; `proceed` gives the events that a run still lacks.

    Three settings have a meaning to whoever runs several methods; each is named, or None where there
    is none of the kind. `several` asks for several responses of one run, each of them a sample in its
    own right. `candidates` says of how many the run's one response is chosen. `sharpened_by` is a
    temperature that is 1/α where the sampler is held against power sampling.

    Two counts say what settings lead to, for whoever has to bound it: `rows` is how many responses are
    decoded as one batch at most, and `steps` how many steps a run plans, None for a sampler that makes
    none. A run that makes steps draws its first response alone. `mid_run` are the settings that may
    change in the middle of a run: what is drawn already stays what it is. `events` are the kinds of
    events that it sends beside the basic ones, and `facts` what a run's summary says of them: labels
    and what stands beside each. `target` is the α of the p(x)^α that samples with these settings are
    drawn from, or come to; None where they have no such law. `by_suffixes` is for models without rows of next-token
    probabilities; None if the sampler needs them.
    """

    name: str
    look: Look
    settings: type
    proceed: Proceed
    several: str | None = None
    candidates: str | None = None
    sharpened_by: str | None = None
    rows: Callable[[Any], int] = lambda settings: 1
    steps: Callable[[Any], int] | None = None
    mid_run: frozenset[str] = frozenset()
    events: tuple[type[OwnEvent], ...] = ()
    facts: Callable[[Run], Sequence[tuple[Message, Message]]] = lambda run: ()
    target: Callable[[Any], float | None] = lambda settings: None
    by_suffixes: BySuffixes | None = None

    @property
    def settable(self) -> frozenset[str]:
        """The names of its settings."""
        return frozenset(field.name for field in fields(self.settings))

    @property
    def event_kinds(self) -> tuple[str, ...]:
        """The names of its own kinds of events."""
        return tuple(name_of(kind) for kind in self.events)

    @property
    def decides(self) -> bool:
        """Whether its runs are chains of power sampling, told step by step; `of_chains` are their settings."""
        return hasattr(self.settings, "of_chains")

    @property
    def random(self) -> bool:
        """Whether two runs may give different responses: what draws nothing has no seed."""
        return "seed" in self.settable


SAMPLERS: dict[str, Sampler] = {}


def register(sampler: Sampler) -> Sampler:
    """Make a sampler known, and the kinds of its events. Raises `ValueError` if one is another's."""
    for kind in sampler.events:
        EVENT_JSON.register(kind)
    SAMPLERS[sampler.name] = sampler
    return sampler


def find_sampler(name: str) -> Sampler:
    """Raises `SettingError` if no sampler has this name."""
    if not isinstance(name, str) or name not in SAMPLERS:
        known = ", ".join(sorted(SAMPLERS))
        raise SettingError("sampler", say("sampler-unknown", given=repr(name), known=known))
    return SAMPLERS[name]


def stream(model: LanguageModel, prompt: Asked, sampler: str = "power", **settings: Any) -> Metered:
    """The events of a new run of any sampler, as they happen.

    `prompt` is text, read as it stands, or what `prompts.prompt` makes or takes: token ids, the
    turns of a conversation. `settings` are those of the sampler's settings class. Raises
    `SettingError` or `PromptError` at once, before the first event; `ModelError` later if the
    model computes nonsense.
    """
    _check_is_model(model)
    chosen = find_sampler(sampler)
    values: Any = checked(chosen.settings, _possible(model, chosen, settings))
    asked = plain(model, prompt)
    _check_length(model, asked, values.max_new_tokens)
    started = RunStarted(
        sampler=sampler,
        model=model.name,
        prompt=asked.text,
        prompt_tokens=asked.tokens,
        eos_ids=tuple(sorted(model.eos_ids)),
        settings=as_values(values),
        dtype=Offers(model).dtype,
        reproducible=Offers(model).rows_at_once == 1,
        event_kinds=chosen.event_kinds,
    )
    return _metered(model, Run(started, keeps_past=False), first=(started,))


def sample(model: LanguageModel, prompt: Asked, sampler: str = "power", **settings: Any) -> Run:
    """A whole run of any sampler; see `stream`."""
    return Run.from_events(stream(model, prompt, sampler, **settings))


def resume(model: LanguageModel, run: Run) -> Metered:
    """The events that an interrupted run still lacks, to the same result as without a break.

    `run` itself is left as it is: append the events to it, or to its recording. Raises
    `RecordingError` if the run was made with another model.
    """
    started = run.started
    if started.model != model.name:
        told = say("run-of-another-model", then=started.model, model=model.name)
        raise RecordingError("model", told)
    if started.eos_ids != tuple(sorted(model.eos_ids)):
        raise RecordingError("model", say("run-of-other-ends", model=model.name))
    if not read_alike(model, Prompt(started.prompt, started.prompt_tokens)):
        raise RecordingError("model", say("run-read-otherwise", model=model.name))
    if run.unknown and not run.complete:
        raise RecordingError("events", say("run-of-unknown-events", kind=min(run.unknown)))
    ids = {token.id for chain in run.chains for token in [*chain.tokens, *chain.draft]}
    if ids and not 0 <= min(ids) <= max(ids) < model.vocab_size:
        raise RecordingError("model", say("run-of-other-tokens", model=model.name))
    return _metered(model, run.standing())


def _metered(model: LanguageModel, run: Run, first: tuple[Event, ...] = ()) -> Metered:
    """`first`, and then what the run still lacks."""
    meter = Meter(run.cost)
    if run.complete:
        return Metered(iter(()), meter)
    sampler = find_sampler(run.started.sampler)
    settings: Any = checked(sampler.settings, run.started.settings)
    by_suffixes = Offers(model).suffixes is not None
    if by_suffixes:
        _possible(model, sampler, run.started.settings)
    if by_suffixes and sampler.by_suffixes:
        rest = sampler.by_suffixes.proceed(model, run, settings, meter)
    else:
        least = getattr(settings, "min_new_tokens", 0)
        bounded = with_late_ends(model, len(run.started.prompt_tokens), least)
        rest = sampler.proceed(bounded, run, settings, meter)
    return Metered(_followed(first, meter.timing(rest)), meter)


def refusal(
    model: LanguageModel, sampler: Sampler, settings: Mapping[str, Any] | None = None
) -> SettingError | None:
    """The reason why a sampler cannot draw from a model with these settings, or the usual ones; None if it can."""
    try:
        _possible(model, sampler, settings or {})
    except SettingError as error:
        return error
    return None


def runs_on(model: LanguageModel) -> list[str]:
    """The names of all samplers that can draw from a model, with their usual settings."""
    return [name for name, one in SAMPLERS.items() if refusal(model, one) is None]


def fitting(model: LanguageModel, sampler: Sampler, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings, of which those that are as usual are as the model needs them, if it leaves no choice of them."""
    found = dict(settings)
    if Offers(model).suffixes is None or sampler.by_suffixes is None:
        return found
    usual = as_values(sampler.settings())
    fixed = sampler.by_suffixes.fixed
    return found | {name: fixed[name] for name in fixed if found.get(name) == usual[name]}


def _possible(
    model: LanguageModel, sampler: Sampler, settings: Mapping[str, Any]
) -> dict[str, Any]:
    """The settings, with those that a model without rows of probabilities leaves no choice of.

    Raises `SettingError` where another value was asked for, or the sampler needs rows.
    """
    found, suffixes = dict(settings), Offers(model).suffixes
    if suffixes is None:
        return found
    if sampler.by_suffixes is None:
        raise SettingError("sampler", _needs_rows(model, sampler))
    for name, value in sampler.by_suffixes.fixed.items():
        if found.setdefault(name, value) != value:
            given = repr(found[name])
            raise SettingError(name, say("server-not-with-setting", given=given, value=repr(value)))
    if not suffixes.temperatures and "temperature" in sampler.settable:
        tau = found.get("temperature")
        if tau is None:  # A default of None is one that follows from other settings.
            tau = next(one.default for one in fields(sampler.settings) if one.name == "temperature")
        if tau not in (None, 1):
            raise SettingError("temperature", say("server-not-at-temperature", model=model.name))
        found["temperature"] = 1.0
    return found


def _needs_rows(model: LanguageModel, sampler: Sampler) -> Message:
    """The sentence on a sampler that reads whole next-token distributions, and on those that do not."""
    others = sorted(name for name, one in SAMPLERS.items() if one.by_suffixes)
    return say(
        "server-not-for-sampler",
        model=model.name,
        method=sampler.look.title,
        others=", ".join(others),
    )


def _followed(first: tuple[Event, ...], rest: Iterator[Event]) -> Iterator[Event]:
    yield from first
    yield from rest


def _check_is_model(model: object) -> None:
    """Raises `ModelError` for a name, or anything else, in a model's place."""
    if isinstance(model, str):
        raise ModelError("model", say("model-is-name"))
    if not hasattr(model, "vocab_size"):
        raise ModelError("model", say("model-of-other-kind", kind=type(model).__name__))


def _check_length(model: LanguageModel, prompt: Prompt, max_new_tokens: int) -> None:
    """Raises an error if no response of the length asked for fits behind the prompt."""
    length, context = len(prompt.tokens), model.context_length
    if context is None:
        return
    if length >= context:
        told = say("prompt-too-long", length=length, model=model.name, context=context)
        raise PromptError("prompt", told)
    if length + max_new_tokens > context:
        told = say(
            "max-new-tokens-too-long",
            given=str(max_new_tokens),
            model=model.name,
            context=context,
            length=length,
            most=str(context - length),
        )
        raise SettingError("max_new_tokens", told)
