"""The price of a first visit: python -m powerviz.benchmarks.first_view

Opens the page in a headless Chromium with an empty cache, and prints how many kilobytes come over the wire until
its first view is finished (the recorded example with its chart), how many of them are our own scripts, how
long that takes without a limit and on Chromium's "Fast 3G", and how large an exported run is. With `--slow-line` it
also prints when there is something to read, and when a chart, on a line of 400 kbit/s, on a desk and on a telephone.
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
    **{f"slow_line_{width}_readable_s": Goal("at most", 3) for width in (1440, 390)},
    **{f"slow_line_{width}_chart_s": Goal("at most", 15) for width in (1440, 390)},
}
FAST_3G = {
    "offline": False,
    "latency": 562.5,
    "downloadThroughput": 1.6e6 * 0.9 / 8,
    "uploadThroughput": 750e3 * 0.9 / 8,
}
"""Chromium's own profile of that name: milliseconds, and bytes a second."""
SLOW_LINE = {
    "offline": False,
    "latency": 400,
    "downloadThroughput": 400e3 / 8,
    "uploadThroughput": 400e3 / 8,
}
"""The same of a slow line."""
SIZES = ((1440, 900), (390, 844))
READABLE = (
    ':is([data-pv="first-response"], [data-pv="explore"] [data-pv="tokens"]:not(:empty)):visible'
)
CHART = ':is([data-pv="first-chart"], .pv-trace .main-svg):visible'
FINISHED = '[data-pv="explore"][data-ready="true"] .pv-trace .main-svg'
READY = '[data-pv="explore"][data-ready="true"]'
SLOWLY = {"readable_s": READABLE, "chart_s": CHART, "ready_s": READY, "finished_s": FINISHED}
"""The states waited for on a slow line: a text, a chart, that the page can be used, that all of it is there."""
SETTLED = 1_500
"""Milliseconds for what is still on its way when the first view is there."""
OWN = ("/powerviz/", "plotly")


def main(
    address: Annotated[str, typer.Option(help="A running app; without, one is started.")] = "",
    repeats: Annotated[int, typer.Option(min=1, help="Repeats of each timing.")] = 3,
    browser: Annotated[str, typer.Option(help="The browser's executable.")] = "",
    slow_line: Annotated[bool, typer.Option(help="Measure on a slow line, too.")] = False,
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
        visits = [_visit(chromium, address) for _ in range(repeats)]
        slow = [_visit(chromium, address, FAST_3G) for _ in range(repeats)]
        lines = {
            f"slow_line_{width}_{name}": seconds
            for width, height in (SIZES if slow_line else ())
            for name, seconds in _slow_line(chromium, address, width, height).items()
        }
        chromium.close()
    exported = urllib.request.urlopen(f"{address.rstrip('/')}/powerviz/runs/coins/html").read()
    found = visits[0][1] | {
        "first_view_s": statistics.median(seconds for seconds, _ in visits),
        "first_view_fast_3g_s": statistics.median(seconds for seconds, _ in slow),
        "exported_run_kb": len(exported) / 1000,
        **lines,
    }
    if app is not None:
        app.page.close(verbose=False)
    report(found, {name: goal for name, goal in GOALS.items() if name in found}, out)


def _opened(chromium: Any, line: dict[str, Any] | None, width: int, height: int) -> Any:
    """A page of a browser that has been nowhere before, behind this line, and its devtools."""
    page = chromium.new_context(viewport={"width": width, "height": height}).new_page()
    devtools = page.context.new_cdp_session(page)
    devtools.send("Network.enable")
    if line is not None:
        devtools.send("Network.emulateNetworkConditions", line)
    return page, devtools


def _slow_line(chromium: Any, address: str, width: int, height: int) -> dict[str, float]:
    """Seconds until there is something to read, a chart, and the finished first view."""
    page, _ = _opened(chromium, SLOW_LINE, width, height)
    found = {}
    start = time.perf_counter()
    page.goto(address, wait_until="commit", timeout=120_000)
    for name, shown in SLOWLY.items():
        page.wait_for_selector(shown, timeout=240_000)
        found[name] = time.perf_counter() - start
    page.context.close()
    return found


def _visit(
    chromium: Any, address: str, line: dict[str, Any] | None = None
) -> tuple[float, dict[str, float]]:
    """Seconds until the first view is finished, and the kilobytes that came by then, by kind."""
    page, devtools = _opened(chromium, line, *SIZES[0])
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
    if line is None:
        page.wait_for_timeout(SETTLED)
    page.context.close()
    return seconds, found


if __name__ == "__main__":
    typer.run(main)
