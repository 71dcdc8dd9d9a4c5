"""One row of a problem set as a problem: its question worded, its answer found, its options in order.

Knows formats and wordings; whether a file or the hub has brought the row makes no difference. What
cannot be used is told in an `UnusableRow`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from powerviz.errors import SettingError
from powerviz.evaluation.sets.formats import BOXED, GSM8K, Format, Grading
from powerviz.evaluation.sets.json_lines import LONGEST_LINE, UnusableRow
from powerviz.evaluation.sets.options import LETTERS, counted, options_of, right_place
from powerviz.grading.answers import LONGEST_COMPARED, extract_answer
from powerviz.grading.mathematics.extraction import boxes
from powerviz.grading.text_answers import is_text
from powerviz.messages import Message, say
from powerviz.prompts import worded, wording_of
from powerviz.units import MEGABYTE

LONGEST_ID = 200
LETTER = re.compile(r"\(?([A-J])[).]?")
# A question that lists its options: at the least the first two, each where a line or a word begins.
LISTED = tuple(re.compile(rf"(?:^|[\s(\[]){letter}\s*[).:\]]", re.MULTILINE) for letter in LETTERS)
PYTHON_BYTES = re.compile(r"b(['\"]).*\1", re.DOTALL)
BODY = "body"
"""The first sentences of a word problem are called so, and the question goes on from them."""
IN_LISTS = ("final_answer", "lsolutions")
"""Columns in which sets give a list of answers, of which most have one."""
UNKNOWN = ("na", "n/a", "nan", "none", "null", "-")
"""Answers that tables have where none is known."""
YES, NO = "yes", "no"
"""Answers that true and false stand for where a question is in words, in BoolQ and StrategyQA for instance."""
SOLUTION = "solution"
# A solution that is no more than the answer: a number, or something without blanks and workings.
SHORT = re.compile(r"[-+]?\$?[\d,]*\.?\d+%?|[^\s=]{1,60}")
CONCLUDED = re.compile(r"\b(?:so|therefore|thus|hence)\b", re.IGNORECASE)
"""Between two boxes it says that the second holds what the first has led to."""
SENTENCES = re.compile(r"[a-z)\d][.!?]\s+(?=[A-Z\d(])|\n")
WORD = re.compile(r"[^\W\d_]{2,}")
MOST_WORDS = 20
"""An answer in words has no more of them."""
TRUTHS = ("whole", "box", "mark", "letter", "place", "place from 1", "option")


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
    """Options that a question lists by itself ask for a letter; words are no mathematics."""
    if grading == "text":
        return "raw"
    return "choice" if format.wording == "math" and grading == "choice" else format.wording


def problem_of(row: Mapping[str, Any], format: Format, number: int, wording: str | None) -> Problem:
    """The problem in a row; `number` names it where it has no id. Raises `UnusableRow`."""
    question, asked = _text(row, format.question), _question(row, format)
    answer, grading, letters = None, format.grading, ""
    if format.options:
        asked, answer, letters = _listed_choice(row, asked, format)
    elif format.answer is not None:
        answer = _answer(row, format)
    if format.wrong_options and answer is not None:
        asked, answer, letters = _multiple_choice(asked, answer, _wrong(row, format))
    letter = LETTER.fullmatch(answer) if grading == "math" and answer else None
    if letter and (listed := _listed(asked)) and letter[1] in listed:
        answer, grading, letters = letter[1], "choice", listed
    if grading == "math" and answer is not None:
        _check_truth(answer, format.answer or "")
        grading = "text" if format.words and is_text(answer) else grading
    try:
        prompt = worded(asked, wording_of(wording or wording_for(format, grading)), letters)
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


def truth_of(row: Mapping[str, Any], format: Format) -> str:
    """How the true answer is found in a row: one of `TRUTHS`."""
    value = row.get(format.answer or "")
    if format.wrong_options:
        return "option"
    if format.options:
        if not counted(value, row[format.options[0]]):
            return "letter"
        return "place from 1" if format.first == 1 else "place"
    if format.mark or (isinstance(value, str) and (GSM8K.mark or "") in value):
        return "mark"
    if format.boxed or (isinstance(value, str) and BOXED in value):
        return "box"
    return "whole"


def _question(row: Mapping[str, Any], format: Format) -> str:
    """The question with the texts that go with it, which may be empty."""
    question = _text(row, format.question)
    if PYTHON_BYTES.fullmatch(question.strip()):
        raise UnusableRow(say("row-bytes-of-python", column=repr(format.question)))
    told = [column for column in (*format.before, format.question, *format.behind)
            if isinstance(row[column], str) and row[column].strip()]  # fmt: skip
    if format.before and format.before[-1].casefold() == BODY:
        return " ".join(_text(row, column).strip() for column in told)
    return question if len(told) == 1 else "\n\n".join(_text(row, c).strip() for c in told)


def _listed(question: str) -> str:
    """The letters of the options that a question lists by itself."""
    letters = ""
    for letter, option in zip(LETTERS, LISTED, strict=True):
        if not option.search(question):
            break
        letters += letter
    return letters if len(letters) >= 2 else ""


def _answer(row: Mapping[str, Any], format: Format) -> str | None:
    assert format.answer is not None
    value = row[format.answer]
    if value is None and format.grading == "math":
        return None
    if isinstance(value, list) and value and format.answer.casefold() in IN_LISTS:
        if len(value) > 1:
            raise UnusableRow(
                say("row-several-answers", column=repr(format.answer), answers=len(value))
            )
        (value,) = value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) and format.words:
        return YES if value else NO
    answer = _text_or_number(value, format.answer).strip()
    if format.mark is not None:
        answer = answer.rpartition(format.mark)[2].strip()
    elif format.boxed or (format.grading == "math" and BOXED in answer):
        solution, answer = answer, (extract_answer(answer, "boxed") or "").strip()
        if not answer:
            raise UnusableRow(say("row-box-empty", column=repr(format.answer)))
        _check_boxes(solution, answer, format.answer)
    elif format.grading == "math" and GSM8K.mark and GSM8K.mark in answer:
        answer = answer.rpartition(GSM8K.mark)[2].strip()
    elif format.answer.casefold() == SOLUTION and not SHORT.fullmatch(answer):
        raise UnusableRow(say("row-solution-without-box", column=repr(format.answer)))
    if not answer:
        raise UnusableRow(say("row-truth-empty", column=repr(format.answer)))
    if format.grading == "math" and answer.casefold() in UNKNOWN:
        return None
    if format.grading == "math" and len(answer) > LONGEST_COMPARED:
        column, length = repr(format.answer), len(answer)
        raise UnusableRow(
            say("row-truth-too-long", column=column, length=length, most=LONGEST_COMPARED)
        )
    return answer


def _check_boxes(solution: str, answer: str, column: str) -> None:
    """Raises `UnusableRow` where another box holds something else, and the last is no conclusion."""
    *earlier, (begin, _, last) = boxes(solution)
    if answer != last:  # Several boxes in a row, which are one answer.
        begin = solution.rindex(answer)
    concluded = max((one.start() for one in CONCLUDED.finditer(solution, 0, begin)), default=0)
    for _, end, content in earlier:
        if concluded < end <= begin and content.split() != last.split():
            raise UnusableRow(say("row-boxes-differ", column=repr(column)))


def _check_truth(answer: str, column: str) -> None:
    """Raises `UnusableRow` where it is a text in which the final answer stands somewhere."""
    if "\\" in answer or "$" in answer:
        return
    if SENTENCES.search(answer) or len(WORD.findall(answer)) > MOST_WORDS:
        raise UnusableRow(say("row-truth-is-sentences", column=repr(column), mark=repr(GSM8K.mark)))


def _listed_choice(
    row: Mapping[str, Any], question: str, format: Format
) -> tuple[str, str | None, str]:
    """The question with its options in their order, the letter of the right one, and all letters."""
    options, labels = options_of([row[column] for column in format.options])
    right = row[format.answer or ""]
    if isinstance(right, str) and BOXED in right:
        right = extract_answer(right, "boxed") or ""
    letters = LETTERS[: len(options)]
    if right is None or (str(right).strip().casefold() in UNKNOWN and right not in options):
        answer = None
    else:
        answer = letters[
            right_place(options, labels, right, len(format.options) == 1, format.first)
        ]
    listed = _listed(question)
    if listed == letters and all(one.strip() in question for one in options):
        return question, answer, letters  # They stand in it already.
    lines = [
        f"{letter}) {_sound(one.strip(), 'options')}"
        for letter, one in zip(letters, options, strict=True)
    ]
    return f"{question}\n\n" + "\n".join(lines), answer, letters


def _wrong(row: Mapping[str, Any], format: Format) -> list[str]:
    (first, *_) = format.wrong_options
    if isinstance(row[first], list):
        return [_text({first: one}, first) for one in row[first]]
    return [_text(row, column) for column in format.wrong_options]


def _multiple_choice(question: str, answer: str, wrong: list[str]) -> tuple[str, str, str]:
    """The question with its options in an order of its own, the right letter, and all letters.

    The order depends on the texts alone, not on where the row stands or how many are used.
    """
    options = [answer, *wrong]
    if len(set(options)) < len(options):
        raise UnusableRow(say("row-options-the-same"))
    if not 2 <= len(options) <= len(LETTERS):
        raise UnusableRow(say("row-number-of-options", options=len(options), most=len(LETTERS)))
    Random("\n".join([question, *options])).shuffle(options)
    lines = [f"{letter}) {option}" for letter, option in zip(LETTERS, options, strict=False)]
    letters = LETTERS[: len(options)]
    return f"{question}\n\n" + "\n".join(lines), LETTERS[options.index(answer)], letters


def _id(row: Mapping[str, Any], format: Format, number: int) -> str:
    for column in (format.id, "id"):
        if row.get(column) is not None:
            name = _text_or_number(row[column], column).strip()
            if not name or len(name) > LONGEST_ID:
                raise UnusableRow(say("row-id-length", column=repr(column), most=LONGEST_ID))
            return name
    return f"row-{number}"


def _text(row: Mapping[str, Any], column: str) -> str:
    value = row[column]
    if not isinstance(value, str):
        raise UnusableRow(say("row-value-no-text", column=repr(column), kind=_kind(value)))
    if not value.strip():
        raise UnusableRow(say("row-value-empty", column=repr(column)))
    if len(value) > LONGEST_LINE:
        most = LONGEST_LINE // MEGABYTE
        raise UnusableRow(say("row-value-too-long", column=repr(column), most=most))
    return _sound(value, column)


def _text_or_number(value: Any, column: str) -> str:
    """The value as text: answers, levels and ids are often numbers."""
    if type(value) not in (str, int, float):
        raise UnusableRow(
            say("row-value-no-text-or-number", column=repr(column), kind=_kind(value))
        )
    return _sound(str(value), column)


def _sound(text: str, column: str) -> str:
    """Tokenizers and files take neither NUL nor half of a surrogate pair."""
    if "\0" in text or not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
        raise UnusableRow(say("row-value-damaged", column=repr(column)))
    return text


def _kind(value: Any) -> Message:
    if isinstance(value, bool):
        return say("row-kind-truth")
    if isinstance(value, int | float):
        return say("row-kind-number")
    kinds = {dict: "row-kind-object", list: "row-kind-list", type(None): "row-kind-null"}
    return say(kinds.get(type(value), "row-kind-other"))
