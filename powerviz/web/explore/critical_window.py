"""The server's side of the critical-window panel: takes a request, streams the curve as it grows.

Knows models and curves; nothing of runs, sessions or Gradio. A request brings all it needs, so that
it works for any response the browser shows, recorded or live. A curve grows in turns of a fraction
of a second, of which its visitor gets as many as others do: see `scheduler`. Between two turns the
answers of the rollouts are compared, which may take longer than any turn.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing
from contextvars import copy_context
from dataclasses import asdict
from functools import partial
from typing import Annotated, Any, Required, TypedDict

from pydantic import Field

from powerviz.analysis.critical_windows import LARGEST_MISSED, SMALLEST_JUMP, Curve, Window
from powerviz.errors import PowerVizError, SettingError
from powerviz.grading.answers import extract_answer
from powerviz.messages import say
from powerviz.runs.events import Cost
from powerviz.web.explore.critical_window_turns import Asked, LentCurve, take_turn
from powerviz.web.policy import SAFE, Operator
from powerviz.web.serving import grader
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.grader import Grader
from powerviz.web.serving.limits import check_length
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.requests import Request, serial_of
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.stream import ErrorMessage, answered, as_message
from powerviz.web.serving.truths import check_truth
from powerviz.web.serving.worker import Halted
from powerviz.web.serving.zero_gpu import lent

FEWEST_ROLLOUTS, DEFAULT_ROLLOUTS, MOST_ROLLOUTS = 8, 64, 256
MOST_TOKENS = 100_000


class CriticalWindowRequest(Request):
    """A response by its token ids, and how to go on from its beginnings.

    `truth` is the right answer, if it is known; without it, rollouts are held against the
    response's own answer.
    """

    model: str
    prompt: list[int] = Field(max_length=MOST_TOKENS)
    response: list[int] = Field(min_length=1, max_length=MOST_TOKENS)
    truth: str | None = None
    max_new_tokens: int = Field(ge=1, le=MOST_TOKENS)
    rollouts: int = Field(default=DEFAULT_ROLLOUTS, ge=FEWEST_ROLLOUTS, le=MOST_ROLLOUTS)
    seed: int = Field(default=0, ge=0)
    min_new_tokens: int = Field(default=0, ge=0, le=MOST_TOKENS)


class WindowMessage(TypedDict, total=False):
    """A curve as far as it is known: see `Curve`; or an error, and nothing else.

    A chance is [agree, total, low, high]. `certain_jump`: what changes V by so much is seen for certain.
    """

    serial: Required[int]
    error: Required[ErrorMessage | None]
    answer: str
    chances: list[tuple[int, int, float, float]]
    window: Annotated[dict[str, Any], Window] | None
    flat: bool
    largest_missed: float
    certain_jump: float | None
    decoded: int
    left: int
    complete: bool
    cost: Annotated[dict[str, Any], Cost]


class CriticalWindowService:
    """Serves the curves of all tabs of one app: for each tab the one asked for last."""

    def __init__(
        self,
        models: ModelPool,
        operator: Operator = SAFE,
        scheduler: Scheduler | None = None,
        admission: Admission | None = None,
    ) -> None:
        self.models = models
        self.operator = operator
        self.admission = admission
        self.scheduler = scheduler or Scheduler()
        self._current: dict[str, object] = {}
        self._threads = ThreadPoolExecutor(self.scheduler.at_once, thread_name_prefix="windows")
        # Threads that only wait, for a GPU that is lent.
        self._waiting = ThreadPoolExecutor(
            self.scheduler.in_turn, thread_name_prefix="lent-windows"
        )

    async def compute(self, tab: str, data: object) -> AsyncGenerator[str]:
        """Stream a curve as it becomes known; nothing is raised, errors are batches too.

        Another request of the tab, or `cancel`, ends the stream; what was sent stays true.
        """
        mine = self._current[tab] = object()

        def failed(error: PowerVizError) -> str:
            refused: WindowMessage = {"serial": serial_of(data), "error": as_message(error)}
            return json.dumps(refused)

        curves = self._batches(tab, data, mine)
        async with aclosing(
            answered(curves, failed, "model", say("failed-critical-window"))
        ) as batches:
            async for batch in batches:
                yield batch

    async def _batches(self, tab: str, data: object, mine: object) -> AsyncGenerator[str]:
        def wanted() -> bool:
            return self._current.get(tab) is mine

        curves: Iterator[Curve] = iter(())
        working: Future[Any] = self._threads.submit(lambda: None)
        try:
            request = CriticalWindowRequest.read(data)
            asked = await asyncio.to_thread(self._asked, request)
            answer = asked.answer
            await check_truth(answer, tab, self.admission, own=request.truth is None)
            judge = Grader(answer, tab, self.admission)
            curves = await asyncio.to_thread(self._curves, request.model, asked, judge, wanted)
            yield _batch(request.serial, answer, Curve())
            while wanted():
                if isinstance(curves, LentCurve):  # not this machine's work: no turn is taken
                    working = self._waiting.submit(copy_context().run, next, curves)
                    curve = await asyncio.wrap_future(working)
                else:
                    async with self.scheduler.turn(tab):
                        working = self._threads.submit(take_turn, curves)
                        curve = await asyncio.wrap_future(working)
                if wanted():
                    yield _batch(request.serial, answer, curve)
                if curve.complete:
                    return
                if not isinstance(curves, LentCurve):
                    await _compare(judge, curve.next, wanted)
        except Halted:
            return
        finally:
            # A turn that nobody waits for any more may still be under way.
            close = getattr(curves, "close", lambda: None)
            working.add_done_callback(lambda _: close())
            if wanted():
                del self._current[tab]

    def cancel(self, tab: str) -> None:
        """Stop what nobody in this tab wants to know any more."""
        self._current.pop(tab, None)

    def _asked(self, request: CriticalWindowRequest) -> Asked:
        """The curve that is asked for, with the answer that rollouts are held against."""
        model = self.models.get(request.model)
        check_length(request.max_new_tokens, self.operator.longest_response)
        known = all(0 <= token < model.vocab_size for token in request.response)
        if not known:
            raise SettingError("response", say("window-unknown-tokens", model=model.name))
        answer = request.truth
        if answer is None:
            ended = request.response[-1] in model.eos_ids
            over = len(request.response) == request.max_new_tokens and not ended
            if not over and not ended:
                raise SettingError("response", say("window-no-end-yet"))
            answer = extract_answer(model.decode(request.response), finished=not over)
        if answer is None:
            raise SettingError("response", say("window-no-answer"))
        return Asked(
            tuple(request.prompt),
            tuple(request.response),
            answer,
            request.max_new_tokens,
            request.rollouts,
            request.seed,
            request.min_new_tokens,
        )

    def _curves(
        self, name: str, asked: Asked, judge: Grader, wanted: Callable[[], bool]
    ) -> Iterator[Curve]:
        """The curve, of which nothing is computed yet. What is asked of `judge` is compared before."""
        model = self.models.get(name)
        if lent(model):
            return LentCurve(model, asked, wanted)

        def agrees(text: str, finished: bool) -> bool:
            found = extract_answer(text, finished=finished)
            return found is not None and judge.right[found]

        return asked.curve(model, agrees=agrees)


async def _compare(
    judge: Grader, texts: Sequence[tuple[str, bool]], wanted: Callable[[], bool]
) -> None:
    """Compare the answers in these texts, however long the budget makes it take, while `wanted`."""
    if not texts:
        return
    loop = asyncio.get_running_loop()
    run = partial(loop.run_in_executor, grader.threads)

    def add() -> None:
        judge.add([extract_answer(text, finished=finished) for text, finished in texts])

    await run(add)
    while wanted() and judge.waiting:
        if not await run(judge.go_on, wanted):
            await asyncio.sleep(grader.SECONDS_BETWEEN_TRIES)


def _batch(serial: int, answer: str, curve: Curve) -> str:
    window = curve.window
    found: WindowMessage = {
        "serial": serial,
        "answer": answer,
        "chances": [(one.agree, one.total, one.low, one.high) for one in curve.chances],
        "window": None if window is None else asdict(window),
        "flat": curve.flat,
        "largest_missed": LARGEST_MISSED,
        "certain_jump": None if curve.bound is None else SMALLEST_JUMP + curve.bound,
        "decoded": curve.decoded,
        "left": curve.left,
        "complete": curve.complete,
        "cost": asdict(curve.cost),
        "error": None,
    }
    return json.dumps(found)
