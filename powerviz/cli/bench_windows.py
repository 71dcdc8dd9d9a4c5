"""`python -m powerviz bench-windows`: how long a critical window takes to find, against its goal."""

import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Annotated

import torch
import typer

from powerviz.analysis.critical_windows import Curve, agreement_curve, same_answer
from powerviz.cli import options
from powerviz.cli.files import check_writable
from powerviz.cli.loading import load
from powerviz.cli.terminal import output_console, shown, tell
from powerviz.errors import RecordingError
from powerviz.messages import say
from powerviz.models import DEFAULT_MODEL, LanguageModel
from powerviz.samplers import sample

ROOM = 48
"""Tokens that a rollout from the end of the response may add."""
GOAL_SECONDS = 10.0
"""For a response of 80 tokens and 64 rollouts from each beginning, on two cores."""


@dataclass(frozen=True)
class WindowMeasurement:
    """One curve: seconds to its first picture and to its end, and what was decoded for it."""

    length: int
    rollouts: int
    drawn: int
    tokens: int
    forward_passes: int
    seconds_to_first: float
    seconds: float


def bench_windows(
    model: options.Model = DEFAULT_MODEL,
    device: options.Device = "auto",
    dtype: options.Dtype = "auto",
    eos: options.Eos = None,
    length: Annotated[int, typer.Option(min=1, help="Tokens of the response.")] = 80,
    rollouts: Annotated[int, typer.Option(min=1, help="Rollouts from each beginning.")] = 64,
    responses: Annotated[
        int, typer.Option(min=1, max=len(options.PROMPTS), help="Responses to measure.")
    ] = 4,
    out: Annotated[Path | None, typer.Option("--json", help="Write the numbers here, too.")] = None,
) -> None:
    """Time the curve of a critical window; exit status 1 if one takes more than ten seconds."""
    console = output_console()
    check_writable(out, "json")
    loaded = load(console, model, device, dtype, eos)
    found = []
    for prompt, response, answer in islice(_responses(loaded, length), responses):
        one = measure(loaded, prompt, response, answer, length + ROOM, rollouts)
        found.append(one)
        tell(
            console,
            say(
                "bench-window",
                length=str(one.length),
                seconds=f"{one.seconds:.2f}",
                first=f"{one.seconds_to_first:.2f}",
                rollouts=one.rollouts * (one.length + 1),
                drawn=one.drawn,
                tokens=one.tokens,
                passes=one.forward_passes,
            ),
        )
    slowest = max(one.seconds for one in found)
    met = slowest <= GOAL_SECONDS
    code = "bench-slowest-met" if met else "bench-slowest-missed"
    tell(console, say(code, seconds=f"{slowest:.2f}", most=f"{GOAL_SECONDS:.0f}"))
    if out:
        report = {
            "model": model,
            "threads": torch.get_num_threads(),
            "goal_seconds": GOAL_SECONDS,
            "rows": [asdict(one) for one in found],
        }
        try:
            out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
        except OSError as error:
            said = say("cli-cannot-write", path=str(out), reason=str(error.strerror))
            raise RecordingError("json", said) from error
        tell(console, say("cli-written-to", path=shown(str(out))))
    if not met:
        raise typer.Exit(1)


def measure(
    model: LanguageModel,
    prompt: Sequence[int],
    response: Sequence[int],
    answer: str,
    max_new_tokens: int,
    rollouts: int,
) -> WindowMeasurement:
    """Draw one curve and time it."""
    started = time.perf_counter()
    first = None
    curve = Curve()
    for curve in agreement_curve(
        model, prompt, response, same_answer(answer), max_new_tokens, rollouts
    ):
        if first is None and curve.chances:
            first = time.perf_counter() - started
    seconds = time.perf_counter() - started
    return WindowMeasurement(
        length=len(response),
        rollouts=rollouts,
        drawn=curve.left,
        tokens=curve.cost.tokens,
        forward_passes=curve.cost.forward_passes,
        seconds_to_first=first or seconds,
        seconds=seconds,
    )


def _responses(model: LanguageModel, length: int) -> Iterator[tuple[Sequence[int], list[int], str]]:
    """Prompts, the longest of a few base samples of each, and its answer.

    One that ends before `length` tokens is followed by itself, without its end: the model is not
    sure of such a text, so more rollouts leave it than would leave one of its own.
    """
    for prompt in options.PROMPTS:
        run = sample(
            model, prompt, "base", num_samples=8, max_new_tokens=length, num_alternatives=0
        )
        longest = max(run.chains, key=lambda chain: len(chain.tokens))
        text = [token.id for token in longest.tokens if token.id not in model.eos_ids]
        repeated = (text * (1 + length // max(1, len(text))))[:length]
        yield run.started.prompt_tokens, repeated, longest.answer or ""
