"""The page as it was sent before to whoever asked for this server by the same name.

Knows requests and answers, not what is in them. To make the page takes Gradio some thirty milliseconds;
it depends on nothing but the name under which the server is asked, and on the language of the first view.
"""

from collections import OrderedDict

from starlette.datastructures import Headers
from starlette.types import Message, Scope

from powerviz.web.http.door.page_order import FIRST_VIEW

ASKED_BY = (b"host", b"x-forwarded-host", b"x-forwarded-proto", b"x-forwarded-port")
"""The headers that Gradio reads to make the page, and the only ones that it is given for that."""
MOST_PAGES = 32
"""A server has a few names, and a page for each language of the first view and each way to pack it; whoever makes up others gets pages that are not kept for long."""
OK = 200

Name = tuple[str, ...]
Answer = tuple[Message, ...]


class KeptPages:
    """Whole answers by what they depend on, and by how they are packed."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Name, Answer] = OrderedDict()

    def find(self, scope: Scope, encoding: str = "") -> Answer:
        """Find the answer packed in this way, if there is one."""
        name = (*_name(scope), encoding)
        if name in self._kept:
            self._kept.move_to_end(name)
        return self._kept.get(name, ())

    def keep(self, scope: Scope, encoding: str, answer: Answer) -> None:
        """Keep an answer if it is a page, and let go of the one that was asked for the longest ago."""
        if answer[0]["status"] != OK:
            return
        self._kept[(*_name(scope), encoding)] = answer
        while len(self._kept) > MOST_PAGES:
            self._kept.popitem(last=False)


def plainly(scope: Scope) -> None:
    """Remove from a request for a page all that could make the page another one than its name says."""
    # Links are read in the browser; Gradio would look for what a `deep_link` names.
    scope["query_string"] = b""
    scope["headers"] = [(name, value) for name, value in scope["headers"] if name in ASKED_BY]


def _name(scope: Scope) -> Name:
    headers = Headers(scope=scope)
    asked = (",".join(headers.getlist(name.decode())) for name in ASKED_BY)
    server = ":".join(map(str, scope.get("server") or ()))
    return (
        scope["method"],
        scope["path"],
        scope.get("root_path", ""),
        scope.get("scheme", ""),
        server,
        scope.get(FIRST_VIEW, ""),
        *asked,
    )
