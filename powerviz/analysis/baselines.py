"""Samples of the baselines to hold a chain against: greedy, base, low temperature.

Knows the table of methods and runs. What is kept of a sample is its log p under the model, its answer, and how it
begins.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Annotated, Any

from powerviz.methods import own_methods
from powerviz.models.protocol import LanguageModel
from powerviz.prompts import Asked
from powerviz.runs.events import Event
from powerviz.runs.run import Run
from powerviz.samplers import Sampler, stream

SAMPLES = 32
LONGEST_TEXT = 400
"""Characters: what a page can show of many samples."""


@dataclass(frozen=True)
class Companion:
    """One sample: log p in nats, its length in tokens, its answer, the first characters of its text."""

    log_prob: float
    length: int
    answer: str | None
    text: str


Companions = dict[str, list[Annotated[dict[str, Any], Companion]]]
"""Each method's samples as JSON."""


def baselines() -> list[Sampler]:
    """Those of which samples are drawn."""
    return [row.sampler for row in own_methods().values() if row.look.beside]


def tau_of(sampler: Sampler, settings: Any) -> float | None:
    """The temperature at which a method sharpens tokens; None if it has none."""
    tau: float | None = getattr(settings, "tau", None)
    if tau is None and sampler.sharpened_by:
        tau = getattr(settings, sampler.sharpened_by)
    return tau


def companions(
    model: LanguageModel,
    prompt: Asked,
    max_new_tokens: int,
    temperature: float | None,
    min_new_tokens: int = 0,
    seed: int = 0,
    go_on: Callable[[], bool] = lambda: True,
) -> dict[str, list[Companion]] | None:
    """For each method its samples, or None if `go_on` said no. See `SAMPLES` for how many.

    Without a `temperature` those are left out that would need one.
    """
    offered = {
        "max_new_tokens": max_new_tokens,
        "min_new_tokens": min_new_tokens,
        "num_alternatives": 0,
        "seed": seed,
    }
    found = {}
    for sampler in baselines():
        if sampler.sharpened_by and temperature is None:
            continue
        settings: dict[str, Any] = {k: v for k, v in offered.items() if k in sampler.settable}
        if sampler.several:
            settings[sampler.several] = SAMPLES
        if sampler.sharpened_by and temperature is not None:
            settings[sampler.sharpened_by] = min(temperature, 1.0)
        events: list[Event] = []
        for event in stream(model, prompt, sampler.name, **settings):
            if not go_on():
                return None
            events.append(event)
        run = Run.from_events(events)
        chains = run.chains if sampler.several else [run.chain]
        found[sampler.name] = [
            Companion(chain.log_prob, len(chain.tokens), chain.answer, chain.text[:LONGEST_TEXT])
            for chain in chains
        ]
    return found


def as_json(found: dict[str, list[Companion]]) -> Companions:
    return {method: [asdict(sample) for sample in samples] for method, samples in found.items()}


def answers_of(found: Companions) -> list[str | None]:
    return [sample["answer"] for samples in found.values() for sample in samples]
