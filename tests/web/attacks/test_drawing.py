"""Work that is lawful to order and costs more than it seems: it is charged, and others are served."""

from contextlib import aclosing, suppress

import pytest

from powerviz.benchmarks.attacks.attack import Bounds
from powerviz.benchmarks.attacks.runs import ENDLESS, new_run
from powerviz.benchmarks.own_server import OwnServer
from powerviz.benchmarks.page_client import EXPLORE, Page, Tab, Unanswered
from tests.web.async_code import run_async
from tests.web.attacks.conftest import TOKENS_PER_RUN, Attacking

pytestmark = pytest.mark.slow
DRAWN_AHEAD = 64 * 32
"""Tokens that one batch of the wasteful run can decode before it is seen what they come to."""


@pytest.mark.nightly
def test_a_run_without_end_is_not_begun_or_pauses_soon(attacked: tuple[OwnServer, Page]) -> None:
    _, page = attacked

    async def told() -> tuple[bool, int]:
        count = 0
        async with (
            Tab(page, "127.0.0.9", 10) as tab,
            aclosing(tab.answers(EXPLORE, new_run(ENDLESS))) as batches,
        ):
            with suppress(Unanswered):
                async for batch in batches:
                    count += len(batch["events"])
                    if batch["error"] or batch["used_up"]:
                        return True, count
        return False, count

    ended, events = run_async(told())
    assert ended and events < 200_000


@pytest.mark.nightly
def test_a_budget_counts_the_tokens_that_are_decoded_not_those_that_are_told(
    attacking: Attacking,
) -> None:
    seen = attacking("tokens", bounds=Bounds(1, 10), honest=0)
    assert seen.counts["wasteful_decoded"] <= TOKENS_PER_RUN + DRAWN_AHEAD
    assert seen.counts["paused"] or seen.counts["refused"]


@pytest.mark.nightly
def test_answers_that_take_seconds_to_compare_hold_up_nobodys_drawing(
    attacking: Attacking,
) -> None:
    seen = attacking("slow-answers", bounds=Bounds(3, 8))
    seen.assert_honest_visitors_felt_nothing()
    assert seen.counts["refused"], "a right answer that is slow by itself is refused"


@pytest.mark.nightly
def test_what_nobody_reads_does_not_pile_up(attacking: Attacking) -> None:
    seen = attacking("unread-orders", bounds=Bounds(16, 2))
    seen.assert_honest_visitors_felt_nothing()
    assert seen.grown_mb < 200


@pytest.mark.nightly
def test_a_hostile_tab_and_forty_of_one_address_take_no_more_than_their_share(
    attacking: Attacking,
) -> None:
    seen = attacking("hostile-tab", "hostile-address", bounds=Bounds(40, 4, megabytes=1))
    seen.assert_honest_visitors_felt_nothing()
    assert seen.counts["tabs"] == 41
    assert seen.server.highest("memory_mb") < 1_500
