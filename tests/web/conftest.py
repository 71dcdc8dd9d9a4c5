"""One browser and one server for all tests of the page that need no server of their own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Playwright,
    ViewportSize,
    sync_playwright,
)

from powerviz.models import load_model
from powerviz.web.app import build
from tests.web.browser import DESK, QUICK, Profile, Visit, chromium, visit
from tests.web.hostile import HostileModel

Open = Callable[..., Visit]


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as found:
        yield found


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    found = chromium(playwright)
    yield found
    found.close()


@pytest.fixture(scope="session")
def profiles(
    playwright: Playwright, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], Profile]]:
    """Browsers that keep their cache, by language; each is started when it is first asked for."""
    made: dict[str, Profile] = {}

    def profile(locale: str) -> Profile:
        if locale not in made:
            made[locale] = Profile(playwright, tmp_path_factory.mktemp(f"profile-{locale}"), locale)
        return made[locale]

    yield profile
    for one in made.values():
        one.context.close()


@pytest.fixture(scope="session")
def screenshots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for pictures of the page, to look at after the tests."""
    folder = tmp_path_factory.getbasetemp() / "screenshots"
    folder.mkdir()
    return folder


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
def context(
    profiles: Callable[[str], Profile], request: pytest.FixtureRequest
) -> Iterator[BrowserContext]:
    """For pages that are not opened by `open_page`: one visitor's, of a browser with a cache if it is free."""
    profile = profiles("en-US")
    if lent := profile.lend():
        yield lent
        profile.take_back()
        return
    browser: Browser = request.getfixturevalue("browser")
    fresh = browser.new_context(viewport=DESK, locale="en-US")
    yield fresh
    fresh.close()


def _opener(
    profiles: Callable[[str], Profile], request: pytest.FixtureRequest, server: str
) -> Iterator[Open]:
    """Opens the page with quick settings, or those given; nothing may go wrong in it.

    Each call is a visitor of their own. The first who sits at a desk gets a browser with a cache.
    """
    fresh: list[BrowserContext] = []
    lent: list[Profile] = []
    visits: list[Visit] = []

    def context_for(width: int, height: int, locale: str, more: dict[str, Any]) -> BrowserContext:
        size = ViewportSize(width=width, height=height)
        if size == DESK and not more:
            profile = profiles(locale)
            if context := profile.lend():
                lent.append(profile)
                return context
        browser: Browser = request.getfixturevalue("browser")
        fresh.append(browser.new_context(viewport=size, locale=locale, **more))
        return fresh[-1]

    def opener(
        settings: dict[str, str] | None = None,
        width: int = DESK["width"],
        height: int = DESK["height"],
        locale: str = "en-US",
        **more: Any,
    ) -> Visit:
        context = context_for(width, height, locale, more)
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=server)
        query = urlencode(QUICK if settings is None else settings)
        opened = visit(context, f"{server}?{query}" if query else server, server)
        visits.append(opened)
        return opened

    yield opener
    for context in fresh:
        context.close()
    for profile in lent:
        profile.take_back()
    assert [wrong for one in visits for wrong in one.wrong] == []


open_page = pytest.fixture(_opener)
open_page_for_all = pytest.fixture(scope="class")(_opener)
"""The same for a page at which all tests of a class look, one after the other."""
