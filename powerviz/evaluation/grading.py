"""Whether a response is right, by what its problem set asks for.

Knows problems and texts. Math is compared by what it means (`powerviz.grading.answers`), multiple choice by
its letter, words by their letters, code by its tests, in confinement and only if asked for.
"""

from dataclasses import dataclass

from powerviz.evaluation.sets.problems import Problem
from powerviz.grading.answers import compared, extract_answer
from powerviz.grading.choices import chosen_letter, letter_of
from powerviz.grading.code_execution import run_tests
from powerviz.grading.completions import completed
from powerviz.grading.mathematics.extraction import breaks_off
from powerviz.grading.mathematics.paper import paper_verdict
from powerviz.grading.text_answers import is_right, text_answer
from powerviz.messages import Message, say

__all__ = ["Grade", "chosen_letter", "grade", "right_by_the_paper", "where_answers_are"]


@dataclass(frozen=True)
class Grade:
    """The answer found in a response, and whether it is right.

    `right` is None where it was not graded; the note says why. For code, the answer is what the
    response adds to the program.
    """

    answer: str | None
    right: bool | None
    note: Message | str = ""


def grade(
    problem: Problem,
    text: str,
    execute_code: bool = False,
    answers: str | None = None,
    finished: bool = True,
) -> Grade:
    """Grade the response `text`, which does not repeat the prompt.

    Code that a model wrote runs only with `execute_code`, see `code_execution`. `answers` says
    where an answer is looked for (see `powerviz.grading.answers.extract_answer`), by default as the prompt
    asks for it (`where_answers_are`). A response that was cut off is not `finished`, nor is one
    that breaks off: neither gives a number that just stands in it.
    """
    if problem.grading == "code":
        return _graded_code(problem, text, execute_code)
    if problem.grading == "none":
        return Grade(None, None, say("grade-without-truth"))
    finished = finished and not breaks_off(text)
    if problem.grading == "choice":
        answer = chosen_letter(text, boxed_only=answers == "boxed", finished=finished)
    elif problem.grading == "text":
        answer = text_answer(text, answers == "boxed", finished, problem.answer)
    else:
        answer = extract_answer(text, answers or where_answers_are(problem), finished)
    if problem.answer is None:
        return Grade(answer, None, say("grade-truth-unknown"))
    if answer is None:
        return Grade(None, False, _no_answer(text, finished))
    if problem.grading == "choice":
        return Grade(answer, answer == (letter_of(problem.answer) or problem.answer))
    if problem.grading == "text":
        return Grade(answer, is_right(answer, problem.answer))
    same = compared(answer, problem.answer)
    if same is None:
        return Grade(answer, False, say("grade-too-hard"))
    return Grade(answer, same)


def where_answers_are(problem: Problem) -> str:
    """`said` where the prompt asks for a box: a number somewhere at the end is none; else `last`."""
    return "said" if r"\boxed" in problem.prompt else "last"


def right_by_the_paper(problem: Problem, text: str) -> bool | None:
    """Whether the published grader calls a response right; None for what it does not grade."""
    if problem.answer is None or problem.grading not in ("math", "choice"):
        return None
    return paper_verdict(text, problem.answer)


def _no_answer(text: str, finished: bool) -> Message:
    if not text.strip():
        return say("grade-response-empty")
    return say("grade-no-answer" if finished else "grade-cut-off")


def _graded_code(problem: Problem, text: str, execute_code: bool) -> Grade:
    entry_point, test = problem.details["entry_point"], problem.details["test"]
    prompt = problem.details.get("program", problem.prompt)
    completion = completed(prompt, text, entry_point)
    if not execute_code:
        return Grade(completion.text, None, say("grade-code-not-allowed"))
    verdict = run_tests(completion.given, completion.program, test, entry_point)
    note = say(verdict.code, **verdict.values) if verdict.code else ""
    return Grade(completion.text, verdict.passed, note)
