"""Critical windows on the server, without a browser: requests in, curves out."""

import asyncio
import json
from typing import Any

from powerviz.analysis.critical_windows import agreement_curve, same_answer
from powerviz.models import load_model
from powerviz.web.explore.critical_window import CriticalWindowService
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.serving.models import ModelPool
from tests.web.async_code import run_async
from tests.web.explore.test_service import answers, order, the_run, told

MODEL = load_model()
PROMPT = MODEL.encode("Anna has 3 apples and buys 2 more. How many apples does Anna have now?")
RESPONSE = [*MODEL.encode(" There are 3 apples. So the answer is 5."), *MODEL.eos_ids]


def request(**more: Any) -> dict[str, Any]:
    whole = {"serial": 1, "model": MODEL.name, "prompt": PROMPT, "response": RESPONSE}
    return whole | {"truth": "5", "max_new_tokens": 40, "rollouts": 8} | more


async def curves(windows: CriticalWindowService, data: object, tab: str = "a") -> list[Any]:
    return [json.loads(batch) async for batch in windows.compute(tab, data)]


def test_the_last_batch_holds_the_whole_curve() -> None:
    batches = run_async(curves(CriticalWindowService(ModelPool({MODEL.name: MODEL})), request()))
    *_, expected = agreement_curve(MODEL, PROMPT, RESPONSE, same_answer("5"), 40, rollouts=8)
    assert batches[-1]["complete"] and not batches[0]["complete"]
    assert batches[-1]["chances"] == [
        [one.agree, one.total, one.low, one.high] for one in expected.chances
    ]
    assert {batch["serial"] for batch in batches} == {1}


def test_without_a_truth_rollouts_are_held_against_the_responses_own_answer() -> None:
    wrong = [*MODEL.encode(" Clearly, the answer is 9."), *MODEL.eos_ids]
    windows = CriticalWindowService(ModelPool({MODEL.name: MODEL}))
    last = run_async(curves(windows, request(truth=None, response=wrong)))[-1]
    assert last["answer"] == "9"
    assert last["chances"][-1][:2] == [8, 8]


def test_a_newer_request_or_leaving_ends_the_older_one() -> None:
    async def superseded(end: str) -> tuple[int, int]:
        service = ExploreService(ModelPool({MODEL.name: MODEL}))
        taken = newer = 0
        async for _ in service.windows.compute("a", request(rollouts=256)):
            taken += 1
            if taken == 1 and end == "newer":
                batches = await curves(service.windows, request(serial=2))
                newer = batches[-1]["serial"] if batches[-1]["complete"] else 0
            elif taken == 1:
                service.leave("a")
        assert not service.windows._current
        return taken, newer

    assert run_async(superseded("newer")) == (1, 2)
    assert run_async(superseded("leave")) == (1, 0)


def test_a_chain_beside_it_and_other_visitors_get_what_they_would_get_alone() -> None:
    async def side_by_side() -> list[list[Any]]:
        service = ExploreService(ModelPool({MODEL.name: MODEL}))
        return await asyncio.gather(
            answers(service, Session(), order(), tab="a"),
            *(curves(service.windows, request(), tab=tab) for tab in "abc"),
        )

    chain, *others = run_async(side_by_side())
    assert told(chain) == the_run().events
    assert len({json.dumps(batches[-1]["chances"]) for batches in others}) == 1


def test_what_cannot_be_computed_is_refused_by_name() -> None:
    for more, field in (
        ({"model": "no such model"}, "model"),
        ({"rollouts": 7}, "rollouts"),
        ({"rollouts": 1000}, "rollouts"),
        ({"response": []}, "response"),
        ({"response": [10**6]}, "response"),
        ({"response": RESPONSE[:3], "truth": None}, "response"),
        ({"max_new_tokens": 5000}, "max_new_tokens"),
        ({"max_new_tokens": 3}, "max_new_tokens"),
    ):
        batches = run_async(
            curves(CriticalWindowService(ModelPool({MODEL.name: MODEL})), request(**more))
        )
        assert batches[-1]["error"]["field"] == field, more
    assert (
        run_async(curves(CriticalWindowService(ModelPool({})), "nonsense"))[-1]["error"]["field"]
        == "request"
    )
