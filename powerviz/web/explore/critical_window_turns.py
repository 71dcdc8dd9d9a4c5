"""A critical window's curve in turns of a fraction of a second, here or on a GPU that is lent.

Knows curves and leases. A curve that loses its GPU goes on in the next lease after the rollouts that
were decoded by then; see `leases` for how long one is.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from powerviz.analysis.critical_windows import Agrees, Curve, agreement_curve, same_answer
from powerviz.errors import GpuError
from powerviz.models.late_ends import with_late_ends
from powerviz.models.protocol import LanguageModel
from powerviz.web.serving.leases import Rented, lease_seconds

TURN_SECONDS = 0.1


@dataclass(frozen=True)
class Asked:
    """The curve that is wanted; see `agreement_curve`. Rollouts are held against `answer`."""

    prompt: tuple[int, ...]
    response: tuple[int, ...]
    answer: str
    max_new_tokens: int
    rollouts: int
    seed: int
    min_new_tokens: int = 0

    def curve(
        self,
        model: LanguageModel,
        outcomes: tuple[bool, ...] = (),
        agrees: Agrees | None = None,
    ) -> Iterator[Curve]:
        """`agrees` says of a text whether it has the answer; by default that is found out on the spot."""
        return agreement_curve(
            with_late_ends(model, len(self.prompt), self.min_new_tokens),
            self.prompt,
            self.response,
            agrees or same_answer(self.answer),
            self.max_new_tokens,
            self.rollouts,
            self.seed,
            outcomes=outcomes,
        )


def take_turn(curves: Iterator[Curve]) -> Curve:
    """Work for a fraction of a second, or until there are texts to compare, and return the curve as it is known then."""
    end = time.monotonic() + TURN_SECONDS
    while True:
        curve = next(curves)
        if curve.complete or curve.next or time.monotonic() >= end:
            return curve


class LentCurve(Iterator[Curve]):
    """A curve, turn by turn, in as many leases as it takes while each brings it further.

    `wanted` is as in `Rented`.
    """

    def __init__(self, model: LanguageModel, asked: Asked, wanted: Callable[[], bool]) -> None:
        self._model = model
        self._asked = asked
        self._wanted = wanted
        self._rented: Rented | None = None
        self._outcomes: tuple[bool, ...] = ()
        self._latest: tuple[bool, ...] = ()

    def __next__(self) -> Curve:
        while True:
            if self._rented is None:
                self._rented = self._begin()
            try:
                curve: Curve = next(self._rented)
            except GpuError:
                further = len(self._latest) > len(self._outcomes)
                self._outcomes = self._latest
                self.close()
                if not further:
                    raise
                continue
            self._latest = curve.outcomes
            return curve

    def close(self) -> None:
        if self._rented is not None:
            self._rented.close()
            self._rented = None

    def _begin(self) -> Rented:
        # Rollouts side by side: the response is read, then a few batches as long as it.
        passes = len(self._asked.response) + 4 * self._asked.max_new_tokens
        seconds = lease_seconds(self._model, passes)
        arguments = (self._asked, self._outcomes)
        return Rented(self._model, _turns, arguments, seconds, self._wanted)


def _turns(model: LanguageModel, asked: Asked, outcomes: tuple[bool, ...]) -> Iterator[Curve]:
    curves = asked.curve(model, outcomes)
    while True:
        curve = take_turn(curves)
        yield curve
        if curve.complete:
            return
