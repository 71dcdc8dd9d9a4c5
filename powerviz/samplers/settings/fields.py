"""The settings that samplers share: legal ranges, defaults and one line of explanation each.

Knows numbers and names. The explanations are shown to users as they stand, in the command line's
help, on the page and in error messages.
"""

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, ValidationError

from powerviz.errors import SettingError
from powerviz.messages import Message, say
from powerviz.validation import first_fault


@dataclass(frozen=True)
class About:
    """The explanation of a setting, among its annotations, by the code of its text."""

    code: str


@dataclass(frozen=True)
class OnlyWith:
    """Among a setting's annotations: it matters only where another one has one of these values."""

    setting: str
    values: tuple[str, ...]


SETTINGS_CONFIG = ConfigDict(extra="forbid", strict=False)

LEAST_TEMPERATURE = 0.001
"""Below it, log p / τ outgrows all rounding: the likeliest token is certain, and the chain frozen."""

Alpha = Annotated[float, Field(ge=1, le=100, allow_inf_nan=False), About("setting-alpha")]
Temperature = Annotated[
    float,
    Field(
        ge=LEAST_TEMPERATURE,
        le=1,
        allow_inf_nan=False,
    ),
    About("setting-temperature"),
]
ProposalTemperature = Annotated[
    float | None,
    Field(
        ge=LEAST_TEMPERATURE,
        le=1,
        allow_inf_nan=False,
    ),
    About("setting-proposal-temperature"),
]
NumSteps = Annotated[int, Field(ge=0, le=100_000), About("setting-num-steps")]
BlockSize = Annotated[int, Field(ge=1), About("setting-block-size")]
MaxNewTokens = Annotated[int, Field(ge=1, le=1_000_000), About("setting-max-new-tokens")]
MinNewTokens = Annotated[int, Field(ge=0, le=1_000_000), About("setting-min-new-tokens")]
Seed = Annotated[int, Field(ge=0, lt=2**63), About("setting-seed")]
NumChains = Annotated[int, Field(ge=1, le=1024), About("setting-chains")]
NumSamples = Annotated[int, Field(ge=1, le=4096), About("setting-num-samples")]
Prefetch = Annotated[int, Field(ge=1, le=256), About("setting-prefetch")]
UniformShare = Annotated[
    float,
    Field(ge=0.01, le=1, allow_inf_nan=False),
    About("setting-uniform-share"),
    OnlyWith("cut_law", ("entropy", "hazard")),
]
Tries = Annotated[int, Field(ge=1, le=16), About("setting-tries")]
Stop = Annotated[
    tuple[Annotated[str, Field(min_length=1, max_length=200)], ...],
    BeforeValidator(lambda value: (value,) if isinstance(value, str) else value),
    Field(max_length=8),
    About("setting-stop"),
]
NumAlternatives = Annotated[int, Field(ge=0, le=50), About("setting-num-alternatives")]


def checked(kind: type, values: Mapping[str, Any]) -> Any:
    """Settings of a sampler from plain values. Raises `SettingError` with the field's name."""
    values = getattr(kind, "as_named_now", dict)(values)
    known = {field.name for field in dataclasses.fields(kind)}
    for name in values:
        if name not in known:
            raise SettingError(name, say("setting-unknown", known=", ".join(sorted(known))))
    try:
        found = kind(**values)
    except ValidationError as error:
        place, reason, given = first_fault(error)
        name = str(place[0])
        about = description(kind, name)
        raise SettingError(
            name, say("setting-refused", given=repr(given), reason=reason, about=about)
        ) from None
    most = getattr(found, "max_new_tokens", math.inf)
    if getattr(found, "min_new_tokens", 0) > most:
        raise SettingError("min_new_tokens", say("min-new-tokens-above-most", most=str(most)))
    return found


def as_values(settings: Any) -> dict[str, Any]:
    """Settings as the plain values that JSON has, for events: what is read back is the same."""
    values = dataclasses.asdict(settings)
    return {name: list(v) if isinstance(v, tuple) else v for name, v in values.items()}


def description(kind: type, name: str) -> Message | str:
    """The one-line explanation of a setting; a text that is the same in every language if it has no code."""
    info = kind.__pydantic_fields__[name]  # type: ignore[attr-defined]
    for source in info.metadata:
        if isinstance(source, About):
            return say(source.code)
    return info.description or ""


def only_with(kind: type, name: str) -> OnlyWith | None:
    """The values of another setting without which a setting does not matter, if there are such."""
    info = kind.__pydantic_fields__[name]  # type: ignore[attr-defined]
    return next((one for one in info.metadata if isinstance(one, OnlyWith)), None)
