"""Faults of JSON as messages of ours: what Python's reader and pydantic's say of it is English alone.

Knows both readers' sentences, and no files.
"""

import json
import re

from powerviz.messages import Message, say

REASONS = (
    ("Expecting property name", "json-name-missing"),
    ("Expecting value", "json-value-missing"),
    ("Expecting ':'", "json-colon-missing"),
    ("Expecting ','", "json-comma-missing"),
    ("Unterminated string", "json-text-does-not-end"),
    ("Invalid control character", "json-control-character"),
    ("Invalid \\", "json-escape-unknown"),
    ("Illegal trailing comma", "json-comma-at-the-end"),
    ("Extra data", "json-goes-on"),
)
"""How the sentences of Python's reader begin, and the codes that say the same."""
COLUMN = re.compile(r"column (\d+)")


def json_reason(error: ValueError | RecursionError) -> Message:
    """Say why Python's reader gave a text up."""
    if isinstance(error, json.JSONDecodeError):
        for begins, code in REASONS:
            if error.msg.startswith(begins):
                return say(code)
    return say("json-unreadable")


def json_fault(told: str) -> Message:
    """Say of pydantic's sentence that a text is no JSON, and where it ceases to be."""
    found = COLUMN.search(told)
    return say("is-no-json-from", column=found[1]) if found else say("is-no-json")
