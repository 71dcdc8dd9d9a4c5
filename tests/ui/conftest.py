"""One browser and one server for all tests of the page that need no server of their own."""

from collections.abc import Callable, Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser

from powerviz.models import load_model
from powerviz.ui.page import build
from tests.ui.browser import QUICK, Visit, chromium, visit
from tests.ui.hostile import HostileModel

Open = Callable[..., Visit]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a running app with the bundled model and a hostile one."""
    hostile = HostileModel()
    model = load_model()
    app = build({model.name: model, hostile.name: hostile})
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    yield address
    app.page.close(verbose=False)


@pytest.fixture
def open_page(browser: Browser, server: str) -> Iterator[Open]:
    """Opens the page with quick settings, or those given; nothing may go wrong in it."""
    contexts = []
    visits: list[Visit] = []

    def opener(
        settings: dict[str, str] | None = None, width: int = 1440, height: int = 900, **more: object
    ) -> Visit:
        context = browser.new_context(viewport={"width": width, "height": height}, **more)  # type: ignore[arg-type]
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=server)
        contexts.append(context)
        query = urlencode(QUICK if settings is None else settings)
        opened = visit(context, f"{server}?{query}" if query else server, server)
        visits.append(opened)
        return opened

    yield opener
    for context in contexts:
        context.close()
    assert [wrong for one in visits for wrong in one.wrong] == []
