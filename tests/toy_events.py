"""A method that only tests know, which sends events of its own: of n samples the longest, told as it is found."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from powerviz.models.protocol import LanguageModel
from powerviz.runs import Run
from powerviz.runs.events import EVENT_JSON, Event, OwnEvent, StateExtended
from powerviz.runs.run import register_event
from powerviz.samplers import SAMPLERS, Sampler
from powerviz.samplers.best_of_n import BestOfNSettings
from powerviz.samplers.independent import independent_sampler
from powerviz.samplers.meter import Meter
from powerviz.samplers.registry import register
from tests.toy_method import LOOK, longest

NAME, KIND = "longest_told", "longest_so_far"
PLAIN = independent_sampler(NAME, LOOK, BestOfNSettings, longest)


@dataclass(frozen=True, slots=True, kw_only=True)
class LongestSoFar(OwnEvent):
    """A sample is longer than all that were finished before it."""

    kind: Literal["longest_so_far"] = "longest_so_far"
    chain: int
    length: int


def fold(event: LongestSoFar, run: Run) -> None:
    run.own[KIND] = event.length


def proceed(model: LanguageModel, run: Run, settings: Any, meter: Meter) -> Iterator[Event]:
    for event in PLAIN.proceed(model, run, settings, meter):
        yield event
        if isinstance(event, StateExtended) and event.length > run.own.get(KIND, 0):
            told = LongestSoFar(chain=event.chain, length=event.length)
            run.append(told)
            yield told


@contextmanager
def registered(with_fold: bool = True) -> Iterator[Sampler]:
    """While the toy is one of the samplers."""
    register_event(LongestSoFar, fold if with_fold else None)
    candidates = PLAIN.candidates
    yield register(
        Sampler(
            NAME,
            LOOK,
            BestOfNSettings,
            proceed,
            candidates=candidates,
            rows=PLAIN.rows,
            events=(LongestSoFar,),
        )
    )
    del SAMPLERS[NAME]
    EVENT_JSON.forget(KIND)
