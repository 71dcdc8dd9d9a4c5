"""Batches on a Ray cluster, with the same results as in this process.

Knows Ray, which is imported when it is first needed. Every actor holds its own copy of the models
and has a core, or a GPU where the cluster has any, to itself. Actors answer, and this process alone
keeps results, each once: a batch is given to another actor only when the one that had it is dead.
A node that goes takes its actors along; their batches are done by others, and new actors wait for
room. PowerViz has to be installed on every node, in the same version.
"""

import functools
import logging
from collections import deque
from collections.abc import Callable, Generator, Sequence
from typing import Any

import torch

from powerviz.errors import PowerVizError, SettingError
from powerviz.evaluation.engine import Batch, Carrier, Load, carry_out
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.results import Sample
from powerviz.messages import say

SECONDS_BETWEEN_LOOKS = 0.5
MOST_LOSSES = 5
"""Actors that may be lost in a row, beyond as many as there were, before it is given up."""


def on_ray(address: str, load: Load) -> Carrier:
    """A carrier of as many batches side by side as the cluster has GPUs or, without any, cores.

    `address` is what `ray.init` takes: `auto`, `ray://host:10001`, or `local` for a cluster of this
    machine alone. `load` is pickled. Raises `SettingError` if Ray is not installed; the evaluation
    raises `PowerVizError` where there is no cluster at the address or its nodes keep dying.
    """
    try:
        import ray
    except ImportError:
        raise SettingError("ray", say("ray-not-installed")) from None

    def carry(
        plan: Plan, batches: Sequence[Batch], go_on: Callable[[], bool]
    ) -> Generator[Sequence[Sample], None, None]:
        connected_before = ray.is_initialized()
        if not connected_before:
            _connect(ray, address)
        crew = _Crew(ray, plan, load, len(batches))
        try:
            yield from crew.carry(batches, go_on)
        finally:
            crew.dismiss()
            if not connected_before:
                ray.shutdown()

    return carry


class _Desk:
    """An actor on the cluster: models, and the plan they are for."""

    def __init__(self, plan: Plan, load: Load) -> None:
        torch.set_num_threads(1)
        self.plan, self.load = plan, functools.cache(load)

    def ready(self) -> None:
        """Answers once there is room for the actor and it has started."""

    def carry_out(self, batch: Batch) -> list[Sample] | None:
        return carry_out(self.plan, batch, self.load)


class _Crew:
    """The actors: who is at work on what, who is idle, and what waits."""

    def __init__(self, ray: Any, plan: Plan, load: Load, most: int) -> None:
        there = ray.cluster_resources()
        gpus = int(there.get("GPU", 0))
        self.ray = ray
        self.size = min(most, max(1, gpus or int(there.get("CPU", 1))))
        self.actor = ray.remote(num_cpus=1, num_gpus=1 if gpus else 0)(_Desk)
        self.knowledge = plan, load
        self.calls: dict[Any, tuple[Any, Batch | None]] = {}
        self.idle: list[Any] = []
        self.losses = 0

    def carry(
        self, batches: Sequence[Batch], go_on: Callable[[], bool]
    ) -> Generator[Sequence[Sample], None, None]:
        waiting = deque(batches)
        for _ in range(self.size):
            self._hire()
        while go_on():
            while self.idle and waiting:
                actor, next_batch = self.idle.pop(), waiting.popleft()
                self.calls[actor.carry_out.remote(next_batch)] = actor, next_batch
            if not waiting and all(batch is None for _, batch in self.calls.values()):
                return
            done, _ = self.ray.wait(list(self.calls), timeout=SECONDS_BETWEEN_LOOKS)
            for call in done:
                samples = self._answer(call)  # whoever raises stays among those to dismiss
                actor, batch = self.calls.pop(call)
                if isinstance(samples, Lost):
                    self._replace(actor, samples)
                    if batch is not None:
                        waiting.appendleft(batch)
                    continue
                self.idle.append(actor)
                if samples:
                    yield samples

    def dismiss(self) -> None:
        for actor in [*self.idle, *(actor for actor, _ in self.calls.values())]:
            self.ray.kill(actor)

    def _hire(self) -> None:
        actor = self.actor.remote(*self.knowledge)
        self.calls[actor.ready.remote()] = actor, None

    def _answer(self, call: Any) -> "list[Sample] | None | Lost":
        """Wait for an actor's answer. Raises what its work raised."""
        exceptions = self.ray.exceptions
        try:
            answer: list[Sample] | None = self.ray.get(call)
        except exceptions.RayTaskError as error:
            raise error.cause from None
        except exceptions.RayError as error:
            return Lost(error)
        self.losses = 0
        return answer

    def _replace(self, actor: Any, lost: "Lost") -> None:
        self.losses += 1
        if self.losses > self.size + MOST_LOSSES:
            told = say("ray-actors-lost", actors=self.losses, reason=lost.reason)
            raise PowerVizError("ray", told)
        self.ray.kill(actor)
        self._hire()


class Lost:
    """An answer that never comes, since the actor or its node is gone."""

    def __init__(self, error: Exception) -> None:
        self.reason = " ".join(str(error).split("\n")[0].split()) or type(error).__name__


def _connect(ray: Any, address: str) -> None:
    try:
        ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR)
    except (ConnectionError, ValueError, RuntimeError, OSError) as error:
        told = say("ray-no-cluster", address=address, reason=str(error).splitlines()[0])
        raise PowerVizError("ray", told) from error
