"""ZeroGPU's broker of GPUs, played on this machine, as the package `spaces` speaks to it.

The package is the real one. It asks over HTTP for a GPU, forks a process, reports its id, and gives the
GPU back; the broker ends a process that keeps one too long. Here "too long" is counted in forward passes,
which the model under test reports, so that a slow machine plays the same story. What no machine
without a GPU can play is CUDA itself: `tests/web/zero_gpu_space.py` leaves out what moves weights.
"""

import json
import os
import queue
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass
class Broker:
    """`lifetimes`: forward passes until the process of each lease in turn is killed; then nobody's is.

    `refuse` answers the following requests with an exceeded quota, `busy` are the seconds for which
    one waits for an answer. `asked` are the seconds that were asked for, lease after lease. `told`
    is what the Space has to say, whose output the package fills with its own.
    """

    lifetimes: list[int] = field(default_factory=list)
    refuse: bool = False
    busy: float = 0.0
    asked: list[int] = field(default_factory=list)
    killed: int = 0
    released: int = 0
    told: "queue.Queue[Any]" = field(default_factory=queue.Queue)
    address: str = ""
    _passes: int = 0

    def answer(self, path: str, query: dict[str, str], body: bytes) -> tuple[int, Any]:
        if path == "/told":
            self.told.put(json.loads(body))
        if path == "/schedule":
            time.sleep(self.busy)
            if self.refuse:
                return 429, {"left": 3, "wait": 3600}
            self.asked.append(int(query["durationSeconds"]))
            self._passes = 0
            token = f"lease-{len(self.asked)}"
            return 200, {"idle": True, "nvidiaIndex": 0, "nvidiaUUID": "GPU-0", "allowToken": token}
        if path == "/release":
            self.released += 1
        if path == "/pass":
            self._passes += 1
            if self.lifetimes and self._passes >= self.lifetimes[0]:
                self.lifetimes.pop(0)
                self.killed += 1
                os.kill(int(query["pid"]), signal.SIGKILL)
        return 200, {}


@contextmanager
def serving(broker: Broker) -> Iterator[Broker]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            parts = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            sent = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, body = broker.answer(parts.path, query, sent)
            content = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    broker.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield broker
    finally:
        server.shutdown()
