"""The parts of a set of wordings, and how one of its sentences is drawn.

A template is a sentence with choices and gaps: `[<has/had>|<owns/owned>] {n} {things}`, with
both tenses where they differ. It knows no problem and no arithmetic.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

# An innermost pair of brackets, so that choices may stand in choices.
CHOICE = re.compile(r"\[([^\[\]]*)\]")
TENSES = re.compile(r"<([^<>/]*)/([^<>/]*)>")
PRONOUNS = ({"he": "she", "him": "her", "his": "her"}, {"he": "he", "him": "him", "his": "his"})


@dataclass(frozen=True)
class Relation:
    """A quality that puts people in a row."""

    base: str
    more: str
    less: str
    most: str
    least: str


@dataclass(frozen=True)
class Stories:
    """A change is what is said after the subject, or (`told`) a sentence of its own."""

    openings: tuple[str, ...]
    gains: tuple[str, ...]
    losses: tuple[str, ...]
    gains_told: tuple[str, ...]
    losses_told: tuple[str, ...]
    links: tuple[str, ...]
    questions: tuple[str, ...]
    layouts: tuple[str, ...]


@dataclass(frozen=True)
class Orders:
    pairs: tuple[str, ...]
    joints: tuple[str, ...]
    ends: tuple[str, ...]
    seconds: tuple[str, ...]
    layouts: tuple[str, ...]


@dataclass(frozen=True)
class Wordings:
    """All that is said in a set of problems; `women` and `men` are names."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    things: tuple[str, ...]
    shows: tuple[str, ...]
    dates: tuple[str, ...]
    story: Stories
    order: Orders
    clock: tuple[str, ...]
    lasting: tuple[str, ...]
    calendar: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    # The share of names and things that are made up on the spot.
    invented: float = 0.0

    def person(self, rng: Random) -> tuple[str, dict[str, str]]:
        """A name and its pronouns."""
        male = rng.random() < 0.5
        name = (
            invented_word(rng).capitalize()
            if rng.random() < self.invented
            else rng.choice(self.men if male else self.women)
        )
        return name, PRONOUNS[male]

    def people(self, rng: Random, count: int) -> list[str]:
        """Draw so many different names."""
        names: list[str] = []
        while len(names) < count:
            name, _ = self.person(rng)
            if name not in names:
                names.append(name)
        return names

    def noun(self, rng: Random, nouns: Sequence[str], ending: str = "") -> str:
        if rng.random() < self.invented:
            return invented_word(rng) + ending
        return rng.choice(nouns)

    def inventing(self, share: float) -> "Wordings":
        return replace(self, invented=share)

    def with_courtesies(self, rng: Random, text: str) -> str:
        """The problem as it is or, half of the time, with something said before it or after it."""
        before = rng.choice(self.before) + " " if rng.random() < 0.3 else ""
        after = " " + rng.choice(self.after) if rng.random() < 0.3 else ""
        return expand(before, rng) + text + expand(after, rng)


def expand(template: str, rng: Random, past: bool = False, /, **gaps: object) -> str:
    """Text of the template: each choice made, the tense put in, the gaps filled."""
    text = template
    while found := CHOICE.search(text):
        text = text[: found.start()] + rng.choice(found[1].split("|")) + text[found.end() :]
    text = TENSES.sub(lambda tenses: tenses[2 if past else 1], text)
    if not gaps:
        return text
    text = re.sub(" +", " ", text.format(**gaps)).strip()
    return re.sub(" ([.,;:!?])", r"\1", text)


def sentence(text: str) -> str:
    """The text with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def invented_word(rng: Random) -> str:
    """A word that nobody knows, of two or three syllables."""
    syllables = [
        rng.choice(("b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z",
                    "br", "ch", "cl", "dr", "fl", "gr", "pl", "sh", "st", "th", "tr", "w", "y", ""))
        + rng.choice("aeiou")
        + rng.choice(("", "", "", "l", "m", "n", "r", "s", "t", "x", "ck", "nd", "ll"))
        for _ in range(rng.choice((1, 2, 2, 3)))
    ]  # fmt: skip
    return "".join(syllables) if len("".join(syllables)) > 2 else invented_word(rng)
