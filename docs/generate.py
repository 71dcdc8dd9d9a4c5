"""Write the pages, and the types for the page's scripts, that are made from the code, and must not be edited:

    python -m docs.generate

Run it after a change of the events, of what the page is told, or of a sampler's settings; `tests/test_docs.py`
fails until then.
"""

import json
from pathlib import Path

from docs import recording_format, sampler_settings, script_types

PAGES = Path(__file__).parent / "pages"


def pages() -> dict[str, str]:
    """The generated pages by their names in `docs/pages`."""
    schema = json.dumps(recording_format.schema(), indent=2, ensure_ascii=False)
    return {
        "recording.md": recording_format.page(),
        recording_format.SCHEMA: schema + "\n",
        "api/settings.md": sampler_settings.page(),
    }


def files() -> dict[Path, str]:
    """All generated files by where they stand."""
    return {PAGES / name: text for name, text in pages().items()} | script_types.files()


if __name__ == "__main__":
    for path, text in files().items():
        path.write_text(text, encoding="utf-8")
