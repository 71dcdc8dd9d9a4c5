"""What strangers send to the server's addresses, its own and Gradio's; no browser is needed."""

import asyncio
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from powerviz.examples.bundled import load_examples
from powerviz.messages import say, to_page
from powerviz.web.assets import address
from powerviz.web.csp import page_headers, source_hash
from powerviz.web.http.door import bodies
from powerviz.web.http.door import middleware as front_door
from powerviz.web.http.door.middleware import FrontDoor
from tests.web.async_code import run_async

HEADERS = {"x-content-type-options": "nosniff", "referrer-policy": "same-origin"}
SECRET = "root:"
SHUT = (
    "gradio_api/file=/etc/passwd",
    "gradio_api/file=https://example.org/",
    "gradio_api/file/etc/passwd",
    "gradio_api/proxy=https://example.hf.space/",
    "gradio_api/stream/a/b/c/playlist.m3u8",
    "gradio_api/custom_component/x/client/component/../../../app.py",
    "gradio_api/deep_link",
    "?page=a",
    "gradio_api/runs",
    "gradio_api/vibe-code",
    "gradio_api/dev/reload",
    "gradio_api/token",
    "monitoring",
    "monitoring/summary",
    "docs",
    "openapi.json",
    "login",
    "svelte/../../../../etc/passwd",
)
UPWARDS = (
    "static/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd",
    "static/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "static//etc/passwd",
    "assets/..%5c..%5cindex.html",
    "assets/%2fetc%2fpasswd",
    "powerviz/assets/now/..%2f..%2f..%2fapp.py",
    "powerviz/assets/..%2f..%2f/app.py",
    "powerviz/examples/..%2f..%2f..%2fetc%2fpasswd",
    "powerviz/runs/..%2f..%2fetc/passwd",
    "powerviz/runs/%2fetc%2fpasswd/jsonl",
    "powerviz/comparisons/..%2f..%2fx/jsonl",
    "powerviz/evaluations/..%2f..%2fetc/files/passwd",
    "powerviz/evaluations/from-the-page/files/plan.json",
    "powerviz/evaluations/%2e%2e/files/plan.json",
    "assets/" + "a" * 300,
    "powerviz/runs/" + "a" * 300 + "/html",
)


@pytest.fixture
def client(server: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server, timeout=30) as found:
        yield found


def raw(server: str, path: str) -> tuple[int, bytes]:
    """Ask for a path that no client tidies up."""

    async def ask() -> tuple[int, bytes]:
        at = urlsplit(server)
        reader, writer = await asyncio.open_connection(at.hostname, at.port)
        writer.write(
            f"GET /{path} HTTP/1.1\r\nHost: {at.netloc}\r\nConnection: close\r\n\r\n".encode()
        )
        answer = await reader.read()
        writer.close()
        return int(answer.split()[1]), answer

    return run_async(ask())  # type: ignore[no-any-return]


@pytest.mark.parametrize("path", SHUT + UPWARDS)
def test_no_address_leads_to_files_of_the_server_or_to_anywhere_else(
    server: str, path: str
) -> None:
    status, answer = raw(server, path)
    assert status == 404
    assert SECRET.encode() not in answer


@pytest.mark.parametrize(
    "path",
    ["upload", "vibe-edit", "process_recording", "run/predict", "component_server", "call/x"],
)
def test_nothing_can_be_left_with_gradio(client: httpx.Client, path: str) -> None:
    answer = client.post(f"/gradio_api/{path}", files={"files": ("../../x.py", b"x" * 1000)})
    assert answer.status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "",
        "config",
        "theme.css",
        "gradio_api/info",
        address("page.js"),
        address("page.css"),
        "powerviz/teaching",
        f"powerviz/examples/{load_examples()[0].name}",
        f"powerviz/runs/{load_examples()[0].name}/html",
        "powerviz/runs/nothing/csv",
        "nothing/at/all",
    ],
)
def test_every_answer_says_what_a_browser_may_do_with_it(client: httpx.Client, path: str) -> None:
    answer = client.get(f"/{path}")
    for name, value in HEADERS.items():
        assert answer.headers[name] == value
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none';")
    if path == "":
        assert "script-src 'self' 'unsafe-eval' 'sha256-" in policy
        assert "frame-ancestors 'self' https://huggingface.co" in policy
    else:
        assert policy.endswith("sandbox") and "script-src" not in policy
    if path.startswith("powerviz/runs/") and answer.status_code == 200:
        assert answer.headers["content-disposition"].startswith("attachment")


def test_the_page_asks_nobody_else_for_anything(client: httpx.Client) -> None:
    policy = client.get("/").headers["content-security-policy"]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert not [
        name for name, sources in rules.items() if "http" in sources and name != "frame-ancestors"
    ]
    assert "'unsafe-inline'" not in rules["script-src"]


def test_scripts_that_are_not_gradios_own_are_not_allowed_by_their_hash() -> None:
    injected = [
        "alert(1)",
        'window.gradio_config = {"a": 1};alert(1);//',
        "window.gradio_config = x;",
    ]
    own = 'window.gradio_config = {"a": 1};'
    page = "".join(f"<script>{text}</script>" for text in (*injected, own))
    policy = page_headers(page)["Content-Security-Policy"]
    assert source_hash(own) in policy
    assert not any(source_hash(text) in policy for text in injected)


def test_a_gradio_order_that_names_a_file_gets_none_of_it(client: httpx.Client) -> None:
    file = {"path": "/etc/passwd", "meta": {"_type": "gradio.FileData"}, "orig_name": "x"}
    for number, _ in enumerate(client.get("/config").json()["dependencies"]):
        order = {"fn_index": number, "data": [file], "event_data": file, "session_hash": "stranger"}
        answer = client.post("/gradio_api/queue/join", json=order)
        assert answer.status_code < 500 and SECRET not in answer.text
    with client.stream("GET", "/gradio_api/queue/data?session_hash=stranger") as stream:
        read = ""
        try:
            for line in stream.iter_lines():
                read += line
                if "process_completed" in line or len(read) > 100_000:
                    break
        except httpx.ReadTimeout:
            pass
    assert SECRET not in read


@pytest.mark.parametrize(
    "body",
    [b"", b"[", b"[" * 100_000, b'{"data":' + b"[" * 100_000, b"9" * 10_000, b"\xff\xfe", b"null"],
)
def test_what_is_no_order_is_refused_and_leaves_the_server_well(
    client: httpx.Client, body: bytes
) -> None:
    kind = {"content-type": "application/json"}
    answer = client.post("/gradio_api/queue/join", content=body, headers=kind)
    assert 400 <= answer.status_code < 500
    assert "Traceback" not in answer.text
    assert client.get("/").status_code == 200


def test_packed_bodies_are_not_unpacked(client: httpx.Client) -> None:
    bomb = gzip.compress(bytes(50_000_000))
    for path in ("/powerviz/uploads/feed", "/powerviz/evaluations/sets", "/gradio_api/queue/join"):
        for packing in ("gzip", "br", "zstd", "gzip, gzip"):
            answer = client.post(path, content=bomb, headers={"content-encoding": packing})
            assert answer.status_code == 415
            assert answer.json()["message"] == to_page(say("door-packed"))
            assert answer.json()["detail"] == str(say("door-packed"))
    assert client.post("/powerviz/uploads/feed", content=bomb).status_code == 422


@pytest.mark.parametrize("size", [bodies.LARGEST_BODY + 1, 10**18, 10**40])
def test_a_body_that_says_it_is_too_large_is_not_read(server: str, size: int) -> None:
    async def say_so() -> bytes:
        at = urlsplit(server)
        reader, writer = await asyncio.open_connection(at.hostname, at.port)
        lines = (
            "POST /gradio_api/queue/join HTTP/1.1",
            f"Host: {at.netloc}",
            f"Content-Length: {size}",
        )
        writer.write("\r\n".join([*lines, "", ""]).encode())
        answer = await reader.readline()
        writer.close()
        return answer

    assert run_async(say_so()).split()[1] in (b"400", b"413")


async def echo(request: Request) -> Response:
    return JSONResponse({"size": len(await request.body())})


def door() -> Any:
    routes = [Route("/echo", echo, methods=["POST"])]
    return FrontDoor(Starlette(routes=routes), own=routes)


async def post(app: Any, parts: Any) -> httpx.Response:
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://test"
    ) as client:
        return await client.post("/echo", content=parts)


async def in_parts(count: int, pause: float = 0.0) -> Any:
    for _ in range(count):
        await asyncio.sleep(pause)
        yield bytes(1 << 20)


def test_a_body_is_counted_while_it_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front_door, "LARGEST_BODY", 4 << 20)
    app = door()
    assert run_async(post(app, in_parts(4))).json() == {"size": 4 << 20}
    assert app.arriving.in_all == 0
    refused = run_async(post(app, in_parts(5)))
    assert refused.status_code == 413
    assert refused.json()["message"] == to_page(say("door-too-large", most="4 MB"))
    assert app.arriving.in_all == 0


def test_refused_orders_give_back_what_they_counted_for() -> None:
    app = door()
    too_large = bodies.LARGEST_ORDER + 1

    async def refused() -> set[int]:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return {
                (await client.post("/gradio_api/queue/join", content=b"x" * size)).status_code
                for size in (200_000, too_large, 200_000)
            }

    assert run_async(refused()) == {400, 413}
    assert app.arriving.in_all == 0 and not app.arriving.by_address


def test_only_so_much_arrives_at_once_but_small_orders_always_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bodies, "MOST_AT_ONCE", 3 << 20)
    app = door()

    async def several() -> list[int]:
        large = asyncio.create_task(post(app, in_parts(3, 0.3)))
        await asyncio.sleep(0.75)
        found = await asyncio.gather(post(app, in_parts(2)), post(app, b"{}"), large)
        return [one.status_code for one in found]

    assert run_async(several()) == [503, 200, 200]
    assert app.arriving.in_all == 0


def test_a_body_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "BODY_SECONDS", 0.2)
    refused = run_async(post(door(), in_parts(2, 0.5)))
    assert refused.status_code == 408
    assert json.loads(refused.text)["message"]


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "https://evil.example", "sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
    ids=str,
)
@pytest.mark.parametrize("host", ["", "powerviz.example"])
def test_another_sites_page_reads_nothing_and_begins_nothing(
    client: httpx.Client, headers: dict[str, str], host: str
) -> None:
    sent = headers | ({"host": host} if host else {})
    for path in ("/config", "/healthz", "/gradio_api/queue/data?session_hash=x"):
        answer = client.get(path, headers=sent)
        assert not [name for name in answer.headers if name.startswith("access-control-allow")]
    preflight = sent | {"access-control-request-method": "POST"}
    asked = client.options("/gradio_api/queue/join", headers=preflight)
    assert asked.status_code == 403 and "access-control-allow-origin" not in asked.headers
    assert client.post("/gradio_api/queue/join", json={}, headers=sent).status_code == 403
    assert client.post("/powerviz/uploads/feed", content=b"", headers=sent).status_code == 403


def test_the_pages_own_origin_is_no_stranger(client: httpx.Client, server: str) -> None:
    own = {"origin": server.rstrip("/")}
    assert client.post("/gradio_api/queue/join", json={}, headers=own).status_code == 400
    browser = {"origin": "https://behind.a.proxy", "sec-fetch-site": "same-origin"}
    assert client.post("/gradio_api/queue/join", json={}, headers=browser).status_code == 400


def test_what_a_request_says_of_its_host_is_not_in_the_page(server: str) -> None:
    for headers in (
        {"host": "evil.example/<script>"},
        {"host": "a b"},
    ):
        with httpx.Client(base_url=server) as client:
            assert client.get("/", headers=headers).status_code == 400
    with httpx.Client(base_url=server) as client:
        forwarded = {
            "x-forwarded-host": "evil.example",
            "x-forwarded-proto": "https",
            "x-gradio-server": "https://evil.example/x",
        }
        assert "evil.example" not in client.get("/config", headers=forwarded).text
        page = client.get("/", headers=forwarded)
        assert page.status_code == 200 and "evil.example" not in page.text
        assert page.headers["cache-control"] == "no-store"


def test_the_page_is_the_same_whenever_it_is_asked_for(client: httpx.Client) -> None:
    queries = ("deep_link=a&view=b", "", "a=1", "deep_link=c", "")
    linked, plain, *others = (client.get(f"/?{query}") for query in queries)
    policy = "content-security-policy"
    assert linked.headers[policy] == plain.headers[policy]
    for query, one in zip(queries[2:], others, strict=True):
        like = linked if query else plain  # which alone has the first view
        assert (one.text, one.headers[policy]) == (like.text, like.headers[policy])


def test_a_length_said_in_two_ways_is_refused(server: str) -> None:
    async def ask() -> bytes:
        at = urlsplit(server)
        reader, writer = await asyncio.open_connection(at.hostname, at.port)
        lines = (
            "POST /gradio_api/queue/join HTTP/1.1",
            f"Host: {at.netloc}",
            "Content-Length: 5",
            "Transfer-Encoding: chunked",
        )
        writer.write(("\r\n".join([*lines, "", ""]) + "0\r\n\r\n").encode())
        answer = await asyncio.wait_for(reader.readline(), 10)
        writer.close()
        return answer

    assert run_async(ask()).split()[1] == b"400"


def test_nothing_of_ours_unpickles() -> None:
    root = Path(front_door.__file__).parents[3]
    words = (
        "import pickle",
        "read_pickle",
        "allow_pickle=True",
        "torch.load(",
        "weights_only=False",
    )
    found = [
        f"{path.name}: {word}"
        for path in root.rglob("*.py")
        for word in words
        if word in path.read_text(encoding="utf-8")
    ]
    assert [
        one for one in found if "training.py" not in one and "reinforcement.py" not in one
    ] == []
