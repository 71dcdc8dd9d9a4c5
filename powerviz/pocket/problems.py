"""How the bundled problem set is read and written."""

import json
from dataclasses import asdict
from pathlib import Path

from powerviz.paths import PROBLEMS
from powerviz.pocket.exercise import Problem


def load_problems(path: Path = PROBLEMS) -> list[Problem]:
    """The problem set, none of it seen in training."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Problem(**json.loads(line)) for line in lines]


def write_problems(problems: list[Problem], path: Path = PROBLEMS) -> None:
    """One JSON object on each line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(asdict(problem), ensure_ascii=False) + "\n" for problem in problems]
    path.write_text("".join(lines), encoding="utf-8")
