"""Files that a command will write, refused before any work is done for them."""

from pathlib import Path

from powerviz.errors import RecordingError
from powerviz.messages import say


def check_writable(path: Path | None, option: str, new: bool = False) -> None:
    """Raises `RecordingError` if it is plain that `path` will not be written (field: `option`)."""
    if path is None:
        return
    try:
        if path.is_dir():
            raise RecordingError(option, say("cli-file-is-folder", path=str(path)))
        if new and path.exists():
            raise RecordingError(option, say("cli-file-exists", path=str(path)))
        if not path.parent.is_dir():
            folder = str(path.parent)
            raise RecordingError(option, say("cli-no-folder-to-write-into", path=folder))
    except (OSError, ValueError) as error:  # A name that no file can have, or a locked folder.
        reason = error.strerror if isinstance(error, OSError) else str(error)
        said = say("cli-cannot-write", path=str(path), reason=str(reason))
        raise RecordingError(option, said) from error
