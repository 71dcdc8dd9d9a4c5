"""One chain of power sampling whose proposals are a server's suffixes; without steps, an independent sample.

Knows the order of things, as `drawing.power_chain` does for models that give rows: blocks, steps, what is told of
them. The mathematics of a step is in `metropolis_hastings`, what tokens weigh in `scales`.
"""

from collections.abc import Iterator, Sequence

from powerviz.errors import ModelError
from powerviz.messages import say
from powerviz.models.protocol import LanguageModel
from powerviz.models.suffixes import SEEDS, Suffixes, seed_behind
from powerviz.runs.chain import Chain
from powerviz.runs.events import (
    BlockFinished,
    BlockStarted,
    Decision,
    DecisionKind,
    Event,
    ProposalStarted,
    StateExtended,
    TokenDrawn,
)
from powerviz.runs.run import Run
from powerviz.runs.states import log_prob
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.randomness import StepRandomness, step_randomness
from powerviz.samplers.drawing.stopping import ended, stop_test
from powerviz.samplers.settings.power import PowerSettings
from powerviz.samplers.suffixes.certified import Interval, decided
from powerviz.samplers.suffixes.draws import Draws
from powerviz.samplers.suffixes.scales import Scales, Weighed


class SuffixChain:
    """One chain: its state, and the suffix that is being drawn for it."""

    def __init__(
        self,
        model: LanguageModel,
        suffixes: Suffixes,
        run: Run,
        chain: Chain,
        settings: PowerSettings,
        meter: Meter,
    ) -> None:
        self.model, self.suffixes, self.meter = model, suffixes, meter
        self.settings = settings
        self.scales = Scales(model, suffixes, settings)
        self.prompt = run.started.prompt_tokens
        self.stops = stop_test(model, settings.stop)
        self.index = chain.index
        self.state = [self.scales.known(token) for token in chain.tokens]
        interrupted = not (chain.extended or chain.block_finished)
        self.block = max(0, chain.block - 1) if interrupted else chain.block
        self.in_block = not interrupted and not chain.block_finished
        self.step = chain.steps_in_block
        self.limit = 0 if interrupted else chain.limit
        # Of the suffix that was under way: what was told of is drawn.
        self.drawn = tuple(chain.draft)
        self.draws: Draws | None = None

    def events(self) -> Iterator[Event | None]:
        """All events that the chain still lacks; None in front of each wait for a token."""
        while self.in_block or not self._over:
            if not self.in_block:
                yield from self._start_block()
            while self.step < self.settings.num_steps:
                yield from self._step(self.step + 1)
                self.step += 1
            self.in_block = False
            yield BlockFinished(chain=self.index, block=self.block, ended=self._ended(self.state))

    def hang_up(self) -> None:
        """Draw no more."""
        if self.draws:
            self._count(self.draws.hang_up())
        self.draws = None

    @property
    def _over(self) -> bool:
        """Whether the block that is finished was the last."""
        settings = self.settings
        stopped = self._ended(self.state) and settings.stop_early
        last = self.block >= settings.num_blocks
        return stopped or last or self.limit >= settings.max_new_tokens

    def _ended(self, tokens: Sequence[Weighed]) -> bool:
        return ended(self.model, [one.token for one in tokens], self.stops)

    def _start_block(self) -> Iterator[Event | None]:
        self.block, self.in_block, self.step = self.block + 1, True, 0
        longest = self.settings.max_new_tokens
        grown = min(self.block * self.settings.block_size, longest)
        self.limit = longest if self._ended(self.state) else grown
        yield BlockStarted(chain=self.index, block=self.block, limit=self.limit)
        if not self._ended(self.state):
            draft = _Draft(self.state, len(self.state))
            for came in self._suffix(draft, self._randomness(0)):
                yield self._told(0, draft) if came else None
            self.state = draft.tokens
        tokens = [one.token for one in self.state]
        yield StateExtended(
            chain=self.index,
            block=self.block,
            length=len(tokens),
            log_prob=log_prob(tokens),
            text=self._text(self.state),
            cost=self.meter.read(self.index),
        )

    def _step(self, step: int) -> Iterator[Event | None]:
        own = self._randomness(step)
        cut, log_u = mh.draw_cut(own.cut, len(self.state)), mh.log_uniform(own.accept)
        yield ProposalStarted(chain=self.index, block=self.block, step=step, cut=cut, start=cut)
        draft = _Draft(self.state, cut)
        for came in self._suffix(draft, own):
            yield self._told(step, draft) if came else None
            bound = self._bound(draft) if came else None
            if bound and mh.surely_rejected(bound.log_accept_ratio, log_u):
                self.hang_up()
                yield self._decision(step, draft, "rejected_early", bound, log_u)
                return
        if draft.divergence is None:
            unchanged = mh.AcceptTerms(0.0, 0.0, 0.0)
            yield self._decision(step, draft, "unchanged", unchanged, log_u)
            return
        accepted = self._accepts(step, draft, draft.divergence, log_u)
        terms = self._terms(draft, draft.divergence)
        yield self._decision(step, draft, "accepted" if accepted else "rejected", terms, log_u)
        if accepted:
            self.state = draft.tokens

    def _suffix(self, draft: "_Draft", own: StepRandomness) -> Iterator[bool]:
        """Draw the rest of a response: True behind each token, False in front of each wait."""
        before, self.drawn = self.drawn, ()
        for token in before:
            self._count()  # What was counted last was before them.
            draft.add(self.scales.known(token))
            yield True
        while not self._complete(draft):
            if self.draws is None:
                self.draws = self._draw(draft, own)
            yield False
            drawn = self.draws.next()
            if drawn is None:
                raise ModelError("model", say("server-ends-otherwise", model=self.model.name))
            self._count()
            draft.add(self.scales.weighed(drawn))
            yield True
        self.hang_up()

    def _draw(self, draft: "_Draft", own: StepRandomness) -> Draws:
        prefix = (*self.prompt, *(one.token.id for one in draft.tokens))
        limit, drawn = self.limit - len(draft.tokens), len(draft.tokens) - draft.start
        seed = seed_behind(int(own.choice * SEEDS), drawn)  # A recording may have some of them.
        return Draws(
            lambda: self.suffixes.draw(prefix, limit, self.settings.tau, self.scales.listed, seed)
        )

    def _complete(self, draft: "_Draft") -> bool:
        tokens = draft.tokens
        fresh = len(tokens) > draft.start
        return fresh and (len(tokens) >= self.limit or self._ended(tokens))

    def _bound(self, draft: "_Draft") -> mh.AcceptTerms | None:
        """The terms of log A at best, however the proposal goes on; None while that bounds nothing."""
        settings = self.settings
        if draft.divergence is None or not settings.early_rejection or self._complete(draft):
            return None
        if not mh.can_reject_early(settings.alpha, settings.tau):
            return None
        proposal = self.scales.weight(draft.tokens[draft.divergence :])
        state = self.scales.weight(self.state[draft.divergence :])
        cut = mh.log_cut_ratio(len(self.state), len(draft.tokens) + 1)
        return mh.AcceptTerms(proposal.high, state.low, cut)

    def _terms(self, draft: "_Draft", divergence: int) -> mh.AcceptTerms:
        """The terms of log A in the middle of where they lie."""
        proposal = self.scales.weight(draft.tokens[divergence:]).middle
        state = self.scales.weight(self.state[divergence:]).middle
        return mh.AcceptTerms(proposal, state, mh.log_cut_ratio(len(self.state), len(draft.tokens)))

    def _log_ratio(self, draft: "_Draft", divergence: int) -> Interval:
        """The interval in which log A lies."""
        length = mh.log_cut_ratio(len(self.state), len(draft.tokens))
        proposal, state = draft.tokens[divergence:], self.state[divergence:]
        return self.scales.weight(proposal) - self.scales.weight(state) + Interval(length, length)

    def _accepts(self, step: int, draft: "_Draft", divergence: int, log_u: float) -> bool:
        """Whether log u < log A, after as many questions as that takes. Raises `ModelError` if it stays unknown."""
        while True:
            verdict = decided(self._log_ratio(draft, divergence), log_u)
            if verdict is not None:
                return verdict
            if not self.scales.know_more(self.prompt, (draft.tokens, self.state), divergence):
                break
            self._count()
            self.meter.forward_passes += 1
        if self.scales.most < self.model.vocab_size:
            listed = str(self.scales.most)
            raise ModelError("model", say("server-step-undecided", step=str(step), listed=listed))
        return mh.accepts(self._terms(draft, divergence).log_accept_ratio, log_u)

    def _told(self, step: int, draft: "_Draft") -> TokenDrawn:
        place = len(draft.tokens) - 1
        return TokenDrawn(
            chain=self.index,
            block=self.block,
            step=step,
            position=place,
            token=draft.tokens[place].token,
        )

    def _decision(
        self, step: int, draft: "_Draft", kind: DecisionKind, terms: mh.AcceptTerms, log_u: float
    ) -> Decision:
        whole = kind in ("accepted", "rejected") and draft.divergence is not None
        width = self._log_ratio(draft, draft.divergence or 0).width if whole else 0.0
        return Decision(
            chain=self.index,
            block=self.block,
            step=step,
            decision=kind,
            divergence=draft.divergence,
            length=len(draft.tokens),
            log_weight_proposal=terms.log_weight_proposal,
            log_weight_state=terms.log_weight_state,
            log_cut_ratio=terms.log_cut_ratio,
            log_uniform=log_u,
            log_ratio_error=width / 2 if width else None,
            text=self._text(draft.tokens) if kind == "accepted" else None,
            cost=self.meter.read(self.index),
        )

    def _text(self, tokens: Sequence[Weighed]) -> str:
        return self.model.decode([one.token.id for one in tokens])

    def _count(self, tokens: int = 1) -> None:
        """Count tokens that the server has decoded."""
        self.meter.tokens += tokens
        if self.index in self.meter.alone:
            self.meter.alone[self.index] += tokens

    def _randomness(self, step: int) -> StepRandomness:
        return step_randomness(self.settings.seed, self.index, self.block, step, self.limit)


class _Draft:
    """A response that keeps `start` tokens of the state, and is drawn from there."""

    def __init__(self, state: Sequence[Weighed], start: int) -> None:
        self.state, self.start = state, start
        self.tokens = list(state[:start])
        self.divergence: int | None = None

    def add(self, fresh: Weighed) -> None:
        """Take the next token; as long as it is the state's, with the numbers that the state has."""
        place = len(self.tokens)
        if self.divergence is None:
            if place < len(self.state) and self.state[place].token.id == fresh.token.id:
                fresh = self.state[place]
            else:
                self.divergence = place
        self.tokens.append(fresh)
