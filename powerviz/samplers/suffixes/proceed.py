"""Chains of power sampling side by side, each with a request of its own to the server.

Knows chains, and which settings they leave no choice of.
"""

from collections import deque
from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import Any

from powerviz.models.protocol import LanguageModel, Offers
from powerviz.runs.chain import Chain
from powerviz.runs.events import Event, RunFinished
from powerviz.runs.run import Run
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.settings.power import PowerSettings
from powerviz.samplers.suffixes.chain import SuffixChain

FIXED: Mapping[str, Any] = {
    "skip_ahead": False,
    "recall": False,
    "prefetch": 1,
    "cut_law": "uniform",
    "tries": 1,
    "min_new_tokens": 0,
}
"""Settings of power sampling that have one value where whole suffixes are drawn."""


def proceed(
    model: LanguageModel, run: Run, settings: PowerSettings, meter: Meter
) -> Iterator[Event]:
    """The events that a run still lacks. A token of each chain in turn, however fast each comes."""
    suffixes = Offers(model).suffixes
    assert suffixes is not None
    fresh = [Chain(index) for index in range(len(run.chains), settings.chains)]
    chains = [*run.chains, *fresh]
    if len(chains) > 1:
        meter.alone = {chain.index: chain.tokens_alone or 0 for chain in chains}
    walks = [SuffixChain(model, suffixes, run, chain, settings, meter) for chain in chains]
    yield from side_by_side(walks, meter, len(walks))
    yield RunFinished(chosen=0, cost=meter.read())


def side_by_side(chains: Sequence[SuffixChain], meter: Meter, at_once: int) -> Iterator[Event]:
    """The events that chains still lack, a token of each in turn, of `at_once` at a time."""
    waiting = deque(chain.events() for chain in chains)
    under_way: list[Iterator[Event | None]] = []
    try:
        while waiting or under_way:
            while waiting and len(under_way) < at_once:
                under_way.append(waiting.popleft())
            going_on = []
            for walk in under_way:
                if (yield from _until_wait(walk)):
                    going_on.append(walk)
            under_way = going_on
            meter.forward_passes += bool(under_way)
    finally:
        for chain in chains:
            chain.hang_up()


def _until_wait(walk: Iterator[Event | None]) -> Generator[Event, None, bool]:
    """Give events up to the next wait, and say whether there is one."""
    for event in walk:
        if event is None:
            return True
        yield event
    return False
