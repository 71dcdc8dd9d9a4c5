"""A server that a measurement starts for itself on this machine, and what it takes of it meanwhile.

Knows processes, their memory, threads and files, and the server's own word on how it is.
"""

import asyncio
import json
import os
import resource
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import psutil

from powerviz.benchmarks.page_client import PATIENCE

GONE_SECONDS = 1
"""How soon the server notices that a visitor has closed the page."""
SOFT_FILES = 1024
"""The number of open files that systems let a service have unless it asks for more."""


@dataclass(frozen=True)
class OwnServer:
    """A server of our own: its address, its process, and the file that its output goes to."""

    address: str
    process: psutil.Process
    log: Path

    @property
    def memory_mb(self) -> float:
        """The memory that the process holds now (MB)."""
        return float(self.process.memory_info().rss) / 1e6

    @property
    def disk_mb(self) -> float:
        """The size of its temporary folder now, without its output (MB)."""
        files = (path for path in self.log.parent.rglob("*") if path.is_file())
        return sum(path.stat().st_size for path in files if path != self.log) / 1e6


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


def start(
    port: int, log: Path, options: Sequence[str] = (), environment: Mapping[str, str] | None = None
) -> "subprocess.Popen[bytes]":
    """Start `powerviz app` at a port, under these options and else the defaults; what it says goes to the end of the log."""
    with log.open("ab") as output:
        return subprocess.Popen(
            [sys.executable, "-m", "powerviz", "app", "--port", str(port), *options],
            env=os.environ | (environment or {}),
            stdout=output,
            stderr=subprocess.STDOUT,
        )


def wait_for(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Wait until a server that was started answers. Raises `RuntimeError` with its last words if it does not."""
    ends = time.monotonic() + PATIENCE
    while True:
        try:
            health(address)
            return
        except OSError:
            if process.poll() is not None or time.monotonic() > ends:
                said = log.read_text(errors="replace")[-2000:]
                raise RuntimeError(f"the server did not start:\n{said}") from None
            time.sleep(0.2)


@contextmanager
def own_server(options: Sequence[str] = ()) -> Iterator[OwnServer]:
    """A server with the bundled model, under these options of `powerviz app` and else the defaults."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="powerviz-load-") as folder:
        log = Path(folder) / "log"
        environment = {"GRADIO_HEARTBEAT_INTERVAL": str(GONE_SECONDS), "TMPDIR": folder}
        process = start(port, log, options, environment)
        _few_files(process.pid)
        try:
            found = OwnServer(f"http://127.0.0.1:{port}", psutil.Process(process.pid), log)
            wait_for(found.address, process, log)
            yield found
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=20)
            process.kill()
            process.wait()


@dataclass
class MortalServer:
    """The server, which can be killed and started again at the same address with what it has kept."""

    folder: Path
    port: int = field(default_factory=free_port)
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def begin(self) -> None:
        """Start it, and wait until it answers."""
        log = self.folder / "log"
        options = ("--results", str(self.folder / "results"))
        self.process = start(self.port, log, options, {"HF_HUB_OFFLINE": "1"})
        await asyncio.to_thread(wait_for, self.address, self.process, log)

    @property
    def cpu_seconds(self) -> float:
        """The processor time that it has taken since it was started."""
        times = psutil.Process(self.process.pid if self.process else None).cpu_times()
        return float(times.user + times.system)

    def kill(self) -> None:
        """End it as a machine does that loses its power."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()


def _few_files(pid: int) -> None:
    """Long before it has started, the process has the limit of a service, where systems can do that."""
    if hasattr(resource, "prlimit"):
        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.prlimit(pid, resource.RLIMIT_NOFILE, (min(SOFT_FILES, hard), hard))


def many_files() -> None:
    """Let this process open as many files, and connections, as the system allows it."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def health(address: str, seconds: float = PATIENCE) -> dict[str, Any]:
    """Read what the server says of itself, well or not. Raises `OSError` if it says nothing in time."""
    try:
        with urlopen(f"{address.rstrip('/')}/healthz", timeout=seconds) as answer:
            found: dict[str, Any] = json.load(answer)
    except HTTPError as error:
        with error:
            found = json.load(error)
    return found


def memory_at_rest(server: OwnServer, patience: float = PATIENCE) -> float:
    """In MB, once everybody has gone, or after so many seconds."""
    ends = time.monotonic() + patience
    with suppress(OSError):
        while health(server.address, patience)["visitors"] and time.monotonic() < ends:
            time.sleep(0.5)
    time.sleep(2 * GONE_SECONDS)
    return server.memory_mb


@dataclass
class Watched:
    """How a server was while it was watched: a row each time, and the slowest word on its health."""

    rows: list[dict[str, float]] = field(default_factory=list)
    healthz_slowest_s: float = 0.0

    def highest(self, name: str) -> float:
        """The most that a row has of it; 0 without rows."""
        return max((row[name] for row in self.rows), default=0.0)


@contextmanager
def watched(
    address: str, server: OwnServer | None = None, every: float = 0.5, health_seconds: float = 30.0
) -> Iterator[Watched]:
    """Look at the server while this is entered, `every` so many seconds.

    Its health is asked for from a thread of its own: one that does not answer hides nothing else.
    """
    found, over = Watched(), threading.Event()

    def ask() -> None:
        while not over.wait(0.5):
            asked = time.monotonic()
            with suppress(OSError):
                health(address, health_seconds)
            found.healthz_slowest_s = max(found.healthz_slowest_s, time.monotonic() - asked)

    def look() -> None:
        began = time.monotonic()
        while server is not None and not over.wait(every):
            with suppress(psutil.Error):
                row = {"seconds": time.monotonic() - began, "memory_mb": server.memory_mb}
                row["threads"] = float(server.process.num_threads())
                row["descriptors"] = float(server.process.num_fds())
                found.rows.append(row)

    threads = [threading.Thread(target=one, daemon=True) for one in (ask, look)]
    for thread in threads:
        thread.start()
    try:
        yield found
    finally:
        over.set()
        for thread in threads:
            thread.join(timeout=health_seconds + 1)
