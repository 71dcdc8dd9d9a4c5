"""Stories of sums and differences: somebody has apples, gets some and gives some away."""

from random import Random

from powerviz.pocket.exercise import Difficulty, Exercise, Problem
from powerviz.pocket.families.names import NAMES
from powerviz.pocket.wordings.forms import Wordings, expand, sentence

THINGS = ("apples", "books", "cards", "coins", "pears", "pencils", "shells", "stamps")
GAINS = ("buys {} more", "finds {} more", "gets {} more")
LOSSES = ("gives {} away", "loses {}", "sells {}")
CHANGES = (*range(2, 10), 10, 20, 30)
# How far a guess falls from the value it is near to: the slips of a pen, a carry, a ten.
SLIPS = (*range(-6, 7), -12, -11, -10, -9, -8, 8, 9, 10, 11, 12)
LARGEST = 200
LAST_LINKS = ("then", "and", "and then", "and finally")


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
    return plain_story(rng, difficulty, name, thing, start, changes)


def plain_story(
    rng: Random, difficulty: Difficulty, name: str, thing: str, start: int, changes: list[int]
) -> Exercise:
    """Somebody's things and their changes, in the family's own wording."""
    told = [rng.choice(GAINS if c > 0 else LOSSES).format(abs(c)) for c in changes]
    plot = told[0] if len(told) == 1 else ", ".join(told[:-1]) + f" and {told[-1]}"
    prompt = (
        f"{name} has {start} {thing}. Then {name} {plot}. How many {thing} does {name} have now?"
    )
    return _exercise(difficulty, prompt, thing, start, changes)


def reworded_story(rng: Random, difficulty: Difficulty, wordings: Wordings) -> Exercise:
    """Numbers up to 200, in any of the words."""
    if difficulty == "easy":
        start = rng.choice((rng.randint(2, 9), rng.randint(2, 20)))
        changes = [rng.choice((-1, 1)) * rng.randint(1, 9)]
        if start + changes[0] < 1:
            changes = [-changes[0]]
    else:
        count = rng.choice((1, 2, 2, 2, 3))
        start, changes = _large(rng, count)
        while not all(2 <= value <= LARGEST for value in _values(start, changes)):
            start, changes = _large(rng, count)
    thing = wordings.noun(rng, wordings.things, "s")
    prompt = wordings.with_courtesies(rng, _told(rng, wordings, thing, start, changes))
    return _exercise(difficulty, prompt, thing, start, changes)


def _large(rng: Random, count: int) -> tuple[int, list[int]]:
    """Small changes of a number up to 200; half of the time one of them is large."""
    start = rng.choice((rng.randint(10, 99), rng.randint(10, LARGEST)))
    changes = _changes(rng, count)
    if rng.random() < 0.5 or count == 1:
        changes[rng.randrange(count)] = rng.choice((-1, 1)) * rng.randint(11, 150)
    return start, changes


def _told(rng: Random, wordings: Wordings, thing: str, start: int, changes: list[int]) -> str:
    """The story, all in one tense."""
    past = rng.random() < 0.4
    forms = wordings.story
    name, pronouns = wordings.person(rng)
    other, _ = wordings.person(rng)
    gaps = {"name": name, "other": other, "things": thing, **pronouns}

    def put(template: str, n: int = 0) -> str:
        return expand(template, rng, past, n=n, **gaps)

    clauses = []
    for change in changes:
        own = rng.random() < 0.2
        templates = (
            (forms.gains_told if own else forms.gains)
            if change > 0
            else (forms.losses_told if own else forms.losses)
        )
        clauses.append((own, put(rng.choice(templates), abs(change))))
    if len(clauses) > 1 and not any(own for own, _ in clauses) and rng.random() < 0.5:
        acts = [act for _, act in clauses]
        link = rng.choice(LAST_LINKS)
        between = rng.choice((", ", ", then "))
        plot = f"{between.join(acts[:-1])} {link} {acts[-1]}."
        told = sentence(
            f"{rng.choice(forms.links)} {rng.choice((name, pronouns['he']))} {plot}".strip()
        )
    else:
        told = " ".join(
            sentence(
                f"{rng.choice(forms.links)} "
                f"{'' if own else rng.choice((name, pronouns['he'])) + ' '}{act}.".strip()
            )
            for own, act in clauses
        )
    return expand(
        rng.choice(forms.layouts),
        rng,
        opening=sentence(put(rng.choice(forms.openings), start)),
        changes=told,
        question=sentence(put(rng.choice(forms.questions))),
    )


def _exercise(
    difficulty: Difficulty, prompt: str, thing: str, start: int, changes: list[int]
) -> Exercise:
    values = _values(start, changes)
    return Exercise(
        Problem("story", difficulty, prompt, str(values[-1])),
        restatement=f" There are {start} {thing}"
        + "".join(f", then {abs(c)} {'more' if c > 0 else 'fewer'}" for c in changes)
        + ".",
        steps=tuple(
            f" {'Then' if index else 'Let us see:'} {_worked_out(before, change)}."
            for index, (before, change) in enumerate(zip((start, *values), changes, strict=False))
        ),
        mistakes=_mistakes(start, changes),
    )


def _worked_out(before: int, change: int) -> str:
    """One equation for what is a number of tens, or below ten; else one for the tens, one for the rest."""
    sign, size = "+" if change > 0 else "-", abs(change)
    equations = []
    for part in (size // 10 * 10, size % 10):
        if part:
            after = before + part if change > 0 else before - part
            equations.append(f"{before} {sign} {part} = {after}")
            before = after
    return ", ".join(equations)


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
