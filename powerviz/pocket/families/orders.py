"""Problems of order, such as who is taller, older or faster: people in a row, told pair by pair."""

from collections.abc import Sequence
from itertools import pairwise
from random import Random

from powerviz.pocket.exercise import Difficulty, Exercise, Problem
from powerviz.pocket.families.names import NAMES
from powerviz.pocket.wordings.forms import Relation, Wordings, expand, sentence
from powerviz.pocket.wordings.training import RELATIONS

# more, less, most, least
WORDS = (
    ("taller", "shorter", "tallest", "shortest"),
    ("older", "younger", "oldest", "youngest"),
    ("faster", "slower", "fastest", "slowest"),
)

OPPOSITES = {
    "tall": "short", "old": "young", "fast": "slow", "heavy": "light", "strong": "weak", "rich": "poor",
}  # fmt: skip


def order(rng: Random, difficulty: Difficulty) -> Exercise:
    """Three people told from the top; or five, told either way, and below the first two in any order."""
    words = rng.choice(WORDS)
    row = rng.sample(NAMES, 3 if difficulty == "easy" else 5)
    return plain_order(rng, difficulty, words, row)


def asked_of_five(most: str, least: str, row: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The questions about a row of five, each with its answer."""
    return (least, row[-1]), (f"second {most}", row[1]), (f"second {least}", row[-2])


def plain_order(
    rng: Random,
    difficulty: Difficulty,
    words: tuple[str, str, str, str],
    row: list[str],
    question: int | None = None,
) -> Exercise:
    """People from the top down in the family's own wording; `question` is one of those of five, else drawn."""
    more, less, most, least = words
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
    asked, answer = (
        asked_of_five(most, least, row)[question]
        if question is not None
        else rng.choice(
            asked_of_five(most, least, row)
            if difficulty == "hard"
            else ((most, row[0]), (least, row[-1]))
        )
    )
    return _exercise(difficulty, f"{' '.join(told)} Who is the {asked}?", row, pairs, answer)


def reworded_order(rng: Random, difficulty: Difficulty, wordings: Wordings) -> Exercise:
    """Three people, or four to five, below the first two in any order; in any of the words."""
    relation = rng.choice(RELATIONS)
    row = wordings.people(rng, 3 if difficulty == "easy" else rng.choice((4, 5, 5)))
    pairs = list(pairwise(row))
    if difficulty == "hard":
        rest = pairs[1:]
        rng.shuffle(rest)
        pairs = [pairs[0], *rest]
    forms = wordings.order
    joint = rng.choice(forms.joints)
    told = sentence(_sentence_for(rng, wordings, relation, pairs[0]))
    for pair in pairs[1:]:
        one = _sentence_for(rng, wordings, relation, pair)
        told += joint + (sentence(one) if joint.endswith(". ") else one)
    places = {"easy": (0, -1), "hard": (-1, 1, -2)}[difficulty]
    place = rng.choice(places)
    question = expand(
        rng.choice(forms.ends if place in (0, -1) else forms.seconds),
        rng,
        most=relation.most if place in (0, 1) else relation.least,
    )
    text = expand(rng.choice(forms.layouts), rng, told=told + ".", question=question)
    return _exercise(difficulty, wordings.with_courtesies(rng, text), row, pairs, row[place])


def _sentence_for(
    rng: Random, wordings: Wordings, relation: Relation, pair: tuple[str, str]
) -> str:
    """The pair told from its first or from its second."""
    template = rng.choice(wordings.order.pairs)
    if rng.random() < 0.5:
        return expand(template, rng, a=pair[0], b=pair[1], more=relation.more, base=relation.base)
    opposite = OPPOSITES[relation.base]
    return expand(template, rng, a=pair[1], b=pair[0], more=relation.less, base=opposite)


def _exercise(
    difficulty: Difficulty, prompt: str, row: list[str], pairs: list[tuple[str, str]], answer: str
) -> Exercise:
    # A name and the one below it stand side by side, in the pairs as in the row: looking back to the
    # last time a name came is the first thing that so small a model learns.
    return Exercise(
        Problem("order", difficulty, prompt, answer),
        restatement=f" Each above the next: {', '.join(f'{a} {b}' for a, b in pairs)}.",
        steps=(f" Let us see: from the top, {' '.join(row)}.",),
        mistakes=[name for name in row if name != answer],
    )
