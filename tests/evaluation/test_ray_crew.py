"""What is asked of Ray and done with its answers, held against a stand-in for Ray in this process.

By night, `test_ray_cluster.py` has the same on a real cluster.
"""

import pickle
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest

import powerviz as pv
from powerviz.evaluation.engine import Load, evaluate
from powerviz.evaluation.ray_cluster import MOST_LOSSES, on_ray
from powerviz.evaluation.results import Sample
from powerviz.messages import say
from tests.evaluation.toy import finished, timeless, toy_model, toy_plan
from tests.refusals import refuses

PLAN = toy_plan(4)


class RayError(Exception):
    """As Ray's own, of actors that are gone."""


class RayTaskError(RayError):
    """As Ray's own, of actors that raised something."""

    def __init__(self, cause: Exception) -> None:
        self.cause = cause


@dataclass
class Actor:
    """Does what it is asked when somebody waits for it, with what was pickled for it."""

    made: Any

    def __getattr__(self, name: str) -> Any:
        return SimpleNamespace(remote=lambda *given: Call(self, name, pickle.dumps(given)))


@dataclass(eq=False)
class Call:
    actor: Actor
    name: str
    given: bytes


class Ray:
    """A cluster of two cores. `dies` says of each answer, by its number, whether the actor is gone."""

    exceptions = SimpleNamespace(RayTaskError=RayTaskError, RayError=RayError)

    def __init__(self, dies: Callable[[int], bool] = lambda answer: False) -> None:
        self.dies = dies
        self.alive: list[Actor] = []
        self.hired = self.answers = 0
        self.connected = False

    def init(self, address: str, **options: Any) -> None:
        if address == "nowhere":
            raise ConnectionError("nobody there\nat all")
        self.connected = True

    def shutdown(self) -> None:
        self.connected = False

    def is_initialized(self) -> bool:
        return self.connected

    def cluster_resources(self) -> dict[str, float]:
        return {"CPU": 2.0}

    def remote(self, **needs: Any) -> Callable[[type], Any]:
        assert needs == {"num_cpus": 1, "num_gpus": 0}

        def hire(kind: type, *given: Any) -> Actor:
            self.hired += 1
            self.alive.append(Actor(kind(*pickle.loads(pickle.dumps(given)))))
            assert len(self.alive) <= 2, "there is room for two"
            return self.alive[-1]

        return lambda kind: SimpleNamespace(remote=lambda *given: hire(kind, *given))

    def wait(self, calls: list[Call], timeout: float) -> tuple[list[Call], list[Call]]:
        return calls[-1:], calls[:-1]

    def get(self, call: Call) -> Any:
        assert call.actor in self.alive
        self.answers += 1
        if self.dies(self.answers):
            raise RayError("The actor died.\nIts node is gone.")
        try:
            return getattr(call.actor.made, call.name)(*pickle.loads(call.given))
        except Exception as error:  # noqa: BLE001
            raise RayTaskError(error) from None

    def kill(self, actor: Actor) -> None:
        self.alive.remove(actor)


def evaluated(
    ray: Ray, load: Load, monkeypatch: pytest.MonkeyPatch, address: str = "auto"
) -> list[Sample]:
    monkeypatch.setitem(sys.modules, "ray", ray)
    try:
        carrier = on_ray(address, load)
        return [progress.sample for progress in evaluate(PLAN, None, carrier)]
    finally:
        assert not ray.connected


def test_actors_give_the_same_samples_as_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    ray = Ray()
    assert timeless(evaluated(ray, toy_model, monkeypatch)) == timeless(finished(PLAN))
    assert ray.hired == 2 and not ray.alive


def test_what_actors_had_that_are_lost_is_done_by_others(monkeypatch: pytest.MonkeyPatch) -> None:
    ray = Ray(dies=lambda answer: answer % 4 == 0)
    given = evaluated(ray, toy_model, monkeypatch)
    assert ray.hired > 2 + MOST_LOSSES, "losses count in a row only"
    assert timeless(given) == timeless(finished(PLAN))
    assert len(given) == PLAN.total and not ray.alive


def test_it_is_given_up_where_all_actors_are_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    ray = Ray(dies=lambda answer: True)
    lost = 2 + MOST_LOSSES + 1
    with refuses("ray-actors-lost", "ray", actors=lost, reason="The actor died."):
        evaluated(ray, toy_model, monkeypatch)


def test_what_an_actor_raises_is_raised_here_and_all_are_dismissed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ray = Ray()
    with refuses("folder-not-there", "model", pv.ModelError, folder="toy"):
        evaluated(ray, no_model, monkeypatch)
    assert ray.hired == 2 and not ray.alive


def no_model(name: str) -> pv.LanguageModel:
    raise pv.ModelError("model", say("folder-not-there", folder=name))


def test_an_address_without_a_cluster_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with refuses("ray-no-cluster", "ray", address="nowhere", reason="nobody there"):
        evaluated(Ray(), toy_model, monkeypatch, "nowhere")
