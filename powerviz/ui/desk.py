"""The server's side of the Explore tab: takes orders, runs samplers, streams what happens.

Knows sessions, workers and batches; nothing of Gradio's components. One model serves all visitors;
every run has its own worker and its own session, and no run waits for a page.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import asdict, fields, replace
from functools import partial
from typing import Any
from weakref import WeakValueDictionary

from powerviz.analysis.companions import as_json, companions
from powerviz.errors import PowerVizError, RecordingError, SettingError
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import Decision, Event, RunStarted, TokenDrawn
from powerviz.runs.run import Run
from powerviz.samplers import resume, stream
from powerviz.samplers.power import PowerSettings
from powerviz.samplers.settings import checked
from powerviz.ui.failures import failure
from powerviz.ui.feed import Batch, answers, graded
from powerviz.ui.orders import Order, settings_of
from powerviz.ui.session import Session
from powerviz.ui.windows import Windows
from powerviz.ui.worker import Worker
from powerviz.ui.wrapping import wrapped

log = logging.getLogger(__name__)

FRAMES_PER_SECOND = 12
FIRST_TOKEN_POLL = 0.004
LONGEST_PROMPT = 20_000
REMEMBERED_COMPANIONS = 64
MAY_CHANGE = {"num_steps", "skip_ahead", "early_rejection", "recall", "prefetch"}
"""What may change in the middle of a chain: its stored probabilities stay what they are."""


class Desk:
    """Serves all tabs of one app; `models` by the names under which the page offers them."""

    def __init__(self, models: Mapping[str, LanguageModel]) -> None:
        self.models = models
        self.runs: WeakValueDictionary[str, Session] = WeakValueDictionary()
        self._sessions: WeakValueDictionary[str, Session] = WeakValueDictionary()
        self._workers: dict[str, Worker[Event]] = {}
        # What takes long must not keep anybody's next step waiting.
        self._aside = ThreadPoolExecutor(max_workers=2, thread_name_prefix="aside")
        self._companions: OrderedDict[tuple[Any, ...], dict[str, Any]] = OrderedDict()
        self.windows = Windows(models)

    async def advance(self, session: Session, tab: str, data: object) -> AsyncGenerator[str]:
        """Carry out an order and stream its batches; nothing is raised, errors are batches too.

        A stream that is closed before its end has lost its visitor: the run rests, what is in it
        stays, and its sampler with all caches is freed.
        """
        session.turn += 1
        turn, serial = session.turn, 0
        try:
            order = Order.read(data)
            serial = order.serial
            worker = await asyncio.to_thread(self._prepare, session, tab, order)
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
        if order.until != "now" and not worker.exhausted:
            worker.advance(lambda e: order.until == "step" and isinstance(e, Decision))
        try:
            async with aclosing(self._frames(session, worker, order, turn)) as frames:
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
        self._replace_worker(tab, None)
        session = self._sessions.pop(tab, None)
        if session:
            session.forget()

    @property
    def busy(self) -> bool:
        """Whether any chain is being drawn right now."""
        return any(worker.busy for worker in list(self._workers.values()))

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

    def _prepare(self, session: Session, tab: str, order: Order) -> Worker[Event] | None:
        """The worker that can carry out the order; None if the run is not here any more."""
        if order.new:
            model = self._model(order.model)
            if len(order.prompt) > LONGEST_PROMPT:
                raise PowerVizError("prompt", f"is longer than {LONGEST_PROMPT} characters")
            prompt = wrapped(order.prompt, order.wrapping, model)
            events = stream(model, prompt, "power", **settings_of(order))
            self._replace_worker(tab, None)
            session.begin(order.model, order.truth, [])
            return self._begin(session, tab, events)
        if order.events is not None:
            self._replace_worker(tab, None)
            session.begin(order.model, order.truth, list(order.events))
        elif order.run != session.run_id or not session.events:
            return None
        if order.keep is not None:
            self._replace_worker(tab, None)
            kept = _with_settings(session.events[: order.keep], settings_of(order))
            session.begin(session.model, session.truth, kept)
        worker = self._workers.get(tab)
        if worker and not (worker.exhausted and worker.error):
            return worker
        run = Run.from_events(session.events)
        return self._begin(session, tab, resume(self._model(session.model), run))

    def _begin(self, session: Session, tab: str, events: Any) -> Worker[Event]:
        self.runs[session.run_id] = session
        self._sessions[tab] = session
        worker: Worker[Event] = Worker(events, session.events.append)
        self._replace_worker(tab, worker)
        return worker

    def _abandon(self, tab: str, worker: Worker[Event]) -> None:
        """Free this worker, unless the tab has another by now."""
        worker.close()
        if self._workers.get(tab) is worker:
            del self._workers[tab]

    def _replace_worker(self, tab: str, worker: Worker[Event] | None) -> None:
        old = self._workers.pop(tab, None)
        if old:
            old.close()
        if worker:
            self._workers[tab] = worker

    def _model(self, name: str) -> LanguageModel:
        if name not in self.models:
            raise SettingError("model", f"{name!r} is not loaded; choose another")
        return self.models[name]

    async def _frames(
        self, session: Session, worker: Worker[Event], order: Order, turn: int
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
            if first and busy and not any(isinstance(e, TokenDrawn) for e in events[sent:]):
                await asyncio.sleep(FIRST_TOKEN_POLL)
                continue
            news = events[sent:]
            new_answers |= session.truth is not None and bool(answers(news))
            if new_answers and grading is None:
                new_answers = False
                grading = aside(graded, list(events), session.truth)
            right: dict[str, bool] = {}
            if grading and grading.done():
                right, grading = grading.result(), None
            if known is None and first and events:
                known = self._remembered(session)
            if news or right or not busy:
                yield batch(
                    first=sent,
                    events=news,
                    right=right,
                    companions=known if first else None,
                    idle=not busy,
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
        if known is None and events and session.turn == turn:
            found_later = await aside(self._find_companions, session, lambda: session.turn == turn)
            if found_later and session.turn == turn:
                yield batch(first=sent, companions=found_later, idle=True)

    def _remembered(self, session: Session) -> dict[str, Any] | None:
        return self._companions.get(_companions_key(session))

    def _find_companions(
        self, session: Session, go_on: Callable[[], bool]
    ) -> dict[str, Any] | None:
        key = _companions_key(session)
        started, settings = _started(session)
        model = self._model(session.model)
        try:
            found = companions(
                model, started.prompt, settings.max_new_tokens, settings.tau, go_on=go_on
            )
        except Exception:
            log.exception("No samples to show beside the run")
            return None
        if found is None:
            return None
        self._companions[key] = as_json(found)
        while len(self._companions) > REMEMBERED_COMPANIONS:
            self._companions.popitem(last=False)
        return self._companions[key]


def _started(session: Session) -> tuple[RunStarted, PowerSettings]:
    started = session.events[0]
    assert isinstance(started, RunStarted)
    settings: PowerSettings = checked(PowerSettings, started.settings)
    return started, settings


def _companions_key(session: Session) -> tuple[Any, ...]:
    started, settings = _started(session)
    return session.model, started.prompt, settings.max_new_tokens, settings.tau


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
    return [replace(started, settings=asdict(values)), *events[1:]]
