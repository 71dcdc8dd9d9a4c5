"""One evaluation as the server knows it: its plan, its samples so far, when somebody looked, how it stands.

Knows plans, samples and folders; runs nothing. Samples are held without their tokens, which stay in
the folder. All of it can be read back from there at any time.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from powerviz.errors import PowerVizError
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.problems import Fault
from powerviz.evaluation.results import SAMPLES, Sample, read_plan, read_samples
from powerviz.ui.evaluation_shelf import read_faults

SECONDS_UNATTENDED = 90.0
"""How long an evaluation goes on after somebody has looked: a reload of the page is no reason to stop,
and browsers wake a page that is hidden once a minute only."""

Status = Literal["waiting", "running", "paused", "finished", "failed"]


@dataclass(eq=False)
class Evaluation:
    """`wanted`: somebody has started or resumed it, and not cancelled it since. `seen`: when somebody
    last looked. `next_results`: not before then are tables made again while it runs.

    `public` ones are to be looked at only. `note` says in a sentence why it is paused; `error` is
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
    note: str = ""
    error: PowerVizError | None = None
    results: dict[str, Any] | None = None
    next_results: float = 0.0
    size: int = -1

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

    def read(self) -> None:
        """Take what is in the folder, if it has changed. Raises `RecordingError`."""
        size = _size(self.folder / SAMPLES)
        if size == self.size:
            return
        self.samples = [slim(sample) for sample in read_samples(self.folder)]
        self.size = size
        if not self.active:
            self.status = "finished" if self.done >= self.plan.total else "paused"


def opened(name: str, folder: Path, public: bool) -> Evaluation:
    """An evaluation from its folder. Raises `RecordingError` if it cannot be read."""
    found = Evaluation(name, folder, read_plan(folder), public, read_faults(folder))
    found.read()
    return found


def slim(sample: Sample) -> Sample:
    """The sample without its tokens, which are most of it."""
    return replace(sample, token_ids=(), token_texts=(), token_log_probs=())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
