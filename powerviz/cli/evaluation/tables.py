"""An evaluation's tables on a terminal.

Knows data frames of `powerviz.analysis.tables` and rich; computes nothing but roundings.
"""

from typing import Any

import pandas as pd
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from powerviz.analysis.movement import NOT_MIXED
from powerviz.cli.after_samples import print_alphas, print_lengths, print_right_by_vote
from powerviz.cli.terminal import clipped, tell
from powerviz.evaluation.report import Report
from powerviz.messages import Message, say
from powerviz.methods import own_methods

WIDEST_METHOD, WIDEST_GROUP = 36, 14
COUNTS = {"cut_off": "cli-column-cut-off", "empty": "cli-column-empty"}
MEANS = (
    "cli-column-log-p",
    "cli-column-per-token",
    "cli-column-length",
    "cli-column-tokens",
    "cli-column-share",
    "cli-column-fewer",
    "cli-column-seconds",
)
SWEEP = (
    "cli-column-right-percent",
    "",
    "cli-column-accepted-percent",
    "cli-column-moved-percent",
    "cli-column-still-percent",
    "cli-column-r-hat",
    "cli-column-of-answer",
    "cli-column-log-p",
    "cli-column-length",
    "cli-column-tokens",
)
SWEPT = {"alpha": "α", "temperature": "τ", "num_steps": "N", "block_size": "B"}


def print_report(console: Console, report: Report) -> None:
    """Methods, then pass@k, groups and sweeps where there are any."""
    console.print()
    console.print(_methods(report))
    console.print()
    tell(console, say("cli-evaluation-legend"), "dim")
    if report.pass_at_k["k"].max() > 1:
        console.print()
        console.print(_pass_at_k(report.pass_at_k))
    if not report.pairs.empty:
        console.print()
        console.print(_pairs(report.pairs))
        tell(console, say("cli-pairs-legend"), "dim")
    print_right_by_vote(console, report.votes)
    print_lengths(console, report.lengths, report.reference is not None)
    print_alphas(console, report.alpha_curves, report.alpha_slopes, report.unmixed)
    for name, groups in report.groups.items():
        console.print()
        console.print(_groups(name, groups))
    for setting, curve in report.sweeps.items():
        console.print()
        console.print(_sweep(setting, curve))
        tell(console, say("cli-sweep-legend", limit=str(NOT_MIXED)), "dim")
        for row in curve.to_dict("records"):
            if row["not_mixed"] is True:
                value = f"{row['value']:g}"
                said = say("cli-not-mixed", setting=SWEPT[setting], value=value)
                tell(console, said, "yellow")


def duration(seconds: float) -> Message:
    """Seconds, minutes or hours, as one would say it."""
    if seconds < 90:
        return say("cli-seconds", count=str(max(1, round(seconds))))
    if seconds < 90 * 60:
        return say("cli-minutes", count=str(round(seconds / 60)))
    return say("cli-hours", count=f"{seconds / 3600:.1f}")


def _methods(report: Report) -> Table:
    table = _table(None)
    voted = report.methods["majority"].notna().any()
    paper = "accuracy_paper" in report.methods
    columns = ["cli-column-right-percent", ""]
    columns += ["cli-column-paper-percent"] if paper else []
    columns += ["cli-column-majority"] if voted else []
    counts = [name for name in COUNTS if report.methods[name].any()]
    columns += [COUNTS[name] for name in counts]
    _add_columns(table, *columns, *MEANS)
    for row in report.methods.to_dict("records"):
        least = "" if row["plain_tokens_exact"] else "≥ "
        table.add_row(
            _text(row["method"], WIDEST_METHOD),
            percent(row["accuracy"]),
            _interval(row),
            *([percent(row["accuracy_paper"])] if paper else []),
            *([percent(row["majority"])] if voted else []),
            *(_number(row[name], ",.0f") for name in counts),
            _number(row["log_prob"], "z.2f"),
            _number(row["confidence"], "z.3f"),
            _number(row["length"], ".1f"),
            _number(row["tokens"], ",.1f"),
            _number(row["tokens_shared"], ",.1f"),
            _number(row["times_fewer"], ".1f", least, "×"),
            _number(row["seconds"], ".2f"),
        )
    return table


def _pass_at_k(passed: pd.DataFrame) -> Table:
    table = _table(say("cli-column-pass-at-k"))
    ks = sorted(passed["k"].unique())
    for k in ks:
        table.add_column(f"k = {k}", justify="right", no_wrap=True)
    cells = passed.set_index(["method", "k"])["pass_at_k"].to_dict()
    for name in passed["method"].unique():
        values = (cells.get((name, k)) for k in ks)
        table.add_row(
            _text(name, WIDEST_METHOD), *("" if v is None else percent(v) for v in values)
        )
    return table


def _groups(name: str, groups: pd.DataFrame) -> Table:
    table = _table(say("cli-right-by-group", group=clipped(name, WIDEST_GROUP)))
    values = list(groups["group"].unique())
    for value in values:
        table.add_column(_text(value, WIDEST_GROUP), justify="right", no_wrap=True)
    cells = groups.set_index(["method", "group"])["accuracy"].to_dict()
    for method in groups["method"].unique():
        row = (percent(cells.get((method, value), float("nan"))) for value in values)
        table.add_row(_text(method, WIDEST_METHOD), *row)
    return table


def _sweep(setting: str, curve: pd.DataFrame) -> Table:
    method = own_methods()["power"].look.heading
    title = say("cli-swept-by", method=method, setting=SWEPT[setting])
    table = _table(title, SWEPT[setting])
    _add_columns(table, *SWEEP)
    last = None
    for row in curve.to_dict("records"):
        if last not in (None, row["curve"]):
            table.add_section()
        last = row["curve"]
        table.add_row(
            f"{row['value']:g}",
            percent(row["accuracy"]),
            _interval(row),
            percent(row["acceptance"]),
            percent(row["move_rate"]),
            percent(row["still"]),
            r_hat(row["r_hat"]),
            r_hat(row["answer_r_hat"]),
            _number(row["log_prob"], "z.2f"),
            _number(row["length"], ".1f"),
            _number(row["tokens"], ",.1f"),
        )
    return table


def _pairs(pairs: pd.DataFrame) -> Table:
    """Every method against the first."""
    first = pairs["method"].iloc[0]
    table = _table(say("cli-right-oftener-than", method=clipped(first, WIDEST_METHOD)))
    _add_columns(table, "cli-column-difference", "", "cli-column-problems")
    for row in pairs[pairs["method"] == first].to_dict("records"):
        table.add_row(
            _text(row["other"], WIDEST_METHOD),
            f"{-100 * row['difference']:+z.0f}",
            f"{-100 * row['high']:+z.0f} – {-100 * row['low']:+z.0f}",
            f"{row['problems']:,}",
        )
    return table


def r_hat(value: float) -> str:
    """The number with two digits; a dash where it is not known."""
    return "∞" if value == float("inf") else _number(value, ".2f")


def _table(title: Message | None, first: str = "") -> Table:
    """A table whose first column is called so, by default that of the methods."""
    said = None if title is None else str(title)
    table = Table(title=said, title_justify="left", box=box.SIMPLE_HEAD)
    table.show_edge, table.pad_edge = False, False
    table.add_column(first or str(say("cli-column-method")), no_wrap=True)
    return table


def _add_columns(table: Table, *codes: str) -> None:
    """Add columns of numbers; one without a code has no name."""
    for code in codes:
        table.add_column(str(say(code)) if code else "", justify="right", no_wrap=True)


def percent(share: float) -> str:
    """A share in whole percent; a dash where nothing was graded."""
    return _number(100 * share, ".0f")


def _interval(row: dict[Any, Any]) -> str:
    return "" if pd.isna(row["low"]) else f"{percent(row['low'])} – {percent(row['high'])}"


def _number(value: float, form: str, before: str = "", behind: str = "") -> str:
    return "–" if pd.isna(value) else f"{before}{value:{form}}{behind}"


def _text(value: object, cells: int) -> Text:
    return Text(clipped(str(value), cells))
