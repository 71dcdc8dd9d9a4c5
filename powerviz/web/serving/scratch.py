"""Temporary folders of a server: they end with it, or at the next start if it was killed.

Knows folders and processes. A folder bears a mark that says whose it is; only a marked one of the
same user is ever removed, and only if its process has gone from this very machine or container.
"""

import json
import os
import platform
import shutil
import tempfile
from pathlib import Path

import psutil

PREFIX = "powerviz-"
MARK = ".process"


def scratch_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder that is removed when this process ends, after those that others have left."""
    remove_leftovers()
    folder = tempfile.TemporaryDirectory(prefix=PREFIX)
    mark = {"pid": os.getpid(), "began": psutil.Process().create_time(), "where": _where()}
    (Path(folder.name) / MARK).write_text(json.dumps(mark))
    return folder


def remove_leftovers() -> None:
    """Remove the folders of servers that were killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        if _is_left_over(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_left_over(folder: Path) -> bool:
    mark = folder / MARK
    try:
        if folder.is_symlink() or mark.is_symlink() or not _is_own(folder):
            return False
        said = json.loads(mark.read_text())
        pid, began, where = int(said["pid"]), float(said["began"]), said["where"]
    except (OSError, ValueError, TypeError, KeyError):
        return False
    if where != _where():
        return False
    try:
        return abs(psutil.Process(pid).create_time() - began) > 2
    except psutil.NoSuchProcess:
        return True
    except psutil.Error:
        return False


def _is_own(folder: Path) -> bool:
    return not hasattr(os, "getuid") or folder.lstat().st_uid == os.getuid()


def _where() -> str:
    """The machine, and where there are such, the namespace in which process numbers count."""
    try:
        namespace = os.readlink("/proc/self/ns/pid")
    except OSError:
        namespace = ""
    return f"{platform.node()} {namespace}"
