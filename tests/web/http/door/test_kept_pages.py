"""When the page that was made for one visitor is sent to another."""

from typing import Any

from powerviz.web.http.door.kept_pages import MOST_PAGES, KeptPages, plainly

PAGE = ({"type": "http.response.start", "status": 200}, {"type": "http.response.body"})


def asked(path: str = "/", method: str = "GET", query: str = "", **headers: str) -> dict[str, Any]:
    named = [(name.replace("_", "-").encode(), text.encode()) for name, text in headers.items()]
    return {
        "type": "http",
        "method": method,
        "path": path,
        "scheme": "http",
        "server": ("127.0.0.1", 7860),
        "query_string": query.encode(),
        "headers": named,
    }


def test_whoever_asks_by_the_same_name_gets_the_same_page() -> None:
    pages = KeptPages()
    assert pages.find(asked(host="here")) == ()
    pages.keep(asked(host="here", cookie="a=1"), "", PAGE)
    assert pages.find(asked(host="here", query="view=large", cookie="b=2")) == PAGE


def test_a_page_is_kept_as_it_was_packed() -> None:
    pages = KeptPages()
    pages.keep(asked(host="here"), "gzip", PAGE)
    assert pages.find(asked(host="here"), "gzip") == PAGE
    assert pages.find(asked(host="here"), "br") == pages.find(asked(host="here")) == ()


def test_another_name_scheme_proxy_or_method_has_a_page_of_its_own() -> None:
    pages = KeptPages()
    pages.keep(asked(host="here"), "", PAGE)
    for other in (
        asked(host="there"),
        asked(host="here", x_forwarded_host="proxy"),
        asked(host="here", x_forwarded_proto="https"),
        asked(host="here") | {"scheme": "https"},
        asked(host="here") | {"root_path": "/app"},
        asked(host="here", method="HEAD"),
        asked(path="/config", host="here"),
    ):
        assert pages.find(other) == ()


def test_only_pages_are_kept_and_few_of_them() -> None:
    pages = KeptPages()
    pages.keep(asked(host="here"), "", ({"type": "http.response.start", "status": 500},))
    assert pages.find(asked(host="here")) == ()
    pages.keep(asked(host="ours"), "", PAGE)
    for number in range(2 * MOST_PAGES):
        assert pages.find(asked(host="ours")) == PAGE
        pages.keep(asked(host=f"made-up-{number}"), "", PAGE)
    made_up = [pages.find(asked(host=f"made-up-{number}")) for number in range(2 * MOST_PAGES)]
    assert made_up.count(PAGE) == MOST_PAGES - 1


def test_nothing_but_the_servers_name_gets_into_a_page_that_others_are_sent() -> None:
    request = asked(
        host="here", x_gradio_server="https://evil.example", cookie="a=1", query="deep_link=a"
    )
    plainly(request)
    assert request["headers"] == [(b"host", b"here")] and request["query_string"] == b""


def test_behind_a_proxy_all_visitors_get_the_same_page() -> None:
    pages = KeptPages()
    pages.keep(asked(host="here", x_forwarded_for="10.0.0.1"), "", PAGE)
    assert pages.find(asked(host="here", x_forwarded_for="10.0.0.2")) == PAGE
