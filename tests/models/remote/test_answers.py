"""What may stand in an answer: numbers, texts and ids are taken, and all else is nonsense that is told."""

import json
import math
from collections.abc import Callable
from typing import Any

import pytest

from powerviz.models.remote.answers import LEAST, Nonsense, error_in, ids, item, log_of, text, whole


def test_numbers_and_texts_are_taken_as_they_stand() -> None:
    assert (whole(7), ids([1, 2]), text("è"), item({"a": [5]}, "a", 0)) == (7, [1, 2], "è", 5)
    assert [log_of(one) for one in (-1.5, -2, 1e-4, -math.inf, -(10**400))] == [
        -1.5,
        -2.0,
        0.0,
        LEAST,
        LEAST,
    ]
    error_in({"choices": []})


@pytest.mark.parametrize(
    ("take", "value"),
    [
        (log_of, "1e999"),
        (log_of, "NaN"),
        (log_of, "1" + 400 * "0"),
        (log_of, "true"),
        (whole, "-1"),
        (whole, "1.0"),
        (whole, "true"),
        (text, "5"),
        (text, '"\\ud83d"'),
        (ids, '"abc"'),
        (ids, '{"a": 1}'),
        (error_in, '{"error": "no"}'),
    ],
)
def test_what_is_none_is_nonsense(take: Callable[[Any], Any], value: str) -> None:
    with pytest.raises(Nonsense):
        take(json.loads(value))
