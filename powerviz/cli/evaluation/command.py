"""`python -m powerviz evaluate`: methods × a problem set, kept sample by sample, as tables."""

import functools
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from powerviz.cli import options
from powerviz.cli.evaluation.carrying_out import carry_out
from powerviz.cli.evaluation.remarks import (
    say_faults,
    say_template,
)
from powerviz.cli.loading import load, load_quietly
from powerviz.cli.problems import say_repeats
from powerviz.cli.prompting import STANDARD_INPUT, check_wrapping, standard_input, turns
from powerviz.cli.terminal import output_console, shown, tell
from powerviz.errors import SettingError
from powerviz.evaluation.engine import Carrier, in_this_process
from powerviz.evaluation.plan import (
    GRADERS,
    MOST_SAMPLES,
    Method,
    Plan,
    method,
    plan_of,
    sweep,
    template_around,
)
from powerviz.evaluation.results import PLAN_JSON, read_plan
from powerviz.evaluation.sets.formats import PUBLISHED
from powerviz.evaluation.sets.problems import load_problem_set, read_problem_set
from powerviz.messages import say
from powerviz.methods import as_sharp_as_power, choosing_from, listed, ticked
from powerviz.models import DEFAULT_MODEL, LanguageModel
from powerviz.models.files.lora import on_the_base
from powerviz.prompts import TEMPLATES, has_chat_template
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings

EVALUATIONS = Path("evaluations")
WITH_RESUME = {
    "go_on",
    "device",
    "threads",
    "gpu_layers",
    "workers",
    "ray",
    "execute_code",
    "grader",
}


def evaluate_command(
    context: typer.Context,
    problems: Annotated[
        str,
        typer.Argument(
            help=f"pocket, {', '.join(PUBLISHED)}, hub:owner/name, a file, or - for standard input. "
            "And a plan, as in evaluate plan.toml: a file with a line for each option."
        ),
    ] = "pocket",
    methods: Annotated[
        str,
        typer.Option(
            help=f"Comma-separated; any of {listed()}. base@NAME draws from "
            "another model, and the model scores what it says."
        ),
    ] = ",".join(ticked()),
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
        typer.Option(
            help="The same base after tuning, pocket-grpo for instance, or the folder of a LoRA of "
            "--model, which then shares its weights: adds base@NAME."
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
    best_of: Annotated[
        int,
        typer.Option(min=1, max=4096, help=f"Samples that {' and '.join(choosing_from(1))} see."),
    ] = 16,
    sweep_alpha: Annotated[
        str | None, typer.Option(help="Power sampling at these α, 1,2,4,8 for instance.")
    ] = None,
    sweep_temperature: Annotated[
        str | None,
        typer.Option(help="Power sampling that proposes at these τ, 0.25,0.5,1 for instance."),
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
        said = say("cli-no-such-grader", name=repr(grader), names=", ".join(GRADERS))
        raise SettingError("grader", said)
    if go_on:
        plan, folder = _resumed(go_on, options.given(context), execute_code), go_on
    else:
        power = options.settings(context)
        del power["seed"]  # of the whole evaluation, and each sample has its own
        settings = power | {"num_samples": best_of}
        checked(PowerSettings, power)  # α, before anything is derived from it.
        names = options.named_methods(methods, of_models=True)
        if second_model:
            names.append(f"base@{on_the_base(model, second_model)}")
        asked = [*_asked(names, samples, settings)]
        asked += sweep("alpha", _numbers(sweep_alpha, "sweep_alpha"), samples, settings)
        asked += sweep(
            "temperature", _numbers(sweep_temperature, "sweep_temperature"), samples, settings
        )
        asked += sweep("num_steps", _numbers(sweep_steps, "sweep_steps"), samples, settings)
        check_wrapping(template, system)
        if problems == STANDARD_INPUT:
            content = standard_input(say("cli-the-problems"))
            chosen = read_problem_set(content, str(say("cli-standard-input")), limit, template)
        else:
            chosen = load_problem_set(problems, limit, template)
        say_faults(console, chosen)
        say_repeats(console, chosen)
        if template is None:
            say_template(console, chosen)
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
            grader=grader,
        )
        folder = out or EVALUATIONS / _digest(plan)
    how: dict[str, Any] = {
        "device": device,
        "threads": threads,
        "gpu_layers": gpu_layers,
        "dtype": plan.dtype,
        "eos": plan.eos,
        "reproducible": plan.reproducible,
    }
    carrier = _carrier(console, plan, how, workers, ray)
    carry_out(console, plan, folder, carrier, grader or plan.grader)


def _resumed(folder: Path, given: dict[str, str], execute_code: bool) -> Plan:
    for name in sorted(given.keys() - WITH_RESUME):
        raise SettingError(name, say("cli-not-with-resume-folder"))
    plan = read_plan(folder)
    if plan.execute_code and not execute_code:
        raise SettingError("execute_code", say("cli-programs-are-run", folder=str(folder)))
    return plan


def _carrier(
    console: Console, plan: Plan, how: dict[str, Any], workers: int, ray: str | None
) -> Carrier:
    quietly = functools.partial(load_quietly, **how)
    if ray:
        from powerviz.evaluation.ray_cluster import on_ray

        return on_ray(ray, quietly)
    if workers > 1:
        from powerviz.evaluation.workers import in_workers

        return in_workers(workers, quietly)
    return in_this_process(functools.partial(_loaded, console, plan, how))


def _asked(names: Iterable[str], samples: int, settings: dict[str, Any]) -> Iterable[Method]:
    sharp = as_sharp_as_power(settings["alpha"])
    for name in names:
        sampler, _, model = name.partition("@")
        yield method(sampler, samples, settings | sharp.get(sampler, {}), model or None)


def _numbers(listed: str | None, option: str) -> Sequence[float]:
    """Whole ones as they are, so that they can be a number of steps."""
    if listed is None:
        return ()
    values = []
    for word in listed.split(","):
        try:
            value = float(word)
        except ValueError:
            raise SettingError(option, say("cli-no-number", word=repr(word.strip()))) from None
        values.append(int(value) if value.is_integer() else value)
    return values


def _loaded(console: Console, plan: Plan, how: dict[str, Any], name: str) -> LanguageModel:
    model = load(console, name, **how)
    if name == plan.model:
        chat = template_around(plan, model) == "chat"
        if chat and not has_chat_template(model):
            raise SettingError("template", say("cli-no-chat-template", model=name))
        code = "cli-asked-in-chat" if chat else "cli-asked-plainly"
        tell(console, say(code, model=shown(name)), "dim")
    return model


def _digest(plan: Plan) -> str:
    """The same plan, the same folder: the same command goes on where it was interrupted."""
    left_out = {"grader"} | ({"answers"} if plan.answers is None else set())
    return hashlib.sha256(PLAN_JSON.dump_json(plan, exclude=left_out)).hexdigest()[:10]
