"""Evaluations share the machine: one runs at a time, and they take turns.

Knows evaluations and the engine; one thread, which ends when there is nothing to do. An evaluation
whose visitor has gone, or has cancelled it, is paused: what was drawn is in its folder, and it goes
on from there to the same results. Live chains go first: an evaluation takes turns with them as what
nobody watches (see `scheduler`), and while one is being drawn, every other moment only.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

from powerviz.errors import PowerVizError
from powerviz.evaluation.engine import Draw, Load, evaluate, in_this_process
from powerviz.messages import Message, say
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import Event
from powerviz.samplers import stream
from powerviz.web.evaluate.state import Evaluation
from powerviz.web.serving.awaited import awaited
from powerviz.web.serving.failures import failure
from powerviz.web.serving.scheduler import SLOT, Scheduler, Slot
from powerviz.web.serving.worker import Halted

log = logging.getLogger(__name__)

TURN_SECONDS = 30.0
MOMENT = 0.02
VISITOR = "evaluations"
CANCELLED = say("evaluation-cancelled")
GONE = say("evaluation-nobody-looked")


class EvaluationQueue:
    """`load` gives the models; `busy` says whether somebody's live chain is being drawn, by
    default as the scheduler has it."""

    def __init__(
        self,
        load: Load,
        busy: Callable[[], bool] | None = None,
        scheduler: Scheduler | None = None,
        rested: Callable[[Evaluation], None] = lambda _: None,
    ) -> None:
        """`rested` is told of each evaluation that does not run or wait any more."""
        self._rested = rested
        self._load = load
        self._scheduler = scheduler or Scheduler()
        self._busy = busy or (lambda: self._scheduler.busy)
        self._waiting: deque[Evaluation] = deque()
        self._running: Evaluation | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._closed = False

    def add(self, evaluation: Evaluation) -> None:
        """Let it run when it is its turn."""
        with self._lock:
            evaluation.wanted, evaluation.error, evaluation.note = True, None, ""
            if evaluation.active:
                return
            evaluation.status = "waiting"
            self._waiting.append(evaluation)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, daemon=True, name="evaluations")
                self._thread.start()

    def cancel(self, evaluation: Evaluation) -> None:
        """Pause it; what has been drawn is kept, but for the batch under way."""
        with self._lock:
            evaluation.wanted = False
        self.sweep()

    def sweep(self) -> None:
        """Let go of those that wait for nothing: cancelled, or of nobody who looks."""
        with self._lock:
            idle = [one for one in self._waiting if not one.goes_on()]
            for one in idle:
                self._waiting.remove(one)
                self._rest(one, GONE if one.wanted else CANCELLED)
        for one in idle:
            self._rested(one)

    def place(self, evaluation: Evaluation) -> int:
        """How many are before it, the running one included; 0 for that one."""
        with self._lock:
            before = []
            for one in self._waiting:
                if one is evaluation:
                    break
                before.append(one)
            else:
                return 0
            running = self._running is not None
        return running + sum(one.goes_on() for one in before)

    def close(self) -> None:
        """Pause everything and wait for it."""
        self._closed = True
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while True:
            resting: list[Evaluation] = []
            with self._lock:
                if ended := (not self._waiting or self._closed):
                    resting += self._waiting
                    self._waiting.clear()
                    self._thread = None
                    for one in resting:
                        self._rest(one, GONE)
                else:
                    evaluation = self._running = self._waiting.popleft()
                    if evaluation.goes_on():
                        evaluation.status = "running"
            if not ended:
                finished = self._turn(evaluation)
                with self._lock:
                    self._running = None
                    if finished or not evaluation.goes_on() or evaluation.error:
                        self._rest(evaluation, GONE if evaluation.wanted else CANCELLED)
                        resting.append(evaluation)
                    else:
                        evaluation.status = "waiting"
                        self._waiting.append(evaluation)
            for one in resting:
                self._rested(one)
            if ended:
                return

    def _turn(self, evaluation: Evaluation) -> bool:
        """Run it until it is done, has to stop, or others wait for long enough; whether it is done."""
        ends = time.monotonic() + TURN_SECONDS
        slot = self._scheduler.background(VISITOR)
        known = SLOT.set(slot)
        go_on = self._asking(evaluation, slot)
        carrier = in_this_process(self._load, _drawing(lambda: self._wants(evaluation)))
        try:
            evaluation.read()
            arriving = evaluate(
                evaluation.plan, evaluation.folder, carrier, go_on, evaluation.samples
            )
            others = False
            with closing(arriving):
                for progress in arriving:
                    evaluation.add(progress.sample)
                    evaluation.seconds_left = progress.seconds_left
                    others = bool(self._waiting) and time.monotonic() > ends
                    if others:
                        break
            if others:
                # The rest of the batch is in the folder, but has not been told yet.
                evaluation.read()
        except PowerVizError as error:
            evaluation.error = error
        except BaseException as error:
            # A library may raise anything, SystemExit for instance: the others are not to suffer for it.
            log.exception("The evaluation failed")
            evaluation.error = failure(error, "evaluation", say("evaluation-drawing"))
        finally:
            slot.release()
            SLOT.reset(known)
        return evaluation.done >= evaluation.plan.total

    def _wants(self, evaluation: Evaluation) -> bool:
        return evaluation.goes_on() and not self._closed

    def _asking(self, evaluation: Evaluation, slot: Slot) -> Callable[[], bool]:
        """Whether to go on, asked between any two tokens."""
        last = time.monotonic()

        def go_on() -> bool:
            nonlocal last
            if time.monotonic() - last > MOMENT:
                if self._busy():
                    slot.pause(MOMENT)
                last = time.monotonic()
            return self._wants(evaluation) and slot.go_on()

        return go_on

    def _rest(self, evaluation: Evaluation, why: Message) -> None:
        evaluation.seconds_left = None
        evaluation.wanted = False
        if evaluation.place is not None:
            evaluation.place.give_back()
            evaluation.place = None
        evaluation.note = ""
        if evaluation.error:
            evaluation.status = "failed"
        elif evaluation.done >= evaluation.plan.total:
            evaluation.status = "finished"
        else:
            evaluation.status, evaluation.note = "paused", why


def _drawing(wanted: Callable[[], bool]) -> Draw:
    """Streaming of runs that leaves the machine to others while a server draws, and ends once they are not wanted."""

    def draw(model: LanguageModel, *asked: Any, **settings: Any) -> Iterator[Event]:
        try:
            yield from awaited(model, stream(model, *asked, **settings), wanted)
        except Halted:
            return

    return draw
