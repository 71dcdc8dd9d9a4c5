"""The part of the page that a browser gets first, and its language."""

import pytest

from powerviz.web.http.door.page_order import arranged, first_view_asked

PAGE = """<!doctype html><html><head><meta charset="utf-8">
<style>body { margin: 0 }</style>
<script>window.config = {"</body>": 1};</script>
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index.css">
<link rel="manifest" href="/manifest.json" /></head>
<body style="margin: 0">
<gradio-app></gradio-app></body></html>"""
OURS = '<link rel="stylesheet" href="ours.css"><meta name="facts" content="1">'


def test_what_can_be_read_comes_before_all_that_takes_long_which_keeps_its_order() -> None:
    page = arranged(PAGE, OURS, "<main>Read me</main>")
    places = [
        page.index(piece)
        for piece in (
            "<style>",
            'name="facts"',
            "</head>",
            '<body style="margin: 0">',
            "<main>Read me</main>",
            "window.config",
            "index.js",
            "index.css",
            "ours.css",
            "<gradio-app>",
        )
    ]
    assert places == sorted(places)
    assert page.count("window.config") == page.count("index.js") == page.count("ours.css") == 1
    whole = PAGE.replace("</head>", f"{OURS}</head>") + "<main>Read me</main>"
    assert sorted("".join(page.split())) == sorted("".join(whole.split()))


def test_an_empty_page_stays_empty() -> None:
    assert arranged("", OURS, "<main></main>") == ""


@pytest.mark.parametrize(
    ("query", "wished", "language"),
    [
        ("", "it-IT,it;q=0.9,en;q=0.8", "it"),
        ("", "de-DE,es;q=0.5", "es"),
        ("", "de", "en"),
        ("", "", "en"),
        ("__theme=dark&__sign=abc", "es", "es"),
        ("tab=learn", "it", ""),
        ("alpha=2&seed=3", "en", ""),
        ("__theme=dark&tab=learn", "en", ""),
    ],
)
def test_a_link_that_leads_elsewhere_has_no_first_view_and_else_it_is_in_the_visitors_language(
    query: str, wished: str, language: str
) -> None:
    headers = [(b"accept-language", wished.encode())]
    assert first_view_asked(
        {"type": "http", "query_string": query.encode(), "headers": headers}
    ) == (language)
