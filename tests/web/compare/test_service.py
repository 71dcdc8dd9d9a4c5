"""The server's side of Compare without a browser: orders in, batches out."""

import asyncio
import gc
import json
import threading
import time
import weakref
from dataclasses import replace
from typing import Any

import pytest

from powerviz.evaluation.comparison import Sample, compare
from powerviz.examples.bundled import load_examples
from powerviz.methods import as_sharp_as_power, compared
from powerviz.models import TabularModel, load_model
from powerviz.web.compare import service as compare_service_module
from powerviz.web.compare.comparison import Comparison
from powerviz.web.compare.service import CompareService
from powerviz.web.serving.models import ModelPool
from tests.web.async_code import run_async

PROMPT = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
SETTINGS: dict[str, Any] = {"num_steps": 2, "block_size": 10, "max_new_tokens": 20, "seed": 5}
MODEL = load_model()


def service() -> CompareService:
    return CompareService(ModelPool({MODEL.name: MODEL}))


def order(**more: Any) -> dict[str, Any]:
    return {
        "serial": 7,
        "model": MODEL.name,
        "prompt": PROMPT,
        "methods": ["power", "base", "greedy"],
        "num_samples": 3,
        "settings": SETTINGS,
    } | more


async def answers(service: CompareService, data: object, tab: str = "a") -> list[Any]:
    return [json.loads(batch) async for batch in service.advance(tab, data)]


def entries(batches: list[Any]) -> list[Any]:
    return [entry for batch in batches for entry in batch["samples"]]


def test_batches_hold_the_samples_of_the_comparison_once_each() -> None:
    batches = run_async(answers(service(), order()))
    items = compare(
        MODEL, PROMPT, ["greedy", "base", "power"], 3, SETTINGS, own=as_sharp_as_power(4.0)
    )
    expected = {(one.method, one.index): one for one in items if isinstance(one, Sample)}
    whole = [entry for entry in entries(batches) if "tokens" in entry]
    assert {(one["method"], one["index"]) for one in whole} == set(expected)
    assert len(whole) == len(expected) == 7
    texts = {int(id): text for entry in whole for id, text in entry["texts"].items()}
    for entry in whole:
        sample = expected[entry["method"], entry["index"]]
        assert entry["text"] == sample.text and entry["answer"] == sample.answer
        assert entry["log_prob"] == pytest.approx(sample.log_prob, abs=1e-5)
        assert [token[0] for token in entry["tokens"]] == [token.id for token in sample.tokens]
        assert [texts[token[0]] for token in entry["tokens"]] == [t.text for t in sample.tokens]
    costs = [entry for entry in entries(batches) if entry["cost"]]
    assert len(costs) == 7
    last = batches[-1]
    assert last["idle"] and not last["stopped"] and {one["turn"] for one in batches} == {7}
    firsts = [batch["first"] for batch in batches if batch["samples"]]
    assert firsts == sorted(firsts) and firsts[0] == 0


def test_what_samples_say_together_is_told_with_them() -> None:
    batches = run_async(answers(service(), order(truth="5")))
    together = [batch["together"] for batch in batches if batch["together"]][-1]
    assert len(together["keys"]) == 7
    assert sorted(index for node in together["tree"] for index in node["ends"]) == [*range(7)]
    assert set(together["distributions"]["log_prob"]["groups"]) == {"greedy", "base", "power"}
    means = {row["method"]: row for row in together["means"]}
    assert means["power"]["samples"] == 3 and means["power"]["right"] in (0, 1, 2, 3)


def test_once_no_more_is_drawn_samples_are_read_at_another_alpha_and_counted_as_votes() -> None:
    batches = run_async(answers(service(), order(truth="5", num_samples=4)))
    *before, last = [batch["together"] for batch in batches if batch["together"]]
    early = [told for told in before if len(told["keys"]) < len(last["keys"])]
    assert all(not told["alphas"] and not told["votes"] for told in early)
    own = {curve["method"]: curve["own"] for curve in last["alphas"]}
    assert own == {"base": 1} and last["unmixed"] == ["power"]  # after two steps nobody can tell
    for curve in last["alphas"]:
        (here,) = (point for point in curve["points"] if point["alpha"] == curve["own"])
        assert here["ess"] == pytest.approx(4) and curve["least"] == 20
        assert here["log_prob"] is not None
        far = curve["points"][-1]
        assert far["ess"] < 4 and far["right"] is far["log_prob"] is None
    for told in last["votes"]:
        assert told["voting"] <= told["samples"] == 4 and told["likeliest"] == 4
        assert told["votes"][0]["score"] is None and len(told["votes"]) == 13
    lengths = {row["method"]: row for row in last["lengths"]}
    means = {row["method"]: row for row in last["means"]}
    assert set(lengths) == set(means) and lengths["base"]["limit"] == SETTINGS["max_new_tokens"]
    cut_off = [entry["ended"] for entry in entries(batches) if "ended" in entry].count(False)
    assert sum(row["cut_off"] for row in lengths.values()) == cut_off


def test_whatever_is_in_the_tree_has_been_told_before_or_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = Comparison.together

    def late(comparison: Comparison) -> str:
        time.sleep(0.1)  # meanwhile the worker goes on
        return real(comparison)

    monkeypatch.setattr(Comparison, "together", late)
    told: set[str] = set()
    for batch in run_async(answers(service(), order(num_samples=12))):
        told |= {f"{one['method']} {one['index']}" for one in batch["samples"]}
        assert set((batch["together"] or {}).get("keys", ())) <= told
    assert len(told) == 25


def test_errors_are_batches_that_name_the_field() -> None:
    for data, field in (
        (order(settings=SETTINGS | {"alpha": 0.5}), "alpha"),
        (order(settings=SETTINGS | {"max_new_tokens": 10**6}), "max_new_tokens"),
        (order(prompt=" "), "prompt"),
        (order(truth=" "), "truth"),
        (order(methods=[]), "methods"),
        (order(methods=["magic"]), "methods"),
        (order(num_samples=0), "num_samples"),
        (
            order(num_samples=32, settings=SETTINGS | {"prefetch": 256, "max_new_tokens": 900}),
            "num_samples",
        ),
        (order(candidates=1000), "candidates"),
        (order(model="no such model"), "model"),
        (order(methods=["second_model"], second_model=MODEL.name), "second_model"),
        (order(methods=["second_model"], second_model="no such model"), "second_model"),
        ("nonsense", "request"),
    ):
        batches = run_async(answers(service(), data))
        assert batches[-1]["error"]["field"] == field, data
        assert batches[-1]["idle"]


def test_a_seed_too_great_for_a_browsers_numbers_comes_as_text() -> None:
    wanted = order(methods=["best_of_n"], settings=SETTINGS | {"seed": "9007199254740993"})
    batches = run_async(answers(service(), wanted | {"candidates": 2}))
    items = compare(
        MODEL,
        PROMPT,
        ["best_of_n"],
        3,
        SETTINGS | {"seed": 2**53 + 1},
        own={"best_of_n": {"num_samples": 2}},
    )
    texts = [one.text for one in items if isinstance(one, Sample)]
    assert [entry["text"] for entry in entries(batches)] == texts


def test_a_second_model_is_loaded_when_it_is_first_asked_for() -> None:
    compare_service = service()
    assert compare_service.models.names == ("pocket", "pocket-grpo")
    assert compare_service.models.loaded == ("pocket",)
    wanted = order(methods=["second_model"], second_model="pocket-grpo")
    batches = run_async(answers(compare_service, wanted))
    assert [entry["method"] for entry in entries(batches)] == ["second_model"] * 3
    again = compare_service.models.get("pocket-grpo")
    assert again is compare_service.models.get("pocket-grpo")


def test_a_model_of_ones_own_is_not_joined_by_the_bundled_ones() -> None:
    toy = TabularModel(["a", "</s>"], lambda prefix: [0.5, 0.5], "</s>", 4)
    assert ModelPool({"toy": toy}).names == ("toy",)


def test_stopping_keeps_what_is_there_and_the_tab_can_go_on_with_another() -> None:
    async def stop_early() -> tuple[list[Any], list[Any]]:
        compare_service, batches = service(), []
        long = order(settings=SETTINGS | {"num_steps": 1000, "max_new_tokens": 60})
        async for batch in compare_service.advance("a", long):
            batches.append(json.loads(batch))
            if any(entry["method"] == "base" for entry in entries(batches)):
                await compare_service.stop("a")
        return batches, await answers(compare_service, order(serial=8, methods=["greedy"]))

    batches, after = run_async(stop_early())
    assert batches[-1]["stopped"] and batches[-1]["idle"]
    assert {"greedy", "base"} <= {entry["method"] for entry in entries(batches)}
    assert not after[-1]["stopped"] and len(entries(after)) >= 1


@pytest.mark.nightly
def test_thirty_visitors_at_once_get_each_their_own_comparison() -> None:
    compare_service = service()

    async def all_at_once() -> list[list[Any]]:
        wanted = [order(methods=["base"], settings=SETTINGS | {"seed": seed}) for seed in range(30)]
        return await asyncio.gather(
            *(answers(compare_service, one, tab=f"tab {seed}") for seed, one in enumerate(wanted))
        )

    for seed, batches in enumerate(run_async(all_at_once())):
        items = compare(MODEL, PROMPT, ["base"], 3, SETTINGS | {"seed": seed})
        texts = {one.index: one.text for one in items if isinstance(one, Sample)}
        told = {one["index"]: one["text"] for one in entries(batches) if "text" in one}
        assert told == texts, seed


def test_who_arrives_sees_the_first_example_which_is_drawn_once_for_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first_example = load_examples()[0]
    short = first_example.settings | {"num_steps": 1, "max_new_tokens": 8}
    quick = replace(first_example, settings=short)
    monkeypatch.setattr(compare_service_module, "load_examples", lambda: [quick])

    async def two_arrive() -> tuple[list[Any], list[Any]]:
        toy = TabularModel(["a", "</s>"], lambda prefix: [0.5, 0.5], "</s>", 4)
        compare_service = CompareService(ModelPool({MODEL.name: MODEL, "toy": toy}))
        first, second = await asyncio.gather(
            answers(compare_service, {"welcome": True}, "a"),
            answers(compare_service, {"welcome": True}, "b"),
        )
        await compare_service.stop("a")
        compare_service.leave("a")
        assert (await answers(compare_service, {"welcome": True}, "c"))[0]["run"] == first[0]["run"]
        return first, second

    first, second = run_async(two_arrive())
    assert first[0]["run"] == second[0]["run"] and first[0]["shared"]
    assert entries(first) == entries(second)
    methods = {entry["method"] for entry in entries(first)}
    assert methods == set(compared())


def test_without_a_model_for_the_example_nothing_is_drawn_on_arrival() -> None:
    toy = TabularModel(["a", "</s>"], lambda prefix: [0.5, 0.5], "</s>", 4)
    batches = run_async(answers(CompareService(ModelPool({"toy": toy})), {"welcome": True}))
    assert batches == [{"turn": 0, "idle": True, "nothing": True}]


def test_leaving_frees_the_comparison_and_its_worker() -> None:
    compare_service = service()
    run_id = run_async(answers(compare_service, order(methods=["base"])))[-1]["run"]
    comparison = weakref.ref(compare_service.comparisons[run_id])
    compare_service.leave("a")
    gc.collect()
    assert comparison() is None and run_id not in compare_service.comparisons


def test_a_visitor_who_leaves_while_the_model_loads_leaves_nothing_running(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compare_service = service()
    loading, loaded = threading.Event(), threading.Event()

    def slowly(name: str, field: str = "model") -> Any:
        loading.set()
        loaded.wait()
        return MODEL

    monkeypatch.setattr(compare_service.models, "get", slowly)

    async def leave_at_once() -> Any:
        stream = asyncio.create_task(answers(compare_service, order(num_samples=32)))
        await asyncio.to_thread(loading.wait)
        compare_service.leave("a")
        loaded.set()
        return await stream

    assert run_async(leave_at_once()) == []
    gc.collect()
    assert not compare_service.comparisons
