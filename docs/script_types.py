"""The types that the page's scripts are checked against, in TypeScript, from those of the code.

Knows dataclasses, typed dicts and their annotations. A record keeps its name, its docstring and its fields; a dict
that a record has become is annotated with that record.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from inspect import cleandoc, isclass
from pathlib import Path
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
    Required,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from powerviz import messages
from powerviz.lessons.exercises import grading
from powerviz.paths import ASSETS
from powerviz.runs import events
from powerviz.web import assets
from powerviz.web.classes import messages as teaching
from powerviz.web.compare import messages as comparing
from powerviz.web.evaluate import message_types as evaluating
from powerviz.web.explore import critical_window
from powerviz.web.explore import messages as exploring
from powerviz.web.learn import service as learning
from powerviz.web.learn.lessons.page import pages

FOLDER = ASSETS / "js" / "types"
WORDS = {
    NoneType: "null",
    bool: "boolean",
    int: "number",
    float: "number",
    str: "string",
    Any: "any",
}
EVENTS = get_args(events.BasicEvent)
LESSONS = dict.fromkeys(get_args(get_type_hints(page.frames)["return"])[0] for page in pages())
"""The frames of each lesson, as its generator says; two lessons may have the same."""
MESSAGES = (
    assets.Facts,
    exploring.RunMessage,
    critical_window.WindowMessage,
    comparing.ComparisonMessage,
    evaluating.EvaluationMessage,
    evaluating.ProblemRow,
    evaluating.AnswersMessage,
    evaluating.ListedEvaluation,
    evaluating.KnownEvaluation,
    learning.LessonMessage,
    *LESSONS,
    grading.ExerciseFrame,
    teaching.ClassMessage,
    teaching.OneQuestion,
)
NAMED = {"BasicEvent": events.BasicEvent, "Said": messages.Said}
"""Unions that have a name in the code, too."""
BEGINNING = "// Written by `python -m docs.generate` from the code's own types. Do not edit.\n"


class Types:
    """The records that are written, and those that they hold, each once; `known` ones stand elsewhere."""

    def __init__(self, known: Sequence[str] = ()) -> None:
        self.known = known
        self.used: set[str] = set()
        self.interfaces: dict[str, str] = {}

    def add(self, record: type) -> str:
        """Write a record, unless it is there; its name."""
        name = record.__name__
        if name in self.known:
            self.used.add(name)
        elif name not in self.interfaces:
            self.interfaces[name] = ""  # it may hold another of its kind
            self.interfaces[name] = self._interface(record)
        return name

    def word(self, hint: Any) -> str:
        """A type in TypeScript."""
        name = next((name for name, union in NAMED.items() if union == hint), None)
        if name is not None:
            return self._named(name, hint)
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is Annotated:
            meant = next((one for one in hint.__metadata__ if _is_type(one)), hint.__origin__)
            return self.word(meant)
        if origin in (Required, NotRequired):
            return self.word(*arguments)
        if hint in WORDS:
            return WORDS[hint]
        if isclass(hint) and (is_dataclass(hint) or is_typeddict(hint)):
            return self.add(hint)
        if origin is Literal:
            return " | ".join(json.dumps(value) for value in arguments)
        if origin in (Union, UnionType):
            return self._union(arguments)
        if origin is tuple and arguments[-1] is not Ellipsis:
            return f"[{', '.join(map(self.word, arguments))}]"
        if isclass(origin) and issubclass(origin, Mapping):
            values = self.word(arguments[1] if len(arguments) > 1 else int)  # a Counter counts
            return f"Record<{self.word(arguments[0])}, {values}>"
        if isclass(origin) and issubclass(origin, Sequence):
            return f"Array<{self.word(arguments[0])}>"
        raise TypeError(f"{hint!r} is not known here")

    def _named(self, name: str, hint: Any) -> str:
        if name in self.known:
            self.used.add(name)
        elif name not in self.interfaces:
            union = " | ".join(map(self.word, get_args(hint)))
            self.interfaces[name] = f"export type {name} = {union};\n"
        return name

    def _union(self, hints: Sequence[Any]) -> str:
        """A union, of which a named one may be part."""
        for name, union in NAMED.items():
            if set(get_args(union)) < set(hints):
                rest = [one for one in hints if one not in get_args(union)]
                return " | ".join([self._named(name, union), *map(self.word, rest)])
        return " | ".join(map(self.word, hints))

    def _interface(self, record: type) -> str:
        optional = _optional(record)
        lines = [
            f"  {name}{'?' if name in optional else ''}: {self.word(hint)};"
            for name, hint in get_type_hints(record, include_extras=True).items()
        ]
        text = cleandoc(record.__doc__ or "").replace("\n", "\n * ").replace(" \n", "\n")
        return "\n".join(
            [f"/** {text} */", f"export interface {record.__name__} {{", *lines, "}", ""]
        )

    def text(self, beginning: str = "") -> str:
        return "\n".join([BEGINNING + beginning, *self.interfaces.values()])


def _is_type(note: Any) -> bool:
    """Whether what a type is annotated with says what it really holds."""
    named = any(note == union for union in NAMED.values())
    return named or (isclass(note) and (is_dataclass(note) or is_typeddict(note)))


def _optional(record: Any) -> set[str]:
    """The fields that may be left out of a record's JSON."""
    if is_typeddict(record):
        return set(record.__optional_keys__)
    hints = get_type_hints(record, include_extras=True)
    notes = {one.name: getattr(hints[one.name], "__metadata__", ()) for one in fields(record)}
    return {
        name
        for name, found in notes.items()
        if any(getattr(note, "exclude_if", None) is not None for note in found)
    }


def event_types() -> Types:
    """The events, and what is inside of them."""
    found = Types()
    found.word(events.BasicEvent)
    return found


def files() -> dict[Path, str]:
    """The files of types by where they stand."""
    of_events = event_types()
    of_messages = Types(tuple(of_events.interfaces))
    for record in MESSAGES:
        of_messages.add(record)
    imported = ", ".join(sorted(of_messages.used))
    beginning = f'\nimport type {{ {imported} }} from "./events.js";\n'
    return {
        FOLDER / "events.d.ts": of_events.text(),
        FOLDER / "messages.d.ts": of_messages.text(beginning),
    }
