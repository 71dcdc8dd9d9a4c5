"""Values between tests and code: what goes in comes out, as itself and as nothing else."""

from collections import Counter, OrderedDict, defaultdict, namedtuple
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from powerviz.grading.confined.values import NotPlain, dump, load

ATOMS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.complex_numbers(allow_nan=False)
    | st.text()
    | st.binary()
    | st.fractions()
    | st.decimals(allow_nan=False)
)
HASHABLE = ATOMS | st.tuples(ATOMS, ATOMS)
VALUES = st.recursive(
    HASHABLE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(HASHABLE, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=50, deadline=None)
@given(VALUES)
def test_values_come_back_equal_and_of_their_types(value: Any) -> None:
    back = load(dump(value))
    assert repr(back) == repr(value) or back == value
    assert type(back) is type(value)


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Counter("aab"), {"a": 2, "b": 1}),
        (OrderedDict(a=1), {"a": 1}),
        (defaultdict(list, a=[1]), {"a": [1]}),
        (namedtuple("Point", "x y")(1, 2), (1, 2)),
        ({"a": 1}.keys(), {"a"}),
        (True, True),
        (range(0, 9, 3), range(0, 9, 3)),
        (Decimal("0.10"), Decimal("0.10")),
        (Fraction(1, 3), Fraction(1, 3)),
        (bytearray(b"x"), bytearray(b"x")),
    ],
)
def test_kinds_of_plain_values_become_plain(value: Any, plain: Any) -> None:
    back = load(dump(value))
    assert back == plain and type(back) is type(plain)


def test_a_subclass_cannot_bring_its_own_equality() -> None:
    class Same(list):
        def __eq__(self, other: object) -> bool:
            return True

    assert load(dump(Same([1]))) != [2]


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize("value", [object(), (x for x in "a"), print, map(str, []), nested(10**5)])
def test_what_is_not_plain_is_refused(value: Any) -> None:
    with pytest.raises(NotPlain):
        dump(value)


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[", "[1]", '["int", "zz"]', '["eval", "1"]', '["set", [["list", []]]]', "1",
     '["Fraction", "1/0"]', '["dict", [[1]]]', "[" * 10**5, b"\xff\xff", '["list", 3]',
     '["range", [["int", "0x0"], ["int", "0x1"], ["int", "0x0"]]]'],
)  # fmt: skip
def test_what_is_no_value_is_refused(text: str | bytes) -> None:
    with pytest.raises(NotPlain):
        load(text)
