"""Lessons 5 and 6: a real language model, with and without what makes its chain fast.

Knows bundled examples' problems as prompts with settings, the sampler `power`, and answers in
texts. What takes long comes in frames of `EVENTS_PER_FRAME` events.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import Annotated, Any, NotRequired, TypedDict

from pydantic import BaseModel, ConfigDict, Field

from powerviz.errors import SettingError
from powerviz.grading.answers import equivalent
from powerviz.lessons.settings import Seed, checked
from powerviz.messages import say
from powerviz.models.protocol import LanguageModel
from powerviz.runs.cut_off import told_answers
from powerviz.runs.events import (
    EVENT_JSON,
    BasicEvent,
    Cost,
    Decision,
    DecisionKind,
    Event,
    StateExtended,
)
from powerviz.samplers import stream

EVENTS_PER_FRAME = 16
Pace = Callable[[Iterator[Event]], Iterator[Event]]

PLAIN = {"skip_ahead": False, "early_rejection": False, "recall": False, "prefetch": 1}
VARIANTS: dict[str, dict[str, Any]] = {
    "plain": {},
    "skip_ahead": {"skip_ahead": True},
    "early_rejection": {"early_rejection": True},
    "recall": {"recall": True},
    "prefetch": {"prefetch": 8},
    "all": {"skip_ahead": True, "early_rejection": True, "recall": True, "prefetch": 8},
}
"""Lesson 6: what each variant has on top of the plain algorithm."""


class Problem(BaseModel):
    """One word problem, its right answer, and the power sampler's settings for it."""

    model_config = ConfigDict(frozen=True)

    prompt: str
    answer: str | None
    settings: dict[str, Any]


class LiveSettings(BaseModel):
    """`example` names one of the problems."""

    model_config = ConfigDict(extra="forbid")

    example: str
    seed: Seed = 0
    alpha: Annotated[float, Field(ge=1, le=8, allow_inf_nan=False)] = 4.0


class EventsFrame(TypedDict):
    """Some events of a run, from index `first` on, and the answers in its texts by the places of events.

    `right` says which of the answers are.
    """

    first: int
    events: list[Annotated[Any, BasicEvent]]
    answers: dict[int, str | None]
    truth: str | None
    right: NotRequired[dict[str, bool]]
    last: bool


class AccelerationFrame(TypedDict):
    """Decisions of one variant, from its decision `first` on, what they have cost, and its text by now.

    `moved`: where an accepted step diverged, else None.
    """

    variant: str
    first: int
    decisions: list[DecisionKind]
    moved: list[int | None]
    cost: Annotated[dict[str, Any], Cost] | None
    text: str | None
    over: bool
    last: bool


def pivotal_tokens(
    settings: object,
    model: LanguageModel,
    problems: Mapping[str, Problem],
    paced: Pace = iter,
) -> Iterator[EventsFrame]:
    """Lesson 5: the events of one chain, as they happen. `with_verdicts` says which answers are right.

    `paced` gives the events on, one by one, whenever the machine is free for the next.
    """
    chosen, problem = _chosen(settings, problems)
    index = 0
    log: list[Event] = []
    for events, last in _in_frames(paced(_events(model, problem, chosen))):
        log += events
        yield {
            "first": index,
            "events": [EVENT_JSON.dump_python(event, mode="json") for event in events],
            "answers": told_answers(log, index),
            "truth": problem.answer,
            "last": last,
        }
        index += len(events)


def with_verdicts(frame: EventsFrame) -> EventsFrame:
    """A frame of lesson 5 with `right`: which of its answers are. The first may take a second."""
    truth = frame["truth"]
    found = {answer for answer in frame["answers"].values() if answer is not None}
    right = {answer: equivalent(answer, truth) for answer in found} if truth is not None else {}
    return {**frame, "right": right}


def accelerations(
    settings: object,
    model: LanguageModel,
    problems: Mapping[str, Problem],
    paced: Pace = iter,
) -> Iterator[AccelerationFrame]:
    """Lesson 6: the same chain, variant after variant: decisions, and what they have cost.

    The variants run one after the other, so that each is timed alone. `paced` as in
    `pivotal_tokens`.
    """
    chosen, problem = _chosen(settings, problems)
    for number, (variant, extra) in enumerate(VARIANTS.items(), start=1):
        first = 0
        drawn = paced(_events(model, problem, chosen, **PLAIN | extra))
        for events, over in _in_frames(drawn):
            decisions = [event for event in events if isinstance(event, Decision)]
            costs = [e for e in events if isinstance(e, (StateExtended, Decision))]
            text = next((e.text for e in reversed(costs) if e.text is not None), None)
            yield {
                "variant": variant,
                "first": first,
                "decisions": [event.decision for event in decisions],
                "moved": [
                    event.divergence if event.decision == "accepted" else None
                    for event in decisions
                ],
                "cost": asdict(costs[-1].cost) if costs else None,
                "text": text,
                "over": over,
                "last": over and number == len(VARIANTS),
            }
            first += len(decisions)


def _chosen(settings: object, problems: Mapping[str, Problem]) -> tuple[LiveSettings, Problem]:
    chosen = checked(LiveSettings, settings)
    if chosen.example not in problems:
        told = say("lesson-problem-unknown", problem=repr(chosen.example))
        raise SettingError("example", told)
    return chosen, problems[chosen.example]


def _events(
    model: LanguageModel, problem: Problem, chosen: LiveSettings, **more: Any
) -> Iterator[Event]:
    settings = problem.settings | {"seed": chosen.seed, "alpha": chosen.alpha} | more
    return stream(model, problem.prompt, "power", **settings)


def _in_frames(events: Iterator[Event]) -> Iterator[tuple[list[Event], bool]]:
    """Events in portions, and whether a portion is the last.

    By number and not by time: a lesson that is made again has to have the same frames.
    """
    portion: list[Event] = []
    for event in events:
        portion.append(event)
        if len(portion) == EVENTS_PER_FRAME:
            yield portion, False
            portion = []
    yield portion, True
