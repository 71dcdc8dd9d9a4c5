"""The terminal, as every command needs it: safe text, and a console of a sensible width.

All text from models, users and files passes through `shown` before it is printed, so that no
control sequence in it reaches the terminal; and it is printed as `Text`, never as rich's markup.
"""

import os
import unicodedata

from rich.console import Console
from rich.text import Text

from powerviz.messages import Message

SPELLED_OUT = {"Cc", "Cf", "Cs", "Zl", "Zp"}
WIDTH_OF_A_PIPE = 120


def shown(text: str, one_line: bool = True) -> str:
    """Text that is safe to print: control, format and line characters are spelled out."""
    return "".join(
        char
        if (char == "\n" and not one_line) or unicodedata.category(char) not in SPELLED_OUT
        else char.encode("unicode_escape", "backslashreplace").decode()
        for char in text
    )


def clipped(text: str, cells: int) -> str:
    """The beginning of a text, safe to print, on at most so many cells of one line."""
    if cells <= 0:
        return ""
    safe = Text(shown(text[: 4 * cells + 64]).strip())
    safe.truncate(cells, overflow="ellipsis")
    return safe.plain


def tell(console: Console, text: Message | str | Text, style: str = "") -> None:
    """Print safe text: broken between words on a terminal, whole lines into anything else."""
    console.print(
        text if isinstance(text, Text) else Text.assemble((str(text), style)),
        soft_wrap=not console.is_terminal,
    )


def output_console() -> Console:
    """Standard output; into a file or a pipe, lines are as long as on a wide terminal."""
    console = Console(highlight=False)
    if console.is_terminal or "COLUMNS" in os.environ:
        return console
    return Console(highlight=False, width=WIDTH_OF_A_PIPE)
