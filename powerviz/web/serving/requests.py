"""The shape of all that a page may ask of a service: fields that are known, legal values, a number that comes back.

The one place where a request that is none becomes a sentence about one of its fields.
"""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from powerviz.errors import SettingError
from powerviz.messages import Message, say

WRONG = {
    "greater_than_equal": ("given-at-least", {"ge": "limit"}),
    "less_than_equal": ("given-at-most", {"le": "limit"}),
    "greater_than": ("given-above", {"gt": "limit"}),
    "less_than": ("given-below", {"lt": "limit"}),
    "float_type": ("given-no-number", {}),
    "float_parsing": ("given-number-unreadable", {}),
    "finite_number": ("given-not-finite", {}),
    "int_type": ("given-no-whole-number", {}),
    "int_parsing": ("given-whole-number-unreadable", {}),
    "int_from_float": ("given-fraction", {}),
    "bool_type": ("given-neither-true-nor-false", {}),
    "bool_parsing": ("given-boolean-unreadable", {}),
    "string_type": ("given-no-text", {}),
    "string_too_short": ("given-text-too-short", {"min_length": "least"}),
    "string_too_long": ("given-text-too-long", {"max_length": "most"}),
    "list_type": ("given-no-list", {}),
    "too_short": ("given-list-too-short", {"min_length": "least", "actual_length": "length"}),
    "too_long": ("given-list-too-long", {"max_length": "most", "actual_length": "length"}),
    "dict_type": ("given-no-object", {}),
    "model_type": ("given-no-object-of", {"class_name": "kind"}),
    "literal_error": ("given-no-such-choice", {"expected": "choices"}),
    "extra_forbidden": ("given-unforeseen", {}),
    "missing": ("given-missing", {}),
}
"""The code for each type of error that pydantic finds, and the names of the values that fill it in."""


class Request(BaseModel):
    """The base of all requests. `serial` comes back with every message, to tell which one it answers."""

    model_config = ConfigDict(extra="forbid")

    serial: int = Field(default=0, ge=0)

    @classmethod
    def read(cls, data: object) -> Self:
        """The request that is meant by what a page has sent. Raises `SettingError` on its first fault."""
        # There may be millions of them, and pydantic would list each.
        for name in data if isinstance(data, dict) else ():
            if name not in cls.model_fields:
                raise SettingError(str(name), _unusable(say("given-unforeseen")))
        try:
            return cls.model_validate(data)
        except ValidationError as error:
            first = error.errors()[0]
            where = [str(part) for part in first["loc"] if not isinstance(part, int)]
            name = where[-1] if where else "request"
            raise SettingError(name, _unusable(_wrong(first))) from None


def _unusable(reason: Message | str) -> Message:
    return say("asked-unusable", reason=reason)


def _wrong(error: ErrorDetails) -> Message | str:
    """Say what pydantic has found; of a type that is not known here, in its own words."""
    if error["type"] not in WRONG:
        return error["msg"]
    code, names = WRONG[error["type"]]
    context = error.get("ctx", {})
    found = {ours: context[theirs] for theirs, ours in names.items()}
    # `least` chooses a plural; the others stay as they would be typed.
    return say(code, **{name: v if name == "least" else str(v) for name, v in found.items()})


def serial_of(data: object) -> int:
    """The number by which a page knows what it has asked, whatever is wrong with the rest; else 0."""
    serial: Any = data.get("serial") if isinstance(data, dict) else None
    return serial if type(serial) is int and serial >= 0 else 0
