"""Recordings that visitors have sent, kept for them where the operator has named a folder.

Knows files and keys. Whoever has a recording's key, which cannot be guessed, gets it back; nobody is
told which there are. Without a folder nothing is kept, and the page holds what it was given.
"""

import hashlib
import logging
import re
import secrets
import shutil
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from powerviz.errors import PowerVizError, RecordingError, SettingError
from powerviz.messages import say, to_page
from powerviz.runs.events import RunStarted
from powerviz.runs.recording import parse_events
from powerviz.units import MEGABYTE
from powerviz.web.assets import BASE
from powerviz.web.evaluate.store import VISITORS
from powerviz.web.http.addresses import ADDRESS
from powerviz.web.http.arriving import arrived
from powerviz.web.http.uploads import NAME
from powerviz.web.policy import Operator
from powerviz.web.serving.admission import NOBODY, Admission, Holding
from powerviz.web.serving.failures import failure
from powerviz.web.serving.stream import as_message

log = logging.getLogger(__name__)

FOLDER = "recordings"
KEY = re.compile(r"[0-9a-f]{32}")
LONGEST_FIRST_LINE = 8 * MEGABYTE
NO_TAB = "recordings"
GONE = say("upload-recording-gone")
NOTHING_KEPT = say("upload-nothing-kept")


class SentRecordings:
    """Files by keys; on the disk they lie under the keys' hashes. Raises `SettingError` (field `results`)."""

    def __init__(self, folder: Path, keep_hours: float | None, admission: Admission) -> None:
        self._folder = folder / VISITORS / FOLDER
        self._keep_seconds = None if keep_hours is None else 3600 * keep_hours
        self._admission = admission
        self._kept: dict[str, Holding] = {}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            there = {path.name: path.stat().st_size for path in self._folder.iterdir()}
        except OSError as error:
            said = say("upload-folder-unusable", path=str(folder), reason=str(error.strerror))
            raise SettingError("results", said) from error
        for name, size in there.items():
            with suppress(SettingError):
                self._kept[name] = admission.take("kept", NO_TAB, size / MEGABYTE, address=name)

    def keep(self, file: IO[bytes], address: str) -> str:
        """Keep a recording; gives its key.

        Raises `RecordingError` if it does not begin as one, `SettingError` if too much is kept, and
        `OSError` if it cannot be written.
        """
        self.clear()
        file.seek(0)
        events = parse_events(iter([file.readline(LONGEST_FIRST_LINE)]), NAME)
        if not isinstance(next(events, None), RunStarted):
            raise RecordingError("file", say("upload-has-no-run", file=NAME))
        size = file.seek(0, 2)
        key = secrets.token_hex(16)
        path = self._path(key)
        self._kept[path.name] = self._admission.take("kept", NO_TAB, size / MEGABYTE, address)
        file.seek(0)
        try:
            with path.open("xb") as kept:
                shutil.copyfileobj(file, kept)
        except BaseException:
            self._remove(path)
            raise
        return key

    def find(self, key: str) -> Path | None:
        """The file that is kept under this key."""
        self.clear()
        path = self._path(key)
        return path if KEY.fullmatch(key) and path.is_file() else None

    def clear(self) -> None:
        """Remove what is older than the operator says."""
        if self._keep_seconds is None:
            return
        oldest = time.time() - self._keep_seconds
        for path in self._folder.iterdir():
            with suppress(FileNotFoundError):
                if path.stat().st_mtime < oldest:
                    self._remove(path)

    def _remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        if (holding := self._kept.pop(path.name, None)) is not None:
            holding.give_back()

    def _path(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()}.jsonl"


def recording_routes(operator: Operator, admission: Admission) -> list[BaseRoute]:
    """Routes to keep a recording and to get it back."""
    there = operator.results is not None and operator.upload_recordings
    recordings = (
        SentRecordings(operator.results, operator.keep_hours, admission)
        if there and operator.results is not None
        else None
    )

    async def keep(request: Request) -> Response:
        if recordings is None:
            return JSONResponse({"field": "file", "message": to_page(NOTHING_KEPT)}, 404)
        address = str(request.scope.get(ADDRESS, NOBODY))
        try:
            async with arrived(request, NAME, admission) as file:
                key = await run_in_threadpool(recordings.keep, file, address)
                return JSONResponse({"key": key})
        except PowerVizError as error:
            return JSONResponse(as_message(error), 422)
        except OSError as error:
            log.exception("A recording could not be kept")
            return JSONResponse(as_message(failure(error, "file", say("failed-keeping"))), 507)

    def give(request: Request) -> Response:
        path = recordings.find(request.path_params["key"]) if recordings is not None else None
        if path is None:
            return JSONResponse({"field": "recording", "message": to_page(GONE)}, 404)
        return FileResponse(path, media_type="application/octet-stream", filename="run.jsonl")

    return [
        Route(f"/{BASE}/recordings", keep, methods=["POST"]),
        Route(f"/{BASE}/recordings/{{key}}", give),
    ]
