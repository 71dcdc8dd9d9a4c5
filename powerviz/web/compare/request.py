"""Requests of the Compare tab, checked before anything is drawn.

Knows the shape of an order and its limits; what a setting may be, its sampler says.
"""

from typing import Annotated, Any, Self

from pydantic import Field

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.methods import SECOND_MODEL, table
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings
from powerviz.web.serving.requests import Request
from powerviz.web.serving.side_by_side import MOST_CANDIDATES

MOST_SAMPLES = 32
LONGEST_TRUTH = 500


class CompareRequest(Request):
    """Run a comparison, or with `again` send once more all of the one that the browser shows.

    `candidates` is the n of best of n and of the majority vote, and the number of a filter's particles.
    """

    again: bool = False
    welcome: bool = False
    model: str = ""
    prompt: str = ""
    wrapping: str = "raw"
    truth: str | None = None
    methods: Annotated[list[str], Field(fail_fast=True)] = Field(default_factory=list)
    second_model: str = ""
    num_samples: int = Field(default=8, ge=1, le=MOST_SAMPLES)
    candidates: int = Field(default=16, ge=1, le=MOST_CANDIDATES)
    settings: dict[str, Any] = Field(default_factory=dict)

    @classmethod
    def read(cls, data: object) -> Self:
        """Raises `SettingError`, or another error with the field's name, if it cannot be done."""
        order = super().read(data)
        if not (order.again or order.welcome):
            _check(order)
        return order


def _check(order: CompareRequest) -> None:
    if order.truth is not None and not order.truth.strip():
        raise SettingError("truth", say("asked-truth-empty"))
    if order.truth is not None and len(order.truth) > LONGEST_TRUTH:
        raise SettingError("truth", say("asked-prompt-too-long", most=str(LONGEST_TRUTH)))
    if not order.methods:
        raise SettingError("methods", say("asked-no-method"))
    for method in order.methods:
        if method not in table():
            names = ", ".join(table())
            raise SettingError(
                "methods", say("asked-no-such-method", name=repr(method), names=names)
            )
    if SECOND_MODEL in order.methods and order.second_model == order.model:
        raise SettingError("second_model", say("asked-same-model"))
    checked(PowerSettings, order.settings)
