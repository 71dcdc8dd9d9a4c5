"""By day: a few of each kind of attack at the same moment. By night each comes alone, and more of it."""

import pytest

from powerviz.benchmarks.attacks.attack import Bounds
from tests.web.attacks.conftest import Attacking

pytestmark = pytest.mark.slow

FEW = {
    "unread-exports": Bounds(60, 2),
    "pipelined": Bounds(100, 2),
    "large-files": Bounds(10, 2),
    "huge-body": Bounds(7, 1, megabytes=1),
    "unread-orders": Bounds(8, 2),
    "hostile-address": Bounds(10, 2, megabytes=0.5),
    "foreign-origin": Bounds(1, 1),
}


@pytest.mark.nightly
def test_attacks_of_all_kinds_at_once_leave_an_honest_visitor_alone(attacking: Attacking) -> None:
    seen = attacking(*FEW, bounds=list(FEW.values()))
    seen.assert_honest_visitors_felt_nothing()
    assert seen.counts["taken"] > 0 and seen.counts["refused"] >= 4
    assert seen.counts["readable"] == seen.counts["readable_with_cookies"] == 0
    assert seen.grown_mb < 500 and seen.log_bytes < 100_000
