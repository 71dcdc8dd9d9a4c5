"""The price of a first visit: python -m powerviz.benchmarks.first_view

Opens the page in a headless Chromium with an empty cache, and prints how many kilobytes come over the wire until
its first view is finished (the recorded example with its chart), how many of them are our own scripts, how
long that takes without a limit and on Chromium's "Fast 3G", and how large an exported run is.
"""

import shutil
import statistics
import time
import urllib.request
from pathlib import Path
from typing import Annotated, Any

import typer

from powerviz.benchmarks.goals import Goal, report
from powerviz.models import DEFAULT_MODEL, load_model
from powerviz.web.app import build

GOALS = {
    "own_scripts_kb": Goal("at most", 1570 / 3),
    "exported_run_kb": Goal("at most", 2000),
}
FAST_3G = {
    "offline": False,
    "latency": 562.5,
    "downloadThroughput": 1.6e6 * 0.9 / 8,
    "uploadThroughput": 750e3 * 0.9 / 8,
}
"""Chromium's own profile of that name: milliseconds, and bytes a second."""
FINISHED = '[data-pv="explore"][data-ready="true"] .pv-trace .main-svg'
SETTLED = 1_500
"""Milliseconds for what is still on its way when the first view is there."""
OWN = ("/powerviz/", "plotly")


def main(
    address: Annotated[str, typer.Option(help="A running app; without, one is started.")] = "",
    repeats: Annotated[int, typer.Option(min=1, help="Repeats of each timing.")] = 3,
    browser: Annotated[str, typer.Option(help="The browser's executable.")] = "",
    out: Annotated[Path | None, typer.Option(help="Write the numbers to this JSON file.")] = None,
) -> None:
    """Open the page as a first visitor and compare with the goals."""
    from playwright.sync_api import sync_playwright

    app = None
    if not address:
        model = load_model(DEFAULT_MODEL)
        app = build({model.name: model})
        _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    executable = browser or shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-gpu"]
        )
        visits = [_visit(chromium, address, slow=False) for _ in range(repeats)]
        slow = [_visit(chromium, address, slow=True) for _ in range(repeats)]
        chromium.close()
    exported = urllib.request.urlopen(f"{address.rstrip('/')}/powerviz/runs/coins/html").read()
    found = visits[0][1] | {
        "first_view_s": statistics.median(seconds for seconds, _ in visits),
        "first_view_fast_3g_s": statistics.median(seconds for seconds, _ in slow),
        "exported_run_kb": len(exported) / 1000,
    }
    if app is not None:
        app.page.close(verbose=False)
    report(found, GOALS, out)


def _visit(chromium: Any, address: str, slow: bool) -> tuple[float, dict[str, float]]:
    """Seconds until the first view is finished, and the kilobytes that came by then, by kind."""
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    if slow:
        devtools.send("Network.emulateNetworkConditions", FAST_3G)
    kinds: dict[str, str] = {}
    found = dict.fromkeys(("all_kb", "page_kb", "own_scripts_kb", "own_styles_kb"), 0.0)

    def asked(event: dict[str, Any]) -> None:
        url, kind = event["request"]["url"], event.get("type", "")
        own = any(one in url for one in OWN)
        names = {"Document": "page_kb"} | (
            {"Script": "own_scripts_kb", "Stylesheet": "own_styles_kb"} if own else {}
        )
        kinds[event["requestId"]] = names.get(kind, "")

    def came(event: dict[str, Any]) -> None:
        size = event["encodedDataLength"] / 1000
        found["all_kb"] += size
        if name := kinds.get(event["requestId"]):
            found[name] += size

    devtools.on("Network.requestWillBeSent", asked)
    devtools.on("Network.loadingFinished", came)
    start = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.wait_for_selector(FINISHED, timeout=120_000)
    seconds = time.perf_counter() - start
    if not slow:
        page.wait_for_timeout(SETTLED)
    context.close()
    return seconds, found


if __name__ == "__main__":
    typer.run(main)
