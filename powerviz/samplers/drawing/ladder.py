"""The chains of replica exchange on their way: one for each rung, which wait for each other to swap.

Each round every chain makes one step of `power_chain` with its own α and the proposal q ∝ p^α, and then neighbours
offer each other to swap, from the bottom up (see `swaps`). All rungs are in the same block, so that what is
swapped is a response of the same space. Knows the order of things; who draws is `tempering`.
"""

from collections.abc import Iterator

from powerviz.models.protocol import LanguageModel
from powerviz.runs.chain import Chain
from powerviz.runs.events import Event
from powerviz.runs.run import Run
from powerviz.runs.states import log_prob
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.drawing.decoding import Draft
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.power_chain import NO_END, Walk
from powerviz.samplers.drawing.randomness import step_randomness
from powerviz.samplers.drawing.swaps import SwapDecided, log_swap_ratio, on_rung, swaps_of
from powerviz.samplers.settings.tempering import TemperingSettings


class Rung(Walk):
    """The chain on one rung of a ladder. What its blocks are is the ladder's to say."""

    def __init__(self, ladder: "Ladder", run: Run, chain: Chain, meter: Meter) -> None:
        settings = ladder.settings.of_rung(ladder.alphas[chain.index])
        super().__init__(ladder.model, run, chain, settings, meter, None)
        self.ladder, self.rung = ladder, chain.index

    def limit_of(self, block: int) -> int:
        return self.ladder.limit_of(block)

    @property
    def over(self) -> bool:
        return self.limit >= self.settings.max_new_tokens

    def exchange(self, other: "Rung") -> None:
        """Each goes on from the other's response; what either has drawn ahead is void."""
        mine, theirs = self.tokens, other.tokens
        self.tokens, other.tokens = on_rung(theirs, self.rung), on_rung(mine, other.rung)
        self.trunk, other.trunk = other.trunk, self.trunk
        is_state = self.trunk_is_state
        self.trunk_is_state, other.trunk_is_state = other.trunk_is_state, is_state
        for one in (self, other):
            one.forget_ahead()

    def _start_block(self) -> Iterator[Event]:
        self.ladder.settle_limit(self.block + 1)
        yield from super()._start_block()


class Ladder:
    """All rungs, the target's first. `until` is the round, a (block, step), behind which swaps are due."""

    def __init__(
        self, model: LanguageModel, run: Run, settings: TemperingSettings, meter: Meter
    ) -> None:
        self.model, self.settings = model, settings
        self.alphas = settings.alphas
        self.limits = {chain.block: chain.limit for chain in run.chains}
        fresh = [Chain(index) for index in range(len(run.chains), len(self.alphas))]
        self.rungs: list[Rung] = []
        self.rungs += (Rung(self, run, chain, meter) for chain in [*run.chains, *fresh])
        self.pair = self._lowest_pair
        last = swaps_of(run).last
        if last and last.chain:
            self._wait_until((last.block, last.step))
            self.pair = last.chain - 1
        else:
            self._wait_until(self._after(last.block, last.step) if last else self._first)

    @property
    def _lowest_pair(self) -> int:
        return len(self.alphas) - 2

    @property
    def _first(self) -> tuple[float, int]:
        return (1, 1) if self.settings.num_steps else NO_END

    def _after(self, block: int, step: int) -> tuple[float, int]:
        """The round after this one."""
        return (block, step + 1) if step < self.settings.num_steps else (block + 1, 1)

    def _wait_until(self, until: tuple[float, int]) -> None:
        self.until = until
        for rung in self.rungs:
            rung.until = until

    def limit_of(self, block: int) -> int:
        """The most tokens of a block's responses, of all rungs alike.

        Once all responses have ended there is nothing to grow: the next block is the last. Without rounds no rung
        waits for the others, so that none may ask how they stand.
        """
        longest = self.settings.max_new_tokens
        known = self.limits.get(block)
        if known is not None:
            return known
        grown = self.settings.num_steps > 0 and all(rung.ended for rung in self.rungs)
        return longest if grown else min(block * self.settings.block_size, longest)

    def settle_limit(self, block: int) -> None:
        """A rung begins this block: what it holds for that one, it holds for all."""
        self.limits[block] = self.limit_of(block)

    def go_on(self) -> Iterator[Event]:
        """Go on to the next need of the model, and give the events on the way."""
        for rung in self.rungs:
            yield from rung.go_on()
        while self._swaps_due:
            yield from self._swap()
            for rung in self.rungs:
                yield from rung.go_on()

    def take_in(self) -> Iterator[Event]:
        """Process the tokens of one forward pass."""
        for rung in self.rungs:
            yield from rung.take_in()
        while self._swaps_due:
            yield from self._swap()
            for rung in self.rungs:
                yield from rung.decide_in_order()

    def batch(self) -> list[Draft]:
        """The drafts of the next round."""
        return [draft for rung in self.rungs for draft in rung.batch()]

    @property
    def _swaps_due(self) -> bool:
        return all(rung.waits for rung in self.rungs)

    def _swap(self) -> Iterator[Event]:
        """Let neighbours offer to swap, from the lowest pair up; then the next round may begin."""
        block, step = self.rungs[0].block, self.rungs[0].step
        for pair in range(self.pair, -1, -1):
            yield self._swapped(pair, block, step)
        self.pair = self._lowest_pair
        self._wait_until(self._after(block, step))

    def _swapped(self, pair: int, block: int, step: int) -> SwapDecided:
        upper, lower = self.rungs[pair], self.rungs[pair + 1]
        log_probs = log_prob(upper.tokens), log_prob(lower.tokens)
        ratio = log_swap_ratio(self.alphas[pair], self.alphas[pair + 1], *log_probs)
        # Chains have the numbers below theirs, so that no step reads the same stream.
        stream = len(self.alphas) + pair
        log_u = mh.log_uniform(step_randomness(self.settings.seed, stream, block, step, 0).accept)
        accepted = mh.accepts(ratio, log_u)
        if accepted:
            upper.exchange(lower)
        return SwapDecided(
            chain=pair,
            block=block,
            step=step,
            accepted=accepted,
            log_prob=log_probs[0],
            log_prob_below=log_probs[1],
            log_accept_ratio=ratio,
            log_uniform=log_u,
        )
