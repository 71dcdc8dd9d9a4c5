"""The exact versions under which everything is tested."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[1]
CI = (ROOT / ".ci/run").read_text(encoding="utf-8")
FILES = ("requirements.txt", "tests/requirements.txt")


def lines(file: str) -> list[str]:
    text = (ROOT / file).read_text(encoding="utf-8")
    return [line for raw in text.splitlines() if (line := raw.split("#")[0].strip())]


@pytest.mark.parametrize("file", FILES)
def test_every_requirement_is_pinned_to_a_version_that_it_allows(file: str) -> None:
    pinned = dict(line.split("==") for line in lines(".ci/constraints.txt"))
    for requirement in map(Requirement, (line for line in lines(file) if not line.startswith("-"))):
        assert requirement.specifier.contains(Version(pinned[requirement.name.lower()]))


def test_the_requirements_do_without_any_other_file() -> None:
    assert [line for line in lines("requirements.txt") if line.startswith("-")] == []


def test_the_extras_are_tested_with_what_they_name() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {one for extra in project["optional-dependencies"].values() for one in extra}
    compiled = {one for one in wanted if f"pip install {Requirement(one).name}\n" in CI}
    assert wanted - compiled <= set(lines("tests/requirements.txt"))
    assert len(compiled) == 1, "a package that pip compiles, and that a test can do without"
