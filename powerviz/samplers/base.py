"""Base samples: drawn from the model as it is, τ = 1."""

from powerviz.messages import say
from powerviz.samplers.independent import independent_sampler
from powerviz.samplers.looks import Look
from powerviz.samplers.registry import register
from powerviz.samplers.settings.fields import NumSamples
from powerviz.samplers.settings.groups import ResponseSettings, settings_class


@settings_class
class BaseSettings(ResponseSettings):
    num_samples: NumSamples = 1

    @property
    def temperature(self) -> float:
        return 1.0


LOOK = Look(
    title=say("method-base"),
    heading=say("method-base-heading"),
    about=say("method-base-about"),
    mark="●",
    symbol="circle",
    light="#646d78",
    dark="#a3acb7",
    named=lambda settings: "base, τ = 1",
    told=lambda settings: (),
    ticked=True,
    compared=True,
    beside=True,
    place=2,
)
register(independent_sampler("base", LOOK, BaseSettings, target=lambda settings: 1.0))
