"""A request before anything reads it: what it claims of others is removed, and whose page asks is noted.

Knows headers. It stands before every other layer, Gradio's and uvicorn's among them, which would believe
a forwarded address or answer another site's page in its name.
"""

from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from powerviz.web.csp import foreign
from powerviz.web.http.addresses import as_asked

FOREIGN = "powerviz.foreign"
"""The place in a request's ASGI scope that says whether another site's page asks."""


@dataclass
class AsAsked:
    """The outermost layer of the app; `proxies` as in `address_of`."""

    app: ASGIApp
    proxies: int = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            as_asked(scope, self.proxies)
            scope[FOREIGN] = foreign(Headers(scope=scope))
            # The page asks for nothing across origins, so that there is no origin to allow.
            scope["headers"] = [pair for pair in scope["headers"] if pair[0] != b"origin"]
        await self.app(scope, receive, send)
