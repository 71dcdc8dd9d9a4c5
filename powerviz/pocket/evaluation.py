"""The measurements of the bundled model's card: its methods and problems.

Presets only; plans are made and carried out by `powerviz.evaluation`.
"""

from collections.abc import Iterable

from powerviz.evaluation.plan import Method, Plan, method
from powerviz.evaluation.sets.problems import Problem
from powerviz.methods import own_methods
from powerviz.pocket.corpus import Purpose, held_out_exercises
from powerviz.samplers.power_settings import PowerSettings

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
        Method("GRPO, τ = 1", "base", samples=SAMPLES, model="pocket-grpo"),
    ]


def power(num_steps: int, samples: int, block_size: int = PRESET.block_size) -> Method:
    """Power sampling as it is set by default, but for N and B."""
    return Method(
        f"{own_methods()['power'].look.short}, N = {num_steps}"
        + (f", B = {block_size}" if block_size != PRESET.block_size else ""),
        "power",
        {"num_steps": num_steps, "block_size": block_size},
        samples,
    )


def sweep() -> list[Method]:
    """Accuracy against N; N = 0 is low temperature."""
    return [power(n, SWEEP_SAMPLES) for n in SWEEP if n not in (PAPER_STEPS, PRESET.num_steps)]


def held_out_problems(purpose: Purpose = "test") -> tuple[Problem, ...]:
    """The problems that are held out for a purpose, to be grouped by family and difficulty."""
    problems = [exercise.problem for exercise in held_out_exercises(purpose)]
    return tuple(
        Problem(
            f"{purpose}-{number}",
            problem.prompt,
            problem.answer,
            details={"family": problem.family, "difficulty": problem.difficulty},
        )
        for number, problem in enumerate(problems, start=1)
    )


def card_plan(problems: Iterable[Problem], asked: Iterable[Method]) -> Plan:
    """A plan for the bundled model."""
    return Plan("pocket", tuple(problems), tuple(asked), "pocket")
