"""Power sampling: whole responses from π(x) ∝ p(x)^α by Metropolis–Hastings, exactly.

Algorithm 1 of Karan & Du (2025, "Reasoning with Sampling"), with the acceptance ratio of
`metropolis_hastings`, and four accelerations that change no decision:

- *skip-ahead*: whether a proposal leaves the state at a position is known from the stored log q
  of the state's token there, so the model starts drawing at the divergence, not at the cut;
- *early rejection*: the decision's random number is known beforehand and weights only fall, so a
  proposal is given up as soon as it is certain to be rejected;
- *recall*: a token that was drawn before after the same prefix, by a number that falls into the
  same stretch of the unit interval, is known without asking the model (see `drawing.token_trie`);
- *prefetch*: the next K proposals from the same state are decoded as one batch and decided in
  order; after the first that changes the state, the others are thrown away. The last proposals of
  a block take the extension for the next block along, in case none of them changes the state.

Knows how chains run side by side; what happens inside a chain is in `drawing.power_chain`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from powerviz.messages import Message, say
from powerviz.models.batching import room_of
from powerviz.models.protocol import LanguageModel
from powerviz.runs.chain import Chain
from powerviz.runs.events import Event, RunFinished
from powerviz.runs.run import Run
from powerviz.samplers.drawing.decoding import DrawSettings, Reuse, decode
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.power_chain import Walk
from powerviz.samplers.drawing.token_trie import Node
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import BySuffixes, Sampler, register
from powerviz.samplers.settings.power import PowerSettings
from powerviz.samplers.suffixes import proceed as suffixes


def proceed(
    model: LanguageModel,
    run: Run,
    settings: PowerSettings,
    meter: Meter,
    published: bool = False,
) -> Iterator[Event]:
    """All chains side by side: in each round, what they need of the model is one batch.

    `published`: by the rules of the published code, see `as_published`.
    """
    fresh = [Chain(index) for index in range(len(run.chains), settings.chains)]
    chains = [*run.chains, *fresh]
    several = len(chains) > 1
    common = Node() if settings.recall and several else None
    room = room_of(model)
    how = DrawSettings(settings.tau, settings.num_alternatives, settings.law.reads_entropy)
    if several:
        meter.alone = {
            chain.index: chain.tokens_alone or 0
            for chain in chains
            if chain.tokens_alone is not None or not chain.tokens
        }
    walks = [Walk(model, run, chain, settings, meter, common, published) for chain in chains]
    while True:
        for walk in walks:
            yield from walk.go_on()
        drafts = [draft for walk in walks for draft in walk.batch()]
        if not drafts:
            break
        trunks = [trunk for walk in walks if (trunk := walk.trunk_to_share())]
        for _ in decode(model, drafts, how, meter, Reuse(trunks, keep=True), room):
            for walk in walks:
                yield from walk.take_in()
    yield RunFinished(chosen=0, cost=meter.read())


CUTS = {"entropy": say("method-power-cuts-entropy"), "hazard": say("method-power-cuts-hazard")}


def named(settings: Mapping[str, Any]) -> str:
    """Its name in files: the defaults go without saying, but for α and N, which sweeps vary."""
    said = f"α = {settings['alpha']:g}, N = {settings['num_steps']}"
    if settings["block_size"] != PowerSettings.block_size:
        said += f", B = {settings['block_size']}"
    stopped = ", stopped early" if settings.get("stop_early") else ""
    tau = f", τ = {settings['temperature']:.3g}" if has_own_temperature(settings) else ""
    return f"power, {said}{kernel_named(settings)}{stopped}{tau}"


def told(settings: Mapping[str, Any]) -> list[Message]:
    """The same behind its title on the page."""
    said = [of_setting("α", settings["alpha"]), of_setting("N", settings["num_steps"])]
    if settings["block_size"] != PowerSettings.block_size:
        said.append(of_setting("B", settings["block_size"]))
    if settings.get("cut_law", "uniform") != "uniform":
        said.append(CUTS[settings["cut_law"]])
        said.append(of_setting("ε", settings["uniform_share"]))
    if settings.get("tries", 1) > 1:
        said.append(say("method-power-tries", n=settings["tries"]))
    if has_own_temperature(settings):
        said.append(of_setting("τ", settings["temperature"]))
    if settings.get("stop_early"):
        said.append(say("method-power-stopped-early"))
    return said


def has_own_temperature(settings: Mapping[str, Any]) -> bool:
    """Whether the proposal has another temperature than 1/α."""
    return bool(abs(settings["temperature"] * settings["alpha"] - 1) > 1e-9)


def kernel_named(settings: Mapping[str, Any]) -> str:
    """The unusual settings of a step's proposal, behind a comma: by their own names, which no language translates."""
    said = ""
    if settings.get("cut_law", "uniform") != "uniform":
        said += f", cut_law = {settings['cut_law']}, ε = {settings['uniform_share']:g}"
    tries = settings.get("tries", 1)
    return said + (f", tries = {tries}" if tries > 1 else "")


LOOK = Look(
    title=say("method-power"),
    short=say("method-power-short"),
    heading=say("method-power-heading"),
    about=say("method-power-about"),
    mark="■",
    symbol="square",
    light="#0a5fa4",
    dark="#74b9f7",
    named=named,
    told=told,
    ticked=True,
    compared=True,
    live="explore",
    place=4,
)


def target(settings: PowerSettings) -> float | None:
    """The α that chains come to: none without steps, nor where they stop early."""
    early = settings.stop_early and settings.num_blocks > 1
    return settings.alpha if settings.num_steps and not early else None


MID_RUN = frozenset({"num_steps", "skip_ahead", "early_rejection", "recall", "prefetch"})
"""Settings that leave the stored probabilities of a chain as they are."""
register(
    Sampler(
        "power",
        LOOK,
        PowerSettings,
        proceed,
        several="chains",
        rows=lambda settings: settings.chains * (settings.prefetch + settings.tries),
        steps=lambda settings: settings.chains * settings.num_steps * settings.num_blocks,
        mid_run=MID_RUN,
        target=target,
        by_suffixes=BySuffixes(suffixes.proceed, suffixes.FIXED),
    )
)
