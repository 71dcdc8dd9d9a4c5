"""Remarks on samples that are there, on a terminal: at another α, at the ends of the lengths, by votes.

Knows data frames of `powerviz.analysis` and rich; computes nothing but roundings.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from powerviz.analysis.reweighting import ENOUGH, FEWEST, MOST_MENDED
from powerviz.analysis.tables import ACCURACY
from powerviz.analysis.votes import KEPT, SCORES
from powerviz.analysis.votes_table import PLAIN
from powerviz.cli.terminal import clipped, tell
from powerviz.evaluation.voting import MethodVotes
from powerviz.messages import Message, say
from powerviz.runs.confidence import LIKELIEST

SHOWN = (1.0, 2.0, 4.0, 8.0, 16.0)
WIDEST_METHOD, WIDEST_ANSWER = 36, 12
SCORED = {name: f"cli-column-vote-{name.replace('_', '-')}" for name in SCORES}


def print_lengths(console: Console, lengths: pd.DataFrame, against_base: bool) -> None:
    """A line for each method of which some samples lie at an end; one line if there is none."""
    unusual = lengths[(lengths["cut_off"] > 0) | (lengths["short"] > 0)]
    console.print()
    code = "lengths-short-of-base" if against_base else "lengths-short-of-all"
    tell(console, say("lengths-none") if unusual.empty else say(code), "dim")
    for row in unusual.to_dict("records"):
        tell(console, _length(row))


def _length(row: dict[Any, Any]) -> Message:
    values = {name: str(row[name]) for name in ("samples", "cut_off", "short", "limit")}
    method = clipped(str(row["method"]), WIDEST_METHOD)
    if pd.isna(row["least"]):
        return say("lengths-of-method", method=method, **values)
    return say("lengths-of-method-below", method=method, least=f"{row['least']:g}", **values)


def print_alphas(
    console: Console, curves: pd.DataFrame, slopes: pd.DataFrame, unmixed: Sequence[str]
) -> None:
    """A row for each method whose samples come to a power of p, a column for each of a few α′."""
    if not curves.empty:
        _print_curves(console, curves, slopes)
    if unmixed:
        left_out = ", ".join(clipped(name, WIDEST_METHOD) for name in unmixed)
        tell(console, say("another-alpha-not-mixed", methods=left_out), "dim")


def _print_curves(console: Console, curves: pd.DataFrame, slopes: pd.DataFrame) -> None:
    graded = bool(curves["graded"].any())
    table = _table(say("cli-alphas-right" if graded else "cli-alphas-log-p"))
    table.add_column(str(say("cli-column-drawn-at")), justify="right", no_wrap=True)
    shown = [
        value for value in sorted(curves["alpha"].unique()) if value in {*SHOWN, *curves["own"]}
    ]
    for value in shown:
        table.add_column(f"α′ = {value:g}", justify="right", no_wrap=True)
    if graded:
        table.add_column(str(say("cli-column-slope")), justify="right", no_wrap=True)
    known = slopes.set_index("method").to_dict("index")
    for method, mine in curves.groupby("method", sort=False):
        cells = mine.set_index("alpha").to_dict("index")
        table.add_row(
            Text(clipped(str(method), WIDEST_METHOD)),
            f"{mine['own'].iloc[0]:g}",
            *(_at(cells[value], graded) for value in shown),
            *([_slope(known.get(method))] if graded else []),
        )
    console.print()
    console.print(table)
    share, most = f"{100 * ENOUGH:.0f}", f"{100 * MOST_MENDED:.0f}"
    tell(console, say("cli-alphas-legend", share=share, fewest=str(FEWEST), most=most), "dim")


def _at(row: dict[Any, Any], graded: bool) -> str:
    value = row["right"] if graded else row["log_prob"]
    if pd.isna(value):
        return "–"
    return f"{100 * value:.0f}" if graded else f"{value:z.2f}"


def _slope(row: dict[Any, Any] | None) -> str:
    if row is None:
        return "–"
    ends = "" if pd.isna(row["low"]) else f" ({100 * row['low']:+z.1f} – {100 * row['high']:+z.1f})"
    return f"{100 * row['slope']:+z.1f}{ends}"


def print_votes(console: Console, found: Iterable[MethodVotes]) -> None:
    """The answers that votes elect: three rows for each method, by how many of the surest samples vote."""
    rows = list(found)
    if not rows:
        return
    table = _votes_table(say("cli-votes"))
    for one in rows:
        elected = {(vote.score, vote.kept): (answer, right) for vote, answer, right in one.votes}
        for kept in KEPT if one.likeliest else KEPT[:1]:
            table.add_row(
                Text(clipped(one.method, WIDEST_METHOD) if kept == KEPT[0] else ""),
                say_voting(kept),
                *(_elected(elected.get((score, kept))) for score in (None, *SCORES)),
            )
    console.print()
    console.print(table)
    for one in rows:
        if one.votes[0][0].tied:
            tell(console, say("cli-vote-tied", method=clipped(one.method, WIDEST_METHOD)), "dim")
    tell(console, about_confidence(min(one.likeliest for one in rows)), "dim")


def print_right_by_vote(console: Console, votes: pd.DataFrame) -> None:
    """How often answers that votes elect are right: rows as those of `print_votes`, with intervals."""
    if votes.empty:
        return
    table = _votes_table(say("cli-right-by-vote"))
    for method, mine in votes.groupby("method", sort=False):
        cells = {(row["score"], row["kept"]): _share(row) for row in mine.to_dict("records")}
        for kept in sorted(mine["kept"].unique(), reverse=True):
            table.add_row(
                Text(clipped(str(method), WIDEST_METHOD) if kept == KEPT[0] else ""),
                say_voting(kept),
                *(cells.get((score, kept), "") for score in (PLAIN, *SCORES)),
            )
    console.print()
    console.print(table)
    for row in votes[(votes["score"] == PLAIN) & (votes["ties"] > 0)].to_dict("records"):
        tell(console, _ties(row), "dim")
    for likeliest in votes["likeliest"].unique():
        tell(console, about_confidence(int(likeliest)), "dim")


def _ties(row: dict[Any, Any]) -> Message:
    """Say on how many problems a method's plain vote is a tie."""
    values = {"ties": int(row["ties"]), "problems": int(row["problems"])}
    return say("cli-vote-ties", method=clipped(str(row["method"]), WIDEST_METHOD), **values)


def _share(row: dict[Any, Any]) -> str:
    """A share with its interval, in whole percent."""
    share, low, high = (100 * row[name] for name in ACCURACY)
    return f"{share:.0f} ({low:.0f}–{high:.0f})"


def _votes_table(title: Message) -> Table:
    """A table with columns for who votes and for what weighs."""
    table = _table(title)
    for code in ("cli-column-voting", "cli-column-vote-plain", *SCORED.values()):
        table.add_column(str(say(code)), justify="right", no_wrap=True)
    return table


def say_voting(kept: float) -> str:
    """The share of samples that vote."""
    return str(say("cli-votes-all") if kept == 1 else say("cli-votes-top", share=f"{kept:.0%}"))


def about_confidence(likeliest: int) -> Message:
    """Say over how many of the likeliest tokens confidence is a mean."""
    if not likeliest:
        return say("votes-without-confidence")
    code = "votes-confidence" if likeliest == LIKELIEST else "votes-confidence-of-fewer"
    return say(code, k=str(likeliest), wanted=str(LIKELIEST))


def _elected(found: tuple[str, bool | None] | None) -> Text:
    if found is None:
        return Text("")
    answer, right = found
    mark = {True: " ✓", False: " ✗", None: ""}[right]
    return Text(clipped(answer, WIDEST_ANSWER) + mark)


def _table(title: Message) -> Table:
    table = Table(title=str(title), title_justify="left", box=box.SIMPLE_HEAD)
    table.show_edge, table.pad_edge = False, False
    table.add_column(str(say("cli-column-method")), no_wrap=True)
    return table
