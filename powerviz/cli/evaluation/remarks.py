"""Remarks beside an evaluation's tables: rows that are left out, how it asks, what an accuracy hides.

Knows problem sets, reports and the terminal.
"""

from collections import Counter
from collections.abc import Sequence

from rich.console import Console

from powerviz.cli.terminal import shown, tell
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.report import Report, ended_at_stop, many_cut_off, many_empty
from powerviz.evaluation.results import Sample
from powerviz.evaluation.sets.problems import ProblemSet
from powerviz.messages import say

MOST_FAULTS_SHOWN = 3


def say_faults(console: Console, chosen: ProblemSet) -> None:
    """Say which rows are left out, the first few with their reasons."""
    if not chosen.faults:
        return
    count = len(chosen.faults)
    said = say("cli-set-left-out-of", set=shown(chosen.name), rows=count)
    tell(console, said, "yellow")
    for fault in chosen.faults[:MOST_FAULTS_SHOWN]:
        said = say("cli-set-fault", row=str(fault.row), reason=shown(str(fault.message)))
        tell(console, f"  {said}", "yellow")
    if len(chosen.faults) > MOST_FAULTS_SHOWN:
        tell(console, "  …", "yellow")


def say_template(console: Console, chosen: ProblemSet) -> None:
    """Say how the problems are worded where nobody has asked for a template."""
    worded: Counter[str] = Counter()
    for one in chosen.understood:
        worded[one.template] += one.rows
    told = ", ".join(f"{template} ({count:,})" for template, count in worded.most_common())
    tell(console, say("cli-template-of-set", templates=told), "dim")


def say_unusual(console: Console, found: Report, samples: Sequence[Sample]) -> None:
    """Say what an accuracy does not: many empty responses mean that it was asked in a wrong way."""
    failed = [sample for sample in samples if sample.failed]
    if failed:
        console.print()
        said = say(
            "cli-responses-not-drawn",
            some=len(failed),
            all=len(samples),
            reason=shown(str(failed[0].note)),
            problem=shown(failed[0].problem),
        )
        tell(console, said, "yellow")
    if cut := many_cut_off(found):
        console.print()
        tell(console, say("cli-responses-cut-off", some=cut[0], all=cut[1]), "yellow")
    if many := many_empty(found.samples):
        console.print()
        tell(console, say("cli-responses-empty", some=many[0], all=many[1]), "yellow")


def say_ended_at_stop(console: Console, plan: Plan, samples: Sequence[Sample]) -> None:
    """Say how many responses ended at a stop text, where there is one."""
    if ends := ended_at_stop(plan, samples):
        tell(console, say("cli-responses-ended-at-stop", some=ends[0], all=ends[1]), "dim")
