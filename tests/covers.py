"""Products of parameters of which a part runs on every change, and the whole by night."""

from collections.abc import Collection, Iterable
from itertools import combinations, product
from typing import Any

import pytest

Pair = tuple[tuple[int, Any], tuple[int, Any]]


def by_night(values: Iterable[Any], by_day: Collection[Any]) -> list[Any]:
    """These values as parameters, those that are not in `by_day` with the mark of nightly tests."""
    return [
        value if value in by_day else pytest.param(value, marks=pytest.mark.nightly)
        for value in values
    ]


def rows_by_night(
    rows: Iterable[tuple[Any, ...]], by_day: Collection[tuple[Any, ...]]
) -> list[Any]:
    """These rows of parameters, those that are not in `by_day` with the mark of nightly tests."""
    return [row if row in by_day else pytest.param(*row, marks=pytest.mark.nightly) for row in rows]


def in_turn(rows: Iterable[Any], columns: Iterable[Any], ids: Iterable[str] = ()) -> list[Any]:
    """All pairs of the two; by day, each row with one of the columns, which take turns.

    `ids` are those of the rows, where they are too long to be names themselves.
    """
    columns, names = list(columns), list(ids)
    return [
        pytest.param(
            row,
            column,
            marks=() if turn == number % len(columns) else pytest.mark.nightly,
            id=f"{names[number]}-{column}" if names else None,
        )
        for number, row in enumerate(rows)
        for turn, column in enumerate(columns)
    ]


def pairwise(*axes: Iterable[Any]) -> list[Any]:
    """All combinations; by day, as many as it takes for each two values of two axes to come together."""
    rows = list(product(*map(tuple, axes)))
    left = {pair for row in rows for pair in _pairs(row)}
    by_day: set[tuple[Any, ...]] = set()
    while left:
        best = max(rows, key=lambda row: len(left & _pairs(row)))
        by_day.add(best)
        left -= _pairs(best)
    return rows_by_night(rows, by_day)


def _pairs(row: tuple[Any, ...]) -> set[Pair]:
    return set(combinations(enumerate(row), 2))
