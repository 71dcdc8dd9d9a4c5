"""`evaluate plan.toml`: the options of an evaluation from a file, and what the command line says besides."""

import json
from pathlib import Path

import pytest

from powerviz.evaluation.results import read_plan, read_samples
from tests.cli.command import assert_refused, powerviz

PLAN = """\
problems = {problems}
methods = ["greedy", "power"]
model = "synthetic-flat"
samples = 2
num-steps = 1
block_size = 8
max_new_tokens = 12
sweep_alpha = [1, 2.5]
stop = [" ."]
stop_early = true
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    problems = tmp_path / "problems.jsonl"
    row = {"id": "one", "prompt": "Anna has 3 apples .", "answer": "3"}
    problems.write_text(json.dumps(row) + "\n", encoding="utf-8")
    path = tmp_path / "plan.toml"
    path.write_text(PLAN.format(problems=json.dumps(str(problems))), encoding="utf-8")
    return path


def test_a_plan_is_as_good_as_its_options(plan: Path, tmp_path: Path) -> None:
    result = powerviz("evaluate", str(plan), "--out", str(tmp_path / "out"))
    assert result.code == 0, result
    found = read_plan(tmp_path / "out")
    assert len(read_samples(tmp_path / "out")) == found.total
    assert found.model == "synthetic-flat"
    power = next(one for one in found.methods if one.sampler == "power")
    assert (power.samples, power.settings["num_steps"], power.settings["block_size"]) == (2, 1, 8)
    assert power.settings["stop_early"] and list(power.settings["stop"]) == [" ."]
    assert {one.settings.get("alpha") for one in found.methods} >= {1, 2.5, 4}


def test_the_command_line_goes_before_the_plan(plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = powerviz(
        "evaluate", str(plan), "--samples", "1", "--methods", "base", "--out", str(out)
    )
    assert result.code == 0, result
    found = read_plan(out)
    assert {one.samples for one in found.methods} == {1}
    assert {one.sampler for one in found.methods} == {"base", "power"}, "with the plan's sweep"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("temperature = 1", "temperature: is nothing that"),
        ("resume = 'out'", "resume: is nothing that"),
        ("methods = [['base']]", "methods: of"),
        ("[power]\nalpha = 2", "power: is nothing that"),
        ("samples =", "is no TOML"),
        ("alpha = -1", "alpha"),
    ],
)
def test_a_plan_that_cannot_be_carried_out_says_why(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(text, encoding="utf-8")
    result = powerviz("evaluate", str(path), "--out", str(tmp_path / "out"))
    assert told in result.err and "Traceback" not in result.err and result.code == 2
    assert not (tmp_path / "out").exists()


def test_a_value_is_held_to_its_option(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text("samples = 'many'", encoding="utf-8")
    result = powerviz("evaluate", str(path))
    assert result.code == 2 and "--samples" in result.err and "integer" in result.err


def test_a_plan_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "cannot read" in assert_refused(
        powerviz("evaluate", str(tmp_path / "none.toml")), "plan"
    )
