"""The frontier from the first trial to its rows: sizes are tried, chosen, and all points drawn, one answer at a time.

Knows plans and the engine that carries them out. Every answer is kept in a folder as soon as it is there, so that an
interrupted run goes on, to the same points.
"""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from powerviz.evaluation.engine import Carrier, evaluate
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.results import Sample, read_samples, samples_frame
from powerviz.pocket import frontier
from powerviz.pocket.corpus import Purpose
from powerviz.pocket.frontier import BUDGETS, SIZES, TRIED_ON, Family
from powerviz.pocket.frontier_table import Row, rows

OnStep = Callable[[str, int, int], None]
"""Told what is under way, how many answers of it there are, and of how many."""


@dataclass(frozen=True)
class Extent:
    """How much is drawn: problems (all: None), budgets, and what the sizes are tried on."""

    problems: int | None = None
    budgets: Sequence[int] = BUDGETS
    sizes: Sequence[int] = SIZES
    tried_on: int = TRIED_ON


@dataclass(frozen=True)
class Found:
    """The rows, on how many problems, and the seconds of drawing that they and the trial took."""

    rows: list[Row]
    problems: int
    seconds: float


def run(
    on: Purpose,
    asked: Sequence[Family],
    folder: Path,
    carrier_of: Callable[[Plan], Carrier],
    on_step: OnStep = lambda what, done, total: None,
    extent: Extent | None = None,
) -> Found:
    """Draw what the folder lacks; `carrier_of` gives who draws a plan's answers, each alone."""
    extent = extent or Extent()
    trial = frontier.trial_plan(asked, extent.tried_on, extent.sizes)
    tried = _drawn(trial, folder / "trial", carrier_of(trial), "trying sizes", on_step)
    frame = samples_frame(trial, tried)
    sizes = frontier.chosen_sizes(asked, frame, extent.budgets, extent.sizes)
    drawn = frontier.points(asked, sizes)
    plan = frontier.frontier_plan(drawn, on, extent.problems)
    samples = _drawn(plan, folder / "points", carrier_of(plan), "drawing", on_step)
    found = rows(drawn, samples_frame(plan, samples))
    seconds = sum(sample.seconds for sample in [*tried, *samples])
    return Found(found, len(plan.problems), seconds)


def _drawn(
    plan: Plan, folder: Path, carrier: Carrier, what: str, on_step: OnStep
) -> Sequence[Sample]:
    with closing(evaluate(plan, folder, carrier)) as arriving:
        for progress in arriving:
            on_step(what, progress.done, progress.total)
    return read_samples(folder, plan)
