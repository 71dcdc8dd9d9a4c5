"""A Ray cluster of two nodes on this machine: the same table, even if one of them goes.

By day, `test_ray_crew.py` has a stand-in for Ray.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import powerviz as pv
from powerviz.evaluation import ray_cluster
from powerviz.evaluation.engine import evaluate
from powerviz.evaluation.ray_cluster import on_ray
from powerviz.evaluation.results import read_samples
from powerviz.messages import say
from tests.evaluation.toy import finished, table, timeless, toy_model, toy_plan
from tests.refusals import refuses

ray = pytest.importorskip("ray", reason="Ray is not installed; see tests/requirements.txt")
pytestmark = pytest.mark.nightly

QUICK_TO_NOTICE = {"health_check_period_ms": 500, "health_check_failure_threshold": 3}


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two nodes of one core each; the first one is the head."""
    from ray.cluster_utils import Cluster

    made = Cluster()
    for index in range(2):
        system = {"_system_config": QUICK_TO_NOTICE} if index == 0 else {}
        made.add_node(num_cpus=1, object_store_memory=80_000_000, include_dashboard=False, **system)
    yield made
    made.shutdown()


def test_a_node_that_goes_in_the_middle_changes_nothing(
    cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = toy_plan(60)
    crews: list[Any] = []
    make = ray_cluster._Crew
    monkeypatch.setattr(ray_cluster, "_Crew", lambda *a: crews.append(make(*a)) or crews[-1])
    running = evaluate(plan, tmp_path, on_ray(cluster.address, toy_model))
    given = [next(running).sample]
    while not all(batch for _, batch in crews[0].calls.values()):  # One is not ready yet.
        given.append(next(running).sample)
    (other,) = cluster.worker_nodes
    cluster.remove_node(other, allow_graceful=False)
    given += [progress.sample for progress in running]
    assert [batch for _, batch in crews[0].calls.values()] == [None], "a new actor waits for room"
    assert read_samples(tmp_path) == given
    assert not ray.is_initialized()
    expected = finished(plan)
    assert timeless(given) == timeless(expected)
    assert table(plan, given).equals(table(plan, expected))


def test_what_an_actor_raises_is_raised_here(cluster: Any) -> None:
    with refuses("folder-not-there", "model", pv.ModelError, folder="toy"):
        list(evaluate(toy_plan(1), None, on_ray(cluster.address, no_model)))


def no_model(name: str) -> pv.LanguageModel:
    raise pv.ModelError("model", say("folder-not-there", folder=name))
