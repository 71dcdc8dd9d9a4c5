"""`powerviz problems`: what a file is taken for, before anything is drawn."""

import io
from pathlib import Path

import pytest

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
        "mine: 3 problems",
        "It is JSON Lines.",
        "1 rows have the columns of: GSM8K",
        "read from question and answer",
        "template math",
        "grading math",
        "template choice",
        "grading choice: the letter",
        "Can you solve the following math problem? Ann",
        "answer: 42",
        "Left out: 2 rows",
        "  row 3: not JSON",
        "  row 4: there is no 'answer'",
    ):
        assert said in outcome.out, said
    assert "\x1b" not in outcome.out


def test_what_comes_from_standard_input_is_explained_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"input;target\n1+1?;2\n")))
    outcome = powerviz("problems", "-", "--template", "raw")
    assert "standard input: 1 problems" in outcome.out and "It is CSV." in outcome.out
    assert "no published set" in outcome.out and "template raw, as asked for" in outcome.out
    assert "Every row was understood." in outcome.out


def test_rows_that_are_there_twice_and_answers_that_are_none_are_told(tmp_path: Path) -> None:
    file = tmp_path / "twice.csv"
    file.write_text("question,answer\n1+1?,2\n2+2?,NA\n1+1?,2\n3+3?,-\n4+4?,nan\n")
    outcome = powerviz("problems", str(file))
    assert (
        "twice: 5 problems" in outcome.out
        and "Of 3 problems the answer is not known" in outcome.out
    )
    assert "count all the same: 1 (row 4 as row 2)" in outcome.out


def test_what_is_no_set_is_refused(tmp_path: Path) -> None:
    assert_refused(powerviz("problems", str(tmp_path / "nothing")), "problem_set")
    assert_refused(powerviz("problems", "pocket", "--template", "poem"), "template")
