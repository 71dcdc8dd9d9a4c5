"""One chain of a run: its state, and the steps it took.

Knows events and what they add up to in one chain; how they are folded into it is in `run`. The states that a
chain has had are kept as differences (see `states`), so that it takes memory as its events do.
"""

from dataclasses import dataclass, field

from powerviz.grading.answers import extract_answer
from powerviz.runs.events import Decision, ProposalStarted, Token, TryDrawn
from powerviz.runs.states import States, log_prob


@dataclass(frozen=True, slots=True)
class Step:
    """One Metropolis–Hastings step: what was proposed, the verdict, and the state after it.

    `index` counts the chain's steps over all blocks, from 1. `drawn` are the proposal's tokens
    from `proposal.start` on, as far as they were drawn. `state` is the place of the state after the
    step among all that the chain has had, `states`: steps that changed nothing share one. `cut_off`:
    that state is as long as responses may be, and has not ended by itself. `others` are the candidates that
    were not chosen.
    """

    index: int
    proposal: ProposalStarted
    drawn: tuple[Token, ...]
    decision: Decision
    state: int
    states: States = field(repr=False, compare=False)
    cut_off: bool = False
    others: tuple[TryDrawn, ...] = ()

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
        """The final answer in the state after the step; the last number is none if it is cut off."""
        return extract_answer(self.text, finished=not self.cut_off)


@dataclass(frozen=True, slots=True)
class State:
    """The response of a chain as it stands: its tokens, where each was put there, and its text."""

    tokens: tuple[Token, ...]
    placed: tuple[int, ...]
    text: str


@dataclass(slots=True)
class Chain:
    """One chain; an independent sample is a chain of one block without steps.

    `tokens` is the state and `placed[i]` the index of the step that put token i there (0: drawn
    before the first step). `draft` are the tokens drawn so far for what is under way: an
    extension of the state (`proposal` is None) or a proposal, beside which `others` were not chosen. `steps_taken` counts its steps, and
    `steps_in_block` those of the block, whose responses have at most `limit` tokens; `steps` is empty
    in a run that keeps no past. `tokens_alone`: what it would have had decoded in a run of its own, where
    others run beside it and that was counted. `cut_off`: it is over, since it has reached the limit of tokens, and its state has not ended by itself.
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
    others: list[TryDrawn] = field(default_factory=list)
    plain_tokens: int = 0
    plain_tokens_exact: bool = True
    tokens_alone: int | None = None
    _text: str = ""

    @property
    def text(self) -> str:
        """The state as text; while it is being extended, with the tokens drawn so far."""
        if self.extended or not self.draft:
            return self._text
        return self._text + "".join(token.text for token in self.draft)

    @property
    def state(self) -> State:
        """The response between two steps."""
        return State(self.tokens, self.placed, self._text)

    def take_over(self, state: State, keeps_past: bool) -> None:
        """Go on from another chain's response, between two steps."""
        self.tokens, self.placed, self._text = state.tokens, state.placed, state.text
        if keeps_past:
            self.states.add(0, state.tokens, state.tokens, state.text)

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
