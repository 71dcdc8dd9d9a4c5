"""States that were cut off: they are as long as responses may be, and have not ended by themselves.

Knows events. What a state that was cut off would have come to is not known, so the last number in it
is not its answer.
"""

from collections.abc import Sequence

from powerviz.grading.answers import extract_answer
from powerviz.runs.events import (
    BlockStarted,
    Decision,
    Event,
    OwnEvent,
    RunStarted,
    StateExtended,
    TokenDrawn,
)

CAPPED = frozenset({"as_published"})
"""Samplers whose proposals are no longer than the response: one that has lost its end does not get it back in its block."""
STOPS_THE_UNSURE = "warm_up"
"""A setting with which samples are stopped where the model is not sure enough."""
LOOKED_BACK = 1000
"""Events before those asked about among which the last token of each chain is."""


def is_cut_off(started: RunStarted, length: int, text: str, last_token: int | None) -> bool:
    """Whether a state of so many tokens is over without an end; `last_token` is the id of its last.

    None as the last token: nothing was drawn to extend the state, since it had ended before.
    """
    if not reaches_limit(started, length):
        return False
    if last_token is None or last_token in started.eos_ids:
        return False
    return not any(stop in text for stop in started.settings.get("stop") or ())


def reaches_limit(started: RunStarted, length: int) -> bool:
    """Whether a state of so many tokens that has not ended is over all the same."""
    most = started.settings.get("max_new_tokens")
    capped = started.sampler in CAPPED or started.settings.get(STOPS_THE_UNSURE, 0)
    return bool(capped) or (isinstance(most, int) and length >= most)


def told_answers(
    events: Sequence[Event], first: int = 0, behind: int | None = None
) -> dict[int, str | None]:
    """For each event that gives the response a new text: its place and the answer in that text.

    `events` are all of the run; those from `first` on and before `behind` are asked about.
    """
    started = events[0] if len(events) else None
    if not isinstance(started, RunStarted):
        return {}
    found: dict[int, str | None] = {}
    last: dict[int, int | None] = {}
    begin = max(0, first - LOOKED_BACK)
    for place, event in enumerate(events[begin:behind], start=begin):
        if isinstance(event, TokenDrawn):
            last[event.chain] = event.token.id
        elif isinstance(event, OwnEvent):
            last |= {chain: token.id for chain, token in event.drawn.items()}
        elif isinstance(event, BlockStarted):
            last[event.chain] = None
        elif (
            isinstance(event, (StateExtended, Decision))
            and event.text is not None
            and place >= first
        ):
            cut_off = is_cut_off(started, event.length, event.text, last.get(event.chain))
            found[place] = extract_answer(event.text, finished=not cut_off)
    return found
