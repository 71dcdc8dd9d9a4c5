"""`python -m powerviz bench`: what power sampling costs, published against ours, or engines side by side."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import torch
import typer
from rich import box
from rich.console import Console
from rich.live import Live
from rich.table import Table
from rich.text import Text

from powerviz.benchmarks.published import CHAINS, GARDEN_PATH, Distance, distances
from powerviz.benchmarks.sampling import (
    VARIANTS,
    Measurement,
    benchmark,
    generating,
    mean_entropy,
    measure_batch,
    measure_single,
)
from powerviz.cli import options
from powerviz.cli.bench_engines import measure_engines
from powerviz.cli.files import check_writable
from powerviz.cli.loading import load
from powerviz.cli.terminal import output_console, shown, tell
from powerviz.errors import RecordingError
from powerviz.messages import say
from powerviz.models import DEFAULT_MODEL, LanguageModel
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings

FLAT_MODEL = "synthetic-flat"
STEPS = (10, 100)
"""N for which both algorithms are held against enumeration."""
TURNS = 5
"""Turns of ours and an engine's own loop, at least."""
COLUMNS = (
    "cli-column-length",
    "cli-column-tokens",
    "cli-column-fewer",
    "cli-column-passes",
    "cli-column-fewer",
    "cli-column-seconds",
    "cli-column-faster",
)


def bench(
    models: Annotated[
        list[str] | None,
        typer.Option(
            "--model",
            help=f"May be given several times; by default {DEFAULT_MODEL} and {FLAT_MODEL}.",
        ),
    ] = None,
    engines: Annotated[
        list[str] | None,
        typer.Option(
            "--engine",
            help="Instead of that, time the passes, generation and power samples of this model by its "
            "engine: a folder or hub id, gguf:FILE or a server's address. May be given several times.",
        ),
    ] = None,
    device: options.Device = "auto",
    dtype: options.Dtype = "auto",
    eos: options.Eos = None,
    threads: options.Threads = None,
    gpu_layers: options.GpuLayers = None,
    prompts: Annotated[
        list[str] | None, typer.Option("--prompt", help="May be given several times.")
    ] = None,
    seeds: Annotated[int, typer.Option(min=1, help="Seeds for each prompt.")] = 1,
    alpha: options.Alpha = 4.0,
    num_steps: options.NumSteps = 20,
    block_size: options.BlockSize = 256,
    max_new_tokens: options.MaxNewTokens = 256,
    prefetch: options.Prefetch = 8,
    samples: Annotated[
        int, typer.Option(min=2, help="Samples of one prompt, as one batch and one by one.")
    ] = 16,
    out: Annotated[Path | None, typer.Option("--json", help="Write the numbers here, too.")] = None,
) -> None:
    """Time the published algorithm and ours on the same model, prompts and seeds.

    And independent samples of one prompt, as one batch and one by one, and a power sample beside one of them.
    """
    console = output_console()
    values = {
        "alpha": alpha,
        "num_steps": num_steps,
        "block_size": block_size,
        "max_new_tokens": max_new_tokens,
        "prefetch": prefetch,
    }
    settings: PowerSettings = checked(PowerSettings, values)
    check_writable(out, "json")
    if engines:
        costs = measure_engines(
            console, engines, device, dtype, eos, threads, gpu_layers, repeats=max(seeds, TURNS)
        )
        _write(console, {"engines": costs}, out)
        return
    asked = prompts or list(options.PROMPTS)
    results: dict[str, object] = {}
    for name in models or [DEFAULT_MODEL, FLAT_MODEL]:
        model = generating(load(console, name, device, dtype, eos))
        entropy = mean_entropy(model, asked, max_new_tokens)
        rows = _measured(console, model, entropy, benchmark(model, settings, asked, seeds))
        batch = measure_batch(model, settings, asked, samples)
        console.print()
        tell(
            console,
            say(
                "bench-samples",
                samples=str(samples),
                together=f"{batch.together:.3f}",
                alone=f"{batch.one_by_one:.3f}",
                ratio=f"{batch.ratio:.1f}",
            ),
        )
        single = measure_single(model, settings, asked, seeds)
        tell(
            console,
            say(
                "bench-single",
                steps=str(single.num_steps),
                ratio=f"{single.ratio:.2f}",
                passes=f"{single.passes_ratio:.2f}",
                length=f"{single.length_ratio:.2f}",
                milliseconds=f"{single.a_pass:.2f}",
            ),
        )
        results[name] = {
            "nats_per_token": entropy,
            "rows": rows,
            "batch": asdict(batch),
            "single": asdict(single),
        }
    far = [*distances(alpha, STEPS)]
    console.print()
    console.print(_distances_table(far))
    console.print()
    tell(console, say("bench-legend"), "dim")
    report: dict[str, object] = {"settings": values, "seeds": seeds, "models": results}
    report["distances"] = [asdict(one) for one in far]
    _write(console, report, out)


def _write(console: Console, report: dict[str, object], out: Path | None) -> None:
    """Write the report as JSON, with what it was measured on. Raises `RecordingError`."""
    if out is None:
        return
    gpu = torch.cuda.get_device_name() if torch.cuda.is_available() else None
    machine = {"torch": torch.__version__, "threads": torch.get_num_threads(), "gpu": gpu}
    try:
        written = json.dumps({"machine": machine} | report, indent=2) + "\n"
        out.write_text(written, encoding="utf-8")
    except OSError as error:
        said = say("cli-cannot-write", path=str(out), reason=str(error.strerror))
        raise RecordingError("json", said) from error
    tell(console, say("cli-written-to", path=shown(str(out))))


def _measured(
    console: Console, model: LanguageModel, entropy: float, rows: Iterator[Measurement]
) -> list[dict[str, Any]]:
    """Show the rows as they come, and give them as plain values."""
    table = _table(str(say("bench-model", model=shown(model.name), entropy=f"{entropy:.2f}")))
    done = []
    console.print()
    with Live(table, console=console):
        for name in ("published", *VARIANTS):
            table.caption = str(say("bench-measuring", variant=name))
            row = next(rows)
            _add(table, row)
            done.append(asdict(row))
        table.caption = None
    return done


def _distances_table(rows: Sequence[Distance]) -> Table:
    said = say("bench-distances", table=GARDEN_PATH.name, runs=str(CHAINS))
    table = Table(title=Text(str(said)), title_justify="left")
    table.box, table.show_edge, table.pad_edge = box.SIMPLE_HEAD, False, False
    table.add_column("N", justify="right", no_wrap=True)
    for code in ("cli-column-published", "cli-column-ours", "cli-column-exact-draws"):
        table.add_column(str(say(code)), justify="right", no_wrap=True)
    for row in rows:
        numbers = (row.published, row.ours, row.by_chance)
        table.add_row(str(row.num_steps), *(f"{number:.2f}" for number in numbers))
    return table


def _table(title: str) -> Table:
    table = Table(title=Text(title), title_justify="left", caption_justify="left")
    table.box, table.show_edge, table.pad_edge = box.SIMPLE_HEAD, False, False
    table.add_column(str(say("cli-column-variant")), no_wrap=True)
    for code in COLUMNS:
        table.add_column(str(say(code)), justify="right", no_wrap=True)
    return table


def _add(table: Table, row: Measurement) -> None:
    table.add_row(
        row.variant,
        f"{row.length:.0f}",
        f"{row.tokens:,.0f}",
        f"{row.tokens_ratio:.1f}×",
        f"{row.forward_passes:,.0f}",
        f"{row.forward_passes_ratio:.1f}×",
        f"{row.seconds:.3f}",
        f"{row.seconds_ratio:.1f}×",
    )
