"""The documentation: pages made from the code are as the code is, and links and examples hold."""

import ast
import importlib
import json
import re
import tomllib
from pathlib import Path

import jsonschema
import pytest

from docs.generate import PAGES, files, pages
from powerviz.evaluation.sets.formats import PUBLISHED
from powerviz.paths import ASSETS
from powerviz.samplers import SAMPLERS

ROOT = Path(__file__).parents[1]
TEXTS = sorted([*ROOT.glob("*.md"), *PAGES.rglob("*.md")])
LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)(?:#[\w-]+)?\)")
PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
GENERATED = pages()
FILES = files()
ELSEWHERE = ("screenshot.png", "contributing.md", "changelog.md", "teaching/", "cards/")
"""Files of the site that `docs/hooks.py` brings from other folders."""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_made_from_the_code_is_as_the_code_is(path: Path) -> None:
    written = path.read_text(encoding="utf-8")
    assert written == FILES[path], "out of date; run python -m docs.generate"


def test_the_readme_has_the_two_commands_where_ci_reads_them() -> None:
    """`.ci/run` takes the lines between fences from `## Run the tests` to `## How`."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    install = "python -m pip install -r requirements.txt"
    start = text.split("\n## Run it\n", 1)[1].split("```\n", 2)[1]
    assert start == f"{install} && python app.py\n"
    tests = text.split("\n## Run the tests\n", 1)[1].split("\n## How", 1)[0]
    assert tests.split("```\n")[1::2] == [
        f"{install} -r tests/requirements.txt && python -m pytest -n 2\n"
    ]


def test_every_sampler_has_its_settings_on_the_page() -> None:
    assert {f"## `{name}`" for name in SAMPLERS} <= set(GENERATED["api/settings.md"].splitlines())


def test_the_readme_has_every_method_and_says_which_are_not_watched_live() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    part = text.partition("## Methods")[2].partition("\n## ")[0]
    table, _, after = part.strip().partition("\n\n")
    listed = {name for name in SAMPLERS if re.search(rf"^\| `{name}` \|", table, re.MULTILINE)}
    assert listed == set(SAMPLERS)
    unseen = {name for name, sampler in SAMPLERS.items() if not sampler.look.played}
    assert unseen == {name for name in SAMPLERS if f"`{name}`" in after}


def test_the_floors_on_the_page_are_those_that_are_checked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = project["tool"]["importlinter"]["contracts"]
    text = (PAGES / "architecture.md").read_text(encoding="utf-8")
    table = text.split("| floor | holds |\n", 1)[1].split("\n\n", 1)[0]
    rows = [re.findall(r"`(\w+)", line.split("|")[1]) for line in table.splitlines()[1:]]
    assert len(rows) == len(contract["layers"])
    for layer, row in zip(contract["layers"], rows, strict=True):
        assert set(layer.split(" : ")) <= set(row)


def test_the_page_on_evaluation_names_the_published_sets() -> None:
    text = (PAGES / "evaluate.md").read_text(encoding="utf-8")
    assert [name for name in PUBLISHED if f"`{name}`" not in text] == []


def test_the_schema_takes_every_line_of_the_bundled_recordings_and_no_others() -> None:
    """But for events of a sampler's own kinds, which the first line names."""
    schema = json.loads(GENERATED["recording.schema.json"])
    validator = jsonschema.Draft202012Validator(schema)
    lines = 0
    for path in sorted((ASSETS / "examples").glob("*.jsonl")):
        first, *rest = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        own = set(first.get("event_kinds", ()))
        for event in (first, *(event for event in rest if event["kind"] not in own)):
            assert validator.is_valid(event), path.name
            lines += 1
    assert lines > 100
    assert not validator.is_valid({"kind": "block_finished", "chain": 0, "block": "1"})


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_to_files(path: Path) -> None:
    for link in LINK.findall(path.read_text(encoding="utf-8")):
        target = (path.parent / link).resolve()
        in_site = target.relative_to(PAGES).as_posix() if target.is_relative_to(PAGES) else ""
        assert target.exists() or in_site.startswith(ELSEWHERE), link


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_examples_in_python_import_what_is_there(path: Path) -> None:
    for block in PYTHON.findall(path.read_text(encoding="utf-8")):
        for node in ast.walk(ast.parse(block)):
            if isinstance(node, ast.ImportFrom) and node.module:
                module = importlib.import_module(node.module)
                assert all(hasattr(module, one.name) for one in node.names), node.module
            of_ours = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
            if of_ours and node.value.id == "pv":
                assert hasattr(importlib.import_module("powerviz"), node.attr), node.attr
