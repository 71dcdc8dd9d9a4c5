"""Measure the cost of power sampling: the published algorithm against ours, on the same work.

*Published* is what the code of Karan & Du (2025) does (see `published`): one full `generate` call for
every proposal, nothing kept from one to the next. It samples another distribution, in which responses
are shorter, so its costs are those of its own responses. *Plain* is our engine with every acceleration off;
the other rows switch them on. All rows but the first make the same decisions. Beside that, what
it brings to draw independent samples of one prompt as one batch.
"""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from typing import Any, Protocol, cast

import torch
from transformers import GenerationConfig

from powerviz.benchmarks.published import published_chain
from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import Cost, Token
from powerviz.samplers import power_sample, sample
from powerviz.samplers.settings.power import PowerSettings

OFF = {"skip_ahead": False, "early_rejection": False, "recall": False, "prefetch": 1}
VARIANTS: dict[str, dict[str, bool | int]] = {
    "plain": OFF,
    "skip-ahead": OFF | {"skip_ahead": True},
    "early rejection": OFF | {"early_rejection": True},
    "recall": OFF | {"recall": True},
    "prefetch": {"skip_ahead": False, "early_rejection": False, "recall": False},
    "all": {},
}
"""The settings that each row changes."""


class Generating(LanguageModel, Protocol):
    """A model with one of transformers inside, whose `generate` the published code calls."""

    @property
    def model(self) -> Any: ...

    @property
    def device(self) -> torch.device: ...


def generating(model: LanguageModel) -> Generating:
    """The same model. Raises `SettingError` if there is no `generate` inside it."""
    if not hasattr(getattr(model, "model", None), "generate"):
        raise SettingError(
            "model",
            say("bench-no-generate", model=model.name),
        )
    return cast(Generating, model)


@dataclass(frozen=True)
class Measurement:
    """Means over all prompts and seeds, per response; ratios are published over this row."""

    variant: str
    responses: int
    length: float
    tokens: float
    forward_passes: float
    seconds: float
    tokens_ratio: float
    forward_passes_ratio: float
    seconds_ratio: float


@dataclass(frozen=True)
class _Sample:
    length: int
    cost: Cost


def benchmark(
    model: Generating,
    settings: PowerSettings,
    prompts: Sequence[str],
    seeds: int = 1,
) -> Iterator[Measurement]:
    """Measure the published algorithm and every variant of ours, one row after the other."""
    runners: dict[str, Callable[[str, int], _Sample]] = {
        "published": lambda prompt, seed: published_power_sample(model, prompt, settings, seed)
    }
    for name, switches in VARIANTS.items():
        runners[name] = _ours(model, settings, switches)
    # Warm up: the first passes of a process are not like the others.
    published_power_sample(model, prompts[0], replace(settings, max_new_tokens=1), 0)
    published: tuple[float, float, float] | None = None
    for name, runner in runners.items():
        samples = [runner(prompt, seed) for prompt in prompts for seed in range(seeds)]
        means = (
            statistics.fmean(sample.cost.tokens for sample in samples),
            statistics.fmean(sample.cost.forward_passes for sample in samples),
            statistics.fmean(sample.cost.seconds for sample in samples),
        )
        published = published or means
        yield Measurement(
            name,
            len(samples),
            statistics.fmean(sample.length for sample in samples),
            *means,
            *(reference / mean for reference, mean in zip(published, means, strict=True)),
        )


@dataclass(frozen=True)
class BatchMeasurement:
    """Seconds for several low-temperature samples of one prompt, as one batch and as single runs.

    Means over prompts. `ratio` is one by one over together.
    """

    samples: int
    together: float
    one_by_one: float
    ratio: float


def measure_batch(
    model: LanguageModel, settings: PowerSettings, prompts: Sequence[str], samples: int = 16
) -> BatchMeasurement:
    """Measure the gain of drawing samples side by side, at τ = 1/α; α and T are those of `settings`."""
    fixed = {
        "temperature": 1 / settings.alpha,
        "max_new_tokens": settings.max_new_tokens,
        "num_alternatives": 0,
    }

    def seconds(prompt: str, seed: int, count: int) -> float:
        values: dict[str, Any] = fixed | {"seed": seed, "num_samples": count}
        return sample(model, prompt, "low_temperature", **values).cost.seconds

    seconds(prompts[0], seed=0, count=1)  # Warm up: the first pass of a process is slow.
    together = statistics.fmean(seconds(prompt, 0, samples) for prompt in prompts)
    one_by_one = statistics.fmean(
        sum(seconds(prompt, seed, 1) for seed in range(samples)) for prompt in prompts
    )
    return BatchMeasurement(samples, together, one_by_one, one_by_one / together)


@dataclass(frozen=True)
class SingleMeasurement:
    """Power samples of N steps beside low-temperature samples, each drawn alone: ratios of means over prompts and seeds.

    `power` and `low_temperature` are CPU milliseconds a response, and `a_pass` those of one pass of a low-temperature
    sample, drawing included.
    """

    num_steps: int
    power: float
    low_temperature: float
    a_pass: float
    ratio: float
    passes_ratio: float
    length_ratio: float


SINGLE_STEPS = 10
"""The paper's N."""
LEAST_SEEDS = 6


def measure_single(
    model: LanguageModel, settings: PowerSettings, prompts: Sequence[str], seeds: int = 1
) -> SingleMeasurement:
    """Measure what a power sample costs in low-temperature samples, by CPU time; the two take turns."""
    fixed = {
        "temperature": 1 / settings.alpha,
        "max_new_tokens": settings.max_new_tokens,
        "num_alternatives": settings.num_alternatives,
    }
    power = _ours(model, replace(settings, num_steps=SINGLE_STEPS), {})

    def low_temperature(prompt: str, seed: int) -> _Sample:
        run = sample(model, prompt, "low_temperature", **fixed | {"seed": seed, "num_samples": 1})
        return _Sample(len(run.chain.tokens), run.cost)

    def measured(draw: Callable[[str, int], _Sample], prompt: str, seed: int) -> tuple[float, ...]:
        started = time.process_time()
        drawn = draw(prompt, seed)
        seconds = time.process_time() - started
        return seconds, drawn.cost.forward_passes, drawn.length

    low_temperature(prompts[0], 0)  # Warm up.
    places = [(prompt, seed) for prompt in prompts for seed in range(max(seeds, LEAST_SEEDS))]
    pairs = [(measured(power, *place), measured(low_temperature, *place)) for place in places]
    (seconds, passes, length), (low, low_passes, low_length) = (
        tuple(map(statistics.fmean, zip(*rows, strict=True))) for rows in zip(*pairs, strict=True)
    )
    return SingleMeasurement(
        SINGLE_STEPS,
        1e3 * seconds,
        1e3 * low,
        1e3 * low / low_passes,
        seconds / low,
        passes / low_passes,
        length / low_length,
    )


def mean_entropy(
    model: LanguageModel, prompts: Sequence[str], max_new_tokens: int, samples: int = 4
) -> float:
    """How peaked a model is: its entropy per token (nats), estimated on base samples."""
    chains = [
        chain
        for prompt in prompts
        for chain in sample(
            model,
            prompt,
            "base",
            num_samples=samples,
            max_new_tokens=max_new_tokens,
            num_alternatives=0,
        ).chains
    ]
    return -sum(chain.log_prob for chain in chains) / sum(len(chain.tokens) for chain in chains)


def _ours(
    model: LanguageModel, settings: PowerSettings, switches: dict[str, bool | int]
) -> Callable[[str, int], _Sample]:
    values = asdict(settings) | switches

    def runner(prompt: str, seed: int) -> _Sample:
        run = power_sample(model, prompt, **values | {"seed": seed})
        return _Sample(len(run.chain.tokens), run.cost)

    return runner


def published_power_sample(
    model: Generating, prompt: str, settings: PowerSettings, seed: int
) -> _Sample:
    """One response by a full `generate` per proposal; the draws' randomness is transformers' own."""
    started = time.perf_counter()
    prompt_tokens = model.encode(prompt)
    torch.manual_seed(seed)

    def draw(kept: Sequence[Token], limit: int) -> list[Token]:
        return generated(model, prompt_tokens, kept, limit, settings.tau)

    state, drawn = published_chain(draw, model.eos_ids, settings, seed)
    # `generate` makes one forward pass for each token it draws.
    return _Sample(len(state), Cost(drawn, drawn, time.perf_counter() - started))


def generated(
    model: Generating, prompt: list[int], kept: Sequence[Token], limit: int, tau: float
) -> list[Token]:
    """The rest of a response, to EOS or `limit` tokens, with log p and log q of each token."""
    prefix = torch.tensor([prompt + [token.id for token in kept]], device=model.device)
    chosen = GenerationConfig(
        do_sample=True,
        temperature=tau,
        top_k=0,
        top_p=1.0,
        max_new_tokens=limit - len(kept),
        eos_token_id=sorted(model.eos_ids),
        pad_token_id=min(model.eos_ids),
        return_dict_in_generate=True,
        output_logits=True,
    )
    with _without_own_settings(model):
        output = model.model.generate(
            prefix, attention_mask=torch.ones_like(prefix), generation_config=chosen
        )
    ids = output.sequences[0, prefix.shape[1] :].tolist()
    return [
        Token(token, "", _log_softmax(logits, token), _log_softmax(logits / tau, token))
        for token, (logits,) in zip(ids, output.logits, strict=True)
    ]


@contextmanager
def _without_own_settings(model: Generating) -> Iterator[None]:
    """Take the checkpoint's own settings away: transformers fills what a call leaves at its default
    from them, penalties and truncation among it, and then q would be another than is weighed."""
    own = model.model.generation_config
    model.model.generation_config = GenerationConfig()
    try:
        yield
    finally:
        model.model.generation_config = own


def _log_softmax(logits: torch.Tensor, token: int) -> float:
    return float(logits.double().log_softmax(-1)[token])
