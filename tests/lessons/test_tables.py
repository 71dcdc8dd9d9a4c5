"""Models of typed numbers: divided by their sum, refused by the name of their field."""

import math
from typing import Any

import pytest

from powerviz.errors import SettingError
from powerviz.lessons.convergence import MARKOV, convergence
from powerviz.lessons.sharpening import TWO_TOKENS, two_tokens
from powerviz.lessons.tables import checked_table, model_of_responses, model_of_rows, tokens_of
from tests.refusals import refuses


def test_numbers_are_divided_by_their_sum() -> None:
    model = model_of_responses({("a", "b"): 0.4, ("b", "a"): 0.25, ("b", "b"): 0.25})
    exact = model.distribution()
    assert exact[("a", "b")] == pytest.approx(0.4 / 0.9)
    assert sum(exact.values()) == pytest.approx(1)
    rows = model_of_rows({"": {"a": 2, "■": 1}, "a": {"■": 0.2}}, 2, last_symbol_only=True)
    assert rows.distribution() == pytest.approx({("a", "■"): 2 / 3, ("■",): 1 / 3})


@pytest.mark.parametrize(
    "value, code",
    [
        (-0.1, "lesson-probability-negative"),
        (1.5, "lesson-probability-above-one"),
        *((one, "lesson-probability-no-number") for one in (None, "x", True, math.nan, math.inf)),
        (1e-9, "lesson-probability-too-small"),
    ],
)
def test_what_is_no_probability_is_refused_at_its_field(value: Any, code: str) -> None:
    table = {"": TWO_TOKENS[""] | {"ba": value}}
    with refuses(code, "|ba", SettingError):
        next(two_tokens({"table": table}))


def test_a_row_of_zeros_and_a_table_of_another_shape_are_refused() -> None:
    zeros = MARKOV | {"a": dict.fromkeys(MARKOV["a"], 0)}
    with refuses("lesson-probabilities-all-zero", "a|a", SettingError):
        next(convergence({"table": zeros}))
    for table in ({}, {"": {"aa": 1}}, [1, 2], {"": 3}):
        with refuses("lesson-table-misfit", "table", SettingError):
            checked_table(table, TWO_TOKENS)


def test_symbols_become_tokens_with_the_models_numbers() -> None:
    model = model_of_rows({"": {"a": 0.25, "b": 0.75}, "a": {"■": 1}, "b": {"■": 1}}, 2)
    first, end = tokens_of(model, ["a", "■"], 0.5)
    assert math.exp(first.log_prob) == pytest.approx(0.25)
    assert math.exp(first.log_proposal) == pytest.approx(0.1)
    assert end.log_prob == end.log_proposal == 0
    with refuses("lesson-response-impossible", "state", SettingError, symbol="'b'"):
        tokens_of(model, ["a", "b"], 0.5)
    for wrong in (["c"], ["a", "■", "■"]):
        shown = repr(" ".join(wrong))
        with refuses("lesson-response-unknown", "state", SettingError, response=shown):
            tokens_of(model, wrong, 0.5)
