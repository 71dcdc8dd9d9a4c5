"""Measure an engine: what a forward pass costs, and what samples of it cost, beside the engine's own loop.

`python -m powerviz bench --engine gguf:FILE --engine FOLDER` times passes of 1, 4, 8 and 16 rows, greedy generation by
PowerViz and by the engine's own loop, and power sampling. What is compared takes turns. On a processor its time
is what counts, which other programs on the machine change least; on a GPU, and of a server, time by the clock.
"""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import psutil
import torch

from powerviz.models import LanguageModel
from powerviz.models.protocol import Offers
from powerviz.prompts import prompt
from powerviz.samplers import power_sample

ROWS = (1, 4, 8, 16)
PROMPT = "List three fruits, and say of each of them which colour it has and how it tastes."
READ = 200
"""Tokens that each row has read before its passes are timed."""
PASSES = 16
WARMING = 6
"""Passes that are made before any counts: the first ones are not like the others."""
POWER: dict[str, Any] = {"alpha": 4.0, "num_steps": 8, "block_size": 64, "max_new_tokens": 64}


@dataclass(frozen=True)
class Costs:
    """The costs of one model, in milliseconds where nothing else is said.

    `clock` is "processor" where they are of the processor's time, over all threads. `pass_ms` are medians by the number
    of rows, and none of a server, which makes no single passes. `own_token_ms` is what the engine's own loop takes for a
    token, None where it is not known, `token_ms` what ours takes for the same, and `ratio` the median of ours over its
    own. `power` is with one proposal at a time, and `power_prefetched` with eight.
    """

    model: str
    device: str
    dtype: str | None
    threads: int
    clock: str
    load_seconds: float
    memory_mb: float
    pass_ms: dict[int, float]
    own_token_ms: float | None
    token_ms: float
    ratio: float | None
    power: "Power"
    power_prefetched: "Power"

    @property
    def tokens_a_second(self) -> float:
        return 1000 / self.token_ms

    @property
    def power_a_minute(self) -> float:
        return 60 / min(self.power.seconds, self.power_prefetched.seconds)


@dataclass(frozen=True)
class Power:
    """Means over power samples: seconds, tokens decoded, and milliseconds for each of these.

    Engines round otherwise, and so draw other responses: it is by the token that they compare.
    """

    seconds: float
    tokens: float
    token_ms: float


Generate = Callable[[Sequence[int], int], float]
"""Given tokens and a number, generates that many more greedily; milliseconds a token."""


def measured(load: Callable[[], LanguageModel], repeats: int, tell: Callable[[str], None]) -> Costs:
    """Load a model and measure it; `tell` is told what is measured."""
    before, begun = resident(), time.perf_counter()
    model = load()
    seconds, clock = time.perf_counter() - begun, Clock(model)
    tokens = (model.encode(PROMPT) * READ)[:READ]
    passes, own = {}, None
    if not Offers(model).suffixes:
        tell("bench-passes")
        passes = {rows: pass_ms(model, tokens, rows, clock) for rows in ROWS}
        own = own_loop(model, clock)
    tell("bench-generation")
    ours = _of_server if Offers(model).suffixes else _by_passes
    turns = [
        (ours(model, tokens, PASSES, clock), own(tokens, PASSES) if own else None)
        for _ in range(repeats)
    ]
    ratios = [one / other for one, other in turns if other]
    tell("bench-power")
    return Costs(
        model=model.name,
        device=str(getattr(model, "device", "cpu")),
        dtype=getattr(model, "dtype", None),
        threads=torch.get_num_threads(),
        clock=clock.name,
        load_seconds=seconds,
        memory_mb=resident() - before,
        pass_ms=passes,
        own_token_ms=statistics.median(other for _, other in turns if other) if ratios else None,
        token_ms=statistics.median(one for one, _ in turns),
        ratio=statistics.median(ratios) if ratios else None,
        power=power_samples(model, repeats, 1, clock),
        power_prefetched=power_samples(model, repeats, 8, clock),
    )


class Clock:
    """The seconds that count for a model: the processor's time, or where that waits for others, the wall's."""

    def __init__(self, model: LanguageModel) -> None:
        self._on_cuda = str(getattr(model, "device", "")).startswith("cuda")
        by_processor = not self._on_cuda and not Offers(model).suffixes
        self.name = "processor" if by_processor else "wall"
        self._seconds = time.process_time if by_processor else time.perf_counter

    def __call__(self) -> float:
        """Now, in seconds, with all done that has been begun."""
        if self._on_cuda:
            torch.cuda.synchronize()
        return self._seconds()


def pass_ms(model: LanguageModel, tokens: Sequence[int], rows: int, clock: Clock) -> float:
    """Milliseconds for one more token of so many rows, which have read 200 already."""
    branches = model.open([[*tokens, row + 3] for row in range(rows)])
    found = []
    for step in range(WARMING + PASSES):
        begun = clock()
        branches.advance([5 + step] * rows)
        _ = branches.log_probs
        found.append(clock() - begun)
    return 1000 * statistics.median(found[WARMING:])


def _by_passes(model: LanguageModel, tokens: Sequence[int], count: int, clock: Clock) -> float:
    """Milliseconds a token of greedy generation through the protocol."""
    branches = model.open([list(tokens)])
    for _ in range(WARMING):
        branches.advance([int(branches.log_probs[0].argmax())])
    begun = clock()
    for _ in range(count):
        branches.advance([int(branches.log_probs[0].argmax())])
    return 1000 * (clock() - begun) / count


def _of_server(model: Any, tokens: Sequence[int], count: int, clock: Clock) -> float:
    """Milliseconds a token of a suffix that a server draws, without what it takes for the prefix."""
    took: list[float] = []
    drawn: list[int] = []
    for limit in (1, count + 1):
        begun = clock()
        drawn.append(len(list(model.draw(tokens, limit, 1.0, 1, seed=len(took)))))
        took.append(clock() - begun)
    return 1000 * (took[1] - took[0]) / max(1, drawn[1] - drawn[0])


def own_loop(model: LanguageModel, clock: Clock) -> Generate | None:
    """The engine's own greedy generation, where it is known."""
    if hasattr(getattr(model, "model", None), "generate"):
        return partial(_of_transformers, model, clock)
    if hasattr(getattr(model, "store", None), "weights"):
        return partial(_of_llama, model, clock)
    return None


def _of_transformers(model: Any, clock: Clock, tokens: Sequence[int], count: int) -> float:
    """Milliseconds a token of `generate`, without those that it takes for what it is given."""
    given = torch.tensor([list(tokens)], device=model.device)
    took = []
    for length in (1, count + 1):
        begun = clock()
        model.model.generate(
            given,
            attention_mask=torch.ones_like(given),
            do_sample=False,
            min_new_tokens=length,
            max_new_tokens=length,
            pad_token_id=min(model.eos_ids),
        )
        took.append(clock() - begun)
    return 1000 * (took[1] - took[0]) / count


def _of_llama(model: Any, clock: Clock, tokens: Sequence[int], count: int) -> float:
    """Milliseconds a token of llama.cpp's own loop: a context of its own, its batches and its greedy sampler."""
    weights = model.store.weights
    llama = weights.library
    settings = llama.llama_context_default_params()
    settings.n_ctx, settings.no_perf = 1024, True
    settings.n_threads = settings.n_threads_batch = torch.get_num_threads()
    context = llama.llama_init_from_model(weights.pointer, settings)
    sampler = llama.llama_sampler_init_greedy()
    try:
        given = (llama.llama_token * len(tokens))(*tokens)
        llama.llama_decode(context, llama.llama_batch_get_one(given, len(tokens)))
        next_token = (llama.llama_token * 1)(llama.llama_sampler_sample(sampler, context, -1))
        begun = clock()
        for _ in range(count):
            llama.llama_decode(context, llama.llama_batch_get_one(next_token, 1))
            next_token[0] = llama.llama_sampler_sample(sampler, context, -1)
        return 1000 * (clock() - begun) / count
    finally:
        llama.llama_sampler_free(sampler)
        llama.llama_free(context)


def power_samples(model: LanguageModel, samples: int, prefetch: int, clock: Clock) -> Power:
    """So many power samples of a prompt, in the model's usual template."""
    asked = prompt(model, PROMPT)
    settings = POWER | ({} if Offers(model).suffixes else {"prefetch": prefetch})
    begun, tokens = clock(), 0
    for seed in range(samples):
        run = power_sample(model, asked, **settings, seed=seed, num_alternatives=0)
        tokens += run.cost.tokens
    seconds = clock() - begun
    return Power(seconds / samples, tokens / samples, 1000 * seconds / tokens)


def resident() -> float:
    """Megabytes that this process has in memory, and its tensors on GPUs."""
    on_gpus = torch.cuda.memory_reserved() if torch.cuda.is_available() else 0
    return (float(psutil.Process().memory_info().rss) + on_gpus) / 1e6
