"""Rows in one JSON document, in all shapes in which they are published."""

import json
import time
from typing import Any

import pytest

from powerviz.errors import SettingError
from powerviz.evaluation.sets.problems import read_problem_set
from powerviz.units import MEGABYTE
from tests.evaluation.sets import rows
from tests.refusals import refuses

ROWS = [{"question": "1 + 1?", "answer": "2"}, {"question": 'a "]}", b?', "answer": "3"}]
SHAPES: dict[str, Any] = {
    "examples": {"canary": "x", "examples": ROWS},
    "data": {"data": ROWS, "version": 1},
    "the hub's viewer": {
        "features": [{"feature_idx": 0, "name": "question", "type": {"dtype": "string"}}],
        "rows": [{"row_idx": n, "row": row, "truncated_cells": []} for n, row in enumerate(ROWS)],
    },
    "one split": {"dataset": {"test": ROWS}},
    "columns": {key: [row[key] for row in ROWS] for key in ROWS[0]},
    "columns of pandas": {key: {str(n): row[key] for n, row in enumerate(ROWS)} for key in ROWS[0]},
    "rows of pandas by number": {str(n): row for n, row in enumerate(ROWS)},
    "columns apart": {"columns": ["question", "answer"], "data": [[*row.values()] for row in ROWS]},
    "an array": ROWS,
}


def test_what_is_nested_without_end_is_refused_at_once_and_what_has_no_end_of_values_by_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with rows.unusable("row-nested-too-deeply"):
        read_problem_set(b"[" * (32 * MEGABYTE), "set")
    monkeypatch.setattr("powerviz.evaluation.sets.json_documents.MOST_PIECES", 1_000)
    with refuses("set-too-many-values", "problem_set", most=1_000):
        read_problem_set(json.dumps([{"question": "1", "answer": "1"}] * 500).encode(), "set")


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_rows_are_found_inside_of_what_is_around_them(shape: Any, indent: int | None) -> None:
    found = read_problem_set(json.dumps(shape, indent=indent).encode(), "set", wording="raw")
    assert [(p.prompt, p.answer) for p in found.problems] == [("1 + 1?", "2"), ('a "]}", b?', "3")]
    assert not found.faults and rows.codes(found.kind) != ["set-is-json-lines"]


def test_objects_over_several_lines_are_read_one_after_another() -> None:
    one = json.dumps(ROWS[0], indent=2).encode()
    assert len(read_problem_set(one, "set").problems) == 1
    assert len(read_problem_set(one + b"\n" + json.dumps(ROWS[1]).encode(), "set").problems) == 2


def test_a_row_with_a_list_of_objects_in_it_is_still_a_row() -> None:
    row = ROWS[0] | {"messages": [{"role": "user", "content": "x"}], "steps": [{"question": "z"}]}
    assert [p.answer for p in read_problem_set(json.dumps(row).encode(), "set").problems] == ["2"]


def test_several_lists_of_rows_are_refused_and_not_chosen_from() -> None:
    with refuses("set-several-lists", "problem_set", name="set"):
        read_problem_set(json.dumps({"train": ROWS, "test": ROWS}).encode(), "set")


def test_a_bad_row_inside_of_an_object_is_told_and_the_others_are_read() -> None:
    good = json.dumps(ROWS[0]).encode()
    for data, row, code in (
        (b'{"data": [%s, {broken}]}' % good, 2, "row-not-json"),
        (b'{"data": [%s, 3]}' % good, 2, "row-no-object"),
        (b'{"question": ["p", "q"], "answer": ["1"]}', 2, "row-columns-end-apart"),
        (
            b'{"question": {"0": "p", "1": "q"}, "answer": {"0": "1"}}',
            2,
            "row-column-without-value",
        ),
        (
            b'{"columns": ["question", "answer"], "data": [["p", "1"], ["q"]]}',
            2,
            "row-values-unlike-columns",
        ),
    ):
        found = read_problem_set(data, "set")
        assert len(found.problems) == 1
        assert rows.faults(found.faults) == [(row, code)]
    for cut, code in (
        (b'{"data": [%s, {"question": ' % good, "row-not-json"),
        (b'{"data": [%s]' % good, "row-not-json"),
        (b"{}", "row-columns-missing-or-of-sets"),
        (b'{"data": []}', "row-columns-missing-or-of-sets"),
    ):
        with rows.unusable(code):
            read_problem_set(cut, "set")


def test_hostile_documents_take_no_longer_than_others_of_their_size() -> None:
    size = MEGABYTE // 32
    began = time.process_time()
    for data in (
        b"{\n}" * size,
        b'{"a":' * size,
        b'{"question": [' + b"1," * size,
        b'{"question": ["p"], "answer": [' + b"[" * size + b"]}",
        b"{" + b'"a":1,' * size + b'"b":2}',
        b'{\n"data": [' + b"{}," * size + b"{}]}",
        b"{" + b":" * size + b"}",
    ):
        with pytest.raises(SettingError):
            read_problem_set(data, "set")
    assert time.process_time() - began < 10, "a mistake of the kind takes minutes"
