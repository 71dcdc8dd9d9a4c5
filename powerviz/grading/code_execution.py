"""Unit tests of code that a model wrote, run where it can do no harm.

Knows processes, not data sets. Two confined processes are started for each test: one holds the
tests, the other the code, and only plain values pass between them (`confined.roles`). The tests
count as passed if the process that holds them says so with a token drawn for this run; the code
under test never has the token, the tests, or any way to reach the process that does. To end early,
to print, or to return objects equal to everything gains it nothing.

What both levels of confinement guarantee, by the kernel and not by Python:

- Only listed system calls work (seccomp): no sockets, no new processes or threads, no signals to
  others, no tracing, no shared memory, no keyrings.
- Limits that cannot be raised on CPU time, memory, sizes and numbers of files; an end by the clock;
  no descendants, so that the end of a process is the end of all it did.
- No environment, no privileges (root becomes nobody), nothing of the parent's memory or open
  files; what is printed is thrown away.

They differ in what files there are:

- `namespaces`: a file system of its own, with nothing but Python's libraries, read-only, and a
  small empty folder, gone afterwards; and no network, users or processes but its own, even if a
  system call got through. It needs Linux that lets this user make namespaces (root: nearly
  always; others: unless an administrator or a container forbids it).
- `system calls`: no file can be opened at all. Modules of the standard library that only compute
  are imported before, as far as the code names them; any other import fails, and with it the test.

Neither guards against errors of the kernel itself: whoever runs code of a hostile model should do
so on a machine that holds nothing else. There is no third level: where neither can be shown to
work, by a trial that attempts what is forbidden, code is not run.

Only the standard library can be imported; programs that need others fail their tests. Whoever runs
the server or the command can add numpy, with `POWERVIZ_CODE_LIBRARIES=numpy` in the environment: it
is imported before the confinement closes, where the code under test or its tests name it, and what a
function returns of it crosses as plain numbers and lists.
"""

import json
import os
import re
import secrets
import selectors
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from signal import SIGKILL
from typing import IO, Any

LEVELS = ("namespaces", "system calls")
# The published harness gives 3 seconds by the clock, on a free machine. Here the limit is on what
# the program computes, and the clock, which a busy machine must not make run out, ends only sleepers.
CPU_SECONDS = 5
SECONDS = 30.0
SECONDS_TO_REAP = 2.0
MEMORY = 1 << 30
# Functions are far shorter; a longer text is a model that went on and on.
LONGEST_PROGRAM = 200_000
LONGEST_VERDICT = 4096
LIBRARIES_ALLOWED = "POWERVIZ_CODE_LIBRARIES"
NUMPY = re.compile(r"^\s*(?:import|from)\s+numpy\b", re.MULTILINE)
ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OPENBLAS", "OMP", "MKL")}
"""Threads cannot be started in confinement."""
HERE = str(Path(__file__).parent)
START = f"import sys; sys.path.append({HERE!r}); from confined.program import main; main()"
SAID_BY_TESTS = {
    "code-tests-cannot-run": "reason",
    "code-tests-pass": "value",
    "code-test-failed-by": "reason",
    "code-test-failed": "",
    "code-raised": "error",
    "code-ended": "",
    "code-returned-too-much": "",
    "code-answered-no-value": "",
}
"""The codes that the tests' process may say, each with the name of what fills it in."""


@dataclass(frozen=True)
class Verdict:
    """`passed` is None where the tests could not be run.

    `code` is that of the message which says why, or what failed, and `values` fill it in: this file
    and those of the confined processes know no language, and need nothing but Python.
    """

    passed: bool | None
    code: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)


def run_tests(given: str, program: str, test: str, entry_point: str) -> Verdict:
    """Whether the function `entry_point` of `program` passes `test`, in a confined process.

    `test` is code in the format of HumanEval (Chen et al. 2021): it defines `check(candidate)`,
    and may use what `given` defines. Takes `SECONDS` at most.
    """
    level = confinement()
    if level is None:
        return Verdict(None, "code-unconfined")
    try:
        return _run_tests(level, given, program, test, entry_point)
    except OSError as error:  # No more processes, files or disk to be had.
        return Verdict(None, "code-not-run", {"reason": str(error.strerror)})


@cache
def confinement() -> str | None:
    """The strongest of the `LEVELS` that this machine offers, shown by a trial; else None."""
    if not sys.platform.startswith("linux"):
        return None
    return next((level for level in LEVELS if _confines(level)), None)


def _confines(level: str) -> bool:
    try:
        with tempfile.NamedTemporaryFile(prefix="powerviz-") as outside:
            trial = TRIAL.format(outside=outside.name)
            return _run_tests(level, "", trial, TRIAL_TEST, "refused") == Verdict(True)
    except OSError:
        return False


# Each attempt has to fail, and what is said of it has to come back.
TRIAL = """
import os

def connect():
    import _socket
    return _socket.socket()

def attempts():
    yield lambda: open({outside!r})
    yield lambda: os.pipe()
    yield lambda: os.fork()
    yield lambda: os.kill(os.getpid(), 0)
    yield connect

def refused():
    count = 0
    for attempt in attempts():
        try:
            attempt()
        except (OSError, ImportError):
            count += 1
    return count
"""
TRIAL_TEST = "def check(candidate):\n    assert candidate() == 5\n"


def _run_tests(level: str, given: str, program: str, test: str, entry_point: str) -> Verdict:
    if max(len(program), len(test)) > LONGEST_PROGRAM:
        return Verdict(False, "code-too-long", {"most": LONGEST_PROGRAM})
    token = secrets.token_hex(16)
    deadline = time.monotonic() + SECONDS
    site = _numpy_site() if any(map(NUMPY.search, (given, test, program))) else ""
    tests = {
        "given": given,
        "test": test,
        "entry_point": entry_point,
        "token": token,
        "numpy_site": site,
    }
    function = {"program": program, "entry_point": entry_point, "numpy_site": site}
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="powerviz-"))
        calls, answers, verdict = (_pipe(stack) for _ in range(3))
        ends = [
            ("tests", tests, [answers.read, calls.write, verdict.write]),
            ("function", function, [calls.read, answers.write]),
        ]
        for role, task, pipes in ends:
            stack.callback(_end, _start(role, level, task, pipes, folder), level)
        for pipe in (calls, answers):
            pipe.read.close()
            pipe.write.close()
        verdict.write.close()
        line = _first_line(verdict.read, deadline)
    if line is None:
        return Verdict(False, "code-stopped", {"seconds": f"{SECONDS:g}"})
    try:
        said, passed, code, told = json.loads(line)[1]
        proven = secrets.compare_digest(said.encode("ascii"), token.encode())
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        proven = False
    if not proven:
        return Verdict(False, "code-tests-ended")
    right = passed if passed is None else passed is True
    if not isinstance(code, str) or code not in SAID_BY_TESTS:
        return Verdict(right)
    name = SAID_BY_TESTS[code]
    return Verdict(right, code, {name: str(told)} if name else {})


def _numpy_site() -> str:
    """The folder that numpy is imported from, if the operator allows it and it is there; else ""."""
    if "numpy" not in re.split(r"[,\s]+", os.environ.get(LIBRARIES_ALLOWED, "")):
        return ""
    found = find_spec("numpy")
    return str(Path(found.origin).parents[1]) if found and found.origin else ""


@dataclass(frozen=True)
class _Pipe:
    read: IO[bytes]
    write: IO[bytes]


def _pipe(stack: ExitStack) -> _Pipe:
    read, write = os.pipe()
    return _Pipe(
        stack.enter_context(os.fdopen(read, "rb", 0)),
        stack.enter_context(os.fdopen(write, "wb", 0)),
    )


def _start(
    role: str, level: str, task: dict[str, str], pipes: list[IO[bytes]], folder: str
) -> subprocess.Popen[bytes]:
    numbers = [pipe.fileno() for pipe in pipes]
    with tempfile.TemporaryFile() as file:
        file.write(json.dumps(task).encode())
        file.seek(0)
        return subprocess.Popen(
            [sys.executable, "-I", "-S", "-B", "-c", START]
            + [role, level, str(CPU_SECONDS), str(MEMORY), *map(str, numbers)],
            stdin=file,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=numbers,
            cwd=folder,
            env={"HOME": "/tmp" if level == "namespaces" else folder}
            | (ONE_THREAD if task["numpy_site"] else {}),
            start_new_session=True,
        )


def _end(process: subprocess.Popen[bytes], level: str) -> None:
    """Kill it and all that it started. A namespace's first process is reaped by the one we know."""
    if level == "namespaces":
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(SECONDS_TO_REAP)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, SIGKILL)
    process.wait()


def _first_line(pipe: IO[bytes], deadline: float) -> bytes | None:
    """The line, or what there is of it at its end or at too great a length; None if time is up."""
    line = b""
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while not line.endswith(b"\n") and len(line) < LONGEST_VERDICT:
            if not selector.select(max(0.0, deadline - time.monotonic())):
                return None
            piece = os.read(pipe.fileno(), LONGEST_VERDICT)
            if not piece:
                break
            line += piece
    return line
