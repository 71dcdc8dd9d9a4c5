"""The corpus: exercises of every family, drawn without end, and the problems that are held out."""

from collections.abc import Callable, Collection
from random import Random

from powerviz.pocket.exercise import Difficulty, Exercise, Problem
from powerviz.pocket.families.calendars import calendar
from powerviz.pocket.families.clocks import clock
from powerviz.pocket.families.orders import order
from powerviz.pocket.families.stories import story

FAMILIES: dict[str, Callable[[Random, Difficulty], Exercise]] = {
    "story": story,
    "order": order,
    "clock": clock,
    "calendar": calendar,
}
# Sums take longest to learn.
SHARES = {"story": 0.4, "order": 0.2, "clock": 0.2, "calendar": 0.2}
EASY_SHARE = 0.3
HELD_OUT: dict[Difficulty, int] = {"easy": 15, "hard": 45}


def draw_exercise(rng: Random, unseen: Collection[str] = ()) -> Exercise:
    """An exercise of any family and difficulty whose prompt is none of `unseen`."""
    while True:
        (family,) = rng.choices(tuple(SHARES), tuple(SHARES.values()))
        exercise = FAMILIES[family](rng, "easy" if rng.random() < EASY_SHARE else "hard")
        if exercise.problem.prompt not in unseen:
            return exercise


def new_problem(seed: int) -> Problem:
    """A fresh problem, the same for the same seed."""
    return draw_exercise(Random(f"new problem {seed}")).problem


def held_out_exercises() -> list[Exercise]:
    """The problem set: 240 exercises, all different, a quarter of them easy; never trained on."""
    rng = Random("held out")
    exercises: dict[str, Exercise] = {}
    for family in FAMILIES.values():
        for difficulty, count in HELD_OUT.items():
            wanted = len(exercises) + count
            while len(exercises) < wanted:
                exercise = family(rng, difficulty)
                exercises.setdefault(exercise.problem.prompt, exercise)
    return list(exercises.values())
