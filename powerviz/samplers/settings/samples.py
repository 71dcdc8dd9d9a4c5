"""The settings that whoever draws responses reads, each a field of its sampler's settings or a fixed property."""

from typing import Protocol


class CommonSettings(Protocol):
    """The settings of all that draws responses at random."""

    @property
    def max_new_tokens(self) -> int: ...
    @property
    def seed(self) -> int: ...
    @property
    def stop(self) -> tuple[str, ...]: ...
    @property
    def num_alternatives(self) -> int: ...


class SampleSettings(CommonSettings, Protocol):
    """The settings that all methods of independent samples have."""

    @property
    def num_samples(self) -> int: ...
    @property
    def temperature(self) -> float: ...
