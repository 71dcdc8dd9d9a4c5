"""Objects from JSON Lines that anybody may have sent.

Knows bytes and JSON, not what the objects mean. A line is read by itself, so a bad one costs
nothing but itself. Messages name what is wrong and never quote a file's text.
"""

import json
from collections.abc import Iterator
from typing import Any

# More than the longest context windows hold: a longer line is no problem for a model.
LONGEST_LINE = 1 << 20
# Several times the largest published set, whose text is a few megabytes.
LARGEST_FILE = 64 << 20
MEGABYTE = 1 << 20
ARRAY = "this is a JSON array on a line of its own; write its objects on a line each"


class UnusableRow(Exception):
    """What is wrong with one row, in a sentence."""


def read_lines(data: bytes) -> Iterator[tuple[int, dict[str, Any] | UnusableRow]]:
    """For each line that is not blank: its number, from 1, and its object or what is wrong."""
    number, start = 0, 3 if data.startswith(b"\xef\xbb\xbf") else 0
    while start < len(data):
        number += 1
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        line, start = data[start : min(end, start + LONGEST_LINE + 1)], end + 1
        if not line.strip():
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
    try:
        value = json.loads(text)
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
