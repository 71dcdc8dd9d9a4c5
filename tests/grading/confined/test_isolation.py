"""The namespaces by themselves, with all system calls: what they show, and what they hold back."""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

from powerviz.grading import code_execution

SETUP = f"""
import sys
sys.path.append({str(Path(code_execution.__file__).parent)!r})
from confined.isolation import *
import os, json
enter_namespaces()
give_up_rights()
limit_resources(5, 1 << 30)
"""


def isolated(code: str) -> str:
    """What the code prints in namespaces of its own, as a user without rights."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", SETUP + code],
        capture_output=True,
        text=True,
        timeout=30,
        env={},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_there_is_no_other_process_and_no_home() -> None:
    assert isolated("print(os.getpid(), os.getppid())") == "1 0"
    with tempfile.NamedTemporaryFile(dir=Path.home(), prefix=".powerviz-") as canary:
        assert isolated(f"print(os.path.exists({canary.name!r}))") == "False"
    assert (
        isolated("print(os.listdir('.'), os.listdir('/tmp'), os.path.exists('/proc'))")
        == "[] [] False"
    )


def test_nothing_can_be_written_but_a_little_in_the_own_folder() -> None:
    code = """
written = []
for root in ["/", "/usr/lib", os.path.dirname(os.__file__), "/tmp"]:
    try:
        open(os.path.join(root, "new"), "w").close()
        written.append(root)
    except OSError:
        pass
print(written)
"""
    assert isolated(code) == "['/tmp']"
    code = """
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
total = 0
try:
    for n in range(100):
        with open(str(n), "wb", buffering=0) as file:
            for _ in range(100):
                total += file.write(bytes(1 << 20))
except OSError:
    pass
print(total <= 16 << 20)
"""
    assert isolated(code) == "True"


def test_there_is_no_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        code = f"""
import socket
try:
    socket.create_connection({listening.getsockname()!r}, 1)
    print("connected")
except OSError as error:
    print("refused")
"""
        assert isolated(code) == "refused"
        with socket.create_connection(listening.getsockname(), 1):
            listening.accept()[0].close()


def test_no_right_is_left_and_none_can_be_had() -> None:
    code = """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
outcomes = [
    libc.mount(b"tmpfs", b"/tmp", b"tmpfs", 0, None),
    libc.umount2(b"/tmp", 2),
    libc.chroot(b"."),
    libc.sethostname(b"x", 1),
]
for change in (os.setuid, os.setgid):
    try:
        change(0 if os.getuid() else 1)
        outcomes.append("changed")
    except OSError:
        outcomes.append(-1)
print(set(outcomes))
"""
    assert isolated(code) == "{-1}"


def test_no_process_can_be_started() -> None:
    code = """
try:
    print("forked" if os.fork() else "")
except OSError:
    print("refused")
"""
    assert isolated(code) == "refused"


def test_its_end_is_told_to_whom_started_it() -> None:
    ended = subprocess.run(
        [sys.executable, "-I", "-S", "-c", SETUP + "os._exit(3)"], timeout=30, env={}, check=False
    )
    assert ended.returncode == 1
    assert os.getuid() == os.geteuid()
