"""The server's side of the Explore tab: takes orders, runs samplers, streams what happens.

Knows sessions, workers and batches; nothing of Gradio's components. One model serves all visitors;
every run has its own worker and its own session, all share the machine in turns, and no run waits
for a page.
"""

import asyncio
import logging
import math
import threading
import time
from collections.abc import AsyncGenerator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import asdict, fields, replace
from functools import partial
from typing import Any
from weakref import WeakValueDictionary

from powerviz.errors import PowerVizError, RecordingError, SettingError
from powerviz.models.protocol import LanguageModel
from powerviz.prompts import Prompt, wrapped
from powerviz.runs.events import (
    Decision,
    Event,
    RunFinished,
    RunStarted,
    StateExtended,
    TokenDrawn,
)
from powerviz.runs.run import Run
from powerviz.samplers.power import PowerSettings
from powerviz.samplers.settings import as_values, checked
from powerviz.ui.companion_shelf import CompanionShelf, Key
from powerviz.ui.failures import failure
from powerviz.ui.feed import Batch, answers, graded, told
from powerviz.ui.leases import Lease, resume, stream
from powerviz.ui.limits import allowance, check_length, check_prompt
from powerviz.ui.model_shelf import ModelShelf
from powerviz.ui.operator import SAFE, Operator
from powerviz.ui.orders import Order, settings_of
from powerviz.ui.session import Session
from powerviz.ui.turns import Turns
from powerviz.ui.windows import Windows
from powerviz.ui.worker import Worker
from powerviz.ui.zero_gpu import lent

log = logging.getLogger(__name__)

FRAMES_PER_SECOND = 12
FIRST_TOKEN_POLL = 0.004
FIRST_TOKEN_SECONDS = 0.3
"""A run that has no token by then is shown as it stands: it waits for others, or its model is slow."""
SECONDS_BETWEEN_STANDINGS = 1.0
LONGEST_WRAPPING = 5_000
"""Characters that the wording around a prompt may take."""
MAY_CHANGE = {"num_steps", "skip_ahead", "early_rejection", "recall", "prefetch"}
"""What may change in the middle of a chain: its stored probabilities stay what they are."""


class Desk:
    """Serves all tabs of one app; `models` by the names under which the page offers them."""

    def __init__(
        self,
        models: ModelShelf,
        operator: Operator = SAFE,
        turns: Turns | None = None,
    ) -> None:
        self.models = models
        self.models.users.append(self)
        self.operator = operator
        self.turns = turns or Turns()
        self.runs: WeakValueDictionary[str, Session] = WeakValueDictionary()
        self._sessions: WeakValueDictionary[str, Session] = WeakValueDictionary()
        self._workers: dict[str, Worker[Event]] = {}
        self._present: dict[str, object] = {}  # the order of each tab that is being carried out
        self._preparing: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()
        # What takes long must not keep anybody's next step waiting.
        self._aside = ThreadPoolExecutor(max_workers=2, thread_name_prefix="aside")
        self._companions = CompanionShelf(self.turns)
        self.windows = Windows(self.models, operator, self.turns)

    async def advance(self, session: Session, tab: str, data: object) -> AsyncGenerator[str]:
        """Carry out an order and stream its batches; nothing is raised, errors are batches too.

        A stream that is closed before its end has lost its visitor: the run rests, what is in it
        stays, and its sampler with all caches is freed.
        """
        session.turn += 1
        turn, serial = session.turn, 0
        mine = self._present[tab] = object()
        try:
            order = Order.read(data)
            serial = order.serial
            worker = await asyncio.to_thread(self._prepare, session, tab, order, mine)
            if self._present.get(tab) is not mine:
                return  # the visitor has gone, or wants something else already
            if worker and order.until != "now" and not worker.exhausted:
                await asyncio.to_thread(worker.halt)
                claim = self.turns.claim(tab)
                if isinstance(worker.events, Lease):
                    worker.events.one_step = order.until == "step"
                worker.advance(claim, lambda e: order.until == "step" and isinstance(e, Decision))
        except PowerVizError as error:
            yield Batch(run_id=session.run_id, turn=serial, idle=True, error=error).to_json()
            return
        except Exception as error:
            log.exception("A run's order failed")
            told = failure(error, "run", "this")
            yield Batch(run_id=session.run_id, turn=serial, idle=True, error=told).to_json()
            return
        if worker is None:
            yield Batch(run_id=order.run, turn=serial, idle=True, lost=True).to_json()
            return
        try:
            async with aclosing(self._frames(session, tab, worker, order, turn)) as frames:
                async for batch in frames:
                    yield batch.to_json()
        except (GeneratorExit, asyncio.CancelledError):
            if session.turn == turn:
                self._aside.submit(self._abandon, tab, worker)
            raise
        except Exception as error:
            log.exception("A run's stream failed")
            told = failure(error, "run", "showing it")
            yield Batch(run_id=session.run_id, turn=serial, idle=True, error=told).to_json()

    async def halt(self, session: Session, tab: str, keep: int | None = None) -> None:
        """Pause the tab's run; with `keep` for good, with its first so many events."""
        worker = self._workers.get(tab)
        if worker:
            await asyncio.to_thread(worker.halt if keep is None else worker.close)
        if keep is not None:
            session.turn += 1
            session.stopped, session.events = True, session.events[:keep]

    def leave(self, tab: str) -> None:
        """The visitor has gone, or has thrown the run away: free everything."""
        self.windows.cancel(tab)
        with self._lock:
            self._present.pop(tab, None)
            self._preparing.pop(tab, None)
            worker = self._workers.pop(tab, None)
            session = self._sessions.pop(tab, None)
        if worker:
            worker.close()
        if session:
            session.forget()

    def uses(self, name: str) -> bool:
        """Whether a chain of this model is being drawn right now."""
        return any(worker.busy for worker in self._workers_of(name).values())

    def let_go(self, name: str) -> None:
        """Free the workers that rest on this model; their runs go on from their events."""
        for tab, worker in self._workers_of(name).items():
            if not worker.busy and self._workers.get(tab) is worker:
                self._close_worker(tab)

    def everything(self, session: Session) -> Batch:
        """A tab's run as one batch, to be taken away."""
        events = list(session.events)
        return Batch(
            run_id=session.run_id,
            events=events,
            show=len(events),
            idle=True,
            truth=session.truth,
            right=graded(events, session.truth),
            companions=self._remembered(session),
        )

    def _prepare(
        self, session: Session, tab: str, order: Order, mine: object
    ) -> Worker[Event] | None:
        """The worker that can carry out the order; None if the run is not here any more."""
        with self._lock:
            preparing = self._preparing.setdefault(tab, threading.Lock())
        with preparing:
            if self._present.get(tab) is not mine:
                return None
            return self._prepared(session, tab, order, mine)

    def _prepared(
        self, session: Session, tab: str, order: Order, mine: object
    ) -> Worker[Event] | None:
        if order.new:
            model = self._model(order.model)
            check_prompt(order.prompt, self.operator.longest_prompt)
            prompt = wrapped(order.prompt, order.wrapping, model)
            settings: PowerSettings = checked(PowerSettings, settings_of(order))
            check_length(settings.max_new_tokens, self.operator.longest_response)
            events = stream(model, prompt, "power", **asdict(settings))
            self._close_worker(tab)
            session.begin(order.model, order.truth, [next(events)])
            return self._begin(session, tab, events, mine)
        if order.events is not None:
            self._check_brought(order.events)
            self._close_worker(tab)
            session.begin(order.model, order.truth, list(order.events))
        elif order.run != session.run_id or not session.events:
            return None
        if order.keep is not None:
            kept = _with_settings(session.events[: order.keep], settings_of(order))
            self._close_worker(tab)
            session.begin(session.model, session.truth, kept)
        worker = self._workers.get(tab)
        if worker and not (worker.exhausted and worker.error):
            return worker
        return self._begin(session, tab, self._rest_of(session), mine)

    def _check_brought(self, events: list[Event]) -> None:
        """What a browser brings along is held to the same limits as what it begins."""
        started = events[0] if events else None
        if isinstance(started, RunStarted):
            check_prompt(started.prompt, self.operator.longest_prompt + LONGEST_WRAPPING)
            settings: PowerSettings = checked(PowerSettings, started.settings)
            check_length(settings.max_new_tokens, self.operator.longest_response)

    def _rest_of(self, session: Session) -> Iterator[Event]:
        return resume(self._model(session.model), Run.from_events(session.events))

    def _begin(
        self, session: Session, tab: str, events: Iterator[Event], mine: object
    ) -> Worker[Event]:
        worker: Worker[Event] = Worker(
            events,
            session.events.append,
            allowance(self.operator),
            again=partial(self._rest_of, session),
            whole=lambda event: isinstance(event, (Decision, StateExtended)),
            tokens=lambda event: isinstance(event, TokenDrawn),
        )
        with self._lock:
            gone = self._present.get(tab) is not mine
            if not gone:
                self.runs[session.run_id] = session
                self._sessions[tab] = session
                self._workers[tab] = worker
        if gone:
            worker.close()
        return worker

    def _abandon(self, tab: str, worker: Worker[Event]) -> None:
        """Free this worker, unless the tab has another by now."""
        worker.close()
        with self._lock:
            if self._workers.get(tab) is worker:
                del self._workers[tab]

    def _close_worker(self, tab: str) -> None:
        with self._lock:
            old = self._workers.pop(tab, None)
        if old:
            old.close()

    def _workers_of(self, name: str) -> dict[str, Worker[Event]]:
        return {
            tab: worker
            for tab, worker in list(self._workers.items())
            if (session := self._sessions.get(tab)) and session.model == name
        }

    def _model(self, name: str) -> LanguageModel:
        return self.models.get(name)

    async def _frames(
        self, session: Session, tab: str, worker: Worker[Event], order: Order, turn: int
    ) -> AsyncGenerator[Batch]:
        """Batches at a steady rate until the worker rests; then what takes longer to find out."""
        run_id, events = session.run_id, session.events
        anew = run_id != order.run
        aside = partial(asyncio.get_running_loop().run_in_executor, self._aside)
        sent = 0 if anew else order.known
        show = order.keep or (order.known if order.events else 0)
        known = self._remembered(session) if events else None
        grading: asyncio.Future[dict[str, bool]] | None = None
        new_answers = False
        first = True
        began, looked, queue = time.monotonic(), -math.inf, None

        def batch(**more: Any) -> Batch:
            return Batch(
                run_id=run_id,
                turn=order.serial,
                show=show if anew else 0,
                truth=session.truth,
                **more,
            )

        while session.turn == turn:
            busy = worker.busy
            now = time.monotonic()
            soon = first and busy and now - began < FIRST_TOKEN_SECONDS
            if soon and not any(isinstance(e, TokenDrawn) for e in events[sent:]):
                await asyncio.sleep(FIRST_TOKEN_POLL)
                continue
            news = events[sent:]
            before = queue
            if now - looked > SECONDS_BETWEEN_STANDINGS or (news and queue and queue["position"]):
                looked, queue = now, told(worker.standing)
            new_answers |= session.truth is not None and bool(answers(news))
            if new_answers and grading is None:
                new_answers = False
                grading = aside(graded, list(events), session.truth)
            right: dict[str, bool] = {}
            if grading and grading.done():
                right, grading = grading.result(), None
            if known is None and first and events:
                known = self._remembered(session)
            if news or right or not busy or queue != before:
                yield batch(
                    first=sent,
                    events=news,
                    right=right,
                    companions=known if first else None,
                    idle=not busy,
                    queue=queue if busy else None,
                    used_up="" if busy else allowance(self.operator).pause(worker.used_up),
                    error=None if busy else worker.error,
                )
                first = False
            sent += len(news)
            if not busy:
                break
            await asyncio.sleep(1 / FRAMES_PER_SECOND)
        if session.turn != turn:
            return
        if session.truth is not None:
            right = await aside(graded, list(events), session.truth)
            yield batch(first=sent, right=right, idle=True)
        if known is None and events and session.turn == turn and self._may_look_aside(session):
            found_later = await self._companions.find(
                _companions_key(session),
                self._model(session.model),
                tab,
                lambda: session.turn == turn,
            )
            if found_later and session.turn == turn:
                yield batch(first=sent, companions=found_later, idle=True)

    def _may_look_aside(self, session: Session) -> bool:
        """On a GPU that is lent, what was not asked for comes when what was asked for is done."""
        over = isinstance(session.events[-1], RunFinished)
        return over or lent(self._model(session.model)) is None

    def _remembered(self, session: Session) -> dict[str, Any] | None:
        return self._companions.known(_companions_key(session))


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
