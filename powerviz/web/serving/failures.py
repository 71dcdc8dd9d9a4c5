"""Exceptions that nobody foresaw, as sentences: a visitor never sees a traceback.

Knows errors. Whoever catches them logs them; what was drawn before stays where it is.
"""

import errno

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from powerviz.errors import PowerVizError, RecordingError
from powerviz.messages import Message, say, to_page
from powerviz.models.batching import memory_error, out_of_memory, release_memory

DISK = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG}


def failure(error: BaseException, field: str, what: Message | str) -> PowerVizError:
    """The error to show for `error`.

    `what` failed, for instance `say("failed-sampling")`; `field` is what the page may hold responsible. Where
    memory ran out, what can be freed is.
    """
    if isinstance(error, PowerVizError):
        return error
    if out_of_memory(error):
        release_memory()
        return memory_error()
    if isinstance(error, OSError) and error.errno in DISK:
        return disk_error(error)
    return PowerVizError(field, say("failed-on-the-server", what=what, error=type(error).__name__))


def disk_error(error: OSError) -> RecordingError:
    """The server's disk takes no more."""
    return RecordingError("disk", say("failed-disk", reason=str(error.strerror)))


def server_failed(request: Request, error: Exception) -> Response:
    """The answer to a request that failed in a way nobody foresaw; the log has the traceback."""
    told = failure(error, "request", say("failed-request"))
    said = say("failed-but-kept", field=told.field, reason=told.message)
    return JSONResponse({"field": told.field, "message": to_page(said)}, status_code=500)
