"""Files of the checkout that tests read."""

from pathlib import Path

ROOT = Path(__file__).parents[1]


def javascript() -> list[Path]:
    """The page's own scripts."""
    found = (ROOT / "assets" / "js").rglob("*.js")
    return sorted(path for path in found if not {"node_modules", "vendor"} & set(path.parts))
