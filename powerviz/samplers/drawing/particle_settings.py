"""The settings that samplers with particle filters share, and what their defaults are."""

from typing import Annotated, Literal

from pydantic import Field

from powerviz.samplers.settings.fields import About

NumParticles = Annotated[int, Field(ge=1, le=1024), About("setting-num-particles")]
NumRounds = Annotated[int, Field(ge=1, le=1024), About("setting-num-rounds")]
Ramp = Annotated[int, Field(ge=0, le=1_000_000), About("setting-ramp")]
EssThreshold = Annotated[
    float, Field(ge=0, le=1, allow_inf_nan=False), About("setting-ess-threshold")
]
Resampling = Annotated[Literal["systematic", "chopthin"], About("setting-resampling")]
CheckEvery = Annotated[int, Field(ge=1, le=1_000_000), About("setting-check-every")]
Rejuvenation = Annotated[int, Field(ge=0, le=100), About("setting-rejuvenation")]
