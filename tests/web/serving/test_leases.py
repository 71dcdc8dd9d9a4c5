"""Leases that end by themselves: no package, no other process, only time that is soon over."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from powerviz.errors import GpuError, PowerVizError
from powerviz.messages import say
from powerviz.models import TransformersModel, load_model
from powerviz.runs import Run
from powerviz.runs.events import Event
from powerviz.samplers import power_sample, registry
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.serving import zero_gpu
from powerviz.web.serving.leases import (
    Lease,
    Rented,
    lease_seconds,
    passes_left,
    resume,
    stream,
    stream_throughout,
)
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.zero_gpu import Lent, TimeIsUp
from tests.web.async_code import run_async
from tests.web.explore.test_service import answers, order

PROMPT = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
SETTINGS: dict[str, Any] = {"num_steps": 6, "block_size": 12, "max_new_tokens": 36, "seed": 5}


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> TransformersModel:
    """The bundled model, of which a lease gives 25 events at most."""
    found = load_model()

    def run(work: zero_gpu.Work, arguments: tuple[Any, ...], seconds: int) -> Iterator[Any]:
        for count, item in enumerate(work(found, *arguments)):
            yield item
            if count >= 24:
                yield TimeIsUp()
                return

    monkeypatch.setitem(zero_gpu._lent, found, Lent(run, longest=60))
    return found


@pytest.fixture
def late_gpu(model: TransformersModel) -> Iterator[Callable[[], threading.Event]]:
    """Waits until a GPU is asked for; it is given when the event that this returns is set."""
    asked, given = threading.Semaphore(0), threading.Event()

    def run(work: zero_gpu.Work, arguments: tuple[Any, ...], seconds: int) -> Iterator[Any]:
        asked.release()
        given.wait(20)
        yield from work(model, *arguments)

    def wait() -> threading.Event:
        assert asked.acquire(timeout=20)
        return given

    zero_gpu._lent[model].run = run  # type: ignore[assignment]
    yield wait
    given.set()


async def everything(stream: Any) -> list[str]:
    return [batch async for batch in stream]


def steps(run: Run) -> list[Any]:
    assert run.complete
    return [(step.decision.decision, [token.id for token in step.tokens]) for step in run.steps]


def test_a_lease_pauses_the_run_and_the_next_goes_on(model: TransformersModel) -> None:
    events: list[Event] = []
    arriving: Iterator[Event] = stream(model, PROMPT, **SETTINGS)
    pauses = 0
    while not events or events[-1].kind != "run_finished":
        try:
            for event in arriving:
                events.append(event)  # noqa: PERF402 (those before an error stay)
        except GpuError as error:
            pauses += 1
            assert error.field == "gpu" and error.message == say("gpu-taken-back")
            arriving = resume(model, Run.from_events(events))
    assert pauses > 2
    assert steps(Run.from_events(events)) == steps(power_sample(model, PROMPT, **SETTINGS))


def test_a_renewed_lease_tells_the_run_to_its_end(model: TransformersModel) -> None:
    run = Run.from_events(stream_throughout(model, PROMPT, **SETTINGS))
    assert steps(run) == steps(power_sample(model, PROMPT, **SETTINGS))


def test_leases_that_bring_a_run_no_further_are_not_renewed_for_ever(
    model: TransformersModel,
) -> None:
    zero_gpu._lent[model].run = lambda *_: (item for item in [TimeIsUp()])
    with pytest.raises(GpuError):
        Run.from_events(stream_throughout(model, PROMPT, **SETTINGS))


def test_settings_are_refused_before_a_gpu_is_asked_for(model: TransformersModel) -> None:
    zero_gpu._lent[model].run = None  # type: ignore[assignment]
    with pytest.raises(PowerVizError):
        stream(model, PROMPT, alpha=0.5)


def test_an_error_of_the_work_arrives_as_it_is(model: TransformersModel) -> None:
    error = PowerVizError("model", "computed nonsense")
    zero_gpu._lent[model].run = lambda *_: (item for item in [error])
    with pytest.raises(PowerVizError, match="computed nonsense"):
        next(Rented(model, registry.resume, (), 15))


def test_work_ends_by_itself_before_its_time_is_over() -> None:
    items = list(zero_gpu._within(iter(range(5)), zero_gpu.START_SECONDS))
    assert items == [0, TimeIsUp()]
    assert list(zero_gpu._within(iter(range(5)), 60)) == list(range(5))


def test_a_lease_is_asked_for_by_what_is_left_and_how_fast_the_model_was(
    model: TransformersModel,
) -> None:
    small = lease_seconds(model, 100)
    assert small < lease_seconds(model, 600) <= lease_seconds(model, 10**9) == 60
    zero_gpu._lent[model].passes_per_second = 1000.0
    assert lease_seconds(model, 600) == 15


def test_the_model_is_timed_in_its_leases(model: TransformersModel) -> None:
    zero_gpu._lent[model].run = lambda work, arguments, _: (
        item for item in work(model, *arguments)
    )
    list(stream(model, PROMPT, **SETTINGS))
    rate = zero_gpu._lent[model].passes_per_second
    assert rate is not None and rate > 1


def test_the_passes_left_fall_as_a_run_goes_on() -> None:
    events = power_sample(load_model(), PROMPT, **SETTINGS).events
    left = [passes_left(Run.from_events(events[:n])) for n in range(1, len(events) - 1)]
    assert left[0] > left[len(left) // 2] > left[-1] >= 0
    one_step = passes_left(Run.from_events(events[:9]), one_step=True)
    assert one_step <= SETTINGS["max_new_tokens"] < left[0]


def test_a_model_that_is_not_lent_is_used_as_ever() -> None:
    model = load_model()
    assert not isinstance(stream(model, PROMPT, **SETTINGS), Lease)
    run = Run.from_events(list(stream(model, PROMPT, **SETTINGS))[:20])
    assert not isinstance(resume(model, run), Lease)


def test_who_waits_for_a_gpu_keeps_nobody_else_waiting(
    model: TransformersModel, late_gpu: Callable[[], threading.Event]
) -> None:
    scheduler = Scheduler(at_once=1, in_turn=1)
    service = ExploreService(
        ModelPool({"lent": model, "pocket-grpo": load_model("pocket-grpo")}), scheduler=scheduler
    )

    async def story() -> tuple[list[Any], bool, list[Any]]:
        on_loan = answers(service, Session(), order(model="lent"), tab="a")
        waiting = asyncio.create_task(on_loan)
        given = await asyncio.to_thread(late_gpu)
        here = await answers(service, Session(), order(model="pocket-grpo"), tab="b")
        waited = not waiting.done()
        given.set()
        return here, waited, await waiting

    here, waited, on_loan = run_async(story())
    assert waited
    for batches in (here, on_loan):
        assert any(e["kind"] == "run_finished" for batch in batches for e in batch["events"])
    assert on_loan[-1]["companions"], "they come in a lease of their own"


def test_nobody_waits_for_a_gpu_for_a_curve_that_was_called_off(
    model: TransformersModel, late_gpu: Callable[[], threading.Event]
) -> None:
    service = ExploreService(ModelPool({"lent": model}))
    request = {
        "model": "lent",
        "prompt": model.encode(PROMPT),
        "response": model.encode("3 + 2 = 5. The answer is 5."),
        "truth": "5",
        "max_new_tokens": 36,
    }

    async def story() -> list[str]:
        stream = service.windows.compute("a", request)
        computing = asyncio.create_task(everything(stream))
        await asyncio.to_thread(late_gpu)
        service.windows.cancel("a")
        return await asyncio.wait_for(computing, 10)

    assert len(run_async(story())) == 1, "nothing but the answer that was asked about"


def test_a_step_asks_for_a_short_lease_and_gives_the_gpu_back(model: TransformersModel) -> None:
    asked: list[int] = []
    given_back = threading.Semaphore(0)

    def run(work: zero_gpu.Work, arguments: tuple[Any, ...], seconds: int) -> Iterator[Any]:
        asked.append(seconds)
        try:
            yield from work(model, *arguments)
        finally:
            given_back.release()

    zero_gpu._lent[model].run = run  # type: ignore[assignment]
    service, session = ExploreService(ModelPool({"lent": model})), Session()
    batches = run_async(answers(service, session, order(model="lent", until="step")))
    assert not any(e["kind"] == "run_finished" for batch in batches for e in batch["events"])
    assert asked and max(asked) <= 15
    assert all(given_back.acquire(timeout=10) for _ in asked), "soon, when the answer is there"


def test_a_model_on_a_lent_gpu_is_not_freed_for_others(
    model: TransformersModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.name = "somebody/model"
    pool = ModelPool({model.name: model})
    assert pool.spare() == 0
    monkeypatch.delitem(zero_gpu._lent, model)
    assert pool.spare() > 0
