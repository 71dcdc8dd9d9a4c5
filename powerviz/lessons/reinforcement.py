"""Lesson 12, What reinforcement learning does to it: p^α as an optimum, then samples of a model that was tuned.

The first part is exact (see `reward`). The second draws samples of a problem from the model, from its p^α, and from its
sibling, which GRPO has tuned on right answers, not on log p. Knows a table, bundled problems, and comparisons.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Annotated, Required, TypedDict

import numpy as np
from pydantic import Field

from powerviz.analysis.accuracy import pass_at_k, wilson
from powerviz.errors import SettingError
from powerviz.evaluation.comparison import Progress, Sample, compare
from powerviz.lessons.by_hand import LONGEST, TREE
from powerviz.lessons.live_model import Problem
from powerviz.lessons.reward import ascent, divergence, objective, powered, tree_of
from powerviz.lessons.settings import Alpha, LessonSettings, checked
from powerviz.lessons.tables import checked_table
from powerviz.messages import say
from powerviz.methods import SECOND_MODEL
from powerviz.models import load_model
from powerviz.models.protocol import LanguageModel

SIBLING = "pocket-grpo"
EDITABLE = ("", "Clearly")
METHODS = ("base", "power", SECOND_MODEL)
SAMPLES = 16
KS = (1, 2, 4, 8, 16)
STEPS_PER_FRAME = 6
FRAMES = 50
EXPONENTS = tuple(place / 4 for place in range(33))
"""The β of the path q_β ∝ p^β, from all responses alike to the sharpest α there is."""
Pace = Callable[[Iterator[Sample | Progress]], Iterator[Sample | Progress]]


class ReinforcementSettings(LessonSettings):
    """`example` names one of the problems."""

    alpha: Alpha = 4.0
    example: Annotated[str, Field(max_length=100)]


class PathPoint(TypedDict):
    """The objective of q_β ∝ p^β."""

    exponent: float
    objective: float


class PassAt(TypedDict):
    """pass@k of one problem by the unbiased estimator, with the 95 % interval that Wilson's of pass@1 leads to."""

    k: int
    value: float
    low: float
    high: float


class Drawn(TypedDict):
    """Counts of a method's samples: so many drawn, right, and different from each other.

    `log_prob` is their mean log p under the model before tuning (nats).
    """

    method: str
    samples: int
    right: int
    distinct: int
    answers: dict[str, int]
    log_prob: float
    pass_at: list[PassAt]


class ReinforcementFrame(TypedDict, total=False):
    """The first frame has the exact numbers; then come those with a `policy` after `step` steps; then those with samples."""

    last: Required[bool]
    responses: list[str]
    p: list[float]
    exact: list[float]
    log_z: float
    path: list[PathPoint]
    step: int
    policy: list[float]
    objective: float
    divergence: float
    drawn: list[Drawn]
    truth: str | None


@cache
def sibling() -> LanguageModel:
    """The bundled model after GRPO, loaded when the first visitor comes here."""
    return load_model(SIBLING)


def reinforcement(
    settings: object,
    model: LanguageModel,
    problems: Mapping[str, Problem],
    paced: Pace = iter,
) -> Iterator[ReinforcementFrame]:
    """The exact numbers, the policy on its way, then samples. `paced` as in `live_model.pivotal_tokens`."""
    chosen = checked(ReinforcementSettings, settings)
    if chosen.example not in problems:
        told = say("lesson-problem-unknown", problem=repr(chosen.example))
        raise SettingError("example", told)
    table = checked_table(chosen.table, {context: TREE[context] for context in EDITABLE})
    tree, alpha = tree_of(TREE | table, LONGEST), chosen.alpha
    exact = powered(tree.log_p, alpha)
    yield {
        "responses": tree.names,
        "p": np.exp(tree.log_p).tolist(),
        "exact": exact.tolist(),
        "log_z": float(np.log(np.exp(alpha * tree.log_p).sum())),
        "path": [
            {"exponent": b, "objective": objective(powered(tree.log_p, b), tree.log_p, alpha)}
            for b in EXPONENTS
        ],
        "last": False,
    }
    policies = ascent(tree, alpha)
    for frame in range(FRAMES + 1):
        q = next(islice(policies, STEPS_PER_FRAME - 1 if frame else 0, None))
        yield {
            "step": frame * STEPS_PER_FRAME,
            "policy": q.tolist(),
            "objective": objective(q, tree.log_p, alpha),
            "divergence": divergence(q, exact),
            "last": False,
        }
    yield from _samples(chosen, model, problems[chosen.example], paced)


def _samples(
    chosen: ReinforcementSettings, model: LanguageModel, problem: Problem, paced: Pace
) -> Iterator[ReinforcementFrame]:
    """A frame for each sample that is finished, those of a batch together."""
    settings = problem.settings | {
        "alpha": chosen.alpha,
        "seed": chosen.seed,
        "num_alternatives": 0,
    }
    found: dict[str, dict[int, Sample]] = {method: {} for method in METHODS}
    known = 0
    items = compare(
        model, problem.prompt, METHODS, SAMPLES, settings, truth=problem.answer, second=sibling()
    )
    for item in paced(items):
        if isinstance(item, Sample):
            found[item.method][item.index] = item
            continue
        finished = sum(map(len, found.values()))
        if finished > known:
            known = finished
            yield _told(found, problem, known == SAMPLES * len(METHODS))


def _told(
    found: Mapping[str, Mapping[int, Sample]], problem: Problem, last: bool
) -> ReinforcementFrame:
    drawn = [_drawn(method, list(own.values())) for method, own in found.items() if own]
    return {"drawn": drawn, "truth": problem.answer, "last": last}


def _drawn(method: str, samples: list[Sample]) -> Drawn:
    right = sum(sample.right is True for sample in samples)
    answers: dict[str, int] = {}
    for sample in samples:
        answer = sample.answer or ""
        answers[answer] = answers.get(answer, 0) + 1
    return {
        "method": method,
        "samples": len(samples),
        "right": right,
        "distinct": len({sample.text for sample in samples}),
        "answers": answers,
        "log_prob": float(np.mean([sample.log_prob for sample in samples])),
        "pass_at": passes(len(samples), right),
    }


def passes(samples: int, right: int) -> list[PassAt]:
    """pass@k of one problem for as many k as there are samples for.

    1 − (1 − p)^k rises with the chance p of a right sample, so the ends of p's interval are those of its own.
    """
    low, high = wilson(right / samples, samples)
    return [
        {
            "k": k,
            "value": pass_at_k(samples, right, k),
            "low": 1 - (1 - low) ** k,
            "high": 1 - (1 - high) ** k,
        }
        for k in KS
        if k <= samples
    ]
