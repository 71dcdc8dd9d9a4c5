"""A run: the fold of its events.

Knows events and what they add up to: the state of every chain, the steps it took, the cost. Knows
nothing of models. A run is a few lists of small records; it can be pickled after any event, moved, and
continued from there.

It has more than 300 lines because a run and the fold of every kind of event are one thing.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import replace
from functools import singledispatch
from pathlib import Path
from typing import Any, TypeVar

import pandas as pd

from powerviz.errors import RecordingError, reason_of
from powerviz.messages import say
from powerviz.runs.chain import Chain, Step
from powerviz.runs.cut_off import is_cut_off, reaches_limit
from powerviz.runs.events import (
    EVENT_JSON,
    BlockFinished,
    BlockStarted,
    Cost,
    Decision,
    Event,
    OwnEvent,
    ProposalStarted,
    RunFinished,
    RunStarted,
    StateExtended,
    TokenDrawn,
    TryDrawn,
    UnknownEvent,
    name_of,
)
from powerviz.runs.frames import chains_frame, steps_frame
from powerviz.runs.recording import read_events, save_events
from powerviz.runs.states import States

Own = TypeVar("Own", bound=OwnEvent)


class Run:
    """All that happened in a run so far. Raises `RecordingError` where events do not fit.

    A run that keeps no past knows where its chains stand, which is all it takes to go on, but
    neither its events nor the steps behind it. `own` is for the folds of events of a sampler's own, and
    `unknown` counts events by kinds that are not known here: they are kept, and change nothing.
    """

    def __init__(self, started: RunStarted, keeps_past: bool = True) -> None:
        self.started = started
        self.keeps_past = keeps_past
        self.events: list[Event] = [started] if keeps_past else []
        self.chains: list[Chain] = []
        self.chosen = 0
        self.complete = False
        self.cost = Cost()
        self.own: dict[str, Any] = {}
        self.unknown: Counter[str] = Counter()

    @classmethod
    def from_events(cls, events: Iterable[Event], keeps_past: bool = True) -> "Run":
        """Fold a whole stream. Raises `RecordingError` if it does not begin as a run does."""
        iterator = iter(events)
        first = next(iterator, None)
        if not isinstance(first, RunStarted):
            raise RecordingError("events", say("events-begin-otherwise"))
        run = cls(first, keeps_past)
        for event in iterator:
            run.append(event)
        return run

    def standing(self) -> "Run":
        """A copy that keeps no past, to go on from here while this run stays as it is."""
        copied = Run(self.started, keeps_past=False)
        copied.chains = [
            replace(chain, steps=[], states=States(), draft=list(chain.draft), others=[])
            for chain in self.chains
        ]
        copied.chosen, copied.complete, copied.cost = self.chosen, self.complete, self.cost
        copied.own, copied.unknown = deepcopy(self.own), self.unknown.copy()
        return copied

    def append(self, event: Event) -> None:
        """Take in the next event. Raises `RecordingError` if it does not fit.

        For a sampler's own event that is anything that its fold raises, but for memory that runs out.
        """
        if self.complete:
            raise RecordingError("events", say("events-behind-end"))
        try:
            _fold(event, self)
        except (RecordingError, MemoryError):
            raise
        except Exception as error:
            if not isinstance(event, OwnEvent):
                raise
            told = say("event-not-taken-in", kind=name_of(type(event)), reason=reason_of(error))
            raise RecordingError("events", told) from error
        if self.keeps_past:
            self.events.append(event)

    @property
    def chain(self) -> Chain:
        """The chain that holds the response: the only one, or the one the sampler chose."""
        return self.chains[self.chosen] if self.chains else Chain(0)

    @property
    def text(self) -> str:
        """The response as text, without EOS."""
        return self.chain.text

    @property
    def answer(self) -> str | None:
        """The final answer in the response, or None."""
        return self.chain.answer

    @property
    def log_prob(self) -> float:
        """log p of the response under the model (nats)."""
        return self.chain.log_prob

    @property
    def steps(self) -> list[Step]:
        """The steps of all chains, chain after chain."""
        return [step for chain in self.chains for step in chain.steps]

    @property
    def plain_tokens(self) -> int:
        """Tokens the plain algorithm decodes for the same chains, without any acceleration.

        At least this many where a proposal was rejected early: its full length is not known
        (`plain_tokens_exact` is False then).
        """
        return sum(chain.plain_tokens for chain in self.chains)

    @property
    def plain_tokens_exact(self) -> bool:
        return all(chain.plain_tokens_exact for chain in self.chains)

    def to_frame(self) -> pd.DataFrame:
        """One row per step; log-probabilities and weights in nats, seconds since the start."""
        return steps_frame(self.steps)

    def samples_to_frame(self) -> pd.DataFrame:
        """One row per chain or independent sample: its response as it stands."""
        return chains_frame(self.chains, self.chosen)

    def save(self, path: str) -> None:
        """Write all events as JSON Lines. Raises `RecordingError`; an old file then stays."""
        save_events(self.events, path)


def load_run(path: str | Path) -> Run:
    """The run that a recording holds, complete or not. Raises `RecordingError`."""
    try:
        return Run.from_events(read_events(path))
    except RecordingError as error:
        if error.field == "events":
            told = say("file-no-run", file=str(path), reason=error.message)
            raise RecordingError("path", told) from error
        raise


@singledispatch
def _fold(event: object, run: Run) -> None:
    """Take one event into a run: how, depends on its kind."""
    raise RecordingError("events", say("event-of-other-kind", kind=type(event).__name__))


def register_event(kind: type[Own], fold: Callable[[Own, Run], None] | None = None) -> str:
    """Make a kind of events of a sampler's own known, with how one is taken into a run; its name.

    Without a `fold` they change nothing in a run. A fold raises `RecordingError` where an event does not
    fit, and keeps what it has to remember in `Run.own`, under its kind's name. `Run.append` makes a
    `RecordingError` of anything else that it raises.
    """
    name = EVENT_JSON.register(kind)
    _fold.register(kind)(fold or _ignore)
    return name


def _ignore(event: object, run: Run) -> None:
    """Take an event into a run of which nothing changes."""


_fold.register(OwnEvent)(_ignore)


@_fold.register
def _(event: UnknownEvent, run: Run) -> None:
    run.unknown[event.kind] += 1


@_fold.register
def _(event: BlockStarted, run: Run) -> None:
    if not 0 <= event.chain <= len(run.chains):
        told = say("chain-begins-too-late", chain=str(event.chain), n=len(run.chains))
        raise RecordingError("events", told)
    if event.chain == len(run.chains):
        run.chains.append(Chain(event.chain))
    chain = run.chains[event.chain]
    if chain.block != event.block:
        chain.block, chain.steps_in_block = event.block, 0
    chain.limit = event.limit
    chain.extended, chain.block_finished, chain.cut_off = False, False, False
    chain.proposal, chain.draft, chain.others = None, [], []


@_fold.register
def _(event: ProposalStarted, run: Run) -> None:
    chain = _begun_chain(run, event)
    if not (chain.extended and 0 <= event.cut <= event.start <= len(chain.tokens)):
        raise RecordingError("events", say("step-outside", step=str(event.step)))
    chain.proposal, chain.draft, chain.others = event, [], []


@_fold.register
def _(event: TokenDrawn, run: Run) -> None:
    chain = _begun_chain(run, event)
    start = chain.proposal.start if chain.proposal else len(chain.tokens)
    if event.position != start + len(chain.draft):
        n = start + len(chain.draft)
        raise RecordingError("events", say("token-misplaced", position=str(event.position), n=n))
    chain.draft.append(event.token)


@_fold.register
def _(event: TryDrawn, run: Run) -> None:
    chain = _begun_chain(run, event)
    proposal = chain.proposal
    if proposal is None or proposal.step != event.step:
        raise RecordingError("events", say("decision-too-early", step=str(event.step)))
    if not proposal.cut <= event.start <= len(chain.tokens):
        raise RecordingError("events", say("step-outside", step=str(event.step)))
    chain.others.append(event)


@_fold.register
def _(event: StateExtended, run: Run) -> None:
    chain = _begun_chain(run, event)
    _check_length(event, len(chain.tokens) + len(chain.draft))
    fresh = tuple(chain.draft)
    before = len(chain.tokens)
    chain.tokens += fresh
    chain.placed += (chain.steps_taken,) * len(fresh)
    if run.keeps_past:
        chain.states.add(before, fresh, chain.tokens, event.text)
    chain.plain_tokens += len(chain.draft)
    chain.extended, chain._text, chain.draft = True, event.text, []
    run.cost, chain.tokens_alone = event.cost, event.cost.alone


@_fold.register
def _(event: Decision, run: Run) -> None:
    chain = _begun_chain(run, event)
    proposal = chain.proposal
    if proposal is None or proposal.step != event.step:
        raise RecordingError("events", say("decision-too-early", step=str(event.step)))
    _check_length(event, proposal.start + len(chain.draft))
    index = chain.steps_taken + 1
    drawn = tuple(chain.draft)
    if event.decision == "accepted":
        divergence = event.divergence
        if divergence is None or not proposal.start <= divergence < event.length:
            raise RecordingError("events", say("step-changed-nothing", step=str(event.step)))
        fresh = drawn[divergence - proposal.start :]
        chain.tokens = chain.tokens[:divergence] + fresh
        chain.placed = chain.placed[:divergence] + (index,) * len(fresh)
        chain._text = event.text or ""
        if run.keeps_past:
            chain.states.add(divergence, fresh, chain.tokens, chain._text)
    ends = [event.length, *(one.start + len(one.tokens) for one in chain.others)]
    chain.plain_tokens += sum(end - proposal.cut for end in ends)
    chain.plain_tokens_exact &= event.decision != "rejected_early"
    chain.steps_taken, chain.steps_in_block = index, chain.steps_in_block + 1
    if run.keeps_past:
        states = chain.states
        last = chain.tokens[-1].id if chain.tokens else None
        cut_off = is_cut_off(run.started, len(chain.tokens), chain._text, last)
        others = tuple(chain.others)
        step = Step(index, proposal, drawn, event, states.latest, states, cut_off, others)
        chain.steps.append(step)
    chain.proposal, chain.draft, chain.others = None, [], []
    run.cost, chain.tokens_alone = event.cost, event.cost.alone


@_fold.register
def _(event: BlockFinished, run: Run) -> None:
    chain = _begun_chain(run, event)
    if not chain.extended:
        raise RecordingError("events", say("block-ends-too-early", block=str(event.block)))
    chain.block_finished, chain.ended = True, event.ended
    chain.cut_off = not event.ended and reaches_limit(run.started, len(chain.tokens))


@_fold.register
def _(event: RunFinished, run: Run) -> None:
    if not 0 <= event.chosen < len(run.chains):
        raise RecordingError("events", say("chosen-chain-not-there", chain=str(event.chosen)))
    run.chosen, run.complete, run.cost = event.chosen, True, event.cost


def _begun_chain(
    run: Run,
    event: ProposalStarted | TokenDrawn | TryDrawn | StateExtended | Decision | BlockFinished,
) -> Chain:
    if not 0 <= event.chain < len(run.chains) or (event.block != run.chains[event.chain].block):
        told = say(
            "block-not-begun", kind=event.kind, block=str(event.block), chain=str(event.chain)
        )
        raise RecordingError("events", told)
    return run.chains[event.chain]


def _check_length(event: StateExtended | Decision, length: int) -> None:
    if event.length != length:
        told = say("length-wrong", kind=event.kind, told=event.length, length=str(length))
        raise RecordingError("events", told)
