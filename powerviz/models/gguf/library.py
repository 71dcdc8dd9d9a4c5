"""llama.cpp as the package llama-cpp-python brings it: its C functions, imported when they are needed first.

Knows the package, and where llama.cpp's messages go: to whoever listens, and nowhere else. Knows nothing of
models.
"""

import atexit
import ctypes
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from powerviz.errors import ModelError, reason_of
from powerviz.messages import say
from powerviz.models.progress import Watch

log = logging.getLogger(__name__)

PACKAGE = "llama-cpp-python"
MODULES = ("llama_cpp", "llama_cpp.llama_cpp")
ERROR = 4
"""A level of ggml.h."""
SECONDS_BETWEEN_LOOKS = 0.1
SECONDS_TO_END = 10.0
_alone = threading.Lock()
_ending = threading.Event()


def library(name: str) -> Any:
    """The module with llama.cpp's functions. `name` is the model's, for messages. Raises `ModelError`."""
    try:
        return _library()
    except ImportError as error:
        if isinstance(error, ModuleNotFoundError) and error.name in MODULES:
            raise ModelError("model", say("gguf-no-package", model=name, package=PACKAGE)) from None
        raise _not_importable(name, error) from error
    except (OSError, RuntimeError, AttributeError) as error:
        raise _not_importable(name, error) from error


@cache
def _library() -> Any:
    import llama_cpp.llama_cpp as found

    # It has set a listener of its own, which prints.
    found.llama_log_set(_deaf(found), ctypes.c_void_p(0))
    found.llama_backend_init()
    atexit.register(_end)
    return found


def _not_importable(name: str, error: BaseException) -> ModelError:
    told = say("gguf-package-broken", model=name, package=PACKAGE, reason=reason_of(error))
    return ModelError("model", told)


@contextmanager
def listening(found: Any, watch: Watch) -> Iterator[list[str]]:
    """Collect the errors that llama.cpp tells meanwhile. One thread listens at a time, and others wait.

    Otherwise nobody does: what llama.cpp calls in each pass is no Python function, which might be called after
    Python's end. Raises `LoadingCancelled`.
    """
    lines: list[str] = []

    def hear(level: int, text: bytes, _: Any) -> None:
        line = text.decode("utf-8", errors="replace").rstrip()
        if line:
            log.debug("%s", line)
        if level == ERROR and line:
            lines.append(line)

    listener = found.llama_log_callback(hear)
    while not _alone.acquire(timeout=SECONDS_BETWEEN_LOOKS):
        watch.check()
    try:
        found.llama_log_set(listener, ctypes.c_void_p(0))
        yield lines
    finally:
        found.llama_log_set(_deaf(found), ctypes.c_void_p(0))
        _alone.release()


def is_ending() -> bool:
    """Whether Python ends: who is loading is to stop, since llama.cpp calls back into Python there."""
    return _ending.is_set()


def _end() -> None:
    _ending.set()
    _alone.acquire(timeout=SECONDS_TO_END)


@cache
def _deaf(found: Any) -> Any:
    """A C function that does nothing with what it is told."""
    return ctypes.cast(found._lib.llama_max_devices, found.llama_log_callback)


def reason_in(lines: list[str]) -> str:
    """The first error of those told: what follows it are its consequences."""
    first = next(iter(lines), "")
    function, colon, rest = first.partition(": ")
    return (rest if colon and " " not in function else first)[:200] or "?"


def fill(settings: Any, **values: Any) -> Any:
    """Set fields of a C structure. Raises `AttributeError` for one that it has not, which ctypes would not."""
    known = {name for name, *_ in settings._fields_}
    for name, value in values.items():
        if name not in known:
            raise AttributeError(f"{type(settings).__name__} has no {name}")
        setattr(settings, name, value)
    return settings
