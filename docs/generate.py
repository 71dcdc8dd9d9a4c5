"""Write the pages that are made from the code, and must not be edited:

    python -m docs.generate

Run it after a change of the events or of a sampler's settings; `tests/test_docs.py` fails until then.
"""

import json
from pathlib import Path

from docs import recording_format, sampler_settings

PAGES = Path(__file__).parent / "pages"


def files() -> dict[str, str]:
    """The generated files by their names in `docs/pages`."""
    schema = json.dumps(recording_format.schema(), indent=2, ensure_ascii=False)
    return {
        "recording.md": recording_format.page(),
        recording_format.SCHEMA: schema + "\n",
        "api/settings.md": sampler_settings.page(),
    }


if __name__ == "__main__":
    for name, text in files().items():
        (PAGES / name).write_text(text, encoding="utf-8")
