"""The command as a process: exit codes, Ctrl-C, full disks and closed pipes.

By day, `test_interrupted.py` has the same in the process of the tests.
"""

import os
import resource
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import powerviz as pv
from powerviz.messages import say
from powerviz.models.synthetic import SYNTHETIC_MODELS, save_synthetic_model
from powerviz.runs import Run
from tests.cli.command import (
    Outcome,
    assert_refused,
    finished,
    flags,
    powerviz,
    same_result,
    start,
)
from tests.runs.toy import events_of

pytestmark = pytest.mark.nightly

LONG = {
    "num_steps": 40,
    "block_size": 16,
    "max_new_tokens": 64,
    "seed": 3,
}
PROMPT = "Anna has 3 apples ."
LARGEST_FILE = 20_000


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the run on the full disk is recorded."""
    return tmp_path_factory.mktemp("full") / "run.jsonl"


@pytest.fixture(scope="module")
def outcomes(recording: Path) -> dict[str, Outcome]:
    """Processes that end by themselves, run side by side: most of their time is their start."""
    model = recording.with_name("model")  # No file of its size could be written on a full disk.
    save_synthetic_model(model, SYNTHETIC_MODELS["synthetic-peaked"])
    on_full_disk = ["sample", PROMPT, *flags(**LONG, model=model, out=recording)]
    complete = recording.with_name("complete.jsonl")
    Run.from_events(events_of("power")).save(str(complete))
    show = ["sample", "--resume", str(complete)]
    reader, closed = os.pipe()
    os.close(reader)
    with open("/dev/full", "w") as full:
        processes = {
            "full disk": start(on_full_disk, preexec_fn=_small_files),
            "full output": start(show, stdout=full),
            "closed pipe": start(show, stdout=closed),
        }
    os.close(closed)
    return {name: finished(process) for name, process in processes.items()}


def _small_files() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))


def wait_until(holds: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.02)


def decisions_in(file: Path) -> int:
    return file.read_bytes().count(b'"kind":"decision"') if file.exists() else 0


def test_ctrl_c_keeps_the_run_and_resuming_ends_as_without_it(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    how = ["--dtype", "float64"]
    model = ["--model", "synthetic-flat"]
    process = start(["sample", PROMPT, *flags(**LONG), *model, *how, "--out", str(file)])
    wait_until(lambda: decisions_in(file) >= 5)
    process.send_signal(signal.SIGINT)
    interrupted = finished(process)
    assert interrupted.code == 130, interrupted
    assert (
        "Traceback" not in interrupted.err
    )  # torchao remarks on the machine there, if it is installed
    assert str(say("cli-interrupted")) in interrupted.out
    assert interrupted.out.rstrip().endswith(f"--resume {file} --dtype float64")
    kept = pv.load_run(file)
    assert not kept.complete
    assert len(kept.steps) >= 5
    assert len(interrupted.decisions) in (len(kept.steps), len(kept.steps) - 1)

    resumed = powerviz("sample", "--resume", str(file), *how)
    assert resumed.code == 0, resumed
    unbroken = pv.power_sample(pv.load_model(model[1], dtype=how[1]), PROMPT, **LONG)
    same_result(pv.load_run(file), unbroken)


def test_a_full_disk_is_reported_and_what_fits_stays_readable(
    outcomes: dict[str, Outcome], recording: Path
) -> None:
    result = outcomes["full disk"]
    sentence = assert_refused(result, "out")
    assert len(result.err.splitlines()) == 1
    assert str(recording) in sentence
    assert "kept" in sentence
    assert recording.stat().st_size <= LARGEST_FILE
    run = pv.load_run(recording)
    assert not run.complete
    assert run.chain.text
    assert str(say("cli-so-far", response=say("cli-response"))) in result.out
    assert f"--resume {recording}" in result.out


def test_full_standard_output_is_reported_without_a_traceback(
    outcomes: dict[str, Outcome],
) -> None:
    assert_refused(outcomes["full output"], "output")


def test_a_closed_pipe_ends_the_command_in_silence(outcomes: dict[str, Outcome]) -> None:
    assert outcomes["closed pipe"].code not in (0, None)
    assert outcomes["closed pipe"].err == ""
