"""How far the loading of a model has come, for whoever waits for it, and how they call it off.

Knows stages and counts, and how transformers tells of its own; nothing of models, files or networks.
"""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from powerviz.errors import ModelError
from powerviz.messages import say

SECONDS_BETWEEN_LOOKS = 0.1
Result = TypeVar("Result")
Stage = Literal["waiting", "looking", "starting", "downloading", "reading", "checking"]


@dataclass(frozen=True)
class Progress:
    """`done` of `total`: bytes while downloading, tensors while reading; 0 of 0 if it is not known.

    `waiting` for other models to be loaded may come first; then `looking` for the model's files, or `starting`
    while a server that is there loads its own, and `checking` that it is causal last.
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


_watching = threading.local()


@contextmanager
def tensors_watched(watch: Watch) -> Iterator[None]:
    """Let transformers' own progress over the tensors be told to whoever watches, in this thread.

    Where nobody does, transformers draws its bar as ever.
    """
    from transformers.utils import logging as transformers_logging

    def hook(factory: Callable[..., Any], arguments: Any, options: Any) -> Any:
        watching: Watch | None = getattr(_watching, "watch", None)
        if watching is None or not arguments:
            return factory(*arguments, **options)
        shown = arguments[0] if not watching.silent else factory(*arguments, **options)
        return _watched(shown, len(arguments[0]), watching)

    transformers_logging.set_tqdm_hook(hook)
    _watching.watch = watch
    try:
        yield
    finally:
        _watching.watch = None


def _watched(tensors: Iterable[Any], total: int, watch: Watch) -> Iterator[Any]:
    for done, tensor in enumerate(tensors):
        watch.at("reading", done, total)
        yield tensor
    watch.at("reading", total, total)


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
