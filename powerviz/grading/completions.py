"""Find the part of a response that completes a function, and make the program of both.

Knows the text of Python programs, and runs none. Base models go on after the function with other
ones; chat models write it again, in a block of Markdown with words around it.
"""

import re
from dataclasses import dataclass

FENCED = re.compile(r"^[ \t]*```[^\n`]*\n(.*?)(?:^[ \t]*```|\Z)", re.DOTALL | re.MULTILINE)
INDENTED = re.compile(r"\n*(?:\t| {2})")
FIRST_INDENT = re.compile(r"\n([ \t]+)\S")
# Lines at the margin that still belong to a statement begun above.
GOES_ON = re.compile(r"[\s)\]}]")
CODE_BEGINS = re.compile(r"^(?:import \w|from \S+ import |def |async def |class |@)", re.MULTILINE)


@dataclass(frozen=True)
class Completion:
    """`program` is the prompt and behind it `text`; `given` is what the prompt defines before the
    function: imports, and other functions."""

    text: str
    program: str
    given: str


def completed(prompt: str, response: str, entry_point: str) -> Completion:
    """The function `entry_point`, begun in the prompt, as the response completes it.

    An indented response is the function's body, up to the first line outside of it. One that
    defines the function (last of all in a block of Markdown, else in plain text) replaces the
    prompt's. Whatever else there is counts as a body that lost its first indent.
    """
    definition = re.compile(rf"^(?:async\s+)?def\s+{re.escape(entry_point)}\s*\(", re.MULTILINE)
    begun = definition.search(prompt)
    start = begun.start() if begun else 0
    indent = FIRST_INDENT.search(prompt, start)
    text = _completion(response, definition, indent[1] if indent else "    ")
    return Completion(text, prompt + text, prompt[:start])


def _completion(response: str, definition: re.Pattern[str], indent: str) -> str:
    if INDENTED.match(response):
        return _inside(response)
    # The prompt's own function must have a body, which the other one then replaces.
    replaced = f"\n{indent}pass\n\n"
    blocks = [block for block in FENCED.findall(response) if block.strip()]
    defining = [block for block in blocks if definition.search(block)]
    if defining:
        return replaced + defining[-1]
    if (anew := definition.search(response)) is not None:
        first = CODE_BEGINS.search(response)
        start = min(first.start(), anew.start()) if first else anew.start()
        return replaced + response[start : anew.end()] + _inside(response[anew.end() :])
    body = (blocks[0] if blocks else response).lstrip("\n")
    return _inside(body if body[:1].isspace() else indent + body)


def _inside(text: str) -> str:
    """Up to the first line at the margin; the first line goes on from what is before it."""
    lines = text.split("\n")
    for index, line in enumerate(lines):
        if index and line and not GOES_ON.match(line):
            return "\n".join(lines[:index]) + "\n"
    return text
