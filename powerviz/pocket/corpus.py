"""The corpus: exercises of every family, drawn without end, and the problems that are held out."""

from collections.abc import Callable, Collection
from random import Random
from typing import Literal

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
# Sums and orders take longest to learn.
SHARES = {"story": 0.4, "order": 0.3, "clock": 0.15, "calendar": 0.15}
EASY_SHARE = 0.3
HELD_OUT: dict[Difficulty, int] = {"easy": 15, "hard": 45}

Purpose = Literal["test", "choice"]


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


def held_out_prompts() -> set[str]:
    """The prompts that training must not see."""
    purposes: tuple[Purpose, ...] = ("test", "choice")
    return {one.problem.prompt for purpose in purposes for one in held_out_exercises(purpose)}
