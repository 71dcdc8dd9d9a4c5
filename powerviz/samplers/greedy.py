"""Greedy decoding: the likeliest token each time."""

from powerviz.messages import say
from powerviz.samplers.independent import independent_sampler
from powerviz.samplers.looks import Look
from powerviz.samplers.registry import register
from powerviz.samplers.settings.groups import Lengths, Output, settings_class


@settings_class
class GreedySettings(Lengths, Output):
    @property
    def num_samples(self) -> int:
        return 1

    @property
    def temperature(self) -> float:
        return 0.0

    @property
    def seed(self) -> int:
        return 0


LOOK = Look(
    title=say("method-greedy"),
    heading=say("method-greedy-heading"),
    about=say("method-greedy-about"),
    mark="◆",
    symbol="diamond",
    light="#1c2127",
    dark="#ebe8e2",
    ticked=True,
    compared=True,
    beside=True,
    place=1,
)
register(independent_sampler("greedy", LOOK, GreedySettings, lambda run: 0))
