"""How far the loading of a model has come, for whoever waits for it, and how they call it off.

Knows stages and counts; nothing of models, files or networks.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeVar

from powerviz.errors import ModelError
from powerviz.messages import say

SECONDS_BETWEEN_LOOKS = 0.1
Result = TypeVar("Result")
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


def while_watched(watch: Watch, work: Callable[[Watch], Result], name: str) -> Result:
    """Let `work` go on in a daemon thread of this name, and wait for its result; raises what that raises.

    So whoever calls it off does not wait for a network that hangs: `LoadingCancelled` is raised at once, and `work`
    hears of it from the watch that it was given.
    """
    gone = threading.Event()
    found: list[Result | Exception] = []
    inner = Watch(watch.tell, lambda: gone.is_set() or watch.cancelled())

    def carry_out() -> None:
        try:
            found.append(work(inner))
        except Exception as error:  # noqa: BLE001 (raised where it is waited for)
            found.append(error)

    thread = threading.Thread(target=carry_out, daemon=True, name=name)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(SECONDS_BETWEEN_LOOKS)
            watch.check()
    except BaseException:
        gone.set()
        raise
    if isinstance(found[0], Exception):
        raise found[0]
    return found[0]
