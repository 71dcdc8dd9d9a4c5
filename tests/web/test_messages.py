"""Every message that the server can send to the page has a translation in each language.

The messages are read from the source: what is handed to the exceptions of `powerviz.errors`, in all
modules that the page imports, directly or not.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import powerviz
from powerviz import errors
from powerviz.errors import SettingError
from powerviz.samplers.power_settings import PowerSettings
from powerviz.samplers.settings import checked
from powerviz.web.explore.request import ExploreRequest
from powerviz.web.languages import translations
from powerviz.web.serving.limit_table import LIMITS, WHERE

ROOT = Path(powerviz.__file__).parent
RAISED = {name for name, value in vars(errors).items() if isinstance(value, type)}
ROWS = {"UnusableRow"}
"""Messages of a problem set's rows are shown as they are, too."""
ITALIAN = translations()["it"]
HOLE = re.compile(r"(\{\w+\})")
FEWEST_LETTERS = 4
SAMPLE = re.compile(r"7777\d+")
"""What stands for an unknown part of a message."""
QUOTED = {"77770 77772. 77774"}
"""Messages that repeat what pydantic says: the last tests here bring it about."""


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {_name(path): path for path in ROOT.rglob("*.py")}


@cache
def _tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def _imports(module: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return found & set(MODULES)


def _reached(start: str) -> list[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        module = waiting.pop()
        if module not in seen:
            seen.add(module)
            waiting += _imports(module)
    return sorted(seen)


def _texts(node: ast.expr, module: str) -> Iterator[str | None]:
    """What an expression can say, its unknown parts as samples; None if that cannot be read."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else f"7777{index}"
                for index, part in enumerate(parts)
            )
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            for one in _texts(left, module):
                for other in _texts(right, module):
                    yield None if one is None or other is None else one + other
        case ast.IfExp(body=body, orelse=other):
            yield from _texts(body, module)
            yield from _texts(other, module)
        case ast.Name(id=name):
            yield from _assigned(name, module)
        case ast.Call(func=ast.Name(id=name)):
            yield from _returned(name, module)
        case ast.Call(func=ast.Attribute(value=text, attr="strip" | "removeprefix" | "capitalize")):
            yield from _texts(text, module)
        case ast.Call(func=ast.Attribute(value=ast.Attribute(attr="refusal"), attr="format")):
            return  # a row of the table of limits, which has a test of its own
        case ast.Attribute(attr="message") | ast.Subscript(slice=ast.Constant(value="msg")):
            return  # another error's: its own class says what it can be
        case _:
            yield None


def _assigned(name: str, module: str) -> Iterator[str | None]:
    for node in _tree(module).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            yield from _texts(node.value, module)
            return
    yield None


def _returned(name: str, module: str) -> Iterator[str | None]:
    for function in _tree(module).body:
        if isinstance(function, ast.ImportFrom) and any(one.name == name for one in function.names):
            yield from _returned(name, str(function.module))
            return
        if isinstance(function, ast.FunctionDef) and function.name == name:
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and node.value is not None:
                    yield from _texts(node.value, module)
            return
    yield None


def messages(module: str) -> Iterator[tuple[str, str | None]]:
    """Where a module makes an error, and what it says."""
    for node in ast.walk(_tree(module)):
        if not isinstance(node, ast.Call):
            continue
        made = ast.unparse(node.func).split(".")[-1]
        if made == "__init__" and len(node.args) == 2:
            made = "PowerVizError"  # an error of its own kind begins like this
        said = node.args[1:2] if made in RAISED else node.args[:1] if made in ROWS else []
        for argument in said:
            for text in _texts(argument, module):
                yield f"line {node.lineno}", text


def _letters(text: str) -> int:
    return sum(char.isalpha() for char in HOLE.sub("", text))


@cache
def _shapes() -> list[re.Pattern[str]]:
    keys = sorted(filter(HOLE.search, ITALIAN), key=_letters, reverse=True)
    return [
        re.compile(
            "".join(
                re.escape(piece)
                if index % 2 == 0
                else r"([\d\s.,]+)"
                if piece == "{n}"
                else "(.+?)"
                for index, piece in enumerate(HOLE.split(key))
            ),
            re.DOTALL,
        )
        for key in keys
        if _letters(key) >= FEWEST_LETTERS
    ]


def found(text: str) -> re.Match[str] | bool:
    """The shape in the table that a text takes, as `assets/js/core/language.js` finds it."""
    if text in ITALIAN:
        return True
    return next((match for shape in _shapes() if (match := shape.fullmatch(text))), False)


def translated(text: str) -> bool:
    """Whether all of a message but its unknown parts is translated."""
    match = found(text)
    if isinstance(match, bool):
        return match
    return all(SAMPLE.fullmatch(part) or translated(part) for part in match.groups())


SPEAKING = [module for module in _reached("powerviz.web.app") if any(messages(module))]


@pytest.mark.parametrize("module", SPEAKING)
def test_what_a_module_can_tell_the_page_is_translated(module: str) -> None:
    told = list(messages(module))
    assert [where for where, text in told if text is None] == []
    assert [text for _, text in told if text and not (text in QUOTED or translated(text))] == []


@pytest.mark.parametrize("name", LIMITS)
def test_what_is_refused_because_of_a_limit_is_told_in_italian(name: str) -> None:
    for where in WHERE:
        told = LIMITS[name].refusal.format(most="77771", where=where)
        assert where in told and translated(told)


WRONG = {
    "alpha": (0.5, 1000, "much", float("nan"), None),
    "temperature": (0, 2),
    "num_steps": (-1, 10**9, 2.5, "many"),
    "seed": (-1, 2**63),
    "skip_ahead": ("perhaps", 7),
    "other": (1,),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_with_a_setting_is_told_in_italian(name: str) -> None:
    for value in WRONG[name]:
        with pytest.raises(SettingError) as raised:
            checked(PowerSettings, {name: value})
        match = found(raised.value.message)
        assert match, raised.value.message
        assert isinstance(match, bool) or not any("should" in part for part in match.groups())


@pytest.mark.parametrize(
    "order",
    [
        {"until": "noon"},
        {"known": -1},
        {"prompt": 3},
        {"new": "perhaps"},
        {"keep": "x"},
        {"more": 1},
        {"settings": 1},
        [],
    ],
    ids=str,
)
def test_what_is_wrong_with_an_order_is_told_in_italian(order: object) -> None:
    with pytest.raises(SettingError) as raised:
        ExploreRequest.read(order)
    match = found(raised.value.message)
    assert isinstance(match, re.Match), raised.value.message
    assert all(found(part) for part in match.groups()), match.groups()
