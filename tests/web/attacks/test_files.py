"""Files and bodies of a few megabytes that come to much more than they weigh."""

import pytest

from powerviz.benchmarks.attacks.attack import Bounds
from tests.web.attacks.conftest import Attacking

pytestmark = pytest.mark.slow


@pytest.mark.nightly
def test_a_recording_takes_about_as_much_memory_as_it_has_bytes(attacking: Attacking) -> None:
    seen = attacking("swollen-recording", bounds=Bounds(3, 1, megabytes=4))
    seen.assert_honest_visitors_felt_nothing()
    assert seen.counts["unanswered"] == 0
    assert seen.grown_mb < 200


@pytest.mark.nightly
def test_millions_of_empty_lists_stop_nobody(attacking: Attacking) -> None:
    seen = attacking("huge-body", bounds=Bounds(7, 1, megabytes=4))
    seen.assert_honest_visitors_felt_nothing()
    assert seen.counts["unanswered"] == 0 and seen.counts["refused"] >= 4
    assert seen.grown_mb < 200


@pytest.mark.nightly
def test_a_set_that_is_evaluated_again_and_again_is_kept_once(attacking: Attacking) -> None:
    seen = attacking("sets-started-and-cancelled", bounds=Bounds(5, 1, megabytes=8), honest=0)
    assert seen.counts["begun"] > 0
    assert seen.grown_mb < 100
    assert seen.disk_mb < 3 * 8


@pytest.mark.nightly
def test_sets_that_take_long_to_read_do_not_hold_up_those_of_others(attacking: Attacking) -> None:
    seen = attacking("slow-sets", bounds=Bounds(2, 8, megabytes=4), honest=0)
    assert seen.counts["sent"] and seen.counts["others_served"] >= 3
    assert seen.counts["others_longest_ms"] < 3_000
