"""Files that a command will write, refused before any work is done for them."""

from pathlib import Path

from powerviz.errors import RecordingError


def check_writable(path: Path | None, option: str, new: bool = False) -> None:
    """Raises `RecordingError` if it is plain that `path` will not be written (field: `option`)."""
    if path is None:
        return
    try:
        if path.is_dir():
            raise RecordingError(option, f"{path} is a folder; name a file in it")
        if new and path.exists():
            raise RecordingError(
                option, f"{path} exists already; resume it, or choose another name"
            )
        if not path.parent.is_dir():
            raise RecordingError(option, f"there is no folder {path.parent} to write into")
    except (OSError, ValueError) as error:  # A name that no file can have, or a locked folder.
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise RecordingError(option, f"cannot write {path}: {reason}") from error
