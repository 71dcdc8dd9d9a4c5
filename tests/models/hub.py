"""A small model hub on this machine: the addresses of huggingface.co that a download asks for."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

COMMIT = "0123456789abcdef0123456789abcdef01234567"
CHUNK = 4096


@dataclass
class Hub:
    """`models` by their ids; `refused` are ids with the error that the hub gives for them.

    `seconds_between_chunks` makes it slow; `asked` lists the files that were fetched, `logins` the
    tokens that came with requests.
    """

    models: dict[str, Path] = field(default_factory=dict)
    refused: dict[str, tuple[int, str]] = field(default_factory=dict)
    seconds_between_chunks: float = 0.0
    asked: list[str] = field(default_factory=list)
    logins: set[str | None] = field(default_factory=set)
    address: str = ""
    over: threading.Event = field(default_factory=threading.Event)


@contextmanager
def serving() -> Iterator[Hub]:
    hub = Hub()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(hub))
    server.daemon_threads = True
    hub.address = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield hub
    finally:
        hub.over.set()
        server.shutdown()
        server.server_close()


@contextmanager
def asked_by(patch: pytest.MonkeyPatch, cache: Path) -> Iterator[Hub]:
    """The hub that huggingface_hub asks meanwhile, with an empty cache for what is downloaded."""
    from huggingface_hub import constants

    with serving() as hub:
        patch.setattr(constants, "HF_HUB_OFFLINE", False)
        patch.setattr(constants, "ENDPOINT", hub.address)
        address = hub.address + "/{repo_id}/resolve/{revision}/{filename}"
        patch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", address)
        patch.setattr(constants, "HF_HUB_CACHE", str(cache))
        yield hub


def _handler(hub: Hub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: Any) -> None: ...

        def do_HEAD(self) -> None:
            self.answer(body=False)

        def do_GET(self) -> None:
            self.answer(body=True)

        def answer(self, body: bool) -> None:
            hub.logins.add(self.headers.get("authorization"))
            parts = [unquote(part) for part in urlsplit(self.path).path.strip("/").split("/")]
            api = parts[:2] == ["api", "models"]
            parts = parts[2:] if api else parts
            name, rest = "/".join(parts[:2]), parts[2:]
            if name in hub.refused or name not in hub.models:
                status, code = hub.refused.get(name, (404, "RepoNotFound"))
                return self.send(status, b"{}", {"X-Error-Code": code, "X-Error-Message": code})
            folder = hub.models[name]
            if api and rest[:1] == ["tree"]:
                return self.send_json([_entry(folder, path) for path in _files(folder)])
            if api:
                listed = [
                    {"rfilename": str(path.relative_to(folder)), "size": path.stat().st_size}
                    for path in _files(folder)
                ]
                return self.send_json({"id": name, "sha": COMMIT, "siblings": listed})
            file = folder.joinpath(*rest[2:])
            if not file.is_file():
                return self.send(404, b"", {"X-Error-Code": "EntryNotFound"})
            content = file.read_bytes()
            headers = {
                "ETag": f'"{hashlib.sha256(content).hexdigest()}"',
                "X-Repo-Commit": COMMIT,
                "Content-Length": str(len(content)),
            }
            if not body:
                return self.send(200, b"", headers)
            hub.asked.append(file.name)
            self.send_response(200)
            for key, value in headers.items():
                self.send_header(key, value)
            self.end_headers()
            for start in range(0, len(content), CHUNK):
                self.wfile.write(content[start : start + CHUNK])
                if file.suffix in (".safetensors", ".gguf"):
                    hub.over.wait(hub.seconds_between_chunks)

        def send_json(self, value: Any) -> None:
            self.send(200, json.dumps(value).encode(), {"Content-Type": "application/json"})

        def send(self, status: int, content: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            for key, value in ({"Content-Length": str(len(content))} | headers).items():
                self.send_header(key, value)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)

    return Handler


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _entry(folder: Path, path: Path) -> dict[str, Any]:
    return {
        "type": "file",
        "path": str(path.relative_to(folder)),
        "size": path.stat().st_size,
        "oid": hashlib.sha1(path.read_bytes()).hexdigest(),
    }
