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
from powerviz.cli.terminal import clipped, say
from powerviz.evaluation.report import Report
from powerviz.methods import own_methods

WIDEST_METHOD, WIDEST_GROUP = 36, 14
LEGEND = (
    "right, in %, with the 95 % Wilson interval: every problem weighs the same, and samples of one "
    "problem count as less than as many problems. majority: right by the answer most samples agree "
    "on. cut off, empty: samples that reached the limit of tokens, or say nothing. log p: of a response under the model, in nats, and per token; in bfloat16 and "
    "float16 another pass may give tenths of a nat more or less. length in tokens. tokens: decoded "
    "for one answer drawn alone; share: of the batch, for samples drawn side by side, as are seconds. "
    "fewer: the plain algorithm's tokens over those of one answer alone."
)
PAIRS_LEGEND = (
    "the difference in points, with its 95 % interval (Newcombe's for pairs): problem by problem, so "
    "that it can be sure where the two intervals above overlap."
)
SWEEP_LEGEND = (
    "accepted: of proposals that differ from the response. moved: of all steps. still: chains that "
    "did not move in the last half of their steps. R-hat: of log p and of the answer, over the last "
    f"half, between the chains of a problem; above {NOT_MIXED} they have not mixed."
)
COUNTS = {"cut_off": "cut off", "empty": "empty"}
SWEPT = {"alpha": "α", "temperature": "τ", "num_steps": "N", "block_size": "B"}


def print_report(console: Console, report: Report) -> None:
    """Methods, then pass@k, groups and sweeps where there are any."""
    console.print()
    console.print(_methods(report))
    console.print()
    say(console, LEGEND, "dim")
    if report.pass_at_k["k"].max() > 1:
        console.print()
        console.print(_pass_at_k(report.pass_at_k))
    if not report.pairs.empty:
        console.print()
        console.print(_pairs(report.pairs))
        say(console, PAIRS_LEGEND, "dim")
    for name, groups in report.groups.items():
        console.print()
        console.print(_groups(name, groups))
    for setting, curve in report.sweeps.items():
        console.print()
        console.print(_sweep(setting, curve))
        say(console, SWEEP_LEGEND, "dim")
        for row in curve.to_dict("records"):
            if row["not_mixed"] is True:
                told = f"{SWEPT[setting]} = {row['value']:g}: the chains have not mixed"
                say(console, f"{told}; this is not yet the target's accuracy.", "yellow")


def duration(seconds: float) -> str:
    """Seconds, minutes or hours, as one would say it."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    if seconds < 90 * 60:
        return f"{round(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"


def _methods(report: Report) -> Table:
    table = _table(None, "method")
    voted = report.methods["majority"].notna().any()
    paper = "accuracy_paper" in report.methods
    columns = ["right, %", "", *(["paper, %"] if paper else []), *(["majority"] if voted else [])]
    counts = [name for name in COUNTS if report.methods[name].any()]
    columns += [*(COUNTS[name] for name in counts), "log p", "per token", "length"]
    for name in [*columns, "tokens", "share", "fewer", "seconds"]:
        table.add_column(name, justify="right", no_wrap=True)
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
    table = _table("pass@k, %", "method")
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
    table = _table(f"right by {clipped(name, WIDEST_GROUP)}, %", "method")
    values = list(groups["group"].unique())
    for value in values:
        table.add_column(_text(value, WIDEST_GROUP), justify="right", no_wrap=True)
    cells = groups.set_index(["method", "group"])["accuracy"].to_dict()
    for method in groups["method"].unique():
        row = (percent(cells.get((method, value), float("nan"))) for value in values)
        table.add_row(_text(method, WIDEST_METHOD), *row)
    return table


def _sweep(setting: str, curve: pd.DataFrame) -> Table:
    table = _table(f"{own_methods()['power'].look.heading} by {SWEPT[setting]}", SWEPT[setting])
    moved = ("accepted, %", "moved, %", "still, %", "R-hat", "of answer")
    for name in ("right, %", "", *moved, "log p", "length", "tokens"):
        table.add_column(name, justify="right", no_wrap=True)
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
    table = _table(f"right oftener than {clipped(first, WIDEST_METHOD)}, in points", "method")
    for name in ("difference", "", "problems"):
        table.add_column(name, justify="right", no_wrap=True)
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


def _table(title: str | None, first: str) -> Table:
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD)
    table.show_edge, table.pad_edge = False, False
    table.add_column(first, no_wrap=True)
    return table


def percent(share: float) -> str:
    """A share in whole percent; a dash where nothing was graded."""
    return _number(100 * share, ".0f")


def _interval(row: dict[Any, Any]) -> str:
    return "" if pd.isna(row["low"]) else f"{percent(row['low'])} – {percent(row['high'])}"


def _number(value: float, form: str, before: str = "", behind: str = "") -> str:
    return "–" if pd.isna(value) else f"{before}{value:{form}}{behind}"


def _text(value: object, cells: int) -> Text:
    return Text(clipped(str(value), cells))
