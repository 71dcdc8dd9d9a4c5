"""Temporary folders: what a killed server left is removed, and nothing else is."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from powerviz.web.serving import scratch
from powerviz.web.serving.scratch import MARK, remove_leftovers, scratch_folder

ALONE = str(Path(scratch.__file__).parent)
"""Where the module is found without the rest of the package, which takes seconds to import."""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def killed(temporary: Path) -> Path:
    """The folder of a process that ended without removing it."""
    code = (
        f"import os, sys, tempfile; sys.path.append({ALONE!r});"
        f"from scratch import scratch_folder; tempfile.tempdir = {str(temporary)!r};"
        "folder = scratch_folder(); print(folder.name, flush=True);"
        "os.kill(os.getpid(), 9)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True
    )
    return Path(ended.stdout.strip())


def test_the_folder_of_a_killed_server_is_removed_at_the_next_start(temporary: Path) -> None:
    left = killed(temporary)
    (left / "something").write_text("large")
    assert left.parent == temporary and left.is_dir()
    with scratch_folder() as mine:
        assert not left.exists() and Path(mine).is_dir()
        with scratch_folder() as other:
            assert Path(mine).is_dir() and Path(other).is_dir()
    assert not Path(mine).exists()


def test_what_is_not_a_left_over_folder_for_sure_stays(temporary: Path) -> None:
    gone = json.loads((killed(temporary) / MARK).read_text())
    marks = {
        "unmarked": None,
        "elsewhere": gone | {"where": "another machine"},
        "torn": '{"pid": 1',
        "odd": {"pid": []},
        "living": gone | {"pid": os.getpid()} | {"began": _began()},
    }
    for name, mark in marks.items():
        folder = temporary / f"powerviz-{name}"
        folder.mkdir()
        if mark is not None:
            (folder / MARK).write_text(mark if isinstance(mark, str) else json.dumps(mark))
    other = temporary / "somebody-elses"
    other.mkdir()
    (other / MARK).write_text(json.dumps(gone))
    (temporary / "powerviz-link").symlink_to(other)
    remove_leftovers()
    left = {path.name for path in temporary.iterdir()}
    expected = {f"powerviz-{name}" for name in (*marks, "link")} | {"somebody-elses"}
    assert left == expected


def test_a_number_that_another_process_has_by_now_protects_nothing(temporary: Path) -> None:
    folder = killed(temporary)
    mark = json.loads((folder / MARK).read_text())
    since = _began() - 100
    (folder / MARK).write_text(json.dumps(mark | {"pid": os.getpid(), "began": since}))
    remove_leftovers()
    assert not folder.exists()


def _began() -> float:
    import psutil

    return float(psutil.Process().create_time())
