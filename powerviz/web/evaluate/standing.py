"""How an evaluation stands, as the page is told: how far it is, what ended it, its tables, or why an order was refused.

Knows evaluations, their tables and their place in the queue; changes none of them.
"""

import hashlib
import json

from powerviz.errors import PowerVizError
from powerviz.messages import to_page
from powerviz.web.evaluate.message_types import EvaluationMessage, StandingOfEvaluation
from powerviz.web.evaluate.queue import EvaluationQueue
from powerviz.web.evaluate.state import Evaluation
from powerviz.web.evaluate.store import EvaluationStore
from powerviz.web.evaluate.tables import Tables, holds_all
from powerviz.web.serving.stream import ErrorMessage, as_message


class Standings:
    """Tells of evaluations; `tables` are those that all who look share."""

    def __init__(self, store: EvaluationStore, queue: EvaluationQueue, tables: Tables) -> None:
        self._store = store
        self._queue = queue
        self._tables = tables

    def of(self, evaluation: Evaluation, shown: int = -1) -> EvaluationMessage:
        """How it stands, with the tables if they are not those of `shown` samples.

        `idle`: neither will change by itself. `mark` tells one standing from another.
        """
        found = self._tables.so_far(evaluation)
        idle = not evaluation.active and holds_all(
            found, evaluation
        )  # as told, not as it is by now
        standing = self._standing(evaluation, idle)
        mark = hashlib.sha256(json.dumps(standing).encode()).hexdigest()[:16]
        told: EvaluationMessage = {**standing, "mark": mark}
        if found is not None and found["done"] != shown:
            told["results"] = found
        return told

    def refused(self, serial: int, error: PowerVizError) -> EvaluationMessage:
        """The answer to an order that is not carried out."""
        return {"serial": serial, "idle": True, "error": self._shown(error)}

    def _shown(self, error: PowerVizError) -> ErrorMessage:
        told = self._store.without_place(error.message)
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
