"""`python -m powerviz compare`: methods × samples on one prompt, as a table."""

import math
from typing import Annotated

import pandas as pd
import typer
from rich import box
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from powerviz import comparison, prompts
from powerviz.cli import options
from powerviz.cli.loading import load
from powerviz.cli.prompting import asked, check_wrapping, turns
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
COSTS = (("tokens", 0), ("forward_passes", 0), ("seconds", 2))
WIDEST_ANSWER, WIDEST_RESPONSE = 12, 400


def compare(
    context: typer.Context,
    prompt: Annotated[
        str, typer.Argument(help="What the model is asked; - is standard input.")
    ] = options.PROMPTS[0],
    methods: Annotated[
        str, typer.Option(help=f"Comma-separated; any of {', '.join(sorted(SAMPLERS))}.")
    ] = "greedy,base,low_temperature,best_of_n,majority_vote,power",
    samples: Annotated[
        int, typer.Option(min=1, max=MOST_SAMPLES, help="Samples of each method.")
    ] = 4,
    truth: Annotated[
        str | None, typer.Option(help="The right answer; adds a column that grades.")
    ] = None,
    prompt_file: options.PromptFile = None,
    template: options.Template = None,
    system: options.System = None,
    history: options.History = None,
    model: options.Model = DEFAULT_MODEL,
    second_model: Annotated[
        str | None,
        typer.Option(
            help="Another model, for instance pocket-grpo: its samples, scored by --model."
        ),
    ] = None,
    device: options.Device = "auto",
    dtype: options.Dtype = "auto",
    reproducible: options.Reproducible = False,
    eos: options.Eos = None,
    stop: options.Stop = None,
    alpha: options.Alpha = 4.0,
    num_steps: options.NumSteps = 20,
    block_size: options.BlockSize = 256,
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
        "stop": tuple(stop or ()),
        "seed": seed,
    }
    checked(PowerSettings, settings)  # Before the model loads, which can take long.
    check_wrapping(template, system)
    question, before = asked(prompt, prompt_file, options.given(context)), turns(history)
    loaded = load(console, model, device, dtype, eos, reproducible)
    made = prompts.prompt(loaded, question, template, system, before)
    second = None
    if second_model:
        second = load(console, second_model, device, dtype, eos, reproducible)
    if second:
        names.append(comparison.SECOND_MODEL)
    found: list[comparison.Sample] = []
    own = comparison.as_sharp_as_power(alpha)
    going_on = comparison.compare(loaded, made, names, samples, settings, truth, own, second)
    try:
        with Progress(console=console, transient=True, disable=not console.is_interactive) as bar:
            tasks = {name: bar.add_task(name, total=None) for name in names}
            for item in going_on:
                if isinstance(item, comparison.Sample):
                    found.append(item)
                else:
                    bar.update(tasks[item.method], completed=item.finished, total=item.total)
    except KeyboardInterrupt:
        console.print("\nInterrupted; the samples that were finished:", style="bold")
        raise typer.Exit(130) from None
    finally:
        if found:
            frame = comparison.samples_frame(found)
            _say_what(console, loaded.name, second.name if second else None, made.text, alpha)
            console.print()
            console.print(_samples_table(frame, truth))
            console.print()
            console.print(_methods_table(comparison.means_frame(frame), truth))
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


def _say_what(console: Console, model: str, second: str | None, prompt: str, alpha: float) -> None:
    say(console, f"Samples of {shown(model)}", "bold")
    if second:
        what = f"{comparison.SECOND_MODEL}: base samples of {shown(second)}"
        say(console, f"{what}, log p under {shown(model)}", "dim")
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


def _methods_table(means: pd.DataFrame, truth: str | None) -> Table:
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
    for row in means.to_dict("records"):
        table.add_row(
            row["method"],
            *([f"{row['right']} of {row['samples']}"] if truth else []),
            f"{row['log_prob']:z.2f}",
            f"{row['length']:.1f}",
            *(_known_cost(row[name], digits) for name, digits in COSTS),
        )
    return table


def _known_cost(value: float, digits: int) -> str:
    """A dash where the batch was interrupted, whose cost is only known at its end."""
    return "–" if math.isnan(value) else f"{value:,.{digits}f}"


def _graded(right: bool) -> str:
    return "✓ right" if right else "✗ wrong"
