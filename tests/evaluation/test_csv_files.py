"""CSV that spreadsheets are given."""

import csv
import io
import re
from pathlib import Path

import pandas as pd

from powerviz.evaluation.csv_files import LINE_END, csv_text


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_text_that_a_spreadsheet_takes_for_a_formula_is_made_text_and_numbers_stay() -> None:
    texts = ["=1+cmd|' /C calc'!A0", "+1+1", "-2-3", "@SUM(A1)", "\t=1", "\r=1", "a=1", "-5", "+.5"]
    table = pd.DataFrame({"text": texts, "number": [-1.5] * len(texts), "=head": [None] * 9})
    head, *rows = cells(csv_text(table))
    assert head == ["text", "number", "'=head"]
    assert [row[0] for row in rows] == [f"'{text}" for text in texts[:6]] + ["a=1", "-5", "+.5"]
    assert {row[1] for row in rows} == {"-1.5"} and {row[2] for row in rows} == {""}


def test_a_harmless_table_is_written_as_ever() -> None:
    table = pd.DataFrame({"a": [1, 2], "b": ["x", None], "c": [True, False], "d": [0.1, -2e-9]})
    table["e"] = pd.array([True, None], dtype="boolean")
    table["f"] = pd.array([3, None], dtype="Int64")
    assert csv_text(table) == table.to_csv(index=False, lineterminator=LINE_END)
    assert csv_text(table.iloc[:0]) == "a,b,c,d,e,f\r\n"


def test_all_csv_is_written_in_one_place() -> None:
    root = Path(__file__).parents[2] / "powerviz"
    writes = re.compile(r"\.to_csv\((?!\")")  # not the example in a docstring
    found = [path.name for path in root.rglob("*.py") if writes.search(path.read_text())]
    assert found == ["csv_files.py"]
