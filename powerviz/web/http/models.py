"""Routes of models: the list of them, and one that loads, with its progress.

Knows the pool. A model is asked for with a request whose answer goes on until it is there: a line
of JSON for each bit of progress. Whoever closes that request waits for the model no more.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from dataclasses import asdict
from typing import Any

from pydantic import Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from powerviz.errors import PowerVizError
from powerviz.messages import say, to_page
from powerviz.methods import drawn_from
from powerviz.models.bundled import TRAINED_MODELS
from powerviz.models.catalogue import find_in_catalogue, load_catalogue
from powerviz.models.memory import gigabytes
from powerviz.models.placement import free_here
from powerviz.models.progress import Progress
from powerviz.models.protocol import LanguageModel, Offers
from powerviz.prompts import TEMPLATES, has_chat_template, usual_template
from powerviz.web.assets import BASE
from powerviz.web.serving.models import LONGEST_NAME, Loading, ModelPool
from powerviz.web.serving.requests import Request as Asked
from powerviz.web.serving.stream import Bell, as_message, steadily

PREFIX = f"/{BASE}/models"
LARGEST_REQUEST = 4096
SECONDS_BETWEEN_LINES = 0.2
SECONDS_BETWEEN_SIGNS_OF_LIFE = 4.0


class ModelRequest(Asked):
    """The model that a visitor asks for."""

    name: str = Field(min_length=1, max_length=LONGEST_NAME)


def model_routes(pool: ModelPool) -> list[BaseRoute]:
    """Routes to put before Gradio's own."""

    def models(request: Request) -> Response:
        return JSONResponse(listed(pool), headers={"Cache-Control": "no-store"})

    async def load(request: Request) -> Response:
        # A form on another site could not send this type without being asked about it first.
        if request.headers.get("content-type", "").split(";")[0] != "application/json":
            return _refusal(415, PowerVizError("model", say("offered-asked-in-json")))
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST_REQUEST:
                return _refusal(413, PowerVizError("model", say("offered-name-too-long")))
        try:
            wanted = ModelRequest.read(json.loads(body))
            loading = await asyncio.to_thread(pool.load, wanted.name.strip())
        except PowerVizError as error:  # whichever field it is: there is but one to mend
            return _refusal(422, PowerVizError("model", error.message))
        except (ValueError, RecursionError):
            return _refusal(422, PowerVizError("model", say("offered-asked-in-json")))
        return StreamingResponse(
            _lines(pool, loading),
            media_type="application/x-ndjson",
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )

    return [Route(PREFIX, models), Route(f"{PREFIX}/load", load, methods=["POST"])]


def listed(pool: ModelPool) -> dict[str, Any]:
    """The facts that let a visitor choose: models here, the catalogue, memory."""
    place, free = free_here(pool.device)
    free = None if free is None else free + pool.spare()
    here = dict(pool.here())
    return {
        "offered": pool.offered,
        "place": to_page(place),
        "free": None if free is None else to_page(gigabytes(free)),
        "wrappings": {name: to_page(title) for name, title in TEMPLATES.items()},
        "here": [in_short(name, model) for name, model in here.items()],
        "catalogue": [
            {
                "id": one.id,
                "title": one.title,
                "about": to_page(one.about),
                "licence": to_page(one.licence),
                "parameters": one.parameters,
                "context": one.context,
                "wording": to_page(TEMPLATES[one.wording]),
                "gated": one.gated,
                "paper": one.paper,
                "need": to_page(gigabytes(one.need("bfloat16"))),
                "fits": None if free is None else one.need("bfloat16") <= free,
                "here": one.id in here,
            }
            for one in (load_catalogue() if pool.offers_more else ())
        ],
    }


def in_short(name: str, model: LanguageModel) -> dict[str, Any]:
    """A model that is here, as the page's lists show it.

    `wording` is how it is usually asked, and `methods` by which it can be drawn from.
    """
    chat = has_chat_template(model)
    usual = usual_template(model, name) if chat or find_in_catalogue(name) else None
    return {
        "name": name,
        "device": Offers(model).device or "cpu",
        "verdict": to_page(Offers(model).verdict),
        "methods": drawn_from(model),
        "chat": chat,
        "wording": usual,
        "parameters": Offers(model).parameters,
        "context": model.context_length,
        "bundled": name if name in TRAINED_MODELS else None,
    }


async def _lines(pool: ModelPool, loading: Loading) -> AsyncIterator[str]:
    """Progress whenever there is some, and the end; leaves the loading in any case."""
    told, when = None, 0.0

    def look() -> Progress | None:
        nonlocal told, when
        quiet = time.monotonic() - when > SECONDS_BETWEEN_SIGNS_OF_LIFE
        if loading.over.is_set() or (loading.progress == told and not quiet):
            return None
        told, when = loading.progress, time.monotonic()
        return told

    try:
        with loading.bells.hung(Bell()) as bell:
            pause = SECONDS_BETWEEN_LINES
            async for progress in steadily(look, loading.over.is_set, bell, lambda: pause):
                yield json.dumps(asdict(progress)) + "\n"
        if loading.model is not None:
            yield json.dumps({"ready": in_short(loading.name, loading.model)}) + "\n"
        else:
            error = loading.error or PowerVizError("model", say("offered-was-not-loaded"))
            yield json.dumps({"error": as_message(error)}) + "\n"
    finally:
        pool.leave(loading)


def _refusal(status: int, error: PowerVizError) -> Response:
    return JSONResponse({"error": as_message(error)}, status_code=status)
