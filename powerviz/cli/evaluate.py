"""`python -m powerviz evaluate`: methods × a problem set, kept sample by sample, as tables."""

import functools
import hashlib
import shlex
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any, Self

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from powerviz.cli import options
from powerviz.cli.evaluation_tables import duration, print_report
from powerviz.cli.loading import load, load_quietly
from powerviz.cli.prompting import STANDARD_INPUT, check_wrapping, standard_input, turns
from powerviz.cli.terminal import output_console, say, shown
from powerviz.errors import RecordingError, SettingError
from powerviz.evaluation.engine import Carrier, evaluate, in_this_process
from powerviz.evaluation.formats import PUBLISHED
from powerviz.evaluation.plan import MOST_SAMPLES, Method, Plan, method, plan_of, sweep
from powerviz.evaluation.problems import ProblemSet, load_problem_set, read_problem_set
from powerviz.evaluation.report import GRADERS, Report, many_empty, report, write_csv
from powerviz.evaluation.results import PLAN_JSON, Sample, read_plan, read_samples
from powerviz.models import DEFAULT_MODEL
from powerviz.prompts import TEMPLATES
from powerviz.samplers import SAMPLERS
from powerviz.samplers.power import PowerSettings
from powerviz.samplers.settings import checked

EVALUATIONS = Path("evaluations")
MOST_FAULTS_SHOWN = 3
LINES_OF_PROGRESS = 20
"""At most so many, where there is no terminal to draw a bar on."""
WITH_RESUME = {"go_on", "device", "workers", "ray", "execute_code", "grader"}


def evaluate_command(
    context: typer.Context,
    problems: Annotated[
        str,
        typer.Argument(
            help=f"pocket, {', '.join(PUBLISHED)}, hub:owner/name, a file, or - for standard input."
        ),
    ] = "pocket",
    methods: Annotated[
        str,
        typer.Option(
            help=f"Comma-separated; any of {', '.join(sorted(SAMPLERS))}. base@NAME draws from "
            "another model, and the model scores what it says."
        ),
    ] = "greedy,base,low_temperature,power",
    samples: Annotated[
        int, typer.Option(min=1, max=MOST_SAMPLES, help="Samples of each method on each problem.")
    ] = 4,
    limit: Annotated[int | None, typer.Option(min=1, help="Only so many problems.")] = None,
    template: Annotated[
        str | None,
        typer.Option(
            help=f"How the model is asked: {', '.join(TEMPLATES)}. By default as the problem set "
            "words it, in the model's chat template if that is how it is usually asked."
        ),
    ] = None,
    system: options.System = None,
    history: options.History = None,
    model: options.Model = DEFAULT_MODEL,
    second_model: Annotated[
        str | None,
        typer.Option(help="The same base after tuning, pocket-grpo for instance: adds base@NAME."),
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
    best_of: Annotated[
        int, typer.Option(min=1, max=4096, help="Samples that best_of_n and majority_vote see.")
    ] = 16,
    sweep_alpha: Annotated[
        str | None, typer.Option(help="Power sampling at these α, 1,2,4,8 for instance.")
    ] = None,
    sweep_steps: Annotated[
        str | None, typer.Option(help="Power sampling with these N, 0,5,10,20 for instance.")
    ] = None,
    seed: options.Seed = 0,
    execute_code: Annotated[
        bool,
        typer.Option(
            "--execute-code",
            help="Run the programs in responses to programming problems, to grade them.",
        ),
    ] = False,
    answers: Annotated[
        str | None,
        typer.Option(
            help="Where answers are looked for: boxed (in boxes only), said (also behind 'the answer "
            "is'), last (else the last number). By default as prompts ask: last, but said where "
            "they ask for a box."
        ),
    ] = None,
    grader: Annotated[
        str | None,
        typer.Option(help="paper: what the grader of the paper says, in a second column."),
    ] = None,
    workers: Annotated[
        int, typer.Option(min=1, help="Processes side by side, a core each; 1: this one alone.")
    ] = 1,
    ray: Annotated[
        str | None,
        typer.Option(help="Address of a Ray cluster to run on: auto, ray://host:10001, or local."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for all samples and tables; goes on if it holds the same evaluation. "
            "By default one in evaluations/, the same for the same command."
        ),
    ] = None,
    go_on: Annotated[
        Path | None,
        typer.Option("--resume", help="Go on in this folder; what is to be done is written in it."),
    ] = None,
) -> None:
    """Run methods over a problem set; every sample is kept, and an interrupted run goes on."""
    console = output_console()
    if grader is not None and grader not in GRADERS:
        raise SettingError("grader", f"{grader!r} is none; use {', '.join(GRADERS)}")
    if go_on:
        plan, folder = _resumed(go_on, options.given(context), execute_code), go_on
    else:
        settings = {
            "alpha": alpha,
            "num_steps": num_steps,
            "block_size": block_size,
            "max_new_tokens": max_new_tokens,
            "stop": tuple(stop or ()),
            "num_samples": best_of,
        }
        power = {name: value for name, value in settings.items() if name != "num_samples"}
        checked(PowerSettings, power)  # α, before anything is derived from it.
        names = _names(methods)
        if second_model:
            names.append(f"base@{second_model}")
        asked = [*_asked(names, samples, settings)]
        asked += sweep("alpha", _numbers(sweep_alpha, "sweep_alpha"), samples, settings)
        asked += sweep("num_steps", _numbers(sweep_steps, "sweep_steps"), samples, settings)
        check_wrapping(template, system)
        if problems == STANDARD_INPUT:
            content = standard_input("the problems")
            chosen = read_problem_set(content, "standard input", limit, template)
        else:
            chosen = load_problem_set(problems, limit, template)
        _say_faults(console, chosen)
        plan = plan_of(
            chosen,
            asked,
            model,
            seed=seed,
            dtype=dtype,
            reproducible=reproducible,
            eos=eos,
            template=template,
            system=system,
            history=tuple(turns(history)),
            execute_code=execute_code,
            answers=answers,
        )
        folder = out or EVALUATIONS / _digest(plan)
    carrier = _carrier(console, plan, device, workers, ray)
    _run(console, plan, folder, carrier, grader)


def _run(console: Console, plan: Plan, folder: Path, carrier: Carrier, grader: str | None) -> None:
    running = evaluate(plan, folder, carrier)
    there = len(read_samples(folder))
    say(console, f"{shown(plan.problem_set)}: {len(plan.problems)} problems", "bold")
    say(console, f"{plan.total:,} samples in {shown(str(folder))}, {there:,} there already", "dim")
    try:
        with _Bar(console, there, plan.total) as bar:
            for progress in running:
                bar.show(progress.done, progress.seconds_left)
    except KeyboardInterrupt:
        running.close()
        console.print("\nInterrupted.", style="bold")
        raise typer.Exit(130) from None
    finally:
        _summarise(console, plan, folder, grader)


def _summarise(console: Console, plan: Plan, folder: Path, grader: str | None) -> None:
    """What there is, as tables, and how to go on if there should be more."""
    samples = read_samples(folder)
    if samples:
        found = report(plan, samples, grader)
        print_report(console, found)
        _say_unusual(console, found, samples)
        try:
            write_csv(found, folder)
        except RecordingError as error:  # A full disk, most likely; how to go on matters more.
            say(console, f"The tables are not in the folder: {shown(error.message)}", "yellow")
        console.print()
    say(console, f"{len(samples):,} of {plan.total:,} samples are kept in {shown(str(folder))}")
    if len(samples) < plan.total:
        command = f"python -m powerviz evaluate --resume {shlex.quote(str(folder))}"
        command += " --execute-code" if plan.execute_code else ""
        say(console, f"go on with {shown(command)}")


class _Bar:
    """How far it is: a bar on a terminal, now and then a line in a file."""

    def __init__(self, console: Console, done: int, total: int) -> None:
        self.console, self.total, self.told = console, total, done
        self.bar = Progress(
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.description}"),
            console=console,
            transient=True,
            disable=not console.is_interactive,
        )
        self.task = self.bar.add_task("starting …", total=total, completed=done)

    def __enter__(self) -> Self:
        self.bar.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.bar.stop()

    def show(self, done: int, seconds_left: float) -> None:
        left = f", about {duration(seconds_left)} left" if done < self.total else ""
        self.bar.update(self.task, completed=done, description=left.removeprefix(", "))
        if self.bar.disable and (done - self.told) * LINES_OF_PROGRESS >= self.total:
            self.told = done
            say(self.console, f"{done:,} of {self.total:,} samples{left}", "dim")


def _resumed(folder: Path, given: dict[str, str], execute_code: bool) -> Plan:
    for name in sorted(given.keys() - WITH_RESUME):
        raise SettingError(
            name, "cannot be given with --resume: the folder says what is to be done"
        )
    plan = read_plan(folder)
    if plan.execute_code and not execute_code:
        raise SettingError(
            "execute_code", f"{folder} runs the programs it is given; say so with --execute-code"
        )
    return plan


def _carrier(console: Console, plan: Plan, device: str, workers: int, ray: str | None) -> Carrier:
    quietly = functools.partial(
        load_quietly,
        device=device,
        dtype=plan.dtype,
        eos=plan.eos,
        reproducible=plan.reproducible,
    )
    if ray:
        from powerviz.evaluation.ray_cluster import on_ray

        return on_ray(ray, quietly)
    if workers > 1:
        from powerviz.evaluation.workers import in_workers

        return in_workers(workers, quietly)
    return in_this_process(
        lambda name: load(console, name, device, plan.dtype, plan.eos, plan.reproducible)
    )


def _names(methods: str) -> list[str]:
    names = list(dict.fromkeys(name.strip() for name in methods.split(",") if name.strip()))
    for name in names or [methods]:
        sampler, at, model = name.partition("@")
        if sampler not in SAMPLERS or (at and not model):
            known = ", ".join(sorted(SAMPLERS))
            raise SettingError("methods", f"{name!r} is none; there are {known}")
    return names


def _asked(names: Iterable[str], samples: int, settings: dict[str, Any]) -> Iterable[Method]:
    # As sharp as the target of power sampling, which proposes at this temperature, too.
    sharp = {"temperature": 1 / settings["alpha"]}
    for name in names:
        sampler, _, model = name.partition("@")
        own = sharp if sampler == "low_temperature" else {}
        yield method(sampler, samples, settings | own, model or None)


def _numbers(listed: str | None, option: str) -> Sequence[float]:
    """Whole ones as they are, so that they can be a number of steps."""
    if listed is None:
        return ()
    values = []
    for word in listed.split(","):
        try:
            value = float(word)
        except ValueError:
            raise SettingError(
                option, f"{word.strip()!r} is no number; give some, like 1,2,4"
            ) from None
        values.append(int(value) if value.is_integer() else value)
    return values


def _say_unusual(console: Console, found: Report, samples: Sequence[Sample]) -> None:
    """Say what an accuracy does not: many empty responses mean that it was asked in a wrong way."""
    failed = [sample for sample in samples if sample.failed]
    if failed:
        console.print()
        told = f"Warning: {len(failed):,} of {len(samples):,} responses could not be drawn"
        say(console, f"{told}. {shown(failed[0].note)} ({shown(failed[0].problem)})", "yellow")
    if many := many_empty(found.samples):
        console.print()
        say(
            console,
            f"Warning: {many[0]:,} of {many[1]:,} responses are empty. Is this how the model is to "
            "be asked? See --template; and --eos for what ends a response.",
            "yellow",
        )


def _digest(plan: Plan) -> str:
    """The same plan, the same folder: the same command goes on where it was interrupted."""
    left_out = {"answers"} if plan.answers is None else None  # As before there was this choice.
    return hashlib.sha256(PLAN_JSON.dump_json(plan, exclude=left_out)).hexdigest()[:10]


def _say_faults(console: Console, chosen: ProblemSet) -> None:
    if not chosen.faults:
        return
    say(console, f"Left out of {shown(chosen.name)}: {len(chosen.faults)} of its rows", "yellow")
    for fault in chosen.faults[:MOST_FAULTS_SHOWN]:
        say(console, f"  row {fault.row}: {shown(fault.message)}", "yellow")
    if len(chosen.faults) > MOST_FAULTS_SHOWN:
        say(console, "  …", "yellow")
