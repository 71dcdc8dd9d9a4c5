"""The state of one chain after each of its steps, from the sampler's events.

Knows events. Unlike a `Run` it remembers nothing else, so that a chain of any length stays small.
"""

from collections.abc import Iterable, Iterator

from powerviz.models.tabular import Symbols
from powerviz.runs.events import Decision, Event, ProposalStarted, StateExtended, TokenDrawn


def states(events: Iterable[Event]) -> Iterator[Symbols]:
    """For each decision of a run of one chain, the symbols of the state after it."""
    state: Symbols = ()
    drawn: list[str] = []
    start = 0
    for event in events:
        if isinstance(event, ProposalStarted):
            start, drawn = event.start, []
        elif isinstance(event, TokenDrawn):
            drawn.append(event.token.text)
        elif isinstance(event, StateExtended):
            state, drawn = (*state, *drawn), []
        elif isinstance(event, Decision):
            if event.decision == "accepted" and event.divergence is not None:
                state = (*state[: event.divergence], *drawn[event.divergence - start :])
            yield state
