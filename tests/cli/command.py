"""Running the command line from a test: in this process, or in one of its own."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from powerviz.cli import main
from powerviz.messages import say
from powerviz.runs import Chain, Run

SHORT = {"max_new_tokens": 12, "block_size": 6, "num_steps": 3, "seed": 5}
ROOT = Path(__file__).parents[2]
DECISION = re.compile(
    r"^ *(\d+ +)?\d+ +\d+/\d+ [✓✗=] "
    f"({say('run-accepted')}|{say('run-rejected-early')}|{say('run-rejected')}|{say('run-unchanged')}) "
)


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def decisions(self) -> list[str]:
        """The lines that tell of a step."""
        return [line for line in self.out.splitlines() if DECISION.match(line)]


def powerviz(*arguments: str, encoding: str = "utf-8") -> Outcome:
    """`python -m powerviz` with these arguments, in this process; its output goes into a pipe."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2))
    code: Any = None
    with redirect_stdout(out), redirect_stderr(err):
        try:
            main(arguments)
        except SystemExit as stop:
            code = stop.code
    return Outcome(code, _written(out), _written(err))


def flags(**settings: object) -> list[str]:
    """Settings as command-line options; True and False as switches."""
    words = []
    for name, value in settings.items():
        flag = name.replace("_", "-")
        if isinstance(value, bool):
            words.append(f"--{flag}" if value else f"--no-{flag}")
        else:
            words += [f"--{flag}", str(value)]
    return words


def start(arguments: Sequence[str | bytes], **options: Any) -> subprocess.Popen[str]:
    """`python -m powerviz` as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "powerviz", *arguments],
        cwd=ROOT,
        env=options.pop("env", os.environ) | {"OMP_NUM_THREADS": "1"},
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        **options,
    )


def finished(process: subprocess.Popen[str], seconds: float = 120) -> Outcome:
    """What a process left behind; it is killed if it does not end."""
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        raise AssertionError(f"still running after {seconds} s:\n{out}\n{err}") from None
    return Outcome(process.returncode, out or "", err)


def assert_refused(outcome: Outcome, field: str) -> str:
    """One sentence on standard error that names the field, exit code 2; gives the sentence."""
    assert outcome.code == 2, outcome
    assert "Traceback" not in outcome.out + outcome.err
    error = str(say("cli-error", message=""))
    lines = [line for line in outcome.err.splitlines() if line.startswith(error)]
    assert len(lines) == 1, outcome.err
    assert outcome.err.rstrip().endswith(lines[0]), outcome.err
    sentence = lines[0].removeprefix(error)
    assert sentence.startswith(f"{field}: "), sentence
    return sentence


def same_result(run: Run, expected: Run) -> None:
    """The same tokens, decisions and texts; log-probabilities up to the rounding of float64."""
    assert run.complete
    assert run.text == expected.text
    assert [story(chain) for chain in run.chains] == [story(chain) for chain in expected.chains]
    assert run.log_prob == pytest.approx(expected.log_prob, abs=1e-9)
    assert run.plain_tokens == expected.plain_tokens


def story(chain: Chain) -> list[tuple[object, ...]]:
    """A chain step by step, without any number that rounding could change."""
    return [
        (
            step.decision.block,
            step.decision.step,
            step.proposal.cut,
            step.decision.decision,
            step.decision.divergence,
            [token.id for token in step.tokens],
        )
        for step in chain.steps
    ]


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()
