"""The evaluation that the package brings, as one that this server has: what the page shows at first.

Knows where it lies packed, and a folder that ends with the process. It is to be looked at only.
"""

import tempfile
import threading
from pathlib import Path

from powerviz.evaluation.bundled import drawn, is_bundled, unpack
from powerviz.web.evaluate.message_types import DrawnMessage
from powerviz.web.serving.scratch import scratch_folder

BUNDLED = "bundled"
"""Its id. A folder of the operator's with this name is not listed."""

_lock = threading.Lock()
_unpacked: list[Path] = []
_scratch: list[tempfile.TemporaryDirectory[str]] = []


def bundled_folder() -> Path | None:
    """The folder it is unpacked into, once in a process; None if the package has brought none.

    Raises `OSError`.
    """
    if not is_bundled():
        return None
    with _lock:
        if not _unpacked:
            scratch = scratch_folder()
            into = Path(scratch.name) / BUNDLED
            unpack(into)
            _scratch.append(scratch)
            _unpacked.append(into)
        return _unpacked[0]


def drawn_message() -> DrawnMessage:
    """The day on which it was drawn, and the commit. Raises `OSError`."""
    found = drawn()
    return {"date": found.date, "commit": found.commit}
