"""A real browser, and a visitor's page in it: what the tests of the page share."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Playwright,
    TimeoutError,
    ViewportSize,
)

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
HOW_TO_INSTALL = (
    "The tests of the page need a Chromium browser, and found none on the PATH "
    f"(looked for {', '.join(NAMES)}). Install one, for instance with "
    "'apt-get install chromium' (Debian, Ubuntu), 'brew install chromium' (macOS) or "
    "'python -m playwright install chromium'."
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Chromium's own address bar is a page that every window loads: a fifth of what opening ours costs.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
]
QUICK = {
    "alpha": "4",
    "num_steps": "3",
    "block_size": "12",
    "max_new_tokens": "24",
    "seed": "1",
    "wrapping": "raw",
    "prompt": "Anna has 3 apples and buys 2 more. How many apples does Anna have now?",
}


def early(script: str) -> str:
    """Make a script of its own for a page: it runs before any of the page's, with what these offer in `page`."""
    return f"""
if (location.protocol.startsWith("http")) {{
  document.addEventListener("readystatechange", async () => {{
    if (document.readyState !== "interactive") return;
    const page = await import(document.querySelector('link[href$="/page.js"]').href);
    {script}
  }});
}}"""


FOR_TESTS = early("globalThis.PowerViz = page;")
"""The page has no global of its own: this makes one, for the tests alone."""
SEEN = "try { localStorage.setItem('powerviz-seen-minute', 'yes'); } catch {}"
"""For a visitor who has been here before: the first minute is not told unasked."""
PLAYER = "(PowerViz.tabs.explore ?? PowerViz.tabs.library).player"
"""The one in Explore; the only one, on a page without a server."""
DRAWN = '[data-pv="explore"]:not([data-drawing])'
RESET = """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  document.querySelector('[data-pv="explore"] [data-pv="reset"]').click();
  done();
})))"""
"""Once the page is drawn, what it shows is thrown away, if it shows anything."""
CUT_OFF = ("AbortError: signal is aborted", "Connection errored out")
"""What Gradio's client says of a stream that a reload has cut off."""


DESK = ViewportSize(width=1440, height=900)


def executable() -> str | None:
    """The browser on this machine; None for the one that playwright has installed."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@contextmanager
def told_how_to_install() -> Iterator[None]:
    try:
        yield
    except Exception as error:
        raise RuntimeError(HOW_TO_INSTALL) from error


def chromium(playwright: Playwright) -> Browser:
    """A browser whose contexts know nothing of each other, as visitors on different machines."""
    with told_how_to_install():
        return playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)


class Profile:
    """A browser that keeps its cache, of compiled scripts above all: half of what a page costs.

    One visitor at a time: `lend` gives its context, `take_back` forgets what a visitor leaves behind.
    """

    def __init__(self, playwright: Playwright, folder: Path, locale: str) -> None:
        with told_how_to_install():
            self.context = playwright.chromium.launch_persistent_context(
                folder,
                executable_path=executable(),
                args=ARGUMENTS,
                locale=locale,
                viewport=DESK,
            )
        self.lent = False
        self._first = self.context.pages[0]  # Without any page the browser would end.

    def lend(self) -> BrowserContext | None:
        """Its context; None while somebody has it."""
        if self.lent:
            return None
        self.lent = True
        return self.context

    def take_back(self) -> None:
        left = [page for page in self.context.pages if page != self._first]
        origins = {"{0.scheme}://{0.netloc}".format(urlsplit(page.url)) for page in left}
        for page in left:
            page.close()
        self.context.clear_permissions()
        devtools = self.context.new_cdp_session(self._first)
        kinds = "cookies,local_storage,indexeddb,cache_storage"
        for origin in origins:
            given = {"origin": origin, "storageTypes": kinds}
            devtools.send("Storage.clearDataForOrigin", given)
        devtools.detach()
        self.lent = False


@dataclass
class Visit:
    """One visitor's page, and what went wrong in it: errors on its console, calls elsewhere."""

    page: Page
    wrong: list[str] = field(default_factory=list)

    def js(self, expression: str, value: Any = None) -> Any:
        return self.page.evaluate(expression, value)

    def press(self, name: str) -> None:
        self.page.click(f'[data-pv="transport"] [data-pv="{name}"]')

    def wait(self, condition: str) -> None:
        """Until a condition on the player `p` holds."""
        # Asked from here: a page may forbid the `eval` of a condition that waits inside it.
        ends = time.monotonic() + 90
        while not self.js(f"(() => {{ const p = {PLAYER}; return {condition}; }})()"):
            assert time.monotonic() < ends, condition
            self.page.wait_for_timeout(30)

    def rest(self) -> None:
        """Until the run shown is a live one and nothing moves any more, two frames later either."""
        for _ in range(2):
            self.wait("p.runId.length === 32 && p.mode === 'paused' && p.cursor > 0")
            self.settle()

    def first_step(self) -> None:
        """Draw the first response, and make a step."""
        for _ in range(2):
            self.press("step")
            self.rest()

    def under_way(self) -> None:
        """Until the run shown is a live one and has made a step."""
        self.wait("p.runId.length === 32 && PowerViz.chainOf(p.run).steps.length > 0")

    def finish(self) -> None:
        """Draw the run shown to its end, or another one where the form asks for that."""
        ended = self.js(
            f"(() => {{ const p = {PLAYER}; return p.run.complete ? p.runId : ''; }})()"
        )
        self.press("finish")
        self.wait(
            "p.runId.length === 32 && p.run.complete && p.mode === 'paused'"
            f" && p.runId !== '{ended}'"
        )
        self.settle()  # until then the key that comes next may go to the button, which is off by now

    @property
    def steps(self) -> int:
        return self.js(f"PowerViz.chainOf({PLAYER}.run).steps.length")

    def settle(self) -> None:
        """Two frames, so that the page shows what the player says."""
        self.js("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def visit(
    context: BrowserContext, url: str, host: str, first: str = SEEN, drawn: bool = False
) -> Visit:
    """Open the page and wait for a sign of life of the tab that the address names.

    The run that a link with settings begins is thrown away, unless it is to be `drawn`. `first`: a script that runs in it before any of its own.
    """
    page = context.new_page()
    page.add_init_script(first)
    page.add_init_script(FOR_TESTS)
    opened = Visit(page)
    page.set_default_timeout(60_000)
    page.on("pageerror", lambda error: opened.wrong.append(f"error: {error}"))
    page.on(
        "console",
        lambda said: (
            opened.wrong.append(said.text)
            if said.type in ("error", "warning") and not any(one in said.text for one in CUT_OFF)
            else None
        ),
    )
    page.on("dialog", lambda dialog: (opened.wrong.append("a dialog opened"), dialog.dismiss()))

    def elsewhere(request: Any) -> None:
        if not request.url.startswith((host, "data:", "blob:", "file:")):
            opened.wrong.append(f"asked for {request.url}")

    page.on("request", elsewhere)
    page.goto(url)
    tab = parse_qs(urlsplit(url).query).get("tab", ["explore"])[0]
    page.wait_for_selector(f'[data-pv="{tab}"][data-ready="true"]')
    if tab == "explore" and not drawn and urlsplit(url).query:
        page.bring_to_front()  # a page behind another one draws no frames, and its run stands still
        try:
            page.wait_for_selector(DRAWN, timeout=20_000)
        except TimeoutError:
            page.reload()
            page.wait_for_selector(f'[data-pv="{tab}"][data-ready="true"]')
            page.wait_for_selector(DRAWN)
        page.evaluate(RESET)
    return opened
