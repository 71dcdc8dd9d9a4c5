"""Gradio's routes that are open, and what a request to one of them says of itself.

Knows paths and bodies as Gradio's client writes them. Of Gradio's many routes only those are open that the
page and that client need: no visitor uploads files to it, reads files through it or has it fetch anything.
"""

import json
import re
from typing import Any
from urllib.parse import parse_qsl

from starlette.types import Scope

PAGES = ("/", "/config", "/theme.css", "/favicon.ico", "/manifest.json", "/robots.txt")
FILES = ("/assets/", "/static/")
API = "/gradio_api/"
JOIN, DATA, HEARTBEAT = "queue/join", "queue/data", "heartbeat/"
ENDING = ("cancel", "reset")
CALLS = ("info", "startup-events", JOIN, DATA, HEARTBEAT, *ENDING)
"""Not among them is `app_id`: a page whose connection was lost asks for it, and would load itself anew at once, where
`core/server.js` keeps what is shown first, and asks."""
TAB = re.compile(r"[A-Za-z0-9_-]{1,64}")
LONGEST_NAME = 200
"""No file, run or tab has a longer one; a file system would not even look for it."""


def path_of(scope: Scope) -> str:
    """The path below the one that the app is mounted at."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "").rstrip("/"))


def call_of(scope: Scope) -> str | None:
    """The one of Gradio's calls that this is; None if it is none of those that are open."""
    path = path_of(scope)
    call = path.removeprefix(API)
    if call == path:
        return None
    for known in CALLS:
        if call.startswith(known) if known.endswith("/") else call.rstrip("/") == known:
            return known
    return None


def is_open(scope: Scope) -> bool:
    """Whether there is anything of Gradio's under this address for a visitor."""
    path = path_of(scope)
    if path in PAGES:
        # Gradio looks a page of that name up, and fails where there is none, as in this app.
        return "page" not in _query(scope)
    if path.startswith(FILES):
        return not any(part in path for part in ("..", "//", "\\"))
    call = call_of(scope)
    if call in (DATA, HEARTBEAT):
        return bool(TAB.fullmatch(streaming_tab(scope, call) or ""))
    return call is not None


def has_long_name(scope: Scope) -> bool:
    return any(len(part.encode()) > LONGEST_NAME for part in scope["path"].split("/"))


def streaming_tab(scope: Scope, call: str | None) -> str | None:
    """The tab that a stream is for; None if this is no stream."""
    if scope["method"] != "GET":
        return None
    if call == DATA:
        return _query(scope).get("session_hash", "")
    if call == HEARTBEAT:
        return path_of(scope).removeprefix(API + HEARTBEAT)
    return None


def order_in(content: bytes) -> dict[str, Any] | None:
    """The order in a body, if it is one, of a tab that could be."""
    try:
        order = json.loads(content)
    except (ValueError, RecursionError):
        return None
    tab = order.get("session_hash") if isinstance(order, dict) else None
    return order if isinstance(tab, str) and TAB.fullmatch(tab) else None


def _query(scope: Scope) -> dict[str, str]:
    return dict(parse_qsl(scope.get("query_string", b"").decode("latin-1")))
