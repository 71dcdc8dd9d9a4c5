"""Stories of sums and differences: somebody has apples, gets some and gives some away."""

from random import Random

from powerviz.pocket.exercise import Difficulty, Exercise, Problem
from powerviz.pocket.families.names import NAMES

THINGS = ("apples", "books", "cards", "coins", "pears", "pencils", "shells", "stamps")
GAINS = ("buys {} more", "finds {} more", "gets {} more")
LOSSES = ("gives {} away", "loses {}", "sells {}")
CHANGES = (*range(2, 10), 10, 20, 30)
# How far a guess falls from the value it is near to: the slips of a pen, a carry, a ten.
SLIPS = (*range(-6, 7), -12, -11, -10, -9, -8, 8, 9, 10, 11, 12)


def story(rng: Random, difficulty: Difficulty) -> Exercise:
    """One small step, or two to three steps of ones and tens with larger numbers."""
    if difficulty == "easy":
        start, changes = rng.randint(2, 9), [rng.choice((-1, 1)) * rng.randint(1, 9)]
        if start + changes[0] < 1:
            changes = [-changes[0]]
    else:
        start, changes = rng.randint(21, 79), _changes(rng, rng.choice((2, 2, 3)))
        while not all(10 <= value <= 99 for value in _values(start, changes)):
            start, changes = rng.randint(21, 79), _changes(rng, len(changes))
    name, thing = rng.choice(NAMES), rng.choice(THINGS)
    told = [rng.choice(GAINS if c > 0 else LOSSES).format(abs(c)) for c in changes]
    plot = told[0] if len(told) == 1 else ", ".join(told[:-1]) + f" and {told[-1]}"
    values = _values(start, changes)
    return Exercise(
        Problem(
            "story",
            difficulty,
            f"{name} has {start} {thing}. Then {name} {plot}. "
            f"How many {thing} does {name} have now?",
            str(values[-1]),
        ),
        restatement=f" There are {start} {thing}"
        + "".join(f", then {abs(c)} {'more' if c > 0 else 'fewer'}" for c in changes)
        + ".",
        steps=tuple(
            f" {'Then' if index else 'Let us see:'} "
            f"{before} {'+' if change > 0 else '-'} {abs(change)} = {after}."
            for index, (before, change, after) in enumerate(
                zip((start, *values), changes, values, strict=False)
            )
        ),
        mistakes=_mistakes(start, changes),
    )


def _changes(rng: Random, count: int) -> list[int]:
    return [rng.choice((-1, 1)) * rng.choice(CHANGES) for _ in range(count)]


def _values(start: int, changes: list[int]) -> list[int]:
    values = []
    for change in changes:
        start += change
        values.append(start)
    return values


def _mistakes(start: int, changes: list[int]) -> list[str]:
    """Near the right result, and near what comes out when the last step is left out."""
    right = start + sum(changes)
    centres = (right, right, right - changes[-1])
    return [
        str(centre + slip)
        for centre in centres
        for slip in SLIPS
        if centre + slip > 0 and centre + slip != right
    ]
