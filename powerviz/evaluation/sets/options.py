"""The options of a multiple choice and which of them is right, in all forms in which sets give them.

Knows values of columns: lists, pairs of labels and texts, one text with letters in it, a column each; and
an answer that is a letter, a label, a place or an option's text. Where it could be two of these, and they
differ, the row is refused.
"""

import ast
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from powerviz.evaluation.sets.json_lines import UnusableRow
from powerviz.messages import say

LETTERS = "ABCDEFGHIJ"
"""The letters that a choice is graded by."""
LETTER = re.compile(r"\(?([A-Ja-j])\)?[).:]?")
LETTER_AND_TEXT = re.compile(r"\(?([A-J])\)?[).:]?\s+(\S.*)", re.DOTALL)
NUMBER = re.compile(r"\d{1,2}(?:\.0)?")
LETTERED = re.compile(r"(?:^|[\s,;(\[])\(?([a-jA-J])\s?[).:]\s*")
NO_COMMA = re.compile(r"['\"]\s+['\"]")
NO_LIST = say("row-options-no-list")
NO_COMMAS = say("row-options-without-commas")


def options_of(values: Sequence[object]) -> tuple[list[str], list[str]]:
    """The options, and the labels that the set gives them: letters, if it gives none.

    `values` are the column that holds all of them, or one each. Raises `UnusableRow`.
    """
    if len(values) > 1:
        given = list(values)
        while given and given[-1] is None:
            given.pop()
        texts = [str(one) if type(one) in (int, float) else one for one in given]
        return _checked(texts, None)
    value = values[0]
    if isinstance(value, str):
        value = _read(value)
    if isinstance(value, Mapping):
        low = {str(name).casefold(): one for name, one in value.items()}
        if {"text", "label"} <= low.keys():
            return _checked(low["text"], low["label"])
        return _checked(list(value.values()), list(value))
    if isinstance(value, list) and value and all(map(_has_a_label, value)):
        return _checked([one["text"] for one in value], [one["label"] for one in value])
    return _checked(value, None)


def right_place(
    options: Sequence[str],
    labels: Sequence[str],
    right: object,
    typed: bool,
    first: int | None = 0,
) -> int:
    """The place of the right option, from 0.

    `right` is its label, its letter, its text, or its place, counted from `first` on (None: nobody
    knows from where). `typed` says that a number was written as one, and no text is meant by it.
    Raises `UnusableRow`.
    """
    if isinstance(right, list) and len(right) == 1:
        (right,) = right
    if type(right) is float and right.is_integer():
        right = int(right)
    if type(right) not in (int, str):
        raise _neither()
    said = str(right).strip()
    if not said:
        raise UnusableRow(say("row-answer-empty"))
    found: set[int] = set()
    if not (typed and type(right) is int):
        found |= {n for n, option in enumerate(options) if option.strip() == said}
    if (both := LETTER_AND_TEXT.fullmatch(said)) and both[2] in options:
        found |= {
            n for n, option in enumerate(options) if option == both[2] and labels[n] == both[1]
        }
    letter = LETTER.fullmatch(said)
    label = said if said in labels else letter[1].upper() if letter else None
    if label is not None and label in labels:
        found.add(labels.index(label))
    elif NUMBER.fullmatch(said):
        if first is None and not found:
            raise UnusableRow(say("row-counted-from-0-or-1"))
        place = int(float(said)) - (first or 0)
        if 0 <= place < len(options):
            found.add(place)
        elif not found and place == len(options) and first == 0:
            raise UnusableRow(say("row-place-beyond-options"))
    if len(found) > 1:
        raise UnusableRow(say("row-answer-ambiguous"))
    if not found:
        raise _neither()
    return found.pop()


def place_said(right: object, options: Sequence[str]) -> int | None:
    """The number that an answer is, unless that is the text of an option."""
    if type(right) not in (int, float, str):
        return None
    said = str(right).strip()
    known = any(option.strip() == said for option in options)
    return int(float(said)) if NUMBER.fullmatch(said) and not known else None


def counted(right: object, options: object) -> bool:
    """Whether this answer of a choice is a place, among options that have no labels."""
    if isinstance(options, Mapping) or (
        isinstance(options, list) and any(map(_has_a_label, options))
    ):
        return False
    return type(right) in (int, float) or (
        isinstance(right, str) and NUMBER.fullmatch(right.strip()) is not None
    )


def _has_a_label(option: object) -> bool:
    return isinstance(option, Mapping) and {"text", "label"} <= option.keys()


def _neither() -> UnusableRow:
    return UnusableRow(say("row-answer-no-option"))


def _checked(texts: object, labels: object) -> tuple[list[str], list[str]]:
    if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
        raise UnusableRow(NO_LIST)
    if not 2 <= len(texts) <= len(LETTERS):
        raise UnusableRow(say("row-number-of-options", options=len(texts), most=len(LETTERS)))
    if not all(one.strip() for one in texts):
        raise UnusableRow(say("row-option-empty"))
    if labels is None:
        return _bare(texts), list(LETTERS[: len(texts)])
    if not isinstance(labels, list) or len(labels) != len(texts):
        raise UnusableRow(say("row-labels-unlike-options"))
    named = [str(one).strip().strip("().:") for one in labels]
    if len(set(named)) < len(named):
        raise UnusableRow(say("row-options-of-same-label"))
    return texts, [one.upper() if len(one) == 1 else one for one in named]


def _bare(texts: list[str]) -> list[str]:
    """The texts without letters that they bring along: `A)21`, `B)22`."""
    found = [re.match(r"\s*\(?([A-J])\s?[).:]\s*(?=\S)", one) for one in texts]
    if all(one and one[1] == letter for one, letter in zip(found, LETTERS, strict=False)):
        return [text[one.end() :] for text, one in zip(texts, found, strict=True) if one]
    return texts


def _read(text: str) -> Any:
    """The list that a text spells, as JSON or Python would, or with a letter before each option."""
    text = text.strip()
    if text[:1] in ("[", "{"):
        for reads in (json.loads, ast.literal_eval):
            try:
                value = reads(text)
            except (ValueError, SyntaxError, RecursionError, MemoryError):
                continue
            if isinstance(value, list) and len(value) == 1 and NO_COMMA.search(text):
                raise UnusableRow(NO_COMMAS)
            return value
    found = list(LETTERED.finditer(text))
    if found and [one[1].upper() for one in found] == list(LETTERS[: len(found)]):
        ends = [*(one.start() for one in found[1:]), len(text)]
        parts = (text[one.end() : end] for one, end in zip(found, ends, strict=True))
        return [part.strip().strip(",;").strip() for part in parts]
    raise UnusableRow(NO_LIST)
