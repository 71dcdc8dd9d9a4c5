"""Files of the checkout that tests read."""

from pathlib import Path

ROOT = Path(__file__).parents[1]


def javascript() -> list[Path]:
    """The page's scripts, without what npm has put beside them."""
    found = (ROOT / "assets" / "js").rglob("*.js")
    return sorted(path for path in found if "node_modules" not in path.parts)
