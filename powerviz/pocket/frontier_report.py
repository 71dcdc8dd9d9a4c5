"""The frontier's files: its table as CSV and JSON, its figure, and the text of the model card about it.

Knows rows of `frontier_table`; every number in the text is one of theirs.
"""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from powerviz.methods import own_methods
from powerviz.pocket.corpus import Purpose
from powerviz.pocket.frontier import Family
from powerviz.pocket.frontier_table import BUSY, Row, goals, plain_seconds, times_slower

COLUMNS = tuple(one.name for one in fields(Row))
PURPOSES: tuple[Purpose, ...] = ("test", "choice")
TITLES = {"test": "the problem set", "choice": "the problems on which settings are chosen"}
HEAD = """\
| method | budget | setting | right, % | log p | tokens | passes | plain samples |
| --- | --- | --- | --- | --- | --- | --- | --- |"""
DASHES = {"": "solid", ", τ = ½": "dashdot", ", 4 tries": "dashed", ", entropy cuts": "dotted"}


def path_of(folder: Path, on: Purpose, kind: str) -> Path:
    """The file of this kind (json, csv, svg) in the model's folder."""
    return folder / f"frontier-{on}.{kind}"


def write(
    folder: Path, on: Purpose, table: Sequence[Row], asked: Sequence[Family], made: dict[str, Any]
) -> None:
    """Write table and figure; `made` says how they came about.

    Where a plain token took far longer than on another set in the folder, latency is neither judged nor drawn.
    """
    timed = times_slower(table, _others(folder, on)) <= BUSY
    found = {
        "on": on,
        **made,
        "timed": timed,
        "goals": [asdict(goal) for goal in goals(table, timed)],
        "rows": [asdict(row) for row in table],
    }
    path_of(folder, on, "json").write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(row) for row in table)
    path_of(folder, on, "csv").write_text(text.getvalue(), "utf-8")
    draw(table, asked, path_of(folder, on, "svg"), timed)


def _stored(folder: Path, on: Purpose) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path_of(folder, on, "json").read_text("utf-8"))
    return {**found, "rows": [Row(**row) for row in found["rows"]]}


def _others(folder: Path, on: Purpose) -> list[list[Row]]:
    """The tables of the other sets in the folder."""
    there = [one for one in PURPOSES if one != on and path_of(folder, one, "json").is_file()]
    return [_stored(folder, one)["rows"] for one in there]


def table_text(table: Sequence[Row], timed: bool = True) -> str:
    """The rows in Markdown."""
    return "\n".join([HEAD, *(_line(row, timed) for row in table)])


def _line(row: Row, timed: bool) -> str:
    cells = [
        row.method,
        "" if row.budget is None else str(row.budget),
        "" if row.size is None else str(row.size),
        f"{100 * row.accuracy:.0f} [{100 * row.low:.0f}, {100 * row.high:.0f}]",
        f"{row.log_prob:.2f}",
        f"{row.tokens:.0f}",
        f"{row.forward_passes:.0f}",
        f"{row.latency:.1f}" if timed else "–",
    ]
    return f"| {' | '.join(cells)} |"


def section(folder: Path) -> str:
    """The card's part about the frontier; empty while nothing of it has been measured."""
    there = [on for on in PURPOSES if path_of(folder, on, "json").is_file()]
    parts = [
        _part(found := _stored(folder, on), times_slower(found["rows"], _others(folder, on)))
        for on in there
    ]
    return INTRODUCTION + "\n".join(parts) + "\n" if parts else ""


INTRODUCTION = """\
## Accuracy against cost

`python -m powerviz.pocket evaluate --frontier` measures every method at several budgets: tokens that the model
decodes for one answer drawn alone, rejected and discarded ones included. A method's setting at a budget is chosen
by its cost alone: sizes from 1 to 256 are tried on sixteen problems for choice, and the one is taken whose mean cost, interpolated between
them, comes nearest; where none comes near, the method is left out. Without a budget stands what
is set by default. Tokens that were drawn before are
remembered, so that more steps soon hardly cost more tokens. Passes are forward passes, and
the last column is the time of one answer in plain samples: its seconds over those of one base sample of the same run.
The best of several rows is flattered by chance, which its interval does not know.

"""


def _part(found: dict[str, Any], slower: float = 1.0) -> str:
    table: list[Row] = found["rows"]
    timed = slower <= BUSY
    said = "\n".join(f"- {sentence}" for sentence in [*_goals(table, timed), *_no_help(table)])
    return f"""\
### On {TITLES[found["on"]]}

{found["problems"]} problems, one answer each; {found["minutes"]:.0f} minutes of drawing with {found["workers"]} process(es) on {found["cores"]} cores
whose load was {found["load"]:.1f} at the end, at commit `{found["commit"]}`.{"" if timed else _busy(table, slower)}

{table_text(table, timed)}

![Accuracy and log p against cost](frontier-{found["on"]}.svg)

{said}
"""


def _busy(table: Sequence[Row], slower: float) -> str:
    return (
        f"\nIts seconds were taken on a busy machine, where a token of a base sample took {1000 * (plain_seconds(table) or 0):.1f} ms,"
        f"\n{slower:.0f} times as long as on the other set: they are not compared, and plain samples are left out."
    )


VERDICTS = {True: "Reached", False: "Not reached", None: "Not judged, for want of a quiet machine"}


def _goals(table: Sequence[Row], timed: bool) -> list[str]:
    told = []
    for goal in goals(table, timed):
        verdict = VERDICTS[goal.reached]
        row = goal.row
        shown = "no setting comes so low." if row is None else f"{_at(row, timed)}{_against(row)}."
        told.append(f"{verdict}: {goal.aim}; {'' if row is None else 'the best is '}{shown}")
    return told


def _at(row: Row, timed: bool) -> str:
    seconds = f" and {row.latency:.1f} plain samples" if timed else ""
    return (
        f"{row.name}: {100 * row.accuracy:.1f} % [{100 * row.low:.0f}, {100 * row.high:.0f}] at "
        f"{row.tokens:.1f} tokens{',' if timed else ' and'} {row.forward_passes:.1f} passes{seconds}"
    )


def _against(row: Row) -> str:
    if row.against_reference is None:
        return ""
    apart = _points(row.against_reference, row.against_reference_low, row.against_reference_high)
    return f", {apart} points against the best of 16"


def _points(apart: float, low: float | None, high: float | None) -> str:
    return f"{100 * apart:+z.0f} [{_end(low or 0)}, {_end(high or 0)}]"


def _end(value: float) -> str:
    """An end of an interval in points, with as many decimals as tell on which side of 0 it lies, two at most."""
    texts = [f"{100 * value:+z.{digits}f}" for digits in range(3)]
    return next((text for text in texts if float(text)), texts[0])


PLAIN = "plain power sampling at the same budget (by default: as that is by default, whatever either costs)"


def _no_help(table: Sequence[Row]) -> list[str]:
    """Say of each method what it gains over plain power sampling at the same budget, those without a gain first."""
    told: dict[str, list[Row]] = {"worse": [], "same": [], "better": []}
    for row in table:
        if row.better is None or row.better_low is None or row.better_high is None:
            continue
        verdict = "worse" if row.better_high < 0 else "better" if row.better_low > 0 else "same"
        told[verdict].append(row)
    begins = {
        "worse": f"Does not help: right more rarely than {PLAIN}, in points",
        "same": f"No help that these problems show: not told apart from {PLAIN}, in points",
        "better": f"Right oftener than {PLAIN}, in points",
    }
    return [f"{begins[verdict]} – {_gains(same)}." for verdict, same in told.items() if same]


def _gains(same: Sequence[Row]) -> str:
    """Each method once, with its gain in points at each budget."""
    by_method: dict[str, list[str]] = {}
    for row in same:
        at = "by default" if row.budget is None else f"at {row.budget}"
        gain = _points(row.better or 0.0, row.better_low, row.better_high)
        by_method.setdefault(row.method, []).append(f"{gain} {at}")
    return "; ".join(f"{name}: {', '.join(gains)}" for name, gains in by_method.items())


def draw(table: Sequence[Row], asked: Sequence[Family], path: Path, timed: bool = True) -> None:
    """Accuracy with its intervals, and log p, against tokens, passes and, if it is `timed` well, latency."""
    # A development dependency; whoever only samples does not need it.
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    costs = {
        "tokens": "decoded tokens of one answer",
        "forward_passes": "forward passes of one answer",
    }
    if timed:
        costs["latency"] = "seconds, in plain samples"
    with rc_context({"svg.hashsalt": "powerviz", "font.family": "sans-serif", "font.size": 8}):
        figure = Figure(figsize=(3.5 * len(costs), 6.4), layout="constrained")
        panels = figure.subplots(2, len(costs), sharex="col", sharey="row", squeeze=False)
        for family in asked:
            mine = [row for row in table if row.method == family.name]
            if mine:
                _draw_family(panels, family, sorted(mine, key=lambda row: row.tokens), list(costs))
        for column, (name, label) in enumerate(costs.items()):
            panels[1][column].set(xscale="log", xlabel=label)
            values = [getattr(row, name) for row in table]
            _ticks(panels[1][column], min(values), max(values))
        panels[0][0].set(ylabel="right answers, %", ylim=(0, 101))
        panels[1][0].set(ylabel="mean log p of a response, nats")
        for panel in panels.flat:
            panel.spines[["top", "right"]].set_visible(False)
            panel.grid(alpha=0.25, linewidth=0.5)
        lines, labels = panels[0][0].get_legend_handles_labels()
        figure.legend(
            lines, labels, loc="outside lower center", ncols=2 * len(costs), frameon=False
        )
        figure.savefig(path, metadata={"Date": None})


def _draw_family(panels: Any, family: Family, mine: Sequence[Row], costs: Sequence[str]) -> None:
    look = own_methods()[family.sampler].look
    percent = [100 * row.accuracy for row in mine]
    errors = [
        [100 * (row.accuracy - row.low) for row in mine],
        [100 * (row.high - row.accuracy) for row in mine],
    ]
    drawn = {"color": look.light, "linestyle": DASHES[family.label], "linewidth": 1.2}
    drawn |= {"marker": MARKERS.get(look.symbol, "o"), "markersize": 4}
    for column, cost in enumerate(costs):
        x = [getattr(row, cost) for row in mine]
        panels[0][column].errorbar(
            x, percent, errors, **drawn, elinewidth=0.5, capsize=1.5, label=family.name
        )
        panels[1][column].plot(x, [row.log_prob for row in mine], **drawn)


MARKERS = {
    "circle": "o",
    "square": "s",
    "diamond": "D",
    "triangle-up": "^",
    "triangle-down": "v",
    "star": "*",
    "star-diamond": "P",
    "hexagon2": "H",
    "pentagon": "p",
    "bowtie": "X",
}
"""matplotlib's markers for plotly's symbols."""


def _ticks(panel: Any, low: float, high: float) -> None:
    """Plain numbers at 1, 2 and 5 times powers of ten."""
    from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

    steps = [digit * 10.0**power for power in range(-1, 5) for digit in (1, 2, 5)]
    panel.xaxis.set_major_locator(
        FixedLocator([one for one in steps if low / 1.5 <= one <= 1.5 * high])
    )
    panel.xaxis.set_minor_locator(NullLocator())
    panel.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
