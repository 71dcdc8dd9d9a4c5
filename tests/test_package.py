"""The package as people install it: a wheel, in an environment of its own, from a folder elsewhere.

By day, the wheel has every file that it needs; by night, it is installed and run.
"""

import os
import re
import runpy
import site
import socket
import subprocess
import sys
import time
import urllib.request
import venv
import zipfile
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

import pytest
from hatchling.build import build_wheel

ROOT = Path(__file__).parents[1]
ASSETS = re.compile(r"assets/[0-9a-f]+/[\w.-]+")
PROMPT = "Today is Friday. The trip of Sam is in 38 days. Which day is that?"

NOT_IN_THE_WHEEL = {"js"}
"""Assets that are not in the wheel: the scripts are in bundles."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        name = build_wheel(str(folder))
    with zipfile.ZipFile(folder / name) as opened:
        opened.extractall(folder / "unpacked")
    return folder / "unpacked"


def files(*folders: Path) -> dict[str, bytes]:
    """The contents of these folders, or files, by the place behind them."""
    return {
        path.relative_to(folder.parent).as_posix(): path.read_bytes()
        for folder in folders
        for path in [folder, *folder.rglob("*")]
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_has_what_the_checkout_has_and_nothing_else(wheel: Path) -> None:
    assets = [path for path in (ROOT / "assets").iterdir() if path.name not in NOT_IN_THE_WHEEL]
    expected = files(ROOT / "powerviz") | {
        f"powerviz/assets/{place}": content for place, content in files(*assets).items()
    }
    found = files(wheel / "powerviz")
    assert found.keys() == expected.keys()
    assert all(found[place] == expected[place] for place in found)


def test_an_unpacked_wheel_looks_for_its_files_in_itself(wheel: Path) -> None:
    paths = runpy.run_path(str(wheel / "powerviz" / "paths.py"))
    assert paths["ASSETS"] == wheel / "powerviz" / "assets"
    assert paths["PROBLEMS"].is_file()


def test_the_wheel_brings_the_command_and_the_engine(wheel: Path) -> None:
    (about,) = wheel.glob("*.dist-info")
    (told,) = distributions(path=[str(wheel)])
    found = {(one.group, one.name): one.value for one in told.entry_points}
    assert found == {
        ("console_scripts", "powerviz"): "powerviz.__main__:run",
        ("powerviz.engines", "gguf"): "powerviz.models.gguf.loading:load",
        ("powerviz.engines", "http"): "powerviz.models.remote.loading:load",
        ("powerviz.engines", "https"): "powerviz.models.remote.loading:load",
        ("powerviz.engines", "transformers"): "powerviz.models.loading:load",
    }
    assert told.requires and (about / "licenses" / "LICENSE").is_file()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment that has the wheel; what the wheel depends on, it sees in this one."""
    folder = tmp_path_factory.mktemp("package")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    build = [*pip, "wheel", "-q", "--no-build-isolation", "--no-deps", "-w", str(folder), str(ROOT)]
    subprocess.run(build, check=True)
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    venv.create(environment)
    (packages,) = environment.glob("lib/python*/site-packages")
    (packages / "others.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")
    python = str(environment / "bin/python")
    subprocess.run([*pip, "--python", python, "install", "-q", "--no-deps", str(wheel)], check=True)
    return environment


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    return tmp_path


@pytest.mark.nightly
def test_what_is_installed_is_not_the_checkout(installed: Path, elsewhere: Path) -> None:
    code = (
        "import powerviz, powerviz.paths; print(powerviz.__file__, powerviz.paths.ASSETS);"
        f"print(powerviz.power_sample(powerviz.load_model(), {PROMPT!r}, num_steps=2).text)"
    )
    result = subprocess.run(
        [str(installed / "bin/python"), "-c", code], capture_output=True, text=True, check=True
    )
    places, response = result.stdout.split("\n", 1)
    assert all(place.startswith(str(installed)) for place in places.split())
    assert "day" in response


@pytest.mark.nightly
def test_it_samples(installed: Path, elsewhere: Path) -> None:
    sampled = [
        str(installed / "bin/powerviz"),
        "sample",
        PROMPT,
        "--num-steps",
        "2",
        "--out",
        "run.jsonl",
    ]
    result = subprocess.run(sampled, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert (elsewhere / "run.jsonl").stat().st_size


@pytest.fixture
def page(installed: Path, elsewhere: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {"TMPDIR": str(elsewhere)}
    opened = [str(installed / "bin/powerviz"), "app", "--port", str(port)]
    process = subprocess.Popen(opened, env=environment, stdout=subprocess.DEVNULL)
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait(timeout=20)


@pytest.mark.nightly
def test_it_opens_the_page_with_its_scripts_and_examples(page: str) -> None:
    ends = time.monotonic() + 90
    while True:
        try:
            html = urllib.request.urlopen(page, timeout=30).read().decode()
            break
        except OSError:
            assert time.monotonic() < ends, "the page does not answer"
            time.sleep(0.3)
    assert "PowerViz" in html
    for path in (*sorted(set(ASSETS.findall(html))), "runs/easy/jsonl"):
        assert urllib.request.urlopen(f"{page}/powerviz/{path}", timeout=30).read()
