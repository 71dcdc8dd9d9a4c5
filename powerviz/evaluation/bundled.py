"""The evaluation that the package brings: a folder like any other, with its samples compressed.

Knows files; what it was drawn for, `powerviz.pocket.shown_evaluation` says. It is read by unpacking it into
a folder that `results` reads.
"""

import gzip
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from powerviz.evaluation.plan import Plan
from powerviz.evaluation.results import PLAN, SAMPLE_JSON, SAMPLES, Sample, write_plan
from powerviz.paths import EVALUATION

PACKED = f"{SAMPLES}.gz"
DRAWN = "drawn.json"


@dataclass(frozen=True)
class Drawn:
    """The day (year-month-day) on which the bundled evaluation was drawn, and the commit."""

    date: str
    commit: str


def is_bundled(folder: Path = EVALUATION) -> bool:
    """Whether the package has brought it."""
    return (folder / PACKED).is_file()


def drawn(folder: Path = EVALUATION) -> Drawn:
    """The day on which it was drawn, and the commit. Raises `OSError`."""
    return Drawn(**json.loads((folder / DRAWN).read_text(encoding="utf-8")))


def unpack(into: Path, folder: Path = EVALUATION) -> None:
    """Unpack it: plan and samples, as `results` reads them. Raises `OSError`."""
    into.mkdir(parents=True, exist_ok=True)
    (into / PLAN).write_bytes((folder / PLAN).read_bytes())
    (into / SAMPLES).write_bytes(gzip.decompress((folder / PACKED).read_bytes()))


def write_bundled(
    plan: Plan, samples: Iterable[Sample], when: Drawn, folder: Path = EVALUATION
) -> None:
    """Write it anew, in the order of problems: alike texts are near each other, which packs well.

    Raises `RecordingError` or `OSError`.
    """
    for name in (PLAN, PACKED, DRAWN):
        (folder / name).unlink(missing_ok=True)
    write_plan(plan, folder)
    places = {problem.id: place for place, problem in enumerate(plan.problems)}
    ordered = sorted(samples, key=lambda one: (places[one.problem], one.text, one.key))
    lines = b"".join(SAMPLE_JSON.dump_json(one) + b"\n" for one in ordered)
    (folder / PACKED).write_bytes(gzip.compress(lines, 9, mtime=0))
    (folder / DRAWN).write_text(
        json.dumps({"date": when.date, "commit": when.commit}) + "\n", encoding="utf-8"
    )
