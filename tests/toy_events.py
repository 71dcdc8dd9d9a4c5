"""A method that only tests know, which sends events of its own: of n samples the likeliest, told as it is found."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import FiniteFloat

from powerviz.models.protocol import LanguageModel
from powerviz.runs import Run
from powerviz.runs.events import EVENT_JSON, Event, OwnEvent, StateExtended
from powerviz.runs.run import register_event
from powerviz.samplers import SAMPLERS, Sampler
from powerviz.samplers.best_of_n import BestOfNSettings, likeliest
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.independent import independent_sampler
from powerviz.samplers.registry import register
from tests.toy_method import LOOK

NAME, KIND = "likeliest_told", "likeliest_so_far"
PLAIN = independent_sampler(NAME, LOOK, BestOfNSettings, likeliest)


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeliestSoFar(OwnEvent):
    """A sample has a higher log p than all that were finished before it."""

    kind: Literal["likeliest_so_far"] = "likeliest_so_far"
    chain: int
    log_prob: FiniteFloat


def fold(event: LikeliestSoFar, run: Run) -> None:
    run.own[KIND] = event.log_prob


def proceed(model: LanguageModel, run: Run, settings: Any, meter: Meter) -> Iterator[Event]:
    for event in PLAIN.proceed(model, run, settings, meter):
        yield event
        if isinstance(event, StateExtended) and event.log_prob > run.own.get(KIND, -math.inf):
            told = LikeliestSoFar(chain=event.chain, log_prob=event.log_prob)
            run.append(told)
            yield told


@contextmanager
def registered(with_fold: bool = True) -> Iterator[Sampler]:
    """While the toy is one of the samplers."""
    register_event(LikeliestSoFar, fold if with_fold else None)
    candidates = PLAIN.candidates
    yield register(
        Sampler(
            NAME,
            LOOK,
            BestOfNSettings,
            proceed,
            candidates=candidates,
            rows=PLAIN.rows,
            events=(LikeliestSoFar,),
        )
    )
    del SAMPLERS[NAME]
    EVENT_JSON.forget(KIND)
