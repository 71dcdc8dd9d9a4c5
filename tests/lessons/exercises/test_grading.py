"""Exercises: their answers are those of an own computation, and what is no answer is refused."""

import math
from collections.abc import Callable
from itertools import product
from typing import Any

import numpy as np
import pytest

from powerviz.errors import SettingError
from powerviz.lessons.exercises.exercise import Exercise
from powerviz.lessons.exercises.grading import grade, graded, number
from powerviz.lessons.exercises.questions import EXERCISES
from powerviz.messages import files
from tests.lessons.exercises import later_answers
from tests.refusals import refuses

BY_NAME = {exercise.name: exercise for exercise in EXERCISES}
P = np.array([0.40, 0.25, 0.20, 0.10, 0.05])


def _letters() -> tuple[np.ndarray, np.ndarray]:
    """p² and lengths of all responses of lesson 4's model."""
    rows = {"": (0.4, 0.3, 0.3), "a": (0.15, 0.75, 0.1), "b": (0.7, 0.1, 0.2)}
    squares, lengths = [], []
    for length in range(1, 5):
        for response in product("ab■", repeat=length):
            ended = response[-1] == "■"
            if "■" in response[:-1] or (length < 4 and not ended):
                continue
            steps = zip(("", *response), response, strict=False)
            p = math.prod(rows[before]["ab■".index(symbol)] for before, symbol in steps)
            squares.append(p**2)
            lengths.append(length)
    return np.array(squares), np.array(lengths)


def _distance() -> float:
    squares, lengths = _letters()
    wrong = squares * lengths
    return float(np.abs(wrong / wrong.sum() - squares / squares.sum()).sum() / 2)


def _sharp(p: float, *others: float) -> float:
    """The chance of a branch at τ = 1/4."""
    return p**4 / (p**4 + sum(other**4 for other in others))


OWN: dict[str, Callable[[], float | str]] = {
    "sharpened-share": lambda: float(P[0] ** 3 / (P**3).sum()),
    "alpha-for-share": lambda: min(
        a for a in np.arange(1, 9, 0.001) if P[0] ** a > 0.9 * (P**a).sum()
    ),
    "which-first": lambda: "both-b" if 0.4**1.25 < 2 * 0.25**1.25 and 0.4 < 2 * 0.25 else "",
    "odds-of-a": lambda: 0.16 / 0.125,
    "ratio-by-hand": lambda: (
        (0.4 * 0.9 * 0.85 / (0.6 * 0.3)) ** 3
        * (0.6**3 / (0.6**3 + 0.4**3) * 0.3**3 / (2 * 0.3**3 + 0.4**3))
        / (0.4**3 / (0.6**3 + 0.4**3) * 0.9**3 / (0.9**3 + 0.1**3))
        / (0.85**3 / (0.85**3 + 0.15**3))
        * 3
        / 4
    ),
    "length-factor": lambda: 3 / 4,
    "without-length-term": lambda: "more",
    "distance": _distance,
    "minority": lambda: _sharp(0.3, 0.7),
    "reached": lambda: 1 / (4 / 20 * _sharp(0.3, 0.7)),
    "unchanged": lambda: _sharp(0.4, 0.6) * _sharp(0.9, 0.1) * _sharp(0.85, 0.15),
    "effective-samples": lambda: (0.4 + 0.25 + 0.4 + 0.2) ** 2 / (0.16 + 0.0625 + 0.16 + 0.04),
} | later_answers.OWN


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda one: one.name)
def test_the_right_answer_is_that_of_a_computation_of_its_own(exercise: Exercise) -> None:
    own, right = OWN[exercise.name](), exercise.solve().right
    if isinstance(own, str):
        assert own == right
    else:
        assert right == pytest.approx(own, abs=exercise.tolerance / 50)


def test_each_takes_its_own_answer_and_no_other() -> None:
    assert list(BY_NAME) == list(OWN) and len(BY_NAME) == len(EXERCISES)
    for exercise in EXERCISES:
        right = exercise.solve().right
        if isinstance(right, str):
            verdicts = {choice: graded(exercise, choice)[0] for choice in exercise.choices}
            assert [choice for choice, good in verdicts.items() if good] == [right]
            continue
        assert graded(exercise, f"{right:.6f}") == (True, None)
        assert graded(exercise, f"{right + 1.1 * exercise.tolerance:.6f}") == (False, "high")
        assert graded(exercise, f"{right - 1.1 * exercise.tolerance:.6f}") == (False, "low")


@pytest.mark.parametrize("language", sorted(files()))
@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda one: one.name)
def test_all_texts_are_filled_in(exercise: Exercise, language: str) -> None:
    for part in ("title", "question", "reason", *exercise.choices):
        assert "{" not in exercise.text(part).in_language(language)


def test_no_question_gives_its_answer_away() -> None:
    for exercise in EXERCISES:
        values = exercise.text("question").values
        assert exercise.solve().right not in values.values() and "right" not in values


@pytest.mark.parametrize(
    "text, value",
    [
        (".58", 0.58),
        ("0,58", 0.58),
        (" 58 % ", 0.58),
        ("58%", 0.58),
        ("1/3", 1 / 3),
        ("2 / 4", 0.5),
        ("−3", -3),
        ("+1.", 1),
        ("999999999", 999999999),
        ("٣", 3),
        ("5.261388959440113", 5.261388959440113),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, value: float) -> None:
    assert number(text) == pytest.approx(value)


@pytest.mark.parametrize(
    "text", ["one", "1e5", "nan", "inf", "1/0", "--1", "1 2", "", "<b>1</b>", "1" * 40, "0x1"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with refuses("exercise-no-number", "given", SettingError):
        number(text)


@pytest.mark.parametrize(
    "settings, field, code",
    [
        ({"exercise": 0, "given": "1"}, "exercise", "lesson-setting-illegal"),
        (
            {"exercise": len(EXERCISES) + 1, "given": "1"},
            "exercise",
            "lesson-setting-illegal",
        ),
        ({"exercise": "1; drop", "given": "1"}, "exercise", "lesson-setting-illegal"),
        ({"exercise": 1, "given": "9" * 41}, "given", "lesson-setting-illegal"),
        ({"exercise": 1, "given": 1}, "given", "lesson-setting-illegal"),
        ({"exercise": 1, "given": " "}, "given", "exercise-nothing-given"),
        ({"exercise": 3, "given": "both"}, "given", "exercise-choice-unknown"),
        ({"exercise": 1, "right": True}, "right", "lesson-setting-illegal"),
        ({}, "exercise", "lesson-setting-illegal"),
    ],
)
def test_a_request_that_does_not_fit_is_refused(
    settings: dict[str, Any], field: str, code: str
) -> None:
    with refuses(code, field, SettingError):
        next(grade(settings))


def test_the_reason_comes_with_a_right_answer_or_when_it_is_asked_for() -> None:
    (wrong,) = grade({"exercise": 1, "given": "0.5"})
    assert (wrong["right"], wrong["side"], wrong["reason"]) == (False, "low", None)
    (right,) = grade({"exercise": 1, "given": "72 %"})
    assert right["right"] and right["reason"] == BY_NAME["sharpened-share"].text("reason").to_json()
    (asked,) = grade({"exercise": 1, "reveal": True})
    assert asked["right"] is None and asked["reason"] == right["reason"]
