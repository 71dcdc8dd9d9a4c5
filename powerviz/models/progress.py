"""How far the loading of a model has come, for whoever waits for it, and how they call it off.

Knows stages and counts; nothing of models, files or networks.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from powerviz.errors import ModelError
from powerviz.messages import say

Stage = Literal["waiting", "looking", "downloading", "reading", "checking"]


@dataclass(frozen=True)
class Progress:
    """`done` of `total`: bytes while downloading, tensors while reading; 0 of 0 if it is not known.

    `waiting` for other models to be loaded may come first; then `looking` for the model's files, and
    `checking` that it is causal last.
    """

    stage: Stage
    done: int = 0
    total: int = 0


class LoadingCancelled(ModelError):
    """The loading was cancelled: nobody wants the model any more. What was downloaded is kept, and not downloaded again."""


class Watch:
    """Someone who watches a model load: told how far it is, and asked whether it should go on.

    Both functions may be called from any thread.
    """

    def __init__(
        self,
        tell: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self.silent = tell is None
        self.tell = tell or (lambda progress: None)
        self.cancelled = cancelled or (lambda: False)

    def at(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        """Raises `LoadingCancelled`."""
        self.check()
        self.tell(Progress(stage, done, total))

    def check(self) -> None:
        """Raises `LoadingCancelled`."""
        if self.cancelled():
            raise LoadingCancelled("model", say("loading-cancelled"))
