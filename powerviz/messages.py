"""Texts by their codes: English on the command line and in Python, a visitor's language on the page.

Knows the Fluent files of `assets/languages`, one for each language. What is said stands there alone; code
names it, and fills it in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypedDict

from fluent.runtime import FluentBundle, FluentResource

from powerviz.paths import ASSETS

FOLDER = ASSETS / "languages"
SOURCE = "en"


class MessageJson(TypedDict):
    """A message as the page gets it; among its values there may be such, too."""

    code: str
    values: dict[str, Any]


Said = MessageJson | str
"""A text as the page gets it: a message, or what is the same in every language."""


@dataclass(frozen=True)
class Message:
    """A text by its code, with the values that fill it in: texts, numbers, or other messages.

    `str` says it in English. Raises `KeyError` then if there is no such text, or if a value is missing: either is
    a bug. A number is written as the language writes numbers; what is to stay as it is, is a text.
    """

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.in_language(SOURCE)

    def in_language(self, language: str) -> str:
        """The text in the language of this code. Values that are messages are said in English."""
        found = _bundle(language).get_message(self.code)
        if found.value is None:
            raise KeyError(self.code)
        values = {name: _plain(value) for name, value in self.values.items()}
        text, faults = _bundle(language).format_pattern(found.value, values)
        if faults:
            raise KeyError(f"{self.code}: {faults[0]}")
        return str(text)

    def to_json(self) -> MessageJson:
        """Make what the page says in its visitor's language: {code, values}."""
        return {
            "code": self.code,
            "values": {name: to_page(value) for name, value in self.values.items()},
        }


def say(code: str, **values: Any) -> Message:
    """Make a message: `say("alpha-too-small", alpha=0.5)`."""
    return Message(code, values)


def to_page(text: Any) -> Any:
    """A message as its JSON; anything else, as a text that is the same in every language, as it is."""
    return text.to_json() if isinstance(text, Message) else text


def message_from(saved: Any) -> Any:
    """The message that `to_page` has made JSON of; anything else as it is."""
    match saved:
        case {"code": str(code), "values": dict(values)}:
            return Message(code, {name: message_from(value) for name, value in values.items()})
    return saved


def _plain(value: Any) -> Any:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else str(value)


def files() -> dict[str, Path]:
    """The file of each language by its code."""
    return {path.stem: path for path in sorted(FOLDER.glob("*.ftl"))}


@cache
def _bundle(language: str) -> FluentBundle:
    found = FluentBundle([language], use_isolating=False)
    found.add_resource(FluentResource(files()[language].read_text(encoding="utf-8")))
    return found
