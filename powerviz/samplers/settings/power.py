"""The settings of power sampling.

Chains that are decided by the published rule have `ChainSettings` in common with it.
"""

from collections.abc import Mapping
from typing import Annotated, Any

from powerviz.samplers.cut_laws import CutLaw, CutLawName
from powerviz.samplers.settings.fields import (
    About,
    Alpha,
    NumChains,
    ProposalTemperature,
    Seed,
    Tries,
    UniformShare,
)
from powerviz.samplers.settings.groups import Accelerations, Blocks, Output, group, settings_class


@group
class Chains:
    """Chains side by side, and the temperature that they propose at."""

    temperature: ProposalTemperature = None
    seed: Seed = 0
    chains: NumChains = 1


@group
class ChainSettings(Blocks, Chains):
    """α, N, B and T of the paper; τ is 1/α unless given."""

    alpha: Alpha = 4.0

    def __post_init__(self) -> None:
        if self.temperature is None:
            object.__setattr__(self, "temperature", 1 / self.alpha)

    @property
    def tau(self) -> float:
        """The proposal temperature in force."""
        return self.temperature or 1 / self.alpha


@group
class Kernel:
    """How a step is made, and whether a chain ends with the first block that does."""

    cut_law: Annotated[CutLawName, About("setting-cut-law")] = "uniform"
    uniform_share: UniformShare = 0.5
    tries: Tries = 1
    stop_early: Annotated[bool, About("setting-stop-early")] = False

    @property
    def law(self) -> CutLaw:
        """The law that cuts are drawn from."""
        return CutLaw(self.cut_law, self.uniform_share)


@settings_class
class PowerSettings(ChainSettings, Kernel, Accelerations, Output):
    """α, N, B and T of the paper; τ is 1/α unless given.

    The paper has N = 10, T = 3072, B = T/16 and stops early. With B = T there is one block, and at
    α = τ = 1 such a run is the model itself after any number of steps; in several blocks it comes to
    p(x)^α as N grows, and stopped early it never does.
    """

    @staticmethod
    def as_named_now(values: Mapping[str, Any]) -> dict[str, Any]:
        """Settings that an earlier version has recorded, as those of today."""
        found = dict(values)
        if "run_all_blocks" in found:
            found["stop_early"] = not found.pop("run_all_blocks")
        return found

    @property
    def of_chains(self) -> "PowerSettings":
        """The settings of the chains: a run of power sampling has no others."""
        return self
