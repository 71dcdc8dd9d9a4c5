"""Routes of evaluations: how they stand, uploads, answers, downloads.

Knows evaluations and files. Addresses hold an evaluation's id, which for a visitor's cannot be
guessed. All are relative to the app's own.
"""

import logging
import re
import tempfile
from collections.abc import Callable
from typing import IO, Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from powerviz.errors import PowerVizError
from powerviz.evaluation.results import PLAN, SAMPLES, Sample
from powerviz.evaluation.sets.json_lines import LARGEST_FILE
from powerviz.messages import Message, say, to_page
from powerviz.web.assets import BASE
from powerviz.web.evaluate.messages import (
    alpacaeval_file,
    faults_told,
    humaneval_file,
    problem_answers,
    problem_list,
    table_csv,
)
from powerviz.web.evaluate.request import UPLOAD, check_set
from powerviz.web.evaluate.service import EvaluateService
from powerviz.web.evaluate.state import Evaluation
from powerviz.web.http.addresses import ADDRESS
from powerviz.web.http.downloads import Downloads
from powerviz.web.http.turn_taking import TurnTaking
from powerviz.web.library.sent_recordings import recording_routes
from powerviz.web.serving.admission import NOBODY
from powerviz.web.serving.failures import failure

log = logging.getLogger(__name__)

PREFIX = f"/{BASE}/evaluations"
LONGEST_NAME = 80
MOST_ASKED = 50
IN_MEMORY = 1 << 20
READ_AT_ONCE = 2
"""A large file takes seconds and much memory; each of these is of another address."""
NO_TAB = "files"
"""A file does not say from which tab it comes, so that only addresses are counted."""
GONE = say("evaluation-gone")

Export = Callable[[Evaluation, str], str]
"""From an evaluation and the name of a method to the text of a file."""

EXPORTS: dict[str, tuple[str, str, Export]] = {
    "table.csv": ("text/csv", "table.csv", lambda one, _: table_csv(one.plan, one.samples)),
    "humaneval.jsonl": (
        "application/jsonl",
        "humaneval-samples.jsonl",
        lambda one, method: humaneval_file(one.plan, one.samples, method),
    ),
    "alpacaeval.json": (
        "application/json",
        "alpacaeval-outputs.json",
        lambda one, method: alpacaeval_file(one.plan, one.samples, method),
    ),
}
FILES = {PLAN: "application/json", SAMPLES: "application/jsonl"}


def evaluation_routes(
    service: EvaluateService, downloads: Downloads | None = None
) -> list[BaseRoute]:
    """Routes to put before Gradio's own."""
    sent = downloads or Downloads(service.admission)
    reading = TurnTaking(READ_AT_ONCE)

    def found(request: Request) -> Evaluation | None:
        try:
            return service.find(request.path_params["id"], address=_address(request))
        except PowerVizError:
            return None

    def store(request: Request) -> Response:
        return JSONResponse(service.store.public())

    def begun(request: Request) -> Response:
        asked = request.query_params.get("ids", "").split(",")[:MOST_ASKED]
        return JSONResponse(service.begun(asked), headers={"Cache-Control": "no-store"})

    async def upload(request: Request) -> Response:
        try:
            check_set(UPLOAD, service.operator)
        except PowerVizError as error:
            return JSONResponse(
                {"error": {"field": "upload", "message": to_page(error.message)}}, 403
            )
        name = request.query_params.get("name", "upload")[:LONGEST_NAME]
        address = _address(request)
        try:
            with (
                service.admission.take("uploads", NO_TAB, address=address),
                tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as file,
            ):
                async for chunk in request.stream():
                    if file.tell() > LARGEST_FILE:
                        break  # read_problem_set says how large a file may be
                    file.write(chunk)
                async with reading.turn(address):
                    with service.scheduler.reading(address):
                        return await run_in_threadpool(_taken, service, name, file, address)
        except PowerVizError as error:
            return _unusable(error)
        except OSError as error:
            log.exception("A file of problems could not be held")
            return _unusable(failure(error, "upload", say("evaluation-reading-file")))

    async def standing(request: Request) -> Response:
        asked = request.query_params
        shown = _count(request)
        told = await service.look(
            request.path_params["id"],
            asked.get("mark", ""),
            -1 if shown is None else shown,
            _address(request),
        )
        return JSONResponse(told, headers={"Cache-Control": "no-store"})

    def problems(request: Request) -> Response:
        evaluation = found(request)
        if evaluation is None:
            return _refusal(GONE)
        return JSONResponse(problem_list(evaluation.plan, _first(request, evaluation)))

    def problem(request: Request) -> Response:
        evaluation = found(request)
        if evaluation is None:
            return _refusal(GONE)
        index = request.path_params["index"]
        if not 0 <= index < len(evaluation.plan.problems):
            return _refusal(say("evaluation-no-such-problem"))
        return JSONResponse(problem_answers(evaluation.plan, _first(request, evaluation), index))

    async def download(request: Request) -> Response:
        evaluation, kind = found(request), request.path_params["kind"]
        if evaluation is None:
            return _refusal(GONE)
        # Headers take no other letters.
        stem = f"powerviz-evaluation-{re.sub(r'[^A-Za-z0-9_-]', '_', evaluation.id[:8])}"
        if kind in FILES and (path := evaluation.folder / kind).is_file():
            return FileResponse(path, media_type=FILES[kind], filename=f"{stem}-{kind}")
        if kind not in EXPORTS:
            return _refusal(say("evaluation-no-such-file"))
        media, name, export = EXPORTS[kind]
        method = request.query_params.get("method", "")
        return await sent.answer(
            request, f"{stem}-{name}", media, lambda: export(evaluation, method).encode()
        )

    return [
        Route(PREFIX, store),
        Route(f"{PREFIX}/begun", begun),
        Route(f"{PREFIX}/sets", upload, methods=["POST"]),
        Route(f"{PREFIX}/{{id}}/standing", standing),
        Route(f"{PREFIX}/{{id}}/problems", problems),
        Route(f"{PREFIX}/{{id}}/problems/{{index:int}}", problem),
        Route(f"{PREFIX}/{{id}}/files/{{kind}}", download),
        *recording_routes(
            service.operator, service.admission
        ),  # in the same folder, to the same limits
    ]


def _count(request: Request) -> int | None:
    """How many samples the page's tables are of; None if it does not say."""
    done = request.query_params.get("done", "")
    return int(done) if done.isascii() and done.isdecimal() and len(done) < 10 else None


def _first(request: Request, evaluation: Evaluation) -> list[Sample]:
    """The samples that the page's tables are of; all there are if it does not say."""
    return list(evaluation.samples)[: _count(request)]


def _address(request: Request) -> str:
    """The address that the request comes from, as the door has found out."""
    return str(request.scope.get(ADDRESS, NOBODY))


def _taken(service: EvaluateService, name: str, file: IO[bytes], address: str) -> Response:
    try:
        key, found = service.take_file(name, file, address)
    except PowerVizError as error:
        return _unusable(error)
    told: dict[str, Any] = {
        "key": key,
        "name": found.name,
        "problems": len(found.problems),
        "gradings": sorted({problem.grading for problem in found.problems}),
        "faults": faults_told(found.faults),
    }
    return JSONResponse(told)


def _unusable(error: PowerVizError) -> Response:
    return JSONResponse({"error": {"field": "upload", "message": to_page(error.message)}})


def _refusal(message: Message) -> Response:
    return PlainTextResponse(str(message), status_code=404)
