"""The notebook is what its source says, runs from top to bottom, and keeps what it shows."""

import ast
import json
import subprocess
import sys
from typing import Any

import pytest

from docs.notebook import NOTEBOOK, SOURCE, Cell, cells
from tests.sources import ROOT

LARGEST = 300_000
"""Bytes, figures included."""


def kept() -> dict[str, Any]:
    return json.loads(NOTEBOOK.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def test_the_notebook_has_the_cells_of_its_source() -> None:
    found = [Cell(cell["cell_type"], "".join(cell["source"])) for cell in kept()["cells"]]
    assert found == cells(SOURCE.read_text(encoding="utf-8")), "run python -m docs.notebook"
    for cell in found:
        if cell.kind == "code":
            ast.parse(cell.text)


def test_every_cell_of_code_keeps_what_it_shows_but_the_first() -> None:
    first, *others = [cell for cell in kept()["cells"] if cell["cell_type"] == "code"]
    assert first["outputs"] == [] and all(cell["outputs"] for cell in others)
    counts = [cell["execution_count"] for cell in (first, *others)]
    assert counts == list(range(1, len(counts) + 1))
    shown = [one for cell in others for one in cell["outputs"] if "data" in one]
    assert sum("image/png" in one["data"] for one in shown) >= 5
    text = NOTEBOOK.read_text(encoding="utf-8")
    assert len(text) < LARGEST and str(ROOT) not in text


@pytest.mark.nightly
def test_the_notebook_runs_from_top_to_bottom_in_a_process_of_its_own() -> None:
    command = [sys.executable, "-m", "docs.notebook", "--check"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    code = [cell for cell in kept()["cells"] if cell["cell_type"] == "code"]
    assert done.stdout.splitlines()[-1] == f"cell {len(code)} of {len(code)}"
