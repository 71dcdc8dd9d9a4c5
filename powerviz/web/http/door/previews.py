"""The looks of a link to the page where it is posted: a title, a sentence, a picture.

Knows Gradio's page as it is, whose own tags are about Gradio. Addresses in such tags are absolute: they begin with
the one that Gradio has found, from the same headers that the door lets through to it.
"""

import html
import json
import re

from powerviz.messages import say
from powerviz.web.assets import BASE

PICTURE = f"{BASE}/preview.png"
WIDTH, HEIGHT = 1440, 900
"""The picture's size in pixels."""
GRADIOS = re.compile(
    r'\s*<meta\s+(?:property="og:[^"]*"|name="twitter:[^"]*")\s+content="[^"]*"\s*/?>'
)
ROOT = re.compile(r'const root = ("(?:[^"\\\n]|\\.)*");')


def with_preview(page: str) -> str:
    """Put the page's own tags for previews in the place of Gradio's; an empty page stays empty."""
    return GRADIOS.sub("", page).replace("</head>", f"{_tags(_root(page))}</head>", 1)


def _root(page: str) -> str:
    """The address of the page as Gradio has written it there, without a slash at its end; "." if it is not found."""
    found = ROOT.search(page)
    return str(json.loads(found[1])).rstrip("/") if found else "."


def _tags(root: str) -> str:
    title, about = str(say("page-title")), str(say("page-description"))
    picture = f"{root}/{PICTURE}"
    named = {
        "description": about,
        "twitter:card": "summary_large_image",
        "twitter:title": title,
        "twitter:description": about,
        "twitter:image": picture,
    }
    owned = {
        "og:type": "website",
        "og:site_name": "PowerViz",
        "og:url": f"{root}/",
        "og:title": title,
        "og:description": about,
        "og:image": picture,
        "og:image:type": "image/png",
        "og:image:width": str(WIDTH),
        "og:image:height": str(HEIGHT),
        "og:image:alt": str(say("page-picture")),
    }
    return _metas("property", owned) + _metas("name", named)


def _metas(kind: str, tags: dict[str, str]) -> str:
    return "".join(
        f'<meta {kind}="{name}" content="{html.escape(content)}">' for name, content in tags.items()
    )
