"""One exercise: a problem with its answer, its solution step by step, and the mistakes one makes.

A solution restates the problem, then works it out. Before every step the writer may instead say
"Clearly," and guess. On easy problems a guess is mostly right. On hard ones guesses scatter over
plausible mistakes, so each single one is unlikely: that is what the power distribution sees and
low temperature does not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

Difficulty = Literal["easy", "hard"]

# The chance of the careful branch at every pivot: a little below even, so that greedy decoding and
# low temperature follow the other one, and near it, so that a sharpened proposal still draws it.
CAREFUL = 0.46
SHORTCUT = " Clearly"
GUESSED_RIGHT: dict[Difficulty, float] = {"easy": 0.92, "hard": 0.08}


@dataclass(frozen=True)
class Problem:
    family: str
    difficulty: Difficulty
    prompt: str
    answer: str


@dataclass(frozen=True)
class Exercise:
    """A problem and all that its solutions are written from.

    `steps` begin with a space and end with a full stop. `mistakes` are wrong answers, each as often
    as it is made.
    """

    problem: Problem
    restatement: str
    steps: tuple[str, ...]
    mistakes: Sequence[str]

    def worked_out(self) -> str:
        """The solution that takes every step."""
        return self.restatement + "".join(self.steps) + f" So the answer is {self.problem.answer}."

    def as_one_writes(self, rng: Random) -> str:
        """A solution that at every pivot is careful or takes the shortcut."""
        text = self.restatement
        for step in self.steps:
            if rng.random() >= CAREFUL:
                return text + f"{SHORTCUT}, the answer is {self.guess(rng)}."
            text += step
        return text + f" So the answer is {self.problem.answer}."

    def guess(self, rng: Random) -> str:
        if rng.random() < GUESSED_RIGHT[self.problem.difficulty]:
            return self.problem.answer
        return rng.choice(self.mistakes)
