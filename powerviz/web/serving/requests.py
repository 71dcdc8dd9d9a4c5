"""The shape of all that a page may ask of a service: fields that are known, legal values, a number that comes back.

The one place where a request that is none becomes a sentence about one of its fields.
"""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from powerviz.errors import SettingError
from powerviz.messages import Message, say
from powerviz.validation import first_fault


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
                raise SettingError(str(name), _unusable(say("is-not-expected")))
        try:
            return cls.model_validate(data)
        except ValidationError as error:
            place, reason, _ = first_fault(error)
            where = [part for part in place if isinstance(part, str)]
            name = where[-1] if where else "request"
            raise SettingError(name, _unusable(reason)) from None


def _unusable(reason: Message) -> Message:
    return say("asked-unusable", reason=reason)


def serial_of(data: object) -> int:
    """The number by which a page knows what it has asked, whatever is wrong with the rest; else 0."""
    serial: Any = data.get("serial") if isinstance(data, dict) else None
    return serial if type(serial) is int and serial >= 0 else 0
