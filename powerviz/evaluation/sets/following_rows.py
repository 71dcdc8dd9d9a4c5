"""A set's rows in their order, with a look at those that follow where one alone does not say enough.

Knows rows and formats; of those that follow no more are held than are looked at.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from powerviz.evaluation.sets.columns import unwrapped
from powerviz.evaluation.sets.first_option import told_by_rows
from powerviz.evaluation.sets.formats import Format
from powerviz.evaluation.sets.json_lines import UnusableRow
from powerviz.evaluation.sets.row_files import Rows

LOOKED_AT = 1_000


class Following:
    """Rows one after the other, of which those that follow can be looked at before it is their turn."""

    def __init__(self, rows: Rows) -> None:
        self.rows = iter(rows)
        self.waiting: deque[tuple[int, Mapping[str, Any] | UnusableRow]] = deque()
        self.known: dict[tuple[str | None, ...], int | None] = {}

    def __iter__(self) -> Iterator[tuple[int, Mapping[str, Any] | UnusableRow]]:
        while True:
            if self.waiting:
                yield self.waiting.popleft()
            elif (following := next(self.rows, None)) is not None:
                yield following
            else:
                return

    def counted(self, row: Mapping[str, Any], format: Format) -> Format:
        """The format with the number of the first option, where answers may count them."""
        if not format.options:
            return format
        columns = (*format.options, format.answer)
        if columns not in self.known:
            self.waiting.extend(islice(self.rows, max(0, LOOKED_AT - len(self.waiting))))
            others = [unwrapped(one) for _, one in self.waiting if isinstance(one, Mapping)]
            self.known[columns] = told_by_rows([row, *others], format)
        return replace(format, first=self.known[columns])
