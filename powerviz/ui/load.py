"""What a full classroom gets: python -m powerviz.ui.load

Starts the real server, and visits it through Gradio's own client as thirty browsers at once would:
each opens the page and plays three runs of the bundled model, all pressing Play at the same moment.
Prints how long they waited for their first token, how fairly, and what the server's memory was
before and after three hundred visits; the exit status says whether all goals are met.
"""

import json
import os
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any
from urllib.request import urlopen

import psutil
import typer
from gradio_client import Client

from powerviz.models import DEFAULT_MODEL
from powerviz.ui.examples import load_examples
from powerviz.ui.goals import Goal, report

APP = Path(__file__).parents[2] / "app.py"
GOALS = {
    "failures": Goal("at most", 0),
    "first_token_worst_s": Goal("at most", 5),
    "first_token_p95_s": Goal("at most", 3),
    "others_runs_waited_for": Goal("at most", 1),
    "memory_after_over_before": Goal("at most", 1.1),
}
PATIENCE = 180.0
LOOKS_PER_SECOND = 50
GONE_SECONDS = 1
"""How soon the server notices that a visitor has closed the page."""


@dataclass(frozen=True)
class Played:
    """One run as its visitor saw it; times in seconds on one clock. `longest_gap` without news."""

    visitor: int
    pressed: float
    first_token: float
    finished: float
    longest_gap: float
    tokens: int

    @property
    def waited(self) -> float:
        return self.first_token - self.pressed


class Visitor:
    """One browser tab, in the protocol of the page: custom events, which Gradio's client carries."""

    def __init__(self, address: str, number: int) -> None:
        self.number = number
        self._client = Client(
            address,
            verbose=False,
            download_files=False,
            analytics_enabled=False,
            max_workers=4,
            httpx_kwargs={"timeout": PATIENCE},
        )
        self._serial = 0
        self.send("compare", {"serial": 1, "welcome": True})

    def play(self, seed: int) -> Played:
        """Press Play and watch to the end. Raises `RuntimeError` if anything goes wrong."""
        example = load_examples()[0]
        self._serial += 1
        order = {
            "serial": self._serial,
            "new": True,
            "model": DEFAULT_MODEL,
            "prompt": example.prompt,
            "truth": example.answer,
            "settings": dict(example.settings) | {"seed": seed},
        }
        pressed = latest = time.monotonic()
        first = gap = 0.0
        events: list[dict[str, Any]] = []
        for batch in self._batches(self.send("advance", order)):
            if batch["error"] or batch["lost"] or batch["first"] != len(events):
                raise RuntimeError(f"visitor {self.number}: {batch['error'] or 'events were lost'}")
            events += batch["events"]
            now = time.monotonic()
            if batch["events"]:
                gap, latest = max(gap, now - latest), now
            if not first and any(event["kind"] == "token_drawn" for event in batch["events"]):
                first = now
            if events and events[-1]["kind"] == "run_finished":
                tokens = sum(event["kind"] == "token_drawn" for event in events)
                return Played(self.number, pressed, first, now, gap, tokens)
        raise RuntimeError(f"visitor {self.number}: the run did not finish")

    def send(self, name: str, data: dict[str, Any]) -> Any:
        """An order; what it answers is gathered in the helper that is returned."""
        for call in self._client.config["dependencies"]:
            component, event = call["targets"][0] if call["targets"] else (0, "")
            if event == name and (name != "advance" or call["inputs"]):
                break
        else:
            raise RuntimeError(f"the page has no event {name!r}")
        helper = self._client.new_helper(call["id"], headers={})
        predict = self._client.endpoints[call["id"]].make_predict(helper)
        given = [None] * len(call["inputs"])
        helper.future = self._client.executor.submit(
            predict, *given, event_data=data, trigger_id=component
        )
        return helper

    def _batches(self, helper: Any) -> Iterator[dict[str, Any]]:
        taken, ends = 0, time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            over = helper.future.done()
            outputs = helper.job.outputs
            for output in outputs[taken:]:
                yield json.loads(output)
            if over and taken == len(outputs):
                return helper.future.result()
            taken = len(outputs)
            time.sleep(1 / LOOKS_PER_SECOND)
        raise RuntimeError(f"visitor {self.number}: waited for {PATIENCE:.0f} s")

    def leave(self) -> None:
        self._client.close()


def main(
    visitors: Annotated[int, typer.Option(min=1, help="How many at once.")] = 30,
    runs: Annotated[int, typer.Option(min=1, help="Runs that each of them plays.")] = 3,
    sessions: Annotated[
        int, typer.Option(min=1, help="Visits in all between the two looks at the memory.")
    ] = 300,
    address: Annotated[
        str, typer.Option(help="A server that runs already, whose memory is not looked at.")
    ] = "",
    out: Annotated[Path | None, typer.Option(help="Write the numbers to this JSON file.")] = None,
) -> None:
    """Fill the classroom and compare with the goals."""
    if address:
        found, failures = measure(address, visitors, runs)
    else:
        with server() as (here, process):
            found, failures = measure_all(here, process, visitors, runs, sessions)
    for failure in failures:
        typer.echo(f"failed: {failure}", err=True)
    report(found, GOALS, out)


@contextmanager
def server() -> Iterator[tuple[str, psutil.Process]]:
    """The address and the process of a server with the bundled model."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {"GRADIO_HEARTBEAT_INTERVAL": str(GONE_SECONDS)}
    command = [sys.executable, str(APP), "--port", str(port)]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        ends = time.monotonic() + PATIENCE
        while True:
            try:
                health(address)
                break
            except OSError:
                if process.poll() is not None or time.monotonic() > ends:
                    raise RuntimeError("the server did not start") from None
                time.sleep(0.2)
        yield address, psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait()


def health(address: str) -> dict[str, Any]:
    with urlopen(f"{address.rstrip('/')}/healthz", timeout=PATIENCE) as answer:
        found: dict[str, Any] = json.load(answer)
        return found


def measure_all(
    address: str, process: psutil.Process, visitors: int, runs: int, sessions: int
) -> tuple[dict[str, float], list[str]]:
    """The class once, and again with one run each until so many visits are reached."""
    failures: list[str] = []
    _class(address, visitors, 1, failures)  # fills what is kept for all: models, recordings, pools
    before = _memory(address, process)
    found, more = measure(address, visitors, runs)
    failures += more
    left = sessions - visitors
    while left > 0:
        _class(address, min(visitors, left), 1, failures)
        left -= visitors
    after = _memory(address, process)
    return found | {
        "failures": len(failures),
        "sessions": sessions,
        "memory_before_mb": before,
        "memory_after_mb": after,
        "memory_after_over_before": after / before,
    }, failures


def measure(address: str, visitors: int, runs: int) -> tuple[dict[str, float], list[str]]:
    """What one full class saw, and what went wrong."""
    failures: list[str] = []
    watching = threading.Event()
    slowest: list[float] = []
    watcher = threading.Thread(target=_watch, args=(address, watching, slowest))
    watcher.start()
    began = time.monotonic()
    played = _class(address, visitors, runs, failures)
    seconds = time.monotonic() - began
    watching.set()
    watcher.join()
    if not played:
        return {"failures": len(failures)}, failures
    waits = sorted(one.waited for one in played)
    lengths = [one.finished - one.pressed for one in played]
    return {
        "visitors": visitors,
        "runs": len(played),
        "failures": len(failures),
        "seconds_for_all": seconds,
        "first_token_median_s": statistics.median(waits),
        "first_token_p95_s": waits[max(0, -(-95 * len(waits) // 100) - 1)],
        "first_token_worst_s": waits[-1],
        "run_median_s": statistics.median(lengths),
        "run_worst_s": max(lengths),
        "longest_gap_without_news_s": max(one.longest_gap for one in played),
        "others_runs_waited_for": max(_waited_for(one, played) for one in played),
        "tokens_per_second": sum(one.tokens for one in played) / seconds,
        "healthz_slowest_s": max(slowest, default=0.0),
    }, failures


def _class(address: str, visitors: int, runs: int, failures: list[str]) -> list[Played]:
    """Everybody comes, all press Play together, and again for each run, and all leave."""
    together = threading.Barrier(visitors)
    played: list[Played] = []

    def visit(number: int) -> None:
        visitor = None
        try:
            visitor = Visitor(address, number)
        except Exception as error:  # noqa: BLE001 (whatever it is, it is counted)
            failures.append(f"visitor {number} could not open the page: {error!r}")
        for run in range(runs):
            together.wait()
            try:
                if visitor:
                    played.append(visitor.play(seed=1000 * run + number))
            except Exception as error:  # noqa: BLE001 (whatever it is, it is counted)
                failures.append(f"visitor {number}: {error!r}")
        together.wait()
        if visitor:
            visitor.leave()

    with ThreadPoolExecutor(max_workers=visitors) as threads:
        list(threads.map(visit, range(visitors)))
    return played


def _watch(address: str, until: threading.Event, slowest: list[float]) -> None:
    """How long the server takes to say that it is well, twice a second."""
    while not until.wait(0.5):
        asked = time.monotonic()
        health(address)
        slowest.append(time.monotonic() - asked)


def _waited_for(mine: Played, played: Sequence[Played]) -> int:
    """How many whole runs of others took place while this one waited for its first token."""
    return sum(
        mine.pressed <= other.first_token and other.finished <= mine.first_token
        for other in played
        if other.visitor != mine.visitor
    )


def _memory(address: str, process: psutil.Process) -> float:
    """In MB, once everybody has gone."""
    ends = time.monotonic() + PATIENCE
    while health(address)["visitors"] and time.monotonic() < ends:
        time.sleep(0.5)
    time.sleep(2 * GONE_SECONDS)
    return float(process.memory_info().rss) / 1e6


if __name__ == "__main__":
    typer.run(main)
