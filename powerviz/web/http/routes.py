"""Routes besides Gradio's: styles, scripts, recorded runs, downloads.

Knows files and runs. All addresses are relative to the app's own, so that it works below any path.
A run's download address holds its unguessable id; it ends when the run is freed.
"""

import hashlib
import json
import threading
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from powerviz.analysis.baselines import Companions, answers_of
from powerviz.evaluation.comparison import means_frame
from powerviz.evaluation.csv_files import csv_text
from powerviz.examples.bundled import Example, find_recorded
from powerviz.messages import files as language_files
from powerviz.messages import say, to_page
from powerviz.paths import ASSETS
from powerviz.runs import Run, load_run
from powerviz.runs.events import EVENT_JSON
from powerviz.samplers import SAMPLERS
from powerviz.web.assets import BASE, STYLES, colours, scripts, version
from powerviz.web.compare.messages import samples_jsonl
from powerviz.web.compare.service import CompareService, Comparison
from powerviz.web.explore.brought import brought_route
from powerviz.web.explore.messages import Batch, graded
from powerviz.web.explore.service import ExploreService
from powerviz.web.http.alive import alive_route
from powerviz.web.http.door.previews import PICTURE
from powerviz.web.http.downloads import Downloads
from powerviz.web.http.offline_page import offline_page
from powerviz.web.http.packing import content_encoding, encoding_of, packed
from powerviz.web.http.problems import problem_routes
from powerviz.web.http.teaching import teaching_route
from powerviz.web.http.uploads import upload_route
from powerviz.web.policy import SAFE, Operator
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.scheduler import in_turns

PREFIX = f"/{BASE}"
PREVIEW = ASSETS / "screenshot.png"
"""The picture that shows the page where a link to it is posted."""
TYPES = {
    ".css": "text/css",
    ".ftl": "text/plain",
    ".js": "text/javascript",
    ".json": "application/json",
    ".jsonl": "application/jsonl",
    ".csv": "text/csv",
    ".html": "text/html",
}


def routes(
    service: ExploreService,
    compare_service: CompareService,
    operator: Operator = SAFE,
    downloads: Downloads | None = None,
) -> list[BaseRoute]:
    """Routes to put before Gradio's own."""
    sent = downloads or Downloads(Admission())

    def asset(request: Request) -> Response:
        name = request.path_params["name"]
        if name in STYLES:
            files = [STYLES[name]]
        elif not (
            files := [
                path for path in (*scripts(), *language_files().values()) if path.name == name
            ]
        ):
            return PlainTextResponse(str(say("fetched-no-file")), status_code=404)
        files_now = [(path, path.stat().st_mtime_ns) for path in files]
        body = _bundle(colours() if name in STYLES else "", *files_now)
        return _answer(request, body, name, lasts=request.path_params["version"] == version())

    def preview(request: Request) -> Response:
        if not PREVIEW.is_file():
            return PlainTextResponse(str(say("fetched-no-file")), status_code=404)
        return FileResponse(PREVIEW, headers={"Cache-Control": "public, max-age=86400"})

    def example(request: Request) -> Response:
        found = find_recorded(request.path_params["name"])
        if found is None:
            said = to_page(say("fetched-no-recording"))
            return JSONResponse({"field": "recording", "message": said}, status_code=404)
        return _answer(request, _feed(found), "feed.json")

    async def download(request: Request) -> Response:
        run_id, kind = request.path_params["run"], request.path_params["kind"]
        if kind not in EXPORTS or not _is_here(service, run_id):
            return PlainTextResponse(str(say("fetched-run-gone")), status_code=404)
        name = f"powerviz-run-{run_id[:8]}.{kind}"

        def make() -> bytes:
            batch = _batch(service, run_id)
            return EXPORTS[kind](batch) if batch is not None else b""

        return await sent.answer(request, name, TYPES[f".{kind}"], make)

    async def comparison(request: Request) -> Response:
        run_id, kind = request.path_params["run"], request.path_params["kind"]
        found = compare_service.comparisons.get(run_id)
        if found is None or kind not in COMPARISON_EXPORTS:
            return PlainTextResponse(str(say("fetched-comparison-gone")), status_code=404)
        name = f"powerviz-comparison-{run_id[:8]}{'.' if '.' not in kind else '-'}{kind}"
        media_type = TYPES[f".{kind.rpartition('.')[2]}"]
        return await sent.answer(request, name, media_type, lambda: COMPARISON_EXPORTS[kind](found))

    return [
        teaching_route(),
        Route(f"{PREFIX}/assets/{{version}}/{{name}}", asset),
        Route(f"/{PICTURE}", preview),
        Route(f"{PREFIX}/examples/{{name}}", example),
        Route(f"{PREFIX}/runs/{{run}}/{{kind}}", download),
        Route(f"{PREFIX}/comparisons/{{run}}/{{kind}}", comparison),
        upload_route(EXPORTS, operator.upload_recordings, service.admission, service.scheduler),
        brought_route(
            service.brought, service.admission, operator.events_per_run, service.scheduler
        ),
        alive_route(),
        *problem_routes(),
    ]


def jsonl(batch: Batch) -> bytes:
    return b"".join(EVENT_JSON.dump_json(event) + b"\n" for event in in_turns(batch.events))


def csv(batch: Batch) -> bytes:
    """A row per step, or per sample of a method that makes none."""
    run = Run.from_events(in_turns(batch.events))
    sampler = SAMPLERS.get(run.started.sampler)
    steps = bool(run.steps) if sampler is None else sampler.steps is not None
    return csv_text(run.to_frame() if steps else run.samples_to_frame()).encode()


def html(batch: Batch) -> bytes:
    return offline_page(batch).encode()


EXPORTS: dict[str, Callable[[Batch], bytes]] = {"jsonl": jsonl, "csv": csv, "html": html}
COMPARISON_EXPORTS: dict[str, Callable[[Comparison], bytes]] = {
    "jsonl": lambda found: samples_jsonl(list(found.samples.values()), found.about),
    "samples.csv": lambda found: csv_text(found.frame()).encode(),
    "means.csv": lambda found: csv_text(means_frame(found.frame())).encode(),
}


def _is_here(service: ExploreService, run_id: str) -> bool:
    """Whether there is a run of this id, or a recorded one of this name, to download."""
    session = service.runs.get(run_id)
    if session is not None and session.run_id == run_id and session.events:
        return True
    return find_recorded(run_id) is not None


def _batch(service: ExploreService, run_id: str) -> Batch | None:
    """All of a tab's run by its id, or of a recorded one by its name; None if there is none."""
    session = service.runs.get(run_id)
    if session is not None and session.run_id == run_id and session.events:
        return service.everything(session)
    recorded = find_recorded(run_id)
    return _recorded(recorded) if recorded else None


@lru_cache(maxsize=32)
def _recorded(example: Example) -> Batch:
    """A recorded example."""
    run = load_run(example.recording)
    found: Companions | None = None
    if example.companions.is_file():
        found = json.loads(example.companions.read_text(encoding="utf-8"))
    return Batch(
        run_id=example.name,
        events=run.events,
        show=len(run.events),
        idle=True,
        truth=example.answer,
        question=example.prompt,
        right=graded(run.events, example.answer, answers_of(found or {})),
        companions=found,
    )


@lru_cache(maxsize=32)
def _feed(example: Example) -> bytes:
    return _recorded(example).to_json().encode()


@lru_cache(maxsize=16)
def _bundle(first: str, *files: tuple[Path, int]) -> bytes:
    """A text and files, with when they were changed: all one after the other."""
    return b"\n".join([first.encode(), *(path.read_bytes() for path, _ in files)])


_packing = threading.Lock()
"""A page asks for all files at once, and many pages may be the first."""


def _packed(body: bytes, encoding: str) -> bytes:
    """A body packed once for all who ask."""
    with _packing:
        return _kept_packed(body, encoding)


_kept_packed = lru_cache(maxsize=256)(packed)


def _answer(request: Request, body: bytes, name: str, lasts: bool = False) -> Response:
    encoding = encoding_of(request.headers.get("accept-encoding", ""))
    keep = "public, max-age=31536000, immutable" if lasts else "no-cache"
    tag = f'"{hashlib.sha256(body).hexdigest()[:24]}{encoding}"'
    headers = {"Cache-Control": keep, "Vary": "Accept-Encoding", "ETag": tag}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(
        _packed(body, encoding),
        media_type=TYPES[Path(name).suffix],
        headers=headers | content_encoding(encoding),
    )
