"""The server's side of the Explore tab: takes orders, runs samplers, streams what happens.

Knows sessions, workers and batches; nothing of Gradio's components. One model serves all visitors;
every run has its own worker and its own session, all share the machine in turns, and no run waits
for a page.

It has more than 300 lines because an order, its worker and its session change together, under one lock.
"""

import asyncio
import threading
from collections.abc import AsyncGenerator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import dataclass
from weakref import WeakValueDictionary

from powerviz.errors import PowerVizError, SettingError
from powerviz.runs.events import Event
from powerviz.web.explore.allowed import (
    check_brought,
    check_started,
    new_events,
    started_of,
    with_settings,
)
from powerviz.web.explore.brought import Brought
from powerviz.web.explore.companions import RunCompanions
from powerviz.web.explore.critical_window import CriticalWindowService
from powerviz.web.explore.frames import Frames
from powerviz.web.explore.messages import Batch
from powerviz.web.explore.request import ExploreRequest
from powerviz.web.explore.run_grading import RunGraders
from powerviz.web.explore.run_worker import is_step, rest_of, tokens_at_once, worker_of
from powerviz.web.explore.session import Session
from powerviz.web.policy import SAFE, Operator
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.leases import Lease
from powerviz.web.serving.limits import Kept, allowance
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.requests import serial_of
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.stream import answered
from powerviz.web.serving.truths import check_truth
from powerviz.web.serving.worker import Worker


@dataclass(frozen=True, eq=False)
class Present:
    """An order that a tab has given and still listens for: itself only, whatever number the page gave it."""

    serial: int


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
        self._present: dict[str, Present] = {}  # the order of each tab that is being carried out
        self._preparing: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()
        self._graders = RunGraders(self.admission)
        # Whoever has left is cleaned up after, however long others' answers take.
        self._aside = ThreadPoolExecutor(max_workers=2, thread_name_prefix="aside")
        self._companions = RunCompanions(self.scheduler, self.models.get)
        self.windows = CriticalWindowService(self.models, operator, self.scheduler, self.admission)

    async def advance(self, session: Session, tab: str, data: object) -> AsyncGenerator[str]:
        """Carry out an order and stream its batches; nothing is raised, errors are batches too.

        A stream that is closed before its end has lost its visitor: the run rests, what is in it
        stays, and its sampler with all caches is freed.
        """
        session.turn += 1
        mine = self._present[tab] = Present(serial_of(data))

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
        self, session: Session, tab: str, data: object, mine: Present
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
            lambda bell: self._graders.look(
                session, tab, turn, bell.ring, keep=tab in self._sessions
            ),
            self._companions.beside(session, tab, turn),
            lambda: self.scheduler.neighbours(tab),
            lambda: worker.full or allowance(self.operator).pause(worker.used_up),
        )
        async with aclosing(frames.batches()) as batches:
            async for batch in batches:
                yield await batch.told()

    async def halt(self, session: Session, tab: str, keep: int | None = None) -> None:
        """Pause the tab's run; with `keep` for good, with its first so many events."""
        worker = self._workers.get(tab)
        if worker:
            await asyncio.to_thread(worker.halt if keep is None else worker.close)
        if keep is not None:
            session.turn += 1
            session.stopped = True
            await asyncio.to_thread(session.cut, max(1, keep))

    def leave(self, tab: str, serial: int | None = None) -> None:
        """The visitor has gone, or has thrown the run away: free everything.

        `serial` counts with the page's orders: what a later order has begun is not meant, whichever
        of the two arrives first.
        """
        with self._lock:
            present = self._present.get(tab)
            if serial is not None and present is not None and present.serial > serial:
                return
            self._present.pop(tab, None)
            self._preparing.pop(tab, None)
            worker = self._workers.pop(tab, None)
            session = self._sessions.pop(tab, None)
            kept = self._kept.pop(tab, None)
        self.windows.cancel(tab)
        self._graders.forget(tab)
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
        return Batch(
            run_id=session.run_id,
            events=events,
            show=len(events),
            idle=True,
            truth=session.truth,
            right=self._graders.right(session.run_id),
            companions=self._companions.remembered(session),
        )

    async def _carry_out(
        self, session: Session, tab: str, order: ExploreRequest, mine: Present
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
            if await asyncio.to_thread(self._set_off, worker, session, tab, one_step):
                return worker
            # It was closed meanwhile, for its memory: another goes on from where it was.
            order = order.model_copy(
                update={"new": False, "brought": "", "keep": None, "run": session.run_id}
            )

    def _set_off(self, worker: Worker[Event], session: Session, tab: str, one_step: bool) -> bool:
        worker.halt()
        slot = self.scheduler.slot(tab, tokens_at_once(session, self.models.get))
        if isinstance(worker.events, Lease):
            worker.events.one_step = one_step
        return worker.advance(slot, lambda event: one_step and is_step(session, event))

    def _prepare(
        self, session: Session, tab: str, order: ExploreRequest, mine: Present
    ) -> Worker[Event] | None:
        """The worker that can carry out the order; None if the run is not here any more."""
        with self._lock:
            preparing = self._preparing.setdefault(tab, threading.Lock())
        with preparing:
            if self._present.get(tab) is not mine:
                return None
            return self._prepared(session, tab, order, mine)

    def _prepared(
        self, session: Session, tab: str, order: ExploreRequest, mine: Present
    ) -> Worker[Event] | None:
        if order.new:
            events = new_events(order, self.models.get(order.model), self.operator)
            self._close_worker(tab)
            session.begin(order.model, order.truth, [next(events)])
            return self._begin(session, tab, events, mine)
        if order.brought:
            brought = self.brought.take(order.brought)
            check_brought(brought, self.models.get(order.model), self.operator)
            self._close_worker(tab)
            session.begin(order.model, order.truth, brought)
        elif order.run != session.run_id or not session.events:
            return None
        if order.keep is not None:
            model = self.models.get(session.model)
            kept = with_settings(session.events[: order.keep], order, model)
            check_started(started_of(kept), self.operator)
            self._close_worker(tab)
            session.begin(session.model, session.truth, kept)
        worker = self._workers.get(tab)
        usable = worker and not (worker.exhausted and worker.error)
        if worker and usable and (session.stopped or not worker.closed):
            return worker
        try:
            rest = rest_of(session, self.models.get)
        except PowerVizError:
            if order.brought:
                session.forget()  # the page has it, and nothing here can use it
            raise
        return self._begin(session, tab, rest, mine)

    def _begin(
        self, session: Session, tab: str, events: Iterator[Event], mine: Present
    ) -> Worker[Event]:
        limits = allowance(self.operator)
        worker = worker_of(session, events, self.models.get, limits, lambda: kept)
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

    def _abandon(self, tab: str, mine: Present) -> None:
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
