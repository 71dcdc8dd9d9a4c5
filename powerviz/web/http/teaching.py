"""The teacher's notes as a page: the files of `assets/teaching`, in the page's looks, with links to the lessons.

Knows Markdown and addresses; the lessons by their number only. A file may hold no HTML: it is shown as text.
"""

import re
from collections.abc import MutableSequence
from functools import lru_cache
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from powerviz.messages import SOURCE
from powerviz.paths import ASSETS
from powerviz.web.assets import BASE, STYLE_SHEET, address
from powerviz.web.csp import STATUS_POLICY

NOTES = {path.stem: path for path in sorted((ASSETS / "teaching").glob("*.md"))}
"""The notes by the page's language: the names of their files."""
HOME = "../../"
"""The app's own address, from that of the notes."""
LESSON = re.compile(r"[^\W\d]+ ([1-9]\d?)")
"""A cell that names a lesson and says nothing else, in whatever language."""
PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="{styles}"></head>
<body class="pv-notes"><main>
{text}</main></body></html>
"""


def teaching_route() -> Route:
    """The notes in a language; in English, where there are none in it."""

    def notes(request: Request) -> Response:
        asked = request.path_params["language"]
        language = asked if asked in NOTES else SOURCE
        return HTMLResponse(
            notes_page(language), headers={"Content-Security-Policy": STATUS_POLICY}
        )

    return Route(f"/{BASE}/teaching/{{language}}", notes)


def notes_page(language: str) -> str:
    """The page of the notes in a language that has some."""
    path = NOTES[language]
    text = _rendered(path, path.stat().st_mtime_ns)
    title = re.search(r"<h1>(.*?)</h1>", text)
    return PAGE.format(
        language=escape(language, quote=True),
        title=title[1] if title else "PowerViz",
        styles=HOME + address(STYLE_SHEET),
        text=text,
    )


@lru_cache(maxsize=8)
def _rendered(path: Path, changed: int) -> str:
    """A file as markup; `changed` is when it was, so that a new one is read."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    reader.core.ruler.push("lessons", _link_lessons)
    return str(reader.render(path.read_text(encoding="utf-8")))


def _link_lessons(state: StateCore) -> None:
    """Make links of cells that name a lesson, and of the addresses of scenes in the text; links to scenes lead home."""
    for before, token in zip(state.tokens, state.tokens[1:], strict=False):
        if token.type != "inline" or token.children is None:
            continue
        if before.type == "td_open" and (named := LESSON.fullmatch(token.content)):
            token.children = _linked(f"?tab=learn&lesson={named[1]}", token.children)
            before.attrs["class"] = "pv-lesson-cell"
            continue
        for child in token.children:
            if str(child.attrs.get("href", "")).startswith("?tab="):
                child.attrs["href"] = f"{HOME}{child.attrs['href']}"
        token.children = [
            new
            for child in token.children
            for new in (
                _linked(child.content, [child])
                if child.type == "code_inline" and child.content.startswith("?tab=")
                else [child]
            )
        ]


def _linked(query: str, shown: MutableSequence[Token]) -> list[Token]:
    """A link to a scene of the page around what is shown."""
    return [
        Token("link_open", "a", 1, attrs={"href": HOME + query}),
        *shown,
        Token("link_close", "a", -1),
    ]
