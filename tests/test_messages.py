"""The texts in the languages' files: none is missing, none unused, none filled in otherwise than it asks for.

Texts are found where they are said: by `say` in Python and in scripts, and under `data-l10n-id` in markup. A code
that is put together counts as any that it might become.
"""

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from powerviz.messages import SOURCE, Message, files, say
from tests.sources import ROOT, javascript

PYTHON = sorted((ROOT / "powerviz").rglob("*.py"))
DATA = sorted([*ROOT.glob("assets/examples/*.json"), ROOT / "assets/models/catalogue.json"])
SLOT = re.compile(r"</?\d+/?>")
HOLE = ".+"
SHORTEST = 5
"""Letters that a code which begins or ends with a hole has to have besides, to count as said."""
MARKUP = re.compile(r'data-(?:l10n-id|define)="([^"]*)"')
SAID = re.compile(r"(?<![.\w])(say|tell)\(")
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"])//[^\n]*", re.DOTALL)
QUOTED = re.compile(r'"([a-z0-9-]+)"')
COMPOSED = re.compile(r"`([^`]*)`")
OTHERS = [code for code in files() if code != SOURCE]


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        self.names.add(node.id.name)


def _variables(pattern: fluent.BaseNode) -> set[str]:
    visitor = _Variables()
    visitor.visit(pattern)
    return visitor.names


@cache
def texts(language: str) -> dict[str, fluent.Pattern]:
    """The texts of a language by their codes, those of attributes by `code.attribute`."""
    found: dict[str, fluent.Pattern] = {}
    for entry in parse(files()[language].read_text(encoding="utf-8")).body:
        assert not isinstance(entry, fluent.Junk), f"{language}: {entry.content[:80]}"
        if not isinstance(entry, fluent.Message):
            continue
        own = [(entry.id.name, entry.value)] if entry.value else []
        own += [(f"{entry.id.name}.{one.id.name}", one.value) for one in entry.attributes]
        for name, pattern in own:
            assert name not in found, f"{language}: {name} stands there twice"
            found[name] = pattern
    return found


def codes() -> set[str]:
    return {name.split(".")[0] for name in texts(SOURCE)}


def _slots(pattern: fluent.Pattern) -> set[str]:
    """The slots in a text; each plural has all of them."""
    return set(SLOT.findall("".join(_written(pattern))))


def _written(pattern: fluent.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, fluent.TextElement):
            yield element.value
        elif isinstance(element.expression, fluent.SelectExpression):
            for variant in element.expression.variants:
                yield from _written(variant.value)


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_texts_that_english_has(language: str) -> None:
    assert sorted(texts(SOURCE).keys() - texts(language).keys()) == []
    assert sorted(texts(language).keys() - texts(SOURCE).keys()) == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_text_has_the_variables_and_slots_of_the_english_one(language: str) -> None:
    wrong = {
        name: (_variables(pattern), _variables(texts(language)[name]))
        for name, pattern in texts(SOURCE).items()
        if name in texts(language) and _variables(pattern) != _variables(texts(language)[name])
    }
    assert wrong == {}
    slots = [
        name
        for name, pattern in texts(SOURCE).items()
        if name in texts(language) and _slots(pattern) != _slots(texts(language)[name])
    ]
    assert slots == []


POINT = re.compile(r"(?<![\w.])\d+\.\d+(?![\w.])")
"""A number with a decimal point; no version of a model's name, and no address."""
NO_NUMBERS = re.compile(r"arXiv:[\d.]+")


@pytest.mark.parametrize("language", OTHERS)
def test_a_number_in_a_text_has_the_decimal_comma_of_its_language(language: str) -> None:
    found = {
        name: numbers
        for name, pattern in texts(language).items()
        if (numbers := POINT.findall(NO_NUMBERS.sub("", "".join(_written(pattern)))))
    }
    assert found == {}


def _shape(parts: list[str | None]) -> re.Pattern[str] | None:
    """What a code that is put together may be; None where that is almost anything."""
    if sum(len(part or "") for part in parts) < SHORTEST:
        return None
    return re.compile("".join(HOLE if part is None else re.escape(part) for part in parts))


Said = tuple[str | re.Pattern[str], set[str] | None]
"""A code, or the shape of one, and the names of the values that fill it in, if they can be seen."""


def _python_code(node: ast.expr) -> str | re.Pattern[str] | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return _shape(
            [str(one.value) if isinstance(one, ast.Constant) else None for one in node.values]
        )
    return None


def python_says(source: str) -> Iterator[tuple[int, Said]]:
    """What is said in a file of Python, by lines."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or ast.unparse(node.func).split(".")[-1] != "say":
            continue
        branches = [node.args[0]] if node.args else []
        while any(isinstance(one, ast.IfExp) for one in branches):
            branches = [
                part
                for one in branches
                for part in ([one.body, one.orelse] if isinstance(one, ast.IfExp) else [one])
            ]
        names = {word.arg for word in node.keywords}
        for branch in branches:
            if (code := _python_code(branch)) is not None:
                yield node.lineno, (code, None if None in names else names)  # type: ignore[arg-type]


def _arguments(code: str) -> list[str]:
    """The arguments of a call in a script, from behind its opening bracket."""
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


def _script_code(text: str) -> str | re.Pattern[str] | None:
    text = text.strip()
    if re.fullmatch(r'"[^"]*"', text):
        return str(json.loads(text))
    if re.fullmatch(r"`[^`]*`", text):
        parts = re.split(r"\$\{[^}]*\}", text[1:-1])
        return _shape([part for one in parts for part in (one, None)][:-1])
    return None


def _keys(text: str) -> set[str] | None:
    """The keys of an object that is written out; None of any other."""
    text = text.strip()
    if not (text.startswith("{") and text.endswith("}")) or "..." in text:
        return None
    pairs = _arguments(text[1:-1] + ")")
    return {re.split(r"[:\s]", pair.strip(), maxsplit=1)[0] for pair in pairs if pair.strip()}


def script_says(source: str) -> Iterator[tuple[int, Said]]:
    """What is said in a script, by lines."""
    source = COMMENT.sub(lambda match: "\n" * match[0].count("\n"), source)
    for match in SAID.finditer(source):
        if source[: match.start()].endswith("const "):
            continue
        arguments = _arguments(source[match.end() :])[0 if match[1] == "say" else 1 :]
        if not arguments:
            continue
        # A choice between two codes says either.
        choices = re.split(r"\s[?:]\s", arguments[0]) if " ? " in arguments[0] else [arguments[0]]
        names = _keys(arguments[1]) if len(arguments) > 1 and arguments[1].strip() else set()
        for choice in choices:
            if (code := _script_code(choice)) is not None:
                yield source[: match.start()].count("\n") + 1, (code, names)


def _says(path: Path) -> list[tuple[int, Said]]:
    source = path.read_text(encoding="utf-8")
    return list(python_says(source) if path.suffix == ".py" else script_says(source))


def test_what_is_said_has_a_text_that_is_filled_in() -> None:
    missing, mismatched, known = [], [], codes()
    for path in [*PYTHON, *javascript()]:
        place = str(path.relative_to(ROOT))
        for line, (code, names) in _says(path):
            if isinstance(code, re.Pattern):
                if not any(code.fullmatch(one) for one in known):
                    missing.append((place, line, code.pattern))
            elif code not in known:
                missing.append((place, line, code))
            elif names is not None and code in texts(SOURCE):
                wrong = _variables(texts(SOURCE)[code]) ^ names
                mismatched += [(place, line, code, wrong)] if wrong else []
    assert missing == [] and mismatched == []


def test_markup_names_texts_that_there_are() -> None:
    known = codes()
    missing = [
        (str(path.relative_to(ROOT)), code)
        for path in PYTHON
        for code in MARKUP.findall(path.read_text(encoding="utf-8"))
        if "{" not in code and code not in known
    ]
    assert missing == []


def test_every_text_is_said() -> None:
    """By its code somewhere in Python, a script or data; or by one that is put together and may be it."""
    whole: set[str] = set()
    shapes: set[re.Pattern[str]] = set()
    for path in PYTHON:
        source = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
                whole |= set(MARKUP.findall(node.value))
            elif isinstance(node, ast.JoinedStr) and (shape := _python_code(node)):
                shapes.add(shape)  # type: ignore[arg-type]
        for code in MARKUP.findall(source):
            parts = [part for one in re.split(r"\{[^}]*\}", code) for part in (one, None)][:-1]
            if shape := _shape(parts):
                shapes.add(shape)
    for path in javascript():
        source = path.read_text(encoding="utf-8")
        whole |= set(QUOTED.findall(source))
        for composed in COMPOSED.findall(source):
            if isinstance(shape := _script_code(f"`{composed}`"), re.Pattern):
                shapes.add(shape)
    for path in DATA:
        whole |= set(QUOTED.findall(path.read_text(encoding="utf-8")))
    unused = [
        code
        for code in codes()
        if code not in whole and not any(shape.fullmatch(code) for shape in shapes)
    ]
    assert sorted(unused) == []


def test_no_code_stands_twice_in_a_file() -> None:
    for language, path in files().items():
        found = Counter(re.findall(r"^([a-z][\w-]*) ?=", path.read_text("utf-8"), re.MULTILINE))
        assert [code for code, count in found.items() if count > 1] == [], language


def test_a_message_says_its_values_and_those_of_messages_in_it() -> None:
    inner = say("n-tokens", n=1)
    assert str(inner) == f"1 {str(say('n-tokens', n=2)).split()[1].removesuffix('s')}"
    told = say("compare-cut-off-at", tokens=inner)
    assert str(inner) in str(told)
    assert told.to_json() == {
        "code": "compare-cut-off-at",
        "values": {"tokens": {"code": "n-tokens", "values": {"n": 1}}},
    }


@pytest.mark.parametrize("wrong", [Message("no-such-text"), Message("compare-cut-off-at")])
def test_a_message_without_a_text_or_a_value_is_a_bug(wrong: Message) -> None:
    with pytest.raises(KeyError):
        str(wrong)
