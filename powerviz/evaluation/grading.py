"""Whether a response is right, by what its problem set asks for.

Knows problems and texts. Math is compared by `math-verify` (`powerviz.answers`), multiple choice by
its letter, code by its tests, in confinement and only if asked for.
"""

import re
from dataclasses import dataclass

from powerviz.answers import equivalent, extract_answer
from powerviz.evaluation.code_execution import run_tests
from powerviz.evaluation.completions import completed
from powerviz.evaluation.problems import Problem

PRINTED = re.compile(r"\\(?:text|textbf|mathrm|mathbf)\b|[{}]")
LETTER = re.compile(r"\W*(?:([A-Da-d])\W*|([A-D])\s*[).:\]].*)", re.DOTALL)
ANSWER_LETTER = re.compile(r"(?i:\banswer\b(?:\s+is)?\s*:?)[\s*($\\]*([A-D])\b(?!['’])")
LONE_LETTER = re.compile(r"\W*([A-D])\W*")


@dataclass(frozen=True)
class Grade:
    """The answer found in a response, and whether it is right.

    `right` is None where it was not graded; the note says why. For code, the answer is what the
    response adds to the program.
    """

    answer: str | None
    right: bool | None
    note: str = ""


def grade(problem: Problem, text: str, execute_code: bool = False) -> Grade:
    """Grade the response `text`, which does not repeat the prompt.

    Code that a model wrote runs only with `execute_code`, see `code_execution`.
    """
    if problem.grading == "code":
        return _graded_code(problem, text, execute_code)
    if problem.grading == "none":
        return Grade(None, None, "there is no automatic truth; export the samples for a judge")
    answer = chosen_letter(text) if problem.grading == "choice" else extract_answer(text)
    if problem.answer is None:
        return Grade(answer, None, "the true answer is not known")
    if answer is None:
        return Grade(None, False, "no answer was found")
    if problem.grading == "choice":
        return Grade(answer, answer == problem.answer)
    return Grade(answer, equivalent(answer, problem.answer))


def chosen_letter(text: str) -> str | None:
    """A to D: in the last `\\boxed{…}`; else after the last "answer is"; else alone in the last line.

    A letter anywhere else is no answer: "A" is also a word.
    """
    extracted = extract_answer(text)
    if extracted is not None and (found := LETTER.fullmatch(PRINTED.sub("", extracted))):
        return (found[1] or found[2]).upper()
    said = ANSWER_LETTER.findall(text)
    if said:
        return str(said[-1])
    lines = text.strip().splitlines()
    alone = LONE_LETTER.fullmatch(lines[-1]) if lines else None
    return None if alone is None else alone[1]


def _graded_code(problem: Problem, text: str, execute_code: bool) -> Grade:
    entry_point, test = problem.details["entry_point"], problem.details["test"]
    prompt = problem.details.get("program", problem.prompt)
    completion = completed(prompt, text, entry_point)
    if not execute_code:
        return Grade(completion.text, None, "code is not run unless you allow it")
    verdict = run_tests(completion.given, completion.program, test, entry_point)
    return Grade(completion.text, verdict.passed, verdict.note)
