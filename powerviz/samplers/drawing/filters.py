"""Particle filters side by side: drawn as one batch, in which particles that agree in every token share a row.

Knows the order of things; what a filter is, `particle_filter` knows, and how tokens are drawn, `decoding`. The
order of events does not depend on batches, and a run goes on to the same end behind any of them.
"""

from collections.abc import Callable, Generator, Iterator, Sequence

from powerviz.models.batching import room_of
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import BlockStarted, Event
from powerviz.runs.run import Run
from powerviz.samplers.drawing.decoding import Draft, DrawSettings, Reuse, decode
from powerviz.samplers.drawing.held import Held
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.particle import ParticleSettings, temperature
from powerviz.samplers.drawing.particle_events import FilterFinished
from powerviz.samplers.drawing.particle_filter import Filter
from powerviz.samplers.drawing.stopping import stop_test

Drawn = Callable[[Sequence[Draft]], Iterator[None]]
"""Draws drafts, a token a pass."""


def run_filters(
    model: LanguageModel, run: Run, settings: ParticleSettings, meter: Meter, count: int
) -> Generator[Event, None, list[FilterFinished]]:
    """The events that so many filters lack; returned is what each has come to."""
    for index in range(len(run.chains), count * settings.num_particles):
        started = BlockStarted(chain=index, block=1, limit=settings.max_new_tokens)
        run.append(started)
        yield started
    stops = stop_test(model, settings.stop)
    filters = [Filter(model, run, index, settings, meter, stops) for index in range(count)]
    yield from _filtered(model, filters, settings, meter)
    return [one.finished for one in filters if one.finished]


def _filtered(
    model: LanguageModel, filters: Sequence[Filter], settings: ParticleSettings, meter: Meter
) -> Iterator[Event]:
    """Draw all filters to their ends, side by side."""
    held, room = Held(), room_of(model)
    how = DrawSettings(temperature(settings), settings.num_alternatives)

    def drawn(drafts: Sequence[Draft]) -> Iterator[None]:
        return decode(model, drafts, how, meter, Reuse(held=held), room)

    def moved(drafts: Sequence[Draft]) -> Iterator[None]:
        return decode(model, drafts, how, meter, Reuse(held.branches), room)

    while going := [one for one in filters if not one.finished]:
        front = max(one.position for one in going)
        behind = [one for one in going if one.position < front and not one.over]
        if behind:  # The run was interrupted between what two filters told.
            yield from _drawn_to(front, behind, drawn)
            continue
        for one in going:
            if one.to_check:
                yield from one.check()
        while due := [one for one in going if one.moves]:
            least = min(one.moved for one in due)
            yield from _moved([one for one in due if one.moved == least], moved)
        for one in going:
            if one.over:  # Resampling, too, may have left none that goes on.
                yield from one.finish()
        every = settings.check_every
        goal = min(settings.max_new_tokens, (front // every + 1) * every)
        yield from _drawn_to(goal, [one for one in going if not one.over], drawn)


def _drawn_to(goal: int, going: Sequence[Filter], drawn: Drawn) -> Iterator[Event]:
    """Draw these filters, which stand in one place, to `goal` tokens, and tell of each position once."""
    particles = [particle for one in going for particle in one.particles]
    drafts = [one.draft for one in particles if not one.draft.complete and len(one.tokens) < goal]
    for draft in drafts:
        draft.closed = False
    for _ in drawn(drafts):
        for draft in drafts:
            draft.closed = draft.closed or len(draft.tokens) >= goal
        while pending := [one for one in going if one.position < goal and not one.over]:
            if not all(one.ready for one in pending):
                break
            for one in pending:
                yield one.tell()


def _moved(due: Sequence[Filter], drawn: Drawn) -> Iterator[Event]:
    """Make one move of every particle of these filters."""
    proposals = [one.proposals() for one in due]
    for _ in drawn([p.draft for some in proposals for p in some if p.draft]):
        pass
    for one, some in zip(due, proposals, strict=True):
        yield one.move(some)
