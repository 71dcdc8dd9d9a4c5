"""Inputs for an API, generated from its own description: mostly what fits, and what nearly does.

Knows JSON schemas and Hypothesis; nothing of what an endpoint means.
"""

from typing import Any

from hypothesis import strategies as st

NASTY = (
    "",
    " ",
    "\0",
    "\ud800",
    "../../etc/passwd",
    "..\\..\\x",
    "%00",
    "<img src=x onerror=alert(1)>",
    "{{7*7}}",
    "\u202e",
    "NaN",
    "-1",
    "9" * 400,
    "a" * 30_000,
    "nul",
    "__proto__",
)
TEXTS = st.sampled_from(NASTY) | st.text(max_size=20)
NUMBERS = (
    st.integers(-3, 40)
    | st.sampled_from([2**31, 2**63, -(2**63), 10**30, 0.5, -0.0, 1e-300, 1e308, 4.0])
    | st.floats(allow_nan=False, allow_infinity=False)
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


def inputs_of(
    schema: dict[str, Any], hints: dict[str, st.SearchStrategy[Any]] | None = None
) -> st.SearchStrategy[Any]:
    """JSON for a schema as pydantic and FastAPI write them; now and then something else instead.

    `hints` gives values that mean something to the app for properties of these names.
    """
    return _of(schema, schema.get("$defs", {}), hints or {}, 4)


def _of(
    schema: dict[str, Any],
    known: dict[str, Any],
    hints: dict[str, st.SearchStrategy[Any]],
    depth: int,
) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        return _of(known.get(schema["$ref"].rpartition("/")[2], {}), known, hints, depth)
    for several in ("anyOf", "oneOf", "allOf"):
        if several in schema:
            return st.one_of([_of(one, known, hints, depth) for one in schema[several]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "const" in schema:
        return st.just(schema["const"])
    kind = schema.get("type")
    if kind == "object" and "properties" in schema and depth:
        return _object(schema, known, hints, depth)
    if kind == "array" and depth:
        items = _of(schema.get("items", {}), known, hints, depth - 1)
        return st.lists(items, max_size=4)
    plain: dict[Any, st.SearchStrategy[Any]] = {
        "string": TEXTS,
        "integer": st.integers(-2, 30) | NUMBERS,
        "number": NUMBERS,
        "boolean": st.booleans(),
        "null": st.none(),
        "array": st.just([]),
        "object": st.dictionaries(TEXTS, ANYTHING, max_size=3),
    }
    return plain.get(kind, ANYTHING)


def _object(
    schema: dict[str, Any],
    known: dict[str, Any],
    hints: dict[str, st.SearchStrategy[Any]],
    depth: int,
) -> st.SearchStrategy[Any]:
    required = schema.get("required", [])
    fields = {
        name: _either(
            hints[name] if name in hints else _of(one, known, hints, depth - 1),
            _of(one, known, hints, depth - 1) | ANYTHING,
        )
        for name, one in schema["properties"].items()
    }
    whole = st.fixed_dictionaries(
        {name: one for name, one in fields.items() if name in required},
        optional={name: one for name, one in fields.items() if name not in required},
    )
    return _either(whole, whole.map(lambda value: {**value, "": None}) | ANYTHING)


def _either(usual: st.SearchStrategy[Any], seldom: st.SearchStrategy[Any]) -> st.SearchStrategy:
    """The first one nine times of ten."""
    return st.integers(0, 9).flatmap(lambda number: usual if number else seldom)
