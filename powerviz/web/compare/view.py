"""A Compare tab's messages: samples since the last one, progress, how the comparison stands.

Knows one comparison and how far one page has followed it; nothing of who else looks.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from powerviz.evaluation.comparison import Progress, Sample
from powerviz.messages import Message, to_page
from powerviz.web.compare.comparison import Comparison
from powerviz.web.compare.messages import ComparisonMessage, ProgressMessage
from powerviz.web.serving.stream import Standing, as_message
from powerviz.web.serving.worker import Worker

FRAMES_BETWEEN_STANDINGS = 8


@dataclass
class News:
    """A batch for the page: `samples` and what all say `together` are JSON already, and long."""

    said: ComparisonMessage
    samples: list[str]
    together: str = "null"

    def to_json(self) -> str:
        long = f'"samples": [{",".join(self.samples)}], "together": {self.together}, '
        return "{" + long + json.dumps(self.said).removeprefix("{")


class View:
    """One page's view of a comparison. `counted` samples are in what it was told of them together."""

    def __init__(
        self,
        comparison: Comparison,
        worker: Worker[Sample | Progress],
        serial: int,
        why_ended: Callable[[Worker[Sample | Progress]], Message | None],
    ) -> None:
        self.worker = worker
        self.over = False
        self.counted = 0
        self._comparison = comparison
        self._serial = serial
        self._why_ended = why_ended
        self._standing = Standing(lambda: worker.standing)
        self._sent = 0
        self._progress: dict[str, Progress] | None = None

    def news(self) -> list[str]:
        """Take the samples since the last time."""
        news = self._comparison.log[self._sent :]
        self._sent += len(news)
        return news

    def look(self, pause: float) -> News | None:
        """Find what is new since the last look; None where there is nothing to tell."""
        comparison, busy = self._comparison, self.worker.busy
        first, news = self._sent, self.news()
        before, self._progress = self._progress, dict(comparison.progress)
        moved = self._standing.look(pause * FRAMES_BETWEEN_STANDINGS, bool(news))
        counted = comparison.taken > self.counted
        self.over = not busy
        if not (news or counted or moved or self._progress != before or self.over):
            return None
        error = None if busy else self.worker.error
        said: ComparisonMessage = {
            "run": comparison.run_id,
            "turn": self._serial,
            "first": first,
            "progress": [_progress(one) for one in self._progress.values()],
            "about": None if first else comparison.about,
            "shared": comparison.shared,
            "idle": not busy,
            "stopped": comparison.stopped,
            "queue": self._standing.told if busy else None,
            "used_up": None if busy else to_page(self._why_ended(self.worker)),
            "error": None if error is None else as_message(error),
        }
        return News(said, news)


def _progress(one: Progress) -> ProgressMessage:
    return {
        "method": one.method,
        "finished": one.finished,
        "total": one.total,
        "tokens": one.tokens,
    }
