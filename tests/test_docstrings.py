"""Docstrings in plain English: they begin with a verb or a noun phrase, not in the middle of a sentence."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import powerviz

PACKAGE = Path(powerviz.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
CLAUSE = re.compile(
    r"\s*(?:what(?:ever)?|who(?:ever|se|m)?|where(?:ver)?|which(?:ever)?|when(?:ever)?|why|of|as|so|it"
    r"|with(?:out)?|nobody|nothing|everybody|everything)\b",
    re.IGNORECASE,
)
"""Words that begin a clause about a thing instead of naming it."""


def docstrings(source: str) -> Iterator[tuple[int, str]]:
    """The docstrings of the module, of its classes, functions and attributes, each with its line."""
    for node in ast.walk(ast.parse(source)):
        body = getattr(node, "body", None)
        for statement in body if isinstance(body, list) else []:
            match statement:
                case ast.Expr(value=ast.Constant(value=str(text))):
                    yield statement.lineno, text


def badly_begun(source: str) -> list[str]:
    """The first lines of docstrings that begin with a clause, each behind its line number."""
    found = []
    for line, text in docstrings(source):
        if CLAUSE.match(text):
            found.append(f"line {line}: {text.strip().splitlines()[0]}")
    return found


def test_docstrings_begin_with_a_verb_or_a_noun_phrase() -> None:
    found = {path.name: badly_begun(path.read_text(encoding="utf-8")) for path in FILES}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_one_that_does_not_is_found_wherever_it_stands() -> None:
    source = (
        '"""What is here."""\nX = 1\n"""Of a thing."""\n'
        'class A:\n    """A thing."""\n    y: int = 0\n    """Where it lies."""\n'
        '    def f(self):\n        """Whose it is."""\n        """Take it."""\n'
    )
    assert [found.split(":")[0] for found in badly_begun(source)] == [
        "line 1",
        "line 3",
        "line 7",
        "line 9",
    ]
