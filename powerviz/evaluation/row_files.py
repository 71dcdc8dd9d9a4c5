"""Rows of a file that anybody may have sent: JSON Lines, a JSON array, CSV, or one of them gzipped.

Knows bytes and their forms, not what rows mean. What it is is seen from the content, not from a name.
A row is read by itself, so a bad one costs nothing but itself, and one that is too long is not read.
Messages name what is wrong and never quote a file's text.
"""

import csv
import io
import re
import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from powerviz.errors import SettingError
from powerviz.evaluation.json_lines import (
    LARGEST_FILE,
    LONGEST_LINE,
    MEGABYTE,
    UnusableRow,
    checked_object,
    read_lines,
)

Rows = Iterable[tuple[int, Mapping[str, Any] | UnusableRow]]
"""For each row its number, from 1, and what is in it or what is wrong with it. In files of lines
rows are numbered as an editor numbers the lines at which they begin; in an array they are counted."""

GZIP = b"\x1f\x8b"
MARK = b"\xef\xbb\xbf"
OTHER_FILES = {
    b"PK\x03\x04": "a zip archive or a spreadsheet",
    b"PAR1": "a Parquet file",
    b"\x28\xb5\x2f\xfd": "packed with zstd",
    b"BZh": "packed with bzip2",
    b"\xfd7zXZ\x00": "packed with xz",
    b"\xff\xfe": "not UTF-8 text",
    b"\xfe\xff": "not UTF-8 text",
    b"%PDF": "a PDF",
}
DELIMITERS = ",;\t"
MOST_COLUMNS = 1_000
# Strings whole, to their end or the text's; else what opens, closes or separates.
PIECE = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\Z)|[\[\]{},]', re.DOTALL)


@dataclass(frozen=True)
class RowFile:
    """A file's rows, and the format they are written in, in a word or two."""

    kind: str
    rows: Rows


def read_rows(data: bytes, name: str, columns: Collection[str], most: int) -> RowFile:
    """See what a file is written in; its rows are read as they are asked for.

    `columns` are names that tell the first line of a CSV file from any other line; of lines of JSON
    beyond `most`, blank ones are given, too, so that whoever reads can stop. Raises
    `SettingError` (field `problem_set`) if it is no such file, or is larger than `LARGEST_FILE`,
    unpacked.
    """
    packed = data.startswith(GZIP)
    if packed:
        data = _unpacked(data, name)
    for mark, what in OTHER_FILES.items():
        if data.startswith(mark):
            raise SettingError(
                "problem_set",
                f"{name} is {what}; save it as JSON Lines, a JSON array or CSV, in UTF-8",
            )
    if not data.strip() or not data.removeprefix(MARK).strip():
        raise SettingError("problem_set", f"{name} is empty; it needs a problem on each line")
    kind, rows = _of_kind(data.removeprefix(MARK), columns, most)
    return RowFile(f"{kind}, gzipped" if packed else kind, rows)


def _unpacked(data: bytes, name: str) -> bytes:
    """Never more than allowed: the last byte is not unpacked to see how many there are."""
    whole: list[bytes] = []
    left = LARGEST_FILE + 1
    try:
        while data.startswith(GZIP) and left > 0:
            unpacker = zlib.decompressobj(wbits=31)
            whole.append(unpacker.decompress(data, left))
            left -= len(whole[-1])
            if left > 0 and not unpacker.eof:
                raise zlib.error("it ends too soon")
            data = unpacker.unused_data
    except zlib.error:
        raise SettingError(
            "problem_set", f"{name} is a damaged gzip file; pack or download it again"
        ) from None
    if left <= 0:
        raise SettingError(
            "problem_set",
            f"{name} unpacks to more than {LARGEST_FILE // MEGABYTE} MB; send a part of it",
        )
    return b"".join(whole)


def _of_kind(data: bytes, columns: Collection[str], most: int) -> tuple[str, Rows]:
    begin = data[:LONGEST_LINE].lstrip()
    # Bytes that are not UTF-8 stay marked in the text, so that their rows are refused, and no others.
    if begin.startswith(b"["):
        return "a JSON array", _array(data.decode("utf-8", "surrogateescape"))
    if not begin.startswith(b"{") and (delimiter := _delimiter(data, columns)):
        return "CSV", _table(data.decode("utf-8", "surrogateescape"), delimiter)
    return "JSON Lines", read_lines(io.BytesIO(data), most)


def _array(text: str) -> Rows:
    """The elements, each parsed by itself, once it is known to be short enough."""
    number, depth, start = 0, 0, 0
    for piece in PIECE.finditer(text):
        sign = piece[0][0]
        if sign in "[{":
            depth += 1
            if depth == 1:
                start = piece.end()
        elif sign in "]},":
            if depth == 1:
                length = piece.start() - start
                element = text[start : piece.start()].strip() if length <= LONGEST_LINE else None
                start = piece.end()
                if element != "" or sign == ",":
                    number += 1
                    yield number, _element(element)
                if sign != ",":
                    if text[start:].strip():
                        yield number + 1, UnusableRow("there is more behind the end of the array")
                    return
            if sign != ",":
                depth -= 1
    yield number + 1, UnusableRow("the array does not end: the file is cut off, or is no JSON")


def _element(text: str | None) -> Mapping[str, Any] | UnusableRow:
    if text is None:
        return UnusableRow(f"it is longer than {LONGEST_LINE // MEGABYTE} MB")
    try:
        return checked_object(text)
    except UnusableRow as unusable:
        return unusable


def _delimiter(data: bytes, columns: Collection[str]) -> str | None:
    """The delimiter of the columns, if the first line names some that are known."""
    first = data[:LONGEST_LINE].lstrip().split(b"\n", 1)[0].decode("utf-8", "replace")
    found = {one: _named(first, one) for one in DELIMITERS}
    known = {one: len({name.casefold() for name in names} & set(columns))
             for one, names in found.items()}  # fmt: skip
    best = max(DELIMITERS, key=lambda one: (known[one], len(found[one])))
    return best if known[best] and len(found[best]) <= MOST_COLUMNS else None


def _named(line: str, delimiter: str) -> list[str]:
    try:
        return [name.strip() for name in next(csv.reader([line], delimiter=delimiter), [])]
    except csv.Error:
        return []


def _table(text: str, delimiter: str) -> Rows:
    """Rows under the names in the first; a cell with nothing in it is null."""
    csv.field_size_limit(LONGEST_LINE)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    header: list[str] | None = None
    while True:
        number = lines.line_num + 1
        try:
            cells = next(lines)
        except StopIteration:
            return
        except csv.Error:
            yield (
                number,
                UnusableRow(
                    f"it has a cell of over {LONGEST_LINE // MEGABYTE} MB: a quotation mark in it, or "
                    "before it, is not closed. What follows is not read"
                ),
            )
            return
        if not any(cell.strip() for cell in cells):
            continue
        if header is None:
            header = [name.strip() for name in cells]
            continue
        if len(cells) != len(header):
            yield number, UnusableRow(f"it has {len(cells)} cells under {len(header)} names")
            continue
        yield (
            number,
            {
                name: cell if cell.strip() else None
                for name, cell in zip(header, cells, strict=True)
            },
        )
