"""Connections that say nothing, come to no point, or read nothing; and requests of other sites' pages."""

import pytest

from powerviz.benchmarks.attacks.attack import Bounds
from tests.web.attacks.conftest import Attacking

pytestmark = pytest.mark.slow


@pytest.mark.nightly
def test_a_thousand_connections_that_say_nothing_leave_the_server_reachable(
    attacking: Attacking,
) -> None:
    seen = attacking("idle-connections", "half-headers", bounds=Bounds(1_024, 2))
    seen.assert_honest_visitors_felt_nothing()
    assert seen.log_bytes < 100_000


@pytest.mark.nightly
def test_downloads_that_nobody_reads_fill_no_memory(attacking: Attacking) -> None:
    seen = attacking("unread-exports", bounds=Bounds(100, 2))
    seen.assert_honest_visitors_felt_nothing()
    assert seen.grown_mb < 250


@pytest.mark.nightly
def test_requests_that_are_never_read_take_no_time_from_others(attacking: Attacking) -> None:
    seen = attacking("pipelined", bounds=Bounds(300, 2))
    seen.assert_honest_visitors_felt_nothing(seconds=6)
    assert seen.grown_mb < 300


@pytest.mark.nightly
def test_large_files_taken_again_and_again_hold_nobody_up(attacking: Attacking) -> None:
    seen = attacking("large-files", bounds=Bounds(60, 4))
    seen.assert_honest_visitors_felt_nothing(seconds=10)
    assert seen.counts["taken"] > 0 and seen.grown_mb < 300


@pytest.mark.nightly
def test_no_other_site_may_read_answers(attacking: Attacking) -> None:
    seen = attacking("foreign-origin", bounds=Bounds(1, 5), honest=0)
    assert seen.counts["sent"] == 3
    assert seen.counts["readable"] == seen.counts["readable_with_cookies"] == 0


@pytest.mark.nightly
def test_bodies_that_never_end_leave_room_for_those_of_others(attacking: Attacking) -> None:
    seen = attacking("short-bodies", bounds=Bounds(4, 1, megabytes=60), honest=0)
    assert seen.counts["others_served"] == 10
    assert seen.grown_mb < 300
