"""Ctrl-C, full disks and closed pipes, in this process; `test_process.py` has them in one of its own."""

import json
import os
import resource
import signal
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import powerviz as pv
from powerviz.cli import main
from powerviz.evaluation.results import read_plan, read_samples
from powerviz.messages import say
from powerviz.models.synthetic import SYNTHETIC_MODELS, save_synthetic_model
from powerviz.runs import Run
from tests.cli.command import assert_refused, flags, powerviz, same_result
from tests.runs.toy import events_of

LONG = {"num_steps": 20, "block_size": 8, "max_new_tokens": 24, "seed": 3}
PROMPT = "Anna has 3 apples ."
LARGEST_FILE = 20_000


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl-C does what it does in a process that nobody else has told anything about it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_keeps_the_run_and_resuming_ends_as_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = import_module("powerviz.cli.sample")  # The package has a function of this name.
    stream = command.stream

    def interrupted_stream(*given: Any, **settings: Any) -> Iterator[Any]:
        decisions = 0
        for event in stream(*given, **settings):
            yield event
            decisions += event.kind == "decision"
            if decisions == 5:
                signal.raise_signal(signal.SIGINT)

    file = tmp_path / "run.jsonl"
    how = ["--dtype", "float64"]
    asked = ["sample", PROMPT, *flags(**LONG), "--model", "synthetic-flat", *how]
    with monkeypatch.context() as patch:
        patch.setattr(command, "stream", interrupted_stream)
        interrupted = powerviz(*asked, "--out", str(file))
    assert interrupted.code == 130, interrupted
    assert interrupted.err == ""
    assert str(say("cli-interrupted")) in interrupted.out
    assert interrupted.out.rstrip().endswith(f"--resume {file} --dtype float64")
    kept = pv.load_run(file)
    assert not kept.complete
    assert len(kept.steps) == len(interrupted.decisions) == 5

    resumed = powerviz("sample", "--resume", str(file), *how)
    assert resumed.code == 0, resumed
    unbroken = pv.power_sample(pv.load_model("synthetic-flat", dtype=how[1]), PROMPT, **LONG)
    same_result(pv.load_run(file), unbroken)


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_keeps_all_samples_of_an_evaluation_and_says_how_to_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pv.load_model("synthetic-flat")

    class Interrupted:
        """A model in whose second problem somebody presses Ctrl-C."""

        def __getattr__(self, name: str) -> object:
            return getattr(whole, name)

        def encode(self, text: str) -> list[int]:
            if text.startswith("Ben"):
                signal.raise_signal(signal.SIGINT)
            return whole.encode(text)

    problems, out = tmp_path / "problems.jsonl", tmp_path / "out"
    rows = [{"prompt": "Anna has 3 apples .", "answer": "3"}, {"prompt": "Ben .", "answer": "2"}]
    problems.write_text("\n".join(map(json.dumps, rows)))
    monkeypatch.setattr(
        "powerviz.cli.evaluation.command.load", lambda *arguments, **options: Interrupted()
    )
    options = flags(model="synthetic-flat", methods="base", samples=2, max_new_tokens=8, out=out)
    interrupted = powerviz("evaluate", str(problems), *options)
    assert interrupted.code == 130, interrupted
    assert str(say("cli-interrupted")) in interrupted.out
    command = f"python -m powerviz evaluate --resume {out}"
    assert str(say("cli-go-on-with", command=command)) in interrupted.out
    assert len(read_samples(out)) == 2 and read_plan(out).total == 4
    assert str(say("cli-samples-kept", done=2, total=4, folder=str(out))) in interrupted.out


@pytest.fixture
def full_disk() -> Iterator[None]:
    """No file of this process can grow beyond a size, as if the disk had no more room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, before)


def test_a_full_disk_is_reported_and_what_fits_stays_readable(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    recording = tmp_path / "run.jsonl"
    model = tmp_path / "model"
    save_synthetic_model(model, SYNTHETIC_MODELS["synthetic-peaked"])
    request.getfixturevalue("full_disk")  # No file of the model's size could be written on it.
    options = flags(**LONG, model=model, out=recording)
    result = powerviz("sample", PROMPT, *options)
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


@pytest.fixture
def show(tmp_path: Path) -> list[str]:
    """The command that prints a complete recording."""
    complete = tmp_path / "complete.jsonl"
    Run.from_events(events_of("power")).save(str(complete))
    return ["sample", "--resume", str(complete)]


def test_full_standard_output_is_reported_without_a_traceback(
    show: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with open("/dev/full", "w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        monkeypatch.setattr(sys, "__stdout__", full)
        with pytest.raises(SystemExit) as ended:
            main(show)
        full.flush()  # As when a process ends: by now, what is left goes nowhere, and without an error.
    error = str(say("cli-error", message=""))
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith(f"{error}output: ")


def test_a_closed_pipe_ends_the_command_in_silence(
    show: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    closed = os.fdopen(writer, "w")
    monkeypatch.setattr(sys, "stdout", closed)
    with pytest.raises(SystemExit) as ended:
        main(show)
    closed.close()
    assert ended.value.code not in (0, None)
    assert capsys.readouterr().err == ""
