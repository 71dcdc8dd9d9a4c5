"""Say the types of a JSON schema as a reader would. Knows the schemas that pydantic makes."""

import json
from collections.abc import Mapping
from typing import Any


def in_words(schema: Mapping[str, Any]) -> str:
    """The type of a field, as Markdown; a record is a link to its heading on the same page."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name.lower()})"
    if "const" in schema:
        return f"`{json.dumps(schema['const'])}`"
    if "enum" in schema:
        return " or ".join(f"`{json.dumps(value)}`" for value in schema["enum"])
    if "anyOf" in schema:
        return " or ".join(map(in_words, schema["anyOf"]))
    if schema["type"] == "array":
        return f"array of {in_words(schema['items'])}"
    return str(schema["type"]) + _range(schema)


def _range(schema: Mapping[str, Any]) -> str:
    """The numbers that are allowed, with a space before them."""
    least, most = schema.get("minimum"), schema.get("maximum")
    if most is not None:
        return f" from {least} to {most:,}"
    return "" if least is None else f", at least {least}"
