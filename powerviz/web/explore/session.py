"""The server's memory of one visitor: a run so far, and where it came from.

Knows events only. It is small, it can be pickled after any event, moved to another process, and
gone on from there; whatever is alive (threads, generators, key-value caches) is a worker's.
"""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field

from powerviz.runs.event_log import EventLog
from powerviz.runs.events import Event
from powerviz.runs.run import Run


@dataclass
class Session:
    """One tab. `run_id` cannot be guessed, and is another one whenever the story changes.

    `model` is the name under which the app knows the run's model, `truth` the known right answer.
    `stopped`: the visitor has ended the run; it stays to be looked at. `turn` counts orders, so that
    whoever serves an older one notices.
    """

    run_id: str = ""
    events: EventLog = field(default_factory=EventLog)
    model: str = ""
    truth: str | None = None
    stopped: bool = False
    turn: int = 0
    _standing: Run | None = None

    def begin(self, model: str, truth: str | None, events: Iterable[Event]) -> None:
        """Another run, with what has happened in it so far."""
        self.run_id = uuid.uuid4().hex
        self.events = events if isinstance(events, EventLog) else EventLog(events)
        self.model = model
        self.truth = truth
        self.stopped = False
        self._standing = None

    def take(self, event: Event) -> None:
        """The next event of the run; from the thread that draws it."""
        if self._standing is not None:
            self._standing.append(event)
        self.events.append(event)

    def standing(self) -> Run:
        """The present state of the run, its past left out. Raises `RecordingError` if its events do not fit."""
        if self._standing is None:
            self._standing = Run.from_events(self.events, keeps_past=False)
        return self._standing

    def cut(self, count: int) -> None:
        """Keep the first so many events."""
        self.events = EventLog(self.events[:count])
        self._standing = None

    def forget(self) -> None:
        """Free the run."""
        self.turn += 1
        self.run_id, self.events, self.truth = "", EventLog(), None
        self._standing = None
