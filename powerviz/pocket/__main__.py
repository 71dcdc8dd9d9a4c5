"""`python -m powerviz.pocket`: how the bundled models are made and measured.

It has more than 300 lines because all of its commands stand in it.
"""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from powerviz.paths import EVALUATION, GRPO, POCKET, PROBLEMS
from powerviz.pocket.corpus import Purpose, held_out_exercises, held_out_prompts
from powerviz.pocket.problems import load_problems, write_problems

app = typer.Typer(add_completion=False, help=__doc__, no_args_is_help=True)
console = Console()

COLUMNS = (
    TextColumn("{task.description}"),
    BarColumn(),
    MofNCompleteColumn(),
    TextColumn("{task.fields[note]}"),
    TimeElapsedColumn(),
    TimeRemainingColumn(),
)
Seed = Annotated[int, typer.Option(min=0, help="The same seed, the same weights.")]


@app.command()
def problems(out: Annotated[Path, typer.Option(help="JSON Lines file.")] = PROBLEMS) -> None:
    """Write the problem set that training leaves out."""
    write_problems([exercise.problem for exercise in held_out_exercises()], out)
    console.print(f"{len(load_problems(out))} problems in {out}")


@app.command()
def train(
    seed: Seed = 0,
    out: Annotated[Path, typer.Option(help="Folder of the model.")] = POCKET,
    device: Annotated[
        Literal["auto", "cpu", "cuda"],
        typer.Option(help="auto: a GPU where there is one. The samples are the same on both."),
    ] = "auto",
) -> None:
    """Train the pocket model from scratch; an interrupted training goes on."""
    from torch.cuda import get_device_name, is_available

    from powerviz.pocket.training import Training, train

    place = ("cuda" if is_available() else "cpu") if device == "auto" else device
    workers = 2 if place == "cuda" else 0
    work = out / ".training"
    settings = Training(seed=seed)
    with _progress("training", settings.steps, "loss {:.3f}") as (on_step, timer):
        model, tokenizer = train(
            settings,
            work / "checkpoint.pt",
            held_out_prompts(),
            on_step,
            device=place,
            workers=workers,
        )
    used = {"device": get_device_name() if place == "cuda" else "cpu"}
    _save(model, tokenizer, out, asdict(settings) | used | timer())
    shutil.rmtree(work)


@app.command()
def reinforce(
    seed: Seed = 0,
    base: Annotated[Path, typer.Option(help="Folder of the model to start from.")] = POCKET,
    out: Annotated[Path, typer.Option(help="Folder of the tuned model.")] = GRPO,
) -> None:
    """Tune the pocket model on right answers by GRPO; an interrupted training goes on."""
    from powerviz.pocket.reinforcement import Reinforcement, reinforce

    work = out / ".training"
    settings = Reinforcement(seed=seed)
    with _progress("GRPO", settings.steps, "right {:.0%}") as (on_step, timer):
        model, tokenizer = reinforce(settings, base, work, held_out_prompts(), on_step)
    _save(model, tokenizer, out, asdict(settings) | timer())
    shutil.rmtree(work)


@app.command()
def gguf(
    out: Annotated[Path, typer.Option(help="GGUF file.")],
    base: Annotated[Path, typer.Option(help="Folder of the model.")] = POCKET,
) -> None:
    """Write the bundled model as a GGUF file, for llama.cpp; needs the package gguf."""
    from powerviz.pocket.gguf_file import write_gguf

    write_gguf(base, out)
    console.print(f"written to {out}")


@app.command("evaluate")
def measure(
    on: Annotated[
        Purpose,
        typer.Option(help="test: the problem set; choice: others, on which to choose settings."),
    ] = "test",
    workers: Annotated[int, typer.Option(min=1, help="Processes side by side.")] = 2,
    out: Annotated[Path, typer.Option(help="Folder of the model card.")] = POCKET,
    frontier: Annotated[
        bool,
        typer.Option(
            "--frontier",
            help="Instead, accuracy against cost: every method at several budgets of decoded tokens, "
            "as a table (CSV, JSON), a figure and the card's part about it.",
        ),
    ] = False,
    limit: Annotated[
        int | None,
        typer.Option(
            "--problems", min=2, help="With --frontier: so many, at equal distances in the set."
        ),
    ] = None,
) -> None:
    """Measure every method on the problem set and write the model card; for choice, a table only."""
    if frontier:
        _measure_frontier(on, workers, out, limit)
        return
    if limit is not None:
        raise typer.BadParameter("goes with --frontier only", param_hint="--problems")
    from powerviz.evaluation.engine import evaluate, loading
    from powerviz.evaluation.results import read_samples, samples_frame
    from powerviz.evaluation.workers import in_workers
    from powerviz.models import load_model
    from powerviz.pocket.card import Measurement, measured_rows, table, write_card
    from powerviz.pocket.evaluation import (
        card_plan,
        held_out_problems,
        methods,
        reworded_methods,
        sweep,
    )
    from powerviz.pocket.pivots import branchings

    started = time.perf_counter()
    asked, swept, again = methods(), sweep(), reworded_methods()
    plans = {
        "plain": card_plan(held_out_problems(on), [*swept, *asked]),
        "reworded": card_plan(held_out_problems(on, reworded=True), again),
    }
    folder = out / ".evaluation" / on
    samples = {}
    with _progress("evaluating", sum(plan.total for plan in plans.values())) as (on_step, _):
        before = 0
        for name, plan in plans.items():
            carrier = in_workers(workers, loading(plan, device="cpu"))
            for progress in evaluate(plan, folder / name, carrier):
                on_step(before + progress.done, 0.0)
            before += plan.total
            samples[name] = samples_frame(plan, read_samples(folder / name, plan))
    plain = Measurement(plans["plain"].problems, asked, samples["plain"])
    reworded = Measurement(plans["reworded"].problems, again, samples["reworded"])
    if on == "test":
        pivots = branchings(load_model("pocket", device="cpu"), held_out_exercises(on))
        seconds = time.perf_counter() - started
        write_card(out, plain, swept, reworded, pivots, seconds)
        console.print(f"written to {out / 'README.md'}")
    else:
        print(table(measured_rows(plain.samples, [*asked, *swept])), end="\n\n")
        print(table(measured_rows(reworded.samples, again)))
    shutil.rmtree(folder)


def _measure_frontier(on: Purpose, workers: int, out: Path, limit: int | None) -> None:
    """Draw all points, and write them beside the model and into its card."""
    from powerviz.evaluation.engine import loading
    from powerviz.evaluation.workers import in_workers
    from powerviz.pocket.card import write_texts
    from powerviz.pocket.frontier import families
    from powerviz.pocket.frontier_report import table_text, write
    from powerviz.pocket.frontier_run import Extent, run

    asked = families()
    folder = out / ".evaluation" / f"frontier-{on}-{limit or 'all'}"
    bar = Progress(*COLUMNS, console=console)
    tasks: dict[str, TaskID] = {}

    def on_step(what: str, done: int, total: int) -> None:
        if what not in tasks:
            tasks[what] = bar.add_task(what, total=total, note="")
        bar.update(tasks[what], completed=done)

    try:
        with bar:
            found = run(
                on,
                asked,
                folder,
                lambda plan: in_workers(workers, loading(plan, device="cpu")),
                on_step,
                Extent(problems=limit),
            )
    except KeyboardInterrupt:
        console.print(f"Interrupted. What was drawn is in {folder}; the same command goes on.")
        raise typer.Exit(130) from None
    made = {
        "problems": found.problems,
        "minutes": round(found.seconds / 60, 1),
        "workers": workers,
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "commit": _commit(),
    }
    write(out, on, found.rows, asked, made)
    write_texts(out)
    print(table_text(found.rows))
    console.print(f"written to {out}, in {found.seconds / 60:.0f} minutes of drawing")
    shutil.rmtree(folder)


@app.command()
def show(
    workers: Annotated[int, typer.Option(min=1, help="Processes side by side.")] = 2,
    out: Annotated[Path, typer.Option(help="Folder in the package.")] = EVALUATION,
) -> None:
    """Draw the evaluation that the Evaluate tab opens on; an interrupted one goes on."""
    from powerviz.evaluation.bundled import Drawn
    from powerviz.evaluation.engine import evaluate, loading
    from powerviz.evaluation.results import read_samples
    from powerviz.evaluation.workers import in_workers
    from powerviz.pocket.shown_evaluation import shown_plan, write_shown

    plan = shown_plan()
    folder = out / ".evaluation"
    with _progress("evaluating", plan.total) as (on_step, _):
        for progress in evaluate(plan, folder, in_workers(workers, loading(plan, device="cpu"))):
            on_step(progress.done, 0.0)
    when = Drawn(datetime.now(UTC).date().isoformat(), _commit())
    write_shown(plan, read_samples(folder, plan), when, out)
    shutil.rmtree(folder)
    console.print(f"{plan.total} samples in {out}")


@contextmanager
def _progress(
    what: str, total: int, note: str = ""
) -> Iterator[tuple[Callable[[int, float], None], Callable[[], dict[str, float | None]]]]:
    """A bar; with it a function that moves it, and one that gives the seconds a step took.

    Only steps of this process are timed; if an earlier one made them all, nobody knows.
    """
    started = time.perf_counter()
    first = last = 0
    bar = Progress(*COLUMNS, console=console)
    with bar:
        task = bar.add_task(what, total=total, note="")

        def on_step(done: int, value: float) -> None:
            nonlocal first, last
            first, last = first or done, done
            bar.update(task, completed=done, note=note.format(value))

        def timer() -> dict[str, float | None]:
            seconds = (time.perf_counter() - started) / (last - first + 1)
            return {"seconds_per_step": round(seconds, 3) if last else None}

        yield on_step, timer


def _save(model: Any, tokenizer: Any, out: Path, made: dict[str, Any]) -> None:
    """The model as transformers saves it, and beside it how it was made."""
    model.save_pretrained(out)
    tokenizer.save_pretrained(out)
    made["commit"] = _commit()
    (out / "training.json").write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    console.print(f"saved to {out}")


def _commit() -> str:
    """The commit checked out, marked if files of the package differ from it."""
    package = Path(__file__).parents[1]
    git = ["git", "-C", str(package)]
    try:
        head = subprocess.run(
            [*git, "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True, check=True
        )
        changed = subprocess.run([*git, "diff", "--quiet", "HEAD", "--", "."], check=False)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return head.stdout.strip() + ("-dirty" if changed.returncode else "")


if __name__ == "__main__":
    app()
