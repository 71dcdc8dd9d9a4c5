"""The settings of replica exchange, and the ladder of exponents that they lead to."""

from dataclasses import fields
from itertools import pairwise
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.samplers.settings.fields import About, Alpha, NumSteps, Prefetch
from powerviz.samplers.settings.groups import Accelerations, Blocks, Output, Seeded, settings_class
from powerviz.samplers.settings.power import PowerSettings
from powerviz.validation import fault

MOST_RUNGS = 16


def _increasing(alphas: tuple[float, ...]) -> tuple[float, ...]:
    if any(low >= high for low, high in pairwise(alphas)):
        raise fault(say("should-increase"))
    return alphas


NumRungs = Annotated[int, Field(ge=2, le=MOST_RUNGS), About("setting-num-rungs")]
LowestAlpha = Annotated[
    float, Field(ge=1, le=100, allow_inf_nan=False), About("setting-lowest-alpha")
]
LowerAlphas = Annotated[
    tuple[Alpha, ...],
    Field(max_length=MOST_RUNGS - 1),
    AfterValidator(_increasing),
    About("setting-lower-alphas"),
]


@settings_class
class TemperingSettings(Blocks, Seeded, Accelerations, Output):
    """α of the target is the top rung's. The paper has 4 rungs for a model of 8 billion parameters, and α = 1.25, 1.4, 1.6 for one of 9."""

    alpha: Alpha = 4.0
    num_rungs: NumRungs = 3
    lowest_alpha: LowestAlpha = 1.0
    lower_alphas: LowerAlphas = ()
    num_steps: NumSteps = 14
    prefetch: Prefetch = 1

    def __post_init__(self) -> None:
        lowest = self.lower_alphas[-1] if self.lower_alphas else None
        if lowest is not None and lowest >= self.alpha:
            told = say("ladder-above-target", given=f"{lowest:g}", alpha=f"{self.alpha:g}")
            raise SettingError("lower_alphas", told)
        if not self.lower_alphas and self.lowest_alpha > self.alpha:
            told = say(
                "ladder-above-target", given=f"{self.lowest_alpha:g}", alpha=f"{self.alpha:g}"
            )
            raise SettingError("lowest_alpha", told)

    @property
    def alphas(self) -> tuple[float, ...]:
        """α of every rung from the target's down: geometric between its ends, unless they are given."""
        if self.lower_alphas:
            return (self.alpha, *reversed(self.lower_alphas))
        ratio = self.lowest_alpha / self.alpha
        last = self.num_rungs - 1
        between = (self.alpha * ratio ** (place / last) for place in range(1, last))
        return (self.alpha, *between, self.lowest_alpha)

    def of_rung(self, alpha: float) -> PowerSettings:
        """Those of the chain on the rung of this α: power sampling with τ = 1/α, and the ladder's for all else."""
        names = {one.name for one in fields(PowerSettings)} - {"alpha"}
        shared: dict[str, Any] = {
            one.name: getattr(self, one.name) for one in fields(self) if one.name in names
        }
        return PowerSettings(alpha=alpha, **shared)
