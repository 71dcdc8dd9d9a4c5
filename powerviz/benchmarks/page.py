"""How fast the real page is: python -m powerviz.benchmarks.page

Drives the app in a headless Chromium (see `--browser`) and prints what a visitor feels: time from
the click on Play to the first token on the screen, what an open page costs a run, frames a second
while tokens stream, whether the tab's memory grows from run to run, and in the Library how long a
recording of 3,000 tokens and 200 steps takes to open, and how fast one scrubs through it.
"""

import shutil
import statistics
import tempfile
import time
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlencode

import typer

from powerviz.benchmarks.goals import Goal, report
from powerviz.benchmarks.long_run import LENGTH, long_run
from powerviz.examples.bundled import load_examples
from powerviz.models import DEFAULT_MODEL, load_model
from powerviz.runs import Run
from powerviz.samplers import stream_power_sample
from powerviz.web.app import build

GOALS = {
    "click_to_first_token_ms": Goal("at most", 300),
    "time_with_page_over_without": Goal("at most", 1.25),
    "frames_per_second": Goal("at least", 10),
    "tab_memory_last_over_first": Goal("at most", 1.2),
    "long_recording_open_s": Goal("at most", 2),
    "long_recording_scrub_frames_per_second": Goal("at least", 20),
}
# The first token of a live run that has been drawn on the screen, in the page's own clock.
SCRIPTS = """async () => {
  globalThis.PowerViz = await import(document.querySelector('link[href$="/page.js"]').href);
}"""
"""The page has no global of its own: this makes one of what its scripts offer."""
FIRST_TOKEN = """() => new Promise((done) => {
  const before = PowerViz.tabs.explore.player.runId, start = performance.now();
  const look = () => {
    const shown = document.querySelector('.pv-response .pv-token, .pv-column .pv-token');
    if (PowerViz.tabs.explore.player.runId !== before && PowerViz.tabs.explore.player.runId && shown) {
      return requestAnimationFrame(() => done(performance.now() - start));
    }
    requestAnimationFrame(look);
  };
  document.querySelector('[data-pv="play"]').click();
  requestAnimationFrame(look);
})"""
# Long enough to time, and with samples that differ enough to keep the model at work.
LONG = {"alpha": 1.0, "num_steps": 300, "block_size": 32, "max_new_tokens": 64, "seed": 0}
ARRIVED = "PowerViz.tabs.explore.player.events.at(-1)?.kind === 'run_finished' && PowerViz.tabs.explore.player.runId.length > 20"
FRAMES_UNTIL_ALL_IS_THERE = """() => new Promise((done) => {
  const frames = () => Number(document.querySelector('[data-pv="explore"]').dataset.frames);
  const before = frames(), start = performance.now();
  const look = () => {
    const time = performance.now() - start;
    const over = PowerViz.tabs.explore.player.events.at(-1).kind === 'run_finished' || time > 3000;
    if (over) done([frames() - before, time]); else requestAnimationFrame(look);
  };
  look();
})"""
# One frame for each of 100 places of the slider: through the run and back.
SCRUB = """async () => {
  const slider = document.querySelector('.pv-library [data-pv="scrub"]');
  const start = performance.now();
  for (let index = 0; index < 100; index += 1) {
    slider.value = Math.round((slider.max * (index < 50 ? index : 100 - index)) / 50);
    slider.dispatchEvent(new Event('input', {bubbles: true}));
    await new Promise(requestAnimationFrame);
  }
  return 100000 / (performance.now() - start);
}"""
OPENED = """() => {
  const player = PowerViz.tabs.library.player;
  return player.runId.startsWith('upload-')
    && document.querySelectorAll('.pv-library .pv-response .pv-token').length === %d;
}"""


def main(
    model: Annotated[str, typer.Option(help="A bundled model, a folder, or a hub id.")] = "",
    runs: Annotated[int, typer.Option(min=2, help="Runs for the tab's memory.")] = 20,
    repeats: Annotated[int, typer.Option(min=1, help="Repeats of each timing.")] = 5,
    browser: Annotated[str, typer.Option(help="The browser's executable.")] = "",
    out: Annotated[Path | None, typer.Option(help="Write the numbers to this JSON file.")] = None,
) -> None:
    """Drive the page and compare with the goals; the exit status says whether all are met."""
    from playwright.sync_api import sync_playwright

    loaded = load_model(model or DEFAULT_MODEL)
    app = build({loaded.name: loaded})
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    example = load_examples()[0]
    link = {"prompt": example.prompt, "wrapping": "raw"} | {k: str(v) for k, v in LONG.items()}
    executable = browser or shutil.which("chromium") or shutil.which("google-chrome")
    alone = statistics.median(_seconds_alone(loaded, example.prompt) for _ in range(repeats))
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=executable,
            args=["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"],
        )
        page = chromium.new_page(viewport={"width": 1440, "height": 900})
        _open(page, f"{address}?{urlencode(link)}", "explore")
        found = _drive(page, runs, repeats) | {"seconds_without_page": alone}
        found |= _library(page, address)
        chromium.close()
    app.page.close(verbose=False)
    found["time_with_page_over_without"] = found["seconds_with_page"] / alone
    report(found, GOALS, out)


def _open(page: Any, address: str, tab: str) -> None:
    page.goto(address)
    page.wait_for_selector(f'[data-pv="{tab}"][data-ready="true"]')
    page.evaluate(SCRIPTS)


def _seconds_alone(model: Any, prompt: str) -> float:
    return Run.from_events(stream_power_sample(model, prompt, **LONG)).cost.seconds


def _drive(page: Any, runs: int, repeats: int) -> dict[str, float]:
    clicks, seconds = [], []
    for _ in range(repeats):
        page.click('[data-pv="reset"]')
        page.wait_for_timeout(300)
        clicks.append(page.evaluate(FIRST_TOKEN))
        page.wait_for_function(ARRIVED)
        seconds.append(page.evaluate("PowerViz.tabs.explore.player.events.at(-1).cost.seconds"))
    per_second = statistics.median(_frames_while_streaming(page) for _ in range(repeats))
    memory = []
    for _ in range(runs):
        page.click('[data-pv="reset"]')
        page.click('[data-pv="finish"]')
        page.wait_for_function(
            "PowerViz.tabs.explore.player.run.complete && PowerViz.tabs.explore.player.mode === 'paused'"
        )
        page.wait_for_timeout(200)
        page.request_gc()
        memory.append(page.evaluate("performance.memory.usedJSHeapSize") / 2**20)
    early = max(1, runs // 4)
    return {
        "click_to_first_token_ms": statistics.median(clicks),
        "seconds_with_page": statistics.median(seconds),
        "frames_per_second": per_second,
        "tab_memory_first_mib": statistics.mean(memory[1 : early + 1]),
        "tab_memory_last_mib": statistics.mean(memory[-early:]),
        "tab_memory_last_over_first": statistics.mean(memory[-early:])
        / statistics.mean(memory[1 : early + 1]),
    }


def _frames_while_streaming(page: Any) -> float:
    """Frames a second, drawn without delay while events arrive: the other speeds pause to be read."""
    page.click('[data-pv="reset"]')
    page.select_option('[data-pv="speed"]', "live")
    page.click('[data-pv="play"]')
    page.wait_for_function("PowerViz.chainOf(PowerViz.tabs.explore.player.run).steps.length > 0")
    frames, milliseconds = page.evaluate(FRAMES_UNTIL_ALL_IS_THERE)
    page.select_option('[data-pv="speed"]', "normal")
    return float(1000 * frames / milliseconds)


def _library(page: Any, address: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        recording = Path(folder) / "long.jsonl"
        long_run().save(str(recording))
        _open(page, f"{address}?tab=library", "library")
        start = time.perf_counter()
        page.set_input_files('[data-pv="upload"]', recording)
        page.wait_for_function(OPENED % LENGTH)
        opened = time.perf_counter() - start
    return {
        "long_recording_open_s": opened,
        "long_recording_scrub_frames_per_second": page.evaluate(SCRUB),
    }


if __name__ == "__main__":
    typer.run(main)
