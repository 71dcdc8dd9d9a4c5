"""The settings of power sampling."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic.dataclasses import dataclass as validated

from powerviz.samplers.cut_laws import CutLaw, CutLawName
from powerviz.samplers.settings.fields import (
    SETTINGS_CONFIG,
    About,
    Alpha,
    BlockSize,
    MaxNewTokens,
    MinNewTokens,
    NumAlternatives,
    NumChains,
    NumSteps,
    Prefetch,
    ProposalTemperature,
    Seed,
    Stop,
    Tries,
    UniformShare,
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
    min_new_tokens: MinNewTokens = 0
    temperature: ProposalTemperature = None
    seed: Seed = 0
    chains: NumChains = 1
    cut_law: Annotated[CutLawName, About("setting-cut-law")] = "uniform"
    uniform_share: UniformShare = 0.5
    tries: Tries = 1
    stop_early: Annotated[bool, About("setting-stop-early")] = False
    skip_ahead: Annotated[bool, About("setting-skip-ahead")] = True
    early_rejection: Annotated[bool, About("setting-early-rejection")] = True
    recall: Annotated[bool, About("setting-recall")] = True
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
    def law(self) -> CutLaw:
        """The law that cuts are drawn from."""
        return CutLaw(self.cut_law, self.uniform_share)

    @property
    def of_chains(self) -> "PowerSettings":
        """The settings of the chains: a run of power sampling has no others."""
        return self

    @property
    def num_blocks(self) -> int:
        """How many blocks a chain has at most."""
        return -(-self.max_new_tokens // self.block_size)
