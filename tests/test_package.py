"""The package as people install it: a wheel, in an environment of its own, from a folder elsewhere."""

import os
import re
import site
import socket
import subprocess
import sys
import time
import urllib.request
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ASSETS = re.compile(r"assets/[0-9a-f]+/[\w.-]+")
PROMPT = "Today is Friday. The trip of Sam is in 38 days. Which day is that?"

pytestmark = pytest.mark.slow


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
