"""The page behind a reverse proxy that serves it below a path of its own."""

import http.client
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Browser

from powerviz.models import load_model
from powerviz.web.app import build
from tests.web.browser import QUICK, visit

PATH = "/deep/down"


def proxy(target: str) -> type[BaseHTTPRequestHandler]:
    """Strips `PATH` and passes everything on, answers as they come."""

    class Proxy(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/favicon.ico":  # every browser asks the host itself for one
                self.send_response(204)
                self.end_headers()
                return
            if not self.path.startswith(PATH + "/"):
                self.send_error(404, f"{self.path[:80]} is outside of the path")
                return
            length = int(self.headers.get("Content-Length") or 0)
            connection = http.client.HTTPConnection(urlsplit(target).netloc)
            headers = {k: v for k, v in self.headers.items() if k.lower() != "accept-encoding"}
            body = self.rfile.read(length) if length else None
            connection.request(self.command, self.path.removeprefix(PATH), body, headers)
            answer = connection.getresponse()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in ("transfer-encoding", "connection"):
                    self.send_header(name, value)
            self.send_header("Connection", "close")
            self.end_headers()
            try:
                while part := answer.read1(65536):
                    self.wfile.write(part)
                    self.wfile.flush()
            except OSError:
                pass  # the browser has left
            finally:
                connection.close()

        do_POST = do_GET

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Proxy


@pytest.fixture
def address() -> Iterator[str]:
    model = load_model()
    app = build({model.name: model})
    _, target, _ = app.launch(
        prevent_thread_lock=True, quiet=True, server_name="127.0.0.1", root_path=PATH
    )
    server = ThreadingHTTPServer(("127.0.0.1", 0), proxy(target))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}{PATH}/"
    server.shutdown()
    app.page.close(verbose=False)


@pytest.mark.nightly
def test_everything_works_below_a_path(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = visit(context, f"{address}?{urlencode(QUICK)}", address.removesuffix("/"), drawn=True)
    page.wait("p.run.complete")
    page.finish()
    link = page.page.locator('[data-download="jsonl"]').get_attribute("href")
    assert link and link.startswith(address)
    page.page.wait_for_selector(".pv-plot .main-svg")
    assert page.wrong == []
    context.close()
