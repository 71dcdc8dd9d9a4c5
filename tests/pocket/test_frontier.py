"""Accuracy against cost: how settings are chosen, what the table has, and a run of few answers."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from powerviz.evaluation.engine import Carrier, in_this_process
from powerviz.evaluation.plan import Plan
from powerviz.models import load_model
from powerviz.paths import POCKET
from powerviz.pocket import frontier_report
from powerviz.pocket.frontier import Family, families, size_for
from powerviz.pocket.frontier_run import Extent, Found, run
from powerviz.pocket.frontier_table import Row, goals

ASKED = [
    Family("base"),
    Family("best_of_n", "num_samples"),
    Family("power", "num_steps", exact=True),
]
FEW = Extent(problems=2, budgets=(30, 60, 4000), sizes=(1, 4), tried_on=1)


def in_one(plan: Plan) -> Carrier:
    model = load_model("pocket", device="cpu")
    return in_this_process({"pocket": model}.__getitem__)


def few(folder: Path, carrier_of: Callable[[Plan], Carrier] = in_one) -> Found:
    return run("choice", ASKED, folder, carrier_of, extent=FEW)


def row(**more: Any) -> Row:
    plain = Row("smc", True, 70, 16, "smc", 100, 0.95, 0.9, 0.98, -1.2, 68.0, 50.0, 0.1, 1.9)
    return replace(plain, **more)


@pytest.mark.parametrize(
    ("budget", "size"),
    [
        (30, 1),
        (35, 1),
        (40, 1),
        (60, 2),
        (100, 4),
        (84, 3),
        (200, 8),
        (215, 8),
        (300, None),
        (20, None),
    ],
)
def test_the_size_is_the_one_whose_cost_comes_nearest_to_the_budget(
    budget: float, size: int | None
) -> None:
    assert size_for(budget, {1: 33.0, 2: 60.0, 4: 100.0, 8: 200.0}) == size


def test_a_greater_size_is_not_taken_to_cost_less_for_a_small_sample_of_problems() -> None:
    assert size_for(90, {1: 33.0, 2: 80.0, 4: 70.0, 8: 200.0}) == 4


def test_every_method_at_each_budget_has_a_name_of_its_own() -> None:
    asked = families()
    assert len({one.name for one in asked}) == len(asked)
    assert len({one.at(8 if one.size else None).name for one in asked}) == len(asked)
    assert {one.sampler for one in asked if one.exact} >= {"power", "smc", "pimh"}
    assert not any(one.exact for one in asked if one.sampler in ("as_published", "low_temperature"))


def test_a_small_frontier_is_drawn_kept_and_written(tmp_path: Path) -> None:
    found = few(tmp_path / "kept")
    again = few(tmp_path / "kept", lambda plan: lambda *order: pytest.fail("all of it is there"))
    assert again == found
    assert [(one.method, one.budget) for one in found.rows if one.budget is None] == [
        ("base", None),
        ("best of n", None),
        ("power sampling", None),
    ]
    assert {one.budget for one in found.rows} <= {None, 30, 60}, "nothing costs so much"
    base = found.rows[0]
    assert (base.latency, base.problems, found.problems) == (1.0, 2, 2)
    assert all(0 <= one.low <= one.accuracy <= one.high <= 1 for one in found.rows)
    assert all(one.tokens > 0 and one.forward_passes > 0 for one in found.rows)
    reference = next(one for one in found.rows if one.size == 16)
    assert reference.name == "best of 16 by log p"
    assert reference.tokens > base.tokens and reference.against_reference is None
    assert base.against_reference is not None
    made = {"problems": 2, "minutes": 0.1, "workers": 1, "cores": 1, "load": 0.5, "commit": "0"}
    frontier_report.write(tmp_path, "choice", found.rows, ASKED, made)
    with (tmp_path / "frontier-choice.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == frontier_report.COLUMNS
    assert [one["name"] for one in rows] == [one.name for one in found.rows]
    stored = json.loads((tmp_path / "frontier-choice.json").read_text("utf-8"))
    assert [Row(**one) for one in stored["rows"]] == found.rows
    assert (tmp_path / "frontier-choice.svg").read_text("utf-8").count("</svg>") == 1
    section = frontier_report.section(tmp_path)
    lines = [line for line in section.splitlines() if line.startswith("| ") and "---" not in line]
    assert len(lines) == 1 + len(found.rows)


def test_goals_are_judged_by_the_rows() -> None:
    reference = row(method="best of n", exact=False, budget=None, accuracy=0.94, tokens=80.0)
    assert [one.reached for one in goals([reference, row()])] == [True] * 3
    assert [one.reached for one in goals([reference, row(accuracy=0.91)])] == [False, False, True]
    assert [one.reached for one in goals([reference, row(latency=2.1)])] == [True, True, False]
    assert [one.reached for one in goals([reference, row(tokens=81.0)])] == [False] * 3
    assert [one.reached for one in goals([reference, row(exact=False)])] == [False] * 3


def test_what_is_said_of_gains_is_what_the_intervals_say() -> None:
    found = {
        "on": "choice", "problems": 9, "minutes": 1, "workers": 1, "cores": 1, "load": 0.5, "commit": "0", "goals": [],
        "rows": [
            row(method="a", better=-0.2, better_low=-0.3, better_high=-0.1),
            row(method="b", better=0.1, better_low=-0.1, better_high=0.2),
            row(method="c", better=0.2, better_low=0.1, better_high=0.3),
        ],
    }  # fmt: skip
    told = [line for line in frontier_report._part(found).splitlines() if " – " in line]
    assert [line.split(" – ")[1].split(":")[0] for line in told] == ["a", "b", "c"]


def test_an_end_near_zero_says_on_which_side_it_lies() -> None:
    assert frontier_report._points(0.04, 0.004, 0.08) == "+4 [+0.4, +8]"
    assert frontier_report._points(-0.06, -0.12, -0.0004) == "-6 [-12, -0.04]"
    assert frontier_report._points(0.0, -0.04, 0.0) == "+0 [-4, +0]"


def base(seconds: float) -> Row:
    return row(method="base", exact=False, budget=None, tokens=35.0, seconds=seconds, latency=1.0)


def test_seconds_of_a_busy_machine_are_not_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[bool] = []
    monkeypatch.setattr(frontier_report, "draw", lambda *given: drawn.append(given[-1]))
    made = {"problems": 2, "minutes": 1, "workers": 1, "cores": 1, "load": 0.5, "commit": "0"}
    quiet, busy = [base(0.03), row()], [base(0.58), row()]
    frontier_report.write(tmp_path, "test", quiet, [], made)
    frontier_report.write(tmp_path, "choice", busy, [], made)
    stored = json.loads((tmp_path / "frontier-choice.json").read_text("utf-8"))
    assert drawn == [True, False]
    assert not stored["timed"] and stored["goals"][2]["reached"] is None
    test, choice = frontier_report.section(tmp_path).split("### On ")[1:]
    judged = frontier_report.VERDICTS
    assert f"- {judged[None]}" not in test and "1.9 plain samples" in test
    assert f"- {judged[None]}" in choice and "1.9" not in choice
    frontier_report.write(tmp_path, "choice", [base(0.05), row()], [], made)
    assert f"- {judged[None]}" not in frontier_report.section(tmp_path)


def test_the_bundled_card_judges_seconds_where_they_were_taken_on_a_quiet_machine() -> None:
    stored = {
        on: json.loads(frontier_report.path_of(POCKET, on, "json").read_text("utf-8"))
        for on in frontier_report.PURPOSES
    }
    assert {on: found["timed"] for on, found in stored.items()} == {"test": True, "choice": False}
