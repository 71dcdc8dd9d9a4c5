"""The looks of a link to the page where it is posted."""

import re
from html import unescape

from powerviz.messages import say
from powerviz.web.http.door.previews import HEIGHT, PICTURE, WIDTH, with_preview
from powerviz.web.http.routes import PREVIEW

GRADIOS = """<html><head><meta property="og:title" content="Gradio" />
<meta name="twitter:creator" content="@Gradio" /><meta
  property="og:image"
  content="https://example.org/gradio.jpg"
/><script>const root = "https:\\/\\/teach.example/app/";</script></head><body></body></html>"""
TAG = re.compile(r'<meta (?:property|name)="([^"]*)" content="([^"]*)">')


def test_a_link_has_the_pages_own_title_sentence_and_picture_and_nothing_of_gradios() -> None:
    page = with_preview(GRADIOS)
    tags = dict(TAG.findall(unescape(page.partition("</head>")[0])))
    assert tags["og:title"] == tags["twitter:title"] == str(say("page-title"))
    about = str(say("page-description"))
    assert tags["og:description"] == tags["twitter:description"] == tags["description"] == about
    assert tags["og:url"] == "https://teach.example/app/"
    assert tags["og:image"] == tags["twitter:image"] == f"https://teach.example/app/{PICTURE}"
    assert tags["og:image:alt"] == str(say("page-picture"))
    assert "@Gradio" not in page and "gradio.jpg" not in page


def test_a_page_without_an_address_of_its_own_has_relative_ones_and_an_empty_one_stays_empty() -> (
    None
):
    assert f'content="./{PICTURE}"' in with_preview("<head></head>")
    assert with_preview("") == ""


def test_the_picture_is_there_and_as_large_as_the_tags_say() -> None:
    start = PREVIEW.read_bytes()[:24]
    assert start[:8] == b"\x89PNG\r\n\x1a\n"
    size = int.from_bytes(start[16:20], "big"), int.from_bytes(start[20:24], "big")
    assert size == (WIDTH, HEIGHT)
    tags = dict(TAG.findall(with_preview(GRADIOS)))
    assert (tags["og:image:width"], tags["og:image:height"]) == (str(WIDTH), str(HEIGHT))
