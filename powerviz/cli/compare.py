"""`python -m powerviz compare`: methods × samples on one prompt, as a table."""

import math
from typing import Annotated, Any

import pandas as pd
import typer
from rich import box
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from powerviz import methods as methods_table
from powerviz import prompts
from powerviz.cli import options
from powerviz.cli.loading import load
from powerviz.cli.prompting import asked, check_wrapping, turns
from powerviz.cli.terminal import clipped, output_console, say, shown
from powerviz.errors import SettingError
from powerviz.evaluation import comparison
from powerviz.models import DEFAULT_MODEL
from powerviz.samplers.power_settings import PowerSettings
from powerviz.samplers.settings import checked

MOST_SAMPLES = 1024
LEGEND = (
    "log p in nats (in bfloat16 and float16 another pass may give tenths more or less); length in "
    "tokens; tokens: decoded for one answer drawn alone; share: of the batch, "
    "for samples drawn side by side; passes: forward passes of the model, and seconds, are shares, too."
)
STOPPED_EARLY = (
    "Power sampling stops early, as in the paper: it leans to short responses, at every N."
)
COSTS = (("tokens", 0), ("tokens_shared", 0), ("forward_passes", 0), ("seconds", 2))
WIDEST_ANSWER, WIDEST_RESPONSE = 12, 400


def compare(
    context: typer.Context,
    prompt: Annotated[
        str, typer.Argument(help="What the model is asked; - is standard input.")
    ] = options.PROMPTS[0],
    methods: Annotated[
        str, typer.Option(help=f"Comma-separated; any of {methods_table.listed()}.")
    ] = ",".join(methods_table.baselines_first()),
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
    stop_early: options.StopEarly = False,
    seed: options.Seed = 0,
) -> None:
    """Draw several samples with each method and print them side by side."""
    console = output_console()
    names = options.named_methods(methods)
    if truth is not None and not truth.strip():
        raise SettingError("truth", "is empty; leave it out if the right answer is not known")
    settings = {
        "alpha": alpha,
        "num_steps": num_steps,
        "block_size": block_size,
        "max_new_tokens": max_new_tokens,
        "stop_early": stop_early,
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
        names.append(methods_table.SECOND_MODEL)
    found: list[comparison.Sample] = []
    own = methods_table.as_sharp_as_power(alpha)
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
            if stop_early and block_size < max_new_tokens and num_steps:
                say(console, STOPPED_EARLY, "dim")
            console.print()
            console.print(_samples_table(frame, truth))
            console.print()
            console.print(_methods_table(comparison.means_frame(frame), truth))
            console.print()
            say(console, LEGEND, "dim")
            for reason in _dashes(frame, truth):
                say(console, f"–: {reason}", "dim")


def _say_what(console: Console, model: str, second: str | None, prompt: str, alpha: float) -> None:
    say(console, f"Samples of {shown(model)}", "bold")
    if second:
        what = f"{methods_table.SECOND_MODEL}: base samples of {shown(second)}"
        say(console, f"{what}, log p under {shown(model)}", "dim")
    sharp = [
        f"; {methods_table.table()[name].look.title} at τ = 1/α = {1 / alpha:.3g}"
        for name in methods_table.as_sharp_as_power(alpha)
    ]
    say(console, f"α = {alpha:g}{''.join(sharp)}", "dim")
    say(console, f"prompt: {shown(prompt)}")


def _samples_table(samples: pd.DataFrame, truth: str | None) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    columns = ["method", "sample", "answer", *(["right"] if truth else []), "log p", "length"]
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
            _mean(row["log_prob"], "z.2f"),
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
    columns += ["log p", "length", "tokens", "share", "passes", "seconds"]
    for name in columns:
        table.add_column(name, justify="right", no_wrap=True)
    for row in means.to_dict("records"):
        table.add_row(
            row["method"],
            *([_share(row)] if truth else []),
            _mean(row["log_prob"], "z.2f"),
            _mean(row["length"], ".1f"),
            *(_mean(row[name], f",.{digits}f") for name, digits in COSTS),
        )
    return table


def _mean(value: float, form: str) -> str:
    """A dash where there is nothing to average; `_dashes` says why."""
    return f"{value:{form}}" if math.isfinite(value) else "–"


def _share(row: dict[Any, Any]) -> str:
    """How many are right, of how many that were compared with the truth."""
    return f"{row['right']} of {row['compared']}" if row["compared"] else "–"


def _graded(right: bool | None) -> str:
    if pd.isna(right):
        return "–"
    return "✓ right" if right else "✗ wrong"


def _dashes(frame: pd.DataFrame, truth: str | None) -> list[str]:
    """Say why there are dashes in the tables, as far as there are."""
    return [
        reason
        for there, reason in (
            (frame["tokens"].isna().any(), "cost: the batch was interrupted before its end"),
            (
                not frame["log_prob"].map(math.isfinite).all(),
                "log p: the model holds a token of a response to be impossible",
            ),
            (
                truth is not None and frame["right"].isna().any(),
                "right: the answer is too long or too hard to compare with the truth",
            ),
        )
        if there
    ]
