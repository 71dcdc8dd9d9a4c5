"""An evaluation on its way in a terminal: a bar, tables at the end, and how to go on.

Knows plans, their folders and the terminal; nothing of options.
"""

import shlex
from pathlib import Path
from typing import Self

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from powerviz.cli.evaluation.remarks import say_ended_at_stop, say_unusual
from powerviz.cli.evaluation.tables import duration, print_report
from powerviz.cli.terminal import shown, tell
from powerviz.errors import RecordingError
from powerviz.evaluation.engine import Carrier, evaluate
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.report import report, write_csv
from powerviz.evaluation.results import read_samples
from powerviz.messages import say
from powerviz.methods import caveats

LINES_OF_PROGRESS = 20
"""At most so many, where there is no terminal to draw a bar on."""


def carry_out(
    console: Console, plan: Plan, folder: Path, carrier: Carrier, grader: str | None
) -> None:
    """Draw what the folder lacks; say at the end, or when it is interrupted, what there is."""
    running = evaluate(plan, folder, carrier)
    there = len(read_samples(folder, plan))
    count = say("n-problems", n=len(plan.problems))
    tell(console, say("cli-set-of-problems", set=shown(plan.problem_set), problems=count), "bold")
    here = shown(str(folder))
    said = say("cli-samples-in-folder", total=plan.total, folder=here, there=there)
    tell(console, said, "dim")
    try:
        with _Bar(console, there, plan.total) as bar:
            for progress in running:
                bar.show(progress.done, progress.seconds_left)
    except KeyboardInterrupt:
        running.close()
        console.print(f"\n{say('cli-interrupted')}", style="bold")
        raise typer.Exit(130) from None
    finally:
        _summarise(console, plan, folder, grader)


def _summarise(console: Console, plan: Plan, folder: Path, grader: str | None) -> None:
    """Print the tables of what there is, and how to go on if there should be more."""
    samples = read_samples(folder, plan)
    if samples:
        found = report(plan, samples, grader)
        print_report(console, found)
        for caveat in caveats(method.sampler for method in plan.methods):
            tell(console, caveat, "yellow")
        say_unusual(console, found, samples)
        say_ended_at_stop(console, plan, samples)
        try:
            write_csv(found, folder)
        except RecordingError as error:  # A full disk, most likely; how to go on matters more.
            reason = shown(str(error.message))
            tell(console, say("cli-tables-not-written", reason=reason), "yellow")
        console.print()
    here = shown(str(folder))
    tell(console, say("cli-samples-kept", done=len(samples), total=plan.total, folder=here))
    if len(samples) < plan.total:
        command = f"python -m powerviz evaluate --resume {shlex.quote(str(folder))}"
        command += " --execute-code" if plan.execute_code else ""
        command += f" --grader {grader}" if grader else ""
        tell(console, say("cli-go-on-with", command=shown(command)))


class _Bar:
    """How far it is: a bar on a terminal, now and then a line in a file."""

    def __init__(self, console: Console, done: int, total: int) -> None:
        self.console, self.total, self.told = console, total, done
        self.bar = Progress(
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.description}"),
            console=console,
            transient=True,
            disable=not console.is_interactive,
        )
        self.task = self.bar.add_task(str(say("cli-starting")), total=total, completed=done)

    def __enter__(self) -> Self:
        self.bar.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.bar.stop()

    def show(self, done: int, seconds_left: float) -> None:
        time = duration(seconds_left)
        left = str(say("cli-time-left", time=time)) if done < self.total else ""
        self.bar.update(self.task, completed=done, description=left)
        if self.bar.disable and (done - self.told) * LINES_OF_PROGRESS >= self.total:
            self.told = done
            code = "cli-samples-done-time-left" if left else "cli-samples-done"
            known = {"time": time} if left else {}
            tell(self.console, say(code, done=done, total=self.total, **known), "dim")
