"""Exceptions that nobody foresaw, as sentences: a visitor never sees a traceback.

Knows errors. Whoever catches them logs them; what was drawn before stays where it is.
"""

import errno

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from powerviz.errors import PowerVizError, RecordingError
from powerviz.models.batching import memory_error, out_of_memory, release_memory

DISK = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG}


def failure(error: BaseException, field: str, what: str) -> PowerVizError:
    """The error to show for `error`.

    `what` failed, for instance "sampling"; `field` is what the page may hold responsible. Where
    memory ran out, what can be freed is.
    """
    if isinstance(error, PowerVizError):
        return error
    if out_of_memory(error):
        release_memory()
        return memory_error()
    if isinstance(error, OSError) and error.errno in DISK:
        return disk_error(error)
    return PowerVizError(field, f"{what} failed on the server ({type(error).__name__})")


def disk_error(error: OSError) -> RecordingError:
    """The server's disk takes no more."""
    return RecordingError(
        "disk",
        f"the server cannot write any more ({error.strerror}); what is written is kept, "
        "so try again when whoever runs it has made room",
    )


def server_failed(request: Request, error: Exception) -> Response:
    """The answer to a request that failed in a way nobody foresaw; the log has the traceback."""
    told = failure(error, "request", "this request")
    return PlainTextResponse(f"{told}. Nothing that was drawn is lost.", status_code=500)
