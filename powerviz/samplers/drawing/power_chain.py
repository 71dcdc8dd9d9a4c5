"""One chain of power sampling on its way: its state, and what is being drawn for it.

Knows the order of things: blocks, steps, which proposals are planned and when each is decided.
The mathematics is in `metropolis_hastings`, the drawing in `decoding`; who runs several chains
side by side, and gives the model to them, is `power`.

It has more than 300 lines because which proposal is drawn, held back or decided next depends on one state.
"""

import math
from collections import deque
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from powerviz.models.batching import with_room
from powerviz.models.protocol import Branches, LanguageModel
from powerviz.runs.chain import Chain
from powerviz.runs.events import (
    BlockFinished,
    BlockStarted,
    Decision,
    Event,
    ProposalStarted,
    StateExtended,
    Token,
    TokenDrawn,
    TryDrawn,
)
from powerviz.runs.run import Run
from powerviz.runs.states import log_prob
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.drawing.decoding import Draft
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.proposals import Proposal, Rules
from powerviz.samplers.drawing.randomness import StepRandomness, step_randomness, try_randomness
from powerviz.samplers.drawing.stopping import ended, stop_test
from powerviz.samplers.drawing.token_trie import Node
from powerviz.samplers.settings.power import PowerSettings

MOST_STEPS_AHEAD = 64
"""Steps planned from one state; all that come after a change have to be planned again."""
NO_END = (math.inf, 0)


class Walk:
    """One chain on its way: the state, and what is being drawn for it.

    Its place in the run is (block, extended, step): so many steps of the block are decided. A block's
    responses have at most `limit` tokens. It waits behind step `until`, a (block, step), and draws from the proposal
    of its `rung` where chains are those of a ladder.
    """

    def __init__(
        self,
        model: LanguageModel,
        run: Run,
        chain: Chain,
        settings: PowerSettings,
        meter: Meter,
        common: Node | None,
        published: bool = False,
    ) -> None:
        """`common`: what all chains draw, where several run side by side; `published`: see `Rules`."""
        self.model, self.settings, self.meter, self.common = model, settings, meter, common
        self.memory = Node() if settings.recall else None
        self.prompt = run.started.prompt_tokens
        self.stops = stop_test(model, settings.stop)
        self.index = chain.index
        self.tokens = chain.tokens
        interrupted = not (chain.extended or chain.block_finished)
        self.block = max(0, chain.block - 1) if interrupted else chain.block
        self.in_block = not interrupted and not chain.block_finished
        self.step = chain.steps_in_block
        self.limit = 0 if interrupted else chain.limit
        # Of the draft that was under way, which is the first to be made again.
        self.drawn = tuple(chain.draft)
        self.drawn_from = chain.proposal.start if chain.proposal else len(chain.tokens)
        self.extension: Draft | None = None
        self.next_extension: Draft | None = None
        self.told = 0
        self.queue: deque[Proposal] = deque()
        self.trunk: Branches | None = None
        self.trunk_is_state = False
        self.until: tuple[float, int] = NO_END
        self.rung = 0
        bounded = mh.can_reject_early(settings.alpha, settings.tau)
        self.rules = Rules(
            settings.alpha, settings.law, settings.early_rejection and bounded, published
        )

    @property
    def beside_others(self) -> bool:
        """Whether the run has other chains, so that what this one costs alone is counted apart."""
        return self.index in self.meter.alone

    @property
    def drafts(self) -> list[Draft]:
        """The drafts that need the model."""
        if self.extension:
            return [self.extension]
        return [draft for proposal in self.queue for draft in proposal.open_drafts]

    def batch(self) -> list[Draft]:
        """The drafts of the next round: those that need the model, and those that come along."""
        along = self.next_extension
        if along and not along.complete and self.drafts:
            along.closed = False
            return [*self.drafts, along]
        return self.drafts

    def limit_of(self, block: int) -> int:
        """The most tokens of a block's responses.

        Once the state has ended there is nothing to grow: the next block is the last, and its target
        is that of all responses. Blocks before it sample others, shorter ones that have not ended
        among them, and a run that stopped there would be a sample of neither. The published code lets
        the response grow by B from what it is, which may be less than all blocks before could have.
        """
        longest = self.settings.max_new_tokens
        if self.rules.published:
            return min(len(self.tokens) + self.settings.block_size, longest)
        return longest if self.ended else min(block * self.settings.block_size, longest)

    @property
    def over(self) -> bool:
        """Whether the block that is finished was the last."""
        stopped = self.ended and self.settings.stop_early
        last = self.block >= self.settings.num_blocks
        return stopped or last or self.limit >= self.settings.max_new_tokens

    @property
    def ended(self) -> bool:
        return ended(self.model, self.tokens, self.stops)

    def go_on(self) -> Iterator[Event]:
        """Go on to the next need of the model, and give the events on the way."""
        yield from self.decide_in_order()
        while not self.drafts:
            if not self.in_block:
                if self.over:
                    return
                yield from self._start_block()
            elif self.waits:
                return
            elif self.step < self.settings.num_steps:
                self._plan_proposals()
                yield from self.decide_in_order()
            else:
                self.in_block = False
                yield BlockFinished(chain=self.index, block=self.block, ended=self.ended)

    @property
    def waits(self) -> bool:
        """Whether it has made the step behind which it is to wait."""
        return self.in_block and not self.extension and (self.block, self.step) >= self.until

    def take_in(self) -> Iterator[Event]:
        """Process the tokens of one forward pass: record them, then decide every proposal that can be decided."""
        if self.extension:
            yield from self._extend()
            return
        for proposal in self.queue:
            proposal.weigh(self.tokens, self.rules)
        yield from self.decide_in_order()
        if self.next_extension and not self.drafts:
            self.next_extension.closed = True

    def _start_block(self) -> Iterator[Event]:
        self.block, self.in_block, self.step = self.block + 1, True, 0
        self.limit = self.limit_of(self.block)
        yield BlockStarted(chain=self.index, block=self.block, limit=self.limit)
        if self.ended:
            yield self._extended()
            return
        self.extension = self.next_extension or self._extension(self.block)
        for token in self._drawn_before(self.extension):
            if not self.extension.complete:
                self.extension.add(token, self.model.eos_ids)
                self.meter.tokens += 1
                self.meter.forward_passes += 1
                if self.beside_others:
                    self.meter.alone[self.index] += 1
        self.extension.closed = self.extension.complete
        self.next_extension, self.told = None, len(self.tokens)
        yield from self._extend()

    def _extension(self, block: int) -> Draft:
        limit = self.limit_of(block)
        uniforms = self._randomness(block, 0, limit).tokens
        return self._draft(len(self.tokens), limit, uniforms)

    def _extend(self) -> Iterator[Event]:
        draft = self.extension
        assert draft is not None
        yield from self._told(draft, self.told, step=0)
        self.told = len(draft.tokens)
        if draft.complete:
            self._set_state(draft)
            self.extension = None
            yield self._extended()

    def _plan_proposals(self) -> None:
        """The next steps from this state: up to K drafts that need the model, up to a change for sure.

        The drafts of a step's candidates stay together.
        """
        undecided, changes, step = 0, False, self.step
        last = min(self.settings.num_steps, self.step + MOST_STEPS_AHEAD)
        while step < last and undecided < self.settings.prefetch and not changes:
            step += 1
            proposal = self._proposal(step)
            self.queue.append(proposal)
            undecided += len(proposal.open_drafts)
            changes = proposal.verdict is not None and proposal.verdict[0] == "accepted"
        if self.settings.prefetch > 1 and step == self.settings.num_steps and not changes:
            self._prefetch_extension()

    def _prefetch_extension(self) -> None:
        grows = not self.over and not self.ended
        if grows and not self.next_extension:
            self.next_extension = self._extension(self.block + 1)

    def _proposal(self, step: int) -> Proposal:
        settings = self.settings
        own = self._randomness(self.block, step, self.limit)
        cut, log_cut = self.rules.law.draw(own.cut, self.tokens)
        place = (settings.seed, self.index, self.block, step)
        more = (try_randomness(*place, j, self.limit) for j in range(1, settings.tries))
        tries = [self._try(cut, uniforms) for uniforms in (own.tokens, *more)]
        log_u = mh.log_uniform(own.accept)
        proposal = Proposal(step, cut, log_cut, tries, log_u, own.choice)
        for draft in tries:
            for token in self._drawn_before(draft):
                if draft and not draft.closed:
                    draft.add(token, self.model.eos_ids)
                    proposal.weigh(self.tokens, self.rules)
            while draft and not draft.closed and draft.recall(self.model.eos_ids):
                proposal.weigh(self.tokens, self.rules)
        proposal.weigh(self.tokens, self.rules)
        return proposal

    def _try(self, cut: int, uniforms: npt.NDArray[np.float64]) -> Draft | None:
        """The draft of a candidate; None if it is the state itself."""
        start = self._start(cut, uniforms)
        if start == len(self.tokens):
            return None
        longest = len(self.tokens) if self.rules.published else self.limit
        return self._draft(start, longest, uniforms)

    def _drawn_before(self, draft: Draft | None) -> tuple[Token, ...]:
        """The proposal's tokens that were drawn before the run was interrupted: the same would be drawn again.

        Of several candidates only the chosen one was told of, and which that is is not known yet.
        """
        drawn, self.drawn = self.drawn, ()
        known = draft and draft.start == self.drawn_from
        return drawn if known and self.settings.tries == 1 else ()

    def _start(self, cut: int, uniforms: npt.NDArray[np.float64]) -> int:
        """The position at which the model starts to draw: the cut, or where the proposal leaves the state."""
        if not self.settings.skip_ahead:
            return cut
        return mh.draw_divergence(self.tokens, cut, uniforms)

    def decide_in_order(self) -> Iterator[Event]:
        """Tell the first proposal's tokens; once it is decided, go on with the next."""
        while self.queue and not self.waits:
            proposal = self.queue[0]
            yield from self._told_proposal(proposal)
            decision = self._decision(proposal)
            if decision is None:
                return
            self.queue.popleft()
            self.step = proposal.step
            if decision.decision == "accepted":
                self._move_to(proposal)
            yield decision

    def _told_proposal(self, proposal: Proposal) -> Iterator[Event]:
        """Tell of a proposal what is new: of one among several candidates all at once, when it has been chosen."""
        if not proposal.may_be_told:
            return
        draft = proposal.draft
        start = draft.start if draft else len(self.tokens)
        if proposal.told < 0:
            proposal.told = start
            yield ProposalStarted(
                chain=self.index,
                block=self.block,
                step=proposal.step,
                cut=proposal.cut,
                start=start,
            )
        if draft:
            yield from self._told(draft, proposal.told, proposal.step)
            proposal.told = len(draft.tokens)
        for candidate, other in enumerate(proposal.tries):
            if candidate != proposal.chosen:
                yield self._told_other(proposal, candidate, other)

    def _told_other(self, proposal: Proposal, candidate: int, draft: Draft | None) -> TryDrawn:
        start = draft.start if draft else len(self.tokens)
        return TryDrawn(
            chain=self.index,
            block=self.block,
            step=proposal.step,
            candidate=candidate,
            start=start,
            tokens=tuple(draft.tokens[start:]) if draft else (),
            log_ratio=proposal.log_ratios[candidate],
        )

    def _told(self, draft: Draft, position: int, step: int) -> Iterator[Event]:
        for index in range(position, len(draft.tokens)):
            yield TokenDrawn(
                chain=self.index,
                block=self.block,
                step=step,
                position=index,
                token=draft.tokens[index],
            )

    def _decision(self, proposal: Proposal) -> Decision | None:
        if proposal.verdict is None:
            return None
        draft = proposal.draft
        kind, terms = proposal.verdict
        return Decision(
            chain=self.index,
            block=self.block,
            step=proposal.step,
            decision=kind,
            divergence=draft.divergence if draft else None,
            length=len(draft.tokens) if draft else len(self.tokens),
            log_weight_proposal=terms.log_weight_proposal,
            log_weight_state=terms.log_weight_state,
            log_cut_ratio=terms.log_cut_ratio,
            log_tries_ratio=terms.log_tries_ratio,
            log_uniform=proposal.log_u,
            candidate=proposal.chosen if len(proposal.tries) > 1 else None,
            text=self._text(draft.tokens) if draft and kind == "accepted" else None,
            cost=self.meter.read(self.index),
        )

    def _move_to(self, proposal: Proposal) -> None:
        """The proposal becomes the state; what was drawn ahead from the old one is thrown away."""
        assert proposal.draft is not None
        self._set_state(proposal.draft)
        self.forget_ahead()

    def forget_ahead(self) -> None:
        """Throw away what was drawn ahead from a state that is no more."""
        for later in self.queue:
            for draft in later.open_drafts:
                draft.closed = True
        self.queue.clear()
        if self.next_extension:
            self.next_extension.closed = True
            self.next_extension = None

    def _set_state(self, draft: Draft) -> None:
        self.tokens = tuple(draft.tokens)
        self.trunk_is_state = draft.branch is not None
        self.trunk = draft.branch or self.trunk

    def trunk_to_share(self) -> Branches | None:
        """The state as read by the model, if this chain needs the model for proposals from it.

        A state that was recalled, or read from a recording, is read here, once.
        """
        if self.extension or not self.drafts:
            return self.trunk
        if not self.trunk_is_state:
            state = [[*self.prompt, *(token.id for token in self.tokens)]]
            reuse = [self.trunk] if self.trunk else []
            self.trunk = with_room(lambda: self.model.open(state, reuse))
            self.trunk_is_state = True
            self.meter.forward_passes += 1
        return self.trunk

    def _extended(self) -> StateExtended:
        return StateExtended(
            chain=self.index,
            block=self.block,
            length=len(self.tokens),
            log_prob=log_prob(self.tokens),
            text=self._text(self.tokens),
            cost=self.meter.read(self.index),
        )

    def _draft(self, start: int, limit: int, uniforms: npt.NDArray[np.float64]) -> Draft:
        chain = self.index if self.beside_others else None
        return Draft(
            self.prompt,
            self.tokens,
            start,
            limit,
            uniforms,
            self.memory,
            self.stops,
            self.common,
            chain,
            self.rung,
        )

    def _randomness(self, block: int, step: int, limit: int) -> StepRandomness:
        return step_randomness(self.settings.seed, self.index, block, step, limit)

    def _text(self, tokens: Sequence[Token]) -> str:
        return self.model.decode([token.id for token in tokens])
