"""How the server is, for whoever keeps it running: /healthz, as JSON or as a small page.

Knows counts only: nothing of what visitors do leaves it. It is answered on the server's own loop,
from numbers that are at hand, so that no busy model and no full pool of threads holds it up. The
server is well as long as it can take another order; else the answer's status is 503.
"""

import html
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import psutil
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from powerviz.messages import say
from powerviz.web.assets import STYLE_SHEET, address
from powerviz.web.csp import STATUS_POLICY
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.limit_table import LIMITS
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.visitors import Visitors

PATH = "/healthz"
FEWEST_SLOTS = 32
"""The fewest free slots for orders with which the server is well."""
NAMES = {
    "version": "health-version",
    "models": "health-models",
    "uptime_seconds": "health-uptime-seconds",
    "visitors": "health-visitors",
    "runs_running": "health-runs-running",
    "runs_waiting": "health-runs-waiting",
    "evaluations": "health-evaluations",
    "slots_free": "health-slots-free",
    "load_average": "health-load-average",
    "memory_mb": "health-memory-mb",
}

COUNTED = {
    "held": "health-held",
    "most_by_one_address": "health-most-by-one-address",
    "refused": "health-refused",
}


def status_route(
    version: str,
    models: Sequence[str],
    scheduler: Scheduler,
    visitors: Visitors,
    evaluations: Callable[[], int],
    job_slots: Callable[[], tuple[int, int]],
    admission: Admission,
    counted: Callable[[], Mapping[str, Mapping[str, float]]] = dict,
) -> BaseRoute:
    """The route; the server counts as running from now on.

    `job_slots` are those for orders, in all and taken; there are none before the first page was opened.
    `counted` as in `Admission.counters`.
    """
    process, began = psutil.Process(), time.monotonic()

    def now() -> dict[str, Any]:
        load = scheduler.load()
        in_all, taken = job_slots()
        return {
            "ok": not in_all or in_all - taken >= FEWEST_SLOTS,
            "version": version,
            "models": list(models),
            "uptime_seconds": round(time.monotonic() - began),
            "visitors": len(visitors),
            "runs_running": load.running,
            "runs_waiting": load.waiting,
            "evaluations": evaluations(),
            "slots_free": in_all - taken,
            "load_average": [round(value, 2) for value in psutil.getloadavg()],
            "memory_mb": round(process.memory_info().rss / 1e6),
            "limits": admission.counters(counted()),
        }

    async def healthz(request: Request) -> Response:
        headers = {"Cache-Control": "no-store", "Vary": "Accept"}
        found = now()
        status = 200 if found["ok"] else 503
        if "text/html" in request.headers.get("accept", ""):
            policy = {"Content-Security-Policy": STATUS_POLICY}
            return HTMLResponse(_page(found), status_code=status, headers=headers | policy)
        return JSONResponse(found, status_code=status, headers=headers)

    return Route(PATH, healthz)


def _page(found: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><th scope='row'>{_said(code)}</th><td translate='no'>{html.escape(_text(found[key]))}</td></tr>"
        for key, code in NAMES.items()
    )
    limits = "".join(
        f"<tr><th scope='row'>{_sentence(_said(LIMITS[name].about))}</th>"
        + "".join(f"<td translate='no'>{counts[key]:,g}</td>" for key in COUNTED)
        + "</tr>"
        for name, counts in found["limits"].items()
    )
    heads = "".join(f"<th scope='col'>{_said(code)}</th>" for code in COUNTED.values())
    title = _said("health-well" if found["ok"] else "health-full")
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{_said("health-title")}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="{address(STYLE_SHEET)}"></head>
<body class="pv-status"><main><h1>{title}</h1><table>{rows}</table>
<h2>{_said("health-what-is-held")}</h2><table><thead><tr><th scope='col'></th>{heads}</tr></thead><tbody>{limits}</tbody></table>
<p><a class="pv-link" href=".">{_said("health-to-the-page")}</a></p></main></body></html>"""


def _said(code: str) -> str:
    """The text under a code, as markup. The page has no scripts, and speaks English only."""
    return html.escape(str(say(code)))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _text(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
