"""`python -m powerviz problems`: how a problem set is understood, before anything is drawn."""

from typing import Annotated

import typer
from rich.console import Console

from powerviz.cli.prompting import STANDARD_INPUT, standard_input
from powerviz.cli.terminal import output_console, shown, tell
from powerviz.evaluation.sets.formats import PUBLISHED
from powerviz.evaluation.sets.problems import (
    Problem,
    ProblemSet,
    Understood,
    load_problem_set,
    read_problem_set,
)
from powerviz.messages import say
from powerviz.prompts import TEMPLATES, check_template

GRADED = {
    "math": "cli-graded-math",
    "text": "cli-graded-text",
    "choice": "cli-graded-choice",
    "code": "cli-graded-code",
    "none": "cli-graded-none",
}
WHY = {
    "columns by their names": "cli-set-columns-by-names",
}
TRUTH = {
    "whole": "cli-truth-whole",
    "box": "cli-truth-box",
    "mark": "cli-truth-mark",
    "letter": "cli-truth-letter",
    "place": "cli-truth-place",
    "place from 1": "cli-truth-place-from-1",
    "option": "cli-truth-option",
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
        found = read_problem_set(
            standard_input(say("cli-the-problems")), str(say("cli-standard-input")), limit, template
        )
    else:
        found = load_problem_set(source, limit, template)
    count = say("n-problems", n=len(found.problems))
    tell(console, say("cli-set-of-problems", set=shown(found.name), problems=count), "bold")
    if found.kind:
        tell(console, say("cli-set-kind", kind=found.kind), "dim")
    for one in found.understood:
        _say_understood(console, one, template is not None)
    _say_unknown(console, found)
    say_repeats(console, found)
    for problem in found.problems[:examples]:
        _show(console, problem)
    _say_faults(console, found)


def _say_understood(console: Console, one: Understood, asked_for: bool) -> None:
    columns = ", ".join(one.question)
    if one.answer is not None:
        columns = str(say("cli-set-columns-and-answer", columns=columns, answer=one.answer))
    console.print()
    tell(console, say("cli-set-format", rows=one.rows, format=one.format))
    why = say(WHY.get(one.format, "cli-set-columns-its-own"))
    tell(console, f"  {say('cli-set-read-from', columns=shown(columns), why=why)}")
    if one.answer is not None:
        tell(console, f"  {say(TRUTH[one.truth])}")
    code = "cli-set-template-asked-for" if asked_for else "cli-set-template"
    tell(console, f"  {say(code, template=one.template, text=TEMPLATES[one.template])}")
    how = say(GRADED[one.grading])
    tell(console, f"  {say('cli-set-grading', grading=one.grading, how=how)}")


def _say_unknown(console: Console, found: ProblemSet) -> None:
    unknown = sum(
        one.answer is None and one.grading in ("math", "choice") for one in found.problems
    )
    if unknown:
        console.print()
        tell(console, say("cli-set-unknown", problems=say("n-problems", n=unknown)))


def say_repeats(console: Console, found: ProblemSet) -> None:
    """Say which rows ask what an earlier row asks, if there are any."""
    if not found.repeats:
        return
    console.print()
    listed = ", ".join(
        str(say("cli-set-repeat", row=str(row), earlier=str(earlier)))
        for row, earlier in found.repeats[:MOST_REPEATS]
    )
    more = ", …" if len(found.repeats) > MOST_REPEATS else ""
    said = say("cli-set-repeats", count=len(found.repeats), rows=f"{listed}{more}")
    tell(console, said, "yellow")


def _show(console: Console, problem: Problem) -> None:
    console.print()
    tell(console, say("cli-problem-as-put", problem=shown(problem.id)), "bold")
    cut = " …" if len(problem.prompt) > LONGEST_SHOWN else ""
    tell(console, shown(problem.prompt[:LONGEST_SHOWN], one_line=False) + cut)
    if problem.answer is not None:
        tell(console, say("cli-problem-answer", answer=shown(problem.answer)), "bold")


def _say_faults(console: Console, found: ProblemSet) -> None:
    console.print()
    if not found.faults:
        tell(console, say("cli-set-all-understood"))
        return
    tell(console, say("cli-set-left-out", rows=say("n-rows", n=len(found.faults))), "yellow")
    for fault in found.faults:
        said = say("cli-set-fault", row=str(fault.row), reason=shown(str(fault.message)))
        tell(console, f"  {said}", "yellow")
