"""The page's own styles and scripts in `assets/`, in the order in which they are loaded.

A browser gets them as one style sheet and one script, at addresses relative to the app's own.
"""

import html
import json
from pathlib import Path

from powerviz.examples.bundled import load_examples
from powerviz.paths import ASSETS

BASE = "powerviz"
BUNDLE = "powerviz"

STYLES = (
    "palette.css",
    "page.css",
    "controls.css",
    "model_dialog.css",
    "stage.css",
    "panels.css",
    "critical_window.css",
    "compare.css",
    "library.css",
    "learn.css",
    "lessons.css",
    "evaluate.css",
    "server.css",
    "status.css",
)
SCRIPTS = (
    "dom.js",
    "language.js",
    "language_switch.js",
    "link.js",
    "server.js",
    "kept.js",
    "numbers.js",
    "chart.js",
    "fold.js",
    "player.js",
    "tooltip.js",
    "tokens.js",
    "response.js",
    "position.js",
    "proposal.js",
    "sentences.js",
    "decision.js",
    "guess.js",
    "trace.js",
    "cost.js",
    "history.js",
    "window_curve.js",
    "critical_window.js",
    "transport.js",
    "story.js",
    "picture.js",
    "response_picture.js",
    "take_away.js",
    "fields.js",
    "models.js",
    "model_dialog.js",
    "controls.js",
    "theme.js",
    "stage.js",
    "live.js",
    "explore.js",
    "replay.js",
    "compare_controls.js",
    "cards.js",
    "means.js",
    "distributions.js",
    "prefix_tree.js",
    "compare.js",
    "library.js",
    "lesson_feed.js",
    "lesson_form.js",
    "lessons/bars.js",
    "lessons/sharpening.js",
    "lessons/low_temperature.js",
    "lessons/tree.js",
    "lessons/by_hand.js",
    "lessons/convergence.js",
    "lessons/pivotal.js",
    "lessons/accelerations.js",
    "learn.js",
    "evaluate_methods.js",
    "evaluate_form.js",
    "evaluate_upload.js",
    "evaluate_progress.js",
    "evaluate_table.js",
    "evaluate_figures.js",
    "evaluate_answers.js",
    "evaluate_files.js",
    "evaluate.js",
)


def paths(kind: str) -> list[Path]:
    """The files of the bundle of this kind, `css` or `js`."""
    return [ASSETS / kind / name for name in (STYLES if kind == "css" else SCRIPTS)]


def head() -> str:
    """What goes into the page's head: the bundles, and what the scripts have to know."""
    known = json.dumps({"base": BASE, "examples": [one.to_json() for one in load_examples()]})
    return (
        f'<link rel="stylesheet" href="{BASE}/assets/css/{BUNDLE}.css">'
        f'<meta name="powerviz" content="{html.escape(known, quote=True)}">'
        f'<script src="{BASE}/assets/js/{BUNDLE}.js"></script>'
    )
