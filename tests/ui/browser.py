"""A real browser and a real server: what the tests of the page share."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

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

CUT_OFF = ("AbortError: signal is aborted", "Connection errored out")
"""What Gradio's client says of a stream that a reload has cut off."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser on this machine, or the one that playwright has installed."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        except Exception as error:
            raise RuntimeError(HOW_TO_INSTALL) from error
        yield browser
        browser.close()


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
        while not self.js(f"(() => {{ const p = PowerViz.player; return {condition}; }})()"):
            assert time.monotonic() < ends, condition
            self.page.wait_for_timeout(30)

    def rest(self) -> None:
        """Until the run shown is a live one and nothing moves any more."""
        self.wait("p.runId.length === 32 && p.mode === 'paused' && p.cursor > 0")

    def under_way(self) -> None:
        """Until the run shown is a live one and has made a step."""
        self.wait("p.runId.length === 32 && PowerViz.chainOf(p.run).steps.length > 0")

    def finish(self) -> None:
        self.press("finish")
        self.wait("p.runId.length === 32 && p.run.complete && p.mode === 'paused'")

    @property
    def steps(self) -> int:
        return self.js("PowerViz.chainOf(PowerViz.player.run).steps.length")

    def settle(self) -> None:
        """Two frames, so that the page shows what the player says."""
        self.js("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def visit(context: BrowserContext, url: str, host: str) -> Visit:
    """Open the page and wait for a sign of life of the tab that the address names."""
    page = context.new_page()
    opened = Visit(page)
    page.set_default_timeout(20_000)
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
    return opened
