"""`python -m powerviz bench --engine NAME`: what passes and samples of engines cost, side by side."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

import torch
from rich import box
from rich.console import Console
from rich.table import Table

from powerviz.benchmarks.engines import ROWS, Costs, measured
from powerviz.cli.loading import load
from powerviz.cli.terminal import shown, tell
from powerviz.messages import say


def measure_engines(
    console: Console,
    names: Sequence[str],
    device: str,
    dtype: str,
    eos: str | None,
    threads: int | None,
    gpu_layers: int | None,
    repeats: int,
) -> list[dict[str, Any]]:
    """Measure each model by its engine, show the costs as a table, and give them as plain values.

    Every engine computes with as many `threads`. Raises `ModelError` and `SettingError`, as loading does.
    """
    if threads:
        torch.set_num_threads(threads)
    found = []
    for name in names:
        of_gguf = name.startswith("gguf:")
        loaded = partial(
            load,
            console,
            name,
            device,
            dtype,
            eos,
            threads=torch.get_num_threads() if of_gguf else None,
            gpu_layers=gpu_layers if of_gguf else None,
        )
        found.append(measured(loaded, repeats, partial(_tell, console, name)))
    console.print()
    console.print(_table(found))
    console.print()
    tell(console, say("bench-engines-legend"), "dim")
    return [asdict(one) | _rates(one) for one in found]


def _rates(costs: Costs) -> dict[str, float]:
    return {"tokens_a_second": costs.tokens_a_second, "power_a_minute": costs.power_a_minute}


def _tell(console: Console, name: str, code: str) -> None:
    if console.is_interactive:
        tell(console, say("bench-measuring", variant=f"{shown(name)}: {say(code)}"), "dim")


def _table(costs: Sequence[Costs]) -> Table:
    """One column for each model; a dash where a number is not known."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column(str(say("bench-milliseconds")))
    for one in costs:
        name = shown(one.model.rstrip("/").rpartition("/")[2])
        kind = ", ".join(part for part in (one.dtype, one.device) if part)
        table.add_column(f"{name} ({kind})", justify="right")

    def row(title: str, of: Callable[[Costs], float | None], digits: int = 1) -> None:
        numbers = [of(one) for one in costs]
        table.add_row(title, *("–" if n is None else f"{n:,.{digits}f}" for n in numbers))

    for rows in ROWS:
        row(str(say("bench-pass-of-rows", n=rows)), partial(_of_pass, rows), 2)
    row(str(say("bench-token-own")), lambda one: one.own_token_ms, 2)
    row(str(say("bench-token-ours")), lambda one: one.token_ms, 2)
    row(str(say("bench-ours-over-own")), lambda one: one.ratio, 2)
    row(str(say("bench-tokens-a-second")), lambda one: one.tokens_a_second)
    row(str(say("bench-token-of-power")), lambda one: one.power.token_ms, 2)
    row(str(say("bench-token-of-power-ahead")), lambda one: one.power_prefetched.token_ms, 2)
    row(str(say("bench-power-a-minute")), lambda one: one.power_a_minute)
    row(str(say("bench-memory")), lambda one: one.memory_mb, 0)
    return table


def _of_pass(rows: int, costs: Costs) -> float | None:
    return costs.pass_ms.get(rows)
