"""The corpus: exercises of every family, drawn without end, and the problems that are held out."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from random import Random
from typing import Literal

from powerviz.pocket.exercise import Difficulty, Exercise, Problem
from powerviz.pocket.families.calendars import calendar, reworded_calendar
from powerviz.pocket.families.clocks import clock, reworded_clock
from powerviz.pocket.families.orders import order, reworded_order
from powerviz.pocket.families.stories import reworded_story, story
from powerviz.pocket.wordings.blur import blurred
from powerviz.pocket.wordings.choice import CHOICE
from powerviz.pocket.wordings.forms import Wordings
from powerviz.pocket.wordings.training import TRAINING
from powerviz.pocket.wordings.unseen import UNSEEN

FAMILIES: dict[str, Callable[[Random, Difficulty], Exercise]] = {
    "story": story,
    "order": order,
    "clock": clock,
    "calendar": calendar,
}
REWORDED: dict[str, Callable[[Random, Difficulty, Wordings], Exercise]] = {
    "story": reworded_story,
    "order": reworded_order,
    "clock": reworded_clock,
    "calendar": reworded_calendar,
}
# Sums and orders take longest to learn.
SHARES = {"story": 0.38, "order": 0.38, "clock": 0.12, "calendar": 0.12}
EASY_SHARE = 0.3
HELD_OUT: dict[Difficulty, int] = {"easy": 15, "hard": 45}

Purpose = Literal["test", "choice"]


@dataclass(frozen=True)
class Mixture:
    """Shares of the training samples: how their problems are put.

    `plain` ones have the families' own short wording, the others any of the training wordings. Of
    those, `invented` is the share of names and things that are made-up words, `blurred` that of
    prompts with holes and unknown words.
    """

    plain: float = 0.35
    invented: float = 0.0
    blurred: float = 0.12


MIXTURE = Mixture()


def draw_exercise(
    rng: Random, unseen: Collection[str] = (), mixture: Mixture = MIXTURE
) -> Exercise:
    """An exercise of any family and difficulty whose prompt is none of `unseen`; never blurred."""
    wordings = TRAINING.inventing(mixture.invented)
    while True:
        (family,) = rng.choices(tuple(SHARES), tuple(SHARES.values()))
        difficulty: Difficulty = "easy" if rng.random() < EASY_SHARE else "hard"
        if rng.random() < mixture.plain:
            exercise = FAMILIES[family](rng, difficulty)
        else:
            exercise = REWORDED[family](rng, difficulty, wordings)
        if exercise.problem.prompt not in unseen:
            return exercise


def draw_training_exercise(
    rng: Random, unseen: Collection[str] = (), mixture: Mixture = MIXTURE
) -> Exercise:
    """The same, with a share of the prompts blurred."""
    exercise = draw_exercise(rng, unseen, mixture)
    if rng.random() >= (1 - mixture.plain) * mixture.blurred:
        return exercise
    kept = exercise.restatement + " ".join(exercise.steps)
    prompt = blurred(exercise.problem.prompt, kept, rng)
    return replace(exercise, problem=replace(exercise.problem, prompt=prompt))


def new_problem(seed: int) -> Problem:
    """A fresh problem, the same for the same seed."""
    return draw_exercise(Random(f"new problem {seed}")).problem


def held_out_exercises(purpose: Purpose = "test") -> list[Exercise]:
    """240 exercises, all different, a quarter of them easy; never trained on.

    Those for the test are the problem set; those for choice are where settings are chosen, so that
    the test measures what it has not seen. The two share no prompt.
    """
    rng = Random("held out")
    drawn: set[str] = set()
    chosen = []
    for family in FAMILIES.values():
        for difficulty, count in HELD_OUT.items():
            for held_for in ("choice", "test"):
                for _ in range(count):
                    exercise = family(rng, difficulty)
                    while exercise.problem.prompt in drawn:
                        exercise = family(rng, difficulty)
                    drawn.add(exercise.problem.prompt)
                    if held_for == purpose:
                        chosen.append(exercise)
    return chosen


def reworded_exercises(purpose: Purpose = "test") -> list[Exercise]:
    """240 exercises in wordings that training has none of, a quarter of them easy.

    Those for the test only measure; settings may be chosen on those for choice, which are put in
    other words again.
    """
    rng = Random(f"reworded for {purpose}")
    wordings = UNSEEN if purpose == "test" else CHOICE
    chosen: dict[str, Exercise] = {}
    for family in REWORDED.values():
        for difficulty, count in HELD_OUT.items():
            end = len(chosen) + count
            while len(chosen) < end:
                exercise = family(rng, difficulty, wordings)
                chosen.setdefault(exercise.problem.prompt, exercise)
    return list(chosen.values())


def held_out_prompts() -> set[str]:
    """The prompts that training must not see."""
    purposes: tuple[Purpose, ...] = ("test", "choice")
    return {
        exercise.problem.prompt
        for purpose in purposes
        for exercises in (held_out_exercises(purpose), reworded_exercises(purpose))
        for exercise in exercises
    }
