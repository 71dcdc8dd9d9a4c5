"""Responses are graded by what their problem set asks for."""

import pytest

from powerviz.evaluation import grading
from powerviz.evaluation.grading import Grade, chosen_letter, grade, right_by_the_paper
from powerviz.evaluation.sets.problems import Problem, read_problem_set
from powerviz.grading.code_execution import SAID_BY_TESTS, Verdict
from powerviz.messages import say
from tests.evaluation.sets import rows

MATH, GSM8K, GPQA, CODE, CHAT, PLAIN = read_problem_set(
    rows.lines(rows.MATH500, rows.GSM8K, rows.GPQA, rows.HUMANEVAL, rows.ALPACAEVAL, rows.PLAIN),
    "all",
).problems


def test_math_is_right_if_it_means_the_same() -> None:
    assert grade(MATH, "So \\boxed{5/6}.") == Grade("5/6", True)
    assert grade(MATH, "So \\boxed{\\frac{1}{6}}.").right is False
    assert grade(GSM8K, "The answer is 42.") == Grade("42", True)
    assert grade(PLAIN, "It is 2.0").right is True
    assert grade(PLAIN, "no idea") == Grade(None, False, say("grade-no-answer"))


BOXED = Problem("a", "How many? Put your final answer within \\boxed{}.", "7")
OPEN = Problem("a", "How many?", "7")


def test_where_a_box_was_asked_for_a_number_at_the_end_is_no_answer() -> None:
    assert grade(OPEN, "In all 7.") == Grade("7", True)
    assert grade(BOXED, "In all 7.") == Grade(None, False, say("grade-no-answer"))
    assert grade(BOXED, "The answer is 7.") == Grade("7", True)
    assert grade(BOXED, "\\boxed{7}") == Grade("7", True)
    assert grade(BOXED, "In all 7.", answers="last") == Grade("7", True)
    assert grade(OPEN, "The answer is 7.", answers="boxed").right is False
    assert grade(OPEN, "In all 7.", answers="said").right is False


def test_a_response_that_was_cut_off_has_no_last_number_and_says_so() -> None:
    cut_off = grade(OPEN, "3 and 4 make 7", finished=False)
    assert cut_off == Grade(None, False, say("grade-cut-off"))
    assert grade(OPEN, "The answer is 7. To see why, 3", finished=False) == Grade("7", True)
    assert grade(OPEN, "of all 7 the share is nearest to").note == say("grade-cut-off")
    assert grade(OPEN, " \n").note == say("grade-response-empty")
    letter = Problem("a", "Which?", "C", "choice")
    assert grade(letter, "C").right is True and grade(letter, "C", finished=False).right is False


def test_an_answer_that_cannot_be_compared_is_wrong_and_says_so() -> None:
    for answer in ("9!!!!", "1+" * 400 + "1"):
        found = grade(OPEN, f"\\boxed{{{answer}}}")
        assert found.right is False and found.note == say("grade-too-hard")


def test_the_papers_grader_wants_a_box_and_judges_no_programs() -> None:
    assert right_by_the_paper(OPEN, "\\boxed{7}") is True
    assert right_by_the_paper(OPEN, "The answer is 7.") is False
    assert right_by_the_paper(CODE, "return 7") is None
    assert right_by_the_paper(CHAT, "\\boxed{7}") is None
    assert right_by_the_paper(Problem("a", "p", None), "\\boxed{7}") is None


def test_without_a_truth_the_answer_is_found_and_not_graded() -> None:
    found = grade(Problem("a", "p", None), "The answer is 3.")
    assert found == Grade("3", None, say("grade-truth-unknown"))
    assert grade(CHAT, "Rhine, 2, 3").right is None
    assert grade(CHAT, "Rhine").note == say("grade-without-truth")


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
    assert ungraded == Grade("    return 0\n", None, say("grade-code-not-allowed"))


@pytest.mark.parametrize("code", SAID_BY_TESTS)
def test_what_is_said_of_code_can_be_said(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    name = SAID_BY_TESTS[code]
    verdict = Verdict(False, code, {name: "no"} if name else {})
    monkeypatch.setattr(grading, "run_tests", lambda *_: verdict)
    assert str(grade(CODE, "    return 0\n", execute_code=True).note)


def test_code_is_graded_by_its_tests() -> None:
    solution = str(rows.HUMANEVAL["canonical_solution"])
    assert grade(CODE, solution, execute_code=True).right is True
    assert grade(CODE, "    return sum(xs)\n", execute_code=True).right is False
    fenced = "```python\ndef total(xs):\n    return 2 * sum(xs)\n```"
    assert grade(CODE, fenced, execute_code=True).right is True
    worded = read_problem_set(rows.lines(rows.HUMANEVAL), "code", wording="function").problems[0]
    assert grade(worded, solution, execute_code=True).right is True


@pytest.mark.parametrize(
    ("truth", "text", "right"),
    [
        ("False", "So the answer is **False**.", True),
        ("False", "\\boxed{\\text{False}}", True),
        ("False", "not True is False:\nfalse", True),
        ("False", "True", False),
        ("valid", "The answer is not valid.", False),
        ("ant bee", "bee ant", False),
        ("] }", "The answer is ]}", True),
        ("] }", "} ]", False),
        ("No", "", False),
    ],
)
def test_words_and_brackets_are_right_in_their_order_alone(
    truth: str, text: str, right: bool
) -> None:
    assert grade(Problem("a", "Which?", truth, "text"), text).right is right


def test_words_of_a_response_that_was_cut_off_are_an_answer_only_where_they_are_said_to_be() -> (
    None
):
    problem = Problem("a", "Which?", "No", "text")
    assert grade(problem, "No", finished=False).right is False
    assert grade(problem, "No", answers="boxed").right is False
    assert grade(problem, "The answer is No. That", finished=False).right is True
