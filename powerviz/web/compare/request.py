"""Requests of the Compare tab, checked before anything is drawn.

Knows the shape of an order and its limits; what a setting may be, its sampler says.
"""

from typing import Annotated, Any, Self

from pydantic import Field

from powerviz.errors import SettingError
from powerviz.methods import SECOND_MODEL, table
from powerviz.samplers.power_settings import PowerSettings
from powerviz.samplers.settings import checked
from powerviz.web.serving.requests import Request
from powerviz.web.serving.side_by_side import MOST_CANDIDATES

MOST_SAMPLES = 32
LONGEST_TRUTH = 500


class CompareRequest(Request):
    """Run a comparison, or with `again` send once more all of the one that the browser shows.

    `candidates` is the n of best of n and of the majority vote.
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
        raise SettingError("truth", "is empty; leave it out if the right answer is not known")
    if order.truth is not None and len(order.truth) > LONGEST_TRUTH:
        raise SettingError("truth", f"is longer than {LONGEST_TRUTH} characters")
    if not order.methods:
        raise SettingError("methods", "choose at least one")
    for method in order.methods:
        if method not in table():
            raise SettingError("methods", f"{method!r} is none; there are {', '.join(table())}")
    if SECOND_MODEL in order.methods and order.second_model == order.model:
        raise SettingError("second_model", "is the model itself; choose another")
    checked(PowerSettings, order.settings)
