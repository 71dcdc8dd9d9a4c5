"""Rows of a table in text: CSV, or with semicolons or tabs, with the names of its columns or without.

Knows cells, and how a table of multiple choice looks that has no line of names; not what rows mean.
Messages name what is wrong and never quote a file's text.
"""

import csv
import io
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from powerviz.evaluation.sets.json_lines import LONGEST_LINE, UnusableRow
from powerviz.messages import say
from powerviz.units import MEGABYTE

Numbered = Iterator[tuple[int, Mapping[str, Any] | UnusableRow]]

DELIMITERS = ",;\t"
MOST_COLUMNS = 1_000
LINE = re.compile(rb"\r\n|\n|\r")
LETTERS = "ABCDEFGHIJ"
LOOKED_AT = 20
"""Rows that have to look like multiple choice before a table without names is read as that."""


def delimiter_of(data: bytes, columns: Collection[str]) -> str | None:
    """The delimiter of the columns, if the first line names some that are known."""
    first = _first_line(data)
    found = {one: _named(first, one) for one in DELIMITERS}
    known = {one: len({name.casefold() for name in names} & set(columns))
             for one, names in found.items()}  # fmt: skip
    best = max(DELIMITERS, key=lambda one: (known[one], len(found[one])))
    return best if known[best] and len(found[best]) <= MOST_COLUMNS else None


def looks_like_a_table(data: bytes) -> bool:
    """Whether it may be a table whose columns are not known: cells, and no line that begins as JSON."""
    begun = [line.strip() for line in LINE.split(data[:LONGEST_LINE], LOOKED_AT)[:LOOKED_AT]]
    if any(line[:1] in (b"{", b"[") for line in begun):
        return False
    return any(sign.encode() in line for sign in DELIMITERS for line in begun)


def choice_names(text: str) -> tuple[str, list[str]] | None:
    """Delimiter and names for a table without names: a question, its options, the right one's letter.

    So the files of MMLU are published. None where the first rows do not all look like that.
    """
    csv.field_size_limit(LONGEST_LINE)
    for delimiter in DELIMITERS:
        reader = csv.reader(io.StringIO(text[:LONGEST_LINE], newline=""), delimiter=delimiter)
        try:
            rows = [row for row in islice(reader, LOOKED_AT) if any(map(str.strip, row))]
        except csv.Error:
            continue
        if len(text) > LONGEST_LINE:
            rows = rows[:-1]  # Perhaps it was cut.
        sizes = {len(row) for row in rows}
        if len(sizes) != 1 or not 4 <= (size := sizes.pop()) <= len(LETTERS) + 2:
            continue
        letters = LETTERS[: size - 2]
        if all(row[-1].strip() in (*letters,) and row[0].strip() for row in rows):
            return delimiter, ["question", *letters, "answer"]
    return None


def table_rows(text: str, delimiter: str, header: list[str] | None = None) -> Numbered:
    """Rows under the names in the first, or under `header`; a cell with nothing in it is null."""
    csv.field_size_limit(LONGEST_LINE)
    spent: list[str] = []
    lines = csv.reader(_noted(io.StringIO(text, newline=""), spent), delimiter=delimiter)
    while True:
        number = lines.line_num + 1
        spent.clear()
        try:
            cells = next(lines)
        except StopIteration:
            return
        except csv.Error:
            yield number, UnusableRow(say("row-cell-too-long", most=LONGEST_LINE // MEGABYTE))
            return
        if not any(cell.strip() for cell in cells):
            continue
        quoting = _quoting(spent, delimiter) if len(spent) > 1 else ""
        if quoting == "open":
            yield number, UnusableRow(say("row-quotation-not-closed", line=str(number)))
            return
        if header is None:
            header = [name.strip() for name in cells]
            named = [name for name in header if name]
            if len(set(named)) < len(named):
                yield number, UnusableRow(say("row-columns-of-same-name"))
                return
            continue
        if quoting == "odd" or (len(spent) > 1 and len(cells) != len(header)):
            yield number, UnusableRow(say("row-quotation-does-not-match", lines=len(spent)))
            continue
        if len(cells) != len(header):
            wrong = say("row-cells-under-names", cells=len(cells), names=len(header))
            yield number, UnusableRow(wrong)
            continue
        yield (
            number,
            {
                name: cell if cell.strip() else None
                for name, cell in zip(header, cells, strict=True)
            },
        )


def _noted(lines: Iterable[str], spent: list[str]) -> Iterator[str]:
    for line in lines:
        spent.append(line)
        yield line


def _quoting(lines: list[str], delimiter: str) -> str:
    """`open` where a row's last quotation mark is not closed, `odd` where one is inside of a cell."""
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "open" if "unexpected end" in str(error) else "odd"
    return ""


def _first_line(data: bytes) -> str:
    return LINE.split(data[:LONGEST_LINE].lstrip(), 1)[0].decode("utf-8", "replace")


def _named(line: str, delimiter: str) -> list[str]:
    try:
        return [name.strip() for name in next(csv.reader([line], delimiter=delimiter), [])]
    except csv.Error:
        return []
