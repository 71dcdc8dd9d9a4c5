"""One visitor's page for all tests of the folder, brought back before each of them to what it was at first."""

from collections.abc import Callable, Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import BrowserContext

from tests.web.browser import DRAWN, QUICK, Profile, Visit
from tests.web.browser import visit as opened

FORM = """() => Object.fromEntries([...document.querySelectorAll('[data-pv="controls"] [name]')]
  .map((one) => [one.name, one.type === 'checkbox' ? String(one.checked) : one.value]))"""
AS_OPENED = """(form) => {
  const one = (name) => document.querySelector(`.pv-explore [data-pv="${name}"]`);
  PowerViz.openTab('explore');
  for (const field of document.querySelectorAll('[data-pv="controls"] [name]')) {  // other methods' fields, too
    if (field.type === 'checkbox') field.checked = form[field.name] === 'true';
    else field.value = form[field.name];
  }
  PowerViz.tabs.explore.fill(form);
  one("reset").click();
  document.querySelectorAll('.pv-advanced').forEach((more) => (more.open = false));
  for (const [name, value] of [["speed", "fast"], ["filter", "all"]]) {
    one(name).value = value;
    one(name).dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (one("guess-first").checked) one("guess-first").click();
}"""


@pytest.fixture(scope="package")
def seat(profiles: Callable[[str], Profile], server: str) -> Iterator[BrowserContext]:
    """The browser with a cache, for all tests of the folder."""
    profile = profiles("en-US")
    context = profile.lend()
    assert context, "one visitor at a time"
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=server)
    yield context
    profile.take_back()


@pytest.fixture(scope="package")
def kept_page(seat: BrowserContext, server: str) -> tuple[Visit, dict[str, str]]:
    """A page with quick settings, and what stood in its form at first."""
    page = opened(seat, f"{server}?{urlencode(QUICK)}", server)
    return page, page.js(FORM)


@pytest.fixture
def visit(kept_page: tuple[Visit, dict[str, str]]) -> Iterator[Visit]:
    """The folder's page: no run, quick settings, a fast speed; nothing may go wrong in it."""
    page, form = kept_page
    page.page.bring_to_front()
    # A link's run that is still to come cannot be given up yet, and would begin in the test.
    page.page.wait_for_selector(DRAWN, state="attached")
    page.js(AS_OPENED, form)
    page.settle()
    yield page
    wrong, page.wrong = page.wrong, []
    assert wrong == []


@pytest.fixture(scope="module")
def kept_recorded(seat: BrowserContext, server: str) -> Visit:
    return opened(seat, server, server)


@pytest.fixture
def recorded(kept_recorded: Visit) -> Iterator[Visit]:
    """A page just opened, which shows an example's recorded run; its tests leave that run alone."""
    kept_recorded.page.bring_to_front()
    yield kept_recorded
    assert kept_recorded.wrong == []
