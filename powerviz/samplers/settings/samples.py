"""The settings that all methods of independent samples have."""

from typing import Protocol


class SampleSettings(Protocol):
    """The settings of independent samples, each as a field or as a fixed property."""

    @property
    def num_samples(self) -> int: ...
    @property
    def temperature(self) -> float: ...
    @property
    def max_new_tokens(self) -> int: ...
    @property
    def seed(self) -> int: ...
    @property
    def stop(self) -> tuple[str, ...]: ...
    @property
    def num_alternatives(self) -> int: ...
