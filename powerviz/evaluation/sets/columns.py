"""From a row's columns to how it is read: a published set's format, or one from what columns are called.

Knows names of columns and the kinds of values in them, whatever file or set they come from. A row of a
kind that cannot be graded here is told as that, rather than read as something else.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from powerviz.evaluation.sets.first_option import told_by_names
from powerviz.evaluation.sets.formats import (
    ALPACAEVAL,
    BOXED,
    FORMATS,
    GSM8K,
    HUMANEVAL,
    MATH,
    PLAIN,
    PUBLISHED,
    Format,
)
from powerviz.evaluation.sets.json_lines import UnusableRow
from powerviz.messages import Message, say

# What files and sets on the hub call the question and its answer, the surest names first; in any case.
QUESTIONS = (
    "problem",
    "question",
    "query",
    "instruction",
    "input",
    "prompt",
    "question_stem",
    "squestion",
    "ctx",
    "goal",
    "sentence",
)
ANSWERS = (
    "answer",
    "answer_number",
    "final_answer",
    "final_ans",
    "correct_answer",
    "expected_answer",
    "answerkey",
    "answer_key",
    "correct",
    "correct_option",
    "correct_choice",
    "cop",
    "gold",
    "target",
    "ground_truth",
    "lsolutions",
    "label",
    "solution",
)
OPTIONS = ("choices", "options", "endings")
BEFORE = (
    "context",
    "passage",
    "premise",
    "article",
    "story",
    "document",
    "paragraph",
    "dialogue",
    "table",
    "body",
    "background",
    "hint",
)
"""Texts that a question is about."""
PICTURES = re.compile(r"(?:decoded_)?(?:image|picture|figure)s?(?:_?\d+)?")
IDS = ("id", "unique_id", "task_id", "problem_id", "question_id", "idx", "ind")
SIGN = re.compile(r"[a-j]|\d")
STEMS = ("", "option", "options", "choice", "opt", "op", "answer", "ans", "ending", "sol")
WRONG = ("distractor", "incorrect", "incorrect_answer", "wrong_answer")
PLACES = ("label", "cop", "correct_option", "correct_choice", "answer_key", "answerkey")
"""Names of the answer where it is one of several options, and never a number by itself."""
IN_MATHEMATICS = ("solution", "final_answer", "final_ans", "answer_number", "lsolutions")
"""Names of the answer in sets of mathematics only."""
BEGINNINGS = ("a", "0", "1")
PASSAGE = UnusableRow(say("row-answer-is-passage"))
ABOUT_ONE_TEXT = UnusableRow(say("row-several-questions"))
NOT_GRADED = (
    ({"test_list"}, UnusableRow(say("row-tests-not-run"))),
    ({"turns"}, UnusableRow(say("row-has-turns"))),
    ({"best_answer", "incorrect_answers"}, UnusableRow(say("row-several-true-answers"))),
    ({"answers_spans"}, PASSAGE),
    ({"context", "question", "answers"}, PASSAGE),
    ({"passage", "qa_pairs"}, ABOUT_ONE_TEXT),
    ({"paragraphs"}, ABOUT_ONE_TEXT),
    ({"input_output"}, UnusableRow(say("row-tested-by-output"))),
)
"""Kinds of sets that are told apart by these columns, and why their rows are left out."""


def known_columns() -> frozenset[str]:
    """All names of columns, in small letters, by which a row can be recognised."""
    named = {column.casefold() for format in FORMATS for column in format.columns}
    told = {column for columns, _ in NOT_GRADED for column in columns}
    return frozenset({*named, *QUESTIONS, *ANSWERS, *told})


def unwrapped(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """The row inside of a row, as the hub's viewer gives it; a question with its options taken apart."""
    inner = row.get("row")
    if isinstance(inner, Mapping) and not _named(row).keys() & {*QUESTIONS}:
        row = inner
    question = row.get("question")
    if isinstance(question, Mapping) and "stem" in question:
        return {**row, "question": question["stem"], "choices": question.get("choices")}
    return row


def recognised(row: Mapping[str, Any], before: Collection[str] = ()) -> Format:
    """The first format that the row has, else one from what columns are often called.

    `before` are the names of the formats of earlier rows: where they were GSM8K's, an answer without
    its mark is a mistake, not another format. Raises `UnusableRow` with the columns it lacks, or with
    why it is of no kind that can be graded.
    """
    names = _named(row)
    if any(row[name] for low, name in names.items() if PICTURES.fullmatch(low)):
        raise UnusableRow(say("row-has-picture"))
    guessed = _guessed(row, names)
    more = guessed is not None and bool(guessed.options or guessed.before or guessed.wrong_options)
    for format in FORMATS:
        if not (all(column in row for column in format.columns) and _marked(row, format)):
            continue
        if format is ALPACAEVAL and (guessed is not None or "input" in names):
            continue
        if more and not (format.options or format.wrong_options or format is HUMANEVAL):
            continue
        return format
    if GSM8K.name in before and GSM8K.question in row and GSM8K.answer in row and not more:
        raise UnusableRow(say("row-answer-without-mark", mark=repr(GSM8K.mark)))
    if guessed is not None:
        return guessed
    for columns, reason in NOT_GRADED:
        if names.keys() >= columns:
            raise reason.with_traceback(None)
    if "instruction" in names:
        return _instruction(names)
    begun = [format for format in FORMATS if format.question in row]
    nearest = min(begun or [PLAIN], key=lambda format: len(_missing(row, format)))
    missing = _together(_missing(row, nearest))
    if nearest is PLAIN and begun:
        raise UnusableRow(say("row-columns-missing-or-null", columns=missing))
    if not begun:
        sets = ", ".join(PUBLISHED)
        raise UnusableRow(say("row-columns-missing-or-of-sets", columns=missing, sets=sets))
    raise UnusableRow(say("row-columns-missing", columns=missing))


def _together(columns: Iterable[str]) -> Message | str:
    """Join them: 'prompt' and 'answer'."""
    first, *others = map(repr, columns)
    joined: Message | str = first
    for column in others:
        joined = say("row-column-and-column", columns=joined, column=column)
    return joined


def _named(row: Mapping[str, Any]) -> dict[str, str]:
    """The names of columns by how they are in small letters; the first of those alike."""
    return {name.casefold(): name for name in reversed(list(row)) if isinstance(name, str)}


def _guessed(row: Mapping[str, Any], names: Mapping[str, str]) -> Format | None:
    question = next((names[name] for name in QUESTIONS if name in names), None)
    answers = [names[name] for name in ANSWERS if name in names]
    if question is None or not answers:
        return None
    # Where several are there, some sets leave all but one of them empty.
    answer = next((name for name in answers if row[name] is not None), answers[0])
    if ("test" in names and "entry_point" not in names) or "test_list" in names:
        return None  # Code to be run, in a form that is not known.
    boxed = isinstance(row[answer], str) and BOXED in row[answer]
    options = _options(row, names, answer)
    wrong = () if options else _wrong_options(row, names)
    before = tuple(names[name] for name in BEFORE if _is_text(row, names.get(name)))
    instructed = question == names.get("instruction") and _is_text(row, names.get("input"))
    behind = (names["input"],) if instructed else ()
    if boxed and MATH.columns == (question, answer) and not (options or before):
        return MATH
    choice = bool(options or wrong)
    elsewhere = bool(before) or _lists(row, {question, answer})
    if not choice and _is_a_place(row[answer], answer) and elsewhere:
        raise UnusableRow(say("row-choice-without-options"))
    return Format(
        "columns by their names",
        question,
        answer,
        id=next((names[name] for name in IDS if name in names), "id"),
        boxed=boxed,
        grading="choice" if choice else "math",
        wording="raw" if question == "prompt" else "choice" if choice else "math",
        options=options,
        first=told_by_names(names, [one.casefold() for one in options]) if len(options) > 1 else 0,
        words=question.casefold() != "problem" and answer.casefold() not in IN_MATHEMATICS,
        wrong_options=wrong,
        before=before,
        behind=behind,
        details=PLAIN.details,
    )


def _instruction(names: Mapping[str, str]) -> Format:
    """Join instructions with the input beside them."""
    return Format(
        "columns by their names",
        names["instruction"],
        id=next((names[name] for name in IDS if name in names), "id"),
        grading="none",
        wording="raw",
        behind=(names["input"],) if "input" in names else (),
        details=ALPACAEVAL.details,
    )


def _options(row: Mapping[str, Any], names: Mapping[str, str], answer: str) -> tuple[str, ...]:
    """The column that holds all options, or those of which each holds one."""
    places = answer.casefold() in PLACES
    for name in (*OPTIONS, *(("answers",) if places else ())):
        if name in names and row[names[name]]:
            return (names[name],)
    return _in_groups(names, STEMS)


def _in_groups(names: Mapping[str, str], stems: Iterable[str]) -> tuple[str, ...]:
    """Columns that are called alike but for a letter or number that counts them: `A` to `D`, say."""
    groups: dict[str, dict[str, str]] = {}
    for low, name in names.items():
        stem, sign = low[:-1].rstrip(" _-"), low[-1:]
        if SIGN.fullmatch(sign) and stem in stems:
            groups.setdefault(stem, {})[sign] = name
    for group in groups.values():
        for first in BEGINNINGS:
            columns: list[str] = []
            while (sign := chr(ord(first) + len(columns))) in group:
                columns.append(group[sign])
            if len(columns) >= 2:
                return tuple(columns)
    return ()


def _is_text(row: Mapping[str, Any], column: str | None) -> bool:
    return column is not None and isinstance(row[column], str) and bool(row[column].strip())


def _wrong_options(row: Mapping[str, Any], names: Mapping[str, str]) -> tuple[str, ...]:
    """The columns that hold one each, or that which holds all."""
    for stem in WRONG:
        if isinstance(row.get(names.get(f"{stem}s", "")), list):
            return (names[f"{stem}s"],)
    return _in_groups(names, WRONG)


def _is_a_place(answer: object, column: str) -> bool:
    if isinstance(answer, str) and re.fullmatch(r"\(?[A-J][).]?", answer.strip()):
        return True
    return column.casefold() in PLACES and re.fullmatch(r"\d", str(answer).strip()) is not None


def _lists(row: Mapping[str, Any], but: Collection[str]) -> bool:
    """Whether there is another column with several texts in it."""
    return any(
        isinstance(value, list) and len(value) > 1 and all(isinstance(one, str) for one in value)
        for name, value in row.items()
        if name not in but
    )


def _missing(row: Mapping[str, Any], format: Format) -> list[str]:
    return [column for column in format.columns if column not in row]


def _marked(row: Mapping[str, Any], format: Format) -> bool:
    return format.mark is None or format.mark in str(row[format.answer or ""])
