"""An app in a process of its own, which can be killed and started again at the same address."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[2]


class Server:
    """`app.py` of this checkout on a free port; `start` waits until it answers."""

    def __init__(self, *options: str) -> None:
        self.options = options
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            self.port = found.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}/"
        self.process: subprocess.Popen[bytes] | None = None
        self.log: Path | None = None

    def start(self) -> None:
        command = [sys.executable, "app.py", "--port", str(self.port), *self.options]
        with open(self.log or os.devnull, "wb") as log:
            self.process = subprocess.Popen(
                command,
                cwd=ROOT,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=os.environ | {"HF_HUB_OFFLINE": "1"},
            )
        end = time.monotonic() + 120
        while True:
            try:
                urllib.request.urlopen(f"{self.address}powerviz/alive", timeout=5).read()
                return
            except OSError:
                assert time.monotonic() < end and self.process.poll() is None
                time.sleep(0.2)

    def kill(self) -> None:
        """As a machine that loses its power."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None
