"""One evaluation as the server knows it: its plan, its samples so far, when somebody looked, how it stands.

Knows plans, samples and folders; runs nothing. Samples are held without their tokens, which stay in
the folder. All of it can be read back from there at any time.
"""

import sys
import time
import weakref
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from powerviz.errors import PowerVizError
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.results import PLAN, SAMPLES, Sample, read_plan, samples_in
from powerviz.evaluation.sets.problems import Fault
from powerviz.messages import Message
from powerviz.units import MEGABYTE
from powerviz.web.evaluate.message_types import ResultsMessage, Status
from powerviz.web.evaluate.sets import SentSet, weight
from powerviz.web.evaluate.store import read_faults
from powerviz.web.serving.admission import Holding

SECONDS_UNATTENDED = 90.0
"""How long an evaluation goes on after somebody has looked: a reload of the page is no reason to stop,
and browsers wake a page that is hidden once a minute only."""

BYTES_PER_SAMPLE = 900


@dataclass(eq=False)
class Evaluation:
    """`wanted`: somebody has started or resumed it, and not cancelled it since. `seen`: when somebody
    last looked. `next_results`: not before then are tables made again while it runs.

    `place` is held while it runs or waits, `memory` as long as it is open, `disk` as long as it is in
    its folder. `sent` is the file that its problems were taken from, which must not be let go before.

    `public` ones are to be looked at only. `note` says why it is paused; `error` is
    what ended it.
    """

    id: str
    folder: Path
    plan: Plan
    public: bool
    faults: Sequence[Fault] = ()
    samples: list[Sample] = field(default_factory=list)
    status: Status = "paused"
    wanted: bool = False
    seen: float = field(default_factory=time.monotonic)
    seconds_left: float | None = None
    note: Message | str = ""
    error: PowerVizError | None = None
    results: ResultsMessage | None = None
    next_results: float = 0.0
    size: int = -1
    place: Holding | None = None
    memory: Holding | None = None
    disk: Holding | None = None
    sent: SentSet | None = None

    def __post_init__(self) -> None:
        if self.memory is not None:
            weakref.finalize(self, self.memory.leave_behind)

    @property
    def done(self) -> int:
        return len(self.samples)

    @property
    def active(self) -> bool:
        return self.status in ("waiting", "running")

    def attend(self) -> None:
        """Somebody looks."""
        self.seen = time.monotonic()

    def attended(self) -> bool:
        """Whether somebody looks, or did a moment ago."""
        return time.monotonic() - self.seen < SECONDS_UNATTENDED

    def goes_on(self) -> bool:
        return self.wanted and self.attended()

    def add(self, sample: Sample) -> None:
        """One more, which is in the folder already. Raises `SettingError` where there is no more room."""
        self.samples.append(slim(sample))
        if self.memory is not None:
            self.memory.hold(self.memory.amount + _weight(self.samples[-1]) / MEGABYTE)
        if self.disk is not None:
            files = (self.folder / PLAN, self.folder / SAMPLES)
            self.disk.hold(sum(map(_size, files)) / MEGABYTE)

    def read(self) -> None:
        """Take what is in the folder, if it has changed. Raises `RecordingError` and `SettingError`."""
        size = _size(self.folder / SAMPLES)
        if size == self.size:
            return
        held = sum(map(_weight, self.samples))
        self.samples = [slim(sample) for sample in samples_in(self.folder, self.plan)]
        self.size = size
        if self.memory is not None:
            more = sum(map(_weight, self.samples)) - held
            self.memory.hold(self.memory.amount + more / MEGABYTE)
        if self.done >= self.plan.total and not self.active:
            self.status = "finished"


def opened(name: str, folder: Path, public: bool, memory: Holding | None = None) -> Evaluation:
    """An evaluation from its folder, of which `memory` holds what it takes.

    Raises `RecordingError` if it cannot be read, and `SettingError` if there is no room for it.
    """
    if memory is not None:
        memory.hold(_size(folder / PLAN) / MEGABYTE)
    try:
        plan = read_plan(folder)
        if memory is not None:
            memory.hold(weight(plan.problems) / MEGABYTE)
        found = Evaluation(name, folder, plan, public, read_faults(folder), memory=memory)
        found.read()
    except BaseException:
        if memory is not None:
            memory.give_back()
        raise
    return found


def slim(sample: Sample) -> Sample:
    """The sample without its tokens, which are most of it."""
    return replace(sample, token_ids=(), token_texts=(), token_log_probs=())


def _weight(sample: Sample) -> int:
    """About how many bytes of memory a sample takes without its tokens."""
    return BYTES_PER_SAMPLE + sys.getsizeof(sample.text) + sys.getsizeof(sample.note)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
