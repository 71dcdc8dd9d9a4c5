"""Small evaluations for tests: problems in a file, a form that asks for them, models to answer."""

import asyncio
import io
import json
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from powerviz.evaluation.engine import evaluate
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.results import Sample
from powerviz.messages import message_from
from powerviz.web.evaluate.service import EvaluateService
from powerviz.web.policy import Operator
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.models import ModelPool
from tests.evaluation.sets.rows import codes
from tests.evaluation.toy import here, toy_model, toy_problems
from tests.web.async_code import run_async

BAD_ROWS = b'{"prompt": "p q"}\nnot json\n'


def said(message: Any) -> list[str]:
    """The codes of a message as the page gets it, and of those in it; each can be said."""
    return codes(message_from(message))


class Gate:
    """Holds evaluations where they ask whether somebody's live chain goes first.

    With `after`, once so many samples are there.
    """

    def __init__(self, shut: bool = True, after: int = 0) -> None:
        self.after = after
        self.service: EvaluateService | None = None
        self.reached = threading.Event()
        self._open = threading.Event()
        if not shut:
            self._open.set()

    def busy(self) -> bool:
        there = (
            sum(one.done for one in list(self.service._open.by_id.values())) if self.service else 0
        )
        if there < self.after:
            return False
        self.reached.set()
        self._open.wait()
        return False

    def lift(self) -> None:
        self._open.set()


def service_at(
    folder: Path | None = None,
    gate: Gate | None = None,
    admission: Admission | None = None,
    **more: Any,
) -> EvaluateService:
    """A desk with two enumerable models; `more` is what its operator says besides."""
    models = ModelPool({name: toy_model(name) for name in ("toy", "tuned")})
    operator = Operator(results=folder, **more)
    service = EvaluateService(
        models, operator, busy=gate.busy if gate else lambda: False, admission=admission
    )
    if gate is not None:
        gate.service = service
    return service


def rows(count: int) -> bytes:
    """A file of so many problems."""
    problems = [
        {"id": one.id, "prompt": one.prompt, "answer": one.answer, "family": one.details["kind"]}
        for one in toy_problems(count)
    ]
    return "".join(json.dumps(problem) + "\n" for problem in problems).encode()


def start(service: EvaluateService, problems: int = 4, content: bytes = b"", **more: Any) -> Any:
    """An order for a small evaluation of a file; `more` are fields of the form."""
    key, _ = service.take_file("toys", io.BytesIO(content + rows(problems)))
    form = {
        "model": "toy",
        "problem_set": "upload",
        "upload": key,
        "methods": ["greedy", "power", "second_model"],
        "second_model": "tuned",
        "samples": 2,
        "alpha": 2.0,
        "num_steps": 2,
        "block_size": 3,
        "max_new_tokens": 6,
    }
    return {"serial": 1, "do": "start", "form": form | more}


async def answer(service: EvaluateService, order: Any, tab: str = "a") -> Any:
    """The one batch that answers an order."""
    (found,) = [json.loads(batch) async for batch in service.advance(tab, order)]
    return found


async def followed(service: EvaluateService, told: Any) -> list[Any]:
    """What a page knows, from the answer to its order on: it looks until nothing changes any more."""
    found = [told]
    while not told["idle"]:
        await asyncio.sleep(0.02)
        shown = told["results"]["done"] if "results" in told else -1
        news = json.loads(json.dumps(await service.look(told["id"], told["mark"], shown)))
        if "same" not in news:
            told = news if "lost" in news else {**told, **news}
            found.append(told)
    return found


async def batches(service: EvaluateService, order: Any, tab: str = "a") -> list[Any]:
    """All that a page is told after an order."""
    return await followed(service, await answer(service, order, tab))


def carried_out(service: EvaluateService, order: Any, tab: str = "a") -> list[Any]:
    return run_async(batches(service, order, tab))


def by_the_engine(plan: Plan) -> list[Sample]:
    """The same evaluation without a page."""
    return [progress.sample for progress in evaluate(plan, None, here)]


def timeless(table: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows of a table without the seconds, which differ."""
    return [{name: value for name, value in row.items() if name != "seconds"} for row in table]
