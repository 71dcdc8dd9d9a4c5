"""How the server is, for whoever keeps it running: /healthz, as JSON or as a small page.

Knows counts only: nothing of what visitors do leaves it. It is answered on the server's own loop,
from numbers that are at hand, so that no busy model and no full pool of threads holds it up.
"""

import html
import time
from collections.abc import Callable, Sequence
from typing import Any

import psutil
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from powerviz.ui.content_security import STATUS_POLICY
from powerviz.ui.page_files import BASE, BUNDLE
from powerviz.ui.turns import Turns
from powerviz.ui.visitors import Visitors

PATH = "/healthz"
NAMES = {
    "version": "Version",
    "models": "Models",
    "uptime_seconds": "Running for, in seconds",
    "visitors": "Visitors",
    "runs_running": "Runs that draw or take turns",
    "runs_waiting": "Runs that wait in the queue",
    "evaluations": "Evaluations that run or wait",
    "load_average": "Load of the machine over 1, 5 and 15 minutes",
    "memory_mb": "Memory of the server, in MB",
}


def status_route(
    version: str,
    models: Sequence[str],
    turns: Turns,
    visitors: Visitors,
    evaluations: Callable[[], int],
) -> BaseRoute:
    """The route; the server counts as running from now on."""
    process, began = psutil.Process(), time.monotonic()

    def now() -> dict[str, Any]:
        load = turns.load()
        return {
            "ok": True,
            "version": version,
            "models": list(models),
            "uptime_seconds": round(time.monotonic() - began),
            "visitors": len(visitors),
            "runs_running": load.running,
            "runs_waiting": load.waiting,
            "evaluations": evaluations(),
            "load_average": [round(value, 2) for value in psutil.getloadavg()],
            "memory_mb": round(process.memory_info().rss / 1e6),
        }

    async def healthz(request: Request) -> Response:
        headers = {"Cache-Control": "no-store", "Vary": "Accept"}
        if "text/html" in request.headers.get("accept", ""):
            policy = {"Content-Security-Policy": STATUS_POLICY}
            return HTMLResponse(_page(now()), headers=headers | policy)
        return JSONResponse(now(), headers=headers)

    return Route(PATH, healthz)


def _page(found: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><th scope='row'>{name}</th><td translate='no'>{html.escape(_text(found[key]))}</td></tr>"
        for key, name in NAMES.items()
    )
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>PowerViz: how the server is</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="{BASE}/assets/css/{BUNDLE}.css"></head>
<body class="pv-status"><main><h1>The server is well</h1><table>{rows}</table>
<p><a class="pv-link" href=".">To the page</a></p></main></body></html>"""


def _text(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
