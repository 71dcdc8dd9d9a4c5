"""The server's side of the Compare tab: takes orders, runs comparisons, streams their samples.

Knows comparisons, workers and batches; nothing of Gradio's components. Each visitor has at most one
comparison of their own; the one that everybody sees on arrival is drawn once and shared.
"""

import asyncio
import itertools
import json
import logging
import math
import threading
import time
import uuid
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any
from weakref import WeakValueDictionary

import pandas as pd

from powerviz.errors import PowerVizError
from powerviz.evaluation.comparison import (
    Progress,
    Sample,
    compare,
    samples_frame,
)
from powerviz.examples.bundled import load_examples
from powerviz.methods import SECOND_MODEL, as_sharp_as_power, choosing_from, table
from powerviz.prompts import wrapped
from powerviz.samplers.power_settings import PowerSettings
from powerviz.samplers.settings import checked
from powerviz.web.compare.messages import sample_json, together
from powerviz.web.compare.request import CompareRequest
from powerviz.web.explore.messages import seconds_between_frames, told
from powerviz.web.policy import SAFE, Operator
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.failures import failure
from powerviz.web.serving.grader import Grader
from powerviz.web.serving.leases import score, stream_throughout
from powerviz.web.serving.limits import (
    COMPARISON_FULL,
    Kept,
    allowance,
    check_length,
    check_prompt,
    check_steps,
)
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.scheduler import Scheduler, Slot
from powerviz.web.serving.side_by_side import check_side_by_side
from powerviz.web.serving.truths import check_truth
from powerviz.web.serving.worker import UNLIMITED, Worker

log = logging.getLogger(__name__)

FRAMES_PER_SECOND = 8
SECONDS_FOR_EACH = 0.04
"""Between two visitors to whom all that everybody sees is told: so long may others' tokens be told."""
FRAMES_BETWEEN_STANDINGS = 8
EVERYBODY = "everybody"
"""Who has asked for the comparison that all see on arrival."""


@dataclass(eq=False)
class Comparison:
    """One comparison and what has come of it so far. `run_id` cannot be guessed.

    `log` holds samples as JSON in the order in which they came, a sample with its cost after the
    same without; `taken` counts what is there in full, and `tokens` those of all samples. `about` says
    what was asked for. `wanted`: whether answers are still to be compared. `watching`: how many look.
    """

    run_id: str
    about: dict[str, Any]
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
    _joining: threading.Lock = field(default_factory=threading.Lock)
    _together: tuple[int, str] = (0, "null")

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
        return samples_frame(list(self.samples.values()))

    def together(self) -> str:
        """The tree, distributions and means of all samples, as JSON, computed once for all who ask."""
        with self._joining:
            count = self.taken
            if self._together[0] != count:
                samples = list(self.samples.values())
                said = together(samples, samples_frame(samples))
                self._together = (count, json.dumps(said))
            return self._together[1]


class CompareService:
    """Serves the Compare tabs of one app."""

    def __init__(
        self,
        models: ModelPool,
        operator: Operator = SAFE,
        scheduler: Scheduler | None = None,
        admission: Admission | None = None,
    ) -> None:
        self.models = models
        self.operator = operator
        self.scheduler = scheduler or Scheduler()
        self.admission = admission or Admission()
        models.users.append(self)
        self.comparisons: WeakValueDictionary[str, Comparison] = WeakValueDictionary()
        self._own: dict[str, Comparison] = {}
        self._current: dict[str, int] = {}
        self._orders = itertools.count(1)
        self._welcome: Comparison | None = None
        self._next_in_line = 0.0
        self._arriving = threading.Lock()
        self._owning = threading.Lock()

    async def advance(self, tab: str, data: object) -> AsyncGenerator[str]:
        """Carry out an order and stream its batches; nothing is raised, errors are batches too."""
        turn = self._current[tab] = next(self._orders)
        serial = 0
        try:
            order = CompareRequest.read(data)
            serial = order.serial
            if not (order.again or order.welcome):
                await check_truth(order.truth, tab, self.admission)
            comparison = await asyncio.to_thread(self._comparison, tab, turn, order)
        except asyncio.CancelledError:
            self._give_up(tab, turn)
            raise
        except PowerVizError as error:
            yield json.dumps({"turn": serial, "idle": True, "error": _error(error)})
            return
        except Exception as error:
            log.exception("A comparison's order failed")
            told = _error(failure(error, "comparison", "this"))
            yield json.dumps({"turn": serial, "idle": True, "error": told})
            return
        if comparison is None:
            yield json.dumps({"turn": serial, "idle": True, "nothing": True})
            return
        try:
            with comparison.watched():
                async with aclosing(self._frames(tab, turn, serial, comparison)) as frames:
                    async for batch in frames:
                        yield batch
        except (GeneratorExit, asyncio.CancelledError):
            # Nobody reads it any more: what is there stays, and no more is drawn.
            self._give_up(tab, turn)
            raise

    async def stop(self, tab: str) -> None:
        """End the visitor's comparison here; what there is stays."""
        comparison = self._own.get(tab)
        if comparison and comparison.worker and comparison.worker.busy:
            comparison.stopped, comparison.wanted = True, False
            await asyncio.to_thread(comparison.worker.close)

    def leave(self, tab: str) -> None:
        """The visitor has gone: free everything."""
        with self._owning:
            self._current.pop(tab, None)
            own = self._own.pop(tab, None)
        self._drop(own)

    def _give_up(self, tab: str, turn: int) -> None:
        """Nobody reads the answer to this order: no more is drawn for it."""
        with self._owning:
            if self._current.get(tab) != turn:
                return
            del self._current[tab]
            own = self._own.get(tab)
        if own is not None and own.worker and own.worker.busy:
            own.stopped = True
            threading.Thread(target=self._close, args=(own,), daemon=True).start()

    def uses(self, name: str) -> bool:
        """Whether samples of this model are being drawn right now."""
        return any(
            name in (one.about["model"], one.about["second_model"])
            for one in list(self.comparisons.values())
            if one.worker and one.worker.busy
        )

    def let_go(self, name: str) -> None:
        """A comparison that does not run holds no model."""

    def _comparison(self, tab: str, turn: int, order: CompareRequest) -> Comparison | None:
        """The comparison that answers the order; None if there is none to show."""
        if order.again:
            return self._own.get(tab) or self._welcome
        if order.welcome:
            return self._arrival()
        check_prompt(order.prompt, self.operator.longest_prompt)
        comparison = self._begin(order, tab)
        with self._owning:
            # Not if the visitor has gone, or asked for another, while the model was loading.
            current = self._current.get(tab) == turn
            old = self._own.get(tab) if current else comparison
            if current:
                self._own[tab] = comparison
        self._drop(old)
        return comparison

    def _arrival(self) -> Comparison | None:
        """The first example, compared for whoever comes first and shown to all after them."""
        example = next(iter(load_examples()), None)
        if example is None or example.model not in self.models.loaded:
            return None
        with self._arriving:
            failed = self._welcome and self._welcome.worker and self._welcome.worker.error
            if self._welcome is None or failed:
                second = self.models.beside(example.model)
                order = CompareRequest(
                    model=example.model,
                    prompt=example.prompt,
                    truth=example.answer,
                    methods=[name for name in table() if name != SECOND_MODEL or second],
                    second_model=second or "",
                    settings=dict(example.settings),
                )
                self._welcome = self._begin(order, None)
            return self._welcome

    def _begin(self, order: CompareRequest, tab: str | None) -> Comparison:
        """Of a visitor's, or without a `tab` of everybody's."""
        model = self.models.get(order.model)
        prompt = wrapped(order.prompt, order.wrapping, model)
        settings: PowerSettings = checked(PowerSettings, order.settings)
        longest = min(settings.max_new_tokens, model.context_length or settings.max_new_tokens)
        check_length(settings.max_new_tokens, self.operator.longest_response)
        check_side_by_side("num_samples", order.num_samples * settings.prefetch, longest)
        if "power" in order.methods:
            shortened = replace(settings, max_new_tokens=longest)
            check_steps(shortened, self.operator.steps_per_run, order.num_samples)
        second = None
        if SECOND_MODEL in order.methods:
            second = self.models.get(order.second_model, "second_model")
        own = as_sharp_as_power(float(order.settings.get("alpha", 4.0)))
        own |= choosing_from(order.candidates)
        asked = order.model_dump(exclude={"serial", "again", "welcome"})
        about = asked | {"prompt_as_read": prompt.text, "eos_ids": sorted(model.eos_ids)}
        comparison = Comparison(uuid.uuid4().hex, about, shared=tab is None)
        judge = None
        if order.truth is not None:
            # Others draw meanwhile: see `grader`. The truth of everybody's is the server's own.
            grader = Grader(order.truth, tab or EVERYBODY, self.admission if tab else None)
            judge = partial(grader.is_right, wanted=lambda: comparison.wanted)
        items = compare(
            model,
            prompt,
            [method for method in table() if method in order.methods],
            order.num_samples,
            order.settings,
            order.truth,
            own,
            second,
            stream_throughout,
            score,
            judge,
        )
        worker = Worker(
            items,
            comparison.take,
            allowance(self.operator) if tab else UNLIMITED,
            decoded=lambda items: comparison.decoded,
            refusal=lambda: comparison.kept.refusal(comparison.tokens) if comparison.kept else "",
        )
        with self._owning:
            # One's own last comparison makes room for this one.
            old = self._own.get(tab) if tab else None
        self._drop(old)
        side_by_side = order.num_samples * settings.prefetch * longest
        comparison.slot = slot = self.scheduler.slot(tab or EVERYBODY, side_by_side)
        if tab:
            most = self.operator.events_per_run
            comparison.kept = Kept(self.admission, tab, comparison.run_id, most, COMPARISON_FULL)
        self.comparisons[comparison.run_id] = comparison
        comparison.worker = worker
        worker.advance(slot, lambda item: False)
        return comparison

    def _close(self, comparison: Comparison | None) -> None:
        if comparison and comparison.worker and not comparison.shared:
            comparison.wanted = False
            comparison.worker.close()

    def _why_ended(self, worker: Worker[Sample | Progress]) -> str:
        return worker.full or allowance(self.operator).end(worker.used_up)

    def _drop(self, comparison: Comparison | None) -> None:
        """Nobody's any more."""
        self._close(comparison)
        if comparison and comparison.kept:
            comparison.kept.give_back()

    async def _in_line(self) -> None:
        """Wait until those have been told who came before: a class that arrives together is not told at once."""
        now = time.monotonic()
        mine = max(now, self._next_in_line)
        self._next_in_line = mine + SECONDS_FOR_EACH
        await asyncio.sleep(mine - now)

    async def _frames(
        self, tab: str, turn: int, serial: int, comparison: Comparison
    ) -> AsyncGenerator[str]:
        """Batches at a steady rate, from the first sample on, until the comparison is over.

        The more look at one comparison, the slower: together they get about as much as a few do.
        """
        assert comparison.worker is not None
        sent, counted, progress = 0, 0, None
        looked, queue = -math.inf, None
        while self._current.get(tab) == turn:
            busy = comparison.worker.busy
            everything = None
            if comparison.taken > counted:
                counted = comparison.taken
                everything = await asyncio.to_thread(comparison.together)
            news = comparison.log[sent:]
            before, progress = (progress, queue), dict(comparison.progress)
            now = time.monotonic()
            watching = comparison.watching if comparison.shared else self.scheduler.neighbours(tab)
            pause = seconds_between_frames(FRAMES_PER_SECOND, watching)
            if now - looked > pause * FRAMES_BETWEEN_STANDINGS or (
                news and queue and queue["position"]
            ):
                looked, queue = now, told(comparison.worker.standing)
            if news or everything or (progress, queue) != before or not busy:
                error = comparison.worker.error
                said = {
                    "run": comparison.run_id,
                    "turn": serial,
                    "first": sent,
                    "progress": [_progress(one) for one in progress.values()],
                    "about": None if sent else comparison.about,
                    "shared": comparison.shared,
                    "idle": not busy,
                    "stopped": comparison.stopped,
                    "queue": queue if busy else None,
                    "used_up": "" if busy else self._why_ended(comparison.worker),
                    "error": None if busy or error is None else _error(error),
                }
                if comparison.shared and news:
                    await self._in_line()
                yield _object(said, samples=f"[{','.join(news)}]", together=everything or "null")
            sent += len(news)
            if not busy:
                return
            await asyncio.sleep(pause)


def _object(said: dict[str, Any], **ready: str) -> str:
    """A JSON object; what is `ready` is JSON already, and long."""
    members = "".join(f'"{name}": {text}, ' for name, text in ready.items())
    return "{" + members + json.dumps(said).removeprefix("{")


def _error(error: PowerVizError) -> dict[str, str]:
    return {"field": error.field, "message": error.message}


def _progress(one: Progress) -> dict[str, Any]:
    return {
        "method": one.method,
        "finished": one.finished,
        "total": one.total,
        "tokens": one.tokens,
    }
