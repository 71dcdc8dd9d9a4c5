"""The server's side of the Compare tab: takes orders, runs comparisons, streams their samples.

Knows comparisons, workers and batches; nothing of Gradio's components. Each visitor has at most one
comparison of their own; the one that everybody sees on arrival is drawn once and shared.
"""

import asyncio
import itertools
import json
import logging
import threading
import time
import uuid
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace
from functools import partial
from weakref import WeakValueDictionary

from powerviz.errors import PowerVizError
from powerviz.evaluation.comparison import Progress, Sample, compare
from powerviz.examples.bundled import load_examples
from powerviz.messages import Message
from powerviz.methods import SECOND_MODEL, as_sharp_as_power, choosing_from, compared, table
from powerviz.prompts import wrapped
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings
from powerviz.web.compare.comparison import Comparison
from powerviz.web.compare.messages import ComparisonMessage, about_order
from powerviz.web.compare.request import CompareRequest
from powerviz.web.compare.view import View
from powerviz.web.policy import SAFE, Operator
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.grader import Grader, sameness
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
from powerviz.web.serving.requests import serial_of
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.side_by_side import check_side_by_side
from powerviz.web.serving.stream import Bell, answered, as_message, seconds_between, steadily
from powerviz.web.serving.truths import check_truth
from powerviz.web.serving.worker import UNLIMITED, Worker

log = logging.getLogger(__name__)

FRAMES_PER_SECOND = 8
SECONDS_FOR_EACH = 0.04
"""Between two visitors to whom all that everybody sees is told: so long may others' tokens be told."""
EVERYBODY = "everybody"
"""The name under which the comparison that all see on arrival is asked for."""


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

        def failed(error: PowerVizError) -> str:
            refused: ComparisonMessage = {
                "turn": serial_of(data),
                "idle": True,
                "error": as_message(error),
            }
            return json.dumps(refused)

        def gone() -> None:
            # Nobody reads it any more: what is there stays, and no more is drawn.
            self._give_up(tab, turn)

        batches = self._answer(tab, turn, data)
        async with aclosing(answered(batches, failed, "comparison", gone=gone)) as messages:
            async for message in messages:
                yield message

    async def _answer(self, tab: str, turn: int, data: object) -> AsyncGenerator[str]:
        order = CompareRequest.read(data)
        if not (order.again or order.welcome):
            await check_truth(order.truth, tab, self.admission)
        comparison = await asyncio.to_thread(self._comparison, tab, turn, order)
        if comparison is None:
            nothing: ComparisonMessage = {"turn": order.serial, "idle": True, "nothing": True}
            yield json.dumps(nothing)
            return
        with comparison.watched():
            async with aclosing(self._frames(tab, turn, order.serial, comparison)) as frames:
                async for batch in frames:
                    yield batch

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
        """Draw no more for this order, whose answer nobody reads."""
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
                    methods=[name for name in compared() if name != SECOND_MODEL or second],
                    second_model=second or "",
                    settings=dict(example.settings),
                )
                self._welcome = self._begin(order, None)
            return self._welcome

    def _begin(self, order: CompareRequest, tab: str | None) -> Comparison:
        """Begin a visitor's comparison, or without a `tab` everybody's."""
        model = self.models.get(order.model)
        prompt = wrapped(order.prompt, order.wrapping, model)
        settings: PowerSettings = checked(PowerSettings, order.settings)
        longest = min(settings.max_new_tokens, model.context_length or settings.max_new_tokens)
        check_length(settings.max_new_tokens, self.operator.longest_response)
        rows = order.num_samples * (settings.prefetch + settings.tries - 1)
        check_side_by_side("num_samples", rows, longest)
        if "power" in order.methods:
            shortened = replace(settings, max_new_tokens=longest)
            check_steps(shortened, self.operator.steps_per_run, order.num_samples)
        second = None
        if SECOND_MODEL in order.methods:
            second = self.models.get(order.second_model, "second_model")
        own = as_sharp_as_power(float(order.settings.get("alpha", 4.0)))
        own |= choosing_from(order.candidates)
        about = about_order(order, prompt.text, model.eos_ids)
        comparison = Comparison(uuid.uuid4().hex, about, shared=tab is None)
        comparison.same = sameness(
            tab or EVERYBODY, self.admission if tab else None, lambda: comparison.wanted
        )
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
            refusal=lambda: comparison.kept.refusal(comparison.tokens) if comparison.kept else None,
        )
        with self._owning:
            # One's own last comparison makes room for this one.
            old = self._own.get(tab) if tab else None
        self._drop(old)
        comparison.slot = slot = self.scheduler.slot(tab or EVERYBODY, rows * longest)
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

    def _why_ended(self, worker: Worker[Sample | Progress]) -> Message | None:
        return worker.full or allowance(self.operator).end(worker.used_up)

    def _drop(self, comparison: Comparison | None) -> None:
        """Close a comparison that nobody has any more."""
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
        view = View(comparison, comparison.worker, serial, self._why_ended)

        def pause() -> float:
            shared = comparison.shared
            watching = comparison.watching if shared else self.scheduler.neighbours(tab)
            return seconds_between(FRAMES_PER_SECOND, watching)

        def over() -> bool:
            return view.over or self._current.get(tab) != turn

        with view.worker.bells.hung(Bell()) as bell:
            async for said in steadily(lambda: view.look(pause()), over, bell, pause):
                if comparison.taken > view.counted or view.over:
                    view.counted = comparison.taken
                    said.together = await asyncio.to_thread(comparison.together)
                    said.samples += view.news()  # whatever is in the tree has a card
                if comparison.shared and said.samples:
                    await self._in_line()
                yield said.to_json()
