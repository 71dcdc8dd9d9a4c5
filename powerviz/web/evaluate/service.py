"""The server's side of the Evaluate tab: orders in, an answer to each, and looks in between.

Knows evaluations, where they are kept, and who began which: only they may cancel one or go on with
it. It runs none itself: see `queue`. An answer says how the evaluation stands and holds
the tables of the samples so far. It is given at once: whoever wants to know more asks again, as often as
they like, and an evaluation that nobody asks for any more is paused in a while.

It has more than 300 lines because beginning, going on, cancelling and forgetting change one set of open
evaluations under one lock.
"""

import asyncio
import hashlib
import json
import logging
import secrets
import threading
import time
from collections.abc import AsyncGenerator, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from typing import IO, Any

from powerviz.errors import PowerVizError, SettingError
from powerviz.evaluation.bundled import is_bundled
from powerviz.evaluation.sets.problems import ProblemSet
from powerviz.messages import say, to_page
from powerviz.methods import SECOND_MODEL
from powerviz.units import MEGABYTE
from powerviz.web.evaluate.bundled import BUNDLED, drawn_message
from powerviz.web.evaluate.message_types import EvaluationMessage, StandingOfEvaluation, Status
from powerviz.web.evaluate.messages import plan_in_short
from powerviz.web.evaluate.queue import EvaluationQueue
from powerviz.web.evaluate.request import (
    UPLOAD,
    EvaluateRequest,
    check_set,
    plan_from,
    problems_of,
)
from powerviz.web.evaluate.sets import SentSets, weight
from powerviz.web.evaluate.state import Evaluation, opened
from powerviz.web.evaluate.store import EvaluationStore
from powerviz.web.evaluate.tables import Tables, up_to_date
from powerviz.web.http.turn_taking import TurnTaking
from powerviz.web.policy import SAFE, Operator
from powerviz.web.serving.admission import NOBODY, Admission, Holding
from powerviz.web.serving.failures import failure
from powerviz.web.serving.limits import check_length
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.requests import serial_of
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.stream import ErrorMessage, answered, as_message
from powerviz.web.serving.zero_gpu import lent

log = logging.getLogger(__name__)

SECONDS_TO_ARRIVE = 120.0
STARTED_AT_ONCE = 2
"""Each of another address."""
SECONDS_BETWEEN_CLEARINGS = 60.0


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
        self.store = EvaluationStore(
            operator.results, operator.keep_hours, self._held, self.admission
        )
        self.operator = operator
        self.models = models
        models.users.append(self)
        self.scheduler = scheduler or Scheduler()
        self._queue = EvaluationQueue(models.get, busy, scheduler, self._rested)
        self._open: dict[str, Evaluation] = {}
        self._orders: dict[str, int] = {}
        self._sent = SentSets(self.admission)
        self._closing = False
        self._lock = threading.RLock()
        self._opening = threading.Lock()
        self._next_clearing = 0.0
        # A set may take minutes to arrive; nobody who needs none of them has to wait for it.
        self._arrivals = ThreadPoolExecutor(max_workers=4, thread_name_prefix="hub")
        self._starting = TurnTaking(STARTED_AT_ONCE)
        self._looks = ThreadPoolExecutor(max_workers=2, thread_name_prefix="looks")
        self._tables = Tables()

    async def advance(self, tab: str, data: object) -> AsyncGenerator[str]:
        """Carry out an order and answer it with one batch; nothing is raised, errors are batches too.

        How the evaluation goes on from there, whoever looks asks for: see `look`.
        """
        turn = self._orders[tab] = self._orders.get(tab, 0) + 1

        def failed(error: PowerVizError) -> str:
            return json.dumps(self._refused(serial_of(data), error))

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
            known = self._open.get(name)
            if known is None or not known.active:
                loop = asyncio.get_running_loop()
                known = await loop.run_in_executor(self._looks, self.find, name, "", address)
        except PowerVizError as error:
            return self._refused(0, error)
        if known is None:
            return {"idle": True, "lost": True}
        known.attend()
        found = self._told(known, shown)
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
            yield json.dumps({"serial": order.serial, **told, **self._told(evaluation)})

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
        return sum(one.active for one in list(self._open.values()))

    def leave(self, tab: str) -> None:
        """The visitor has gone: what they were starting is given up.

        What they had running is paused in a while, since nobody looks, and kept.
        """
        self._orders.pop(tab, None)
        self._forget()

    def find(self, name: str, tab: str = "", address: str | None = None) -> Evaluation | None:
        """An evaluation by its id, read from its folder if need be, in the room of who asks for it.

        Raises `RecordingError`, and `SettingError` if there is no room for it.
        """
        self._forget()
        known = self._open.get(name)
        if known is None:
            with self._opening:
                return self._open.get(name) or self._opened(name, tab, address)
        if not known.active:
            known.read()
        return known

    def take_file(
        self, name: str, file: IO[bytes], address: str = NOBODY
    ) -> tuple[str, ProblemSet]:
        """Keep a file of problems for a start; gives its key and what is in it.

        Raises `SettingError` (field `problem_set`) if no row can be used, or none may be sent, and
        (field `server`) if there is no room for it.
        """
        check_set(UPLOAD, self.operator)
        self._forget()
        key, found = self._sent.take(name, file, address)
        return key, found.problems

    def begun(self, names: Iterable[str]) -> list[dict[str, Any]]:
        """How the evaluations of these ids stand that visitors have begun, newest first; see `KnownEvaluation`."""
        return [one | {"status": self._status(one)} for one in self.store.begun(names)]

    def _status(self, listed: dict[str, Any]) -> Status:
        known = self._open.get(listed["id"])
        if known is not None:
            return known.status
        return "finished" if listed["done"] >= listed["total"] else "paused"

    def prepare(self) -> None:
        """Begin to compute the tables of the evaluation that the page opens on, before anybody asks for them."""
        if is_bundled() and (found := self.find(BUNDLED)) is not None:
            self._tables.so_far(found)

    def uses(self, name: str) -> bool:
        """Whether an evaluation that runs or waits needs this model."""
        with self._lock:
            return any(one.active and name in one.plan.models for one in self._open.values())

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
            _check_holder(evaluation, mine)
        if evaluation is None:
            return None
        evaluation.attend()
        if order.do == "cancel":
            self._queue.cancel(evaluation)
        if order.do == "resume":
            self._check(evaluation)
            self._queue.sweep()
            with self._lock:
                there = self._open.get(evaluation.id) is evaluation
                if there and not evaluation.active:
                    evaluation.place = self.admission.take("evaluations", tab)
                if there:
                    self._queue.add(evaluation)
        if self._open.get(evaluation.id) is not evaluation:
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
        self._forget()
        place = self.admission.take("evaluations", tab)
        try:
            return self._begun_at(tab, turn, order, key, place)
        except BaseException:
            place.give_back()
            raise

    def _begun_at(
        self, tab: str, turn: int, order: EvaluateRequest, key: str, place: Holding
    ) -> Evaluation:
        form = order.form
        if form is None:
            raise SettingError("form", say("evaluation-form-missing"))
        check_set(form.problem_set, self.operator)
        model = self.models.get(form.model)
        if SECOND_MODEL in form.methods and form.second_model not in self.models.names:
            told = say("evaluation-model-not-offered", name=repr(form.second_model))
            raise SettingError("second_model", told)
        beside = [form.second_model] if SECOND_MODEL in form.methods else []
        self._check_not_lent([form.model, *beside])
        ends = time.monotonic() + SECONDS_TO_ARRIVE

        def wanted() -> bool:
            return self._orders.get(tab) == turn

        sent = self._sent.get(form.upload) if form.problem_set == UPLOAD else None
        problems = problems_of(form, sent, lambda: wanted() and time.monotonic() < ends)
        plan = plan_from(form, problems, model, self.operator.execute_code)
        for method in plan.methods:
            check_length(method.settings["max_new_tokens"], self.operator.longest_response)
        if not wanted():
            raise SettingError("order", say("evaluation-taken-back"))
        own = 0 if sent is not None else weight(plan.problems) / MEGABYTE
        memory = self.admission.take("sets", tab, own)
        try:
            name = self.store.add(plan, problems.faults, key, self.admission.address(tab))
        except BaseException:
            memory.give_back()
            raise
        found = Evaluation(
            name,
            self.store.folder(name),
            plan,
            public=False,
            faults=problems.faults,
            place=place,
            memory=memory,
            disk=self.store.holding(name),
            sent=sent,
        )
        try:
            self._check(found)
        except SettingError:
            self.store.remove(name)
            raise
        with self._lock:
            self._open[name] = found
            self._queue.add(found)
        return found

    def _opened(self, name: str, tab: str, address: str | None) -> Evaluation | None:
        folder = self.store.place(name)
        if folder is None:
            return None
        brought = name == BUNDLED  # It stays open, and is in nobody's room.
        memory = None if brought else self.admission.take("sets", tab, 0, address)
        found = opened(name, folder, self.store.is_public(name), memory)
        found.disk = self.store.holding(name)
        with self._lock:
            return self._open.setdefault(name, found)

    def _rested(self, evaluation: Evaluation) -> None:
        """Remove an evaluation that came to an end before its first sample."""
        with self._lock:
            if not (self._closing or evaluation.active or evaluation.error or evaluation.done):
                self._remove(evaluation.id)

    def _remove(self, name: str) -> None:
        self._open.pop(name, None)
        self.store.remove(name)

    def _check(self, evaluation: Evaluation) -> None:
        """Whether this server may go on with it, and can. Raises `SettingError`."""
        plan = evaluation.plan
        if plan.execute_code and not self.operator.execute_code:
            raise SettingError("evaluation", say("evaluation-runs-code"))
        absent = [name for name in plan.models if name not in self.models.names]
        if absent:
            told = say("evaluation-needs-models", models=", ".join(absent))
            raise SettingError("evaluation", told)
        if plan.dtype != "auto" or plan.eos is not None:
            raise SettingError("evaluation", say("evaluation-needs-model-as-loaded"))
        self._check_not_lent(plan.models)

    def _check_not_lent(self, names: Iterable[str]) -> None:
        """An evaluation takes minutes to days, and nobody's request is there to be lent a GPU for."""
        for name in names:
            if name in self.models.loaded and lent(self.models.get(name)):
                raise SettingError("model", say("evaluation-model-on-lent-gpu", model=name))

    def _forget(self) -> None:
        """Free what nobody looks at; it is in its folder, from which it goes when it is too old.

        Where not a sample was drawn, there is nothing to come back to.
        """
        with self._lock:
            for name, one in list(self._open.items()):
                if one.active or one.attended() or name == BUNDLED:
                    continue
                del self._open[name]
                if not one.done and self.store.is_empty(name):
                    self.store.remove(name)
        if time.monotonic() > self._next_clearing:
            self._next_clearing = time.monotonic() + SECONDS_BETWEEN_CLEARINGS
            self.store.make_room()

    def _held(self) -> set[str]:
        """The evaluations that are going on, or that somebody looks at."""
        return {name for name, one in list(self._open.items()) if one.active or one.attended()}

    def _told(self, evaluation: Evaluation, shown: int = -1) -> EvaluationMessage:
        """How it stands, with the tables if they are not those of `shown` samples.

        `idle`: neither will change by itself. `mark` tells one standing from another.
        """
        found = self._tables.so_far(evaluation)
        idle = not evaluation.active and up_to_date(evaluation)
        standing = self._standing(evaluation, idle)
        mark = hashlib.sha256(json.dumps(standing).encode()).hexdigest()[:16]
        told: EvaluationMessage = {**standing, "mark": mark}
        if found is not None and found["done"] != shown:
            told["results"] = found
        return told

    def _refused(self, serial: int, error: PowerVizError) -> EvaluationMessage:
        return {"serial": serial, "idle": True, "error": self._shown(error)}

    def _shown(self, error: PowerVizError) -> ErrorMessage:
        told = self.store.without_place(error.message)
        return {"field": as_message(error)["field"], "message": to_page(told)}

    def _standing(self, evaluation: Evaluation, idle: bool) -> StandingOfEvaluation:
        error = evaluation.error
        return {
            "id": evaluation.id,
            "public": evaluation.public,
            "status": evaluation.status,
            "done": evaluation.done,
            "total": evaluation.plan.total,
            "before": self._queue.place(evaluation) if evaluation.status == "waiting" else 0,
            "seconds_left": evaluation.seconds_left,
            "note": to_page(evaluation.note),
            "error": None if error is None else self._shown(error),
            "idle": idle,
        }


def _check_holder(evaluation: Evaluation, mine: bool) -> None:
    """Check that whoever asks began it, as nobody else may do more than look. Raises `SettingError`."""
    if evaluation.public:
        raise SettingError("evaluation", say("evaluation-only-to-look-at"))
    if not mine:
        raise SettingError("evaluation", say("evaluation-of-somebody-else"))
