"""The clock: when does it end?"""

from random import Random

from powerviz.pocket.exercise import Difficulty, Exercise, Problem
from powerviz.pocket.wordings.forms import Wordings, expand, sentence

EVENTS = ("A concert", "A film", "A game", "A lesson", "A party", "A walk")


def clock(rng: Random, difficulty: Difficulty) -> Exercise:
    """Minutes within the hour, or hours and minutes that run over the full hour."""
    event, hour, minute = rng.choice(EVENTS), rng.randint(1, 12), 5 * rng.randrange(12)
    if difficulty == "easy":
        hours, minute = 0, 5 * rng.randrange(11)
        minutes = 5 * rng.randint(1, 11 - minute // 5)
    else:
        hours, minutes = rng.randint(1, 4), 5 * rng.randint(1, 11)
        while minute + minutes < 65:
            minute, minutes = 5 * rng.randrange(12), 5 * rng.randint(1, 11)
    return plain_clock(difficulty, event, hour, minute, hours, minutes)


def plain_clock(
    difficulty: Difficulty, event: str, hour: int, minute: int, hours: int, minutes: int
) -> Exercise:
    """The event from a time on, for so many hours and minutes, in the family's own wording."""
    lasts = f"{_hours(hours)} and {minutes} minutes" if hours else f"{minutes} minutes"
    start = _time(hour, minute)
    prompt = f"{event} starts at {start} and lasts {lasts}. When does it end?"
    return _exercise(difficulty, prompt, hour, minute, hours, minutes)


def reworded_clock(rng: Random, difficulty: Difficulty, wordings: Wordings) -> Exercise:
    """The same times and lengths, and full hours; in any of the words."""
    hour, minute, hours, minutes = rng.randint(1, 12), 5 * rng.randrange(11), 0, 0
    if difficulty == "easy":
        minutes = 5 * rng.randint(1, 11 - minute // 5)
        lasts = f"{minutes} minutes"
    else:
        hours = rng.randint(1, 6)
        minute, minutes = 5 * rng.randrange(12), 5 * rng.randint(1, 11)
        while minute + minutes < 60 and rng.random() < 0.7:
            minute, minutes = 5 * rng.randrange(12), 5 * rng.randint(1, 11)
        form = rng.choice(wordings.lasting)
        lasts = form.format(h=_hours(hours), m=f"{minutes} minutes")
    name, pronouns = wordings.person(rng)
    text = expand(
        rng.choice(wordings.clock),
        rng,
        show=wordings.noun(rng, wordings.shows),
        start=_time(hour, minute),
        lasts=lasts,
        name=name,
        **pronouns,
    )
    text = ". ".join(sentence(one) for one in text.split(". "))
    prompt = wordings.with_courtesies(rng, text)
    return _exercise(difficulty, prompt, hour, minute, hours, minutes)


def _exercise(
    difficulty: Difficulty, prompt: str, hour: int, minute: int, hours: int, minutes: int
) -> Exercise:
    lasts = f"{_hours(hours)} and {minutes} minutes" if hours else f"{minutes} minutes"
    start, later = _time(hour, minute), _time(hour + hours, minute)
    total = minute + minutes
    end_hour, end_minute = hour + hours + total // 60, total % 60
    end = _time(end_hour, end_minute)
    over = f", and {total} - 60 = {end_minute}" if total > 59 else ""
    addition = f"{minute} + {minutes} = {total}{over}."
    addition_of_hours = f" Let us see: {start} and {_hours(hours)} is {later}."
    return Exercise(
        Problem("clock", difficulty, prompt, end),
        restatement=f" It starts at {start} and takes {lasts}.",
        steps=(addition_of_hours, f" Then {addition}") if hours else (f" Let us see: {addition}",),
        mistakes=[
            _time(end_hour + wrong_hour, (end_minute + wrong_minute) % 60)
            for wrong_hour in (-1, 0, 0, 1)
            for wrong_minute in (-20, -15, -10, -5, 0, 5, 10, 15, 20)
            if wrong_hour or wrong_minute
        ],
    )


def _hours(count: int) -> str:
    return "1 hour" if count == 1 else f"{count} hours"


def _time(hour: int, minute: int) -> str:
    return f"{(hour - 1) % 12 + 1}:{minute:02}"
