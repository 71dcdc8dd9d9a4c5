"""The shape of an exercise: a question whose answer a computation gives, a number or one of several choices.

Knows messages. No right answer stands here or in a text: `solve` computes it, and the numbers that a text names,
from the model that the exercise is about.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from powerviz.messages import Message, say

DIGITS = 4
"""Places behind the point of numbers in texts."""


@dataclass(frozen=True)
class Solution:
    """The right answer, and the numbers that fill in the question and the reason, by their names there."""

    right: float | str
    values: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True)
class Exercise:
    """A question. Its texts are `exercise-NAME-title`, `-question`, `-reason`, and `-CHOICE` for each of its `choices`.

    Without choices the answer is a number, right within `tolerance`, in the unit of the answer. `lesson` is the
    name of the lesson in whose picture it is seen, opened with the `scene` as its settings.
    """

    name: str
    solve: Callable[[], Solution]
    lesson: str
    scene: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[str, ...] = ()
    tolerance: float = 0.0

    def text(self, part: str) -> Message:
        """Say its title, its question, its reason or one of its choices."""
        code = f"exercise-{self.name}-{part}"
        if part == "title" or part in self.choices:
            return say(code)
        solution = self.solve()
        filled = dict(solution.values)
        if part == "reason" and not isinstance(solution.right, str):
            filled["right"] = solution.right
        return say(code, **filled)


def rounded(**values: float) -> dict[str, float | str]:
    """Numbers as a text names them."""
    return {name: round(value, DIGITS) for name, value in values.items()}
