"""The prompt and the turns before it, from the command line, a file or standard input."""

import sys
from pathlib import Path

from powerviz.errors import PromptError, SettingError
from powerviz.messages import Message, say
from powerviz.prompts import Turn, check_system, check_template, read_turns

STANDARD_INPUT = "-"
MOST_BYTES = 64 << 20
"""More than any model reads."""


def asked(prompt: str, file: Path | None, given: dict[str, str]) -> str:
    """The prompt: the argument, or the text of a file or of standard input. Raises `PromptError`."""
    if file is None:
        return _from_standard_input() if prompt == STANDARD_INPUT else prompt
    if "prompt" in given:
        raise PromptError("prompt_file", say("cli-prompt-given-twice"))
    if str(file) == STANDARD_INPUT:
        return _from_standard_input()
    return _text(_content(file, "prompt_file"), "prompt_file")


def turns(file: Path | None) -> list[Turn]:
    """The turns in a file. Raises `SettingError`."""
    return [] if file is None else read_turns(_text(_content(file, "history"), "history"))


def check_wrapping(template: str | None, system: str | None) -> None:
    """Check the options as far as that needs no model. Raises `SettingError`."""
    check_template(template)
    check_system(system)


def standard_input(what: Message) -> bytes:
    """All that comes in; `what` is what it should be, for whoever sits before an empty line."""
    if sys.stdin.isatty():
        print(say("cli-type-it", what=what), file=sys.stderr)
    buffer = getattr(sys.stdin, "buffer", None)
    return buffer.read(MOST_BYTES + 1) if buffer else sys.stdin.read(MOST_BYTES).encode()


def _from_standard_input() -> str:
    return _text(standard_input(say("cli-the-prompt")), "prompt")


def _content(file: Path, field: str) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        unnamed = say("cli-no-name-of-a-file")
        reason = str(error.strerror) if isinstance(error, OSError) else unnamed
        raise SettingError(field, say("cli-cannot-read", path=str(file), reason=reason)) from None


def _text(content: bytes, field: str) -> str:
    """The text without the line's end that every editor puts behind the last line."""
    if len(content) > MOST_BYTES:
        raise SettingError(field, say("cli-input-too-long", most=str(MOST_BYTES >> 20)))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SettingError(field, say("cli-input-not-utf-8")) from None
    return text.removesuffix("\n").removesuffix("\r")
