"""A run of power sampling, by whichever rule, as it goes: a line for every decision, and below them what is under way.

Knows events and rich. What is under way (the response, the proposal, progress) is shown on a real
terminal only, in at most half of its height, and is gone when the run is over.
"""

import time
from dataclasses import asdict

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from powerviz.analysis.movement import frozen
from powerviz.cli.decisions import decision_line, heading
from powerviz.cli.drawing import say_what
from powerviz.cli.terminal import clipped, shown, tell
from powerviz.messages import Message, say
from powerviz.runs import Chain, Run
from powerviz.runs.events import (
    BlockFinished,
    Decision,
    Event,
    RunStarted,
    StateExtended,
    Token,
)
from powerviz.samplers import find_sampler
from powerviz.samplers.power import kernel_named
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings

PICTURES_PER_SECOND = 12
MOST_CHAINS = 4


class RunView:
    """Shows the events given to `show`; `close` when there are no more."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._run: Run | None = None
        self._settings = PowerSettings()
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn(str(say("cli-step-of", done="{task.completed}", total="{task.total}"))),
            TimeElapsedColumn(),
            console=console,
        )
        self._task = self._progress.add_task("", total=None)
        self._live = Live(console=console, transient=True, refresh_per_second=PICTURES_PER_SECOND)
        self._drawn_at = 0.0
        self._warned: set[int] = set()

    def close(self) -> None:
        """Leave nothing on the terminal that moves."""
        if self._live.is_started:
            self._live.stop()

    @property
    def run(self) -> Run | None:
        """All that was shown so far."""
        return self._run

    def show(self, event: Event) -> None:
        """Take in the next event."""
        if isinstance(event, RunStarted):
            self._start(event)
            return
        assert self._run is not None
        chains = self._run.chains
        before: tuple[Token, ...] = ()
        if isinstance(event, Decision) and event.chain < len(chains):
            before = chains[event.chain].tokens
        self._run.append(event)
        decided = isinstance(event, Decision)
        if isinstance(event, StateExtended | BlockFinished):
            self._warn(chains[event.chain])
        self._draw(at_once=decided)
        if isinstance(event, Decision):
            self._print_line(
                decision_line(chains[event.chain], before, self._settings, self._console.width)
            )

    def _start(self, started: RunStarted) -> None:
        self._run = Run(started)
        sampler = find_sampler(started.sampler)
        self._settings = checked(sampler.settings, started.settings).of_chains
        self._progress.update(self._task, total=most_steps(self._settings))
        console = self._console
        say_what(console, started)
        tell(console, _described(self._settings), "dim")
        tell(console, say("cli-prompt", prompt=shown(started.prompt)))
        tell(console, f"\n{say('cli-decisions-legend')}\n", "dim")
        self._print_line(Text(heading(self._settings), style="bold"))
        if self._console.is_interactive:
            self._live.start()

    def _warn(self, chain: Chain) -> None:
        """Say once that the settings freeze a chain, before its steps or after them."""
        settings = self._settings
        decisions = [step.decision for step in chain.steps]
        found = frozen(chain.tokens, decisions, settings.num_steps, settings.law, settings.tries)
        if found and chain.index not in self._warned:
            self._warned.add(chain.index)
            one = say("cli-chain", chain=str(chain.index))
            said = say(
                "cli-frozen",
                which=say("cli-the-chain") if self._settings.chains == 1 else one,
                chance=f"{found.chance:.2g}",
                model=f"{found.model:.2g}",
            )
            tell(self._console, said, "yellow")

    def _print_line(self, line: Text) -> None:
        self._console.print(line, no_wrap=True, overflow="ellipsis", crop=True)

    def _draw(self, at_once: bool) -> None:
        """Make the next picture here, where no event comes in between."""
        now = time.monotonic()
        if not self._live.is_started or not (
            at_once or now - self._drawn_at > 1 / PICTURES_PER_SECOND
        ):
            return
        self._drawn_at = now
        self._live.update(self._picture())

    def _picture(self) -> RenderableType:
        assert self._run is not None
        chains = self._run.chains
        block = max((chain.block for chain in chains), default=0)
        self._progress.update(
            self._task,
            completed=sum(len(chain.steps) for chain in chains),
            description=str(say("cli-block", block=str(block))) if chains else "",
        )
        room = self._console.height // 2 - 2
        if room < 2 or not chains:
            return self._progress
        eos_ids = self._run.started.eos_ids
        parts: list[RenderableType] = [""]
        if len(chains) == 1:
            parts.append(response_picture(chains[0], eos_ids, self._console, room - 1))
            parts.append(_proposal_line(chains[0], self._console.width))
        else:
            chains = chains[: min(MOST_CHAINS, room // 2)]
            lines = room // len(chains) - 1
            for chain in chains:
                place = {"chain": str(chain.index), "block": str(chain.block)}
                parts.append(Text(str(say("cli-chain-and-block", **place)), style="dim"))
                parts.append(response_picture(chain, eos_ids, self._console, lines))
        return Group(*parts, self._progress)


def most_steps(settings: PowerSettings) -> int:
    """Steps of all chains if they go through all blocks; many end earlier."""
    return settings.num_blocks * settings.num_steps * settings.chains


def response_picture(
    chain: Chain, eos_ids: tuple[int, ...], console: Console, most_lines: int
) -> Text:
    """The end of the state on at most so many lines.

    Bold is what the last step put there, dim what is being drawn to extend it.
    """
    newest = len(chain.steps)
    pieces = [
        (token, "bold" if placed == newest > 0 else "")
        for token, placed in zip(chain.tokens, chain.placed, strict=True)
    ]
    if not chain.extended:
        pieces += [(token, "dim") for token in chain.draft]
    texts: list[tuple[str, str]] = []
    room = most_lines * console.width
    for index, (token, style) in reversed(list(enumerate(pieces))):
        text = "" if token.id in eos_ids else shown(token.text, one_line=False)
        text = text if index else text.lstrip()
        texts.append((text, style))
        room -= len(text)
        if room < 0:
            break
    picture = Text.assemble(*reversed(texts)) if texts else Text("…", style="dim")
    lines = picture.wrap(console, console.width)
    if len(lines) <= most_lines and room >= 0:
        return picture
    kept = lines[-most_lines:]
    kept[0] = Text("…", style="dim").append_text(kept[0][1:])
    return Text("\n").join(kept)


def _proposal_line(chain: Chain, width: int) -> Text:
    """The proposal under way, from where it may leave the state; an empty line between two."""
    if chain.proposal is None:
        return Text("")
    drawn = "".join(token.text for token in chain.draft)
    line = f"{say('cli-proposed-from', position=str(chain.proposal.start))} "
    return Text(line + clipped(drawn, width - len(line)), style="dim")


def _described(settings: PowerSettings) -> Message:
    said = say(
        "cli-settings",
        alpha=f"{settings.alpha:g}",
        steps=str(settings.num_steps),
        block=str(settings.block_size),
        length=str(settings.max_new_tokens),
        tau=f"{settings.tau:g}",
        seed=str(settings.seed),
    )
    if settings.chains > 1:
        said = say("cli-settings-chains", settings=said, chains=str(settings.chains))
    own = kernel_named(asdict(settings))
    if own:
        said = say("cli-settings-kernel", settings=said, kernel=own)
    return say("cli-settings-stop-early", settings=said) if settings.stop_early else said
