"""The server's side of the Evaluate tab without a browser: orders in, batches out."""

import asyncio
import io
import itertools
import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from powerviz.errors import RecordingError, SettingError
from powerviz.evaluation.engine import evaluate
from powerviz.evaluation.results import read_samples
from powerviz.evaluation.sets import problems
from powerviz.messages import say, to_page
from powerviz.units import MEGABYTE
from powerviz.web.evaluate import beginning
from powerviz.web.evaluate import queue as evaluation_queue
from powerviz.web.evaluate import state as evaluation_state
from powerviz.web.evaluate.messages import results
from powerviz.web.evaluate.request import Form, problems_of
from powerviz.web.evaluate.service import EvaluateService
from powerviz.web.evaluate.sets import LEAST
from powerviz.web.evaluate.state import Evaluation
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.limit_table import limits
from tests.covers import by_night
from tests.evaluation.toy import here, toy_plan
from tests.web.async_code import run_async
from tests.web.evaluations import (
    BAD_ROWS,
    Gate,
    answer,
    batches,
    by_the_engine,
    carried_out,
    followed,
    rows,
    said,
    service_at,
    start,
    timeless,
)


def seen(service: EvaluateService, batch: Any) -> Any:
    """The evaluation that a batch is about."""
    found = service.find(batch["id"])
    assert found is not None
    return found


def assert_complete(service: EvaluateService, batch: Any) -> None:
    """It is finished, and its tables are those of the engine without a page."""
    assert (batch["status"], batch["idle"]) == ("finished", True)
    plan = seen(service, batch).plan
    expected = json.loads(json.dumps(results(plan, by_the_engine(plan))))
    found = batch["results"]
    assert found["done"] == plan.total == batch["done"]
    assert timeless(found["methods"]) == timeless(expected["methods"])
    for name in ("pass_at_k", "groups", "distributions"):
        assert found[name] == expected[name], name


def again(do: str, batch: Any) -> Any:
    """An order about the evaluation of a batch, from whoever began it."""
    return {"do": do, "id": batch["id"], "key": batch["key"]}


async def begun(service: EvaluateService, gate: Gate, order: Any, tab: str = "a") -> Any:
    """Start an evaluation and wait until it is held at the gate; gives its first batch."""
    first = await answer(service, order, tab)
    await asyncio.to_thread(gate.reached.wait)
    return first


def test_an_evaluation_fills_its_tables_and_ends_with_those_of_the_engine() -> None:
    service = service_at()
    told = carried_out(service, start(service))
    assert_complete(service, told[-1])
    assert told[0]["plan"]["groupings"] == ["family"] and told[0]["serial"] == 1
    counts = [batch["done"] for batch in told]
    assert counts == sorted(counts)


def test_tables_of_an_unfinished_evaluation_say_of_how_many_samples_they_are(
    tmp_path: Path,
) -> None:
    plan = toy_plan()
    running = evaluate(plan, tmp_path / "half", here)
    for _ in range(9):
        next(running)
    running.close()
    told = carried_out(service_at(tmp_path), {"do": "open", "id": "half"})[-1]
    assert told["status"] == "paused" and told["public"]
    kept = read_samples(tmp_path / "half")
    assert told["results"]["done"] == told["done"] == len(kept) < plan.total
    assert sum(row["samples"] for row in told["results"]["methods"]) == len(kept)


def test_cancel_keeps_what_was_drawn_and_resume_goes_on_to_the_same_results() -> None:
    gate = Gate(after=1)
    service = service_at(gate=gate)

    async def cancel_and_resume() -> Any:
        first = await begun(service, gate, start(service))
        order = again("cancel", first)
        cancelling = asyncio.create_task(batches(service, order))
        await asyncio.sleep(0.1)
        gate.lift()
        told = (await cancelling)[-1]
        assert (told["status"], told["note"]) == ("paused", to_page(evaluation_queue.CANCELLED))
        assert told["done"] == len(read_samples(seen(service, first).folder)) < told["total"]
        return (await batches(service, again("resume", first)))[-1]

    assert_complete(service, run_async(cancel_and_resume()))


def test_the_look_that_tells_of_a_pause_brings_the_tables_of_all_samples() -> None:
    gate = Gate(after=3)
    service = service_at(gate=gate)

    async def pause() -> None:
        first = await begun(service, gate, start(service))
        evaluation = seen(service, first)
        cancelling = asyncio.create_task(answer(service, again("cancel", first)))
        await asyncio.sleep(0.1)
        gate.lift()
        await cancelling
        while evaluation.active:
            await asyncio.sleep(0.01)
        evaluation.results = results(evaluation.plan, evaluation.samples[:1])
        told = await service.look(first["id"], first["mark"], 1)
        assert (told["status"], told["idle"]) == ("paused", True)
        assert told["results"]["done"] == told["done"] > 1

    run_async(pause())


def test_an_evaluation_whose_last_tables_are_yet_to_be_told_is_not_idle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    service = service_at()
    last = carried_out(service, start(service))[-1]
    evaluation = seen(service, last)
    earlier = results(evaluation.plan, evaluation.samples[:5])
    # They are done just after the earlier ones were taken.
    monkeypatch.setattr(service._tables, "so_far", lambda _: earlier)
    assert not service._standings.of(evaluation, 5)["idle"]


def unattended(evaluation: Evaluation) -> None:
    """Nobody has looked at it for a while."""
    evaluation.seen -= evaluation_state.SECONDS_UNATTENDED


def test_it_pauses_when_its_visitor_has_gone_and_is_found_again() -> None:
    gate = Gate(after=1)
    service = service_at(gate=gate)

    async def leave_and_come_back() -> Any:
        first = await begun(service, gate, start(service))
        paused = seen(service, first)
        service.leave("a")
        unattended(paused)
        gate.lift()
        while paused.active:
            await asyncio.sleep(0.02)
        assert paused.status == "paused" and paused.note == evaluation_queue.GONE
        later = (await batches(service, {"do": "open", "id": first["id"]}, "b"))[-1]
        assert later["done"] < later["total"] and later["status"] == "paused"
        return (await batches(service, again("resume", first), "b"))[-1]

    assert_complete(service, run_async(leave_and_come_back()))


def test_a_reload_of_the_page_does_not_stop_it() -> None:
    gate = Gate()
    service = service_at(gate=gate)

    async def reload() -> Any:
        first = await begun(service, gate, start(service))
        service.leave("a")
        gate.lift()
        return (await batches(service, {"do": "open", "id": first["id"]}, "b"))[-1]

    assert_complete(service, run_async(reload()))


@pytest.mark.parametrize("turn", by_night([0.0, 30.0], [0.0]))
def test_visitors_wait_and_are_told_their_place_and_each_gets_their_own(
    monkeypatch: pytest.MonkeyPatch, turn: float
) -> None:
    monkeypatch.setattr(evaluation_queue, "TURN_SECONDS", turn)
    gate = Gate()
    service = service_at(gate=gate)

    async def three() -> list[Any]:
        await begun(service, gate, start(service), "a")
        tasks = []
        for place, tab in enumerate("bc", start=1):
            first = await answer(service, start(service, seed=place), tab)
            assert (first["status"], first["before"]) == ("waiting", place)
            tasks.append(asyncio.create_task(followed(service, first)))
        gate.lift()
        return [(await task)[-1] for task in tasks]

    for place, batch in enumerate(run_async(three()), start=1):
        assert seen(service, batch).plan.seed == place
        assert_complete(service, batch)


def test_what_is_cancelled_or_left_before_its_first_sample_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluation_queue, "MOMENT", 0.0)  # it is held before its first token
    gate = Gate()
    service = service_at(tmp_path, gate)
    kept = tmp_path / "from-the-page"

    async def cancel_and_leave() -> None:
        running = await begun(service, gate, start(service), "a")
        waiting = await answer(service, start(service, seed=1), "b")
        told = await answer(service, again("cancel", waiting), "b")
        assert told == {"serial": 0, "idle": True, "closed": True}
        assert [one.name for one in kept.iterdir()] == [running["id"]]
        left = await answer(service, start(service, seed=2), "c")
        unattended(seen(service, left))
        service.leave("c")
        await answer(service, start(service, seed=3), "d")
        assert (await service.look(left["id"], left["mark"], -1))["lost"]
        cancelled = await answer(service, again("cancel", running), "a")
        assert cancelled["status"] == "running"
        gate.lift()
        assert (await followed(service, cancelled))[-1]["lost"]

    run_async(cancel_and_leave())
    service.close()
    assert len(list(kept.iterdir())) == 1  # tab d's
    held = {name: one["held"] for name, one in service.admission.counters().items()}
    assert held["evaluations"] == 0


def test_a_file_that_was_sent_is_read_once_and_shared_by_all_who_start_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(evaluation_queue, "MOMENT", 0.0)  # no sample takes memory
    gate = Gate()
    service = service_at(gate=gate)

    async def start_four() -> list[Evaluation]:
        first = await begun(service, gate, start(service), "0")
        more = [await answer(service, start(service, seed=n), f"{n}") for n in range(1, 4)]
        return [seen(service, one) for one in (first, *more)]

    found = run_async(start_four())
    assert all(one.plan.problems is found[0].plan.problems for one in found)
    held = service.admission.counters()["sets"]["held"]
    gate.lift()
    service.close()
    assert held == LEAST / MEGABYTE


def test_memory_for_sets_is_bounded_for_an_address_and_given_back() -> None:
    least = LEAST / MEGABYTE
    table = limits({"sets": (None, 2.5 * least, 3.5 * least)})
    service = service_at(admission=Admission(table))
    for number in range(1, 9):  # the oldest make room
        service.take_file(f"{number}", io.BytesIO(rows(number)), "here")
        assert service.admission.counters()["sets"]["held"] <= 2 * least
    with pytest.raises(SettingError) as refused:
        service.take_file("large", io.BytesIO(rows(400)), "here")
    assert refused.value.field == "server"
    assert service.admission.counters()["sets"]["held"] == 0
    for number in range(1, 9):
        service.take_file("theirs", io.BytesIO(rows(number)), f"{number}")
        assert service.admission.counters()["sets"]["held"] <= 3 * least


def test_an_evaluation_stops_with_a_sentence_where_no_more_may_be_kept_and_goes_on_later(
    tmp_path: Path,
) -> None:
    table = limits({"kept": (None, 0.04, None)})
    service = service_at(tmp_path, admission=Admission(table))
    told = carried_out(service, start(service, problems=20))
    assert told[-1]["status"] == "failed" and told[-1]["error"]["field"] == "server"
    assert 0 < told[-1]["done"] == len(read_samples(seen(service, told[-1]).folder))
    assert service.admission.counters()["evaluations"]["held"] == 0
    refused = carried_out(service, start(service, problems=20))[-1]
    assert refused["error"]["field"] == "server"
    after = service_at(tmp_path, admission=Admission(limits({"kept": (None, None, 1_000)})))
    assert after.admission.counters()["kept"]["held"] > 0.02
    assert_complete(after, carried_out(after, again("resume", told[0]))[-1])


def test_after_a_restart_of_the_server_it_is_found_and_goes_on(tmp_path: Path) -> None:
    gate = Gate()
    before = service_at(tmp_path, gate)

    async def begin() -> Any:
        first = await begun(before, gate, start(before, content=BAD_ROWS))
        gate.lift()
        await asyncio.to_thread(before.close)
        return first

    first = run_async(begin())
    after = service_at(tmp_path)
    told = carried_out(after, {"do": "open", "id": first["id"]})[-1]
    assert told["status"] == "paused"
    assert [fault["row"] for fault in told["plan"]["faults"]] == [1, 2]
    assert_complete(after, carried_out(after, again("resume", first))[-1])


def test_folders_of_the_operator_are_for_all_to_see_and_those_of_visitors_are_not(
    tmp_path: Path,
) -> None:
    for _ in evaluate(toy_plan(), tmp_path / "mine", here):
        pass
    service = service_at(tmp_path)
    theirs = carried_out(service, start(service))[-1]
    assert [one["id"] for one in service.store.public()] == ["mine"]
    assert len(theirs["id"]) == 32
    told = carried_out(service, {"do": "open", "id": "mine"})[-1]
    assert (told["status"], told["public"]) == ("finished", True)
    assert told["results"]["done"] == toy_plan().total
    refused = carried_out(service, {"do": "resume", "id": "mine"})[-1]
    assert refused["error"]["field"] == "evaluation"
    for name in ("../mine", "from-the-page", theirs["id"][:31], "", "mine/../mine", "0" * 32):
        assert carried_out(service, {"do": "open", "id": name})[-1]["lost"], name


def test_errors_name_the_field_of_the_form_and_leave_nothing_behind(tmp_path: Path) -> None:
    service = service_at(tmp_path, hub_sets="any")
    for more, field in (
        ({"model": "no such model"}, "model"),
        ({"second_model": "no such model"}, "second_model"),
        ({"alpha": 0.5}, "alpha"),
        ({"num_steps": -1}, "num_steps"),
        ({"temperature": 0, "methods": ["low_temperature"]}, "temperature"),
        ({"samples": 0}, "samples"),
        (
            {"samples": 1024, "methods": ["base"] * 16, "sweep_num_steps": list(range(12))},
            "samples",
        ),
        ({"seed": -1}, "seed"),
        ({"limit": 0}, "limit"),
        ({"max_new_tokens": 14}, "max_new_tokens"),
        ({"methods": []}, "methods"),
        ({"methods": ["no such method"]}, "sampler"),
        ({"sweep_alpha": [0.5]}, "sweep_alpha"),
        ({"sweep_num_steps": [1, -1]}, "sweep_num_steps"),
        ({"upload": "gone"}, "upload"),
        ({"problem_set": "/etc/passwd"}, "problem_set"),
        ({"problem_set": "hub"}, "hub"),
        ({"problem_set": "hub", "hub": "assets/models/pocket"}, "hub"),
        ({"problem_set": "hub", "hub": "/etc"}, "hub"),
        ({"wording": "upside down"}, "wording"),
        ({"made": "up"}, "made"),
    ):
        told = carried_out(service, start(service, **more))[-1]
        assert told["error"]["field"] == field, more
        assert told["idle"]
    assert carried_out(service, "nonsense")[-1]["error"]
    assert not list((tmp_path / "from-the-page").iterdir())


def test_an_error_while_it_runs_is_told_and_it_can_be_resumed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    service = service_at()

    def fails(*_: Any) -> Any:
        raise RuntimeError("for a test")

    with monkeypatch.context() as patched:
        patched.setattr(evaluation_queue, "evaluate", fails)
        told = carried_out(service, start(service))[-1]
    assert told["status"] == "failed" and "RuntimeError" in json.dumps(told["error"]["message"])
    assert_complete(service, carried_out(service, again("resume", told))[-1])


CODE = json.dumps(
    {
        "task_id": "toy/0",
        "prompt": "p q",
        "test": "def check(candidate):\n    pass\n",
        "entry_point": "f",
    }
).encode()


@pytest.mark.parametrize("allowed", [False, True])
def test_code_is_run_only_where_the_operator_allows_it(tmp_path: Path, allowed: bool) -> None:
    service = service_at(tmp_path, execute_code=allowed)
    told = carried_out(service, start(service, 1, CODE + b"\n", methods=["greedy"], samples=1))[-1]
    assert told["plan"]["executes_code"] is allowed if "plan" in told else True
    plan = seen(service, told).plan
    assert plan.execute_code is allowed
    code = [one for one in seen(service, told).samples if one.problem == "toy/0"]
    if not allowed:
        assert [one.right for one in code] == [None]
    other = service_at(tmp_path, execute_code=False)
    refusal = carried_out(other, again("resume", told))[-1].get("error")
    assert bool(refusal) is allowed


def test_what_nobody_looks_at_is_freed() -> None:
    service = service_at()
    told = carried_out(service, start(service))[-1]
    unattended(seen(service, told))
    service.find("nothing")
    assert told["id"] not in service._open.by_id
    assert_complete(service, carried_out(service, {"do": "open", "id": told["id"]})[-1])


def test_an_evaluation_goes_on_as_long_as_somebody_looks_and_is_paused_in_a_while_after() -> None:
    gate = Gate()
    service = service_at(gate=gate)

    async def look_and_go() -> None:
        first = await begun(service, gate, start(service))
        evaluation = seen(service, first)
        for tab in "ab":
            service.leave(tab)  # a tab that has gone, or never looked, is no reason to stop
        assert evaluation.goes_on()
        evaluation.seen -= evaluation_state.SECONDS_UNATTENDED - 1
        told = await service.look(first["id"], first["mark"], -1)
        assert told == {"same": True} or told["status"] == "running"
        assert evaluation.goes_on()
        unattended(evaluation)
        await answer(service, {"do": "open", "id": "none"}, "c")
        assert not evaluation.goes_on()
        gate.lift()

    run_async(look_and_go())


def test_an_order_is_answered_at_once_and_looks_cost_only_what_has_changed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(evaluation_queue, "MOMENT", 0.0)  # it is held before its first token
    gate = Gate()
    service = service_at(gate=gate)

    async def look_often() -> None:
        first = await asyncio.wait_for(answer(service, start(service)), 20)
        await asyncio.to_thread(gate.reached.wait)
        last = await service.look(first["id"], first["mark"], -1)
        last = first if "same" in last else last
        evaluation = seen(service, first)
        began = time.process_time()
        for _ in range(500):
            assert await service.look(first["id"], last["mark"], -1) == {"same": True}
        assert time.process_time() - began < 1.0
        gate.lift()
        while evaluation.active:
            await asyncio.sleep(0.02)
        told = await service.look(first["id"], last["mark"], -1)
        assert told["status"] == "finished" and told["mark"] != last["mark"]

    run_async(look_often())


def test_a_start_whose_visitor_leaves_while_problems_arrive_comes_to_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    arriving, arrived = threading.Event(), threading.Event()

    def slowly(*given: Any) -> Any:
        arriving.set()
        arrived.wait()
        return problems_of(*given)

    monkeypatch.setattr(beginning, "problems_of", slowly)
    service = service_at(tmp_path)

    async def leave_at_once() -> None:
        stream = asyncio.create_task(batches(service, start(service)))
        await asyncio.to_thread(arriving.wait)
        service.leave("a")
        arrived.set()
        await stream

    run_async(leave_at_once())
    assert not service._open.by_id and not list(tmp_path.glob("from-the-page/*"))


def test_only_whoever_began_an_evaluation_can_cancel_or_resume_it(tmp_path: Path) -> None:
    gate = Gate(after=1)
    service = service_at(tmp_path, gate)

    async def with_a_link_only() -> Any:
        first = await begun(service, gate, start(service))
        assert first["mine"] and len(first["key"]) == 32
        looking = await answer(service, {"do": "open", "id": first["id"]}, "b")
        assert looking["status"] == "running" and not looking["mine"] and "key" not in looking
        for do in ("cancel", "resume"):
            for key in ("", "0" * 32, first["id"]):
                order = {"do": do, "id": first["id"], "key": key}
                error = (await batches(service, order, "b"))[-1]["error"]
                assert said(error["message"]) == ["evaluation-of-somebody-else"]
        assert seen(service, first).active and seen(service, first).wanted
        cancelling = asyncio.create_task(batches(service, again("cancel", first), "c"))
        await asyncio.sleep(0.1)
        gate.lift()
        told = (await cancelling)[-1]
        assert told["status"] == "paused" and told["mine"]
        return first

    first = run_async(with_a_link_only())
    folder = service.store.place(first["id"])
    assert folder is not None
    kept = [path for path in folder.iterdir() if first["key"] in path.read_text()]
    assert kept == []  # only its hash


def test_a_start_for_which_there_is_no_place_leaves_nothing_behind(tmp_path: Path) -> None:
    gate = Gate()
    service = service_at(tmp_path, gate)

    async def third_of_a_tab() -> list[Any]:
        there = [await answer(service, start(service, seed=n)) for n in range(2)]
        told = await answer(service, start(service, seed=2))
        assert told["error"]["field"] == "queue" and told["error"]["message"]
        assert {path.name for path in (tmp_path / "from-the-page").iterdir()} == set(
            service._open.by_id
        )
        gate.lift()
        for one in there:
            await followed(service, one)
        return await batches(service, start(service, seed=2))

    told = run_async(third_of_a_tab())
    assert_complete(service, told[-1])
    assert len(service._open.by_id) == 3


def test_a_set_from_the_hub_is_given_up_once_its_visitor_closes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    arriving, rows_read = threading.Event(), 0

    def endless(name: str, public: bool) -> Any:
        nonlocal rows_read
        assert (name, public) == ("owner/name", True)
        while True:
            arriving.set()
            rows_read += 1
            time.sleep(0.001)
            yield {"question": f"q {rows_read}", "answer": "1"}

    monkeypatch.setattr(problems, "hub_rows", endless)
    service = service_at(hub_sets="any")

    async def close_it() -> list[Any]:
        form = {"model": "toy", "problem_set": "hub", "hub": "owner/name", "methods": ["greedy"]}
        starting = asyncio.create_task(batches(service, {"serial": 1, "do": "start", "form": form}))
        await asyncio.to_thread(arriving.wait)
        closed = await batches(service, {"serial": 2, "do": "close"})
        assert closed == [{"serial": 2, "idle": True, "closed": True}]
        return await starting

    told = run_async(close_it())
    assert told[-1]["error"] and not service._open.by_id
    assert rows_read < problems.MOST_PROBLEMS


def test_a_set_that_takes_too_long_to_arrive_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beginning, "SECONDS_TO_ARRIVE", 0.0)
    rows = itertools.repeat({"question": "q", "answer": "1"})
    monkeypatch.setattr(problems, "hub_rows", lambda *given: rows)
    form = {"model": "toy", "problem_set": "hub", "hub": "owner/name", "methods": ["greedy"]}
    told = carried_out(service_at(hub_sets="any"), {"do": "start", "form": form})[-1]
    assert told["error"]["field"] == "hub"
    assert said(told["error"]["message"]) == ["set-too-slow"]


def test_sets_that_never_arrive_hold_up_nobody_who_needs_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    arrived = threading.Event()

    def slowly(form: Form, *given: Any) -> Any:
        if form.problem_set == "hub":
            arrived.wait()
            raise SettingError("hub", "is not there")
        return problems_of(form, *given)

    monkeypatch.setattr(beginning, "problems_of", slowly)
    service = service_at(hub_sets="any")

    async def others() -> Any:
        order = start(service, problem_set="hub", hub="owner/name")
        waiting = [asyncio.create_task(batches(service, order, f"{n}")) for n in range(8)]
        await asyncio.sleep(0.1)
        try:
            return (await asyncio.wait_for(batches(service, start(service)), 30))[-1]
        finally:
            arrived.set()
            await asyncio.gather(*waiting)

    assert_complete(service, run_async(others()))


def test_evaluations_that_nobody_waits_for_take_no_place_in_the_queue() -> None:
    gate = Gate()
    service = service_at(gate=gate, admission=Admission(limits({"evaluations": (None, None, 2)})))

    async def three() -> Any:
        await begun(service, gate, start(service))
        second = await begun(service, gate, start(service, seed=1), "b")
        service.leave("b")
        unattended(seen(service, second))
        third = await begun(service, gate, start(service, seed=2), "c")
        service.leave("a")
        gate.lift()
        return third

    third = run_async(three())
    service.close()
    assert third["error"] is None


@pytest.mark.usefixtures("nothing_collected")
@pytest.mark.parametrize("raised", [SystemExit, KeyboardInterrupt, MemoryError, GeneratorExit])
def test_whatever_a_model_raises_ends_its_own_evaluation_only(
    monkeypatch: pytest.MonkeyPatch, raised: type[BaseException]
) -> None:
    service = service_at()

    def fails(*_: Any) -> Any:
        raise raised

    with monkeypatch.context() as patched:
        patched.setattr(evaluation_queue, "evaluate", fails)
        told = run_async(asyncio.wait_for(batches(service, start(service, 1)), 20))[-1]
    assert told["status"] == "failed" and told["error"]["message"]
    assert_complete(service, carried_out(service, start(service, 1), "b")[-1])
    assert_complete(service, carried_out(service, again("resume", told))[-1])


def test_whatever_a_loader_of_sets_raises_is_told_as_a_failure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_: Any) -> Any:
        raise SystemExit

    monkeypatch.setattr(beginning, "problems_of", fails)
    service = service_at()
    told = carried_out(service, start(service))[-1]
    assert "SystemExit" in json.dumps(told["error"]["message"])
    assert service.admission.counters()["evaluations"]["held"] == 0


def test_no_message_tells_where_on_the_server_results_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = service_at(tmp_path)
    done = carried_out(service, start(service))[-1]
    folder = seen(service, done).folder

    def fails(*_: Any) -> Any:
        path = str(folder / "samples.jsonl")
        told = say("folder-file-unwritable", path=path, reason="Permission denied")
        raise RecordingError("out", told)

    with monkeypatch.context() as patched:
        patched.setattr(evaluation_queue, "evaluate", fails)
        stopped = carried_out(service, start(service))[-1]
    (folder / "samples.jsonl").write_text("nonsense\n")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "plan.json").write_text("{}")
    others = service_at(tmp_path)
    told = [
        stopped,
        *(carried_out(others, {"do": "open", "id": name})[-1] for name in (done["id"], "broken")),
        run_async(others.look("broken", "", -1)),
    ]
    for one in told:
        assert one["error"]["message"] and str(tmp_path) not in json.dumps(one)
    assert said(stopped["error"]["message"]) == ["folder-file-unwritable"]
    values = stopped["error"]["message"]["values"]
    assert values["path"].endswith("samples.jsonl") and values["reason"] == "Permission denied"
