"""Problem sets: what is asked, what the right answer is, and how an answer is graded."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Grading = Literal["math", "choice", "code", "none"]


@dataclass(frozen=True)
class Problem:
    """`prompt` as the model reads it. `details` are what tables may group by, as text."""

    id: str
    prompt: str
    answer: str | None
    grading: Grading = "math"
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Fault:
    """A row of a source that is no problem, and why."""

    row: int
    message: str


@dataclass(frozen=True)
class ProblemSet:
    name: str
    problems: tuple[Problem, ...]
    faults: tuple[Fault, ...] = ()


def load_problem_set(
    source: str, limit: int | None = None, wording: str | None = None
) -> ProblemSet:
    """The bundled set."""
    from powerviz.pocket.assets import PROBLEMS

    lines = PROBLEMS.read_text(encoding="utf-8").splitlines()[:limit]
    problems = []
    for index, line in enumerate(lines, start=1):
        row = json.loads(line)
        details = {"family": row["family"], "difficulty": row["difficulty"]}
        problems.append(Problem(f"pocket-{index}", row["prompt"], row["answer"], details=details))
    return ProblemSet("pocket", tuple(problems))
