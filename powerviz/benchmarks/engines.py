"""Measure an engine, or several beside each other: what a forward pass costs, and what samples of it cost.

`python -m powerviz.benchmarks.engines --model gguf:FILE --model FOLDER` times passes of 1, 4, 8 and 16 rows,
greedy generation by PowerViz and by the engine's own loop, and power sampling. Sides that are compared are
asked in turn, and the processor's time is what counts: other programs on the machine change it least.
"""

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import psutil
import torch
import typer
from rich import box
from rich.console import Console
from rich.table import Table

from powerviz.models import LanguageModel, load_model
from powerviz.prompts import prompt
from powerviz.samplers import power_sample

ROWS = (1, 4, 8, 16)
PROMPT = "List three fruits, and say of each of them which colour it has and how it tastes."
READ = 200
"""Tokens that each row has read before its passes are timed."""
PASSES = 16
POWER: dict[str, Any] = {"alpha": 4.0, "num_steps": 8, "block_size": 64, "max_new_tokens": 64}


@dataclass(frozen=True)
class Costs:
    """The costs of one model, in milliseconds of the processor's time where nothing else is said.

    `pass_ms` are medians by the number of rows. `own_token_ms` is what the engine's own loop takes for a token,
    None where it is not known, and `token_ms` what ours takes for the same. `power` is with one proposal at a time,
    and `power_prefetched` with eight.
    """

    model: str
    dtype: str | None
    threads: int
    load_seconds: float
    memory_mb: float
    pass_ms: dict[int, float]
    own_token_ms: float | None
    token_ms: float
    ratio: float | None
    power: "Power"
    power_prefetched: "Power"

    @property
    def power_a_minute(self) -> float:
        return 60 / min(self.power.seconds, self.power_prefetched.seconds)


@dataclass(frozen=True)
class Power:
    """Means over power samples: seconds of the processor, tokens decoded, and milliseconds for each of these.

    Engines round otherwise, and so draw other responses: it is by the token that they compare.
    """

    seconds: float
    tokens: float
    token_ms: float


Generate = Callable[[Sequence[int], int], float]
"""Given tokens and a number, generates that many more greedily; milliseconds a token."""


def measured(name: str, threads: int, repeats: int, tell: Callable[[str], None]) -> Costs:
    """Load a model and measure it."""
    torch.set_num_threads(threads)
    before, begun = resident(), time.process_time()
    chosen = threads if name.startswith("gguf:") else None
    model = load_model(name, device="cpu", threads=chosen)
    seconds = time.process_time() - begun
    tokens = (model.encode(PROMPT) * READ)[:READ]
    tell(f"{name}: passes")
    passes = {rows: pass_ms(model, tokens, rows) for rows in ROWS}
    tell(f"{name}: generation")
    own = own_loop(model)
    turns = [
        (ours(model, tokens, PASSES), own(tokens, PASSES) if own else None) for _ in range(repeats)
    ]
    mine = statistics.median(one for one, _ in turns)
    theirs = statistics.median(other for _, other in turns if other is not None) if own else None
    ratios = [one / other for one, other in turns if other]
    tell(f"{name}: power sampling")
    return Costs(
        model=name,
        dtype=getattr(model, "dtype", None),
        threads=threads,
        load_seconds=seconds,
        memory_mb=resident() - before,
        pass_ms=passes,
        own_token_ms=theirs,
        token_ms=mine,
        ratio=statistics.median(ratios) if ratios else None,
        power=power_samples(model, repeats, prefetch=1),
        power_prefetched=power_samples(model, repeats, prefetch=8),
    )


def pass_ms(model: LanguageModel, tokens: Sequence[int], rows: int) -> float:
    """Milliseconds for one more token of so many rows, which have read 200 already."""
    branches = model.open([[*tokens, row + 3] for row in range(rows)])
    found = []
    for step in range(PASSES):
        begun = time.process_time()
        branches.advance([5 + step] * rows)
        _ = branches.log_probs
        found.append(time.process_time() - begun)
    return 1000 * statistics.median(found[2:])


def ours(model: LanguageModel, tokens: Sequence[int], count: int) -> float:
    """Milliseconds a token of greedy generation through the protocol."""
    branches = model.open([list(tokens)])
    branches.advance([int(branches.log_probs[0].argmax())])
    begun = time.process_time()
    for _ in range(count):
        branches.advance([int(branches.log_probs[0].argmax())])
    return 1000 * (time.process_time() - begun) / count


def own_loop(model: LanguageModel) -> Generate | None:
    """The engine's own greedy generation, where it is known."""
    if hasattr(getattr(model, "model", None), "generate"):
        return lambda tokens, count: _of_transformers(model, tokens, count)
    if hasattr(getattr(model, "store", None), "weights"):
        return lambda tokens, count: _of_llama(model, tokens, count)
    return None


def _of_transformers(model: Any, tokens: Sequence[int], count: int) -> float:
    """Milliseconds a token of `generate`, without those that it takes for what it is given."""
    given = torch.tensor([list(tokens)])
    took = []
    for length in (1, count + 1):
        begun = time.process_time()
        model.model.generate(
            given,
            attention_mask=torch.ones_like(given),
            do_sample=False,
            min_new_tokens=length,
            max_new_tokens=length,
            pad_token_id=min(model.eos_ids),
        )
        took.append(time.process_time() - begun)
    return 1000 * (took[1] - took[0]) / count


def _of_llama(model: Any, tokens: Sequence[int], count: int) -> float:
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
        begun = time.process_time()
        for _ in range(count):
            llama.llama_decode(context, llama.llama_batch_get_one(next_token, 1))
            next_token[0] = llama.llama_sampler_sample(sampler, context, -1)
        return 1000 * (time.process_time() - begun) / count
    finally:
        llama.llama_sampler_free(sampler)
        llama.llama_free(context)


def power_samples(model: LanguageModel, samples: int, prefetch: int) -> Power:
    """So many power samples of a prompt, in the model's usual template."""
    asked = prompt(model, PROMPT)
    begun, tokens = time.process_time(), 0
    for seed in range(samples):
        run = power_sample(model, asked, **POWER, seed=seed, prefetch=prefetch, num_alternatives=0)
        tokens += run.cost.tokens
    seconds = time.process_time() - begun
    return Power(seconds / samples, tokens / samples, 1000 * seconds / tokens)


def resident() -> float:
    """Megabytes that this process has in memory."""
    return float(psutil.Process().memory_info().rss) / 1e6


def table_of(costs: Sequence[Costs]) -> Table:
    """One column for each model; a dash where the engine's own loop is not known."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column("milliseconds of the processor")
    for one in costs:
        table.add_column(f"{one.model.rpartition('/')[2]} ({one.dtype})", justify="right")

    def row(title: str, of: Callable[[Costs], float | None], digits: int = 1) -> None:
        numbers = [of(one) for one in costs]
        table.add_row(title, *("–" if n is None else f"{n:.{digits}f}" for n in numbers))

    for rows in ROWS:
        row(f"a pass of {rows} rows", partial(_of_pass, rows))
    row("a token by the engine's own loop", lambda one: one.own_token_ms)
    row("a token by ours", lambda one: one.token_ms)
    row("ours / own", lambda one: one.ratio, 2)
    row("a token of power sampling", lambda one: one.power.token_ms)
    row("… of eight proposals at a time", lambda one: one.power_prefetched.token_ms)
    row("power samples a minute", lambda one: one.power_a_minute)
    row("megabytes of memory", lambda one: one.memory_mb, 0)
    return table


def _of_pass(rows: int, one: Costs) -> float:
    return one.pass_ms[rows]


def main(
    models: Annotated[list[str], typer.Option("--model", help="May be given several times.")],
    threads: Annotated[int, typer.Option(min=1)] = 1,
    repeats: Annotated[
        int, typer.Option(min=1, help="Turns of ours and the engine's own loop.")
    ] = 5,
    out: Annotated[Path | None, typer.Option("--json", help="Write the numbers here, too.")] = None,
) -> None:
    """Time the passes, the generation and the power samples of each model."""
    console = Console(stderr=True)
    costs = []
    for name in models:
        costs.append(
            measured(name, threads, repeats, lambda told: console.print(told, style="dim"))
        )
    Console().print(table_of(costs))
    if out:
        machine = {"torch": torch.__version__, "threads": threads}
        report = {"machine": machine, "models": [asdict(one) for one in costs]}
        out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
