"""The order of what is in the page: first what can be read at once, then what takes long to load.

Knows Gradio's page as it is. Its scripts and style sheets stand in its head, where a browser waits for them before it
draws anything: they go behind the first view, in the order that they had.
"""

import re

from starlette.datastructures import Headers
from starlette.types import Scope

from powerviz.messages import SOURCE, files

HEAVY = re.compile(
    r'\s*(?:<script\b[^>]*>.*?</script>|<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*>)',
    re.DOTALL,
)
BODY = re.compile(r"<body\b[^>]*>")
FIRST_VIEW = "powerviz.first_view"
"""The place in a request's ASGI scope of the language of the first view; empty where another one was asked for."""


def arranged(page: str, head: str, first: str = "") -> str:
    """Put `head` into the page, and the `first` view before all that takes long; an empty page stays empty."""
    before, end, after = page.partition("</head>")
    if not end:
        return page
    before += head
    heavy = "".join(HEAVY.findall(before))
    light = HEAVY.sub("", before) + end
    return light + BODY.sub(lambda body: body[0] + first + heavy, after, count=1)


def first_view_asked(scope: Scope) -> str:
    """The language in which a request wants the first view, as browsers say it; empty if its link leads elsewhere.

    Names that begin with two underscores are of whoever shows the page in a frame.
    """
    names = [part.partition("=")[0] for part in scope["query_string"].decode("latin-1").split("&")]
    if any(name and not name.startswith("__") for name in names):
        return ""
    wished = Headers(scope=scope).get("accept-language", "").split(",")
    spoken = (tag.partition(";")[0].strip().partition("-")[0].lower() for tag in wished)
    return next((language for language in spoken if language in files()), SOURCE)
