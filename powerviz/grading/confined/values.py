"""Plain Python values as JSON, so that nothing but values crosses from untrusted code.

Knows numbers, texts, and lists, tuples, sets and dictionaries of values. What is read back has
exactly these types: no object whose `==` says what it likes.
"""

import json
import sys
from collections.abc import ItemsView, KeysView
from decimal import Decimal
from fractions import Fraction
from typing import Any

NUMERIC = "biufc"
"""Kinds of numpy's values that have plain counterparts: numbers and truth values."""
LARGEST_NUMBER = 16
"""Bytes; of those that are larger, numpy makes no plain number."""


class NotPlain(Exception):
    """A value that is not made of plain ones."""


def dump(value: Any) -> str:
    """One line of JSON. Raises `NotPlain`."""
    try:
        return json.dumps(_packed(value))
    except RecursionError:
        raise NotPlain("a value nested too deeply") from None


def load(text: str | bytes) -> Any:
    """The value that `dump` wrote. Raises `NotPlain` for whatever else the text is."""
    try:
        return _unpacked(json.loads(text))
    except (ValueError, TypeError, KeyError, ArithmeticError, RecursionError) as error:
        raise NotPlain(f"no plain value: {type(error).__name__}") from None


def _packed(value: Any) -> Any:
    """Texts, booleans and None as they are; everything else as a list of its kind and content."""
    if value is None or isinstance(value, bool):
        return value
    numpy = sys.modules.get("numpy")
    if numpy and isinstance(value, (numpy.generic, numpy.ndarray)):
        if value.dtype.kind not in NUMERIC or value.dtype.itemsize > LARGEST_NUMBER:
            raise NotPlain(f"numpy values of type {value.dtype}")
        return _packed(value.tolist())
    if isinstance(value, str):
        return str.__str__(value)
    for kind, (pack, _) in SCALARS.items():
        if isinstance(value, kind):
            return [kind.__name__, pack(value)]
    if isinstance(value, dict):
        return ["dict", [[_packed(key), _packed(value[key])] for key in dict.keys(value)]]
    for name, kind in COLLECTIONS.items():
        if isinstance(value, kind):
            return [name, [_packed(entry) for entry in value]]
    if isinstance(value, KeysView | ItemsView):
        return ["set", [_packed(entry) for entry in value]]
    raise NotPlain(f"a value of type {type(value).__name__}")


def _unpacked(packed: Any) -> Any:
    if packed is None or isinstance(packed, bool | str):
        return packed
    name, content = packed
    if name == "dict":
        return {_unpacked(key): _unpacked(value) for key, value in content}
    if name in COLLECTIONS:
        return COLLECTIONS[name]([_unpacked(entry) for entry in content])
    return _BY_NAME[name](content)


SCALARS: dict[type, tuple[Any, Any]] = {
    # In hexadecimal, since decimals of thousands of digits are refused for taking too long.
    int: (lambda value: hex(int(value)), lambda text: int(text, 16)),
    float: (lambda value: float.__repr__(value), float),
    complex: (lambda value: complex.__repr__(value), complex),
    bytes: (lambda value: bytes(value).hex(), bytes.fromhex),
    bytearray: (lambda value: bytes(value).hex(), bytearray.fromhex),
    Fraction: (lambda value: f"{value.numerator}/{value.denominator}", Fraction),
    Decimal: (lambda value: Decimal.__str__(value), Decimal),
    range: (
        lambda value: [_packed(part) for part in (value.start, value.stop, value.step)],
        lambda parts: range(*[_unpacked(part) for part in parts]),
    ),
}
COLLECTIONS: dict[str, Any] = {kind.__name__: kind for kind in (list, tuple, set, frozenset)}
_BY_NAME = {kind.__name__: unpack for kind, (_, unpack) in SCALARS.items()}
