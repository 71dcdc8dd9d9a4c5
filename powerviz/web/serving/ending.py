"""How the server ends when it is told to: at once, with what it kept for the time of its life removed.

Knows signals and processes; nothing of what is served. Runs may be under way then, in threads that
compute outside of Python. To take the interpreter down around them aborts the process now and then,
and to wait for them takes as long as they do. Nothing of theirs has to be saved: what is to be kept
is written while it comes. So the process ends without either, once the exit functions have run.
"""

import atexit
import logging
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS_TO_CLOSE = 1.5
"""Answers that are under way may be finished for so long."""
SECONDS_TO_CLEAN_UP = 2.5
INTERRUPTED = 130


@contextmanager
def ended_at_once() -> Iterator[None]:
    """Run a program in a `with` block, with whose end the process ends; SIGTERM is as Ctrl-C."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _interrupt)
    code = 0
    try:
        yield
    except KeyboardInterrupt:
        code = INTERRUPTED
    except SystemExit as ending:
        code = _code(ending)
    except BaseException:  # noqa: BLE001 (what Python does with it, too)
        traceback.print_exc()
        code = 1
    _end(code)


def _interrupt(signum: int, frame: FrameType | None) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):  # once is enough: cleaning up is not interrupted
        signal.signal(number, signal.SIG_IGN)
    limit = threading.Timer(SECONDS_TO_CLOSE, _end, [INTERRUPTED])
    limit.daemon = True
    limit.start()
    raise KeyboardInterrupt


def _code(ending: SystemExit) -> int:
    if ending.code is None or isinstance(ending.code, int):
        return ending.code or 0
    print(ending.code, file=sys.stderr)
    return 1


_ending = threading.Lock()


def _end(code: int) -> None:
    with _ending:  # never left: whoever comes second waits for the end
        limit = threading.Timer(SECONDS_TO_CLEAN_UP, os._exit, [code])
        limit.daemon = True
        limit.start()
        atexit._run_exitfuncs()  # temporary folders are removed by one of them
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                pass  # whoever read it has gone
        os._exit(code)
