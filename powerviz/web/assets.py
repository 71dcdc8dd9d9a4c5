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
    "core/palette.css",
    "core/page.css",
    "shared/controls.css",
    "shared/model_dialog.css",
    "run/stage.css",
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
SCRIPTS = (
    "core/dom.js",
    "core/language.js",
    "core/language_switch.js",
    "core/link.js",
    "core/server.js",
    "core/kept.js",
    "core/numbers.js",
    "core/chart.js",
    "run/fold.js",
    "run/player.js",
    "core/tooltip.js",
    "run/tokens.js",
    "run/response.js",
    "run/position.js",
    "run/proposal.js",
    "run/sentences.js",
    "run/decision.js",
    "run/guess.js",
    "run/trace.js",
    "run/cost.js",
    "run/history.js",
    "explore/window_curve.js",
    "explore/critical_window.js",
    "run/transport.js",
    "run/story.js",
    "core/picture.js",
    "run/response_picture.js",
    "run/take_away.js",
    "shared/fields.js",
    "shared/models.js",
    "shared/model_dialog.js",
    "explore/controls.js",
    "core/theme.js",
    "run/stage.js",
    "run/live.js",
    "explore/explore.js",
    "run/replay.js",
    "compare/controls.js",
    "compare/cards.js",
    "compare/means.js",
    "compare/distributions.js",
    "compare/prefix_tree.js",
    "compare/compare.js",
    "library/library.js",
    "learn/feed.js",
    "learn/form.js",
    "learn/lessons/bars.js",
    "learn/lessons/sharpening.js",
    "learn/lessons/low_temperature.js",
    "learn/lessons/tree.js",
    "learn/lessons/by_hand.js",
    "learn/lessons/convergence.js",
    "learn/lessons/pivotal.js",
    "learn/lessons/accelerations.js",
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
    return [ASSETS / kind / name for name in (STYLES if kind == "css" else SCRIPTS)]


def head() -> str:
    """Make the page's head: the bundles, and the facts that the scripts have to know."""
    known = json.dumps({"base": BASE, "examples": [one.to_json() for one in load_examples()]})
    return (
        f'<link rel="stylesheet" href="{BASE}/assets/css/{BUNDLE}.css">'
        f'<meta name="powerviz" content="{html.escape(known, quote=True)}">'
        f'<script src="{BASE}/assets/js/{BUNDLE}.js"></script>'
    )
