"""The settings that samplers with particle filters share."""

from typing import Annotated, Literal

from pydantic import Field

from powerviz.samplers.settings.fields import About
from powerviz.samplers.settings.groups import ResponseSettings, group

NumParticles = Annotated[int, Field(ge=1, le=1024), About("setting-num-particles")]
NumRounds = Annotated[int, Field(ge=1, le=1024), About("setting-num-rounds")]
Ramp = Annotated[int, Field(ge=0, le=1_000_000), About("setting-ramp")]
EssThreshold = Annotated[
    float, Field(ge=0, le=1, allow_inf_nan=False), About("setting-ess-threshold")
]
Resampling = Annotated[Literal["systematic", "chopthin"], About("setting-resampling")]
CheckEvery = Annotated[int, Field(ge=1, le=1_000_000), About("setting-check-every")]
Rejuvenation = Annotated[int, Field(ge=0, le=100), About("setting-rejuvenation")]


@group
class FilterSettings(ResponseSettings):
    """The settings of a particle filter, but for α and the number of its particles."""

    ramp: Ramp = 0
    ess_threshold: EssThreshold = 0.5
    resampling: Resampling = "systematic"
    check_every: CheckEvery = 1
    rejuvenation: Rejuvenation = 0
