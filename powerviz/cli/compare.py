"""`python -m powerviz compare`: methods × samples on one prompt, as a table."""

from typing import Annotated

import pandas as pd
import typer
from rich import box
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from powerviz import comparison
from powerviz.cli import options
from powerviz.cli.loading import load
from powerviz.cli.terminal import clipped, output_console, say, shown
from powerviz.errors import SettingError
from powerviz.models import DEFAULT_MODEL
from powerviz.samplers import SAMPLERS
from powerviz.samplers.power import PowerSettings
from powerviz.samplers.settings import checked

MOST_SAMPLES = 1024
LEGEND = (
    "log p in nats; length and decoded in tokens; passes: forward passes of the model; samples of "
    "one batch share its cost evenly."
)
WIDEST_ANSWER, WIDEST_RESPONSE = 12, 400


def compare(
    prompt: Annotated[str, typer.Argument(help="What the responses continue.")] = options.PROMPTS[
        0
    ],
    methods: Annotated[
        str, typer.Option(help=f"Comma-separated; any of {', '.join(sorted(SAMPLERS))}.")
    ] = "greedy,base,low_temperature,best_of_n,majority_vote,power",
    samples: Annotated[
        int, typer.Option(min=1, max=MOST_SAMPLES, help="Samples of each method.")
    ] = 4,
    truth: Annotated[
        str | None, typer.Option(help="The right answer; adds a column that grades.")
    ] = None,
    model: options.Model = DEFAULT_MODEL,
    device: options.Device = "auto",
    dtype: options.Dtype = "auto",
    eos: options.Eos = None,
    alpha: options.Alpha = 4.0,
    num_steps: options.NumSteps = 20,
    block_size: options.BlockSize = 32,
    max_new_tokens: options.MaxNewTokens = 256,
    seed: options.Seed = 0,
) -> None:
    """Draw several samples with each method and print them side by side."""
    console = output_console()
    names = _known(methods)
    if truth is not None and not truth.strip():
        raise SettingError("truth", "is empty; leave it out if the right answer is not known")
    settings = {
        "alpha": alpha,
        "num_steps": num_steps,
        "block_size": block_size,
        "max_new_tokens": max_new_tokens,
        "seed": seed,
    }
    checked(PowerSettings, settings)  # Before the model loads, which can take long.
    # As sharp as the target of power sampling, which proposes at this temperature, too.
    own = {"low_temperature": {"temperature": 1 / alpha}}
    loaded = load(console, model, device, dtype, eos)
    frames: list[pd.DataFrame] = []
    runs = comparison.compare(loaded, prompt, names, samples, settings, truth, own)
    try:
        with Progress(console=console, transient=True, disable=not console.is_interactive) as bar:
            task = bar.add_task(names[0], total=len(names))
            for frame in runs:
                frames.append(frame)
                bar.update(task, advance=1, description=names[len(frames) % len(names)])
    except KeyboardInterrupt:
        console.print("\nInterrupted; the methods that were done:", style="bold")
        raise typer.Exit(130) from None
    finally:
        if frames:
            _say_what(console, loaded.name, prompt, alpha)
            console.print()
            console.print(_samples_table(pd.concat(frames), truth))
            console.print()
            console.print(_methods_table(frames, truth))
            console.print()
            say(console, LEGEND, "dim")


def _known(methods: str) -> list[str]:
    """The methods asked for, each once."""
    names = list(dict.fromkeys(name.strip() for name in methods.split(",") if name.strip()))
    for name in names or [methods]:
        if name not in SAMPLERS:
            known = ", ".join(sorted(SAMPLERS))
            raise SettingError("methods", f"{name!r} is none; there are {known}")
    return names


def _say_what(console: Console, model: str, prompt: str, alpha: float) -> None:
    say(console, f"Samples of {shown(model)}", "bold")
    say(console, f"α = {alpha:g}; low temperature at τ = 1/α = {1 / alpha:.3g}", "dim")
    say(console, f"prompt: {shown(prompt)}")


def _samples_table(samples: pd.DataFrame, truth: str | None) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    columns = ["method", "sample", "answer", *(["right"] if truth else []), "log p", "tokens"]
    for name in columns:
        table.add_column(name, justify="left" if name == "method" else "right", no_wrap=True)
    table.add_column("response")
    for row in samples.to_dict("records"):
        answer = "–" if row["answer"] is None else str(row["answer"])
        table.add_row(
            row["method"],
            str(row["sample"]),
            Text(clipped(answer, WIDEST_ANSWER)),
            *([_graded(row["right"])] if truth else []),
            f"{row['log_prob']:z.2f}",
            str(row["length"]),
            Text(clipped(str(row["text"]), WIDEST_RESPONSE), no_wrap=True, overflow="ellipsis"),
        )
    return table


def _methods_table(frames: list[pd.DataFrame], truth: str | None) -> Table:
    table = Table(
        title="Means per sample",
        title_justify="left",
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
    )
    table.add_column("method", no_wrap=True)
    columns = ["right"] if truth else []
    columns += ["log p", "length", "decoded", "passes", "seconds"]
    for name in columns:
        table.add_column(name, justify="right", no_wrap=True)
    for frame in frames:
        right = [f"{int(frame['right'].sum())} of {len(frame)}"] if truth else []
        table.add_row(
            frame["method"].iloc[0],
            *right,
            f"{frame['log_prob'].mean():z.2f}",
            f"{frame['length'].mean():.1f}",
            f"{frame['tokens'].mean():,.0f}",
            f"{frame['forward_passes'].mean():,.0f}",
            f"{frame['seconds'].mean():.2f}",
        )
    return table


def _graded(right: bool) -> str:
    return "✓ right" if right else "✗ wrong"
