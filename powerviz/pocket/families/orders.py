"""Problems of order, such as who is taller, older or faster: people in a row, told pair by pair."""

from itertools import pairwise
from random import Random

from powerviz.pocket.exercise import Difficulty, Exercise, Problem
from powerviz.pocket.families.names import NAMES

# more, less, most, least
WORDS = (
    ("taller", "shorter", "tallest", "shortest"),
    ("older", "younger", "oldest", "youngest"),
    ("faster", "slower", "fastest", "slowest"),
)


def order(rng: Random, difficulty: Difficulty) -> Exercise:
    """Three people told from the top; or five, told either way, and below the first two in any order."""
    more, less, most, least = rng.choice(WORDS)
    row = rng.sample(NAMES, 3 if difficulty == "easy" else 5)
    pairs = list(pairwise(row))
    told = [f"{a} is {more} than {b}." for a, b in pairs]
    if difficulty == "hard":
        rest = pairs[1:]
        rng.shuffle(rest)
        pairs = [pairs[0], *rest]
        told = [
            f"{a} is {more} than {b}." if rng.random() < 0.5 else f"{b} is {less} than {a}."
            for a, b in pairs
        ]
    asked, answer = rng.choice(
        ((least, row[-1]), (f"second {most}", row[1]), (f"second {least}", row[-2]))
        if difficulty == "hard"
        else ((most, row[0]), (least, row[-1]))
    )
    return Exercise(
        Problem("order", difficulty, f"{' '.join(told)} Who is the {asked}?", answer),
        restatement=" " + ", ".join(f"{a} > {b}" for a, b in pairs) + ".",
        steps=(f" Let us see: from the top, {', '.join(row)}.",),
        mistakes=[name for name in row if name != answer],
    )
