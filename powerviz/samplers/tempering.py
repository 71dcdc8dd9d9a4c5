"""Replica exchange ("parallel power tempering", arXiv:2609.38104): chains at several α that swap their responses.

Chains at small α get everywhere, and swaps bring what they find up to the rung of the target: its response comes to
p(x)^α as rounds go on, for every ladder. All rungs' proposals are one batch. See `drawing.ladder`.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from powerviz.messages import Message, say
from powerviz.models.batching import room_of
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import Event, RunFinished
from powerviz.runs.run import Run
from powerviz.samplers.drawing.decoding import DrawSettings, Reuse, Rungs, decode
from powerviz.samplers.drawing.ladder import Ladder
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.swaps import SwapDecided, evened, swaps_of
from powerviz.samplers.looks import Look, of_setting
from powerviz.samplers.registry import Sampler, register
from powerviz.samplers.settings.tempering import TemperingSettings


def proceed(
    model: LanguageModel, run: Run, settings: TemperingSettings, meter: Meter
) -> Iterator[Event]:
    """All rungs side by side: in each round, what they need of the model is one batch."""
    ladder = Ladder(model, run, settings, meter)
    temperatures = Rungs(tuple(1 / alpha for alpha in ladder.alphas))
    how, room = DrawSettings(temperatures, settings.num_alternatives), room_of(model)
    while True:
        yield from ladder.go_on()
        drafts = ladder.batch()
        if not drafts:
            break
        trunks = [trunk for rung in ladder.rungs if (trunk := rung.trunk_to_share())]
        for _ in decode(model, drafts, how, meter, Reuse(trunks, keep=True), room):
            yield from ladder.take_in()
    yield RunFinished(chosen=0, cost=meter.read())


def facts(run: Run) -> list[tuple[Message, Message]]:
    """How many swaps between each two neighbouring rungs were accepted."""
    alphas = TemperingSettings(**run.started.settings).alphas
    swaps = swaps_of(run)
    pairs = [
        (
            say("swaps-label", upper=f"{alphas[pair]:.3g}", lower=f"{alphas[pair + 1]:.3g}"),
            say("swaps-accepted", accepted=swaps.accepted.get(pair, 0), offered=offered),
        )
        for pair, offered in sorted(swaps.offered.items())
    ]
    if len(alphas) < 3 or len(pairs) < len(alphas) - 1:
        return pairs
    shares = [swaps.accepted.get(pair, 0) / n for pair, n in sorted(swaps.offered.items())]
    nearer = _written(evened(alphas, shares))
    if nearer == _written(alphas):
        return pairs
    return [*pairs, (say("ladder-label"), say("ladder-evened", alphas=nearer))]


def _written(alphas: Sequence[float]) -> str:
    return ", ".join(f"{alpha:.3g}" for alpha in reversed(alphas))


def named(settings: Mapping[str, Any]) -> str:
    """Its name in files: α of the target, the number of rungs and of rounds."""
    return (
        f"tempering, α = {settings['alpha']:g}, K = {_rungs(settings)}, N = {settings['num_steps']}"
    )


def told(settings: Mapping[str, Any]) -> list[Message]:
    """The same behind its title on the page."""
    rungs = say("method-rungs", n=_rungs(settings))
    return [
        of_setting("α", settings["alpha"]),
        rungs,
        of_setting("N", settings["num_steps"]),
    ]


def _rungs(settings: Mapping[str, Any]) -> int:
    lower = settings.get("lower_alphas") or ()
    return len(lower) + 1 if lower else int(settings["num_rungs"])


LOOK = Look(
    title=say("method-tempering"),
    short=say("method-tempering-short"),
    heading=say("method-tempering-heading"),
    about=say("method-tempering-about"),
    mark="⋈",
    symbol="bowtie",
    light="#3f7a12",
    dark="#86d96a",
    named=named,
    told=told,
    place=6,
)
register(
    Sampler(
        "tempering",
        LOOK,
        TemperingSettings,
        proceed,
        rows=lambda settings: len(settings.alphas) * (settings.prefetch + 1),
        steps=lambda settings: len(settings.alphas) * settings.num_steps * settings.num_blocks,
        events=(SwapDecided,),
        facts=facts,
        target=lambda settings: settings.alpha if settings.num_steps else None,
    )
)
