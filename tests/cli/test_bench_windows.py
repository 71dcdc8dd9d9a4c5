"""`bench-windows`: how long a critical window takes, on screen and as JSON, and by its exit status."""

import importlib
import json
from pathlib import Path

import pytest

from powerviz.messages import say
from tests.cli.command import flags, powerviz

TINY = {"length": 12, "rollouts": 4, "responses": 1}


def test_the_numbers_are_shown_and_written(tmp_path: Path) -> None:
    file = tmp_path / "numbers.json"
    result = powerviz("bench-windows", *flags(**TINY, json=file))
    assert result.code == 0, result
    report = json.loads(file.read_text())
    (row,) = report["rows"]
    assert (row["length"], row["rollouts"]) == (12, 4)
    assert 0 < row["seconds_to_first"] <= row["seconds"] <= report["goal_seconds"]
    assert row["drawn"] >= 4  # A response without an end is left by every rollout.
    assert row["tokens"] >= 12 and row["forward_passes"] >= 12
    said = say(
        "bench-window",
        length="12",
        seconds=f"{row['seconds']:.2f}",
        first=f"{row['seconds_to_first']:.2f}",
        rollouts=52,
        drawn=row["drawn"],
        tokens=row["tokens"],
        passes=row["forward_passes"],
    )
    assert str(said) in result.out


def test_a_missed_goal_is_the_exit_status(monkeypatch: pytest.MonkeyPatch) -> None:
    # The package's attribute of this name is the command itself.
    module = importlib.import_module("powerviz.cli.bench_windows")
    monkeypatch.setattr(module, "GOAL_SECONDS", 0.0)
    result = powerviz("bench-windows", *flags(**TINY))
    assert result.code == 1
    assert "MISSED" in result.out
