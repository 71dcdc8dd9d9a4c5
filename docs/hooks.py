"""Hooks of the site's build: files from elsewhere in the repository, and a closed site.

Knows mkdocs. Each of `FROM_ELSEWHERE` has one place, outside of `docs`, and is a page or a picture of
the site, too. A page that makes a browser ask another machine for a script, a style, a font or a
picture is a warning, with which a strict build fails.
"""

import logging
import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

log = logging.getLogger("mkdocs.plugins.powerviz")

ROOT = Path(__file__).parents[1]
FROM_ELSEWHERE = {
    "screenshot.png": "assets/screenshot.png",
    "contributing.md": "CONTRIBUTING.md",
    "changelog.md": "CHANGELOG.md",
    "teaching/45-minutes.md": "assets/teaching/en.md",
    "teaching/45-minuti.md": "assets/teaching/it.md",
    "teaching/45-minutos.md": "assets/teaching/es.md",
    "cards/pocket/README.md": "assets/models/pocket/README.md",
    "cards/pocket/accuracy_by_steps.svg": "assets/models/pocket/accuracy_by_steps.svg",
    "cards/pocket-grpo/README.md": "assets/models/pocket-grpo/README.md",
}
POCKET = ROOT / "assets" / "models" / "pocket"
FROM_ELSEWHERE |= {
    f"cards/pocket/{path.name}": path.relative_to(ROOT).as_posix()
    for path in sorted(POCKET.glob("frontier-*.svg"))
}
LOADED = re.compile(
    r"<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc=[\"']?(?:https?:)?//[^\"'\s>]+"
    r"|<link\b(?![^>]*rel=[\"']?canonical)[^>]*\bhref=[\"']?(?:https?:)?//[^\"'\s>]+"
    r"|\burl\([\"']?(?:https?:)?//[^)]+"
)
"""Markup that makes a browser fetch from another machine by itself; links that a reader follows do not."""


def on_files(files: Files, config: Any) -> Files:
    """Add the files from elsewhere to the site."""
    for uri, path in FROM_ELSEWHERE.items():
        files.append(File.generated(config, uri, abs_src_path=str(ROOT / path)))
    return files


def on_post_page(output: str, page: Any, config: Any) -> str:
    """Warn of everything that the page would load from another machine."""
    for found in LOADED.findall(output):
        log.warning("%s loads from another machine: %s", page.file.src_uri, found)
    return output
