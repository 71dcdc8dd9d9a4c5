"""Tables as CSV that is safe to open in a spreadsheet.

Knows data frames and text. A spreadsheet takes a cell that begins with one of a few signs for a formula,
and texts come from models and strangers. So such a text gets an apostrophe in front, which
spreadsheets hide, as OWASP advises against CSV injection; numbers stay numbers.
"""

from typing import Any

import pandas as pd

FORMULA = ("=", "+", "-", "@", "\t", "\r")
LINE_END = "\r\n"
"""The end of a line. With it, texts that hold either sign are quoted: what follows a bare one would be a cell of its own."""


def csv_text(table: pd.DataFrame) -> str:
    """The table without its index."""
    safe = pd.DataFrame(
        {place: table.iloc[:, place].map(_harmless) for place in range(table.shape[1])}
    )
    return safe.to_csv(
        index=False,
        lineterminator=LINE_END,
        header=[_harmless(str(name)) for name in table.columns],
    )


def _harmless(value: Any) -> Any:
    if not isinstance(value, str) or not value.startswith(FORMULA):
        return value
    try:
        float(value)
    except ValueError:
        return f"'{value}"
    return value
