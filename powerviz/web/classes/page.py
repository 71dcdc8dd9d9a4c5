"""The students' page at /class: a small page of its own, without Gradio, with its texts in all languages.

Knows markup, and which texts it needs; what it does, `assets/js/classes/phone.js` says. The class's code is behind the
`#` of its address, which is sent to nobody.
"""

import html
import json
import re
from functools import lru_cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from powerviz.messages import SOURCE, files
from powerviz.web.assets import BASE, CLASS_STYLES, address
from powerviz.web.csp import CLASS_POLICY
from powerviz.web.http.packing import content_encoding, encoding_of, packed

ADDRESS = "/class"
SCRIPT = "class.js"
NEEDED = re.compile(
    r"class-|odds-|exercise-[a-z0-9-]+-|lesson-[a-z0-9-]+-(?:title|question|answer|choice-[a-z0-9-]+) ?=|asked-unusable|failed-keeping"
    r"|limit-(?:codes|in-this-tab|from-your-address|on-this-server) ?=|door-"
)
"""The beginnings of the texts that the page says."""
PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>PowerViz</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="powerviz" content="{facts}">
<link rel="stylesheet" href="{styles}">
<script type="module" src="{script}"></script></head>
<body class="pv-class-page"><noscript>JavaScript</noscript><main data-pv="class"></main></body></html>
"""


async def class_page(request: Request) -> Response:
    """The page; which class it is for, it alone knows."""
    stamps = tuple((path, path.stat().st_mtime_ns) for path in files().values())
    text = PAGE.format(
        language=SOURCE,
        facts=_facts(stamps),
        styles=address(CLASS_STYLES),
        script=address(SCRIPT),
    )
    encoding = encoding_of(request.headers.get("accept-encoding", ""))
    headers = {
        "Content-Security-Policy": CLASS_POLICY,
        "Cache-Control": "no-cache",
        "Vary": "Accept-Encoding",
    }
    return HTMLResponse(_packed(text, encoding), headers=headers | content_encoding(encoding))


@lru_cache(maxsize=8)
def _packed(text: str, encoding: str) -> bytes:
    """The page packed once for all who ask."""
    return packed(text.encode(), encoding)


@lru_cache(maxsize=2)
def _facts(stamps: tuple[tuple[Path, int], ...]) -> str:
    """Facts that the page's script needs, for an attribute; `stamps` are the languages' files, and when they changed."""
    texts = {path.stem: needed(path.read_text(encoding="utf-8")) for path, _ in stamps}
    facts = {"base": BASE, "methods": [], "texts": texts}
    return html.escape(json.dumps(facts, ensure_ascii=False), quote=True)


def needed(text: str) -> str:
    """The messages of a language's file that the page needs."""
    found, inside = [], False
    for line in text.splitlines():
        if line and not line[0].isspace() and line[0] != "}":
            inside = NEEDED.match(line) is not None
        if inside and line.strip():
            found.append(line)
    return "\n".join(found)
