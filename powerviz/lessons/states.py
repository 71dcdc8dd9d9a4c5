"""The states of chains after each of their steps, from the sampler's events.

Knows events. Unlike a `Run` it remembers nothing else, so that a chain of any length stays small.
"""

from collections.abc import Iterable, Iterator

from powerviz.models.tabular import Symbols
from powerviz.runs.events import Decision, Event, ProposalStarted, StateExtended, TokenDrawn
from powerviz.samplers.drawing.swaps import SwapDecided


class _Chain:
    """A chain on its way: its state and what is drawn of its next one."""

    def __init__(self) -> None:
        self.state: Symbols = ()
        self.drawn: list[str] = []
        self.start = 0

    def take(self, event: Event) -> None:
        if isinstance(event, ProposalStarted):
            self.start, self.drawn = event.start, []
        elif isinstance(event, TokenDrawn):
            self.drawn.append(event.token.text)
        elif isinstance(event, StateExtended):
            self.state, self.drawn = (*self.state, *self.drawn), []
        elif (
            isinstance(event, Decision)
            and event.decision == "accepted"
            and event.divergence is not None
        ):
            fresh = self.drawn[event.divergence - self.start :]
            self.state = (*self.state[: event.divergence], *fresh)


def states(events: Iterable[Event]) -> Iterator[Symbols]:
    """For each decision of a run of one chain, the symbols of the state after it."""
    chain = _Chain()
    for event in events:
        chain.take(event)
        if isinstance(event, Decision):
            yield chain.state


def top_states(events: Iterable[Event], rungs: int) -> Iterator[Symbols]:
    """For each round of replica exchange on so many rungs, two or more, the symbols of the target's response after it."""
    chains = [_Chain() for _ in range(rungs)]
    for event in events:
        if isinstance(event, SwapDecided):
            if event.accepted:
                upper, lower = chains[event.chain : event.chain + 2]
                upper.state, lower.state = lower.state, upper.state
            if event.chain == 0:  # the last pair of the round
                yield chains[0].state
        elif isinstance(event, (ProposalStarted, TokenDrawn, StateExtended, Decision)):
            chains[event.chain].take(event)
