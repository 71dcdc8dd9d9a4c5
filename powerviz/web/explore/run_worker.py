"""The worker of a tab's run: what it counts, where it may pause, what it takes of the machine.

Knows a session, its sampler and workers; when it works, and for whom, the service knows.
"""

from collections.abc import Callable, Iterator
from functools import partial

from powerviz.messages import Message
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import (
    Decision,
    Event,
    OwnEvent,
    RunFinished,
    RunStarted,
    StateExtended,
)
from powerviz.samplers import Sampler, find_sampler
from powerviz.web.explore.allowed import method_of, started_of
from powerviz.web.explore.session import Session
from powerviz.web.serving.leases import resume
from powerviz.web.serving.limits import Allowance, Kept
from powerviz.web.serving.worker import Worker

Models = Callable[[str], LanguageModel]
"""Gives a model by the name under which the app knows it."""


def rest_of(session: Session, models: Models) -> Iterator[Event]:
    """The events that the session's run still lacks."""
    return resume(models(session.model), session.standing(), session.events)


def worker_of(
    session: Session,
    events: Iterator[Event],
    models: Models,
    allowance: Allowance,
    kept: Callable[[], Kept],
) -> Worker[Event]:
    """A worker that draws the session's run; `kept` counts what is kept of it."""

    def refusal() -> Message | None:
        """Say why the run's next event may not be kept, if there is one and it may not."""
        said = kept().refusal(len(session.events))
        return None if said and isinstance(session.events[-1], RunFinished) else said

    def grown(event: Event) -> int | None:
        return tokens_at_once(session, models) if isinstance(event, StateExtended) else None

    return Worker(
        events,
        session.take,
        allowance,
        again=partial(rest_of, session, models),
        whole=whole_after(started_of(session.events)),
        decoded=lambda events: getattr(events, "decoded", 0),
        refusal=refusal,
        grown=grown,
    )


def tokens_at_once(session: Session, models: Models) -> int:
    """How many keys and values the session's run may come to, decoding what it does as one batch.

    One that makes steps and has just begun draws its first response, alone.
    """
    started = started_of(session.events)
    sampler, settings = method_of(started)
    longest = len(started.prompt_tokens) + settings.max_new_tokens
    context = models(session.model).context_length
    alone = len(session.events) == 1 and sampler.steps is not None
    return (1 if alone else sampler.rows(settings)) * min(longest, context or longest)


def is_step(session: Session, event: Event) -> bool:
    """Whether a visitor who wants one step has it.

    That is what ends a step of the sampler's own events, or else a decision, or a whole sample.
    """
    sampler = find_sampler(started_of(session.events).sampler)
    if own := resting(sampler):
        return isinstance(event, own) and event.ends_step
    return isinstance(event, StateExtended if sampler.steps is None else Decision)


def resting(sampler: Sampler) -> tuple[type[OwnEvent], ...]:
    """The sampler's own kinds of events behind which a run can rest."""
    return tuple(kind for kind in sampler.events if kind.rests)


def whole_after(started: RunStarted) -> Callable[[Event], bool]:
    """Say of events whether a run goes on behind them without drawing anything twice.

    Of samples side by side, those that are not finished would have to be drawn again, unless the sampler's own
    events say that they would not.
    """
    sampler, settings = method_of(started)
    alone = sampler.steps is not None or sampler.rows(settings) == 1
    basic = (Decision, StateExtended) if alone else (Decision,)
    kinds = (*basic, *resting(sampler))
    return lambda event: isinstance(event, kinds)
