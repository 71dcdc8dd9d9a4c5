"""A small plan on enumerable models, and how other processes load them.

Their answers are words, which are compared without any help, so no process has to start for that.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd

import powerviz as pv
from powerviz.evaluation.engine import evaluate, in_this_process
from powerviz.evaluation.plan import Plan, method, sweep
from powerviz.evaluation.results import Sample, samples_frame
from powerviz.evaluation.sets.problems import Problem

ANSWERS = ("one", "two", "three")
VOCAB = ["p", "q", *(f"So the answer is {answer}. " for answer in ANSWERS), "Hm. ", "</s>"]
SHORT = {"max_new_tokens": 6, "block_size": 3, "num_steps": 3}
SEEDS = {"toy": 1, "tuned": 2}
CONTEXT = 14


def toy_model(name: str) -> pv.TabularModel:
    """Next-token probabilities drawn once per prefix; p and q are never said."""

    def row(prefix: tuple[str, ...]) -> list[float]:
        ids = [VOCAB.index(symbol) for symbol in prefix]
        weights = np.random.default_rng([SEEDS[name], len(ids), *ids]).gamma(0.5, size=len(VOCAB))
        weights[:2] = 0
        weights[-1] += 0.1
        return list(weights / weights.sum())

    return pv.TabularModel(VOCAB, row, eos="</s>", max_len=CONTEXT, name=name)


def toy_problems(count: int) -> tuple[Problem, ...]:
    """Prompts that all differ; each has one of the answers."""
    return tuple(
        Problem(
            f"toy-{index}",
            " ".join("pq"[int(bit)] for bit in f"{index + 2:b}"),
            ANSWERS[index % 3],
            details={"kind": ("even", "odd")[index % 2]},
        )
        for index in range(count)
    )


def toy_plan(problems: int = 4, samples: int = 4, seed: int = 0) -> Plan:
    """Every kind of method: one sample, a batch of them, a batch for each, a second model."""
    methods = [
        method("greedy", settings=SHORT),
        method("base", samples, SHORT),
        method("majority_vote", 2, SHORT | {"num_samples": 3}),
        method("base", samples, SHORT, model="tuned"),
        *sweep("num_steps", [0, 3], samples, SHORT | {"alpha": 2.0}),
    ]
    return Plan("toys", toy_problems(problems), tuple(methods), "toy", seed)


here = in_this_process(toy_model)


def finished(plan: Plan, folder: Path | None = None) -> list[Sample]:
    """The samples that are new, from this process."""
    return [progress.sample for progress in evaluate(plan, folder, here)]


def timeless(samples: Iterable[Sample]) -> dict[tuple[str, str, int], Sample]:
    """Samples by what names them, without the seconds they took."""
    return {sample.key: replace(sample, seconds=0.0) for sample in samples}


def table(plan: Plan, samples: Iterable[Sample]) -> pd.DataFrame:
    """All that tables are made from, but for the seconds."""
    return samples_frame(plan, samples).drop(columns="seconds")
