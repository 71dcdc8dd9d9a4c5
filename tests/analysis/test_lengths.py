"""Counts at the ends of the lengths, against numbers counted by hand."""

import math

import pandas as pd

from powerviz.analysis.lengths import extreme_lengths

LIMITS = {"base": 32, "power": 16}


def frame(*rows: tuple[str, str, int, bool]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["method", "problem", "length", "ended"])


def test_samples_at_the_limit_and_short_ones_are_counted_by_method() -> None:
    samples = frame(
        *[("base", "a", length, True) for length in (10, 20, 30)],
        *[("power", "a", length, True) for length in (4, 9, 10)],
        ("power", "a", 16, False),
        ("power", "a", 0, False),
    )
    base, power = extreme_lengths(samples, LIMITS, "base").to_dict("records")
    assert base == {
        "method": "base",
        "samples": 3,
        "limit": 32,
        "cut_off": 0,
        "short": 0,
        "least": 10.0,
    }
    assert (power["samples"], power["limit"], power["cut_off"], power["short"]) == (4, 16, 1, 2)


def test_short_is_short_for_its_problem() -> None:
    samples = frame(
        *[("base", "easy", 8, True), ("base", "hard", 100, True)],
        *[("power", "easy", 6, True), ("power", "hard", 40, True)],
    )
    power = extreme_lengths(samples, LIMITS, "base").set_index("method").loc["power"]
    assert power["short"] == 1 and math.isnan(power["least"])


def test_without_samples_to_hold_against_all_count() -> None:
    samples = frame(*[("power", "a", length, True) for length in (2, 10, 12)])
    for reference in (None, "base"):
        (row,) = extreme_lengths(samples, LIMITS, reference).to_dict("records")
        assert (row["short"], row["least"]) == (1, 5.0)


def test_where_nothing_could_be_drawn_there_is_no_row() -> None:
    assert extreme_lengths(frame(("base", "a", 0, False)), LIMITS).empty
