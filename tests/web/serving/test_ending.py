"""A process that is told to end does so at once, whatever its threads compute, and cleans up."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from powerviz.web.serving import ending

PROGRAM = """
import os, sys, tempfile, threading, time
tempfile.tempdir = {folder!r}
sys.path.append({alone!r})  # without the rest of the package, which takes seconds to import
from ending import ended_at_once
from scratch import scratch_folder

def wait():
    time.sleep(60)

with ended_at_once():
    folder = scratch_folder()
    {more}
    threading.Thread(target=wait).start()
    print(os.path.isdir(folder.name), flush=True)
    {rest}
"""
ALONE = str(Path(ending.__file__).parent)
DRAWING = """
    import torch

    def draw():
        weights = torch.rand(300, 300)
        while True:
            weights = torch.linalg.matrix_exp(weights / 1e3)

    for _ in range(4):
        threading.Thread(target=draw, daemon=True).start()
"""
STUBBORN = """
    try:
        time.sleep(60)
    except KeyboardInterrupt:
        time.sleep(60)
"""


def started(temporary: Path, rest: str, more: str = "") -> "subprocess.Popen[str]":
    program = PROGRAM.format(folder=str(temporary), rest=rest, more=more, alone=ALONE)
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdout.readline() == "True\n"
    return process


@pytest.mark.parametrize(
    ("number", "rest", "more"),
    [
        (signal.SIGTERM, "time.sleep(60)", DRAWING),
        (signal.SIGINT, "time.sleep(60)", ""),
        (signal.SIGTERM, STUBBORN, ""),
    ],
    ids=["SIGTERM", "SIGINT", "whoever catches it and goes on"],
)
def test_a_signal_ends_it_at_once_and_leaves_nothing(
    number: signal.Signals, rest: str, more: str, tmp_path: Path
) -> None:
    process = started(tmp_path, rest, more)
    time.sleep(0.2)
    began = time.monotonic()
    process.send_signal(number)
    _, errors = process.communicate(timeout=20)
    assert time.monotonic() - began < 5
    assert process.returncode == 130 and errors == ""
    assert list(tmp_path.glob("powerviz-*")) == []


@pytest.mark.parametrize(
    ("rest", "code", "said"),
    [
        ("pass", 0, ""),
        ("sys.exit(2)", 2, ""),
        ("sys.exit('no such model')", 1, "no such model"),
        ("1 / 0", 1, "ZeroDivisionError"),
    ],
)
def test_it_ends_with_the_programs_own_code_and_words(
    rest: str, code: int, said: str, tmp_path: Path
) -> None:
    _, errors = (process := started(tmp_path, rest)).communicate(timeout=20)
    assert process.returncode == code and said in errors and bool(said) == bool(errors)
    assert list(tmp_path.glob("powerviz-*")) == []
