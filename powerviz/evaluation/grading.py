"""Grading: whether a response answers its problem."""

from dataclasses import dataclass

from powerviz.answers import equivalent, extract_answer
from powerviz.evaluation.problems import Problem


@dataclass(frozen=True)
class Grade:
    """`right` is None where nobody can tell; `note` says why."""

    answer: str | None
    right: bool | None
    note: str = ""


def grade(problem: Problem, text: str, execute_code: bool = False) -> Grade:
    answer = extract_answer(text)
    if problem.grading == "none" or problem.answer is None:
        return Grade(answer, None)
    return Grade(answer, equivalent(answer, problem.answer))
