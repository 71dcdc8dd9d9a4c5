"""The server's side of the Evaluate tab: orders in, an answer to each, and looks in between.

Knows evaluations, where they are kept, and who began which: only they may cancel one or go on with
it. It runs none itself: see `evaluation_queue`. An answer says how the evaluation stands and holds
the tables of the samples so far. It is given at once: whoever wants to know more asks again, as often as
they like, and an evaluation that nobody asks for any more is paused in a while.
"""

import asyncio
import hashlib
import json
import logging
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from powerviz.errors import PowerVizError, SettingError
from powerviz.evaluation.problems import ProblemSet, read_problem_set
from powerviz.ui.evaluation_orders import (
    POCKET,
    UPLOAD,
    EvaluationOrder,
    SetSource,
    check_set,
    plan_from,
    problems_of,
)
from powerviz.ui.evaluation_queue import EvaluationQueue
from powerviz.ui.evaluation_shelf import Shelf
from powerviz.ui.evaluation_state import Evaluation, opened
from powerviz.ui.evaluation_tables import Tables, up_to_date
from powerviz.ui.evaluation_view import plan_in_short
from powerviz.ui.failures import failure
from powerviz.ui.limits import check_length
from powerviz.ui.model_shelf import ModelShelf
from powerviz.ui.operator import SAFE, Operator
from powerviz.ui.turns import Turns
from powerviz.ui.zero_gpu import lent

log = logging.getLogger(__name__)

MOST_BYTES_SENT = 256 << 20
SECONDS_TO_ARRIVE = 120.0
SECONDS_BETWEEN_CLEARINGS = 60.0


class EvaluationDesk:
    """Serves all tabs of one app; `models` by the names under which the page offers them."""

    def __init__(
        self,
        models: ModelShelf,
        operator: Operator = SAFE,
        busy: Callable[[], bool] | None = None,
        turns: Turns | None = None,
    ) -> None:
        """`busy` and `turns` are as in `EvaluationQueue`. Raises `SettingError` (field `results`)."""
        self.shelf = Shelf(operator.results, operator.keep_hours, self._held)
        self.operator = operator
        self.models = models
        models.users.append(self)
        self._queue = EvaluationQueue(models.get, busy, turns)
        self._open: dict[str, Evaluation] = {}
        self._turns: dict[str, int] = {}
        self._sent: OrderedDict[str, SetSource] = OrderedDict()
        self._lock = threading.RLock()
        self._next_clearing = 0.0
        # A set may take minutes to arrive; nobody who needs none of them has to wait for it.
        self._arrivals = ThreadPoolExecutor(max_workers=4, thread_name_prefix="hub")
        self._starts = ThreadPoolExecutor(max_workers=2, thread_name_prefix="problems")
        self._looks = ThreadPoolExecutor(max_workers=2, thread_name_prefix="looks")
        self._tables = Tables()

    async def advance(self, tab: str, data: object) -> AsyncGenerator[str]:
        """Carry out an order and answer it with one batch; nothing is raised, errors are batches too.

        How the evaluation goes on from there, whoever looks asks for: see `look`.
        """
        turn = self._turns[tab] = self._turns.get(tab, 0) + 1
        try:
            yield json.dumps(await self._answer(tab, turn, data))
        except (GeneratorExit, asyncio.CancelledError):
            if self._turns.get(tab) == turn:
                self.leave(tab)
            raise

    async def look(self, name: str, mark: str, shown: int) -> dict[str, Any]:
        """How an evaluation stands, for whoever has been told of it: `{"same": true}` if that is how.

        `mark` is that of what was told last, and `shown` of how many samples the tables were. Whoever
        looks keeps it going. Nothing is raised.
        """
        try:
            known = self._open.get(name)
            if known is None or not known.active:
                loop = asyncio.get_running_loop()
                known = await loop.run_in_executor(self._looks, self.find, name)
        except PowerVizError as error:
            return _refused(0, error)
        if known is None:
            return {"idle": True, "lost": True}
        known.attend()
        found = self._told(known, shown)
        return {"same": True} if found["mark"] == mark and "results" not in found else found

    async def _answer(self, tab: str, turn: int, data: object) -> dict[str, Any]:
        serial = 0
        try:
            order = EvaluationOrder.read(data)
            serial = order.serial
            loop = asyncio.get_running_loop()
            aside = self._looks
            if order.do == "start":
                here = order.form is None or order.form.problem_set in (POCKET, UPLOAD)
                aside = self._starts if here else self._arrivals
            found = await loop.run_in_executor(aside, self._carry_out, tab, turn, order)
        except PowerVizError as error:
            return _refused(serial, error)
        except Exception as error:
            log.exception("An evaluation's order failed")
            return _refused(serial, failure(error, "evaluation", "this"))
        if found is None:
            what = "closed" if order.do == "close" else "lost"
            return {"serial": serial, "idle": True, what: True}
        evaluation, told = found
        return {"serial": serial, **told, **self._told(evaluation)}

    def count(self) -> int:
        """How many run or wait."""
        return sum(one.active for one in list(self._open.values()))

    def leave(self, tab: str) -> None:
        """The visitor has gone: what they were starting is given up.

        What they had running is paused in a while, since nobody looks, and kept.
        """
        self._turns.pop(tab, None)

    def find(self, name: str) -> Evaluation | None:
        """An evaluation by its id, read from its folder if need be. Raises `RecordingError`."""
        with self._lock:
            self._forget()
            known = self._open.get(name)
            if known is not None:
                if not known.active:
                    known.read()
                return known
            folder = self.shelf.place(name)
            if folder is None:
                return None
            found = self._open[name] = opened(name, folder, self.shelf.is_public(name))
            return found

    def take_file(self, name: str, content: bytes) -> tuple[str, ProblemSet]:
        """Keep a file of problems for a start; gives its key and what is in it.

        Raises `SettingError` (field `problem_set`) if no row can be used, or none may be sent.
        """
        check_set(UPLOAD, self.operator)
        found = read_problem_set(content, name)
        key = hashlib.sha256(name.encode() + b"\0" + content).hexdigest()
        with self._lock:
            self._sent[key] = (name, content)
            self._sent.move_to_end(key)
            while sum(len(data) for _, data in self._sent.values()) > MOST_BYTES_SENT:
                self._sent.popitem(last=False)
        return key, found

    def uses(self, name: str) -> bool:
        """Whether an evaluation that runs or waits needs this model."""
        with self._lock:
            return any(one.active and name in one.plan.models for one in self._open.values())

    def let_go(self, name: str) -> None:
        """An evaluation that does not run holds no model."""

    def close(self) -> None:
        """Pause all evaluations and wait for them."""
        self._queue.close()

    def _carry_out(
        self, tab: str, turn: int, order: EvaluationOrder
    ) -> tuple[Evaluation, dict[str, Any]] | None:
        """The evaluation that the order is about, its plan, and what only this visitor is told of it."""
        key = secrets.token_hex(16) if order.do == "start" else order.key
        if order.do == "start":
            evaluation: Evaluation | None = self._begun(tab, turn, order, key)
        else:
            evaluation = None if order.do == "close" else self.find(order.id)
        mine = evaluation is not None and self.shelf.holds(evaluation.id, key)
        if evaluation is not None and order.do in ("cancel", "resume"):
            _check_holder(evaluation, mine)
        if evaluation is None:
            return None
        evaluation.attend()
        if order.do == "cancel":
            self._queue.cancel(evaluation)
        if order.do == "resume":
            self._check(evaluation)
            self._queue.add(evaluation)
        told = {"mine": mine, "plan": plan_in_short(evaluation.plan, evaluation.faults)}
        return evaluation, told | ({"key": key} if order.do == "start" else {})

    def _begun(self, tab: str, turn: int, order: EvaluationOrder, key: str) -> Evaluation:
        """A new evaluation, in the queue; if it is refused, nothing is left of it."""
        form = order.form
        if form is None:
            raise SettingError("form", "is missing; reload the page")
        check_set(form.problem_set, self.operator)
        model = self.models.get(form.model)
        if "second_model" in form.methods and form.second_model not in self.models.names:
            raise SettingError("second_model", f"{form.second_model!r} is not offered here")
        beside = [form.second_model] if "second_model" in form.methods else []
        self._check_not_lent([form.model, *beside])
        ends = time.monotonic() + SECONDS_TO_ARRIVE

        def wanted() -> bool:
            return self._turns.get(tab) == turn

        problems = problems_of(
            form, self._sent.get(form.upload), lambda: wanted() and time.monotonic() < ends
        )
        plan = plan_from(form, problems, model, self.operator.execute_code)
        for method in plan.methods:
            check_length(method.settings["max_new_tokens"], self.operator.longest_response)
        if not wanted():
            raise SettingError("order", "was taken back before the problems had arrived")
        name = self.shelf.add(plan, problems.faults, key)
        found = self.find(name)
        assert found is not None
        try:
            self._check(found)
            self._queue.add(found)
        except SettingError:
            with self._lock:
                self._open.pop(name, None)
            self.shelf.remove(name)
            raise
        return found

    def _check(self, evaluation: Evaluation) -> None:
        """Whether this server may go on with it, and can. Raises `SettingError`."""
        plan = evaluation.plan
        if plan.execute_code and not self.operator.execute_code:
            raise SettingError(
                "evaluation", "runs code that a model wrote, which is switched off on this server"
            )
        absent = [name for name in plan.models if name not in self.models.names]
        if absent or plan.dtype != "auto" or plan.eos is not None:
            what = ", ".join(absent) or "its model as it was loaded then"
            raise SettingError("evaluation", f"needs {what}, which is not loaded here")
        self._check_not_lent(plan.models)

    def _check_not_lent(self, names: Iterable[str]) -> None:
        """An evaluation takes minutes to days, and nobody's request is there to be lent a GPU for."""
        for name in names:
            if name in self.models.loaded and lent(self.models.get(name)):
                raise SettingError(
                    "model",
                    f"{name} runs on a GPU that is lent for a minute at a time, which is too short "
                    "for an evaluation; choose a bundled model here, or evaluate it on a GPU of "
                    "your own with python -m powerviz evaluate",
                )

    def _forget(self) -> None:
        """Free what nobody looks at; it is in its folder, from which it goes when it is too old."""
        for name, one in list(self._open.items()):
            if not one.active and not one.attended():
                del self._open[name]
        if time.monotonic() > self._next_clearing:
            self._next_clearing = time.monotonic() + SECONDS_BETWEEN_CLEARINGS
            self.shelf.make_room()

    def _held(self) -> set[str]:
        """The evaluations that are going on, or that somebody looks at."""
        return {name for name, one in list(self._open.items()) if one.active or one.attended()}

    def _told(self, evaluation: Evaluation, shown: int = -1) -> dict[str, Any]:
        """How it stands, with the tables if they are not those of `shown` samples.

        `idle`: neither will change by itself. `mark` tells one standing from another.
        """
        found = self._tables.so_far(evaluation)
        idle = not evaluation.active and up_to_date(evaluation)
        standing = self._standing(evaluation) | {"idle": idle}
        mark = hashlib.sha256(json.dumps(standing).encode()).hexdigest()[:16]
        tables = {"results": found} if found is not None and found["done"] != shown else {}
        return {**standing, "mark": mark, **tables}

    def _standing(self, evaluation: Evaluation) -> dict[str, Any]:
        error = evaluation.error
        return {
            "id": evaluation.id,
            "public": evaluation.public,
            "status": evaluation.status,
            "done": evaluation.done,
            "total": evaluation.plan.total,
            "before": self._queue.place(evaluation) if evaluation.status == "waiting" else 0,
            "seconds_left": evaluation.seconds_left,
            "note": evaluation.note,
            "error": error and {"field": error.field, "message": error.message},
        }


def _check_holder(evaluation: Evaluation, mine: bool) -> None:
    """Only whoever began it may do more than look. Raises `SettingError`."""
    if evaluation.public:
        raise SettingError("evaluation", "is here to be looked at; it goes on where it began")
    if not mine:
        raise SettingError("evaluation", "can be cancelled and resumed only where it was begun")


def _refused(serial: int, error: PowerVizError) -> dict[str, Any]:
    told = {"field": error.field, "message": error.message}
    return {"serial": serial, "idle": True, "error": told}
