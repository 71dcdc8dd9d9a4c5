"""Whether the server is there, and whether it is still the same one: what the page looks at.

Knows one random name, made when the app is built. Answers at once, whatever the models do.
"""

import secrets

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from powerviz.web.assets import BASE


def alive_route() -> BaseRoute:
    """Another name means that the server was started anew, and remembers no visitor."""
    name = secrets.token_hex(8)

    async def alive(request: Request) -> Response:
        return JSONResponse({"server": name}, headers={"Cache-Control": "no-store"})

    return Route(f"/{BASE}/alive", alive)
