"""`python -m powerviz problems`: how a problem set is understood, before anything is drawn."""

from typing import Annotated

import typer
from rich.console import Console

from powerviz.cli.prompting import STANDARD_INPUT, standard_input
from powerviz.cli.terminal import output_console, say, shown
from powerviz.evaluation.sets.formats import PUBLISHED
from powerviz.evaluation.sets.problems import (
    Problem,
    ProblemSet,
    Understood,
    load_problem_set,
    read_problem_set,
)
from powerviz.prompts import TEMPLATES, check_template

GRADED = {
    "math": "answers are compared as mathematics, with math-verify",
    "text": "answers are words or brackets, and compared as text: the same ones in the same order",
    "choice": "the letter chosen is compared",
    "code": "its tests are run, where --execute-code allows that",
    "none": "nothing is graded: there is no truth that a program could check",
}
WHY = {
    "columns by their names": "no published set, but the columns are called so that it can be told",
}
TRUTH = {
    "whole": "the answer is taken as it stands",
    "box": "the answer is what the last \\boxed{} holds",
    "mark": "the answer is what follows the last ####",
    "letter": "the answer names an option, by its letter or by its text",
    "place": "the answer is an option's place, counted from 0",
    "place from 1": "the answer is an option's place, counted from 1",
    "option": "the answer and the wrong options are shuffled, and get letters",
}
LONGEST_SHOWN = 1_500
MOST_REPEATS = 5


def problems(
    source: Annotated[
        str,
        typer.Argument(
            help=f"A file, - for standard input, {', '.join(PUBLISHED)}, pocket, or hub:owner/name."
        ),
    ],
    limit: Annotated[int | None, typer.Option(min=1, help="Only so many problems.")] = None,
    template: Annotated[
        str | None, typer.Option(help=f"Another than the set's: {', '.join(TEMPLATES)}.")
    ] = None,
    examples: Annotated[int, typer.Option(min=0, help="Problems to show as they are put.")] = 1,
) -> None:
    """Say how a problem set is read: its columns, its template, its grading, and what is left out."""
    console = output_console()
    check_template(template)
    if source == STANDARD_INPUT:
        found = read_problem_set(standard_input("the problems"), "standard input", limit, template)
    else:
        found = load_problem_set(source, limit, template)
    say(console, f"{shown(found.name)}: {len(found.problems):,} problems", "bold")
    if found.kind:
        say(console, f"It is {found.kind}.", "dim")
    for one in found.understood:
        _say_understood(console, one, template is not None)
    _say_unknown(console, found)
    say_repeats(console, found)
    for problem in found.problems[:examples]:
        _show(console, problem)
    _say_faults(console, found)


def _say_understood(console: Console, one: Understood, asked_for: bool) -> None:
    columns = ", ".join(one.question)
    columns = columns if one.answer is None else f"{columns} and {one.answer}"
    console.print()
    say(console, f"{one.rows:,} rows have the columns of: {one.format}")
    why = WHY.get(one.format, "these columns are its own")
    say(console, f"  read from {shown(columns)}: {why}")
    if one.answer is not None:
        say(console, f"  {TRUTH[one.truth]}")
    chosen = "as asked for" if asked_for else "as is usual for such problems"
    say(console, f"  template {one.template}, {chosen}: {TEMPLATES[one.template]}")
    say(console, f"  grading {one.grading}: {GRADED[one.grading]}")


def _say_unknown(console: Console, found: ProblemSet) -> None:
    unknown = sum(
        one.answer is None and one.grading in ("math", "choice") for one in found.problems
    )
    if unknown:
        console.print()
        say(console, f"Of {unknown:,} problems the answer is not known; they are not graded.")


def say_repeats(console: Console, found: ProblemSet) -> None:
    """Say which rows ask what an earlier row asks, if there are any."""
    if not found.repeats:
        return
    console.print()
    listed = ", ".join(
        f"row {row} as row {earlier}" for row, earlier in found.repeats[:MOST_REPEATS]
    )
    more = ", …" if len(found.repeats) > MOST_REPEATS else ""
    told = f"Rows that ask what an earlier one asks, and count all the same: {len(found.repeats):,}"
    say(console, f"{told} ({listed}{more})", "yellow")


def _show(console: Console, problem: Problem) -> None:
    console.print()
    say(console, f"Problem {shown(problem.id)}, as it is put:", "bold")
    cut = " …" if len(problem.prompt) > LONGEST_SHOWN else ""
    say(console, shown(problem.prompt[:LONGEST_SHOWN], one_line=False) + cut)
    if problem.answer is not None:
        say(console, f"answer: {shown(problem.answer)}", "bold")


def _say_faults(console: Console, found: ProblemSet) -> None:
    console.print()
    if not found.faults:
        say(console, "Every row was understood.")
        return
    say(console, f"Left out: {len(found.faults):,} rows", "yellow")
    for fault in found.faults:
        say(console, f"  row {fault.row}: {shown(str(fault.message))}", "yellow")
