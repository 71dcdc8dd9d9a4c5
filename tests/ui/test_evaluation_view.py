"""What the page is told of an evaluation, without a browser."""

import json
import re
from dataclasses import replace

from powerviz.analysis.tables import methods_table
from powerviz.evaluation.results import samples_frame
from powerviz.ui.components import evaluation_table
from powerviz.ui.evaluation_view import results, table_csv
from powerviz.ui.page_files import paths
from tests.evaluation.toy import toy_plan
from tests.ui.evaluations import by_the_engine

PLAN = toy_plan(problems=2, samples=2)
SAMPLES = [replace(sample, text="So the answer is one.") for sample in by_the_engine(PLAN)]


def test_the_table_counts_the_responses_that_were_cut_off_and_those_that_are_empty() -> None:
    samples = [replace(sample, ended=True) for sample in SAMPLES]
    samples[0] = replace(samples[0], ended=False)
    samples[-1] = replace(samples[-1], text=" \n")
    told = results(PLAN, samples)["methods"]
    expected = methods_table(samples_frame(PLAN, samples))
    for name in ("cut_off", "empty"):
        assert [row[name] for row in told] == expected[name].tolist()
        assert sum(row[name] for row in told) == 1
        assert f'data-column="{name}"' in evaluation_table.template()
    assert table_csv(PLAN, samples).splitlines()[0].startswith("method,problems,samples,cut_off,em")


def test_every_column_of_the_page_has_a_cell_in_the_script() -> None:
    (script,) = (path for path in paths("js") if path.name == "evaluate_table.js")
    listed = re.search(r"const CELLS = \[\n(.*?)\n  \];", script.read_text(), re.DOTALL)
    assert listed is not None
    cells = listed[1].splitlines()
    columns = [name for name, _, _ in evaluation_table.COLUMNS if name != "method"]
    assert len(cells) == len(columns)
    for name, cell in zip(columns, cells, strict=True):
        assert f"row.{name}" in cell or name == "accuracy"


def test_the_page_is_told_of_empty_responses_where_they_are_a_fifth_or_more() -> None:
    total = len(SAMPLES)
    for empty in (0, total // 5 - 1, -(-total // 5), total):
        blank = [replace(sample, text="\n") for sample in SAMPLES[:empty]]
        told = json.loads(json.dumps(results(PLAN, blank + SAMPLES[empty:])))["many_empty"]
        many = empty >= total / 5
        assert told == ({"empty": empty, "drawn": total} if many else None)


def test_responses_that_could_not_be_drawn_are_not_called_empty() -> None:
    failed = [replace(one, text="", failed=True, right=False, length=0) for one in SAMPLES]
    assert results(PLAN, failed)["many_empty"] is None
    told = results(PLAN, [replace(SAMPLES[0], text=""), *failed[1:]])["many_empty"]
    assert told == {"empty": 1, "drawn": 1}
