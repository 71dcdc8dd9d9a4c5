"""The grading of an answer to an exercise, as frames that the page gets as it gets a lesson's.

Knows exercises and what people type for a number: a decimal point or comma, a percentage, a fraction.
"""

import math
import re
from collections.abc import Iterator
from typing import Annotated, Literal, TypedDict

from pydantic import BaseModel, ConfigDict, Field

from powerviz.errors import SettingError
from powerviz.lessons.exercises.exercise import Exercise
from powerviz.lessons.exercises.questions import EXERCISES
from powerviz.lessons.settings import checked
from powerviz.messages import MessageJson, say

LONGEST = 40
"""Characters of an answer."""
DECIMAL = r"[+-]?(?:\d{1,9}(?:[.,]\d{0,36})?|[.,]\d{1,36})"
NUMBER = re.compile(rf"(?P<above>{DECIMAL})\s*(?:/\s*(?P<below>{DECIMAL})|(?P<percent>%))?")


class ExerciseSettings(BaseModel):
    """`exercise` counts from 1; `given` is the answer, or nothing if the reason is asked for (`reveal`)."""

    model_config = ConfigDict(extra="forbid")

    exercise: Annotated[int, Field(ge=1, le=len(EXERCISES))]
    given: Annotated[str, Field(max_length=LONGEST)] = ""
    reveal: bool = False


class ExerciseFrame(TypedDict):
    """The grade of an answer: whether it is `right`, null where none was given; of a number that is not, on which `side`
    it lies. The `reason` comes with a right answer, or when it is asked for."""

    exercise: int
    given: str
    right: bool | None
    side: Literal["low", "high"] | None
    reason: MessageJson | None
    last: bool


def grade(settings: object) -> Iterator[ExerciseFrame]:
    """One frame: the grade. Raises `SettingError` for an answer that is none, with the field `given`."""
    chosen = checked(ExerciseSettings, settings)
    exercise = EXERCISES[chosen.exercise - 1]
    right, side = None, None
    if chosen.given.strip():
        right, side = graded(exercise, chosen.given)
    elif not chosen.reveal:
        raise SettingError("given", say("exercise-nothing-given"))
    told = right or chosen.reveal
    yield {
        "exercise": chosen.exercise,
        "given": chosen.given,
        "right": right,
        "side": side,
        "reason": exercise.text("reason").to_json() if told else None,
        "last": True,
    }


def graded(exercise: Exercise, given: str) -> tuple[bool, Literal["low", "high"] | None]:
    """Whether an answer is right, and on which side of the right one a wrong number lies.

    Raises `SettingError` if it is neither a number nor one of the choices.
    """
    right = exercise.solve().right
    if isinstance(right, str):
        if given not in exercise.choices:
            raise SettingError("given", say("exercise-choice-unknown"))
        return given == right, None
    value = number(given)
    if abs(value - right) <= exercise.tolerance:
        return True, None
    return False, "low" if value < right else "high"


def number(text: str) -> float:
    """A number as people type it: `.58`, `0,58`, `58 %`, `1/3`. Raises `SettingError`."""
    found = NUMBER.fullmatch(text.strip().replace("−", "-"))
    if found is None:
        raise SettingError("given", say("exercise-no-number"))
    value, below = _decimal(found["above"]), _decimal(found["below"] or "1")
    if below == 0:
        raise SettingError("given", say("exercise-no-number"))
    value /= 100 * below if found["percent"] else below
    return value if math.isfinite(value) else math.copysign(math.inf, value)


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))
