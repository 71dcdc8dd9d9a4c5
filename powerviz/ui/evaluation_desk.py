"""The server's side of the Evaluate tab: orders in, batches out.

Knows evaluations, where they are kept, who looks at which, and who began which: only they may cancel
one or go on with it. It runs none itself: see
`evaluation_queue`. A batch says how the evaluation stands and holds the tables of the samples so
far; whoever misses one has lost nothing, since the next one says it all again.
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
from contextlib import aclosing
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
from powerviz.ui.evaluation_view import plan_in_short, results
from powerviz.ui.failures import failure
from powerviz.ui.limits import check_length
from powerviz.ui.model_shelf import ModelShelf
from powerviz.ui.operator import SAFE, Operator
from powerviz.ui.turns import Turns
from powerviz.ui.zero_gpu import lent

log = logging.getLogger(__name__)

SECONDS_BETWEEN_LOOKS = 0.4
SECONDS_BETWEEN_SIGNS_OF_LIFE = 4.0
# Tables of many samples take a while; they take a tenth of the machine at most.
TIMES_AS_LONG_BETWEEN_TABLES = 10
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
        self._tables = ThreadPoolExecutor(max_workers=1, thread_name_prefix="tables")

    async def advance(self, tab: str, data: object) -> AsyncGenerator[str]:
        """Carry out an order and stream its batches; nothing is raised, errors are batches too."""
        turn = self._turns[tab] = self._turns.get(tab, 0) + 1
        serial = 0
        try:
            order = EvaluationOrder.read(data)
            serial = order.serial
            loop = asyncio.get_running_loop()
            aside = None
            if order.do == "start":
                here = order.form is None or order.form.problem_set in (POCKET, UPLOAD)
                aside = self._starts if here else self._arrivals
            found = await loop.run_in_executor(aside, self._carry_out, tab, turn, order)
        except PowerVizError as error:
            yield _refused(serial, error)
            return
        except Exception as error:
            log.exception("An evaluation's order failed")
            yield _refused(serial, failure(error, "evaluation", "this"))
            return
        if found is None:
            what = "closed" if order.do == "close" else "lost"
            yield json.dumps({"serial": serial, "idle": True, what: True})
            return
        evaluation, told = found
        try:
            async with aclosing(self._batches(tab, turn, evaluation, told)) as batches:
                async for batch in batches:
                    yield json.dumps({"serial": serial, **batch})
        except (GeneratorExit, asyncio.CancelledError):
            if self._turns.get(tab) == turn:
                self.leave(tab)
            raise

    def count(self) -> int:
        """How many run or wait."""
        return sum(one.active for one in list(self._open.values()))

    def leave(self, tab: str) -> None:
        """The visitor has gone: what they had running is paused in a while, and kept."""
        with self._lock:
            self._turns.pop(tab, None)
            for evaluation in self._open.values():
                evaluation.leave(tab)

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
        """The evaluation that the order is about, and what only this visitor is told of it."""
        key = secrets.token_hex(16) if order.do == "start" else order.key
        if order.do == "start":
            evaluation: Evaluation | None = self._begun(tab, turn, order, key)
        else:
            evaluation = None if order.do == "close" else self.find(order.id)
        mine = evaluation is not None and self.shelf.holds(evaluation.id, key)
        if evaluation is not None and order.do in ("cancel", "resume"):
            _check_holder(evaluation, mine)
        with self._lock:
            # Not if the visitor has gone, or looks at another, while the problems were arriving.
            if self._turns.get(tab) == turn:
                for other in self._open.values():
                    if other is not evaluation:
                        other.leave(tab)
                if evaluation is not None:
                    evaluation.tabs.add(tab)
        if evaluation is None:
            return None
        if order.do == "cancel":
            self._queue.cancel(evaluation)
        if order.do == "resume":
            self._check(evaluation)
            self._queue.add(evaluation)
        return evaluation, {"mine": mine} | ({"key": key} if order.do == "start" else {})

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

    async def _batches(
        self, tab: str, turn: int, evaluation: Evaluation, told: dict[str, Any]
    ) -> AsyncGenerator[dict[str, Any]]:
        """How it stands, whenever that has changed, until it rests; the first one has the plan.

        `told` goes with all: whether it is this visitor's, and a new one's key.
        """
        first: dict[str, Any] = {"plan": plan_in_short(evaluation.plan, evaluation.faults)}
        tables = _Tables(evaluation, self._tables)
        last: dict[str, Any] = {}
        sent, shown = 0.0, -1
        while self._turns.get(tab) == turn:
            resting = not evaluation.active
            found = await tables.of_now() if resting else tables.so_far()
            batch = self._standing(evaluation) | {"idle": resting}
            if found is not None and found["done"] != shown:
                batch["results"] = found
            quiet = time.monotonic() - sent > SECONDS_BETWEEN_SIGNS_OF_LIFE
            if batch != last or quiet:
                last = {name: value for name, value in batch.items() if name != "results"}
                shown, sent = found["done"] if found else shown, time.monotonic()
                yield {**batch, **told, **first}
                first = {}
            if resting:
                return
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)

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


def _refused(serial: int, error: PowerVizError) -> str:
    told = {"field": error.field, "message": error.message}
    return json.dumps({"serial": serial, "idle": True, "error": told})


class _Tables:
    """The tables of one evaluation, computed aside and not all the time; all who look share them."""

    def __init__(self, evaluation: Evaluation, aside: ThreadPoolExecutor) -> None:
        self._evaluation = evaluation
        self._aside = aside
        self._under_way: asyncio.Future[None] | None = None
        self._next = 0.0

    def so_far(self) -> dict[str, Any] | None:
        """The last ones; newer ones are begun if it is time."""
        here = self._evaluation
        waiting = self._under_way is not None and not self._under_way.done()
        stale = here.results is None or here.results["done"] != here.done
        if stale and not waiting and time.monotonic() > self._next:
            loop = asyncio.get_running_loop()
            self._under_way = loop.run_in_executor(self._aside, self._compute)
        return here.results

    async def of_now(self) -> dict[str, Any] | None:
        """Those of all samples there are."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._aside, self._compute)
        return self._evaluation.results

    def _compute(self) -> None:
        here = self._evaluation
        if here.results is not None and here.results["done"] == here.done:
            return
        started = time.monotonic()
        here.results = results(here.plan, list(here.samples))
        took = time.monotonic() - started
        self._next = time.monotonic() + TIMES_AS_LONG_BETWEEN_TABLES * took
