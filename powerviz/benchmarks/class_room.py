"""Measure a class that votes: python -m powerviz.benchmarks.class_room

Starts the real server in a folder of its own, opens a class and lets telephones vote on twenty questions: HTTP clients
for the most part, a handful real browsers. A tenth lose their connection around every question and come back, and in the
middle of one question the server is killed and started anew. Prints how soon each telephone saw each question, whether
every vote was counted once, the sampler's pace with the class beside that without it, and how much of one core the server
takes for the class alone.
"""

import asyncio
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which
from typing import Annotated, Any

import typer

from powerviz.benchmarks.class_phones import Phone, Teacher, open_class
from powerviz.benchmarks.classroom import Day, at_95_percent, play
from powerviz.benchmarks.goals import Goal, report
from powerviz.benchmarks.own_server import MortalServer, many_files
from powerviz.benchmarks.page_client import Tab, connections, read_page

GOALS = {
    "failures": Goal("at most", 0),
    "wrong_tallies": Goal("at most", 0),
    "seen_p95_s": Goal("at most", 1),
    "pace_with_over_without": Goal("at least", 0.75),
}
QUESTION: dict[str, Any] = {
    "kind": "verdict",
    "step": 1,
    "prompt": "Mia has 38 coins. Then Mia gives 20 away and loses 2. How many coins does Mia have now?",
    "kept": " There are 38 coins, then 20 fewer, then 2 fewer.",
    "old": " Clearly, the answer is 16.",
    "new": " Let us see: 38 - 20 = 18. Then 18 - 2 = 16. So the answer is 16.",
    "terms": {"proposal": -14.62, "state": -13.43, "length": -0.45, "tries": None},
    "log_ratio": -1.64,
    "log_uniform": -0.39,
    "answer": "reject",
}
VOTING_SECONDS = 15.0
RUNS, STEPS = 3, 300
"""The least number of runs of which the sampler's pace is the median, each of so many steps: some seconds."""
WATCHED = """
window.pvSeen = {}; window.pvVotes = {};
addEventListener("DOMContentLoaded", () => new MutationObserver(() => {
  const title = document.querySelector(".pv-class-paper h2")?.textContent ?? "";
  const step = /\\d+/.exec(title)?.[0];
  const buttons = [...document.querySelectorAll(".pv-class-choice:enabled")];
  if (!step || !buttons.length || window.pvSeen[step]) return;
  window.pvSeen[step] = Date.now() / 1000;
  const choice = Math.random() < 0.5 ? "accept" : "reject";
  setTimeout(() => {
    window.pvVotes[step] = choice;
    document.querySelector(`[data-choice="${choice}"]`)?.click();
  }, 200 + 800 * Math.random());
}).observe(document.body, { childList: true, subtree: true }));
"""
"""The script of a student in a browser, who votes at random."""


@dataclass
class Found:
    """The waits of the telephones. Seconds are from a question's being asked, or from the telephone's coming back to it."""

    seen: list[float] = field(default_factory=list)
    seen_after_return: list[float] = field(default_factory=list)
    seen_in_browsers: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    wrong: int = 0
    votes: int = 0


@dataclass
class Class:
    """A class that is held: its teacher, its telephones, and real browsers among them."""

    server: MortalServer
    teacher: Teacher
    phones: list[Phone]
    pages: list[Any]
    found: Found
    choose: random.Random = field(default_factory=lambda: random.Random(20))

    @property
    def size(self) -> int:
        return len(self.phones) + len(self.pages)

    async def here(self) -> None:
        """Wait until everybody is connected, as a teacher does who looks at the bar."""
        await self.teacher.until(lambda state: state["here"] >= self.size, 60)

    async def ask(self, number: int, restarts: bool) -> None:
        """Ask, let everybody vote, and compare; a tenth lose their connection, or all do, as the server dies."""
        for phone in self.choose.sample(self.phones, len(self.phones) // 10):
            phone.away.set()
        asked, clock = time.monotonic(), time.time()
        await self.teacher.order("ask", question=QUESTION | {"step": number})
        if restarts:
            await asyncio.sleep(0.7)  # half have voted
            self.server.kill()
            await self.server.begin()
            await self.here()
        await self.teacher.until(lambda state: self._all_voted(state, number), VOTING_SECONDS)
        await self.teacher.order("close")
        await asyncio.sleep(0.5)  # the last of the tally is on its way
        await self._compare(number)
        if not restarts:
            await self._note(number, asked, clock)
        await self.teacher.order("reveal")

    def _all_voted(self, state: dict[str, Any], number: int) -> bool:
        question = state["question"]
        return question and question["number"] == number and question["votes"] >= self.size

    async def _compare(self, number: int) -> None:
        """Hold the tally against the votes that were taken, each of which counts once."""
        voted = Counter(phone.votes[number] for phone in self.phones if number in phone.votes)
        for page in self.pages:
            if choice := await page.evaluate(f"window.pvVotes[{number}]"):
                voted[choice] += 1
        question = self.teacher.state.get("question") or {}
        tally = {row["choice"]: row["votes"] for row in question.get("tally", ())}
        self.found.votes += sum(tally.values())
        if question.get("number") != number or tally != dict(voted):
            self.found.wrong += 1
            self.found.failures.append(f"question {number}: {tally} is not {dict(voted)}")
        if sum(voted.values()) != self.size:
            missing = self.size - sum(voted.values())
            self.found.failures.append(f"question {number}: {missing} did not vote")

    async def _note(self, number: int, asked: float, clock: float) -> None:
        for phone in self.phones:
            if number not in phone.seen:
                self.found.failures.append(f"question {number}: a telephone never saw it")
                continue
            returned = phone.returned[number] > asked
            since = max(asked, phone.returned[number])
            seen = self.found.seen_after_return if returned else self.found.seen
            seen.append(phone.seen[number] - since)
        for page in self.pages:
            seen = await page.evaluate(f"window.pvSeen[{number}]")
            if seen is None:
                self.found.failures.append(f"question {number}: a browser never showed it")
            else:
                self.found.seen_in_browsers.append(seen - clock)


async def hold(
    server: MortalServer, phones: int, browsers: int, questions: int, restart: bool
) -> tuple[Found, dict[str, float]]:
    """Hold a class and measure it; the second of what it gives is the sampler's pace in tokens per second."""
    found, over = Found(), asyncio.Event()
    alone = await draw(server, lambda runs: runs >= RUNS)
    address, key = await open_class(server.address)
    teacher = Teacher(address, key)
    all_phones = [Phone(address, random.Random(number)) for number in range(phones)]
    async with _browsers(server, address, browsers) as pages:
        listening = [teacher.attend(), *(phone.attend() for phone in all_phones)]
        tasks = [asyncio.create_task(one) for one in listening]
        lesson = Class(server, teacher, all_phones, pages, found)
        await lesson.here()
        drawing = asyncio.create_task(draw(server, lambda runs: runs >= RUNS and over.is_set()))
        middle = questions // 2 + 1
        for number in range(1, questions + 1):
            if number == middle:
                over.set()
                beside = await drawing
            if number == middle + 1:
                busy, began = server.cpu_seconds, time.monotonic()
            await lesson.ask(number, restart and number == middle)
        share = (server.cpu_seconds - busy) / (time.monotonic() - began)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    alone += await draw(
        server, lambda runs: runs >= RUNS
    )  # the machine may have become slower, or faster
    pace = {"pace_without": statistics.median(alone), "pace_with": statistics.median(beside)}
    return found, pace | {"server_cpu_share_of_class": share}


async def draw(server: MortalServer, enough: Callable[[int], bool]) -> list[float]:
    """Play runs one after the other, as a visitor does; gives the tokens per second of each."""
    paces: list[float] = []
    async with connections() as client:
        page = await read_page(client, server.address)
    async with Tab(page) as tab:
        while not enough(len(paces)):
            number = len(paces)
            played = await play(tab, 0, number + 1, number, Day(), num_steps=STEPS)
            paces.append(played.tokens / (played.finished - played.first_token))
    return paces


@asynccontextmanager
async def _browsers(server: MortalServer, address: str, count: int) -> AsyncIterator[list[Any]]:
    """Open the class's page in so many browsers, whose students vote at random."""
    if not count:
        yield []
        return
    from playwright.async_api import async_playwright

    code = address.rpartition("/")[2]
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(
            executable_path=_executable(), args=["--no-sandbox", "--disable-gpu"]
        )
        pages = []
        for _ in range(count):
            page = await (await chromium.new_context()).new_page()
            await page.add_init_script(WATCHED)
            await page.goto(f"{server.address}/class#{code}")
            pages.append(page)
        yield pages
        await chromium.close()


def _executable() -> str | None:
    """The browser on this machine; None for the one that playwright has installed."""
    return next((path for name in ("chromium", "chromium-browser") if (path := which(name))), None)


def main(
    phones: Annotated[int, typer.Option(min=1, help="Telephones without a browser.")] = 56,
    browsers: Annotated[
        int, typer.Option(min=0, help="Real browsers among them; they need playwright.")
    ] = 4,
    questions: Annotated[int, typer.Option(min=4, help="Questions that are asked.")] = 20,
    restart: Annotated[
        bool, typer.Option(help="Kill the server in the middle of a question, and start it anew.")
    ] = True,
    out: Annotated[Path | None, typer.Option(help="Write the numbers to this JSON file.")] = None,
) -> None:
    """Hold a class and compare with the goals."""
    many_files()
    with tempfile.TemporaryDirectory(prefix="powerviz-class-") as folder:
        server = MortalServer(Path(folder))
        try:
            found, pace = asyncio.run(_all(server, phones, browsers, questions, restart))
        finally:
            server.kill()
    for failure in found.failures:
        typer.echo(f"failed: {failure}", err=True)
    report(numbers(found, pace, phones + browsers, questions), GOALS, out)


async def _all(
    server: MortalServer, phones: int, browsers: int, questions: int, restart: bool
) -> tuple[Found, dict[str, float]]:
    await server.begin()
    return await hold(server, phones, browsers, questions, restart)


def numbers(found: Found, pace: dict[str, float], size: int, questions: int) -> dict[str, float]:
    """The numbers of a class, in seconds and tokens per second."""
    told: dict[str, float] = {
        "students": size,
        "questions": questions,
        "failures": len(found.failures),
        "votes": found.votes,
        "wrong_tallies": found.wrong,
        "seen_median_s": statistics.median(found.seen),
        "seen_p95_s": at_95_percent(found.seen),
        "seen_worst_s": max(found.seen),
    }
    for name in ("seen_after_return", "seen_in_browsers"):
        if seen := getattr(found, name):
            told |= {f"{name}_p95_s": at_95_percent(seen), f"{name}_worst_s": max(seen)}
    return told | pace | {"pace_with_over_without": pace["pace_with"] / pace["pace_without"]}


if __name__ == "__main__":
    typer.run(main)
