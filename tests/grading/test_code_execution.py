"""Code that a model wrote: right and wrong solutions are told apart, and nothing gets out."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from powerviz.grading import code_execution
from powerviz.grading.code_execution import LEVELS, Verdict, confinement, run_tests
from tests.covers import by_night, in_turn

SECRET = "canary-6f1d4c"
ROOTS = ["/", str(Path.home()), "..", "/proc/1/root", "/proc/self/cwd"]
TEST = "def check(candidate):\n    assert candidate(2, 3) == 5\n    assert candidate(-1, 1) == 0\n"


@pytest.fixture(params=LEVELS)
def level(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each level in turn, with little to compute, so that loops end soon."""
    monkeypatch.setattr(code_execution, "confinement", lambda: request.param)
    monkeypatch.setattr(code_execution, "CPU_SECONDS", 1)
    monkeypatch.setattr(code_execution, "SECONDS", 20.0)
    return str(request.param)


@pytest.fixture
def canary() -> Iterator[Path]:
    """A file with a secret in the real home folder."""
    with tempfile.TemporaryDirectory(prefix=".powerviz-canary-", dir=Path.home()) as folder:
        file = Path(folder, "canary")
        file.write_text(SECRET)
        yield file


def add(body: str, before: str = "", test: str = TEST) -> Verdict:
    """The verdict on `add(a, b)` with this body, behind other code."""
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    return run_tests("", f"{before}\ndef add(a, b):\n{lines}", test, "add")


def test_this_machine_offers_a_confinement() -> None:
    assert confinement() in LEVELS


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become another user")
@pytest.mark.parametrize("level", LEVELS)
def test_users_without_rights_are_offered_both_levels(level: str, tmp_path: Path) -> None:
    python = next(
        (path for path in ("/usr/bin/python3", sys.executable) if _runs_for_others(path)), None
    )
    if python is None:
        pytest.skip("no Python that other users can start")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(Path(code_execution.__file__).parent, folder, dirs_exist_ok=True)
        subprocess.run(["chmod", "-R", "a+rX", folder], check=True)
        code = (
            f"import sys; sys.path.append({folder!r}); import code_execution; "
            f"print(code_execution._confines({level!r}))"
        )
        done = subprocess.run(
            [python, "-B", "-c", code],
            check=False,
            user=65534, group=65534, extra_groups=[], capture_output=True, text=True, cwd="/",
            env={"HOME": "/tmp"},
        )  # fmt: skip
    assert done.stdout == "True\n", done.stderr


def _runs_for_others(python: str) -> bool:
    try:
        asked = [python, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
        return subprocess.run(asked, user=65534, group=65534, cwd="/", check=False).returncode == 0
    except OSError:
        return False


def test_a_right_solution_passes_and_a_wrong_one_does_not(level: str) -> None:
    assert add("return a + b") == Verdict(True)
    assert add("return a - b") == Verdict(False, "code-test-failed")


@pytest.mark.parametrize(
    ("broken", "level"),
    in_turn(
        [
            ("return a +", "SyntaxError"),
            ("return a + c", "NameError"),
            ("raise ValueError('no')", "ValueError: no"),
            ("raise SystemExit", "SystemExit"),
            ("b'\\xff'.decode()", "UnicodeDecodeError"),
            ("return add(a, b)", "RecursionError"),
            ("return lambda: a + b", "type function"),
        ],
        LEVELS,
    ),
    indirect=["level"],
)
def test_a_solution_that_breaks_is_wrong_and_the_note_says_why(
    broken: tuple[str, str], level: str
) -> None:
    body, note = broken
    verdict = add(body)
    assert verdict.passed is False
    assert verdict.code == "code-raised"
    assert note in verdict.values["error"]


def test_tests_may_use_what_the_prompt_defines_and_all_plain_values(level: str) -> None:
    given = "import math\n\ndef double(x):\n    return 2 * x\n\n"
    program = given + "def keep(x, *, twice=False):\n    return double(x) if twice else x\n"
    test = (
        "def check(candidate):\n"
        "    for value in [1, -(10**5000), 0.1, 1e300, 2j, 'é\\n', '\\ud800', b'\\x00', None, True,\n"
        "                  [1, (2, [3])], {'a': {1, 2}, (1, 2): []}, range(3), set(), frozenset([1])]:\n"
        "        got = candidate(value)\n"
        "        assert got == value and type(got) is type(value), value\n"
        "    assert math.isnan(candidate(float('nan')))\n"
        "    assert candidate(4, twice=True) == double(4)\n"
    )
    assert run_tests(given, program, test, "keep") == Verdict(True)


def test_solutions_may_import_what_only_computes(level: str) -> None:
    before = (
        "from typing import List\nimport math, re, collections, itertools, functools, heapq\n"
        "from datetime import datetime\nimport hashlib, decimal, statistics, random\n"
    )
    body = (
        "assert datetime.strptime('2020-01-02', '%Y-%m-%d').day == 2\n"
        "assert hashlib.md5(b'').hexdigest().startswith('d41d')\n"
        "assert statistics.mean([1, 3]) == 2 and math.isqrt(9) == 3\n"
        "return int(decimal.Decimal(a) + decimal.Decimal(b))"
    )
    assert add(body, before) == Verdict(True)


@pytest.mark.parametrize(
    ("test", "level"),
    in_turn(
        ["def check(candidate:\n", "import no_such_module\n", "", "raise ValueError\n"], LEVELS
    ),
    indirect=["level"],
)
def test_tests_that_cannot_run_grade_nothing(test: str, level: str) -> None:
    verdict = add("return a + b", test=test)
    assert verdict.passed is None
    assert verdict.code == "code-tests-cannot-run" and verdict.values["reason"]


ENDS_EARLY = {
    "os._exit": "import os; os._exit(0)",
    "sys.exit": "import sys; sys.exit(0)",
    "a signal": "import os; os.kill(os.getpid(), 9)",
    "an exception that nothing catches": "class E(BaseException): pass\nraise E",
    "a crash": "import ctypes; ctypes.string_at(0)",
}


@pytest.mark.parametrize(
    ("code", "level"), in_turn(ENDS_EARLY.values(), LEVELS, ENDS_EARLY), indirect=["level"]
)
def test_to_end_before_the_tests_is_not_to_pass_them(code: str, level: str) -> None:
    assert add("return a + b", code).passed is False
    assert add(code + "\nreturn a + b").passed is False


LIES = {
    "an object equal to everything": (
        (
            "class Same(int):\n"
            "    def __eq__(self, other): return True\n"
            "    def __hex__(self): return hex(5)\n"
        ),
        "return Same(7)",
    ),
    "a word that passes for the verdict": (
        (
            "import os\nfor fd in range(32):\n"
            "    for line in (b'[\"list\", [\"' + b'0' * 32 + b'\", true, \"\"]]\\n', b'passed\\n'):\n"
            "        try: os.write(fd, line)\n"
            "        except OSError: pass\n"
        ),
        "return 5",
    ),
    "the token, found in memory": (
        (
            "import gc, os, re, sys\n"
            "found = set(re.findall('[0-9a-f]{32}', repr([gc.get_objects(), sys.argv, os.environ])))\n"
            "for fd in range(32):\n"
            "    for token in found:\n"
            '        try: os.write(fd, b\'["list", ["%s", true, ""]]\\n\' % token.encode())\n'
            "        except OSError: pass\n"
        ),
        "return 7",
    ),
    "other builtins": (
        (
            "import builtins\nbuiltins.AssertionError = None\nbuiltins.check = print\n"
            "check = lambda candidate: None\n"
            "import sys\nfor module in list(sys.modules.values()):\n"
            "    for name in ('dump', '_packed', 'load'):\n"
            "        if hasattr(module, name): setattr(module, name, lambda value: '5')\n"
        ),
        "return 7",
    ),
    "a caller's frame": (
        "import sys",
        (
            "frame = sys._getframe()\n"
            "while frame:\n"
            "    frame.f_locals.update(passed=True, value=5, sound=True)\n"
            "    frame = frame.f_back\n"
            "return 7"
        ),
    ),
}


@pytest.mark.parametrize(("before", "body"), LIES.values(), ids=LIES)
def test_no_lie_counts_as_passing(before: str, body: str, level: str) -> None:
    assert add(body, before).passed is False


def test_no_file_of_the_home_folder_can_be_read(level: str, canary: Path) -> None:
    search = f"""
import os, io
def read(path):
    try:
        return open(path).read()
    except OSError as error:
        return ""
def search():
    found = read({str(canary)!r}) + read("/proc/1/environ") + read("/etc/passwd")
    for root in {ROOTS!r}:
        try:
            for folder, folders, names in os.walk(root):
                folders[:] = set(folders) - {{"lib", "lib64", "usr", "proc", "sys"}}
                found += "".join(read(os.path.join(folder, name)) for name in names
                                 if "canary" in name)
        except OSError:
            pass
    return found
"""
    verdict = add("found = search()\nraise ValueError(found)", search)
    assert verdict.passed is False
    assert (verdict.code, verdict.values) == ("code-raised", {"error": "ValueError"})
    assert SECRET not in repr(verdict)
    # The search finds the file where it can be seen.
    scope: dict[str, Any] = {}
    exec(search.replace(repr(ROOTS), repr([str(canary.parent)])), scope)  # noqa: S102
    assert SECRET in scope["search"]()


def test_the_folder_it_runs_in_is_empty_and_there_is_no_environment(level: str) -> None:
    os.environ["POWERVIZ_TEST_SECRET"] = SECRET
    body = (
        "import os\n"
        "try: names = os.listdir('.')\n"
        "except OSError: names = []\n"
        "left = sorted(set(os.environ) - {'HOME', 'LC_CTYPE'})\n"
        "return 5 if (a, b) == (2, 3) and not names and not left else 0"
    )
    verdict = add(body, test="def check(candidate):\n    assert candidate(2, 3) == 5\n")
    del os.environ["POWERVIZ_TEST_SECRET"]
    assert verdict == Verdict(True)


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_UNIX])
def test_no_connection_reaches_a_listening_socket(family: socket.AddressFamily, level: str) -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(family) as listening:
        address = ("127.0.0.1", 0) if family == socket.AF_INET else f"{folder}/socket"
        listening.bind(address)
        listening.listen()
        listening.settimeout(0.02)  # Who has connected before is there at once.
        code = (
            "import _socket\n"
            f"s = _socket.socket({int(family)}, 1)\n"
            f"s.connect({listening.getsockname()!r})\n"
        )
        assert add("return a + b", code).passed is False
        with pytest.raises(TimeoutError):
            listening.accept()


HARM = {
    "forks without end": "import os\nwhile True:\n    os.fork()",
    "starts threads without end": (
        "import _thread, time\nwhile True:\n    _thread.start_new_thread(time.sleep, (9,))"
    ),
    "starts programs": "import os\nos.posix_spawn('/bin/sh', ['sh', '-c', 'sleep 60'], {})",
    "fills the disk": (
        "import itertools\nfor n in itertools.count():\n"
        "    with open(f'/tmp/{n}', 'wb') as file:\n"
        "        for _ in range(1000): file.write(bytes(1 << 20))"
    ),
    "allocates 100 GB": "x = bytearray(100 << 30)",
    "allocates without end": "x = []\nwhile True:\n    x.append(bytearray(1 << 24))",
    "loops for ever": "while True: pass",
    "sleeps for ever": "import time\nwhile True: time.sleep(1000)",
    "prints gigabytes": "while True: print('x' * (1 << 20))",
    "answers gigabytes": (
        "import os\nwhile True:\n    for fd in range(3, 32):\n"
        "        try: os.write(fd, b'x' * (1 << 16))\n        except OSError: pass"
    ),
    "returns gigabytes": "return 'x' * (1 << 28)",
    "closes its pipes": "import os\nos.closerange(0, 64)\nreturn a + b",
    "kills its parent": "import os\nos.kill(os.getppid(), 9)",
    "kills its group": "import os\nos.killpg(0, 9)",
    "kills everything": "import os\nos.kill(-1, 9)",
    "leaves daemons behind": (
        "import os\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n"
        "        while True: pass\n    os._exit(0)\nreturn a + b"
    ),
}


LONG = ("allocates without end", "prints gigabytes", "returns gigabytes")
"""Harm that only a limit of seconds or of bytes ends, after a second or two."""


def harm_by_night() -> list[Any]:
    """All harm at both levels; by day, what is stopped soon, at one of them."""
    soon = {name: body for name, body in HARM.items() if name not in LONG}
    return [
        *in_turn(soon.values(), LEVELS, soon),
        *(
            pytest.param(HARM[name], level, marks=pytest.mark.nightly, id=f"{name}-{level}")
            for name in LONG
            for level in LEVELS
        ),
    ]


@pytest.mark.parametrize(("body", "level"), harm_by_night(), indirect=["level"])
def test_harm_is_stopped_within_seconds_and_leaves_nothing(
    body: str, level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, folders = [], []
    start = code_execution._start

    def recorded(*arguments: object) -> subprocess.Popen[bytes]:
        process = start(*arguments)  # type: ignore[arg-type]
        started.append(process.pid)
        folders.append(Path(str(arguments[-1])))
        return process

    monkeypatch.setattr(code_execution, "_start", recorded)
    monkeypatch.setattr(code_execution, "SECONDS", 1.0 if "sleep(1000)" in body else 3.0)
    free = shutil.disk_usage(tempfile.gettempdir()).free
    begun = time.monotonic()
    assert add(body).passed is False
    assert time.monotonic() - begun < 20
    assert len(started) == 2
    assert not _of_sessions(started)
    assert not any(folder.exists() for folder in folders)
    assert shutil.disk_usage(tempfile.gettempdir()).free > free - (1 << 30)


def _of_sessions(leaders: list[int]) -> list[str]:
    """The processes that are still there of these sessions."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            status = path.read_text()
        except OSError:
            continue
        if int(status.rpartition(")")[2].split()[3]) in leaders:
            found.append(status)
    return found


def test_without_any_confinement_nothing_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code_execution, "confinement", lambda: None)
    monkeypatch.setattr(code_execution.subprocess, "Popen", None)
    verdict = add("return a + b")
    assert verdict == Verdict(None, "code-unconfined")


def test_a_machine_is_not_trusted_whose_trial_gets_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An attempt that succeeds, or a trial that does not come back, is no confinement."""
    monkeypatch.setattr(code_execution, "TRIAL_TEST", "def check(candidate): assert False\n")
    assert not any(code_execution._confines(level) for level in LEVELS)


def test_programs_of_endless_length_are_not_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code_execution, "confinement", lambda: LEVELS[0])
    monkeypatch.setattr(code_execution.subprocess, "Popen", None)
    assert add("return a + b\n" * 20_000).passed is False


WITH_NUMPY = """import numpy as np
from numpy.linalg import norm

def add(a, b):
    assert norm(np.array([3.0, 4.0])) == 5.0
    return %s
"""


@pytest.mark.parametrize("level", by_night(LEVELS, LEVELS[:1]), indirect=True)
def test_numpy_is_there_if_the_operator_says_so_and_gives_plain_values_back(
    level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_execution, "CPU_SECONDS", 5)
    right = WITH_NUMPY % "np.int64(a) + b"
    assert run_tests("", right, TEST, "add").passed is False, "without a word it is not"
    monkeypatch.setenv("POWERVIZ_CODE_LIBRARIES", "numpy")
    assert run_tests("", right, TEST, "add") == Verdict(True)
    assert run_tests("", WITH_NUMPY % "np.int64(a) - b", TEST, "add").passed is False
    lists = "def check(candidate):\n    assert candidate(2, 3) == [[2, 3], [3, 2]]\n"
    matrix = WITH_NUMPY % "np.array([[a, b], [b, a]])"
    assert run_tests("", matrix, lists, "add") == Verdict(True)
    strange = run_tests("", WITH_NUMPY % "np.array([object()])", TEST, "add")
    assert strange.passed is False and "numpy values of type object" in strange.values["error"]
    other = run_tests("", "import numpy, torch\ndef add(a, b):\n    return a + b\n", TEST, "add")
    assert other.passed is False and "torch" in other.values["error"]


@pytest.mark.parametrize("level", by_night(LEVELS, LEVELS[1:]), indirect=True)
def test_what_is_forbidden_stays_so_beside_numpy(
    level: str, canary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_execution, "CPU_SECONDS", 5)
    monkeypatch.setenv("POWERVIZ_CODE_LIBRARIES", "numpy")
    for attempt in (
        f"np.fromfile({str(canary)!r}, dtype='u1')",
        f"np.memmap({str(canary)!r}, dtype='u1')",
        "__import__('os').fork()",
        "__import__('socket').socket()",
    ):
        program = f"import numpy as np\ndef add(a, b):\n    {attempt}\n    return a + b\n"
        verdict = run_tests("", program, TEST, "add")
        assert verdict.passed is False and SECRET not in repr(verdict), attempt
