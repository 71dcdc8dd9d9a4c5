"""The calendar: which day will it be?"""

from random import Random

from powerviz.pocket.exercise import Difficulty, Exercise, Problem
from powerviz.pocket.families.names import NAMES

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
EVENTS = ("birthday", "exam", "party", "trip", "visit")


def calendar(rng: Random, difficulty: Difficulty) -> Exercise:
    """One to three days ahead, or weeks and days."""
    name, event, today = rng.choice(NAMES), rng.choice(EVENTS), rng.randrange(7)
    weeks = 0 if difficulty == "easy" else rng.randint(2, 9)
    days = rng.randint(1, 3 if difficulty == "easy" else 6)
    ahead = 7 * weeks + days
    unit = "day" if ahead == 1 else "days"
    passed = [DAYS[(today + day) % 7] for day in range(1, days + 1)]
    count = f"count {days} from {DAYS[today]}: {', '.join(passed)}."
    division = f"{ahead} days are {weeks} weeks and {days} {'day' if days == 1 else 'days'}, so "
    others = [(today + days + wrong) % 7 for wrong in (-1, -1, 1, 1, -2, 2, -3, 3)]
    return Exercise(
        Problem(
            "calendar",
            difficulty,
            f"Today is {DAYS[today]}. The {event} of {name} is in {ahead} {unit}. "
            "Which day is that?",
            passed[-1],
        ),
        restatement=f" From {DAYS[today]} on, {ahead} {unit} pass.",
        steps=(f" Let us see: {division if weeks else ''}{count}",),
        mistakes=[DAYS[other] for other in others],
    )
