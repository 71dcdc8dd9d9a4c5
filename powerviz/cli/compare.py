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
from powerviz.analysis.lengths import extreme_lengths
from powerviz.analysis.reweighting import alpha_curves, alpha_slopes
from powerviz.cli import options
from powerviz.cli.after_samples import print_alphas, print_lengths, print_votes
from powerviz.cli.loading import load
from powerviz.cli.prompting import asked, check_wrapping, turns
from powerviz.cli.terminal import clipped, output_console, shown, tell
from powerviz.errors import SettingError
from powerviz.evaluation import comparison
from powerviz.evaluation.targets import targets_of_comparison
from powerviz.evaluation.voting import votes_by_method
from powerviz.messages import Message, say
from powerviz.models import DEFAULT_MODEL, LanguageModel
from powerviz.models.files.lora import on_the_base
from powerviz.runs.confidence import LIKELIEST
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings

MOST_SAMPLES = 1024
COSTS = (("tokens", 0), ("tokens_shared", 0), ("forward_passes", 0), ("seconds", 2))
MEANS = (
    "cli-column-log-p",
    "cli-column-length",
    "cli-column-tokens",
    "cli-column-share",
    "cli-column-passes",
    "cli-column-seconds",
)
WIDEST_ANSWER, WIDEST_RESPONSE = 12, 400


def compare(
    context: typer.Context,
    prompt: Annotated[
        str, typer.Argument(help="What the model is asked; - is standard input.")
    ] = options.PROMPTS[0],
    methods: Annotated[
        str,
        typer.Option(
            help=f"Comma-separated; any of {methods_table.listed()}. By default all that the model can be drawn from by."
        ),
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
            help="Another model, pocket-grpo for instance, or the folder of a LoRA of --model, which then "
            "shares its weights: its samples, scored by --model."
        ),
    ] = None,
    device: options.Device = "auto",
    dtype: options.Dtype = "auto",
    reproducible: options.Reproducible = False,
    eos: options.Eos = None,
    threads: options.Threads = None,
    gpu_layers: options.GpuLayers = None,
    # Settings: `options.settings` reads them by their names.
    stop: options.Stop = None,
    alpha: options.Alpha = 4.0,
    num_steps: options.NumSteps = 20,
    block_size: options.BlockSize = 256,
    max_new_tokens: options.MaxNewTokens = 256,
    min_new_tokens: options.MinNewTokens = 0,
    stop_early: options.StopEarly = False,
    cut_law: options.CutLaw = "uniform",
    uniform_share: options.UniformShare = 0.5,
    tries: options.Tries = 1,
    seed: options.Seed = 0,
) -> None:
    """Draw several samples with each method and print them side by side."""
    console = output_console()
    names = options.named_methods(methods)
    if truth is not None and not truth.strip():
        raise SettingError("truth", say("asked-truth-empty"))
    settings = options.settings(context) | {"num_alternatives": LIKELIEST}
    checked(PowerSettings, settings)  # Before the model loads, which can take long.
    check_wrapping(template, system)
    question, before = asked(prompt, prompt_file, options.given(context)), turns(history)
    loaded = load(console, model, device, dtype, eos, reproducible, threads, gpu_layers)
    if "methods" not in options.given(context):
        names = _possible(console, loaded, names)
    made = prompts.prompt(loaded, question, template, system, before)
    second = None
    if second_model:
        second_model = on_the_base(model, second_model)
        second = load(console, second_model, device, dtype, eos, reproducible, threads, gpu_layers)
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
        console.print(f"\n{say('cli-compare-interrupted')}", style="bold")
        raise typer.Exit(130) from None
    finally:
        if found:
            frame = comparison.comparison_frame(found)
            _say_what(console, loaded.name, second.name if second else None, made.text, alpha)
            if stop_early and block_size < max_new_tokens and num_steps:
                tell(console, say("cli-compare-stopped-early"), "dim")
            console.print()
            console.print(_samples_table(frame, truth))
            console.print()
            console.print(_methods_table(comparison.means_frame(frame), truth))
            console.print()
            tell(console, say("cli-compare-legend"), "dim")
            for caveat in methods_table.caveats(names):
                tell(console, caveat, "yellow")
            for reason in _dashes(frame, truth):
                tell(console, say("cli-dash", reason=reason), "dim")
            _after(console, found, frame, settings)


def _possible(console: Console, model: LanguageModel, names: list[str]) -> list[str]:
    """Those of the methods that can draw from the model; says which are left out."""
    found = methods_table.drawn_from(model)
    if left := [name for name in names if name not in found]:
        said = say("cli-methods-left-out", names=", ".join(left), model=shown(model.name))
        tell(console, said, "dim")
    return [name for name in names if name in found]


def _after(
    console: Console,
    found: list[comparison.Sample],
    frame: pd.DataFrame,
    settings: dict[str, Any],
) -> None:
    """Print what the samples say without another call of the model."""
    names = list(frame["method"].unique())
    limits = {name: methods_table.limit_of(name, settings) for name in names}
    against_base = "base" in names
    print_lengths(
        console, extreme_lengths(frame, limits, "base" if against_base else None), against_base
    )
    latest = list({(one.method, one.index): one for one in found}.values())
    targets = targets_of_comparison(latest, settings)
    curves, slopes = alpha_curves(frame, targets.alphas), alpha_slopes(frame, targets.alphas)
    print_alphas(console, curves, slopes, targets.unmixed)
    print_votes(console, votes_by_method(latest))


def _say_what(console: Console, model: str, second: str | None, prompt: str, alpha: float) -> None:
    tell(console, say("cli-samples-of", model=shown(model)), "bold")
    if second:
        said = say(
            "cli-second-model",
            method=methods_table.SECOND_MODEL,
            second=shown(second),
            model=shown(model),
        )
        tell(console, said, "dim")
    sharpness = say("cli-sharpness", alpha=f"{alpha:g}")
    for name in methods_table.as_sharp_as_power(alpha):
        title = methods_table.table()[name].look.title
        sharpness = say("cli-as-sharp", before=sharpness, method=title, tau=f"{1 / alpha:.3g}")
    tell(console, sharpness, "dim")
    tell(console, say("cli-prompt", prompt=shown(prompt)))


def _samples_table(samples: pd.DataFrame, truth: str | None) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    columns = ["cli-column-sample", "cli-column-answer"]
    columns += ["cli-column-right"] if truth else []
    table.add_column(str(say("cli-column-method")), no_wrap=True)
    for code in [*columns, "cli-column-log-p", "cli-column-length"]:
        table.add_column(str(say(code)), justify="right", no_wrap=True)
    table.add_column(str(say("cli-column-response")))
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
        title=str(say("cli-means-per-sample")),
        title_justify="left",
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
    )
    table.add_column(str(say("cli-column-method")), no_wrap=True)
    for code in (*(["cli-column-right"] if truth else []), *MEANS):
        table.add_column(str(say(code)), justify="right", no_wrap=True)
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
    if not row["compared"]:
        return "–"
    right, compared = str(row["right"]), str(row["compared"])
    return str(say("cli-right-of-compared", right=right, compared=compared))


def _graded(right: bool | None) -> str:
    if pd.isna(right):
        return "–"
    return str(say("cli-right") if right else say("cli-wrong"))


def _dashes(frame: pd.DataFrame, truth: str | None) -> list[Message]:
    """Say why there are dashes in the tables, as far as there are."""
    return [
        reason
        for there, reason in (
            (frame["tokens"].isna().any(), say("cli-dash-cost")),
            (
                not frame["log_prob"].map(math.isfinite).all(),
                say("cli-dash-log-p"),
            ),
            (
                truth is not None and frame["right"].isna().any(),
                say("cli-dash-right"),
            ),
        )
        if there
    ]
