"""The settings that samplers share: legal ranges, defaults and one line of explanation each.

Knows numbers and names. The descriptions are shown to users as they stand, in the command line's
help and in error messages.
"""

import dataclasses
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, ValidationError

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.validation import first_fault

SETTINGS_CONFIG = ConfigDict(extra="forbid", strict=False)

LEAST_TEMPERATURE = 0.001
"""Below it, log p / τ outgrows all rounding: the likeliest token is certain, and the chain frozen."""

Alpha = Annotated[
    float,
    Field(
        ge=1,
        le=100,
        allow_inf_nan=False,
        description="Sharpening exponent α of the power distribution p(x)^α; 1 is the model itself.",
    ),
]
Temperature = Annotated[
    float,
    Field(
        ge=LEAST_TEMPERATURE,
        le=1,
        allow_inf_nan=False,
        description="Temperature τ of each drawn token; so near 0 that it is below 0.001, it is greedy decoding.",
    ),
]
ProposalTemperature = Annotated[
    float | None,
    Field(
        ge=LEAST_TEMPERATURE,
        le=1,
        allow_inf_nan=False,
        description="Temperature τ of the proposal; 1/α unless given. Below 0.001 no proposal would ever differ.",
    ),
]
NumSteps = Annotated[
    int,
    Field(ge=0, le=100_000, description="Metropolis–Hastings steps N in each block."),
]
BlockSize = Annotated[
    int,
    Field(
        ge=1,
        description="Tokens B by which the response may grow before the next N steps; with B = T there "
        "is one block. A block samples p(x)^α over the responses of at most its length, those among "
        "them that are cut off there.",
    ),
]
MaxNewTokens = Annotated[
    int,
    Field(
        ge=1,
        le=1_000_000,
        description="Most tokens T in a response; one that is cut off there is a response, too.",
    ),
]
Seed = Annotated[
    int,
    Field(ge=0, lt=2**63, description="Seed of all randomness; the same seed, the same run."),
]
NumChains = Annotated[
    int,
    Field(ge=1, le=1024, description="Independent chains, run side by side."),
]
NumSamples = Annotated[
    int,
    Field(ge=1, le=4096, description="Independent samples, drawn side by side."),
]
Prefetch = Annotated[
    int,
    Field(ge=1, le=256, description="Proposals K drawn ahead and decoded as one batch."),
]
Stop = Annotated[
    tuple[Annotated[str, Field(min_length=1, max_length=200)], ...],
    BeforeValidator(lambda value: (value,) if isinstance(value, str) else value),
    Field(
        max_length=8,
        description="Texts at which a response ends, as soon as one is complete in it; a change of "
        "the space of responses, on which the chain is as exact.",
    ),
]
NumAlternatives = Annotated[
    int,
    Field(ge=0, le=50, description="Likeliest other tokens recorded with each drawn token."),
]


def checked(kind: type, values: Mapping[str, Any]) -> Any:
    """Settings of a sampler from plain values. Raises `SettingError` with the field's name."""
    values = getattr(kind, "as_named_now", dict)(values)
    known = {field.name for field in dataclasses.fields(kind)}
    for name in values:
        if name not in known:
            raise SettingError(name, say("setting-unknown", known=", ".join(sorted(known))))
    try:
        return kind(**values)
    except ValidationError as error:
        place, reason, given = first_fault(error)
        name = str(place[0])
        about = description(kind, name)
        raise SettingError(
            name, say("setting-refused", given=repr(given), reason=reason, about=about)
        ) from None


def as_values(settings: Any) -> dict[str, Any]:
    """Settings as the plain values that JSON has, for events: what is read back is the same."""
    values = dataclasses.asdict(settings)
    return {name: list(v) if isinstance(v, tuple) else v for name, v in values.items()}


def description(kind: type, name: str) -> str:
    """The one-line explanation of a setting."""
    info = kind.__pydantic_fields__[name]  # type: ignore[attr-defined]
    texts = [getattr(source, "description", None) for source in (info, *info.metadata)]
    return next((text for text in texts if text), "")


def switch(default: bool, text: str) -> Any:
    """A setting that is on or off, with its explanation."""
    return Field(default=default, description=text)
