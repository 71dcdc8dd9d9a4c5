"""The notebook for teachers and students, made from a source that one can read and compare.

    python -m docs.notebook          run all cells and write `assets/teaching/powerviz.ipynb`
    python -m docs.notebook --check  run all cells; fails where one of them does

Knows the cells' source, a Python file in which `# %%` begins a cell and `# %% [markdown]` one of words, and the
notebook's format (nbformat 4.5). Figures are kept as pictures, drawn by the browser of the page's tests.
"""

import ast
import base64
import contextlib
import io
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import plotly

from powerviz.paths import ASSETS

SOURCE = ASSETS / "teaching" / "powerviz_notebook.py"
NOTEBOOK = ASSETS / "teaching" / "powerviz.ipynb"
CELL = re.compile(r"^# %%(?P<words> \[markdown\])?\n", re.MULTILINE)


@dataclass(frozen=True)
class Cell:
    """A cell: words in Markdown, or code."""

    kind: Literal["markdown", "code"]
    text: str


def cells(source: str) -> list[Cell]:
    """The cells of the source, in their order."""
    starts = list(CELL.finditer(source))
    ends = [*(one.start() for one in starts[1:]), len(source)]
    found = []
    for start, end in zip(starts, ends, strict=True):
        text = source[start.end() : end].strip("\n")
        if start["words"]:
            text = re.sub(r"^# ?", "", text, flags=re.MULTILINE)
        found.append(Cell("markdown" if start["words"] else "code", text))
    return found


def results(code: list[Cell]) -> Iterator[tuple[str, Any]]:
    """Run the cells of code one after the other; give what each prints, and the value of its last expression."""
    names: dict[str, Any] = {"__name__": "__main__"}
    for cell in code:
        tree = ast.parse(cell.text)
        last = tree.body[-1]
        shown = last.value if isinstance(last, ast.Expr) else None
        if shown:
            tree.body.pop()
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(tree, str(SOURCE), "exec"), names)  # noqa: S102 (our own cells)
            value = shown and eval(compile(ast.Expression(shown), str(SOURCE), "eval"), names)
        yield printed.getvalue(), value


def outputs(printed: str, shown: Any, count: int, pictures: "Pictures") -> list[dict[str, Any]]:
    """The outputs of a cell as a notebook keeps them."""
    found: list[dict[str, Any]] = []
    if printed:
        found.append({"output_type": "stream", "name": "stdout", "text": _lines(printed)})
    if shown is None:
        return found
    kept = {"output_type": "execute_result", "execution_count": count, "metadata": {}}
    if hasattr(shown, "to_plotly_json"):
        data: dict[str, Any] = {"image/png": pictures.draw(shown), "text/plain": ["Figure"]}
    else:
        data = {"text/plain": _lines(repr(shown))}
        if hasattr(shown, "to_html"):
            data["text/html"] = _lines(shown.to_html(border=0, max_rows=20))
    return [*found, kept | {"data": data}]


class Pictures:
    """Draws figures in a browser that is given plotly.js and nothing else."""

    def __init__(self, browser: Any) -> None:
        self.page = browser.new_page()
        script = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
        self.page.add_script_tag(content=script.read_text(encoding="utf-8"))

    def draw(self, figure: Any) -> str:
        """A figure as a PNG, in base64."""
        made = self.page.evaluate(
            """async (figure) => {
              const { data, layout } = JSON.parse(figure);
              const { width, height } = layout;
              return Plotly.toImage({ data, layout }, { format: "png", width, height });
            }""",
            figure.to_json(),
        )
        picture = str(made).split(",", 1)[1]
        assert base64.b64decode(picture).startswith(b"\x89PNG")
        return picture


def notebook(found: list[Cell], kept: list[list[dict[str, Any]]]) -> dict[str, Any]:
    """The notebook's JSON: all cells, and the outputs of those of code."""
    made = []
    remaining = iter(enumerate(kept, start=1))
    for place, cell in enumerate(found):
        one: dict[str, Any] = {
            "id": f"cell-{place}",
            "cell_type": cell.kind,
            "metadata": {},
            "source": _lines(cell.text),
        }
        if cell.kind == "code":
            count, shown = next(remaining)
            one |= {"execution_count": count, "outputs": shown}
        made.append(one)
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {
        "cells": made,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def write() -> None:
    """Run the source and write the notebook with what its cells show."""
    from playwright.sync_api import sync_playwright  # of the tests' requirements, and large

    from tests.web.browser import chromium

    found = cells(SOURCE.read_text(encoding="utf-8"))
    with sync_playwright() as playwright:
        browser = chromium(playwright)
        pictures = Pictures(browser)
        code = [cell for cell in found if cell.kind == "code"]
        kept = [
            outputs(printed, shown, count, pictures)
            for count, (printed, shown) in enumerate(results(code), start=1)
        ]
        browser.close()
    text = json.dumps(notebook(found, kept), indent=1, ensure_ascii=False)
    NOTEBOOK.write_text(f"{text}\n", encoding="utf-8")


def check() -> None:
    """Run all cells of the notebook as it is."""
    kept = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    code = [
        Cell("code", "".join(cell["source"]))
        for cell in kept["cells"]
        if cell["cell_type"] == "code"
    ]
    for count, _ in enumerate(results(code), start=1):
        print(f"cell {count} of {len(code)}", flush=True)


if __name__ == "__main__":
    check() if sys.argv[1:] == ["--check"] else write()
