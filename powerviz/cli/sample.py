"""`python -m powerviz sample`: one run of a method; of power sampling, decision by decision."""

import shlex
from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from powerviz import prompts
from powerviz.cli import options
from powerviz.cli.drawing import DrawingView
from powerviz.cli.files import check_writable
from powerviz.cli.live import RunView
from powerviz.cli.loading import load
from powerviz.cli.prompting import asked, check_wrapping, turns
from powerviz.cli.summary import fact, summarise
from powerviz.cli.terminal import output_console, shown
from powerviz.errors import RecordingError, SettingError
from powerviz.messages import say
from powerviz.methods import listed, own_methods
from powerviz.models import DEFAULT_MODEL
from powerviz.models.engines import DTYPES
from powerviz.runs import Run, load_run, record
from powerviz.runs.events import Event
from powerviz.samplers import resume, stream
from powerviz.samplers.settings.fields import checked

DEFAULT_METHOD = "power"
HOW_IT_IS_LOADED = ("device", "dtype", "reproducible", "eos", "threads", "gpu_layers")
"""Options of the model that may be given with --resume, where they do not contradict the recording."""


def sample(
    context: typer.Context,
    prompt: Annotated[
        str, typer.Argument(help="What the model is asked; - is standard input.")
    ] = options.PROMPTS[0],
    method: Annotated[
        str, typer.Option(help=f"What draws the response: {listed()}.")
    ] = DEFAULT_METHOD,
    prompt_file: options.PromptFile = None,
    template: options.Template = None,
    system: options.System = None,
    history: options.History = None,
    model: options.Model = DEFAULT_MODEL,
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
    temperature: options.ProposalTemperature = None,
    seed: options.Seed = 0,
    chains: options.Chains = 1,
    stop_early: options.StopEarly = False,
    cut_law: options.CutLaw = "uniform",
    uniform_share: options.UniformShare = 0.5,
    tries: options.Tries = 1,
    skip_ahead: options.SkipAhead = True,
    early_rejection: options.EarlyRejection = True,
    recall: options.Recall = True,
    prefetch: options.Prefetch = 8,
    num_particles: options.Particles = None,
    num_rounds: options.Rounds = None,
    ramp: options.Ramp = None,
    ess_threshold: options.EssThreshold = None,
    resampling: options.Resampling = None,
    check_every: options.CheckEvery = None,
    rejuvenation: options.Rejuvenation = None,
    num_samples: options.Samples = None,
    warm_up: options.WarmUp = None,
    kept: options.KeptShare = None,
    num_rungs: options.Rungs = None,
    lowest_alpha: options.LowestAlpha = None,
    lower_alphas: options.LowerAlphas = None,
    piece_size: options.PieceSize = None,
    num_pieces: options.Pieces = None,
    num_kept: options.Kept = None,
    num_rollouts: options.Rollouts = None,
    horizon: options.Horizon = None,
    out: Annotated[
        Path | None, typer.Option(help="Record the run to this new JSON Lines file as it goes.")
    ] = None,
    go_on: Annotated[
        Path | None,
        typer.Option(
            "--resume",
            help="Go on with this interrupted recording; prompt and settings are its own.",
        ),
    ] = None,
) -> None:
    """Draw a response from the power distribution and show every accept/reject decision.

    With --method another method draws it, and takes those of the settings that are its own.
    """
    console = output_console()
    given = options.given(context)
    if method not in own_methods():
        said = say("cli-no-such-method", name=repr(method), names=listed())
        raise SettingError("method", said)
    if go_on:
        _refuse_beside_resume(given)
        past = _recorded(go_on, method)
        events: Iterator[Event] = iter(past.events)
        if not past.complete:
            name = model if "model" in given else past.started.model
            dtype, reproducible = _as_then(past, given, dtype, reproducible)
            loaded = load(console, name, device, dtype, eos, reproducible, threads, gpu_layers)
            events = chain(events, record(resume(loaded, past), go_on, append=True))
    else:
        offered = options.settings(context)
        settings = _settings(method, offered, given)  # Before the model loads, which can take long.
        check_wrapping(template, system)
        check_writable(out, "out", new=True)
        question, before = asked(prompt, prompt_file, given), turns(history)
        loaded = load(console, model, device, dtype, eos, reproducible, threads, gpu_layers)
        made = prompts.prompt(loaded, question, template, system, before)
        events = stream(loaded, made, method, **settings)
        events = record(events, out) if out else events
    how_loaded = [
        f"--{name}" if given[name] == "True" else f"--{name} {shlex.quote(given[name])}"
        for name in HOW_IT_IS_LOADED
        if name in given
    ]
    if method != DEFAULT_METHOD:
        how_loaded.insert(0, f"--method {method}")
    decides = own_methods()[method].sampler.decides
    view = RunView(console) if decides else DrawingView(console)
    _show(console, view, events, go_on or out, how_loaded)


def _settings(method: str, offered: dict[str, Any], given: dict[str, str]) -> dict[str, Any]:
    """Those of the options that the command line spells out. Raises `SettingError`."""
    row = own_methods()[method]
    named = [name for name in offered if name in given]
    for name in named:
        if name not in row.sampler.settable:
            raise SettingError(name, say("cli-no-setting-of", method=row.look.title))
    twice = [name for name in ("num_rungs", "lowest_alpha") if name in given]
    if twice and "lower_alphas" in given:
        raise SettingError(twice[0], say("cli-ladder-given-twice"))
    settings = {name: offered[name] for name in named}
    checked(row.sampler.settings, settings)
    return settings


def _show(
    console: Console,
    view: RunView | DrawingView,
    events: Iterator[Event],
    file: Path | None,
    how_loaded: list[str],
) -> None:
    try:
        with closing(view):
            for event in events:
                view.show(event)
    except KeyboardInterrupt:
        console.print(f"\n{say('cli-interrupted')}", style="bold")
        raise typer.Exit(130) from None
    finally:
        if view.run:
            summarise(console, view.run)
            _say_where(console, view.run, file, how_loaded)


def _say_where(console: Console, run: Run, file: Path | None, how_loaded: list[str]) -> None:
    if file is None or not file.exists():
        return
    label = say("cli-label-recorded") if run.complete else say("cli-label-kept")
    fact(console, label, shown(str(file)))
    if not run.complete:
        command = ["python -m powerviz sample --resume", shlex.quote(str(file)), *how_loaded]
        fact(console, say("cli-label-go-on"), shown(" ".join(command)))


def _refuse_beside_resume(given: dict[str, str]) -> None:
    others = given.keys() - {"go_on", "model", "method", *HOW_IT_IS_LOADED}
    for name in sorted(others):
        raise SettingError(name, say("cli-not-with-resume-recording"))


def _as_then(past: Run, given: dict[str, str], dtype: str, reproducible: bool) -> tuple[str, bool]:
    """dtype and reproducible of a run that goes on. Raises `SettingError` where others are asked for."""
    then = past.started
    if "dtype" in given and dtype != "auto" and then.dtype not in (None, dtype):
        raise SettingError("dtype", say("cli-dtype-was-another", dtype=then.dtype))
    if "reproducible" in given and then.dtype is not None and not then.reproducible:
        raise SettingError("reproducible", say("cli-not-reproducible-then"))
    return then.dtype if then.dtype in DTYPES else dtype, reproducible or then.reproducible


def _recorded(path: Path, method: str) -> Run:
    """The run in a file, with the option named if it is not one that can go on here."""
    try:
        run = load_run(path)
    except RecordingError as error:
        fault = say("cli-fault-in-file", path=str(path), field=error.field, reason=error.message)
        reason = error.message if error.field == "path" else fault
        raise RecordingError("resume", reason) from error
    drawn_by = run.started.sampler
    if drawn_by not in own_methods():
        said = say("cli-run-of-unknown-method", path=str(path), method=drawn_by)
        raise RecordingError("resume", said)
    if drawn_by != method:
        said = say("cli-run-of-another-method", path=str(path), method=drawn_by)
        raise RecordingError("resume", said)
    return run
