"""The calendar: which day will it be?"""

from random import Random

from powerviz.pocket.exercise import Difficulty, Exercise, Problem
from powerviz.pocket.families.names import NAMES
from powerviz.pocket.wordings.forms import Wordings, expand, sentence

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
EVENTS = ("birthday", "exam", "party", "trip", "visit")


def calendar(rng: Random, difficulty: Difficulty) -> Exercise:
    """One to three days ahead, or weeks and days."""
    name, event, today = rng.choice(NAMES), rng.choice(EVENTS), rng.randrange(7)
    weeks = 0 if difficulty == "easy" else rng.randint(2, 9)
    days = rng.randint(1, 3 if difficulty == "easy" else 6)
    ahead = 7 * weeks + days
    return plain_calendar(difficulty, name, event, today, ahead)


def plain_calendar(
    difficulty: Difficulty, name: str, event: str, today: int, ahead: int
) -> Exercise:
    """The event of a person so many days ahead, in the family's own wording; `today` is 0 on a Monday."""
    prompt = (
        f"Today is {DAYS[today]}. The {event} of {name} is in {_days(ahead)}. Which day is that?"
    )
    return _exercise(difficulty, prompt, today, ahead // 7, ahead % 7)


def reworded_calendar(rng: Random, difficulty: Difficulty, wordings: Wordings) -> Exercise:
    """The same, or up to 28 weeks and some days; in any of the words."""
    today = rng.randrange(7)
    weeks = 0 if difficulty == "easy" else rng.choice((rng.randint(1, 9), rng.randint(1, 27)))
    days = rng.randint(1, 4) if difficulty == "easy" else rng.randint(0 if weeks > 1 else 1, 6)
    ahead = 7 * weeks + days
    name, pronouns = wordings.person(rng)
    text = expand(
        rng.choice(wordings.calendar),
        rng,
        day=DAYS[today],
        n=ahead,
        days="day" if ahead == 1 else "days",
        date=wordings.noun(rng, wordings.dates),
        name=name,
        **pronouns,
    )
    text = ". ".join(sentence(one) for one in text.split(". "))
    return _exercise(difficulty, wordings.with_courtesies(rng, text), today, weeks, days)


def _exercise(difficulty: Difficulty, prompt: str, today: int, weeks: int, days: int) -> Exercise:
    ahead = 7 * weeks + days
    passed = [DAYS[(today + day) % 7] for day in range(1, days + 1)] or [DAYS[today]]
    count = f"count {days} from {DAYS[today]}: {', '.join(passed)}."
    division = (
        f"{_days(ahead)} are {weeks} {'week' if weeks == 1 else 'weeks'} and {_days(days)}, so "
    )
    others = [(today + days + wrong) % 7 for wrong in (-1, -1, 1, 1, -2, 2, -3, 3)]
    return Exercise(
        Problem("calendar", difficulty, prompt, passed[-1]),
        restatement=f" From {DAYS[today]} on, {_days(ahead)} pass.",
        steps=(f" Let us see: {division if weeks else ''}{count}",),
        mistakes=[DAYS[other] for other in others],
    )


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"
