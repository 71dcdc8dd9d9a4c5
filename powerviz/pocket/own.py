"""Problems that somebody puts together: one of the pocket model's four kinds, with names and numbers of one's own.

They have the families' own short wording. What may be chosen are the words and numbers of its training, so that
the model can read them.
"""

from collections.abc import Sequence
from random import Random
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter
from pydantic.dataclasses import dataclass

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.pocket.exercise import Difficulty, Problem
from powerviz.pocket.families.calendars import DAYS, plain_calendar
from powerviz.pocket.families.calendars import EVENTS as DATES
from powerviz.pocket.families.clocks import EVENTS as SHOWS
from powerviz.pocket.families.clocks import plain_clock
from powerviz.pocket.families.names import NAMES
from powerviz.pocket.families.orders import WORDS, plain_order
from powerviz.pocket.families.stories import LARGEST, THINGS, plain_story

LEAST, LARGEST_CHANGE = 2, 150
DAYS_AHEAD = (8, 195)
"""One week and a day to 27 weeks and six days, as in training."""
HOURS = (1, 4)
PEOPLE = 5
QUALITIES = tuple(more for more, *_ in WORDS)
QUESTIONS = ("least", "second-most", "second-least")
"""The questions of `asked_of_five`, in their order."""


@dataclass(frozen=True)
class OwnStory:
    """Somebody's things, and one change or two; a change of 0 is left out."""

    family: Literal["story"]
    name: str
    thing: str
    start: Annotated[int, Field(ge=LEAST, le=LARGEST)]
    change: Annotated[int, Field(ge=-LARGEST_CHANGE, le=LARGEST_CHANGE)]
    second: Annotated[int, Field(ge=-LARGEST_CHANGE, le=LARGEST_CHANGE)] = 0


@dataclass(frozen=True)
class OwnOrder:
    """Five people from the top down, all different, and which of them is asked for."""

    family: Literal["order"]
    quality: str
    row: Annotated[list[str], Field(min_length=PEOPLE, max_length=PEOPLE)]
    question: str


@dataclass(frozen=True)
class OwnClock:
    """An event, when it starts, and the hours and minutes that it lasts."""

    family: Literal["clock"]
    show: str
    hour: Annotated[int, Field(ge=1, le=12)]
    minute: Annotated[int, Field(ge=0, le=55, multiple_of=5)]
    hours: Annotated[int, Field(ge=HOURS[0], le=HOURS[1])]
    minutes: Annotated[int, Field(ge=5, le=55, multiple_of=5)]


@dataclass(frozen=True)
class OwnCalendar:
    """An event of somebody's, so many days from a day of the week."""

    family: Literal["calendar"]
    name: str
    date: str
    today: str
    ahead: Annotated[int, Field(ge=DAYS_AHEAD[0], le=DAYS_AHEAD[1])]


Own = OwnStory | OwnOrder | OwnClock | OwnCalendar
OWN: TypeAdapter[Own] = TypeAdapter(Annotated[Own, Field(discriminator="family")])


def own_problem(own: Own) -> Problem:
    """The problem, with its right answer. Raises `SettingError` with the field that is wrong."""
    difficulty: Difficulty = "hard"
    rng = Random(repr(own))  # the same choices, the same words
    if isinstance(own, OwnStory):
        _one_of("name", own.name, NAMES)
        _one_of("thing", own.thing, THINGS)
        changes = [change for change in (own.change, own.second) if change]
        if not changes:
            raise SettingError("change", say("own-problem-nothing-changes"))
        values = [own.start + sum(changes[: place + 1]) for place in range(len(changes))]
        if not all(LEAST <= value <= LARGEST for value in values):
            field = "change" if not LEAST <= values[0] <= LARGEST else "second"
            said = say("own-problem-out-of-range", least=str(LEAST), most=str(LARGEST))
            raise SettingError(field, said)
        return plain_story(rng, difficulty, own.name, own.thing, own.start, changes).problem
    if isinstance(own, OwnOrder):
        _one_of("quality", own.quality, QUALITIES)
        _one_of("question", own.question, QUESTIONS)
        for name in own.row:
            _one_of("row", name, NAMES)
        if len(set(own.row)) < len(own.row):
            raise SettingError("row", say("own-problem-names-twice"))
        words = WORDS[QUALITIES.index(own.quality)]
        asked = QUESTIONS.index(own.question)
        return plain_order(rng, difficulty, words, own.row, asked).problem
    if isinstance(own, OwnClock):
        _one_of("show", own.show, SHOWS)
        time = (own.hour, own.minute, own.hours, own.minutes)
        return plain_clock(difficulty, own.show, *time).problem
    _one_of("name", own.name, NAMES)
    _one_of("date", own.date, DATES)
    _one_of("today", own.today, DAYS)
    today = DAYS.index(own.today)
    return plain_calendar(difficulty, own.name, own.date, today, own.ahead).problem


def _one_of(field: str, value: Any, choices: Sequence[str]) -> None:
    if value not in choices:
        said = say("operator-no-such-choice", value=repr(value), choices=", ".join(choices))
        raise SettingError(field, said)
