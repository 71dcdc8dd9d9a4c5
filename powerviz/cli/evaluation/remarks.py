"""Remarks beside an evaluation's tables: rows that are left out, how it asks, what an accuracy hides.

Knows problem sets, reports and the terminal.
"""

from collections import Counter
from collections.abc import Sequence

from rich.console import Console

from powerviz.cli.terminal import say, shown
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.report import Report, ended_at_stop, many_cut_off, many_empty
from powerviz.evaluation.results import Sample
from powerviz.evaluation.sets.problems import ProblemSet

MOST_FAULTS_SHOWN = 3


def say_faults(console: Console, chosen: ProblemSet) -> None:
    """Say which rows are left out, the first few with their reasons."""
    if not chosen.faults:
        return
    say(console, f"Left out of {shown(chosen.name)}: {len(chosen.faults)} of its rows", "yellow")
    for fault in chosen.faults[:MOST_FAULTS_SHOWN]:
        say(console, f"  row {fault.row}: {shown(str(fault.message))}", "yellow")
    if len(chosen.faults) > MOST_FAULTS_SHOWN:
        say(console, "  …", "yellow")


def say_template(console: Console, chosen: ProblemSet) -> None:
    """Say how the problems are worded where nobody has asked for a template."""
    worded: Counter[str] = Counter()
    for one in chosen.understood:
        worded[one.template] += one.rows
    told = ", ".join(f"{template} ({count:,})" for template, count in worded.most_common())
    say(console, f"template, as the problem set has it: {told}", "dim")


def say_unusual(console: Console, found: Report, samples: Sequence[Sample]) -> None:
    """Say what an accuracy does not: many empty responses mean that it was asked in a wrong way."""
    failed = [sample for sample in samples if sample.failed]
    if failed:
        console.print()
        told = f"Warning: {len(failed):,} of {len(samples):,} responses could not be drawn"
        say(console, f"{told}. {shown(failed[0].note)} ({shown(failed[0].problem)})", "yellow")
    if cut := many_cut_off(found.samples):
        console.print()
        say(
            console,
            f"Warning: {cut[0]:,} of {cut[1]:,} responses were cut off at the limit of tokens, and most "
            "of those count as wrong. See --max-new-tokens; and --stop and --eos for what ends a response.",
            "yellow",
        )
    if many := many_empty(found.samples):
        console.print()
        say(
            console,
            f"Warning: {many[0]:,} of {many[1]:,} responses are empty. Is this how the model is to "
            "be asked? See --template; and --eos for what ends a response.",
            "yellow",
        )


def say_ended_at_stop(console: Console, plan: Plan, samples: Sequence[Sample]) -> None:
    """Say how many responses ended at a stop text, where there is one."""
    if ends := ended_at_stop(plan, samples):
        told = f"{ends[0]:,} of {ends[1]:,} responses ended at a text given with --stop"
        say(console, told, "dim")
