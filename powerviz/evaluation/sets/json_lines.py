"""Objects from JSON Lines that anybody may have sent.

Knows bytes and JSON, not what the objects mean. A line is read by itself, so a bad one costs
nothing but itself. Messages name what is wrong and never quote a file's text.
"""

import json
import re
from collections.abc import Iterator
from typing import IO, Any

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
ARRAY = "this is a JSON array on a line of its own; write its objects on a line each"


class UnusableRow(Exception):
    """A fault of one row, in a sentence."""


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
        raise UnusableRow(f"the line is longer than {LONGEST_LINE // MEGABYTE} MB")
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnusableRow(f"byte {error.start + 1} is not UTF-8; save the file as UTF-8") from None
    return checked_object(text)


def checked_object(text: str) -> dict[str, Any]:
    """The object that a text is. Raises `UnusableRow`."""
    if "\0" in text:
        raise UnusableRow("the line holds a NUL byte, so it is not JSON")
    if _values(text) > MOST_VALUES and _values(STRING.sub("", text)) > MOST_VALUES:
        if text.lstrip().startswith("["):
            raise UnusableRow(ARRAY)
        raise UnusableRow(f"the line holds more than {MOST_VALUES:,} values")
    try:
        value = json.loads(text, object_pairs_hook=_object_of)
    except RecursionError:
        raise UnusableRow("the JSON is nested too deeply") from None
    except json.JSONDecodeError as error:
        if text.lstrip().startswith("["):
            raise UnusableRow(ARRAY) from None
        raise UnusableRow(f"not JSON: {error.msg} (column {error.colno})") from None
    except ValueError:  # A whole number of thousands of digits.
        raise UnusableRow("the JSON holds a number that is too long") from None
    if isinstance(value, list):
        raise UnusableRow(ARRAY)
    if not isinstance(value, dict):
        raise UnusableRow("the line is JSON, but no object with keys such as prompt and answer")
    return value


def _object_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise UnusableRow("two values have the same key in one object; keep one of them")
    return made


def _values(text: str) -> int:
    """The most values that there can be, told from their separators, before any is made."""
    return sum(map(text.count, "[{,"))
