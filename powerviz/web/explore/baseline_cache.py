"""Samples of the baselines beside a chain, drawn once for all who look at the same prompt.

Knows prompts, settings and turns; what companions are, `analysis.companions` says. They are what a
page shows last, so they get a smaller share of the machine than chains.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any, NamedTuple

from powerviz.models.protocol import LanguageModel
from powerviz.prompts import Prompt
from powerviz.web.serving.leases import companions_of
from powerviz.web.serving.scheduler import SLOT, Scheduler

log = logging.getLogger(__name__)

MOST_REMEMBERED = 64
SECONDS_BETWEEN_LOOKS = 0.25


class Key(NamedTuple):
    """The key of companions, with all that they depend on: `model` is the name under which the app knows it.

    `tau` is None beside runs that have no temperature to hold others against.
    """

    model: str
    prompt: Prompt
    max_new_tokens: int
    tau: float | None
    min_new_tokens: int = 0


class BaselineCache:
    """Remembers the last ones."""

    def __init__(self, scheduler: Scheduler) -> None:
        self._scheduler = scheduler
        self._known: OrderedDict[Key, dict[str, Any]] = OrderedDict()
        self._under_way: set[Key] = set()
        self._threads = ThreadPoolExecutor(max_workers=4, thread_name_prefix="companions")

    def known(self, key: Key) -> dict[str, Any] | None:
        return self._known.get(key)

    async def find(
        self, key: Key, model: LanguageModel, visitor: str, go_on: Callable[[], bool]
    ) -> dict[str, Any] | None:
        """The companions as JSON, as soon as they are there; None if `go_on` said no."""
        while go_on():
            if key in self._known:
                return self._known[key]
            if key in self._under_way:
                await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
                continue
            self._under_way.add(key)
            try:
                loop = asyncio.get_running_loop()
                draw = copy_context().run  # whoever asks is known: a GPU is lent to a visitor
                await loop.run_in_executor(
                    self._threads, draw, self._draw, key, model, visitor, go_on
                )
            except Exception:
                log.exception("No samples to show beside the run")
                return None
            finally:
                self._under_way.discard(key)
        return None

    def _draw(
        self, key: Key, model: LanguageModel, visitor: str, go_on: Callable[[], bool]
    ) -> None:
        slot = self._scheduler.background(visitor)
        SLOT.set(slot)
        try:
            found = companions_of(
                model,
                key.prompt,
                key.max_new_tokens,
                key.tau,
                key.min_new_tokens,
                go_on=lambda: go_on() and slot.go_on(),
            )
        finally:
            slot.release()
        if found is None:
            return
        self._known[key] = found
        while len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)
