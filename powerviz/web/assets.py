"""The page's own styles and scripts, and where a browser gets them.

The style sheets of `assets/css` are one to a browser; the scripts of `assets/js` are in `assets/bundles`,
as modules. Both are at addresses relative to the app's own, which change with their content: a browser may
keep them for ever. What the table of methods says of colours stands in the style sheet, and all of it in
the page's head.
"""

import hashlib
import html
import json
from functools import lru_cache
from pathlib import Path
from typing import NotRequired, TypedDict, Unpack

from powerviz.examples.bundled import ExampleFacts, load_examples
from powerviz.messages import files
from powerviz.methods import MethodFacts, table
from powerviz.paths import ASSETS

BASE = "powerviz"
BUNDLES = ASSETS / "bundles"
STYLE_SHEET = "page.css"
CLASS_STYLES = "class.css"
"""The style sheet of the students' page of class mode."""
STYLES = {name: BUNDLES / name for name in (STYLE_SHEET, CLASS_STYLES)}
FIRST_VIEW = "first_view.json"
"""The names of the bundles that the first view needs."""


class ServerFacts(TypedDict):
    """The server's own facts, which a page without one lacks: the address below which all its others are,
    examples, and where each language's file is."""

    base: NotRequired[str]
    examples: NotRequired[list[ExampleFacts]]
    languages: NotRequired[dict[str, str]]


class Facts(ServerFacts):
    """The data that the scripts have to know from the start, in the page's head."""

    methods: list[MethodFacts]


def scripts() -> list[Path]:
    """The bundles that `assets/js/build.js` has made of the page's scripts: what a browser loads."""
    return sorted(BUNDLES.glob("*.js"))


def address(name: str) -> str:
    """The address at which a browser gets a bundle, or `STYLE_SHEET`: for as long as it is the same, it stays there."""
    return f"{BASE}/assets/{version()}/{name}"


def version() -> str:
    """A word that changes with whatever a browser is given of styles and scripts."""
    return _digest(
        colours(),
        *(
            (path, path.stat().st_mtime_ns)
            for path in (*STYLES.values(), *scripts(), *files().values())
        ),
    )


@lru_cache(maxsize=4)
def _digest(palette: str, *files: tuple[Path, int]) -> str:
    found = hashlib.sha256(palette.encode())
    for path, _ in files:
        found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()[:16]


def head() -> str:
    """Make the page's head: the style sheet, the facts that the scripts have to know, and what loads them early."""
    examples = [one.to_json() for one in load_examples()]
    languages = {code: address(f"{code}.ftl") for code in files()}
    first = json.loads((BUNDLES / FIRST_VIEW).read_text(encoding="utf-8"))
    return (
        f'<link rel="stylesheet" href="{address(STYLE_SHEET)}">'
        + facts(base=BASE, examples=examples, languages=languages)
        + "".join(
            f'<link rel="modulepreload"{_later(name)} href="{address(name)}">' for name in first
        )
    )


def _later(name: str) -> str:
    """The mark of plotly.js, which is larger than all else together: on a slow line the page itself comes first."""
    return ' fetchpriority="low"' if name.startswith("plotly-") else ""


def on_load(script: str) -> str:
    """Make what a Gradio component does once it is there: `script`, with the page's own in `PowerViz`."""
    where = json.dumps(address("page.js"))
    return (
        f"import(new URL({where}, document.baseURI)).then((PowerViz) => {{\n{script.strip()}\n}});"
    )


def facts(**more: Unpack[ServerFacts]) -> str:
    """Data that the scripts have to know, as an element of the head: the table of methods, and `more`."""
    known: Facts = {"methods": [row.to_json() for row in table().values()], **more}
    return f'<meta name="powerviz" content="{html.escape(json.dumps(known), quote=True)}">'


def colours() -> str:
    """The palette's colours of methods, on either paper, from the table."""
    rows = table().values()
    light = "".join(f"  {row.colour}: {row.look.light};\n" for row in rows)
    dark = "".join(f"  {row.colour}: {row.look.dark};\n" for row in rows)
    return f':root {{\n{light}}}\n:root[data-theme="dark"] {{\n{dark}}}\n'
