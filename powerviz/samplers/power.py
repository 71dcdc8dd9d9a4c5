"""Power sampling: whole responses from π(x) ∝ p(x)^α by Metropolis–Hastings, exactly.

Algorithm 1 of Karan & Du (2025, "Reasoning with Sampling"), with the acceptance ratio of
`metropolis_hastings`, and four accelerations that change no decision:

- *skip-ahead*: whether a proposal leaves the state at a position is known from the stored log q
  of the state's token there, so the model starts drawing at the divergence, not at the cut;
- *early rejection*: the decision's random number is known beforehand and weights only fall, so a
  proposal is given up as soon as it is certain to be rejected;
- *recall*: a token that was drawn before after the same prefix, by a number that falls into the
  same stretch of the unit interval, is known without asking the model (see `memory`);
- *prefetch*: the next K proposals from the same state are decoded as one batch and decided in
  order; after the first that changes the state, the others are thrown away. The last proposals of
  a block take the extension for the next block along, in case none of them changes the state.

Knows the settings and how chains run side by side; what happens inside a chain is in `walk`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic.dataclasses import dataclass as validated

from powerviz.models.protocol import LanguageModel
from powerviz.models.room import room_of
from powerviz.runs.events import Event, RunFinished
from powerviz.runs.run import Chain, Run
from powerviz.samplers.decoding import decode
from powerviz.samplers.memory import Node
from powerviz.samplers.meter import Meter
from powerviz.samplers.registry import Sampler, register
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
from powerviz.samplers.walk import Walk


@validated(frozen=True, config=SETTINGS_CONFIG)
class PowerSettings:
    """α, N, B and T of the paper; τ is 1/α unless given. The paper has N = 10, T = 3072, B = T/16."""

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
        "steps follow with the limit T, so that the run ends in p(x)^α itself. Stopped early, runs "
        "lean to short responses, at every N.",
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


def proceed(
    model: LanguageModel, run: Run, settings: PowerSettings, meter: Meter
) -> Iterator[Event]:
    """All chains side by side: in each round, what they need of the model is one batch."""
    fresh = [Chain(index) for index in range(len(run.chains), settings.chains)]
    memory = Node() if settings.recall else None
    room = room_of(model)
    walks = [Walk(model, run, chain, settings, meter, memory) for chain in [*run.chains, *fresh]]
    while True:
        for walk in walks:
            yield from walk.go_on()
        drafts = [draft for walk in walks for draft in walk.batch()]
        if not drafts:
            break
        trunks = [trunk for walk in walks if (trunk := walk.trunk_to_share())]
        passes = decode(
            model, drafts, settings.tau, settings.num_alternatives, meter, trunks, True, room
        )
        for _ in passes:
            for walk in walks:
                yield from walk.take_in()
    yield RunFinished(chosen=0, cost=meter.read())


register(Sampler("power", "Power sampling", PowerSettings, proceed, several="chains"))
