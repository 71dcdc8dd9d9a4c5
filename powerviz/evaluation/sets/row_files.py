"""Rows of a file that anybody may have sent: JSON Lines, one JSON document, CSV, or one of them gzipped.

Knows bytes and their forms, not what rows mean. What it is is seen from the content, not from a name.
A row is read by itself, so a bad one costs nothing but itself, and one that is too long is not read.
Messages name what is wrong and never quote a file's text.
"""

import io
import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from powerviz.errors import SettingError
from powerviz.evaluation.sets.csv_tables import (
    choice_names,
    delimiter_of,
    looks_like_a_table,
    table_rows,
)
from powerviz.evaluation.sets.json_documents import array_rows, document_rows
from powerviz.evaluation.sets.json_lines import (
    LARGEST_FILE,
    LONGEST_LINE,
    UnusableRow,
    checked_object,
    read_lines,
)
from powerviz.messages import Message, say
from powerviz.units import MEGABYTE

Rows = Iterable[tuple[int, Mapping[str, Any] | UnusableRow]]
"""For each row its number, from 1, and what is in it or what is wrong with it. In files of lines
rows are numbered as an editor numbers the lines at which they begin; in an array they are counted."""

GZIP = b"\x1f\x8b"
MARK = b"\xef\xbb\xbf"
NOT_UTF_8 = say("set-kind-not-utf-8")
OTHER_FILES = {
    b"PK\x03\x04": say("set-kind-zip"),
    b"PAR1": say("set-kind-parquet"),
    b"\x28\xb5\x2f\xfd": say("set-kind-zstd"),
    b"BZh": say("set-kind-bzip2"),
    b"\xfd7zXZ\x00": say("set-kind-xz"),
    b"\xff\xfe": NOT_UTF_8,
    b"\xfe\xff": NOT_UTF_8,
    b"%PDF": say("set-kind-pdf"),
}
TABLES = {",": say("set-is-csv"), ";": say("set-is-csv"), "\t": say("set-is-tsv")}


@dataclass(frozen=True)
class RowFile:
    """A file's rows, and the format they are written in, in a word or two."""

    kind: Message
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
        if data.startswith(mark) or (what is NOT_UTF_8 and b"\0" in data[:2]):
            raise SettingError("problem_set", say("set-of-another-kind", name=name, what=what))
    if not data.strip() or not data.removeprefix(MARK).strip():
        raise SettingError("problem_set", say("set-empty", name=name))
    kind, rows = _of_kind(data.removeprefix(MARK), name, columns, most)
    return RowFile(say("set-is-gzipped", kind=kind) if packed else kind, rows)


def _unpacked(data: bytes, name: str) -> bytes:
    """Unpack no more than is allowed: the last byte is not unpacked to see how many there are."""
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
        raise SettingError("problem_set", say("set-gzip-damaged", name=name)) from None
    if left <= 0:
        most = LARGEST_FILE // MEGABYTE
        raise SettingError("problem_set", say("set-unpacked-too-large", name=name, most=most))
    return b"".join(whole)


def _of_kind(data: bytes, name: str, columns: Collection[str], most: int) -> tuple[Message, Rows]:
    begin = data[:LONGEST_LINE].lstrip()
    # Bytes that are not UTF-8 stay marked in the text, so that their rows are refused, and no others.
    if begin.startswith(b"["):
        rows = array_rows(data.decode("utf-8", "surrogateescape").lstrip())
        return say("set-is-json-array"), rows
    if begin.startswith(b"{"):
        if not _is_json_lines(begin) and (
            found := document_rows(data.decode("utf-8", "surrogateescape").strip(), name, columns)
        ):
            return found
        return say("set-is-json-lines"), read_lines(io.BytesIO(data), most)
    if delimiter := delimiter_of(data, columns):
        return TABLES[delimiter], table_rows(data.decode("utf-8", "surrogateescape"), delimiter)
    text = data.decode("utf-8", "surrogateescape") if looks_like_a_table(data) else ""
    if text and (choice := choice_names(text)):
        delimiter, names = choice
        kind = say("set-is-choice-table", kind=TABLES[delimiter])
        return kind, table_rows(text, delimiter, names)
    if text:
        raise SettingError("problem_set", say("set-columns-without-names", name=name))
    return say("set-is-json-lines"), read_lines(io.BytesIO(data), most)


def _is_json_lines(begin: bytes) -> bool:
    """Whether the first line is an object by itself, and not the last one."""
    first, _, rest = begin.partition(b"\n")
    if not rest.strip():
        return False
    try:
        checked_object(first.decode("utf-8"))
    except (UnusableRow, UnicodeDecodeError):
        return False
    return True
