"""A run: the fold of its events.

Knows events and what they add up to: the state of every chain, the steps it took, the cost. Knows
nothing of models or files. A run is a few lists of small records; it can be pickled after any
event, moved, and continued from there. The states that a chain has had are kept as differences (see
`states`), so that a run takes memory as its events do.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import singledispatch

import pandas as pd

from powerviz.answers import extract_answer
from powerviz.errors import RecordingError
from powerviz.runs.events import (
    BlockFinished,
    BlockStarted,
    Cost,
    Decision,
    Event,
    ProposalStarted,
    RunFinished,
    RunStarted,
    StateExtended,
    Token,
    TokenDrawn,
)
from powerviz.runs.states import States, log_prob


@dataclass(frozen=True, slots=True)
class Step:
    """One Metropolis–Hastings step: what was proposed, the verdict, and the state after it.

    `index` counts the chain's steps over all blocks, from 1. `drawn` are the proposal's tokens
    from `proposal.start` on, as far as they were drawn. `state` is the place of the state after the
    step among all that the chain has had, `states`: steps that changed nothing share one.
    """

    index: int
    proposal: ProposalStarted
    drawn: tuple[Token, ...]
    decision: Decision
    state: int
    states: States = field(repr=False, compare=False)

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The state after the step, put together anew each time."""
        return self.states.tokens(self.state)

    @property
    def text(self) -> str:
        """The state after the step as text."""
        return self.states.text(self.state)

    @property
    def length(self) -> int:
        """How many tokens the state after the step has."""
        return self.states.length(self.state)

    @property
    def log_prob(self) -> float:
        """log p of the state after the step (nats)."""
        return self.states.log_prob(self.state)

    @property
    def answer(self) -> str | None:
        """The final answer in the state after the step."""
        return extract_answer(self.text)


@dataclass(slots=True)
class Chain:
    """One chain; an independent sample is a chain of one block without steps.

    `tokens` is the state and `placed[i]` the index of the step that put token i there (0: drawn
    before the first step). `draft` are the tokens drawn so far for what is under way: an
    extension of the state (`proposal` is None) or a proposal. `steps_taken` counts its steps, and
    `steps_in_block` those of the block, whose responses have at most `limit` tokens; `steps` is empty
    in a run that keeps no past. `cut_off`: it is over, since it has reached the limit of tokens, and its state has not ended by itself.
    """

    index: int
    tokens: tuple[Token, ...] = ()
    placed: tuple[int, ...] = ()
    block: int = 0
    limit: int = 0
    extended: bool = False
    block_finished: bool = False
    ended: bool = False
    cut_off: bool = False
    steps_taken: int = 0
    steps_in_block: int = 0
    steps: list[Step] = field(default_factory=list)
    states: States = field(default_factory=States, repr=False)
    proposal: ProposalStarted | None = None
    draft: list[Token] = field(default_factory=list)
    plain_tokens: int = 0
    plain_tokens_exact: bool = True
    _text: str = ""

    @property
    def text(self) -> str:
        """The state as text; while it is being extended, with the tokens drawn so far."""
        if self.extended or not self.draft:
            return self._text
        return self._text + "".join(token.text for token in self.draft)

    @property
    def answer(self) -> str | None:
        """The final answer in the state; the last number is none where the state was cut off."""
        return extract_answer(self.text, finished=not self.cut_off)

    @property
    def log_prob(self) -> float:
        """log p of the state (nats)."""
        return log_prob(self.tokens)

    @property
    def ages(self) -> tuple[int, ...]:
        """For each token of the state, the steps since it was put there."""
        return tuple(self.steps_taken - index for index in self.placed)


class Run:
    """All that happened in a run so far. Raises `RecordingError` where events do not fit.

    A run that keeps no past knows where its chains stand, which is all it takes to go on, but
    neither its events nor the steps behind it.
    """

    def __init__(self, started: RunStarted, keeps_past: bool = True) -> None:
        self.started = started
        self.keeps_past = keeps_past
        self.events: list[Event] = [started] if keeps_past else []
        self.chains: list[Chain] = []
        self.chosen = 0
        self.complete = False
        self.cost = Cost()

    @classmethod
    def from_events(cls, events: Iterable[Event], keeps_past: bool = True) -> "Run":
        """Fold a whole stream. Raises `RecordingError` if it does not begin as a run does."""
        iterator = iter(events)
        first = next(iterator, None)
        if not isinstance(first, RunStarted):
            raise RecordingError("events", "do not begin with run_started; this is no run")
        run = cls(first, keeps_past)
        for event in iterator:
            run.append(event)
        return run

    def standing(self) -> "Run":
        """A copy that keeps no past, to go on from here while this run stays as it is."""
        copied = Run(self.started, keeps_past=False)
        copied.chains = [
            replace(chain, steps=[], states=States(), draft=list(chain.draft))
            for chain in self.chains
        ]
        copied.chosen, copied.complete, copied.cost = self.chosen, self.complete, self.cost
        return copied

    def append(self, event: Event) -> None:
        """Take in the next event. Raises `RecordingError` if it does not fit."""
        if self.complete:
            raise RecordingError("events", "go on behind the end of the run")
        _fold(event, self)
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
        from powerviz.runs.frames import steps_frame

        return steps_frame(self)

    def samples_to_frame(self) -> pd.DataFrame:
        """One row per chain or independent sample: its response as it stands."""
        from powerviz.runs.frames import samples_frame

        return samples_frame(self)

    def save(self, path: str) -> None:
        """Write all events as JSON Lines. Raises `RecordingError`; an old file then stays."""
        from powerviz.runs.recording import save_events

        save_events(self.events, path)


@singledispatch
def _fold(event: object, run: Run) -> None:
    """Take one event into a run: how, depends on its kind."""
    raise RecordingError("events", f"{type(event).__name__} cannot follow in a run")


@_fold.register
def _(event: BlockStarted, run: Run) -> None:
    if not 0 <= event.chain <= len(run.chains):
        raise RecordingError("events", f"chain {event.chain} begins after {len(run.chains)} others")
    if event.chain == len(run.chains):
        run.chains.append(Chain(event.chain))
    chain = run.chains[event.chain]
    if chain.block != event.block:
        chain.block, chain.steps_in_block = event.block, 0
    chain.limit = event.limit
    chain.extended, chain.block_finished, chain.cut_off = False, False, False
    chain.proposal, chain.draft = None, []


@_fold.register
def _(event: ProposalStarted, run: Run) -> None:
    chain = _begun_chain(run, event)
    if not (chain.extended and 0 <= event.cut <= event.start <= len(chain.tokens)):
        raise RecordingError("events", f"step {event.step} starts outside of the response")
    chain.proposal, chain.draft = event, []


@_fold.register
def _(event: TokenDrawn, run: Run) -> None:
    chain = _begun_chain(run, event)
    start = chain.proposal.start if chain.proposal else len(chain.tokens)
    if event.position != start + len(chain.draft):
        raise RecordingError(
            "events",
            f"a token at position {event.position} follows {start + len(chain.draft)} tokens",
        )
    chain.draft.append(event.token)


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
    run.cost = event.cost


@_fold.register
def _(event: Decision, run: Run) -> None:
    chain = _begun_chain(run, event)
    proposal = chain.proposal
    if proposal is None or proposal.step != event.step:
        raise RecordingError("events", f"a decision on step {event.step}, which has not begun")
    _check_length(event, proposal.start + len(chain.draft))
    index = chain.steps_taken + 1
    drawn = tuple(chain.draft)
    if event.decision == "accepted":
        divergence = event.divergence
        if divergence is None or not proposal.start <= divergence < event.length:
            raise RecordingError("events", f"step {event.step} changed nothing that it has drawn")
        fresh = drawn[divergence - proposal.start :]
        chain.tokens = chain.tokens[:divergence] + fresh
        chain.placed = chain.placed[:divergence] + (index,) * len(fresh)
        chain._text = event.text or ""
        if run.keeps_past:
            chain.states.add(divergence, fresh, chain.tokens, chain._text)
    chain.plain_tokens += event.length - proposal.cut
    chain.plain_tokens_exact &= event.decision != "rejected_early"
    chain.steps_taken, chain.steps_in_block = index, chain.steps_in_block + 1
    if run.keeps_past:
        states = chain.states
        chain.steps.append(Step(index, proposal, drawn, event, states.latest, states))
    chain.proposal, chain.draft = None, []
    run.cost = event.cost


@_fold.register
def _(event: BlockFinished, run: Run) -> None:
    chain = _begun_chain(run, event)
    if not chain.extended:
        raise RecordingError("events", f"block {event.block} ends before it is filled")
    chain.block_finished, chain.ended = True, event.ended
    most = run.started.settings.get("max_new_tokens")
    chain.cut_off = not event.ended and isinstance(most, int) and len(chain.tokens) >= most


@_fold.register
def _(event: RunFinished, run: Run) -> None:
    if not 0 <= event.chosen < len(run.chains):
        raise RecordingError("events", f"the chosen chain {event.chosen} is not in the run")
    run.chosen, run.complete, run.cost = event.chosen, True, event.cost


def _begun_chain(
    run: Run, event: ProposalStarted | TokenDrawn | StateExtended | Decision | BlockFinished
) -> Chain:
    if not 0 <= event.chain < len(run.chains) or (event.block != run.chains[event.chain].block):
        raise RecordingError(
            "events", f"{event.kind} in block {event.block} of chain {event.chain}, not begun"
        )
    return run.chains[event.chain]


def _check_length(event: StateExtended | Decision, length: int) -> None:
    if event.length != length:
        raise RecordingError(
            "events", f"{event.kind} speaks of {event.length} tokens where there are {length}"
        )
