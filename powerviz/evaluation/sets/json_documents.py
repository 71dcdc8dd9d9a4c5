"""Rows of one JSON document: an array, an object around one, columns side by side, or rows by a name.

Knows the shapes in which JSON is published, not what rows mean. Each row is parsed by itself, once it is
known to be short enough, so a bad one costs nothing but itself.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from json import JSONDecodeError, loads
from typing import Any

from powerviz.errors import SettingError
from powerviz.evaluation.sets.json_lines import (
    LONGEST_LINE,
    UnusableRow,
    checked_object,
)
from powerviz.messages import Message, say
from powerviz.units import MEGABYTE

# Strings whole, to their end or the text's; else what opens, closes or separates.
PIECE = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[\[\]{},:]', re.DOTALL)
BEGINS = re.compile(r"\S")
MOST_MEMBERS = 200_000
MOST_PIECES = 20_000_000
"""Several times what the largest published set has, and read in half a minute."""
NESTED = 100_000
"""A hundred times deeper than JSON is read; what is less deep spoils one row only."""
DEEPEST = 3
"""Objects around the rows; one that has more is something else."""
ROW = "row"
"""Under this name the viewer of the Hugging Face hub gives each row, beside its number."""

Numbered = Iterator[tuple[int, Mapping[str, Any] | UnusableRow]]


@dataclass(frozen=True)
class Member:
    """A name in an object, and the text of its value."""

    name: str
    value: str

    @property
    def is_list(self) -> bool:
        return self.value.startswith("[")

    @property
    def is_object(self) -> bool:
        return self.value.startswith("{")

    @property
    def is_list_of_objects(self) -> bool:
        return self.is_list and self.value[1:].lstrip().startswith("{")


def array_rows(text: str) -> Numbered:
    """The elements of an array, counted from 1."""
    number = 0
    for number, span in enumerate(_elements(text, 1), start=1):
        if isinstance(span, UnusableRow):
            yield number, span
            return
        yield number, _element(text[slice(*span)] if span[1] - span[0] <= LONGEST_LINE else None)


def document_rows(
    text: str, name: str, columns: Collection[str]
) -> tuple[Message, Numbered] | None:
    """A word for its shape, and the rows of a text that begins with an object.

    None if that is one of JSON Lines, a row by itself, or damaged. `columns` are names in small
    letters that tell a row from what is around it. Raises `SettingError` where several lists could
    be meant.
    """
    members, end = _members(text, 0)
    if members is None or end is None:
        return None
    if text[end:].strip():
        several = text[end:].lstrip().startswith("{") and "\n" in text[:end].strip()
        return (say("set-is-json-objects"), _objects(text)) if several else None
    if found := _inside(members, name, columns, DEEPEST):
        return found
    return (say("set-is-json-object"), _objects(text)) if "\n" in text else None


def _inside(
    members: list[Member], name: str, columns: Collection[str], deep: int
) -> tuple[Message, Numbered] | None:
    known = [one for one in members if one.name.casefold() in columns]
    if len(known) >= 2 and any(one.value.startswith('"') for one in known):
        return None
    lists = [one for one in members if one.is_list_of_objects and _holds_rows(one, columns)]
    if len(lists) > 1:
        raise SettingError("problem_set", say("set-several-lists", name=name))
    if lists:
        return say("set-is-json-around-rows"), _unwrapped(array_rows(lists[0].value))
    if len(known) >= 2 and all(one.is_list for one in known):
        return say("set-is-json-columns"), _columns([one for one in members if one.is_list])
    if len(known) >= 2 and all(one.is_object for one in known):
        return say("set-is-json-columns"), _columns_by_name(known)
    split = {one.name: one.value for one in members if one.is_list}
    if split.keys() >= {"columns", "data"}:
        return say("set-is-json-names-beside-rows"), _split(split["columns"], split["data"])
    if by_name := [one for one in members if one.is_object]:
        if len(by_name) == len(members) and _is_row(by_name[0].value, columns):
            return say("set-is-json-rows-by-names"), _values(by_name)
        if len(by_name) == 1 and deep > 1 and not known:
            inner, _ = _members(by_name[0].value, 0)
            return None if inner is None else _inside(inner, name, columns, deep - 1)
    return None


def _pieces(text: str, start: int) -> Iterator[re.Match[str]]:
    """Brackets, separators and strings, one after the other. Raises `SettingError` if there are far too many."""
    for number, piece in enumerate(PIECE.finditer(text, start)):
        if number > MOST_PIECES:
            raise SettingError("problem_set", say("set-too-many-values", most=MOST_PIECES))
        yield piece


def _elements(text: str, start: int) -> Iterator[tuple[int, int] | UnusableRow]:
    """The places of the elements of the array that begins before `start`; last of all what is wrong."""
    depth, begin = 1, start
    for piece in _pieces(text, start):
        sign = piece[0][0]
        if sign in "[{":
            depth += 1
            if depth > NESTED:
                yield UnusableRow(say("row-nested-too-deeply"))
                return
        elif sign in "]},":
            if depth == 1:
                if text[begin : piece.start()].strip() or sign == ",":
                    yield begin, piece.start()
                begin = piece.end()
                if sign != ",":
                    if text[begin:].strip():
                        yield UnusableRow(say("row-array-goes-on"))
                    return
            if sign != ",":
                depth -= 1
    yield UnusableRow(say("row-array-does-not-end"))


def _members(text: str, start: int) -> tuple[list[Member] | None, int | None]:
    """The members of the object that begins at `start`, and where it ends.

    None where it is no object, ends nowhere, or has too many members.
    """
    members: list[Member] = []
    depth, key, begin = 0, None, start
    last: str | None = None
    for piece in _pieces(text, start):
        sign = piece[0][0]
        if sign in "[{":
            depth += 1
            if depth > NESTED:
                break
        elif sign == '"':
            last = piece[0] if depth == 1 and key is None else last
        elif depth == 1 and sign == ":" and key is None and last is not None:
            key, begin = last, piece.end()
        elif sign in "]},":
            if depth == 1 and key is not None:
                members.append(Member(_text(key), text[begin : piece.start()].strip()))
                key = last = None
                if len(members) > MOST_MEMBERS:
                    return None, None
            if sign != ",":
                depth -= 1
                if depth == 0:
                    return members, piece.end()
    return None, None


def _text(key: str) -> str:
    try:
        return str(loads(key))
    except JSONDecodeError:
        return key.strip('"')


def _objects(text: str) -> Numbered:
    """Objects that follow one another, each over several lines, say."""
    number, start = 0, 0
    while begun := BEGINS.search(text, start):
        start = begun.start()
        number += 1
        _, end = _members(text, start)
        if end is None:
            yield number, UnusableRow(say("row-object-does-not-end"))
            return
        yield number, _element(text[start:end] if end - start <= LONGEST_LINE else None)
        start = end


def _unwrapped(rows: Numbered) -> Numbered:
    for number, row in rows:
        inner = row.get(ROW) if isinstance(row, Mapping) else None
        yield number, inner if isinstance(inner, Mapping) else row


def _values(members: list[Member]) -> Numbered:
    for number, one in enumerate(members, start=1):
        yield number, _element(one.value if len(one.value) <= LONGEST_LINE else None)


def _columns(members: list[Member]) -> Numbered:
    """Rows of lists that stand side by side."""
    whole = [_elements(one.value, 1) for one in members]
    for number, found in enumerate(zip_longest(*whole), start=1):
        spans = [span for span in found if isinstance(span, tuple)]
        if len(spans) < len(found):
            yield number, UnusableRow(say("row-columns-end-apart"))
            return
        yield number, _joined(
            {m.name: m.value[slice(*span)] for m, span in zip(members, spans, strict=True)}
        )  # fmt: skip


def _columns_by_name(members: list[Member]) -> Numbered:
    """Rows of columns in which each value has the name of its row."""
    columns = {
        one.name: {m.name: m.value for m in _members(one.value, 0)[0] or ()} for one in members
    }
    names = next(iter(columns.values()))
    for number, name in enumerate(names, start=1):
        if any(name not in values for values in columns.values()):
            yield number, UnusableRow(say("row-column-without-value"))
            continue
        yield number, _joined({column: values[name] for column, values in columns.items()})


def _split(columns: str, data: str) -> Numbered:
    """Rows that are lists, under the names in another list."""
    header = _cells(columns)
    if isinstance(header, UnusableRow):
        yield 1, header
        return
    for number, span in enumerate(_elements(data, 1), start=1):
        row = span if isinstance(span, UnusableRow) else _cells(data[slice(*span)])
        if isinstance(row, UnusableRow):
            yield number, row
        elif not isinstance(row, list) or len(row) != len(header):
            yield number, UnusableRow(say("row-values-unlike-columns"))
        else:
            yield number, {str(name): cell for name, cell in zip(header, row, strict=True)}


def _cells(text: str) -> Any:
    """A value that may be any JSON."""
    cell = _element(f'{{"cell": {text}}}' if len(text) <= LONGEST_LINE else None)
    return cell if isinstance(cell, UnusableRow) else cell["cell"]


def _joined(values: dict[str, str]) -> Mapping[str, Any] | UnusableRow:
    if sum(map(len, values.values())) > LONGEST_LINE:
        return _element(None)
    row: dict[str, Any] = {}
    for name, value in values.items():
        cell = _cells(value)
        if isinstance(cell, UnusableRow):
            return cell
        row[name] = cell
    return row


def _holds_rows(member: Member, columns: Collection[str]) -> bool:
    first = next(_elements(member.value, 1))
    return not isinstance(first, UnusableRow) and _is_row(member.value[slice(*first)], columns)


def _is_row(text: str, columns: Collection[str]) -> bool:
    if len(text) > LONGEST_LINE:
        return False
    row = _element(text)
    if not isinstance(row, Mapping):
        return False
    known = [value for column, value in row.items() if column.casefold() in columns]
    return ROW in row or len(known) >= 2 or any(isinstance(value, str) for value in known)


def _element(text: str | None) -> Mapping[str, Any] | UnusableRow:
    if text is None:
        return UnusableRow(say("row-too-long", most=LONGEST_LINE // MEGABYTE))
    try:
        return checked_object(text.strip())
    except UnusableRow as unusable:
        return unusable
