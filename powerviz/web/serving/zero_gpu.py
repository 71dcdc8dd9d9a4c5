"""Models on ZeroGPU: GPUs that Hugging Face Spaces share out, for seconds at a time.

Knows the package `spaces`, which such Spaces have, and nothing of runs. Everywhere else nothing is
lent, and all of this does nothing. The server's own process has no GPU there. What needs one is a
generator that the package runs in another process, forked for it and ended when its time is over:
its arguments and items are pickled, its memory is lost, and what it has sent stays. So `rent`
gives items one by one, each small, and says why there are no more.

Models are put on the GPU at the start, from the main thread, before the page is served: only there
does the package's stand-in for CUDA work. A bundled model is faster on the processor than a GPU is
borrowed, and stays there, so that it costs visitors nothing of their quota.
"""

import logging
import time
import weakref
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import gradio as gr

from powerviz.errors import GpuError, PowerVizError
from powerviz.messages import say
from powerviz.models.bundled import BUNDLED_MODELS
from powerviz.models.placement import GPUS_ARE_LENT
from powerviz.models.protocol import LanguageModel, Offers

if GPUS_ARE_LENT:
    import spaces

log = logging.getLogger(__name__)

START_SECONDS = 8
"""The seconds that a lease may need until a new process has the weights. Work ends by itself that much early, so
that no process has to be killed."""

Work = Callable[..., Iterator[Any]]
"""A generator function of a model and plain arguments, found by its name in the other process."""


@dataclass(frozen=True)
class TimeIsUp:
    """The last item of a lease that ended by itself because its time was over."""


@dataclass
class Lent:
    """A model on a GPU: what runs there, the longest lease, and how fast the model was there."""

    run: Callable[[Work, tuple[Any, ...], int], Generator[Any]]
    longest: int
    passes_per_second: float | None = None


_lent: "weakref.WeakKeyDictionary[LanguageModel, Lent]" = weakref.WeakKeyDictionary()


def lend(models: Mapping[str, LanguageModel], longest: int) -> None:
    """Put those that are not bundled on the GPU, if GPUs are lent here, for `longest` seconds at most.

    Models that cannot be moved stay where they are. Call it from the main thread.
    """
    if not GPUS_ARE_LENT:
        return
    spaces.GPU(_nothing)
    for name, model in models.items():
        if name not in BUNDLED_MODELS and Offers(model).move("cuda"):
            enlist(model, longest)


def enlist(model: LanguageModel, longest: int) -> None:
    """From now on the model's work is done in leases. It stays where it is."""
    held = weakref.ref(model)

    @spaces.GPU(duration=lambda work, arguments, seconds: seconds)
    def run(work: Work, arguments: tuple[Any, ...], seconds: int) -> Generator[Any]:
        here = held()
        assert here is not None
        yield from _within(work(here, *arguments), seconds)

    _lent[model] = Lent(run, longest)


def lent(model: LanguageModel) -> Lent | None:
    """How the model is lent; None if it can simply be used."""
    return _lent.get(model)


def rent(
    model: LanguageModel, work: Work, arguments: tuple[Any, ...], seconds: int
) -> Generator[Any]:
    """Yield what `work(model, *arguments)` gives, computed on a GPU; close it to give the GPU back.

    Raises `GpuError` if there is no GPU or it is taken back, else what the work raises.
    """
    found = _lent[model]
    began, items = time.monotonic(), 0
    try:
        with closing(found.run(work, arguments, seconds)) as arriving:
            for item in arriving:
                if isinstance(item, TimeIsUp):
                    raise GpuError("gpu", TAKEN_BACK)
                if isinstance(item, PowerVizError):
                    raise item
                items += 1
                yield item
    except gr.Error as error:
        log.info("ZeroGPU: %s: %s", error.title, error.message)
        raise _told(error) from None
    except (PowerVizError, GeneratorExit):
        raise
    except Exception as error:
        log.exception("ZeroGPU failed")
        raise not_given(type(error).__name__) from error
    finally:
        log.info("ZeroGPU: %d items in %.1f of %d s", items, time.monotonic() - began, seconds)


TAKEN_BACK = say("gpu-taken-back")


def not_given(reason: str) -> GpuError:
    return GpuError("gpu", say("gpu-not-given", reason=reason))


def _told(error: gr.Error) -> PowerVizError:
    """The package's error in our words: it knows no classes, only titles."""
    title, message = str(error.title), str(error.message)
    if title == "ZeroGPU worker error":
        if message == "GPU task aborted":
            return GpuError("gpu", TAKEN_BACK)
        return PowerVizError("model", say("gpu-failed-while-sampling", reason=message))
    return not_given(message.rstrip(". "))


def _within(items: Iterator[Any], seconds: float) -> Iterator[Any]:
    """In the other process: items until they end or the time does; errors are items, too.

    An exception would arrive as no more than the name of its class.
    """
    ends = time.monotonic() + seconds - START_SECONDS
    try:
        for item in items:
            yield item
            if time.monotonic() > ends:
                yield TimeIsUp()
                return
    except PowerVizError as error:
        yield error


def _nothing() -> None:
    """ZeroGPU starts no Space that has nothing for its GPUs, not even one with bundled models only."""
