"""What pages are told, looked into by codes: in an error's message, or wherever else there is one."""

from typing import Any

from powerviz.messages import Message


def codes(said: Any) -> list[str]:
    """The codes in a message as the page gets it, the outermost first."""
    if not isinstance(said, dict) or "code" not in said:
        return []
    return [said["code"], *(code for value in said["values"].values() for code in codes(value))]


def english(said: Any) -> str:
    """What a page says of it in English; a text is the same in all languages."""
    return str(_message(said))


def _message(said: Any) -> Any:
    if not isinstance(said, dict):
        return said
    return Message(said["code"], {name: _message(value) for name, value in said["values"].items()})
