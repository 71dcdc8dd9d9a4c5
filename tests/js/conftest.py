"""The tests of the page's scripts, which run in node: each of their files is one test here."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

HOW_TO_INSTALL = (
    "The tests of the page's scripts need node 20 or newer, and found none on the PATH. Install it, "
    "for instance with 'apt-get install nodejs' (Debian, Ubuntu) or 'brew install node' (macOS)."
)
LONGEST = 300
"""Seconds for one file, on a machine that is busy with other tests."""


class NodeFailed(Exception):
    """A test in node has failed, or there is no node to run it."""


class NodeTest(pytest.Item):
    """All tests of one file."""

    def runtest(self) -> None:
        node = shutil.which("node")
        if node is None:
            raise NodeFailed(HOW_TO_INSTALL)
        command = [
            node,
            "--test-reporter=spec",
            str(self.path),
        ]  # `--test` would start a second one
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", timeout=LONGEST, check=False
        )
        if done.returncode != 0:
            raise NodeFailed(done.stdout + done.stderr)

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None
    ) -> object:
        if isinstance(excinfo.value, NodeFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo)

    def reportinfo(self) -> tuple[Path, None, str]:
        return self.path, None, self.name


class NodeFile(pytest.File):
    def collect(self) -> Iterator[NodeTest]:
        yield NodeTest.from_parent(self, name="node")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.File | None:
    if file_path.name.endswith(".test.js"):
        return NodeFile.from_parent(parent, path=file_path)
    return None
