"""One row of a problem set as a problem: its question worded, its answer found, its options in order.

Knows formats and wordings; whether a file or the hub has brought the row makes no difference. What
cannot be used is told in an `UnusableRow`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from powerviz.answers import LONGEST_COMPARED, extract_answer
from powerviz.errors import SettingError
from powerviz.evaluation.formats import BOXED, GSM8K, MOST_OPTIONS, Format, Grading
from powerviz.evaluation.json_lines import LONGEST_LINE, MEGABYTE, UnusableRow
from powerviz.prompts import worded, wording_of

LONGEST_ID = 200
LETTERS = "ABCDEFGH"
LETTER = re.compile(r"\(?([A-D])[).]?")
# A question that lists its options: at the least the first two, each where a line or a word begins.
LISTED = tuple(re.compile(rf"(?:^|[\s(\[]){letter}\s*[).:\]]", re.MULTILINE) for letter in "AB")


@dataclass(frozen=True)
class Problem:
    """A prompt, worded as the model gets it, and the truth; None where none is known.

    `details` are texts such as family, difficulty, subject, level. Problems graded by `code` have
    `test`, `entry_point` and `program` (the code to complete, without wording) there; those of
    AlpacaEval have `instruction` and `dataset`.
    """

    id: str
    prompt: str
    answer: str | None
    grading: Grading = "math"
    details: Mapping[str, str] = field(default_factory=dict)


def wording_for(format: Format, grading: Grading) -> str:
    """Options that a question lists by itself ask for a letter, in the wording for that."""
    return "choice" if format.wording == "math" and grading == "choice" else format.wording


def problem_of(row: Mapping[str, Any], format: Format, number: int, wording: str | None) -> Problem:
    """The problem in a row; `number` names it where it has no id. Raises `UnusableRow`."""
    question = _text(row, format.question)
    answer, grading = None, format.grading
    if format.options is not None:
        question, answer = _listed_choice(question, row[format.options], row[format.answer or ""])
    elif format.answer is not None:
        answer = _answer(row, format)
    if format.wrong_options and answer is not None:
        wrong = [_text(row, column) for column in format.wrong_options]
        question, answer = _multiple_choice(question, answer, wrong)
    letter = LETTER.fullmatch(answer) if grading == "math" and answer else None
    if letter and all(option.search(question) for option in LISTED):
        answer, grading = letter[1], "choice"
    try:
        prompt = worded(question, wording_of(wording or wording_for(format, grading)))
    except SettingError as error:
        raise UnusableRow(error.message) from None
    details = {
        name: _text_or_number(row[column], column)
        for name, column in format.details.items()
        if type(row.get(column)) in (str, int, float)
    }
    details |= {name: _text(row, column) for name, column in format.code.items()}
    if grading == "code":
        details["program"] = question
    return Problem(_id(row, format, number), prompt, answer, grading, details)


def _answer(row: Mapping[str, Any], format: Format) -> str | None:
    assert format.answer is not None
    if row[format.answer] is None and format.grading == "math":
        return None
    answer = _text_or_number(row[format.answer], format.answer).strip()
    if format.mark is not None:
        answer = answer.rpartition(format.mark)[2].strip()
    elif format.boxed or (len(answer) > LONGEST_COMPARED and BOXED in answer):
        answer = (extract_answer(answer) or "").strip()
    elif format.grading == "math" and GSM8K.mark and GSM8K.mark in answer:
        answer = answer.rpartition(GSM8K.mark)[2].strip()
    if not answer:
        raise UnusableRow(f"{format.answer!r} is empty; write null where no answer is known")
    if format.grading == "math" and len(answer) > LONGEST_COMPARED:
        raise UnusableRow(
            f"{format.answer!r} has {len(answer):,} characters; answers are compared up to "
            f"{LONGEST_COMPARED}"
        )
    return answer


def _listed_choice(question: str, options: object, right: object) -> tuple[str, str]:
    """The question with its options in their order, and the letter of the right one.

    `right` is that letter, its place from 0, or the option itself.
    """
    if not isinstance(options, list) or not all(isinstance(one, str) for one in options):
        raise UnusableRow("the options are no list of texts")
    if not 2 <= len(options) <= MOST_OPTIONS:
        raise UnusableRow(
            f"there are {len(options)} options; choice is graded by 2 to {MOST_OPTIONS}"
        )
    letters = LETTERS[: len(options)]
    if type(right) is int and 0 <= right < len(options):
        letter = letters[right]
    elif isinstance(right, str) and options.count(right) == 1:
        letter = letters[options.index(right)]
    elif isinstance(right, str) and (said := LETTER.fullmatch(right.strip())):
        letter = said[1]
    else:
        letter = ""
    if not letter or letter not in letters:
        raise UnusableRow("the answer is neither one of the options, nor its letter or its place")
    lines = [
        f"{letter}) {_sound(one, 'options')}" for letter, one in zip(letters, options, strict=True)
    ]
    return f"{question}\n\n" + "\n".join(lines), letter


def _multiple_choice(question: str, answer: str, wrong: list[str]) -> tuple[str, str]:
    """The question with its options in an order of its own, and the letter of the right one.

    The order depends on the texts alone, not on where the row stands or how many are used.
    """
    options = [answer, *wrong]
    if len(set(options)) < len(options):
        raise UnusableRow("two of the options are the same")
    Random("\n".join([question, *options])).shuffle(options)
    lines = [f"{letter}) {option}" for letter, option in zip(LETTERS, options, strict=False)]
    return f"{question}\n\n" + "\n".join(lines), LETTERS[options.index(answer)]


def _id(row: Mapping[str, Any], format: Format, number: int) -> str:
    for column in (format.id, "id"):
        if row.get(column) is not None:
            name = _text_or_number(row[column], column).strip()
            if not name or len(name) > LONGEST_ID:
                raise UnusableRow(f"{column!r} has to have 1 to {LONGEST_ID} characters")
            return name
    return f"row-{number}"


def _text(row: Mapping[str, Any], column: str) -> str:
    value = row[column]
    if not isinstance(value, str):
        raise UnusableRow(f"{column!r} is {_kind(value)}; it has to be text")
    if not value.strip():
        raise UnusableRow(f"{column!r} is empty")
    if len(value) > LONGEST_LINE:
        raise UnusableRow(f"{column!r} is longer than {LONGEST_LINE // MEGABYTE} MB")
    return _sound(value, column)


def _text_or_number(value: Any, column: str) -> str:
    """As text: answers, levels and ids are often numbers."""
    if type(value) not in (str, int, float):
        raise UnusableRow(f"{column!r} is {_kind(value)}; it has to be text or a number")
    return _sound(str(value), column)


def _sound(text: str, column: str) -> str:
    """Tokenizers and files take neither NUL nor half of a surrogate pair."""
    if "\0" in text or not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
        raise UnusableRow(f"{column!r} holds characters that are no text; save it as UTF-8")
    return text


def _kind(value: Any) -> str:
    kinds = {dict: "an object", list: "a list", bool: "true or false", type(None): "null"}
    return kinds.get(
        type(value), "a number" if isinstance(value, int | float) else "something else"
    )
