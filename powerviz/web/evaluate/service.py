"""The server's side of the Evaluate tab: orders in, an answer to each, and looks in between.

Knows who began which evaluation: only they may cancel one or go on with it. It runs none itself: see
`queue`; which are open is in `opened`, how new ones come to be in `beginning`, what may be asked in `permitted`, what is
answered in `standing`. An answer is given at once: whoever wants to know more asks again, as often as they like, and an
evaluation that nobody asks for any more is paused in a while.
"""

import asyncio
import json
import logging
import secrets
from collections.abc import AsyncGenerator, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from typing import IO, Any

from powerviz.errors import PowerVizError
from powerviz.evaluation.bundled import is_bundled
from powerviz.evaluation.sets.problems import ProblemSet
from powerviz.messages import say
from powerviz.web.evaluate.beginning import Asker, Beginnings
from powerviz.web.evaluate.bundled import BUNDLED, drawn_message
from powerviz.web.evaluate.message_types import EvaluationMessage
from powerviz.web.evaluate.messages import plan_in_short
from powerviz.web.evaluate.opened import OpenEvaluations
from powerviz.web.evaluate.permitted import check_holder, check_plan
from powerviz.web.evaluate.queue import EvaluationQueue
from powerviz.web.evaluate.request import UPLOAD, EvaluateRequest, check_set
from powerviz.web.evaluate.sets import SentSets
from powerviz.web.evaluate.standing import Standings
from powerviz.web.evaluate.state import Evaluation
from powerviz.web.evaluate.store import EvaluationStore
from powerviz.web.evaluate.tables import Tables
from powerviz.web.http.turn_taking import TurnTaking
from powerviz.web.policy import SAFE, Operator
from powerviz.web.serving.admission import NOBODY, Admission
from powerviz.web.serving.failures import failure
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.requests import serial_of
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.stream import answered

log = logging.getLogger(__name__)

STARTED_AT_ONCE = 2
"""Each of another address."""


class EvaluateService:
    """Serves all tabs of one app; `models` by the names under which the page offers them."""

    def __init__(
        self,
        models: ModelPool,
        operator: Operator = SAFE,
        busy: Callable[[], bool] | None = None,
        scheduler: Scheduler | None = None,
        admission: Admission | None = None,
    ) -> None:
        """`busy` and `scheduler` are as in `EvaluationQueue`. Raises `SettingError` (field `results`)."""
        self.admission = admission or Admission()
        self._open = OpenEvaluations(self.admission)
        self.store = EvaluationStore(
            operator.results, operator.keep_hours, self._open.held, self.admission
        )
        self._open.keep_in(self.store)
        self.operator = operator
        self.models = models
        models.users.append(self)
        self.scheduler = scheduler or Scheduler()
        self._queue = EvaluationQueue(models.get, busy, scheduler, self._rested)
        self._orders: dict[str, int] = {}
        self._sent = SentSets(self.admission)
        self._beginnings = Beginnings(models, operator, self.admission, self.store, self._sent)
        self._closing = False
        # A set may take minutes to arrive; nobody who needs none of them has to wait for it.
        self._arrivals = ThreadPoolExecutor(max_workers=4, thread_name_prefix="hub")
        self._starting = TurnTaking(STARTED_AT_ONCE)
        self._looks = ThreadPoolExecutor(max_workers=2, thread_name_prefix="looks")
        self._tables = Tables()
        self._standings = Standings(self.store, self._queue, self._tables)

    async def advance(self, tab: str, data: object) -> AsyncGenerator[str]:
        """Carry out an order and answer it with one batch; nothing is raised, errors are batches too.

        How the evaluation goes on from there, whoever looks asks for: see `look`.
        """
        turn = self._orders[tab] = self._orders.get(tab, 0) + 1

        def failed(error: PowerVizError) -> str:
            return json.dumps(self._standings.refused(serial_of(data), error))

        def gone() -> None:
            if self._orders.get(tab) == turn:
                self.leave(tab)

        answer = self._answer(tab, turn, data)
        async with aclosing(answered(answer, failed, "evaluation", gone=gone)) as messages:
            async for message in messages:
                yield message

    async def look(
        self, name: str, mark: str, shown: int, address: str = NOBODY
    ) -> EvaluationMessage:
        """How an evaluation stands, for whoever has been told of it: `{"same": true}` if that is how.

        `mark` is that of what was told last, and `shown` of how many samples the tables were. Whoever
        looks keeps it going. Nothing is raised.
        """
        try:
            known = self._open.by_id.get(name)
            if known is None or not known.active:
                loop = asyncio.get_running_loop()
                known = await loop.run_in_executor(self._looks, self.find, name, "", address)
        except PowerVizError as error:
            return self._standings.refused(0, error)
        if known is None:
            return {"idle": True, "lost": True}
        known.attend()
        await self._tables.settled(known)
        found = self._standings.of(known, shown)
        return {"same": True} if found["mark"] == mark and "results" not in found else found

    async def _answer(self, tab: str, turn: int, data: object) -> AsyncGenerator[str]:
        order = EvaluateRequest.read(data)
        if order.do == "start" and order.is_here:
            found = await self._start_in_turn(tab, turn, order)
        else:
            aside = self._arrivals if order.do == "start" else self._looks
            loop = asyncio.get_running_loop()
            found = await loop.run_in_executor(aside, self._safely, tab, turn, order)
        if found is None:
            closed = order.do in ("close", "cancel")
            gone: EvaluationMessage = {"closed": True} if closed else {"lost": True}
            yield json.dumps({"serial": order.serial, "idle": True, **gone})
        else:
            evaluation, told = found
            yield json.dumps({"serial": order.serial, **told, **self._standings.of(evaluation)})

    async def _start_in_turn(
        self, tab: str, turn: int, order: EvaluateRequest
    ) -> tuple[Evaluation, EvaluationMessage] | None:
        """Do the same as `_safely` in its turn. In another wording a large set is read again, for seconds."""
        address = self.admission.address(tab)
        async with self._starting.turn(address):
            with self.scheduler.reading(address):
                return await asyncio.to_thread(self._safely, tab, turn, order)

    def count(self) -> int:
        """How many run or wait."""
        return len(self._open.active())

    def leave(self, tab: str) -> None:
        """The visitor has gone: what they were starting is given up.

        What they had running is paused in a while, since nobody looks, and kept.
        """
        self._orders.pop(tab, None)
        self._open.forget()

    def find(self, name: str, tab: str = "", address: str | None = None) -> Evaluation | None:
        """An evaluation by its id, read from its folder if need be, in the room of who asks for it.

        Raises `RecordingError`, and `SettingError` if there is no room for it.
        """
        return self._open.find(name, tab, address)

    def take_file(
        self, name: str, file: IO[bytes], address: str = NOBODY
    ) -> tuple[str, ProblemSet]:
        """Keep a file of problems for a start; gives its key and what is in it.

        Raises `SettingError` (field `problem_set`) if no row can be used, or none may be sent, and
        (field `server`) if there is no room for it.
        """
        check_set(UPLOAD, self.operator)
        self._open.forget()
        key, found = self._sent.take(name, file, address)
        return key, found.problems

    def begun(self, names: Iterable[str]) -> list[dict[str, Any]]:
        """How the evaluations of these ids stand that visitors have begun, newest first; see `KnownEvaluation`."""
        return self._open.begun(names)

    def prepare(self) -> None:
        """Begin to compute the tables of the evaluation that the page opens on, before anybody asks for them."""
        if is_bundled() and (found := self.find(BUNDLED)) is not None:
            self._tables.so_far(found)

    def uses(self, name: str) -> bool:
        """Whether an evaluation that runs or waits needs this model."""
        with self._open.lock:
            return any(name in one.plan.models for one in self._open.active())

    def let_go(self, name: str) -> None:
        """An evaluation that does not run holds no model."""

    def close(self) -> None:
        """Pause all evaluations and wait for them."""
        self._closing = True
        self._queue.close()

    def _safely(
        self, tab: str, turn: int, order: EvaluateRequest
    ) -> tuple[Evaluation, EvaluationMessage] | None:
        """Do the same as `_carry_out`. Raises nothing but `PowerVizError`: anything else would reach everybody."""
        try:
            return self._carry_out(tab, turn, order)
        except PowerVizError:
            raise
        except BaseException as error:
            log.exception("An evaluation's order failed")
            raise failure(error, "evaluation", say("evaluation-order")) from None

    def _carry_out(
        self, tab: str, turn: int, order: EvaluateRequest
    ) -> tuple[Evaluation, EvaluationMessage] | None:
        """The evaluation that the order is about, its plan, and what only this visitor is told of it."""
        key = secrets.token_hex(16) if order.do == "start" else order.key
        if order.do == "start":
            evaluation: Evaluation | None = self._begun(tab, turn, order, key)
        else:
            evaluation = None if order.do == "close" else self.find(order.id, tab)
        mine = evaluation is not None and self.store.holds(evaluation.id, key)
        if evaluation is not None and order.do in ("cancel", "resume"):
            check_holder(evaluation, mine)
        if evaluation is None:
            return None
        evaluation.attend()
        if order.do == "cancel":
            self._queue.cancel(evaluation)
        if order.do == "resume":
            check_plan(evaluation.plan, self.models, self.operator)
            self._queue.sweep()
            with self._open.lock:
                there = self._open.has(evaluation)
                if there and not evaluation.active:
                    evaluation.place = self.admission.take("evaluations", tab)
                if there:
                    self._queue.add(evaluation)
        if not self._open.has(evaluation):
            return None
        plan = plan_in_short(evaluation.plan, evaluation.faults)
        told: EvaluationMessage = {"mine": mine, "plan": plan}
        if evaluation.id == BUNDLED:
            told["bundled"] = drawn_message()
        if order.do == "start":
            told["key"] = key
        return evaluation, told

    def _begun(self, tab: str, turn: int, order: EvaluateRequest, key: str) -> Evaluation:
        """A new evaluation, in the queue; if it is refused, nothing is left of it."""
        self._queue.sweep()
        self._open.forget()
        asker = Asker(tab, key, lambda: self._orders.get(tab) == turn)
        found = self._beginnings.begun(order.form, asker)
        self._open.add(found, self._queue.add)
        return found

    def _rested(self, evaluation: Evaluation) -> None:
        """Remove an evaluation that came to an end before its first sample."""
        with self._open.lock:
            if not (self._closing or evaluation.active or evaluation.error or evaluation.done):
                self._open.remove(evaluation.id)
