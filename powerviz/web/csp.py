"""Rules for browsers about what the app serves: response headers, and the exported page's own rule.

Knows Content-Security-Policy and Gradio's page as it is. No script of the page stands in it but those
of Gradio's own template, each allowed by its hash; whatever else gets into the page's markup does
not run, and nothing is fetched from anywhere else.
"""

import base64
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

EMBEDDERS = ("https://huggingface.co", "https://*.huggingface.co", "https://*.hf.space")
"""Sites that may show the page in a frame: that is how a Space is shown."""

GRADIO_CDN = "https://gradio.s3-us-west-2.amazonaws.com"
"""The source of Gradio's own scripts behind a public link of Gradio's, and only there."""

COMMON = {
    "X-Content-Type-Options": "nosniff",
    # An address may hold the unguessable id of an evaluation.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"
STATUS_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""For the page at /healthz, which has a style sheet and nothing else."""
CLASS_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""For the students' page at /class, whose scripts and styles are files of ours."""
SCRIPT = re.compile(r"<script(?: data-gradio-mode)?>(.*?)</script>", re.DOTALL)
FILLED_IN = re.compile(r"\{\{.*?\}\}")


def data_headers() -> dict[str, str]:
    """For everything that is no page and names no policy of its own: scripts, styles, downloads."""
    return COMMON | {"Content-Security-Policy": DATA_POLICY}


def page_headers(page: str, shared: bool = False) -> dict[str, str]:
    """For Gradio's page, whose inline scripts are allowed if they are those of its template.

    Gradio makes functions of the components' `js_on_load`, and sets styles on elements; hence the
    two `unsafe` words. `shared`: behind Gradio's public link.
    """
    known = [text for text in SCRIPT.findall(page) if any(map(_is(text), _templates()))]
    return COMMON | {"Content-Security-Policy": page_policy(known, shared)}


def page_policy(scripts: Iterable[str] = (), shared: bool = False) -> str:
    """The policy of a page with these inline scripts."""
    ours = f"'self' {GRADIO_CDN}" if shared else "'self'"
    hashes = "".join(f" {source_hash(script)}" for script in scripts)
    return _policy(
        {
            "default-src": "'none'",
            "script-src": f"{ours} 'unsafe-eval'{hashes}",
            "style-src": f"{ours} 'unsafe-inline'",
            "img-src": f"{ours} data: blob:",
            "font-src": f"{ours} data:",
            "connect-src": ours,
            "manifest-src": "'self'",
            "base-uri": "'self'",
            "form-action": "'none'",
            "frame-ancestors": f"'self' {' '.join(EMBEDDERS)}",
        }
    )


def offline_policy(scripts: Iterable[str]) -> str:
    """The rule in an exported page: these scripts run, and nothing is fetched from anywhere."""
    return _policy(
        {
            "default-src": "'none'",
            "script-src": " ".join(map(source_hash, scripts)),
            "style-src": "'unsafe-inline'",
            "img-src": "data: blob:",
            "base-uri": "'none'",
            "form-action": "'none'",
        }
    )


def foreign(headers: Mapping[str, str]) -> bool:
    """Whether a page of another origin has a browser ask this; nothing but browsers says so.

    Browsers say it in a header of its own. Where one does not, the origin has to be the host asked.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in ("cross-site", "same-site")
    origin = headers.get("origin")
    host = headers.get("x-forwarded-host", headers.get("host", ""))
    return origin is not None and urlsplit(origin).netloc.lower() != host.lower()


def source_hash(script: str) -> str:
    """A script as policies name it."""
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _policy(directives: Mapping[str, str]) -> str:
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())


def _is(text: str) -> Callable[[re.Pattern[str]], bool]:
    """Whether a script of the template comes to this text: what is filled in has to be JSON."""

    def matches(template: re.Pattern[str]) -> bool:
        found = template.fullmatch(text)
        return found is not None and all(map(_is_json, found.groups()))

    return matches


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


@cache
def _templates() -> list[re.Pattern[str]]:
    """The inline scripts of Gradio's pages, as patterns with a group for whatever is filled in."""
    import gradio

    folder = Path(gradio.__file__).parent / "templates" / "frontend"
    scripts = {
        script
        for name in ("index.html", "share.html")
        for script in SCRIPT.findall((folder / name).read_text(encoding="utf-8"))
    }
    return [
        re.compile("(.*?)".join(map(re.escape, FILLED_IN.split(script))), re.DOTALL)
        for script in scripts
    ]
