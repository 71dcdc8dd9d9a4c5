"""Responses are graded by what their problem set asks for."""

import pytest

from powerviz.evaluation import grading
from powerviz.evaluation.grading import Grade, chosen_letter, grade
from powerviz.evaluation.problems import Problem, read_problem_set
from tests.evaluation import rows

MATH, GSM8K, GPQA, CODE, CHAT, PLAIN = read_problem_set(
    rows.lines(rows.MATH500, rows.GSM8K, rows.GPQA, rows.HUMANEVAL, rows.ALPACAEVAL, rows.PLAIN),
    "all",
).problems


def test_math_is_right_if_it_means_the_same() -> None:
    assert grade(MATH, "So \\boxed{5/6}.") == Grade("5/6", True)
    assert grade(MATH, "So \\boxed{\\frac{1}{6}}.").right is False
    assert grade(GSM8K, "The answer is 42.") == Grade("42", True)
    assert grade(PLAIN, "It is 2.0").right is True
    assert grade(PLAIN, "no idea") == Grade(None, False, "no answer was found")


def test_without_a_truth_the_answer_is_found_and_not_graded() -> None:
    found = grade(Problem("a", "p", None), "The answer is 3.")
    assert (found.answer, found.right) == ("3", None) and "not known" in found.note
    assert grade(CHAT, "Rhine, 2, 3").right is None
    assert "judge" in grade(CHAT, "Rhine").note


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("\\boxed{B}", "B"),
        ("First \\boxed{A}, no: \\boxed{c}", "C"),
        ("\\boxed{\\text{D}}", "D"),
        ("\\boxed{(B) proton}", "B"),
        ("\\boxed{$C$}", "C"),
        ("The answer is (D).", "D"),
        ("Answer: B", "B"),
        ("**Answer: C** because", "C"),
        ("the answer is A) 3 eV", "A"),
        ("It weighs 12, so the answer is B", "B"),
        ("I think so.\n\nD", "D"),
        ("(A)", "A"),
        ("A proton weighs more than 3.", None),
        ("The answer is a proton.", None),
        ("\\boxed{Apple}", None),
        ("\\boxed{E}", "E"),
        ("", None),
    ],
)
def test_the_letter_is_found_where_it_is_an_answer(text: str, letter: str | None) -> None:
    assert chosen_letter(text) == letter


def test_a_choice_is_right_by_its_letter() -> None:
    wrong = next(letter for letter in "ABCD" if letter != GPQA.answer)
    assert grade(GPQA, f"\\boxed{{{GPQA.answer}}}") == Grade(GPQA.answer, True)
    assert grade(GPQA, f"\\boxed{{{wrong}}}").right is False
    assert grade(GPQA, "Who knows?").right is False


def test_code_does_not_run_unless_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grading, "run_tests", None)
    ungraded = grade(CODE, "    return 0\n")
    assert ungraded == Grade("    return 0\n", None, "code is not run unless you allow it")


def test_code_is_graded_by_its_tests() -> None:
    solution = str(rows.HUMANEVAL["canonical_solution"])
    assert grade(CODE, solution, execute_code=True).right is True
    assert grade(CODE, "    return sum(xs)\n", execute_code=True).right is False
    fenced = "```python\ndef total(xs):\n    return 2 * sum(xs)\n```"
    assert grade(CODE, fenced, execute_code=True).right is True
    worded = read_problem_set(rows.lines(rows.HUMANEVAL), "code", wording="function").problems[0]
    assert grade(worded, solution, execute_code=True).right is True
