"""What makes the repository a Hugging Face Space: the README's front matter, the requirements."""

import re
import subprocess
from pathlib import Path
from typing import Any

import yaml
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
COLOURS = {"red", "yellow", "green", "blue", "indigo", "purple", "pink", "gray"}


def front_matter() -> dict[str, Any]:
    empty, block, _ = (ROOT / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    assert not empty
    found: dict[str, Any] = yaml.safe_load(block)
    return found


def requirements() -> list[str]:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_the_sdk_is_the_gradio_that_the_requirements_pin() -> None:
    card = front_matter()
    (gradio,) = [one for line in requirements() if (one := Requirement(line)).name == "gradio"]
    assert card["sdk"] == "gradio"
    assert gradio.specifier.contains(card["sdk_version"])
    (pin,) = [one.version for one in gradio.specifier if one.operator in ("~=", "==")]
    assert card["sdk_version"].split(".")[:2] == pin.split(".")[:2]


def test_the_front_matter_is_what_a_space_understands() -> None:
    card = front_matter()
    assert (ROOT / card["app_file"]).is_file()
    assert re.fullmatch(r"3\.\d+(\.\d+)?", card["python_version"])
    assert len(card["short_description"]) <= 60
    assert {card["colorFrom"], card["colorTo"]} <= COLOURS
    assert card["header"] in ("mini", "default")
    assert "arxiv:2510.14901" in card["tags"]
    assert card["license"] == "mit"
    assert all(re.fullmatch(r"[\w.-]+/[\w.-]+", model) for model in card["models"])


def test_the_requirements_stand_by_themselves() -> None:
    """A Space installs them from a copy beside which there is nothing."""
    assert all(Requirement(line) for line in requirements())


def test_no_file_is_too_large_for_the_hub_s_git() -> None:
    """10 MB without its own storage for large files."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    files = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    assert all(path.stat().st_size < 10_000_000 for path in files if path.is_file())
