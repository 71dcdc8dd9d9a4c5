"""The languages of the page: tables from English texts to their translations, in `assets/languages`.

Knows files and Gradio's internationalisation, which brings the tables to the browser. A text stands in
English in the code, and is its own key: see `assets/js/core/language.js`. Terms of the field that stay
English have an entry, too, so that a missing one shows.
"""

import json
from functools import cache

import gradio as gr

from powerviz.paths import ASSETS

FOLDER = ASSETS / "languages"


@cache
def translations() -> dict[str, dict[str, str]]:
    """A table for each language by its code; the files of a language are by part of the page."""
    return {
        folder.name: _table(folder.name) for folder in sorted(FOLDER.iterdir()) if folder.is_dir()
    }


def _table(language: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for path in sorted((FOLDER / language).glob("*.json")):
        table |= json.loads(path.read_text(encoding="utf-8"))
    return table


I18N = gr.I18n(**translations())
"""For `launch`: Gradio brings the tables to the browser, and speaks those languages itself."""
