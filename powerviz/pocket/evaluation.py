"""The measurements of the bundled model's card: its methods and problems.

Presets only; plans are made and carried out by `powerviz.evaluation`.
"""

from collections.abc import Iterable

from powerviz.evaluation.plan import Method, Plan, method
from powerviz.evaluation.sets.problems import Problem
from powerviz.methods import own_methods
from powerviz.pocket.corpus import Purpose, held_out_exercises, reworded_exercises
from powerviz.samplers.settings.power import PowerSettings

PRESET = PowerSettings()
LOW_TEMPERATURE = 1 / PRESET.alpha
SAMPLES = 16
PAPER_STEPS = 10
SWEEP = (0, 1, 2, 5, 10, 20, 40)
SWEEP_SAMPLES = 1


def methods() -> list[Method]:
    """A line of the card's table each."""
    n = {"num_samples": SAMPLES}
    return [
        method("greedy"),
        method("base", SAMPLES),
        method("low_temperature", SAMPLES, {"temperature": LOW_TEMPERATURE}),
        method("best_of_n", 1, n),
        method("majority_vote", 1, n | {"temperature": 1.0}),
        power(PAPER_STEPS, SAMPLES),
        power(PRESET.num_steps, SAMPLES),
        power(PRESET.num_steps, SAMPLES, block_size=64),
        power(PRESET.num_steps, SAMPLES, alpha=1.0),
        Method("GRPO, τ = 1", "base", samples=SAMPLES, model="pocket-grpo"),
    ]


def reworded_methods() -> list[Method]:
    """A line each of the table of reworded problems."""
    return [
        method("greedy"),
        method("base", SAMPLES),
        method("low_temperature", SAMPLES, {"temperature": LOW_TEMPERATURE}),
        power(PRESET.num_steps, SAMPLES),
    ]


def power(
    num_steps: int,
    samples: int,
    block_size: int = PRESET.block_size,
    alpha: float = PRESET.alpha,
) -> Method:
    """Power sampling as it is set by default, but for N, B and α."""
    return Method(
        f"{own_methods()['power'].look.short}, N = {num_steps}"
        + (f", B = {block_size}" if block_size != PRESET.block_size else "")
        + (f", α = {alpha:g}" if alpha != PRESET.alpha else ""),
        "power",
        {"num_steps": num_steps, "block_size": block_size, "alpha": alpha},
        samples,
    )


def sweep() -> list[Method]:
    """Accuracy against N; N = 0 is low temperature."""
    return [power(n, SWEEP_SAMPLES) for n in SWEEP if n not in (PAPER_STEPS, PRESET.num_steps)]


def held_out_problems(purpose: Purpose = "test", reworded: bool = False) -> tuple[Problem, ...]:
    """The problems that are held out for a purpose, to be grouped by family and difficulty.

    Those of the families' own wording, or those in wordings that training has none of.
    """
    exercises = reworded_exercises(purpose) if reworded else held_out_exercises(purpose)
    name = f"{'reworded-' if reworded else ''}{purpose}"
    return tuple(
        Problem(
            f"{name}-{number}",
            exercise.problem.prompt,
            exercise.problem.answer,
            details={
                "family": exercise.problem.family,
                "difficulty": exercise.problem.difficulty,
            },
        )
        for number, exercise in enumerate(exercises, start=1)
    )


def card_plan(problems: Iterable[Problem], asked: Iterable[Method]) -> Plan:
    """A plan for the bundled model."""
    return Plan("pocket", tuple(problems), tuple(asked), "pocket")
