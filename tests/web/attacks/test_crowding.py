"""Orders of tabs that are not there: others are served meanwhile. How they end, `test_presence` holds."""

import pytest

from powerviz.benchmarks.attacks.attack import Bounds
from powerviz.benchmarks.own_server import OwnServer, health
from powerviz.benchmarks.page_client import Page
from tests.web.attacks.conftest import Attacking

pytestmark = pytest.mark.slow


@pytest.mark.nightly
def test_orders_without_a_stream_take_nothing_from_others(
    attacking: Attacking, attacked: tuple[OwnServer, Page]
) -> None:
    server, _ = attacked
    seen = attacking("endless-run", "lookers", "full-queue", bounds=Bounds(120, 2))
    seen.assert_honest_visitors_felt_nothing()
    assert seen.counts["refused"] > 0, "one address may not have all places"
    assert seen.grown_mb < 300
    assert health(server.address)["ok"]


@pytest.mark.nightly
def test_cheap_orders_of_made_up_tabs_are_refused_after_some_and_end_nobodys_stream(
    attacking: Attacking,
) -> None:
    seen = attacking("cheap-orders", bounds=Bounds(300, 1))
    seen.assert_honest_visitors_felt_nothing()
    assert seen.counts["sent"] >= 300 and seen.counts["taken"] < 150
