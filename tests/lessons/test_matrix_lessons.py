"""Lessons 7 to 9: flows, the whole chain and its chains, two modes, held against slower ways to the same numbers."""

import numpy as np
import pytest

from powerviz.lessons.balance import balance
from powerviz.lessons.by_hand import EDITABLE, TREE

EXACT = 1e-12
TABLES: list[dict[str, dict[str, float]]] = [
    {},
    {"": {"Clearly": 0.05, "Count:": 1.0}},
    {"Count: 18": {"16": 0.0, "■": 1.0}, "Clearly": {"16": 1e-6, "18": 0.0, "20": 1.0}},
]


def edited(changes: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    return {context: TREE[context] for context in EDITABLE} | changes


@pytest.mark.parametrize("alpha", [1.0, 2.0, 4.0, 8.0])
@pytest.mark.parametrize("changes", TABLES, ids=str)
def test_lesson_7_every_pair_is_in_balance_under_the_right_rule(
    alpha: float, changes: dict[str, dict[str, float]]
) -> None:
    (frame,) = balance({"alpha": alpha, "table": edited(changes)})
    both = np.array(frame["flows"])
    assert frame["largest_gap"] == np.abs(both - both.T).max() < EXACT
    assert both.sum() == pytest.approx(1) and both.sum(axis=1) == pytest.approx(frame["exact"])
    assert frame["after"] == pytest.approx(frame["exact"], abs=EXACT)
    assert frame["settled"] == pytest.approx(frame["exact"], abs=1e-9)
    assert frame["moved"] < EXACT and all(frame["whole"])


@pytest.mark.parametrize("rule", ["no_length_term", "as_published"])
def test_lesson_7_under_a_wrong_rule_pairs_are_visibly_out_of_balance(rule: str) -> None:
    (frame,) = balance({"rule": rule})
    both = np.array(frame["flows"])
    assert frame["largest_gap"] == np.abs(both - both.T).max() > 0.005
    assert frame["after"] == pytest.approx(both.sum(axis=0).tolist())
    assert frame["moved"] > 0.01 and frame["settled_away"] > frame["moved"]


def test_lesson_7_where_all_responses_are_as_long_the_wrong_rules_are_right() -> None:
    table = edited({"Count: 18": {"16": 0.0, "■": 1.0}})
    for rule in ("no_length_term", "as_published"):
        (frame,) = balance({"rule": rule, "table": table})
        assert frame["largest_gap"] < EXACT and all(frame["whole"])


def test_lesson_7_without_the_length_term_longer_responses_get_more_than_they_give() -> None:
    (frame,) = balance({"rule": "no_length_term"})
    both = np.array(frame["flows"])
    lengths = [len(response.split()) for response in frame["responses"]]
    found = {
        np.sign(both[i, j] - both[j, i])
        for i, n in enumerate(lengths)
        for j, other in enumerate(lengths)
        if other > n
    }
    assert found == {1}


def test_lesson_7_the_published_rule_leads_to_no_longer_response() -> None:
    (frame,) = balance({"rule": "as_published"})
    lengths = np.array([len(response.split()) for response in frame["responses"]])
    both = np.array(frame["flows"])
    assert not both[lengths[:, None] < lengths[None, :]].any()
    assert [
        name for name, whole in zip(frame["responses"], frame["whole"], strict=True) if not whole
    ] == ["Count: 18 16"]
