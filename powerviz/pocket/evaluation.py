"""The measured table: every method on every problem of the set.

Two processes share the work. Each result is written down as it comes, so a measurement that was
interrupted goes on where it stopped.
"""

import json
import multiprocessing
import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch

from powerviz.analysis.scoring import score
from powerviz.answers import equivalent
from powerviz.models import TransformersModel, load_model
from powerviz.pocket.exercise import Problem
from powerviz.samplers import sample
from powerviz.samplers.power import PowerSettings

PRESET = PowerSettings()
LOW_TEMPERATURE = 1 / PRESET.alpha
SAMPLES = 16
PAPER_STEPS = 10
SWEEP = (0, 1, 2, 5, 10, 20, 40)
SWEEP_SAMPLES = 1


@dataclass(frozen=True)
class Method:
    """A sampler with settings; `samples` of `several` are drawn for every problem."""

    name: str
    sampler: str
    model: str = "pocket"
    settings: dict[str, Any] = field(default_factory=dict)
    several: str | None = None
    samples: int = 1


def methods() -> list[Method]:
    n = {"num_samples": SAMPLES}
    return [
        Method("greedy", "greedy"),
        Method("base, τ = 1", "base", several="num_samples", samples=SAMPLES),
        Method(
            f"low temperature, τ = {LOW_TEMPERATURE:g}",
            "low_temperature",
            settings={"temperature": LOW_TEMPERATURE},
            several="num_samples",
            samples=SAMPLES,
        ),
        Method(f"best of {SAMPLES} by log p", "best_of_n", settings=n),
        Method(f"majority of {SAMPLES}", "majority_vote", settings=n | {"temperature": 1.0}),
        power(PAPER_STEPS, SAMPLES),
        power(PRESET.num_steps, SAMPLES),
        power(PRESET.num_steps, SAMPLES, block_size=64),
        Method("GRPO, τ = 1", "base", "pocket-grpo", several="num_samples", samples=SAMPLES),
    ]


def power(num_steps: int, samples: int, block_size: int = PRESET.block_size) -> Method:
    """Power sampling as it is set by default, but for N and B."""
    return Method(
        f"power, N = {num_steps}"
        + (f", B = {block_size}" if block_size != PRESET.block_size else ""),
        "power",
        settings={"num_steps": num_steps, "block_size": block_size},
        several="chains",
        samples=samples,
    )


def sweep() -> list[Method]:
    """Accuracy against N; N = 0 is low temperature."""
    return [power(n, SWEEP_SAMPLES) for n in SWEEP if n not in (PAPER_STEPS, PRESET.num_steps)]


@dataclass(frozen=True)
class Result:
    """What one method did on one problem; one entry for each sample.

    `log_probs` are those of whole responses under the base model (nats); `tokens` and `seconds`
    are what all samples took together.
    """

    method: str
    problem: int
    answers: list[str | None]
    right: list[bool]
    log_probs: list[float]
    lengths: list[int]
    tokens: int
    seconds: float


def evaluate(
    problems: Sequence[Problem], asked: Sequence[Method], kept: Path, workers: int = 2
) -> Iterator[Result]:
    """Every result, first those that `kept` already holds, then new ones as they are done.

    New ones are appended to `kept`, one JSON object on each line.
    """
    done = set()
    names = {method.name for method in asked}
    for result in _kept(kept):
        if result.method not in names:
            continue
        done.add((result.method, result.problem))
        yield result
    kept.parent.mkdir(parents=True, exist_ok=True)
    context = multiprocessing.get_context("spawn")
    with (
        kept.open("a", encoding="utf-8") as file,
        ProcessPoolExecutor(workers, context, initializer=_prepare) as pool,
    ):
        tasks = [
            pool.submit(measure, method, index, problem)
            for method in asked
            for index, problem in enumerate(problems)
            if (method.name, index) not in done
        ]
        try:
            for task in as_completed(tasks):
                result = task.result()
                file.write(json.dumps(asdict(result), ensure_ascii=False) + "\n")
                file.flush()
                yield result
        finally:
            pool.shutdown(cancel_futures=True)


def measure(method: Method, index: int, problem: Problem) -> Result:
    """One method on one problem; the problem's place in the set is the seed."""
    model = _model(method.model)
    settings: dict[str, Any] = {"max_new_tokens": PRESET.max_new_tokens, "num_alternatives": 0}
    settings |= method.settings | ({method.several: method.samples} if method.several else {})
    if method.sampler != "greedy":
        settings["seed"] = index
    started = time.perf_counter()
    run = sample(model, problem.prompt, method.sampler, **settings)
    seconds = time.perf_counter() - started
    chains = run.chains if method.several else [run.chain]
    log_probs = [chain.log_prob for chain in chains]
    if method.model != "pocket":
        base = _model("pocket")
        ids = [[token.id for token in chain.tokens] for chain in chains]
        log_probs = [sum(tokens) for tokens in score(base, run.started.prompt_tokens, ids)]
    return Result(
        method.name,
        index,
        answers=[chain.answer for chain in chains],
        right=[equivalent(chain.answer, problem.answer) for chain in chains],
        log_probs=log_probs,
        lengths=[len(chain.tokens) for chain in chains],
        tokens=run.cost.tokens,
        seconds=seconds,
    )


_loaded: dict[str, TransformersModel] = {}


def _prepare() -> None:
    """A worker has one core to itself."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    torch.set_num_threads(1)


def _model(name: str) -> TransformersModel:
    if name not in _loaded:
        _loaded[name] = load_model(name, device="cpu")
    return _loaded[name]


def _kept(path: Path) -> list[Result]:
    """The results in a file; a last line that was torn off is left out."""
    if not path.exists():
        return []
    results = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            results.append(Result(**json.loads(line)))
        except (json.JSONDecodeError, TypeError):
            break
    path.write_text(
        "".join(json.dumps(asdict(result), ensure_ascii=False) + "\n" for result in results),
        encoding="utf-8",
    )
    return results
