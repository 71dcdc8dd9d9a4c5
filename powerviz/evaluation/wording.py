"""What is said around a question, so that a model answers it in a form that can be graded.

Knows strings only. The wordings are those of Karan & Du (2025, arXiv:2510.14901), from the code
they published. Two differ where theirs slips: their math wording prints the braces of `\\boxed{}`
twice, and their options are shuffled by one stream for the whole set (here by each question).
"""

import re

from powerviz.errors import SettingError

MATH = (
    "Can you solve the following math problem? {question} Please reason step by step, and put "
    "your final answer within \\boxed{{}}."
)
CHOICE = (
    "Answer the following multiple choice question. The last line of your response should be of "
    "the following format: '\\boxed{{$LETTER}}' (without quotes) where LETTER is one of ABCD (ex. "
    "'\\boxed{{A}}'). Think step by step before answering.\n\n{question}"
)
FUNCTION = (
    "Write a Python function `{signature}` to solve the following problem:\n"
    "{description}\n{question}"
)
WORDINGS = {
    "raw": "{question}",
    "math": MATH,
    "choice": CHOICE,
    "function": FUNCTION,
}
SIGNATURE = re.compile(r"^def\s+(.+?):\s*$", re.MULTILINE)
DOCSTRING = re.compile(r"(?:\"\"\"|''')(.*?)(?:\"\"\"|''')", re.DOTALL)


def worded(question: str, wording: str) -> str:
    """The question in one of the `WORDINGS`; `function` wants a Python function to complete.

    Raises `SettingError` (field `wording`).
    """
    check_wording(wording)
    if wording == "raw":
        return question
    if wording != "function":
        return WORDINGS[wording].format(question=question.strip())
    signatures, docstrings = SIGNATURE.findall(question), DOCSTRING.findall(question)
    if not signatures or not docstrings:
        raise SettingError("wording", "'function' is for functions that a docstring describes")
    description = "\n".join(line.strip() for line in docstrings[-1].split("\n"))
    return FUNCTION.format(signature=signatures[-1], description=description, question=question)


def check_wording(wording: str | None) -> None:
    """None is the wording of the problem set. Raises `SettingError` (field `wording`)."""
    if wording is not None and wording not in WORDINGS:
        raise SettingError("wording", f"{wording!r} is none; use {', '.join(WORDINGS)}")
