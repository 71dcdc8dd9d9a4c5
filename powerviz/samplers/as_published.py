"""The published rule, as its authors' code has it (Karan & Du 2025): kept for reproduction, it does not sample p(x)^α.

It differs from `power` in four things, each of which keeps it from p(x)^α where responses end at different lengths:

- log A compares as many tokens behind the cut as both paths have, not all of them;
- log A has no length term, though a response of n tokens has n places to be cut;
- a proposal is no longer than the response, so that within a block a response only becomes shorter, and one
  that is drawn up to that length without an end stays without one;
- the run is over with the first block at whose end the response has ended.

The checkpoint's own truncation (top_k) is off. Skip-ahead, recall and prefetch change no decision here either, and
nor does early rejection: where no weight is above 0, log A is at most the weight drawn so far less that of all of
the state behind the divergence, however long the proposal becomes.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from powerviz.messages import Message, say
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import Event
from powerviz.runs.run import Run
from powerviz.samplers import power
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import Sampler, register
from powerviz.samplers.settings.fields import BlockSize, NumSteps, as_values
from powerviz.samplers.settings.groups import Accelerations, Output, settings_class
from powerviz.samplers.settings.power import ChainSettings, PowerSettings


@settings_class
class PublishedSettings(ChainSettings, Accelerations, Output):
    """α, N, B and T; τ is 1/α unless given. The paper has α = 4, N = 10, B = T/16 and T = 3072."""

    num_steps: NumSteps = 10
    block_size: BlockSize = 16

    @property
    def of_chains(self) -> PowerSettings:
        """Those of chains of power sampling that are decided by this rule."""
        return PowerSettings(**as_values(self), stop_early=True)


def proceed(
    model: LanguageModel, run: Run, settings: PublishedSettings, meter: Meter
) -> Iterator[Event]:
    """Chains of power sampling, decided by the published rule."""
    return power.proceed(model, run, settings.of_chains, meter, published=True)


SYMBOLS = {"α": "alpha", "N": "num_steps", "B": "block_size"}


def named(settings: Mapping[str, Any]) -> str:
    """Its name in files: α, N and B."""
    said = ", ".join(f"{symbol} = {settings[name]:g}" for symbol, name in SYMBOLS.items())
    tau = f", τ = {settings['temperature']:.3g}" if power.has_own_temperature(settings) else ""
    return f"as published, {said}{tau}"


def told(settings: Mapping[str, Any]) -> list[Message]:
    """The same behind its title on the page."""
    said = [of_setting(symbol, settings[name]) for symbol, name in SYMBOLS.items()]
    if power.has_own_temperature(settings):
        said.append(of_setting("τ", settings["temperature"]))
    return said


LOOK = Look(
    title=say("method-as-published"),
    heading=say("method-as-published-heading"),
    about=say("method-as-published-about"),
    caveat=say("method-as-published-caveat"),
    mark="⬟",
    symbol="pentagon",
    light="#4a4fb5",
    dark="#a9adff",
    named=named,
    told=told,
    live="explore",
    place=9,
)
register(
    Sampler(
        "as_published",
        LOOK,
        PublishedSettings,
        proceed,
        several="chains",
        rows=lambda settings: settings.chains * (settings.prefetch + 1),
        steps=lambda settings: settings.chains * settings.num_steps * settings.of_chains.num_blocks,
        mid_run=power.MID_RUN,
    )
)
