"""Faults that pydantic has found, as messages of ours: predicates, whose subject is the value or the field.

Knows pydantic's types of errors, and none of its words. Everything that becomes an error for people, a setting's
value or a line of a recording, passes through here.
"""

from typing import Any

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from powerviz.json_faults import json_fault
from powerviz.messages import Message, say

OURS = "powerviz"
"""The type of errors that bring a message of their own."""
WITHOUT_VALUES = {
    "missing": "is-missing",
    "missing_argument": "is-missing",
    "missing_keyword_only_argument": "is-missing",
    "missing_positional_only_argument": "is-missing",
    "extra_forbidden": "is-not-expected",
    "unexpected_keyword_argument": "is-not-expected",
    "unexpected_positional_argument": "is-not-expected",
    "finite_number": "should-be-finite",
    "float_type": "should-be-number",
    "float_parsing": "should-be-number",
    "int_type": "should-be-whole",
    "int_parsing": "should-be-whole",
    "int_from_float": "should-be-whole",
    "int_parsing_size": "should-be-smaller",
    "bool_type": "should-be-boolean",
    "bool_parsing": "should-be-boolean",
    "string_type": "should-be-text",
    "string_unicode": "should-be-unicode",
    "list_type": "should-be-list",
    "tuple_type": "should-be-list",
    "set_type": "should-be-list",
    "frozen_set_type": "should-be-list",
    "iterable_type": "should-be-list",
    "dict_type": "should-be-object",
    "mapping_type": "should-be-object",
    "model_type": "should-be-object",
    "model_attributes_type": "should-be-object",
    "dataclass_type": "should-be-object",
    "none_required": "should-be-null",
    "recursion_loop": "is-nested-too-deeply",
}
"""Codes by types of errors that say it all."""
WITH_A_LIMIT = {
    "greater_than": ("should-be-above", "gt"),
    "greater_than_equal": ("should-be-at-least", "ge"),
    "less_than": ("should-be-below", "lt"),
    "less_than_equal": ("should-be-at-most", "le"),
    "multiple_of": ("should-be-multiple", "multiple_of"),
    "too_short": ("should-have-at-least", "min_length"),
    "too_long": ("should-have-at-most", "max_length"),
    "string_too_short": ("should-have-at-least-characters", "min_length"),
    "string_too_long": ("should-have-at-most-characters", "max_length"),
}
"""Codes by types of errors with a limit, and how pydantic calls that."""
COUNTED = ("min_length", "max_length")


def first_fault(error: ValidationError) -> tuple[tuple[int | str, ...], Message, Any]:
    """The place of the first fault, what is wrong there, and the value that was given."""
    first = error.errors(include_url=False)[0]
    return first["loc"], _said(first["type"], first.get("ctx", {})), first["input"]


def fault(message: Message) -> PydanticCustomError:
    """The error with which a validator refuses a value for a reason of its own, a predicate."""
    return PydanticCustomError(OURS, "{said}", {"said": message})


def _said(kind: str, context: dict[str, Any]) -> Message:
    if kind == OURS:
        said: Message = context["said"]
        return said
    if kind in WITHOUT_VALUES:
        return say(WITHOUT_VALUES[kind])
    if kind in WITH_A_LIMIT:
        code, name = WITH_A_LIMIT[kind]
        limit = context[name]
        return say(code, limit=limit if name in COUNTED else _written(limit))
    match kind:
        case "literal_error" | "enum":
            return say("should-be-one-of", choices=context["expected"].replace(" or ", ", "))
        case "union_tag_invalid":
            return say("should-be-one-of", choices=context["expected_tags"])
        case "union_tag_not_found":
            return say("lacks-field", name=context["discriminator"])
        case "string_pattern_mismatch":
            return say("should-have-the-form", form=context["pattern"])
        case "json_invalid":
            return json_fault(context["error"])
    return say("is-not-legal", kind=kind)


def _written(limit: Any) -> Any:
    """A limit that is whole as a whole number; what is none, or too great for a browser, as it is typed."""
    if isinstance(limit, float) and limit.is_integer():
        limit = int(limit)
    return limit if isinstance(limit, (int, float)) and abs(limit) < 2**53 else str(limit)
