"""Low-temperature samples: every token from p^(1/τ), renormalised; τ = 1/4 goes with α = 4.

Sharper than base samples, and not the power distribution: each token is sharpened without regard
to where it leads (Karan & Du 2025, §3).
"""

from powerviz.messages import say
from powerviz.samplers.independent import independent_sampler
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import register
from powerviz.samplers.settings.fields import NumSamples, Temperature
from powerviz.samplers.settings.groups import ResponseSettings, settings_class


@settings_class
class LowTemperatureSettings(ResponseSettings):
    temperature: Temperature = 0.25
    num_samples: NumSamples = 1


LOOK = Look(
    title=say("method-low-temperature"),
    short=say("method-low-temperature-short"),
    heading=say("method-low-temperature-heading"),
    about=say("method-low-temperature-about"),
    mark="▲",
    symbol="triangle-up",
    light="#a65a00",
    dark="#efb35c",
    named=lambda settings: f"low temperature, τ = {settings['temperature']:.3g}",
    told=lambda settings: [of_setting("τ", settings["temperature"])],
    ticked=True,
    compared=True,
    beside=True,
    place=3,
)
register(
    independent_sampler("low_temperature", LOOK, LowTemperatureSettings, sharpened_by="temperature")
)
