"""Several numbers at the end of a text: all of them the answer, or none because it is left open.

Knows texts that end with numbers in a row; nothing of answers that are declared.
"""

import re

PLAIN = r"-?(?:\d+(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d%/])"
ELEMENT = r"(?:\$[^$\n]{1,60}\$|(?:[a-z](?:_\d)?\s*=\s*)?-?\d+(?:\.\d+)?(?:/\d+)?)"
IN_A_ROW = rf"{ELEMENT}(?:(?:,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+){ELEMENT}){{1,9}}"
SOLUTIONS = re.compile(
    r"\b(?:solutions?|roots|zeros|zeroes|possible\s+values)\s+(?:(?!\b(?:are|is)\b)[\w$=()^+-]+\s+){0,8}"
    rf"are\s*:?\s+(?P<row>{IN_A_ROW})[\s.!]*$",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"(?:^|[\s,:])(?P<row>\$?(?P<name>[a-z])\s*=\s*[^\s$,;=]{1,30}\$?(?:\s*,?\s+(?:or|and)\s+\$?(?P=name)\s*=\s*[^\s$,;=]{1,30}?\$?){1,5})[\s.!]*$"
)
VALUE = re.compile(r"\s*,?\s+(?:and|or)\s+|,\s*(?:(?:and|or)\s+)?")
OPEN = re.compile(
    rf"(?<![\d.,/$€£%=])(?:{PLAIN}\s*,\s+)*(?P<first>{PLAIN})(?:\s*,)?\s+(?:or|oder|ou|o)\s+(?P<second>{PLAIN})"
    r"[^\d\n]{0,60}$"
)


def solutions(text: str) -> str | None:
    """The solutions with which a text ends: `the roots are 3 and 4`, `x = 3 or x = 4`."""
    end = text[-400:]
    found = SOLUTIONS.search(end) or NAMED.search(end)
    if found is None:
        return None
    values = [part.strip().strip("$").split("=")[-1] for part in VALUE.split(found["row"])]
    return ", ".join(value.strip().rstrip(".") for value in values)


def left_open(text: str) -> bool:
    """Whether a text ends with one number or another: `either 3 or 4`."""
    found = OPEN.search(text[-300:])
    if found is None:
        return False
    first, second = (float(found[name].replace(",", "")) for name in ("first", "second"))
    return first != second
