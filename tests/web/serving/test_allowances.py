"""What a run may take, without a browser: tokens as the model decodes them, steps, events."""

import asyncio
from typing import Any

import pytest

from powerviz.messages import say, to_page
from powerviz.runs import Run
from powerviz.samplers import stream
from powerviz.web.compare.service import CompareService
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.policy import Operator
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.limit_table import limits
from powerviz.web.serving.models import ModelPool
from tests.web.async_code import run_async
from tests.web.compare.test_service import answers as compared
from tests.web.compare.test_service import order as comparison
from tests.web.explore.test_service import MODEL, SETTINGS, answers, order, the_run, told
from tests.web.told import codes

SCATTERED = (
    "Mia has 38 coins. Then Mia gives 20 away and loses 2. How many coins does Mia have now?"
)
"""Its guesses differ from each other, so that many proposals are other responses."""
WASTEFUL = SETTINGS | {
    "num_steps": 100,
    "block_size": 32,
    "max_new_tokens": 32,
    "alpha": 1.0,
    "prefetch": 64,
    "recall": False,
}
"""Of the proposals drawn ahead most are thrown away, and never told of."""


def desk_with(admission: Admission | None = None, **limits: Any) -> ExploreService:
    return ExploreService(ModelPool({MODEL.name: MODEL}), Operator(**limits), admission=admission)


def counted(batches: list[Any]) -> tuple[int, int]:
    """Tokens decoded, as the last event says that does, and tokens told of."""
    costs = [event.cost.tokens for event in told(batches) if hasattr(event, "cost")]
    return costs[-1], sum(event.kind == "token_drawn" for event in told(batches))


def said(batches: list[Any]) -> Any:
    """Why the run has paused, which is said once."""
    sentences = [batch["used_up"] for batch in batches if batch["used_up"]]
    assert len(sentences) <= 1
    return sentences[0] if sentences else None


def test_a_sampler_says_what_has_been_decoded_at_any_moment() -> None:
    events = stream(MODEL, SCATTERED, "power", **WASTEFUL | {"num_steps": 20})
    before, told_of = 0, 0
    for event in events:
        assert before <= events.decoded <= before + WASTEFUL["prefetch"] + 1
        before = events.decoded
        told_of += event.kind == "token_drawn"
        if hasattr(event, "cost"):
            assert event.cost.tokens == events.decoded
    assert before > 2 * told_of


def test_work_that_is_thrown_away_counts_against_the_allowance() -> None:
    batches = run_async(
        answers(
            desk_with(tokens_per_run=800), Session(), order(prompt=SCATTERED, settings=WASTEFUL)
        )
    )
    assert said(batches) == to_page(say("turn-paused-after-tokens", most=800))
    decoded, told_of = counted(batches)
    # What was decoded since the last decision is not told of.
    assert told_of < 400 and decoded <= 800 + 200 + WASTEFUL["prefetch"]


def test_tokens_that_are_known_from_before_do_not() -> None:
    settings = SETTINGS | {"num_steps": 60, "alpha": 1.0, "max_new_tokens": 20, "prefetch": 1}
    whole = the_run(**settings)
    told_of = sum(event.kind == "token_drawn" for event in whole.events)
    limit = (whole.cost.tokens + told_of) // 2
    assert whole.cost.tokens < limit < told_of
    limited = desk_with(tokens_per_run=limit)
    batches = run_async(answers(limited, Session(), order(settings=settings)))
    assert Run.from_events(told(batches)).complete and said(batches) is None


def test_a_comparison_is_charged_for_what_it_throws_away_too() -> None:
    limited = CompareService(ModelPool({MODEL.name: MODEL}), Operator(tokens_per_run=800))
    wanted = comparison(prompt=SCATTERED, methods=["power"], num_samples=4, settings=WASTEFUL)
    batches = run_async(compared(limited, wanted))
    assert batches[-1]["used_up"] == to_page(say("turn-ended-after-tokens", most=800))
    assert batches[-1]["progress"][0]["tokens"] < 500


@pytest.mark.parametrize("more", [{}, {"run": True}])
def test_more_steps_than_a_server_takes_are_refused(more: dict[str, Any]) -> None:
    async def asked() -> Any:
        service, session = desk_with(steps_per_run=20), Session()
        first = await answers(service, session, order(until="step"))
        assert first[-1]["error"] is None
        settings = SETTINGS | {"num_steps": 11}
        if not more:
            return await answers(service, session, order(settings=settings))
        branch = order(run=session.run_id, known=3, keep=3, settings=settings)
        return await answers(service, session, branch)

    error = run_async(asked())[-1]["error"]
    assert error["field"] == "num_steps"
    expected = say("asked-too-many-steps-in-blocks", steps="11", planned="22", most="20")
    assert error["message"] == to_page(expected)


def test_the_steps_of_all_samples_count_together() -> None:
    limited = CompareService(ModelPool({MODEL.name: MODEL}), Operator(steps_per_run=20))
    settings = SETTINGS | {"num_steps": 3}
    few = comparison(methods=["power"], num_samples=3, settings=settings)
    assert run_async(compared(limited, few))[-1]["error"] is None
    many = comparison(methods=["power"], num_samples=4, settings=settings)
    assert run_async(compared(limited, many))[-1]["error"]["field"] == "num_steps"


def test_a_run_ends_at_the_most_events_and_play_does_not_add_to_them() -> None:
    async def play_twice() -> tuple[list[Any], list[Any], Session]:
        service, session = desk_with(events_per_run=50), Session()
        settings = SETTINGS | {"num_steps": 100}
        first = await answers(service, session, order(settings=settings))
        known = len(session.events)
        again = await answers(service, session, order(run=session.run_id, known=known))
        return first, again, session

    first, again, session = run_async(play_twice())
    for batches in (first, again):
        assert said(batches) == to_page(say("turn-run-full", most=50))
    assert len(session.events) == 50 == len(told(first)) and told(again) == []


def test_events_are_held_as_they_come_and_given_back_when_the_run_is_forgotten() -> None:
    admission = Admission(limits({"events": (2_000, None, None)}))
    settings = SETTINGS | {"num_steps": 800, "recall": False}

    def held() -> float:
        return admission.counters()["events"]["held"]

    async def story() -> Any:
        service, session = desk_with(admission), Session()
        first = await answers(service, session, order(settings=settings))
        assert held() == 2_000 == len(session.events)
        again = await answers(service, session, order(run=session.run_id, known=2_000))
        assert said(again) == said(first) and told(again) == []
        await answers(service, session, order(until="step"))
        assert held() == 1_000, "another run has begun"
        await asyncio.to_thread(service.leave, "a")
        assert held() == 0
        return said(first)

    assert codes(run_async(story())) == ["turn-paused", "limit-events", "limit-in-this-tab"]


def test_who_has_no_room_left_is_refused_before_a_run_begins() -> None:
    admission = Admission(limits({"events": (None, None, 1_500)}))

    async def two() -> list[Any]:
        service = desk_with(admission)
        first = await answers(service, Session(), order(until="step"), tab="a")
        second = await answers(service, Session(), order(until="step"), tab="b")
        await asyncio.to_thread(service.leave, "a")
        third = await answers(service, Session(), order(until="step"), tab="c")
        return [batches[-1]["error"] for batches in (first, second, third)]

    first, second, third = run_async(two())
    assert first is None and third is None
    assert second["field"] == "run"
    assert codes(second["message"]) == ["limit-events", "limit-on-this-server"]
