"""Samples of the baselines to hold a chain against: greedy, low temperature, base.

Knows samplers and runs. What is kept of a sample is its log p under the model and its answer.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from powerviz.models.protocol import LanguageModel
from powerviz.prompts import Asked
from powerviz.runs.events import Event
from powerviz.runs.run import Run
from powerviz.samplers import stream

SAMPLES = 32


@dataclass(frozen=True)
class Companion:
    """One sample: log p in nats, its length in tokens, its answer."""

    log_prob: float
    length: int
    answer: str | None


def companions(
    model: LanguageModel,
    prompt: Asked,
    max_new_tokens: int,
    temperature: float,
    seed: int = 0,
    go_on: Callable[[], bool] = lambda: True,
) -> dict[str, list[Companion]] | None:
    """For each method its samples, or None if `go_on` said no. See `SAMPLES` for how many."""
    common: dict[str, Any] = {"max_new_tokens": max_new_tokens, "num_alternatives": 0}
    drawn = common | {"num_samples": SAMPLES, "seed": seed}
    wanted = {
        "greedy": common,
        "low_temperature": drawn | {"temperature": min(temperature, 1.0)},
        "base": drawn,
    }
    found = {}
    for method, settings in wanted.items():
        events: list[Event] = []
        for event in stream(model, prompt, method, **settings):
            if not go_on():
                return None
            events.append(event)
        run = Run.from_events(events)
        chains = [run.chain] if method == "greedy" else run.chains
        found[method] = [
            Companion(chain.log_prob, len(chain.tokens), chain.answer) for chain in chains
        ]
    return found


def as_json(found: dict[str, list[Companion]]) -> dict[str, list[dict[str, Any]]]:
    return {method: [asdict(sample) for sample in samples] for method, samples in found.items()}
