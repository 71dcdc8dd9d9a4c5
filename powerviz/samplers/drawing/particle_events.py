"""The events of particle filters, and what they add up to in a run.

A run has one filter or several, each of `num_particles` particles. A particle is a chain of the run, filter
after filter; while it is drawn its tokens are the chain's draft, and when all of its filter have ended,
the chain's state. Knows events and the run's fold. What weights are, `particle_weights` knows, and when
what happens, `particle_filter`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import FailFast, Field, FiniteFloat

from powerviz.errors import RecordingError
from powerviz.messages import Message, say
from powerviz.runs.chain import Chain
from powerviz.runs.events import Cost, OwnEvent, Token
from powerviz.runs.run import Run, register_event

Index = Annotated[int, Field(ge=0)]
KEPT = "particle_filters"
"""The place in `Run.own` of the filters, by their numbers."""


@dataclass(frozen=True, slots=True)
class SharedToken:
    """A token, and all chains of a filter that drew it after the same beginning."""

    chains: Annotated[tuple[Index, ...], FailFast()]
    token: Token


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticlesDrawn(OwnEvent):
    """All particles of a filter that have not ended have become one token longer.

    `log_weights` are those of all its particles (nats, rounded), for the target p^α_t of this length;
    `ess` is their effective number and `log_z` the estimate of log Σ p^α_t over all responses so far.
    """

    rests: ClassVar[bool] = True

    kind: Literal["particles_drawn"] = "particles_drawn"
    filter: Index
    position: Index
    tokens: Annotated[tuple[SharedToken, ...], FailFast()]
    log_weights: Annotated[tuple[FiniteFloat, ...], FailFast()]
    ess: FiniteFloat
    log_z: FiniteFloat
    cost: Cost = field(compare=False)

    @property
    def drawn(self) -> Mapping[int, Token]:
        return {chain: shared.token for shared in self.tokens for chain in shared.chains}


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticlesResampled(OwnEvent):
    """Particle i of a filter goes on as a copy of particle `ancestors[i]`, with log-weight `log_weights[i]`.

    All of them have `position` tokens, but for those that ended before. `ess` is the effective number that
    was too small, and `log_z` the estimate of log Ẑ, in which the weights before are now contained.
    """

    kind: Literal["particles_resampled"] = "particles_resampled"
    filter: Index
    position: Index
    ancestors: Annotated[tuple[Index, ...], FailFast()]
    log_weights: Annotated[tuple[FiniteFloat, ...], FailFast()]
    ess: FiniteFloat
    log_z: FiniteFloat


@dataclass(frozen=True, slots=True)
class Move:
    """A Metropolis–Hastings step of one particle on the target of its present length.

    As in `ProposalStarted` and `Decision`; `tokens` are those from the divergence on where it is accepted.
    """

    chain: Index
    cut: Index
    divergence: Index | None
    length: Index
    log_accept_ratio: FiniteFloat
    log_uniform: FiniteFloat
    accepted: bool
    tokens: Annotated[tuple[Token, ...], FailFast()] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticlesMoved(OwnEvent):
    """Move number `step` (from 1) after resampling of every particle of a filter; no weight changes by it."""

    kind: Literal["particles_moved"] = "particles_moved"
    filter: Index
    position: Index
    step: Index
    moves: Annotated[tuple[Move, ...], FailFast()]
    cost: Cost = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterFinished(OwnEvent):
    """All particles of a filter have ended; `chosen` is the chain of the one drawn in proportion to the weights.

    `log_z` is log Ẑ (nats), the estimate of log Σ p^α over all responses, and `log_z_error` its standard
    error as the filter itself estimates it; None where it cannot (see `particle_weights.relative_variance`).
    """

    kind: Literal["filter_finished"] = "filter_finished"
    filter: Index
    log_weights: Annotated[tuple[FiniteFloat, ...], FailFast()]
    ess: FiniteFloat
    log_z: FiniteFloat
    log_z_error: FiniteFloat | None
    families: Index
    chosen: Index


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDecided(OwnEvent):
    """The particle of filter `filter` is taken for the response, or not, with min(1, Ẑ′/Ẑ).

    It is taken iff `log_uniform` < `log_z` − `log_z_state`, the estimate that came with the response before;
    the first has nothing to be held against. `chosen` is the chain that is the response then.
    """

    rests: ClassVar[bool] = True

    kind: Literal["round_decided"] = "round_decided"
    filter: Index
    accepted: bool
    log_z: FiniteFloat
    log_z_state: FiniteFloat | None
    log_uniform: FiniteFloat | None
    chosen: Index


@dataclass(slots=True)
class FilterState:
    """The place of one filter: so many positions are told, and since `base` of them it was not resampled.

    `offsets` are the log-weights then; `families` says from which first particle each descends, `moved`
    how many moves followed, and `log_z` is what the weights before came to.
    """

    offsets: tuple[float, ...]
    families: tuple[int, ...]
    position: int = 0
    base: int = 0
    log_z: float = 0.0
    moved: int = 0
    finished: FilterFinished | None = None
    decided: RoundDecided | None = None


def filters_of(run: Run) -> dict[int, FilterState]:
    """The filters that have told of something."""
    found: dict[int, FilterState] = run.own.setdefault(KEPT, {})
    return found


def state_of(run: Run, index: int) -> FilterState:
    """A filter's state, its first one if nothing was told of it."""
    number = len(_chains(run, index))
    first = FilterState(offsets=(0.0,) * number, families=tuple(range(number)))
    return filters_of(run).setdefault(index, first)


def about_estimate(ended: FilterFinished) -> tuple[Message, Message]:
    """A line for a summary: log Ẑ, its standard error, and of how many families the particles are."""
    value, families = f"{ended.log_z:.3f}", ended.families
    if not ended.log_z_error:
        code = "filter-estimate" if families == 1 else "filter-estimate-alike"
        return say("filter-label"), say(code, value=value)
    error = f"{ended.log_z_error:.2g}"
    said = say("filter-estimate-with-error", value=value, error=error, families=families)
    return say("filter-label"), said


def _chains(run: Run, index: int) -> list[Chain]:
    """The chains of a filter. Raises `RecordingError` if they have not begun."""
    number = run.started.settings["num_particles"]
    chains = run.chains[index * number : (index + 1) * number]
    if not chains or len(chains) != number:
        raise _misfit(index)
    return chains


def _misfit(index: int) -> RecordingError:
    return RecordingError("events", say("filter-misfit", filter=str(index)))


def _drawn(event: ParticlesDrawn, run: Run) -> None:
    state, chains = state_of(run, event.filter), _chains(run, event.filter)
    mine = {chain.index: chain for chain in chains}
    going = {index for index, chain in mine.items() if len(chain.draft) == event.position}
    drawn = event.drawn
    twice = sum(len(shared.chains) for shared in event.tokens) != len(drawn)
    if twice or not drawn.keys() <= going or event.position != state.position:
        raise _misfit(event.filter)
    for index, token in drawn.items():
        mine[index].draft.append(token)
    state.position += 1
    run.cost = event.cost


def _resampled(event: ParticlesResampled, run: Run) -> None:
    state, chains = state_of(run, event.filter), _chains(run, event.filter)
    if not len(event.ancestors) == len(event.log_weights) == len(chains):
        raise _misfit(event.filter)
    drafts = [list(chains[ancestor].draft) for ancestor in event.ancestors]
    for chain, draft in zip(chains, drafts, strict=True):
        chain.draft = draft
    state.families = tuple(state.families[ancestor] for ancestor in event.ancestors)
    state.base, state.offsets, state.log_z = event.position, event.log_weights, event.log_z
    state.moved = 0


def _moved(event: ParticlesMoved, run: Run) -> None:
    state, chains = state_of(run, event.filter), _chains(run, event.filter)
    mine = {chain.index: chain for chain in chains}
    if event.step != state.moved + 1:
        raise _misfit(event.filter)
    for move in event.moves:
        draft = mine[move.chain].draft
        if not move.accepted:
            continue
        if move.divergence is None or move.divergence > len(draft):
            raise _misfit(event.filter)
        draft[move.divergence :] = move.tokens
        if len(draft) != move.length or move.length > event.position:
            raise _misfit(event.filter)
    state.moved = event.step
    run.cost = event.cost


def _finished(event: FilterFinished, run: Run) -> None:
    state, chains = state_of(run, event.filter), _chains(run, event.filter)
    if event.chosen not in {chain.index for chain in chains if chain.extended}:
        raise _misfit(event.filter)
    state.finished = event


def _decided(event: RoundDecided, run: Run) -> None:
    state = state_of(run, event.filter)
    if state.finished is None or event.chosen >= len(run.chains):
        raise _misfit(event.filter)
    state.decided = event


register_event(ParticlesDrawn, _drawn)
register_event(ParticlesResampled, _resampled)
register_event(ParticlesMoved, _moved)
register_event(FilterFinished, _finished)
register_event(RoundDecided, _decided)
OF_FILTERS: tuple[type[OwnEvent], ...] = (
    ParticlesDrawn,
    ParticlesResampled,
    ParticlesMoved,
    FilterFinished,
)
"""The kinds of events of every sampler that runs particle filters."""
