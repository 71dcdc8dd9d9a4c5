"""Problems that a visitor puts together: the model's kinds, with the right answers."""

from itertools import product
from typing import Any

import pytest
from pydantic import ValidationError

from powerviz.errors import SettingError
from powerviz.pocket.exercise import Problem
from powerviz.pocket.familiar import family_of, unknown_words
from powerviz.pocket.own import OWN, QUESTIONS, own_problem

STORY = {"family": "story", "name": "Ada", "thing": "apples", "start": 47, "change": 30}
ROW = ["Ada", "Ben", "Carla", "Dan", "Eva"]
ORDER = {"family": "order", "quality": "older", "row": ROW, "question": "second-most"}
CLOCK = {"family": "clock", "show": "A film", "hour": 11, "minute": 40, "hours": 2, "minutes": 35}
CALENDAR = {"family": "calendar", "name": "Ada", "date": "trip", "today": "Friday", "ahead": 30}


def made(choices: dict[str, Any], **more: Any) -> Problem:
    return own_problem(OWN.validate_python(choices | more))


def test_answers_are_right() -> None:
    assert made(STORY, second=-8).answer == "69"
    answers = [made(ORDER, question=question).answer for question in QUESTIONS]
    assert answers == ["Eva", "Ben", "Dan"]
    assert made(CLOCK).answer == "2:15"
    assert made(CALENDAR).answer == "Sunday"


@pytest.mark.parametrize("choices", [STORY, ORDER, CLOCK, CALENDAR], ids=lambda one: one["family"])
def test_the_model_knows_what_is_made_and_the_same_choices_make_the_same(
    choices: dict[str, Any],
) -> None:
    problem = made(choices)
    assert family_of(problem.prompt) == choices["family"]
    assert unknown_words(problem.prompt) == []
    assert made(choices) == problem


@pytest.mark.parametrize(
    ("choices", "field"),
    [
        (STORY | {"change": 0}, "change"),
        (STORY | {"change": -46}, "change"),
        (STORY | {"second": 150}, "second"),
        (STORY | {"name": "Aoife"}, "name"),
        (STORY | {"thing": "dragons"}, "thing"),
        (ORDER | {"row": ["Ada", *ROW[:4]]}, "row"),
        (ORDER | {"quality": "wiser"}, "quality"),
        (CALENDAR | {"today": "Someday"}, "today"),
    ],
)
def test_what_the_model_could_not_read_is_refused_at_its_field(
    choices: dict[str, Any], field: str
) -> None:
    with pytest.raises(SettingError) as refused:
        made(choices)
    assert refused.value.field == field


def test_numbers_beyond_its_training_are_refused() -> None:
    for choices, more in product([STORY], [{"start": 201}, {"change": 151}, {"start": "x"}]):
        with pytest.raises(ValidationError):
            made(choices, **more)
    for choices, more in [(CLOCK, {"minute": 41}), (CALENDAR, {"ahead": 5})]:
        with pytest.raises(ValidationError):
            made(choices, **more)
