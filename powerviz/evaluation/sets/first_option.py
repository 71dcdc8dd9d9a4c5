"""From which number on answers count the options that stand in columns of their own: 0 or 1.

Knows rows and formats. The numbers in a set's rows say it, where one of them is 0 or the highest; else
what the columns are called, where a published set calls them so. Where neither does, nothing is guessed.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from powerviz.evaluation.sets.formats import Format
from powerviz.evaluation.sets.json_lines import UnusableRow
from powerviz.evaluation.sets.options import counted, options_of, place_said

FROM_ZERO = (
    {"goal", "sol1", "sol2", "label"},
    {"premise", "choice1", "choice2", "label"},
)
FROM_ONE = ({"context", "question", "answera", "answerb", "answerc", "label"},)
"""Columns of published sets: PIQA and COPA, and Social IQa."""

BY_CHANCE = 0.004
"""The chance of no answer being 0, had they counted from 0, below which they count from 1: 20 of four options, say."""


def told_by_names(names: Collection[str], options: Sequence[str]) -> int | None:
    """The number of the first option by the columns' names, in small letters; `options` are those that hold one each."""
    for known, first in ((FROM_ZERO, 0), (FROM_ONE, 1)):
        if any(columns <= {*names} for columns in known):
            return first
    if options[0].endswith("1"):
        return 1
    return 0 if options[0].endswith("0") else None


def told_by_rows(rows: Iterable[Mapping[str, Any]], format: Format) -> int | None:
    """The number of the first option by the answers in a set's first rows, else by their columns' names.

    None if neither tells it, or some answers are 0 and some the number of options. A column that holds a
    list counts from 0, as published sets do, unless some answer is the number of options and none is 0,
    or that none is 0 could hardly be chance.
    """
    listed = len(format.options) == 1
    chance = 1.0
    lowest = highest = False
    for row in rows:
        if not all(column in row for column in (*format.options, format.answer)):
            continue
        right, given = row[format.answer or ""], [row[column] for column in format.options]
        value = given[0] if listed else given
        if listed and not counted(right, value):
            continue
        try:
            options, _ = options_of(value)
        except UnusableRow:
            continue
        place = place_said(right, options)
        chance *= 1.0 if place is None else 1 - 1 / len(options)
        lowest |= place == 0
        highest |= place == len(options)
    if listed:
        never = chance < BY_CHANCE and not lowest
        return 0 if lowest else 1 if highest else None if never else format.first
    if lowest and highest:
        return None
    return 0 if lowest else 1 if highest else format.first
