"""`powerviz problems`: what a file is taken for, before anything is drawn."""

import io
from pathlib import Path

import pytest

from powerviz.messages import say
from tests.cli.command import assert_refused, powerviz
from tests.evaluation.sets import rows


def test_a_file_is_explained_with_its_template_its_grading_and_what_is_left_out(
    tmp_path: Path,
) -> None:
    file = tmp_path / "mine.jsonl"
    file.write_bytes(rows.lines(rows.GSM8K, rows.GPQA, b"x", {"prompt": "\x1b[31m"}, rows.PLAIN))
    outcome = powerviz("problems", str(file), "--examples", "2")
    assert outcome.code == 0, outcome
    for said in (
        str(say("cli-set-of-problems", set="mine", problems=say("n-problems", n=3))),
        "It is JSON Lines.",
        str(say("cli-set-format", rows=1, format="GSM8K")),
        str(say("cli-set-columns-and-answer", columns="question", answer="answer")),
        str(say("cli-set-template", template="math", text="")),
        str(say("cli-set-grading", grading="math", how=say("cli-graded-math"))),
        str(say("cli-set-template", template="choice", text="")),
        str(say("cli-set-grading", grading="choice", how=say("cli-graded-choice"))),
        "Can you solve the following math problem? Ann",
        str(say("cli-problem-answer", answer="42")),
        str(say("cli-set-left-out", rows=say("n-rows", n=2))),
        str(say("cli-set-fault", row="3", reason="")),
        str(say("cli-set-fault", row="4", reason="")),
    ):
        assert said in outcome.out, said
    assert "\x1b" not in outcome.out


def test_what_comes_from_standard_input_is_explained_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"input;target\n1+1?;2\n")))
    outcome = powerviz("problems", "-", "--template", "raw")
    name, one = say("cli-standard-input"), say("n-problems", n=1)
    for said in (
        say("cli-set-of-problems", set=name, problems=one),
        say("cli-set-columns-by-names"),
        say("cli-set-template-asked-for", template="raw", text=""),
        say("cli-set-all-understood"),
    ):
        assert str(said) in outcome.out, said
    assert "CSV" in outcome.out


def test_rows_that_are_there_twice_and_answers_that_are_none_are_told(tmp_path: Path) -> None:
    file = tmp_path / "twice.csv"
    file.write_text("question,answer\n1+1?,2\n2+2?,NA\n1+1?,2\n3+3?,-\n4+4?,nan\n")
    outcome = powerviz("problems", str(file))
    repeat = say("cli-set-repeat", row="4", earlier="2")
    for said in (
        say("cli-set-of-problems", set="twice", problems=say("n-problems", n=5)),
        say("cli-set-unknown", problems=say("n-problems", n=3)),
        say("cli-set-repeats", count=1, rows=repeat),
    ):
        assert str(said) in outcome.out, said


def test_what_is_no_set_is_refused(tmp_path: Path) -> None:
    assert_refused(powerviz("problems", str(tmp_path / "nothing")), "problem_set")
    assert_refused(powerviz("problems", "pocket", "--template", "poem"), "template")
