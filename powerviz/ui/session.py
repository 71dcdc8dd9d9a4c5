"""What the server remembers of one visitor: a run so far, and where it came from.

Knows events only. It is small, it can be pickled after any event, moved to another process, and
gone on from there; whatever is alive (threads, generators, key-value caches) is a worker's.
"""

import uuid
from dataclasses import dataclass, field

from powerviz.runs.events import Event


@dataclass
class Session:
    """One tab. `run_id` cannot be guessed, and is another one whenever the story changes.

    `model` is the name under which the app knows the run's model, `truth` the known right answer.
    `stopped`: the visitor has ended the run; it stays to be looked at. `turn` counts orders, so
    that whoever serves an older one notices.
    """

    run_id: str = ""
    events: list[Event] = field(default_factory=list)
    model: str = ""
    truth: str | None = None
    stopped: bool = False
    turn: int = 0

    def begin(self, model: str, truth: str | None, events: list[Event]) -> None:
        """Another run, with what has happened in it so far."""
        self.run_id = uuid.uuid4().hex
        self.events = events
        self.model = model
        self.truth = truth
        self.stopped = False

    def forget(self) -> None:
        """Free the run."""
        self.turn += 1
        self.run_id, self.events, self.truth = "", [], None
