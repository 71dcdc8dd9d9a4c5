"""The evaluation that the Evaluate tab opens on: its plan, and how it is packed into the package.

Knows the bundled problems and methods; `python -m powerviz.pocket show` carries the plan out.
"""

from collections.abc import Iterable
from dataclasses import replace
from itertools import product
from pathlib import Path

from powerviz.analysis.votes import SCORES
from powerviz.evaluation.bundled import Drawn, write_bundled
from powerviz.evaluation.plan import Plan, method, plan_of
from powerviz.evaluation.results import Sample
from powerviz.evaluation.sets.problems import load_problem_set
from powerviz.samplers.settings.power import PowerSettings

PRESET = PowerSettings()
PROBLEMS, SAMPLES = 60, 4
ALPHAS = (1.0, 2.0, PRESET.alpha, 8.0)
STEPS = (0, 5, 10, PRESET.num_steps)
DIGITS = 4
"""Decimals of nats and seconds that are kept: more than any table shows."""


def shown_plan() -> Plan:
    """The plan: problems at equal distances in the bundled set, and power sampling at each α and N."""
    found = load_problem_set("pocket")
    there = len(found.problems)
    chosen = tuple(found.problems[place * there // PROBLEMS] for place in range(PROBLEMS))
    n = {"num_samples": 16}
    asked = [
        method("greedy"),
        method("base", SAMPLES),
        method("low_temperature", SAMPLES, {"temperature": 1 / PRESET.alpha}),
        method("best_of_n", 1, n),
        method("majority_vote", 1, n),
        *(method(name, SAMPLES) for name in ("tempering", "smc", "pimh")),
        *(
            method("power", SAMPLES, {"alpha": alpha, "num_steps": steps})
            for alpha, steps in sorted(
                product(ALPHAS, STEPS), key=lambda one: one != (PRESET.alpha, PRESET.num_steps)
            )
        ),
    ]
    return plan_of(replace(found, problems=chosen), asked)


def write_shown(plan: Plan, samples: Iterable[Sample], when: Drawn, folder: Path) -> None:
    """Write plan and samples, without their tokens and rounded, where the page looks for them.

    Raises `RecordingError` or `OSError`.
    """
    write_bundled(plan, map(_packed, samples), when, folder)


def _packed(sample: Sample) -> Sample:
    names = ("log_prob", "confidence", "tokens", "tokens_shared", "forward_passes", "seconds")
    numbers = {
        name: round(value, DIGITS) for name in names if (value := getattr(sample, name)) is not None
    }
    scores = sample.scores and replace(
        sample.scores, **{name: round(getattr(sample.scores, name), DIGITS) for name in SCORES}
    )
    return replace(
        sample, token_ids=(), token_texts=(), token_log_probs=(), scores=scores, **numbers
    )
