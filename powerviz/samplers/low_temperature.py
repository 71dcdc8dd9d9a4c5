"""Low-temperature samples: every token from p^(1/τ), renormalised; τ = 1/4 goes with α = 4.

Sharper than base samples, and not the power distribution: each token is sharpened without regard
to where it leads (Karan & Du 2025, §3).
"""

from pydantic.dataclasses import dataclass as validated

from powerviz.messages import say
from powerviz.samplers.independent import independent_sampler
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import register
from powerviz.samplers.settings.fields import (
    SETTINGS_CONFIG,
    MaxNewTokens,
    MinNewTokens,
    NumAlternatives,
    NumSamples,
    Seed,
    Stop,
    Temperature,
)


@validated(frozen=True, config=SETTINGS_CONFIG)
class LowTemperatureSettings:
    temperature: Temperature = 0.25
    num_samples: NumSamples = 1
    max_new_tokens: MaxNewTokens = 256
    min_new_tokens: MinNewTokens = 0
    seed: Seed = 0
    stop: Stop = ()
    num_alternatives: NumAlternatives = 4


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
