"""Answers that are words or brackets, as many tasks of BIG-bench hard have them: compared as text.

Knows strings only. As mathematics words in another order, or a bracket for another, could mean the same.
"""

import re

from powerviz.answers import extract_answer
from powerviz.grading.quantities import quantity
from powerviz.grading.words import is_words

WORDS = re.compile(r"[^\W\d_]{2,}(?:[ '’-][^\W\d_]{2,})*")
BRACKETS = re.compile(r"[()\[\]{}<>]+(?:\s+[()\[\]{}<>]+)*")
PIECES = re.compile(r"\w+|[^\w\s]")
PRINTED = "*_`\"'“”‘’. \t"
"""Signs around an answer that only say how to print it, or that its sentence ends."""
LATEX_TEXT = re.compile(r"\\(?:text|mathrm)\s*\{([^{}]*)\}")


def is_text(answer: str) -> bool:
    """Whether a true answer is words or brackets, and neither a number in words nor a formula."""
    if BRACKETS.fullmatch(answer):
        return True
    return bool(WORDS.fullmatch(answer)) and is_words(answer) and quantity(answer) is None


def text_answer(text: str, boxed_only: bool, finished: bool) -> str | None:
    """The answer that a response boxes, or says to be it; else its last line, if it has ended."""
    answer = extract_answer(text, "boxed" if boxed_only else "said")
    if answer is None and not boxed_only and finished:
        answer = text.strip().rpartition("\n")[2]
    return (answer or "").strip(PRINTED) or None


def same_text(one: str, other: str) -> bool:
    """Whether two answers have the same words and signs in the same order; capitals do not matter."""
    return _pieces(one) == _pieces(other)


def _pieces(answer: str) -> list[str]:
    return PIECES.findall(LATEX_TEXT.sub(r"\1", answer).strip(PRINTED).casefold())
