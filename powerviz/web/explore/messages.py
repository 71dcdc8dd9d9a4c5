"""Events on their way to the browser: batches of JSON that say where in the run they belong.

Knows events, and answers in texts. A batch can be lost or come twice without harm: it names its
run and the index of its first event, and whoever misses some asks for them.
"""

import asyncio
import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypedDict

from powerviz.analysis.baselines import Companions
from powerviz.errors import PowerVizError
from powerviz.messages import Message, Said, to_page
from powerviz.methods import settings_told
from powerviz.runs.cut_off import told_answers
from powerviz.runs.events import EVENT_JSON, BasicEvent, Event, RunStarted
from powerviz.web.serving.grader import MOST_GIVEN_UP, Grader
from powerviz.web.serving.stream import ErrorMessage, StandingMessage, as_message

LONG_TEXTS = 5_000
"""Characters."""


class _BesideEvents(TypedDict):
    run: str
    first: int
    turn: int
    show: int
    idle: bool
    lost: bool
    answers: dict[int, str | None]
    truth: str | None
    question: str | None
    right: dict[str, bool]
    companions: Companions | None
    notice: Said | None
    settings: list[Said]
    queue: StandingMessage | None
    used_up: Said | None
    error: ErrorMessage | None


class RunMessage(_BesideEvents):
    """A `Batch` as the page gets it; `settings` say how a run that begins here was started. There may be events of samplers' own, too, and unknown ones."""

    events: list[BasicEvent]


@dataclass(frozen=True, kw_only=True)
class Batch:
    """Some events of a run, from index `first` on, and what else has become known.

    `log`: all events of the run so far, for what those before `first` say of these.
    `show`: draw the first so many events of the run at once, without delay. `idle`: the sampler
    has stopped, for now or for good. `question`: what the prompt wraps, where that is known. `turn` is the serial of the order it answers. `lost`: the server does not
    have the run any more. `notice`: what a visitor should know of a run that was read from a file.
    `queue`: how the run stands among others, if that makes a difference (see `scheduler.QueueStatus`).
    `used_up`: the sampler has paused because of the server's limits, and this is what is said of it.
    """

    run_id: str
    first: int = 0
    events: Sequence[Event] = ()
    log: Sequence[Event] = ()
    turn: int = 0
    show: int = 0
    idle: bool = False
    lost: bool = False
    truth: str | None = None
    question: str | None = None
    right: Mapping[str, bool] = field(default_factory=dict)
    companions: Companions | None = None
    error: PowerVizError | None = None
    notice: Message | None = None
    queue: StandingMessage | None = None
    used_up: Message | None = None

    async def told(self) -> str:
        """The batch as JSON. To find the answers in long texts takes a while, in which others are served."""
        length = sum(len(getattr(event, "text", None) or "") for event in self.events)
        return await asyncio.to_thread(self.to_json) if length > LONG_TEXTS else self.to_json()

    def to_json(self) -> str:
        return b"".join(self.parts()).decode()

    def parts(self) -> Iterator[bytes]:
        """The batch as JSON, piece by piece; its events are gone through twice."""
        yield b'{"events":['
        for index, event in enumerate(self.events):
            yield (b"," if index else b"") + EVENT_JSON.dump_json(event)
        rest: _BesideEvents = {
            "run": self.run_id,
            "first": self.first,
            "turn": self.turn,
            "show": self.show,
            "idle": self.idle,
            "lost": self.lost,
            "answers": self._answers(),
            "truth": self.truth,
            "question": self.question,
            "right": dict(self.right),
            "companions": self.companions,
            "notice": to_page(self.notice),
            "settings": self._settings(),
            "queue": self.queue,
            "used_up": to_page(self.used_up),
            "error": None if self.error is None else as_message(self.error),
        }
        yield f"],{json.dumps(rest)[1:]}".encode()

    def _settings(self) -> list[Said]:
        started = self.events[0] if self.events and not self.first else None
        if not isinstance(started, RunStarted):
            return []
        return [to_page(one) for one in settings_told(started.sampler, started.settings)]

    def _answers(self) -> dict[int, str | None]:
        whole = self.log if self.first else self.events
        return told_answers(whole, self.first, self.first + len(self.events))


def graded(
    events: Sequence[Event], truth: str | None, others: Iterable[str | None] = ()
) -> dict[str, bool]:
    """Grade the answers of a run of the server's own, and others: for visitors' runs, see `Grader`.

    The first one that is not `truth` letter by letter takes a second: call it from a thread.
    """
    if truth is None:
        return {}
    grader = Grader(truth, most_given_up=MOST_GIVEN_UP)
    grader.add([*told_answers(events).values(), *others])
    grader.go_on(lambda: True, math.inf)
    return grader.right
