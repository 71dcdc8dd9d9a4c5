"""Files that are made for a visitor: two at a time, kept on disk, sent in pieces.

Knows bytes and limits; nothing of what is in them. However many ask for a large file and however slowly
they take it, memory holds a piece for each of them.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from typing import IO

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from powerviz.errors import SettingError
from powerviz.web.http.addresses import ADDRESS
from powerviz.web.http.turn_taking import TurnTaking
from powerviz.web.serving.admission import NOBODY, Admission
from powerviz.web.serving.scheduler import Scheduler

PIECE = 1 << 16
IN_MEMORY = 1 << 18
MADE_AT_ONCE = 2
NO_TAB = "downloads"
"""A link is followed without saying from which tab, so that only addresses are counted."""


class Downloads:
    """The downloads of one server, held to its limits."""

    def __init__(self, admission: Admission, scheduler: Scheduler | None = None) -> None:
        self._admission = admission
        self._scheduler = scheduler or Scheduler()
        self._making = TurnTaking(MADE_AT_ONCE)

    async def answer(
        self, request: Request, name: str, media_type: str, make: Callable[[], bytes]
    ) -> Response:
        """The file that `make` gives, as an attachment; a refusal if too many are under way."""
        address = request.scope.get(ADDRESS, NOBODY)
        try:
            holding = self._admission.take("exports", NO_TAB, address=address)
        except SettingError as error:
            return PlainTextResponse(f"{error.message}.", status_code=429)
        try:
            async with self._making.turn(address):
                with self._scheduler.reading(address):
                    file = await asyncio.to_thread(_kept, make)
        except BaseException:
            holding.give_back()
            raise

        def over() -> None:
            file.close()
            holding.give_back()

        return _Sent(file, name, media_type, over)


class _Sent(StreamingResponse):
    """A file on its way; `over` is called when it has been taken, or given up."""

    def __init__(
        self, file: IO[bytes], name: str, media_type: str, over: Callable[[], None]
    ) -> None:
        disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
        super().__init__(_pieces(file), media_type=media_type, headers=disposition)
        self._over = over

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._over()


def _kept(make: Callable[[], bytes]) -> IO[bytes]:
    content = make()
    file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 (closed when it is sent)
    file.write(content)
    file.seek(0)
    return file


async def _pieces(file: IO[bytes]) -> AsyncIterator[bytes]:
    while piece := await asyncio.to_thread(file.read, PIECE):
        yield piece
