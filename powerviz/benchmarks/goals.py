"""Measured numbers beside what they have to be: how `bench` and `load` report."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple

import typer


class Goal(NamedTuple):
    """A bound of a measured number: `at most`, or `at least`."""

    kind: Literal["at most", "at least"]
    limit: float

    def met(self, value: float) -> bool:
        return value <= self.limit if self.kind == "at most" else value >= self.limit


def report(found: Mapping[str, float], goals: Mapping[str, Goal], out: Path | None) -> None:
    """Print the numbers beside the goals, write them to `out`; exits with 1 if one is missed."""
    missed = False
    for name, value in found.items():
        note = ""
        if goal := goals.get(name):
            met = goal.met(value)
            missed |= not met
            note = f"  ({goal.kind} {goal.limit:g}: {'met' if met else 'MISSED'})"
        typer.echo(f"{name:<40} {value:10.2f}{note}")
    if out:
        out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    if missed:
        raise typer.Exit(1)
