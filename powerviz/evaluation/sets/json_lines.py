"""Objects from JSON Lines that anybody may have sent.

Knows bytes and JSON, not what the objects mean. A line is read by itself, so a bad one costs
nothing but itself. Messages name what is wrong and never quote a file's text.
"""

import json
import re
from collections.abc import Iterator
from typing import IO, Any

from powerviz.json_faults import json_reason
from powerviz.messages import Message, say
from powerviz.units import MEGABYTE

# More than the longest context windows hold: a longer line is no problem for a model.
LONGEST_LINE = 1 << 20
# Several times the largest published set, whose text is a few megabytes.
LARGEST_FILE = 64 << 20
# Thousands more than any row has, and few enough to be read in a moment.
MOST_VALUES = 10_000
STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
"""One that has no end goes to the end of the text, in one look at it."""
BOM = b"\xef\xbb\xbf"
ARRAY = say("row-is-array")


class UnusableRow(Exception):
    """A fault of one row: `message` says what it is."""

    def __init__(self, message: Message | str) -> None:
        super().__init__(message)
        self.message = message


def read_lines(file: IO[bytes], most: int) -> Iterator[tuple[int, dict[str, Any] | UnusableRow]]:
    """For each line that is not blank: its number, from 1, and its object or what is wrong.

    Of lines beyond `most`, blank ones are given, too, so that whoever reads can stop. The file is read
    line by line, and of a line that is too long no more than that shows is held.
    """
    number, begins = 0, file.tell()
    if file.read(len(BOM)) != BOM:
        file.seek(begins)
    while line := file.readline(LONGEST_LINE + 1):
        number += 1
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = file.readline(LONGEST_LINE + 1)
        line = line.removesuffix(b"\n")
        if number <= most and not line.strip():
            continue
        try:
            yield number, _object(line)
        except UnusableRow as unusable:
            yield number, unusable


def _object(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        if line.lstrip().startswith(b"["):
            raise UnusableRow(ARRAY)
        raise UnusableRow(say("row-line-too-long", most=LONGEST_LINE // MEGABYTE))
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnusableRow(say("row-byte-not-utf-8", byte=str(error.start + 1))) from None
    return checked_object(text)


def checked_object(text: str) -> dict[str, Any]:
    """The object that a text is. Raises `UnusableRow`."""
    if "\0" in text:
        raise UnusableRow(say("row-nul-byte"))
    if _values(text) > MOST_VALUES and _values(STRING.sub("", text)) > MOST_VALUES:
        if text.lstrip().startswith("["):
            raise UnusableRow(ARRAY)
        raise UnusableRow(say("row-too-many-values", most=MOST_VALUES))
    try:
        value = json.loads(text, object_pairs_hook=_object_of)
    except RecursionError:
        raise UnusableRow(say("row-nested-too-deeply")) from None
    except json.JSONDecodeError as error:
        if text.lstrip().startswith("["):
            raise UnusableRow(ARRAY) from None
        wrong = say("row-not-json", reason=json_reason(error), column=str(error.colno))
        raise UnusableRow(wrong) from None
    except ValueError:  # A whole number of thousands of digits.
        raise UnusableRow(say("row-number-too-long")) from None
    if isinstance(value, list):
        raise UnusableRow(ARRAY)
    if not isinstance(value, dict):
        raise UnusableRow(say("row-no-object"))
    return value


def _object_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise UnusableRow(say("row-same-key-twice"))
    return made


def _values(text: str) -> int:
    """The most values that there can be, told from their separators, before any is made."""
    return sum(map(text.count, "[{,"))
