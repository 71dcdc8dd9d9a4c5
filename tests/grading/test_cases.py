"""Answers that graders have got wrong: some of our own, some from public reports about others.

A line of `published_cases.jsonl` or `bug_reports.jsonl` has a `truth` and whether the answer to it is
`right`: an `answer` as it stands in a box, or a `response` in which it has to be found. The pairs of
`bug_reports.jsonl` were written after reading the reports that `source` names.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from powerviz.evaluation.grading import grade
from powerviz.evaluation.sets.problems import Problem
from powerviz.grading.answers import compared
from tests.covers import by_night

HERE = Path(__file__).parent


def read(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


CASES = read("published_cases.jsonl") + read("bug_reports.jsonl") + read("our_own.jsonl")
BY_DAY = CASES[::3]


def named(case: dict[str, Any]) -> str:
    return f"{case.get('answer', case.get('response'))!r:.60}-{case['truth']:.30}"


@pytest.mark.parametrize("case", by_night(CASES, BY_DAY), ids=named)
def test_an_answer_is_graded_by_what_it_means(case: dict[str, Any]) -> None:
    if "answer" in case:
        assert (compared(case["answer"], case["truth"]) is True) is case["right"]
    else:
        problem = Problem("a", "How many?", case["truth"], case["grading"])
        assert grade(problem, case["response"]).right is case["right"]


def test_there_are_at_least_three_hundred_pairs_with_a_source() -> None:
    reported = read("bug_reports.jsonl")
    assert len({(c.get("answer", c.get("response")), c["truth"]) for c in reported}) >= 300
    assert all(case["source"] for case in reported)
    assert 100 <= sum(case["right"] for case in reported) <= len(reported) - 100
