"""Recordings that visitors have sent, kept where the operator has named a folder."""

import os
import time
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from powerviz.examples.bundled import load_examples
from powerviz.web.assets import BASE
from powerviz.web.library.sent_recordings import recording_routes
from powerviz.web.policy import Operator
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.limit_table import limits
from tests.web.told import codes, english

ADDRESS = f"/{BASE}/recordings"
FILE = next(one.recording for one in load_examples() if one.recording.is_file()).read_bytes()


def client(
    folder: Path | None, keep_hours: float | None = None, admission: Admission | None = None
) -> TestClient:
    operator = Operator(results=folder, keep_hours=keep_hours)
    return TestClient(Starlette(routes=recording_routes(operator, admission or Admission())))


def test_a_recording_is_given_back_by_its_key_after_a_restart_and_to_nobody_else(
    tmp_path: Path,
) -> None:
    key = client(tmp_path).post(ADDRESS, content=FILE).json()["key"]
    after = client(tmp_path)
    assert after.get(f"{ADDRESS}/{key}").content == FILE
    (kept,) = (tmp_path / "from-the-page" / "recordings").iterdir()
    for other in ("0" * 32, key[:-1], kept.name, kept.stem, "..%2f..%2fx"):
        assert after.get(f"{ADDRESS}/{other}").status_code == 404
    assert key not in kept.name  # who reads the folder learns no key


def test_without_a_folder_nothing_is_kept() -> None:
    refused = client(None).post(ADDRESS, content=FILE)
    assert refused.status_code == 404
    assert codes(refused.json()["message"]) == ["upload-nothing-kept"]


@pytest.mark.parametrize("content", [b"", b"GIF89a", b'{"kind": "x"}\n', b"\n" + FILE])
def test_what_is_no_recording_is_not_kept(tmp_path: Path, content: bytes) -> None:
    refused = client(tmp_path).post(ADDRESS, content=content)
    assert refused.status_code == 422 and "The file" in english(refused.json()["message"])
    assert not list((tmp_path / "from-the-page" / "recordings").iterdir())


def test_what_is_kept_is_bounded_counts_after_a_restart_and_goes_when_it_is_old(
    tmp_path: Path,
) -> None:
    most = 2.5 * len(FILE) / (1 << 20)
    tight = limits({"kept": (None, most, most)})
    here = client(tmp_path, 2.0, Admission(tight))
    keys = [here.post(ADDRESS, content=FILE).json()["key"] for _ in range(2)]
    for one in (here, client(tmp_path, 2.0, Admission(tight))):
        refused = one.post(ADDRESS, content=FILE)
        assert refused.status_code == 422
        assert codes(refused.json()["message"])[0] == "limit-kept"
    folder = tmp_path / "from-the-page" / "recordings"
    for path in folder.iterdir():
        os.utime(path, (time.time() - 3 * 3600,) * 2)
    assert here.get(f"{ADDRESS}/{keys[0]}").status_code == 404
    assert here.post(ADDRESS, content=FILE).status_code == 200
    assert len(list(folder.iterdir())) == 1
