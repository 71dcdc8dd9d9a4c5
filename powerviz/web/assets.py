"""The page's own styles and scripts in `assets/`, in the order in which they are loaded.

A browser gets them as one style sheet and one script, at addresses relative to the app's own. What
the table of methods says of colours stands in the style sheet, and all of it in the page's head.
"""

import html
import json
from pathlib import Path
from typing import Any

from powerviz.examples.bundled import load_examples
from powerviz.methods import table
from powerviz.paths import ASSETS

BASE = "powerviz"
BUNDLE = "powerviz"

STYLES = (
    "core/palette.css",
    "core/page.css",
    "shared/controls.css",
    "shared/model_dialog.css",
    "run/stage.css",
    "run/*.css",
    "core/panels.css",
    "explore/critical_window.css",
    "compare/compare.css",
    "library/library.css",
    "learn/learn.css",
    "learn/lessons.css",
    "evaluate/evaluate.css",
    "core/server.css",
    "core/status.css",
)
# Of files that one entry stands for, none needs another before the page is there; one that is named before is not
# among them.
SCRIPTS = (
    "core/dom.js",
    "core/language.js",
    "core/language_switch.js",
    "core/link.js",
    "core/methods.js",
    "core/server.js",
    "core/kept.js",
    "core/numbers.js",
    "core/chart.js",
    "core/tooltip.js",
    "core/picture.js",
    "core/theme.js",
    "run/fold.js",
    "run/views.js",
    "run/*.js",
    "explore/window_curve.js",
    "explore/critical_window.js",
    "shared/fields.js",
    "shared/models.js",
    "shared/model_dialog.js",
    "explore/method_fields.js",
    "explore/controls.js",
    "explore/explore.js",
    "compare/controls.js",
    "compare/cards.js",
    "compare/means.js",
    "compare/distributions.js",
    "compare/prefix_tree.js",
    "compare/compare.js",
    "library/library.js",
    "learn/feed.js",
    "learn/form.js",
    "learn/lessons/*.js",
    "learn/learn.js",
    "evaluate/methods.js",
    "evaluate/form.js",
    "evaluate/upload.js",
    "evaluate/progress.js",
    "evaluate/table.js",
    "evaluate/figures.js",
    "evaluate/answers.js",
    "evaluate/files.js",
    "evaluate/evaluate.js",
)


def paths(kind: str) -> list[Path]:
    """The files of the bundle of this kind, `css` or `js`."""
    folder, names = ASSETS / kind, STYLES if kind == "css" else SCRIPTS
    return list(dict.fromkeys(path for name in names for path in sorted(folder.glob(name))))


def head() -> str:
    """Make the page's head: the bundles, and the facts that the scripts have to know."""
    examples = [one.to_json() for one in load_examples()]
    return (
        f'<link rel="stylesheet" href="{BASE}/assets/css/{BUNDLE}.css">'
        + facts(base=BASE, examples=examples)
        + f'<script src="{BASE}/assets/js/{BUNDLE}.js"></script>'
    )


def facts(**more: Any) -> str:
    """Data that the scripts have to know, as an element of the head: the table of methods, and `more`."""
    known = json.dumps({"methods": [row.to_json() for row in table().values()], **more})
    return f'<meta name="powerviz" content="{html.escape(known, quote=True)}">'


def colours() -> str:
    """The palette's colours of methods, on either paper, from the table."""
    rows = table().values()
    light = "".join(f"  {row.colour}: {row.look.light};\n" for row in rows)
    dark = "".join(f"  {row.colour}: {row.look.dark};\n" for row in rows)
    return f':root {{\n{light}}}\n:root[data-theme="dark"] {{\n{dark}}}\n'
