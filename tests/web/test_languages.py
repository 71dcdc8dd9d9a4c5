"""The page's languages: every text has a translation, and every translation fits its text."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from powerviz.web.languages import FOLDER, translations
from tests.sources import javascript

SAYS = re.compile(r"(?<![.\w])(say|tell)\(")
COUNTS = re.compile(r"(?<![.\w])plural\(")
LITERAL = re.compile(r'\s*("(?:[^"\\]|\\.)*")\s*(\+)?')
SLOT = re.compile(r"</?\d+/?>|\{\w+\}")
ITALIAN = translations()["it"]


def _literal(code: str) -> str | None:
    """The string, or the sum of strings, with which the code begins."""
    parts, at = [], 0
    while (match := LITERAL.match(code, at)) is not None:
        parts.append(json.loads(match[1]))
        at = match.end()
        if not match[2]:
            break
    return "".join(parts) if parts else None


def _arguments(code: str) -> list[str]:
    """The arguments of a call, from behind its opening bracket."""
    depth, quoted, start, found = 0, "", 0, []
    for at, char in enumerate(code):
        if quoted:
            quoted = "" if char == quoted and code[at - 1] != "\\" else quoted
        elif char in "\"'`":
            quoted = char
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            if depth == 0:
                return [*found, code[start:at]]
            depth -= 1
        elif char == "," and depth == 0:
            found.append(code[start:at])
            start = at + 1
    raise ValueError("a call without an end")


def said(code: str) -> dict[str, str | None]:
    """The calls that say something in a script, each with its text; None if that is no literal."""
    found: dict[str, str | None] = {}
    for match in SAYS.finditer(code):
        arguments = _arguments(code[match.end() :])
        text = arguments[0 if match[1] == "say" else 1]
        found[f"{match[0]}{text}"] = _literal(text)
    for match in COUNTS.finditer(code):
        word = _literal(_arguments(code[match.end() :])[1])
        for ending in ("", "s"):
            found[f"{match[0]}{word}{ending}"] = None if word is None else f"{{n}} {word}{ending}"
    return found


SCRIPTS = [path for path in javascript() if path.name != "language.js"]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_what_a_script_says_is_a_literal_that_has_a_translation(path: Path) -> None:
    texts = said(path.read_text(encoding="utf-8"))
    assert [call for call, text in texts.items() if text is None] == []
    assert [text for text in texts.values() if text not in ITALIAN] == []


def test_a_text_is_translated_once() -> None:
    keys = Counter(
        key
        for path in (FOLDER / "it").glob("*.json")
        for key, _ in json.loads(
            path.read_text(encoding="utf-8"), object_pairs_hook=lambda pairs: pairs
        )
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_a_translation_has_the_slots_of_its_text() -> None:
    def slots(text: str) -> Counter[str]:
        return Counter(SLOT.findall(text))

    wrong = [text for text, other in ITALIAN.items() if slots(text) != slots(other)]
    assert wrong == []
