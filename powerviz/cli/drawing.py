"""A run of a method that draws no step by step: what is drawn, and how many tokens so far.

Knows events and rich. Power sampling has decisions to tell of, and a view of its own: see `live`.
"""

from rich.console import Console
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from powerviz.cli.terminal import shown, tell
from powerviz.messages import say
from powerviz.methods import own_methods
from powerviz.runs import Run
from powerviz.runs.events import Event, RunStarted, tokens_told

LEFT_UNSAID = ("stop", "num_alternatives")


class DrawingView:
    """Counts the tokens of the events given to `show`; `close` when there are no more."""

    def __init__(self, console: Console) -> None:
        self.run: Run | None = None
        self._console = console
        self._progress = Progress(
            TextColumn(str(say("cli-tokens-drawn", tokens="{task.completed}"))),
            TimeElapsedColumn(),
            console=console,
            transient=True,
            disable=not console.is_interactive,
        )
        self._task = self._progress.add_task("", total=None)

    def close(self) -> None:
        """Leave nothing on the terminal that moves."""
        self._progress.stop()

    def show(self, event: Event) -> None:
        """Take in the next event."""
        if self.run is None:
            assert isinstance(event, RunStarted)
            self.run = Run(event)
            say_what(self._console, event)
            tell(self._console, _settings(event), "dim")
            tell(self._console, say("cli-prompt", prompt=shown(event.prompt)))
            self._progress.start()
            return
        self.run.append(event)
        self._progress.advance(self._task, tokens_told(event))


def say_what(console: Console, started: RunStarted) -> None:
    """Print which method draws on which model."""
    look = own_methods()[started.sampler].look
    said = say("cli-on-model", method=look.heading, model=shown(started.model))
    tell(console, said, "bold")
    if look.caveat:
        tell(console, look.caveat, "yellow")


def _settings(started: RunStarted) -> str:
    told = {name: value for name, value in started.settings.items() if name not in LEFT_UNSAID}
    return ", ".join(f"{name} = {value}" for name, value in told.items())
