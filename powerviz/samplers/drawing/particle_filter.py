"""One particle filter on its way: Power-SMC (arXiv:2602.10273), which several samplers run.

Particles are drawn token by token; their weights are in `particle`. At a check, if the effective number of the
weights is below κN, log Ẑ grows by the log of their mean and the particles are resampled. A particle that has
ended stays as it is. In the end log Ẑ grows once more, and one particle is drawn in proportion to the weights.
E[Ẑ] = Σ p^α for every number of particles. Moves after resampling are steps of `metropolis_hastings` on the
target of the present length.

Knows what is due in one filter, and what becomes of it; the mathematics of weights is in `particle_weights`. Who
draws, and in which order several filters go on, is `filters`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import BlockFinished, Event, StateExtended, Token
from powerviz.runs.run import Run
from powerviz.runs.states import log_prob
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.drawing import particle_weights as weights
from powerviz.samplers.drawing.decoding import Draft
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.particle import Particle, ParticleSettings, exponent
from powerviz.samplers.drawing.particle_events import (
    FilterFinished,
    Move,
    ParticlesDrawn,
    ParticlesMoved,
    ParticlesResampled,
    SharedToken,
    state_of,
)
from powerviz.samplers.drawing.randomness import Purpose, StepRandomness, step_randomness
from powerviz.samplers.drawing.stopping import Stops, ended

DIGITS = 4
"""Decimal places of log-weights in events that only tell of them."""


@dataclass(slots=True)
class Proposal:
    """A move under way; there is no draft where it is known to change nothing."""

    particle: Particle
    cut: int
    draft: Draft | None
    log_u: float


class Filter:
    """One filter on its way. `position` tokens of every particle that goes on are told."""

    def __init__(
        self,
        model: LanguageModel,
        run: Run,
        index: int,
        settings: ParticleSettings,
        meter: Meter,
        stops: Stops | None,
    ) -> None:
        self.model, self.index, self.settings, self.meter = model, index, settings, meter
        self.prompt, self.stops = run.started.prompt_tokens, stops
        self.first = index * settings.num_particles
        self.chains = run.chains[self.first : self.first + settings.num_particles]
        state = state_of(run, index)
        self.position, self.base, self.moved = state.position, state.base, state.moved
        self.log_z, self.families = state.log_z, state.families
        self.finished = state.finished
        self.particles = [
            self._particle(chain.index, chain.tokens or tuple(chain.draft), offset)
            for chain, offset in zip(self.chains, state.offsets, strict=True)
        ]

    @property
    def over(self) -> bool:
        """Whether all particles have ended, or are as long as responses may be."""
        return all(particle.draft.complete for particle in self.particles) and all(
            len(particle.tokens) <= self.position for particle in self.particles
        )

    @property
    def ready(self) -> bool:
        """Whether every particle has its token of the next position, or has ended before."""
        place = self.position
        return all(p.draft.complete or len(p.tokens) > place for p in self.particles)

    @property
    def to_check(self) -> bool:
        """Whether the weights are to be looked at where it stands, and were not."""
        here = self.position % self.settings.check_every == 0
        return here and self.base < self.position and not self.over

    @property
    def moves(self) -> bool:
        """Whether moves are due."""
        after = 0 < self.base == self.position and not self.over
        return after and self.moved < self.settings.rejuvenation

    def exponent(self, length: int) -> float:
        return exponent(self.settings, length)

    def log_weights(self, alpha: float) -> list[float]:
        """The log-weights of all particles for the target p^α of what is told of them."""
        then = self.exponent(self.base)
        for particle in self.particles:
            particle.count(self.position)
        return [particle.log_weight(alpha, then) for particle in self.particles]

    def tell(self) -> ParticlesDrawn:
        """The tokens of the next position."""
        place = self.position
        groups: dict[tuple[int, ...], list[Particle]] = {}
        for particle in self.particles:
            if len(particle.tokens) > place:
                beginning = tuple(token.id for token in particle.tokens[: place + 1])
                groups.setdefault(beginning, []).append(particle)
        self.position += 1
        now = self.log_weights(self.exponent(self.position))
        return ParticlesDrawn(
            filter=self.index,
            position=place,
            tokens=tuple(
                SharedToken(tuple(one.chain for one in group), group[0].tokens[place])
                for group in groups.values()
            ),
            log_weights=tuple(round(weight, DIGITS) for weight in now),
            ess=round(weights.effective_number(now), DIGITS),
            log_z=round(self.log_z + weights.log_mean(now), DIGITS),
            cost=self.meter.read(),
        )

    def check(self) -> Iterator[Event]:
        """Resample the particles, if few of them have most of the weight."""
        now = self.log_weights(self.exponent(self.position))
        ess = weights.effective_number(now)
        if ess >= self.settings.ess_threshold * len(now):
            return
        uniform = self._randomness(Purpose.RESAMPLING, self.index, self.position).cut
        resampled = weights.RESAMPLING[self.settings.resampling](now, uniform)
        self.log_z += weights.log_mean(now)
        self.base, self.moved = self.position, 0
        self.families = tuple(self.families[ancestor] for ancestor in resampled.ancestors)
        self._copy(resampled)
        yield ParticlesResampled(
            filter=self.index,
            position=self.position,
            ancestors=resampled.ancestors,
            log_weights=resampled.log_weights,
            ess=ess,
            log_z=self.log_z,
        )

    def _copy(self, resampled: weights.Resampled) -> None:
        """Put each particle's descendants in their places; who stays in its own goes on as it is."""
        before = self.particles
        pairs = zip(resampled.ancestors, resampled.log_weights, strict=True)
        self.particles = []
        for place, (ancestor, offset) in enumerate(pairs):
            particle = before[place]
            if ancestor != place:
                tokens = tuple(before[ancestor].tokens)
                uniforms = particle.draft.uniforms
                particle = self._particle(particle.chain, tokens, offset, uniforms)
            self.particles.append(particle)
            particle.weigh_from_here(offset)

    def proposals(self) -> list[Proposal]:
        """The next move of every particle."""
        return [self._proposal(particle) for particle in self.particles]

    def move(self, proposals: Sequence[Proposal]) -> ParticlesMoved:
        """Decide the moves of all particles."""
        self.moved += 1
        moves = tuple(self._decided(proposal) for proposal in proposals)
        return ParticlesMoved(
            filter=self.index,
            position=self.position,
            step=self.moved,
            moves=moves,
            cost=self.meter.read(),
        )

    def finish(self) -> Iterator[Event]:
        """Tell what the particles have come to, as far as that is not told."""
        for chain, particle in zip(self.chains, self.particles, strict=True):
            if not chain.extended:
                yield self._extended(particle)
            if not chain.block_finished:
                over = ended(self.model, particle.tokens, self.stops)
                yield BlockFinished(chain=particle.chain, block=1, ended=over)
        now = self.log_weights(self.settings.alpha)
        variance = weights.relative_variance(now, self.families)
        choice = self._randomness(Purpose.CHOICE, self.index, 0)
        self.finished = FilterFinished(
            filter=self.index,
            log_weights=tuple(round(weight, DIGITS) for weight in now),
            ess=weights.effective_number(now),
            log_z=self.log_z + weights.log_mean(now),
            log_z_error=None if variance is None else variance**0.5,
            families=len(set(self.families)),
            chosen=self.first + weights.choose(now, choice.cut),
        )
        yield self.finished

    def _extended(self, particle: Particle) -> StateExtended:
        tokens = particle.tokens
        return StateExtended(
            chain=particle.chain,
            block=1,
            length=len(tokens),
            log_prob=log_prob(tokens),
            text=self.model.decode([token.id for token in tokens]),
            cost=self.meter.read(),
        )

    def _particle(
        self,
        chain: int,
        tokens: tuple[Token, ...],
        offset: float,
        uniforms: npt.NDArray[np.float64] | None = None,
    ) -> Particle:
        limit = self.settings.max_new_tokens
        if uniforms is None:
            uniforms = self._randomness(Purpose.TOKENS, chain, 0, limit).tokens
        draft = Draft(self.prompt, tokens, len(tokens), limit, uniforms, stops=self.stops)
        draft.complete = len(tokens) == limit or ended(self.model, tokens, self.stops)
        draft.closed = True
        return Particle(chain, draft, self.base, offset)

    def _proposal(self, particle: Particle) -> Proposal:
        place = self.position * self.settings.rejuvenation + self.moved
        randomness = self._randomness(Purpose.MOVE, particle.chain, place, self.position)
        state = tuple(particle.tokens)
        cut = mh.draw_cut(randomness.cut, len(state))
        start = mh.draw_divergence(state, cut, randomness.tokens)
        draft = None
        if start < len(state):
            draft = Draft(
                self.prompt, state, start, self.position, randomness.tokens, stops=self.stops
            )
        return Proposal(particle, cut, draft, mh.log_uniform(randomness.accept))

    def _decided(self, proposal: Proposal) -> Move:
        particle, draft = proposal.particle, proposal.draft
        state = tuple(particle.tokens)
        terms, accepted = mh.AcceptTerms(0.0, 0.0, 0.0), False
        divergence = draft.divergence if draft else None
        length = len(draft.tokens) if draft else len(state)
        fresh: tuple[Token, ...] = ()
        if draft and divergence is not None:
            alpha = self.exponent(self.position)
            terms = mh.accept_terms(state, draft.tokens, divergence, length, alpha)
            accepted = mh.accepts(terms.log_accept_ratio, proposal.log_u)
        if accepted and draft and divergence is not None:
            fresh = tuple(draft.tokens[divergence:])
            place = particle.chain - self.first
            whole = tuple(draft.tokens)
            uniforms = particle.draft.uniforms
            offset = particle.offset
            self.particles[place] = self._particle(particle.chain, whole, offset, uniforms)
        return Move(
            chain=particle.chain,
            cut=proposal.cut,
            divergence=divergence,
            length=length,
            log_accept_ratio=terms.log_accept_ratio,
            log_uniform=proposal.log_u,
            accepted=accepted,
            tokens=fresh,
        )

    def _randomness(
        self, purpose: Purpose, place: int, step: int, limit: int = 0
    ) -> StepRandomness:
        return step_randomness(self.settings.seed, place, purpose, step, limit)
