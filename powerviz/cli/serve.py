"""`powerviz app`, and `python app.py`: open the page. Every option is also an environment variable.

Where the page is served, Gradio's own variables say, too, as they do on a Hugging Face Space.
"""

from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from powerviz.cli import options
from powerviz.cli.loading import GPU_LAYERS, THREADS, checked_names, load_all, tell_engine
from powerviz.errors import PowerVizError, SettingError
from powerviz.grading.code_execution import confinement
from powerviz.messages import say
from powerviz.models import DEFAULT_MODEL
from powerviz.web.policy import HubSets, ModelsOffered, Operator
from powerviz.web.serving.ending import ended_at_once


def serve(
    model: Annotated[
        list[str],
        typer.Option(
            envvar="POWERVIZ_MODEL",
            help="A bundled model, a folder, a Hugging Face id, or a name with an engine's scheme; "
            "several to choose from.",
        ),
    ] = [DEFAULT_MODEL],  # noqa: B006 (typer needs a list)
    servers: Annotated[
        list[str],
        typer.Option(
            envvar="POWERVIZ_SERVERS",
            help="Addresses of servers that visitors may sample from, such as http://127.0.0.1:8080; each "
            "is tested at the start. Visitors see the addresses, and can reach no others. None unless given.",
        ),
    ] = [],  # noqa: B006 (typer needs a list)
    device: Annotated[
        str, typer.Option(envvar="POWERVIZ_DEVICE", help="auto, cpu, cuda, cuda:1, mps.")
    ] = "auto",
    threads: Annotated[
        int | None, typer.Option(envvar=THREADS, min=1, help=options.THREADS_HELP)
    ] = None,
    gpu_layers: Annotated[
        int | None, typer.Option(envvar=GPU_LAYERS, min=0, help=options.GPU_LAYERS_HELP)
    ] = None,
    host: Annotated[
        str,
        typer.Option(
            envvar=["POWERVIZ_HOST", "GRADIO_SERVER_NAME"], help="0.0.0.0 lets other machines in."
        ),
    ] = "127.0.0.1",
    port: Annotated[
        int | None,
        typer.Option(
            envvar=["POWERVIZ_PORT", "GRADIO_SERVER_PORT", "PORT"],
            help="First free one from 7860 on.",
        ),
    ] = None,
    root_path: Annotated[
        str,
        typer.Option(
            envvar=["POWERVIZ_ROOT_PATH", "GRADIO_ROOT_PATH"],
            help="Sub-path behind a reverse proxy.",
        ),
    ] = "",
    results: Annotated[
        Path | None,
        typer.Option(
            envvar="POWERVIZ_RESULTS",
            help="Folder in which evaluations are kept, and of which those in it can be looked at; "
            "without one they end with the server.",
        ),
    ] = None,
    keep_hours: Annotated[
        float | None,
        typer.Option(
            envvar="POWERVIZ_KEEP_HOURS",
            help="How long visitors' evaluations stay after their last sample. Left out: for ever "
            "with --results, else for 24 hours.",
        ),
    ] = None,
    upload_recordings: Annotated[
        bool,
        typer.Option(
            envvar="POWERVIZ_UPLOAD_RECORDINGS", help="Let visitors play recordings of their own."
        ),
    ] = True,
    upload_problems: Annotated[
        bool,
        typer.Option(
            envvar="POWERVIZ_UPLOAD_PROBLEMS", help="Let visitors evaluate on files of their own."
        ),
    ] = True,
    hub_sets: Annotated[
        HubSets,
        typer.Option(
            envvar="POWERVIZ_HUB_SETS",
            help="Problem sets that visitors may have loaded from Hugging Face: those the page "
            "lists by name, or any public one.",
        ),
    ] = "published",
    execute_code: Annotated[
        bool,
        typer.Option(
            envvar="POWERVIZ_EXECUTE_CODE",
            help="Grade programming problems by running what models wrote, in confinement.",
        ),
    ] = False,
    models_offered: Annotated[
        ModelsOffered,
        typer.Option(
            envvar="POWERVIZ_MODELS_OFFERED",
            help="What visitors may choose from: the models it was started with; those of the "
            "catalogue, too; or any on Hugging Face, with this machine's login, and in its folders.",
        ),
    ] = "started",
    gpu_seconds: Annotated[
        int,
        typer.Option(
            envvar="POWERVIZ_GPU_SECONDS",
            min=10,
            help="Where GPUs are lent (ZeroGPU): for how long one is asked for at most.",
        ),
    ] = 60,
    share: Annotated[
        bool, typer.Option(envvar="POWERVIZ_SHARE", help="Ask Gradio for a public link.")
    ] = False,
    runs_at_once: Annotated[
        int | None,
        typer.Option(
            envvar="POWERVIZ_RUNS_AT_ONCE",
            help="Runs that are drawn at the same moment. Left out: two, or one on a single core.",
        ),
    ] = None,
    runs_in_turn: Annotated[
        int,
        typer.Option(
            envvar="POWERVIZ_RUNS_IN_TURN",
            help="Runs that take turns at it, each with its keys and values in memory.",
        ),
    ] = 128,
    runs_waiting: Annotated[
        int,
        typer.Option(
            envvar="POWERVIZ_RUNS_WAITING", help="More that wait in a queue; others are refused."
        ),
    ] = 200,
    runs_per_visitor: Annotated[
        int | None,
        typer.Option(
            envvar="POWERVIZ_RUNS_PER_VISITOR",
            help="Chains and comparisons that one tab of a browser may have under way.",
        ),
    ] = None,
    tokens_per_run: Annotated[
        int | None,
        typer.Option(
            envvar="POWERVIZ_TOKENS_PER_RUN",
            help="Tokens decoded by the model, those thrown away included, after which a run pauses, "
            "until its visitor lets it go on.",
        ),
    ] = None,
    seconds_per_run: Annotated[
        float | None,
        typer.Option(
            envvar="POWERVIZ_SECONDS_PER_RUN",
            help="Seconds of drawing after which it pauses; waiting does not count.",
        ),
    ] = 900.0,
    steps_per_run: Annotated[
        int,
        typer.Option(
            envvar="POWERVIZ_STEPS_PER_RUN",
            help="Steps that a run may plan: N in each of its blocks, those of all samples together.",
        ),
    ] = 20_000,
    events_per_run: Annotated[
        int,
        typer.Option(
            envvar="POWERVIZ_EVENTS_PER_RUN",
            help="Events after which a run ends on the server, which keeps them; it can be saved, "
            "and goes on on the command line.",
        ),
    ] = 200_000,
    longest_prompt: Annotated[
        int, typer.Option(envvar="POWERVIZ_LONGEST_PROMPT", help="Of a prompt, in characters.")
    ] = 20_000,
    longest_response: Annotated[
        int | None,
        typer.Option(
            envvar="POWERVIZ_LONGEST_RESPONSE",
            help="Largest T. Left out: what the model can read.",
        ),
    ] = None,
    idle_minutes: Annotated[
        float,
        typer.Option(
            envvar="POWERVIZ_IDLE_MINUTES",
            help="After which the server frees what a visitor has on it; a page brings its run "
            "along when it goes on.",
        ),
    ] = 60.0,
    class_hours: Annotated[
        float,
        typer.Option(
            envvar="POWERVIZ_CLASS_HOURS",
            help="After which a class that a teacher has opened ends by itself; it is kept over restarts "
            "with --results.",
        ),
    ] = 6.0,
    limits: Annotated[
        str,
        typer.Option(
            envvar="POWERVIZ_LIMITS",
            help="Other numbers than the defaults for what a tab, an address and everybody together "
            "may have, as name=per tab/per address/in all, comma-separated.",
        ),
    ] = "",
    proxies: Annotated[
        int | None,
        typer.Option(
            envvar="POWERVIZ_PROXIES",
            help="Reverse proxies in front of the server, whose word for a visitor's address is "
            "taken. Left out: one on Hugging Face Spaces and with --share, else none.",
        ),
    ] = None,
) -> None:
    """PowerViz in the browser: watch power sampling of a language model, step by step."""
    try:
        operator = Operator(
            results=results,
            keep_hours=keep_hours,
            upload_recordings=upload_recordings,
            upload_problems=upload_problems,
            hub_sets=hub_sets,
            execute_code=execute_code,
            share=share,
            models_offered=models_offered,
            gpu_seconds=gpu_seconds,
            runs_at_once=runs_at_once,
            runs_in_turn=runs_in_turn,
            runs_waiting=runs_waiting,
            runs_per_visitor=runs_per_visitor,
            tokens_per_run=tokens_per_run,
            seconds_per_run=seconds_per_run,
            steps_per_run=steps_per_run,
            events_per_run=events_per_run,
            longest_prompt=longest_prompt,
            longest_response=longest_response,
            idle_minutes=idle_minutes,
            class_hours=class_hours,
            limits=limits,
            proxies=proxies,
        )
        if execute_code and confinement() is None:
            raise SettingError("execute_code", say("code-unconfined"))
        tell_engine(threads, gpu_layers)
        models = load_all(checked_names(model, servers), device)
        # Gradio takes seconds to import, which no other command needs.
        from powerviz.web.app import build
        from powerviz.web.serving.zero_gpu import lend

        lend(models, operator.gpu_seconds)
        app = build(models, operator)
        app.evaluations.prepare()
    except PowerVizError as error:
        typer.echo(say("cli-error", message=str(error)), err=True)
        raise typer.Exit(2) from None
    app.launch(server_name=host, server_port=port, root_path=root_path or None, share=share)


@wraps(serve)
def app(**options: Any) -> None:
    with ended_at_once():
        try:
            serve(**options)
        except typer.Exit as ending:
            raise SystemExit(ending.exit_code) from None
