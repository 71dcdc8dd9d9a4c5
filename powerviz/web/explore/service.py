"""The server's side of the Explore tab: takes orders, runs samplers, streams what happens.

Knows sessions, workers and batches; nothing of Gradio's components. One model serves all visitors;
every run has its own worker and its own session, all share the machine in turns, and no run waits
for a page.
"""

import asyncio
import logging
import threading
from collections.abc import AsyncGenerator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import asdict, fields, replace
from functools import partial
from typing import Any
from weakref import WeakValueDictionary

from powerviz.errors import PowerVizError, RecordingError, SettingError
from powerviz.models.protocol import LanguageModel
from powerviz.prompts import Prompt, wrapped
from powerviz.runs.event_log import EventLog
from powerviz.runs.events import (
    Decision,
    Event,
    RunFinished,
    RunStarted,
    StateExtended,
)
from powerviz.samplers.power_settings import PowerSettings
from powerviz.samplers.settings import as_values, checked
from powerviz.web.explore.baseline_cache import BaselineCache, Key
from powerviz.web.explore.brought import Brought
from powerviz.web.explore.critical_window import CriticalWindowService
from powerviz.web.explore.frames import Beside, Frames
from powerviz.web.explore.messages import Batch
from powerviz.web.explore.request import ExploreRequest, settings_of
from powerviz.web.explore.run_grading import RunGrading
from powerviz.web.explore.session import Session
from powerviz.web.policy import SAFE, Operator
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.grader import MOST_GIVEN_UP, Grader
from powerviz.web.serving.leases import Lease, resume, stream
from powerviz.web.serving.limits import (
    Kept,
    allowance,
    check_context,
    check_length,
    check_prompt,
    check_steps,
)
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.requests import serial_of
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.stream import Bell, answered
from powerviz.web.serving.truths import check_truth
from powerviz.web.serving.worker import Worker
from powerviz.web.serving.zero_gpu import lent

log = logging.getLogger(__name__)

LONGEST_WRAPPING = 5_000
"""Characters that the wording around a prompt may take."""
LONG_TEXTS = 5_000
MAY_CHANGE = {"num_steps", "skip_ahead", "early_rejection", "recall", "prefetch"}
"""The settings that may change in the middle of a chain: its stored probabilities stay what they are."""


class ExploreService:
    """Serves all tabs of one app; `models` by the names under which the page offers them."""

    def __init__(
        self,
        models: ModelPool,
        operator: Operator = SAFE,
        scheduler: Scheduler | None = None,
        admission: Admission | None = None,
    ) -> None:
        self.models = models
        self.models.users.append(self)
        self.operator = operator
        self.scheduler = scheduler or Scheduler()
        self.admission = admission or Admission()
        self.brought = Brought()
        self.runs: WeakValueDictionary[str, Session] = WeakValueDictionary()
        self._sessions: WeakValueDictionary[str, Session] = WeakValueDictionary()
        self._workers: dict[str, Worker[Event]] = {}
        self._kept: dict[str, Kept] = {}
        self._present: dict[str, object] = {}  # the order of each tab that is being carried out
        self._preparing: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()
        self._graders: dict[str, tuple[str, Grader]] = {}  # of each tab's run
        # Whoever has left is cleaned up after, however long others' answers take.
        self._aside = ThreadPoolExecutor(max_workers=2, thread_name_prefix="aside")
        self._companions = BaselineCache(self.scheduler)
        self.windows = CriticalWindowService(self.models, operator, self.scheduler, self.admission)

    async def advance(self, session: Session, tab: str, data: object) -> AsyncGenerator[str]:
        """Carry out an order and stream its batches; nothing is raised, errors are batches too.

        A stream that is closed before its end has lost its visitor: the run rests, what is in it
        stays, and its sampler with all caches is freed.
        """
        session.turn += 1
        mine = self._present[tab] = object()

        def failed(error: PowerVizError) -> str:
            batch = Batch(run_id=session.run_id, turn=serial_of(data), idle=True, error=error)
            return batch.to_json()

        def gone() -> None:
            self._aside.submit(self._abandon, tab, mine)

        batches = self._answer(session, tab, data, mine)
        async with aclosing(answered(batches, failed, "run", gone=gone)) as messages:
            async for message in messages:
                yield message

    async def _answer(
        self, session: Session, tab: str, data: object, mine: object
    ) -> AsyncGenerator[str]:
        turn = session.turn
        order = ExploreRequest.read(data)
        if order.new or order.brought:
            await check_truth(order.truth, tab, self.admission)
        worker = await self._carry_out(session, tab, order, mine)
        if self._present.get(tab) is not mine:
            return  # the visitor has gone, or wants something else already
        if worker is None:
            yield Batch(run_id=order.run, turn=order.serial, idle=True, lost=True).to_json()
            return
        if session.turn != turn:
            return
        frames = Frames(
            session,
            worker,
            order,
            lambda bell: self._grading(session, tab, turn, bell),
            self._beside(session, tab, turn),
            lambda: self.scheduler.neighbours(tab),
            lambda: self._why_paused(worker),
        )
        async with aclosing(frames.batches()) as batches:
            async for batch in batches:
                # To find the answers in long texts takes a while, in which others are served.
                long = _length_of_texts(batch.events) > LONG_TEXTS
                yield await asyncio.to_thread(batch.to_json) if long else batch.to_json()

    async def halt(self, session: Session, tab: str, keep: int | None = None) -> None:
        """Pause the tab's run; with `keep` for good, with its first so many events."""
        worker = self._workers.get(tab)
        if worker:
            await asyncio.to_thread(worker.halt if keep is None else worker.close)
        if keep is not None:
            session.turn += 1
            session.stopped = True
            await asyncio.to_thread(session.cut, max(1, keep))

    def leave(self, tab: str) -> None:
        """The visitor has gone, or has thrown the run away: free everything."""
        self.windows.cancel(tab)
        with self._lock:
            self._present.pop(tab, None)
            self._preparing.pop(tab, None)
            worker = self._workers.pop(tab, None)
            session = self._sessions.pop(tab, None)
            self._graders.pop(tab, None)
            kept = self._kept.pop(tab, None)
        if worker:
            worker.close()
        if kept:
            kept.give_back()
        if session:
            session.forget()

    def uses(self, name: str) -> bool:
        """Whether a chain of this model is being drawn right now."""
        return any(worker.busy for worker in self._workers_of(name).values())

    def let_go(self, name: str) -> None:
        """Free the workers that rest on this model; their runs go on from their events."""
        for tab, worker in self._workers_of(name).items():
            if not worker.busy:
                self._close_worker(tab, worker)

    def everything(self, session: Session) -> Batch:
        """A tab's run as one batch, to be taken away, with what is known of its answers by now."""
        events = session.events.copy()
        graders = dict(list(self._graders.values()))
        grader = graders.get(session.run_id)
        return Batch(
            run_id=session.run_id,
            events=events,
            show=len(events),
            idle=True,
            truth=session.truth,
            right=dict(grader.right) if grader else {},
            companions=self._remembered(session),
        )

    async def _carry_out(
        self, session: Session, tab: str, order: ExploreRequest, mine: object
    ) -> Worker[Event] | None:
        """The worker, on its way if the order says so; None if the run is not here any more."""
        while True:
            worker = await asyncio.to_thread(self._prepare, session, tab, order, mine)
            if worker is None or self._present.get(tab) is not mine:
                return worker
            over = session.stopped or (worker.exhausted and not worker.closed)
            one_step = order.until == "step"
            if order.until == "now" or over:
                return worker
            side_by_side = self._tokens_side_by_side(session, just_begun=len(session.events) == 1)
            if await asyncio.to_thread(self._set_off, worker, tab, one_step, side_by_side):
                return worker
            # It was closed meanwhile, for its memory: another goes on from where it was.
            order = order.model_copy(
                update={"new": False, "brought": "", "keep": None, "run": session.run_id}
            )

    def _set_off(self, worker: Worker[Event], tab: str, one_step: bool, side_by_side: int) -> bool:
        worker.halt()
        slot = self.scheduler.slot(tab, side_by_side)
        if isinstance(worker.events, Lease):
            worker.events.one_step = one_step
        return worker.advance(slot, lambda event: one_step and isinstance(event, Decision))

    def _prepare(
        self, session: Session, tab: str, order: ExploreRequest, mine: object
    ) -> Worker[Event] | None:
        """The worker that can carry out the order; None if the run is not here any more."""
        with self._lock:
            preparing = self._preparing.setdefault(tab, threading.Lock())
        with preparing:
            if self._present.get(tab) is not mine:
                return None
            return self._prepared(session, tab, order, mine)

    def _prepared(
        self, session: Session, tab: str, order: ExploreRequest, mine: object
    ) -> Worker[Event] | None:
        if order.new:
            model = self._model(order.model)
            check_prompt(order.prompt, self.operator.longest_prompt)
            prompt = wrapped(order.prompt, order.wrapping, model)
            settings: PowerSettings = checked(PowerSettings, settings_of(order))
            check_length(settings.max_new_tokens, self.operator.longest_response)
            events = stream(model, prompt, "power", **asdict(settings))
            check_steps(settings, self.operator.steps_per_run)
            self._close_worker(tab)
            session.begin(order.model, order.truth, [next(events)])
            return self._begin(session, tab, events, mine)
        if order.brought:
            brought = self.brought.take(order.brought)
            self._check_brought(brought, order.model)
            self._close_worker(tab)
            session.begin(order.model, order.truth, brought)
        elif order.run != session.run_id or not session.events:
            return None
        if order.keep is not None:
            kept = _with_settings(session.events[: order.keep], settings_of(order))
            self._check_started(kept[0])
            self._close_worker(tab)
            session.begin(session.model, session.truth, kept)
        worker = self._workers.get(tab)
        usable = worker and not (worker.exhausted and worker.error)
        if worker and usable and (session.stopped or not worker.closed):
            return worker
        try:
            rest = self._rest_of(session)
        except PowerVizError:
            if order.brought:
                session.forget()  # the page has it, and nothing here can use it
            raise
        return self._begin(session, tab, rest, mine)

    def _check_brought(self, events: EventLog, model: str) -> None:
        """Hold a run that a browser brings along to the same limits as one that it begins."""
        started = events[0] if len(events) else None
        if len(events) > self.operator.events_per_run:
            raise RecordingError(
                "run",
                f"has {len(events)} events, and this server takes {self.operator.events_per_run}",
            )
        settings = self._check_started(started)
        if isinstance(started, RunStarted):
            check_prompt(started.prompt, self.operator.longest_prompt + LONGEST_WRAPPING)
            prompt_tokens = len(started.prompt_tokens)
            check_context(prompt_tokens, settings.max_new_tokens, self._model(model))

    def _check_started(self, started: Event | None) -> PowerSettings:
        if not isinstance(started, RunStarted):
            raise RecordingError("events", "do not begin with run_started; this is no run")
        settings: PowerSettings = checked(PowerSettings, started.settings)
        check_length(settings.max_new_tokens, self.operator.longest_response)
        check_steps(settings, self.operator.steps_per_run)
        return settings

    def _rest_of(self, session: Session) -> Iterator[Event]:
        return resume(self._model(session.model), session.standing(), session.events)

    def _begin(
        self, session: Session, tab: str, events: Iterator[Event], mine: object
    ) -> Worker[Event]:
        worker: Worker[Event] = Worker(
            events,
            session.take,
            allowance(self.operator),
            again=partial(self._rest_of, session),
            whole=lambda event: isinstance(event, (Decision, StateExtended)),
            decoded=lambda events: getattr(events, "decoded", 0),
            refusal=lambda: _refusal(session, kept),
            grown=lambda event: (
                self._tokens_side_by_side(session) if isinstance(event, StateExtended) else None
            ),
        )
        with self._lock:
            old = self._kept.get(tab)
            same = old is not None and old.run_id == session.run_id
            gone = self._present.get(tab) is not mine
            most = self.operator.events_per_run
            kept = (same and old) or Kept(self.admission, tab, session.run_id, most)
            if not gone:
                self.runs[session.run_id] = session
                self._sessions[tab] = session
                self._workers[tab] = worker
                self._kept[tab] = kept
            left = tab not in self._present
        if gone:
            worker.close()
            if left:
                session.forget()
            return worker
        if old and not same:
            old.give_back()
        try:
            kept.hold(len(session.events))
        except SettingError:
            self._close_worker(tab, worker)
            session.forget()
            raise
        return worker

    def _abandon(self, tab: str, mine: object) -> None:
        """Free the tab's worker, unless the tab has given another order by now."""
        with self._lock:
            preparing = self._preparing.get(tab)
        if preparing is None:
            return  # gone, with all that was theirs
        with preparing:
            if self._present.get(tab) is mine:
                self._close_worker(tab)

    def _close_worker(self, tab: str, worker: Worker[Event] | None = None) -> None:
        """Free the tab's worker; if one is named, only that one."""
        with self._lock:
            old = self._workers.get(tab)
            if old is None or (worker is not None and old is not worker):
                return
            del self._workers[tab]
        old.close()

    def _workers_of(self, name: str) -> dict[str, Worker[Event]]:
        return {
            tab: worker
            for tab, worker in list(self._workers.items())
            if (session := self._sessions.get(tab)) and session.model == name
        }

    def _model(self, name: str) -> LanguageModel:
        return self.models.get(name)

    def _grading(self, session: Session, tab: str, turn: int, bell: Bell) -> RunGrading | None:
        """The run's answers, held against the right one, if that is known."""
        if session.truth is None:
            return None
        with self._lock:
            run_id, grader = self._graders.get(tab, ("", None))
            if grader is None or (run_id, grader.truth) != (session.run_id, session.truth):
                grader = Grader(session.truth, tab, self.admission, MOST_GIVEN_UP)
                if tab in self._sessions:
                    self._graders[tab] = session.run_id, grader
        return RunGrading(session.events, grader, lambda: session.turn == turn, bell.ring)

    def _beside(self, session: Session, tab: str, turn: int) -> Beside:
        """Samples to show beside the tab's run, drawn when the machine has time for them."""

        async def find() -> dict[str, Any] | None:
            if not self._may_look_aside(session):
                return None
            key, model = _companions_key(session), self._model(session.model)
            return await self._companions.find(key, model, tab, lambda: session.turn == turn)

        return Beside(lambda: self._remembered(session), find)

    def _why_paused(self, worker: Worker[Event]) -> str:
        return worker.full or allowance(self.operator).pause(worker.used_up)

    def _tokens_side_by_side(self, session: Session, just_begun: bool = False) -> int:
        """How many keys and values the session's run may come to, its proposals being one batch.

        One that has just begun draws its first response, alone.
        """
        started, settings = _started(session)
        longest = len(started.prompt_tokens) + settings.max_new_tokens
        context = self._model(session.model).context_length
        rows = 1 if just_begun else settings.prefetch + 1
        return rows * min(longest, context or longest)

    def _may_look_aside(self, session: Session) -> bool:
        """On a GPU that is lent, what was not asked for comes when what was asked for is done."""
        over = isinstance(session.events[-1], RunFinished)
        return over or lent(self._model(session.model)) is None

    def _remembered(self, session: Session) -> dict[str, Any] | None:
        return self._companions.known(_companions_key(session))


def _length_of_texts(events: Sequence[Event]) -> int:
    return sum(len(getattr(event, "text", None) or "") for event in events)


def _refusal(session: Session, kept: Kept) -> str:
    """Say why the run's next event may not be kept, if there is one and it may not."""
    said = kept.refusal(len(session.events))
    return "" if said and isinstance(session.events[-1], RunFinished) else said


def _started(session: Session) -> tuple[RunStarted, PowerSettings]:
    started = session.events[0]
    assert isinstance(started, RunStarted)
    settings: PowerSettings = checked(PowerSettings, started.settings)
    return started, settings


def _companions_key(session: Session) -> Key:
    started, settings = _started(session)
    prompt = Prompt(started.prompt, started.prompt_tokens)
    return Key(session.model, prompt, settings.max_new_tokens, settings.tau)


def _with_settings(events: list[Event], settings: dict[str, Any]) -> list[Event]:
    """The same story so far, to go on under other settings. Raises `SettingError`."""
    started = events[0] if events else None
    if not isinstance(started, RunStarted):
        raise RecordingError("events", "do not begin with run_started; this is no run")
    before = checked(PowerSettings, started.settings)
    values = checked(PowerSettings, settings)
    for field in fields(PowerSettings):
        if field.name not in MAY_CHANGE and (
            getattr(before, field.name) != getattr(values, field.name)
        ):
            raise SettingError(
                field.name, "cannot change in the middle of a chain; start a new one"
            )
    return [replace(started, settings=as_values(values)), *events[1:]]
