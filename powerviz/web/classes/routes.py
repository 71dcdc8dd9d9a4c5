"""Routes of class mode: students' telephones and a teacher's page ask here, past Gradio.

Knows requests and headers. A teacher's key and a device's token come in headers, which no log has; a class's code is in
the address. Whoever is refused again and again is answered later.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import segno
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.web.assets import BASE
from powerviz.web.classes.messages import votes_csv
from powerviz.web.classes.page import ADDRESS as PAGE
from powerviz.web.classes.page import class_page
from powerviz.web.classes.request import Ask, Order, Vote
from powerviz.web.classes.room import Refused
from powerviz.web.classes.service import ClassService, Live
from powerviz.web.http.addresses import ADDRESS, is_host
from powerviz.web.serving.admission import NOBODY
from powerviz.web.serving.failures import failure
from powerviz.web.serving.reluctance import Reluctance
from powerviz.web.serving.stream import as_message

PREFIX = f"/{BASE}/classes"
KEY, DEVICE = "x-class-key", "x-class-device"
SHORTEST_TOKEN, LONGEST_TOKEN = 16, 80
LARGEST_ORDER = 64 << 10
LARGEST_VOTE = 1 << 10
LONGEST_HOME = 300
STREAM_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
Handler = Callable[[Request], Awaitable[Response]]

log = logging.getLogger(__name__)


def class_routes(service: ClassService) -> list[BaseRoute]:
    """Routes to put before Gradio's own."""
    reluctance = Reluctance(20, 0.05, 2.0)  # with each address

    def told(handler: Handler) -> Handler:
        """The same, with refusals as answers."""

        async def answer(request: Request) -> Response:
            try:
                return await handler(request)
            except Refused as error:
                refusal, status = as_message(error), error.status
            except SettingError as error:
                limited = error.field in ("codes", "classes")
                refusal, status = as_message(error), 429 if limited else 422
            except OSError as error:
                log.exception("A class could not be kept")
                refusal = as_message(failure(error, "class", say("failed-keeping")))
                status = 507
            address = address_of(request)
            reluctance.count(address)
            await asyncio.sleep(reluctance.seconds(address))
            return JSONResponse(refusal, status, {"Cache-Control": "no-store"})

        return answer

    async def begin(request: Request) -> Response:
        await body_of(request, LARGEST_VOTE)
        room, key = service.open(address_of(request))
        found = {"code": room.code, "key": key, "ends": room.ends, "kept": service.store.lasting}
        return JSONResponse(found, 201, {"Cache-Control": "no-store"})

    async def news(request: Request) -> Response:
        if request.headers.get(KEY):
            stream = await service.listen(taught(request), None)
        else:
            device = device_of(request)
            live = service.find(code_of(request), address_of(request), device)
            stream = await service.listen(live, device)
        return StreamingResponse(stream, media_type="text/event-stream", headers=STREAM_HEADERS)

    async def order(request: Request) -> Response:
        live = taught(request)
        asked = Order.read(await body_of(request, LARGEST_ORDER))
        if isinstance(asked, Ask):
            await asyncio.to_thread(asked.question.asked)  # an exercise is solved once
        service.order(live, asked)
        return Response(status_code=204)

    async def vote(request: Request) -> Response:
        device = device_of(request)
        live = service.find(code_of(request), address_of(request), device)
        service.vote(live, device, Vote.read(await body_of(request, LARGEST_VOTE)))
        return Response(status_code=204)

    async def steps(request: Request) -> Response:
        live = service.find(code_of(request), address_of(request), device_of(request))
        return JSONResponse(list(live.room.views.values()), headers={"Cache-Control": "no-store"})

    async def question(request: Request) -> Response:
        number: int = request.path_params["number"]
        if request.headers.get(KEY):
            told = service.question(taught(request), number, None)
        else:
            device = device_of(request)
            live = service.find(code_of(request), address_of(request), device)
            told = service.question(live, number, device)
        return JSONResponse(told, headers={"Cache-Control": "no-store"})

    async def table(request: Request) -> Response:
        headers = {"Content-Disposition": 'attachment; filename="powerviz-class.csv"'}
        text = votes_csv(taught(request).room)
        return Response(text, media_type="text/csv", headers=headers)

    async def picture(request: Request) -> Response:
        live = taught(request)
        address = f"{home_of(request)}{PAGE.lstrip('/')}#{live.room.code}"
        return JSONResponse({"address": address, **qr_code(address)})

    def taught(request: Request) -> Live:
        key = request.headers.get(KEY, "")[:LONGEST_TOKEN]
        return service.taught(code_of(request), key, address_of(request))

    return [
        Route(PAGE, class_page),
        Route(PREFIX, told(begin), methods=["POST"]),
        Route(f"{PREFIX}/{{code}}/news", told(news)),
        Route(f"{PREFIX}/{{code}}/orders", told(order), methods=["POST"]),
        Route(f"{PREFIX}/{{code}}/votes", told(vote), methods=["POST"]),
        Route(f"{PREFIX}/{{code}}/steps", told(steps)),
        Route(f"{PREFIX}/{{code}}/questions/{{number:int}}", told(question)),
        Route(f"{PREFIX}/{{code}}/votes.csv", told(table)),
        Route(f"{PREFIX}/{{code}}/qr", told(picture)),
    ]


def code_of(request: Request) -> str:
    """The code in the address, however it was typed."""
    typed: str = request.path_params["code"]
    return "".join(filter(str.isalnum, typed)).upper()


def device_of(request: Request) -> str:
    """The token that a device has made for itself. Raises `Refused` if it is none."""
    token = request.headers.get(DEVICE, "")
    if not SHORTEST_TOKEN <= len(token) <= LONGEST_TOKEN or not token.isascii():
        raise Refused(say("class-no-device"), 400, "device")
    return token


def address_of(request: Request) -> str:
    """The address that a request comes from, as the door has found out."""
    return str(request.scope.get(ADDRESS, NOBODY))


async def body_of(request: Request, most: int) -> bytes:
    """The body of a request. Raises `Refused` if it has more than so many bytes."""
    found = b""
    async for piece in request.stream():
        found += piece
        if len(found) > most:
            raise Refused(say("door-too-large", most=f"{most // 1024} KB"), 413, "request")
    return found


def home_of(request: Request) -> str:
    """The app's address as the teacher's browser has it, which may be behind proxies. Raises `Refused`."""
    home = request.query_params.get("home", "")
    parts = urlsplit(home) if len(home) <= LONGEST_HOME and home.isascii() else urlsplit("")
    if parts.scheme not in ("http", "https") or not is_host(parts.netloc) or not home.endswith("/"):
        raise Refused(say("class-no-address"), 422, "home")
    return f"{parts.scheme}://{parts.netloc}{parts.path}"


def qr_code(text: str) -> dict[str, int | str]:
    """A QR code as a path of SVG in a square of so many units, the quiet edge of four included."""
    rows = list(segno.make(text, error="m", micro=False).matrix_iter(border=4))
    path = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark
    )
    return {"size": len(rows), "path": path}
