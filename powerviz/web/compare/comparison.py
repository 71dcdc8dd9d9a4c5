"""One comparison on the server: its samples as they come, and what all of them say together.

Knows samples and the worker that draws them; nothing of who asked.
"""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pandas as pd

from powerviz.evaluation.comparison import Progress, Sample, comparison_frame
from powerviz.grading.answers import equivalent
from powerviz.web.compare.messages import ComparisonAbout, sample_json, together
from powerviz.web.serving.limits import Kept
from powerviz.web.serving.scheduler import Slot
from powerviz.web.serving.worker import Worker


@dataclass(eq=False)
class Comparison:
    """One comparison and what has come of it so far. `run_id` cannot be guessed.

    `log` holds samples as JSON in the order in which they came, a sample with its cost after the
    same without; `taken` counts what is there in full, and `tokens` those of all samples. `about` says
    what was asked for. `wanted`: whether answers are still to be compared, `same` whether two mean the same.
    `watching`: how many look.
    """

    run_id: str
    about: ComparisonAbout
    shared: bool
    samples: dict[tuple[str, int], Sample] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)
    taken: int = 0
    progress: dict[str, Progress] = field(default_factory=dict)
    stopped: bool = False
    wanted: bool = True
    told: set[int] = field(default_factory=set)
    worker: Worker[Sample | Progress] | None = None
    slot: Slot | None = None
    watching: int = 0
    kept: Kept | None = None
    tokens: int = 0
    same: Callable[[str, str], bool] = equivalent
    _joining: threading.Lock = field(default_factory=threading.Lock)
    _together: tuple[tuple[int, bool], str] = ((0, False), "null")

    def take(self, item: Sample | Progress) -> None:
        """The next that the comparison says; from the worker's thread."""
        if isinstance(item, Progress):
            self.progress[item.method] = item
            return
        place = (item.method, item.index)
        self.log.append(json.dumps(sample_json(item, place in self.samples, self.told)))
        if place not in self.samples:
            self.tokens += len(item.tokens)
        self.samples[place] = item  # After the log: what is in a tree has a card.
        self.taken += 1

    @contextmanager
    def watched(self) -> Iterator[None]:
        """While one more looks: what many see together costs each of them a part of its time."""
        self._watch(1)
        try:
            yield
        finally:
            self._watch(-1)

    def _watch(self, more: int) -> None:
        self.watching += more
        if self.slot is not None and self.shared:
            self.slot.weight = 1 / max(1, self.watching)

    @property
    def decoded(self) -> int:
        """Tokens that models have decoded for it."""
        return sum(one.decoded for one in list(self.progress.values()))

    def frame(self) -> pd.DataFrame:
        """One row per sample."""
        return comparison_frame(list(self.samples.values()))

    def together(self) -> str:
        """The tree, distributions and means of all samples, as JSON, computed once for all who ask.

        Once no more is drawn, with what the samples say at another α and by votes.
        """
        with self._joining:
            whole = self.worker is None or not self.worker.busy
            now = (self.taken, whole)
            if self._together[0] != now and self.taken:
                samples = list(self.samples.values())
                same = self.same if whole else None
                said = together(samples, comparison_frame(samples), self.about, same)
                self._together = (now, json.dumps(said))
            return self._together[1]
