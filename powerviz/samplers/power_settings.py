"""The settings of power sampling."""

from collections.abc import Mapping
from typing import Any

from pydantic.dataclasses import dataclass as validated

from powerviz.samplers.settings import (
    SETTINGS_CONFIG,
    Alpha,
    BlockSize,
    MaxNewTokens,
    NumAlternatives,
    NumChains,
    NumSteps,
    Prefetch,
    ProposalTemperature,
    Seed,
    Stop,
    switch,
)


@validated(frozen=True, config=SETTINGS_CONFIG)
class PowerSettings:
    """α, N, B and T of the paper; τ is 1/α unless given.

    The paper has N = 10, T = 3072, B = T/16 and stops early. With B = T there is one block, and at
    α = τ = 1 such a run is the model itself after any number of steps; in several blocks it comes to
    p(x)^α as N grows, and stopped early it never does.
    """

    alpha: Alpha = 4.0
    num_steps: NumSteps = 20
    block_size: BlockSize = 256
    max_new_tokens: MaxNewTokens = 256
    temperature: ProposalTemperature = None
    seed: Seed = 0
    chains: NumChains = 1
    stop_early: bool = switch(
        False,
        "Stop with the block in which the response has ended, as the paper does; without, N more "
        "steps follow with the limit T, so that the run comes to p(x)^α as N grows. With B < T, runs "
        "stopped early lean to short responses, at every N above 0.",
    )
    skip_ahead: bool = switch(True, "Start each proposal where it leaves the state.")
    early_rejection: bool = switch(True, "Give up proposals that are certain to be rejected.")
    recall: bool = switch(True, "Draw again from memory what was drawn before.")
    prefetch: Prefetch = 8
    stop: Stop = ()
    num_alternatives: NumAlternatives = 4

    @staticmethod
    def as_named_now(values: Mapping[str, Any]) -> dict[str, Any]:
        """Settings that an earlier version has recorded, as those of today."""
        found = dict(values)
        if "run_all_blocks" in found:
            found["stop_early"] = not found.pop("run_all_blocks")
        return found

    def __post_init__(self) -> None:
        if self.temperature is None:
            object.__setattr__(self, "temperature", 1 / self.alpha)

    @property
    def tau(self) -> float:
        """The proposal temperature in force."""
        return self.temperature or 1 / self.alpha

    @property
    def num_blocks(self) -> int:
        """How many blocks a chain has at most."""
        return -(-self.max_new_tokens // self.block_size)
