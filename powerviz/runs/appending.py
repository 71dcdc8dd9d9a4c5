"""Files that grow line by line while other processes may look at them.

Knows raw files. One writer at a time, every line written whole and at once: what a killed process
had written is there, but for a torn last line.
"""

from io import FileIO


def lock(file: FileIO) -> None:
    """One writer at a time, where the platform can see to it. Raises `OSError`."""
    try:
        import fcntl
    except ImportError:
        return
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def write_all(file: FileIO, line: bytes) -> None:
    """Raw writes may be short when a disk fills up; the next one then says why."""
    while line:
        line = line[file.write(line) :]
