"""The test of whether a prompt is like the problems that the pocket model was trained on.

Knows the training's wordings. A prompt is like one of its kinds if it has what every problem of that kind
has, and few words that no training problem has. Nothing here asks the model.
"""

import re
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache

from powerviz.pocket.families.calendars import DAYS
from powerviz.pocket.families.clocks import EVENTS as SHOWS
from powerviz.pocket.families.names import NAMES
from powerviz.pocket.families.orders import OPPOSITES
from powerviz.pocket.families.stories import LARGEST, LAST_LINKS
from powerviz.pocket.wordings.blur import CHANGES, KEYWORDS
from powerviz.pocket.wordings.forms import PRONOUNS
from powerviz.pocket.wordings.training import RELATIONS, TRAINING

MOST_UNKNOWN = 0.3
"""The share of a prompt's words; other wordings of its problems, which it reads mostly well, have up to 0.28."""
FEWEST_PEOPLE = 3
FEWEST_NUMBERS = 2
WORD = re.compile(r"[^\W\d_]+")
NUMBER = re.compile(r"\d+")
TIME = re.compile(r"\b\d{1,2}:\d\d\b")
GAP = re.compile(r"\{\w*\}")


def words_of(text: str) -> set[str]:
    """Its words, in small letters."""
    return set(WORD.findall(text.lower()))


@cache
def vocabulary() -> frozenset[str]:
    """All words of the training's problems, but for those that were made up."""
    found = {word for text in _texts(asdict(TRAINING)) for word in words_of(GAP.sub(" ", text))}
    more = (
        *NAMES,
        *DAYS,
        *SHOWS,
        *LAST_LINKS,
        *(word for forms in PRONOUNS for word in forms.values()),
    )
    relations = (word for one in RELATIONS for word in asdict(one).values())
    return frozenset(found | KEYWORDS | words_of(" ".join((*more, *relations, *OPPOSITES))))


def unknown_words(prompt: str) -> list[str]:
    """The words that no training problem has, in their order, in small letters."""
    found = dict.fromkeys(WORD.findall(prompt.lower()))
    return [word for word in found if word not in vocabulary()]


def family_of(prompt: str) -> str | None:
    """The kind of problem that a prompt is like; None if it is like none."""
    words = words_of(prompt)
    if not words or len(unknown_words(prompt)) > MOST_UNKNOWN * len(words):
        return None
    numbers = [int(number[:9]) for number in NUMBER.findall(prompt)]
    if any(number > LARGEST for number in numbers):
        return None
    if TIME.search(prompt):
        return "clock" if words & {"hour", "hours", "minutes"} else None
    changes = words & {*CHANGES.split(), "more", "back", "top"}
    if len(numbers) >= FEWEST_NUMBERS and changes and words & set(TRAINING.things):
        return "story"
    if numbers and words & _small(DAYS) and words & {"day", "days"}:
        return "calendar"
    people = words & (_small(TRAINING.women) | _small(TRAINING.men) | _small(NAMES))
    compared = {word for one in RELATIONS for word in (one.base, one.more, one.less)}
    asked = {word for one in RELATIONS for word in (one.most, one.least)}
    if words & asked and words & (compared | set(OPPOSITES.values())):
        return "order" if len(people) >= FEWEST_PEOPLE else None
    return None


def _small(words: tuple[str, ...]) -> set[str]:
    return {word.lower() for word in words}


def _texts(value: object) -> Iterator[str]:
    """All texts in nested tuples and mappings."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | tuple | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)
