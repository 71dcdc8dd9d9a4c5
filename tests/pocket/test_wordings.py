"""Wordings: they say what the exercise says, and those that measure share nothing with training."""

import re
from dataclasses import fields
from random import Random

import pytest

from powerviz.grading.answers import extract_answer
from powerviz.pocket.corpus import REWORDED, draw_training_exercise
from powerviz.pocket.exercise import Exercise
from powerviz.pocket.families.calendars import DAYS
from powerviz.pocket.wordings.blur import KEYWORDS
from powerviz.pocket.wordings.choice import CHOICE
from powerviz.pocket.wordings.forms import Orders, Stories, Wordings, expand
from powerviz.pocket.wordings.training import RELATIONS, TRAINING
from powerviz.pocket.wordings.unseen import UNSEEN

SETS = {"training": TRAINING.inventing(0.3), "choice": CHOICE, "unseen": UNSEEN}
KINDS = [
    (name, family, difficulty)
    for name in SETS
    for family in REWORDED
    for difficulty in ("easy", "hard")
]
each_kind = pytest.mark.parametrize("name, family, difficulty", KINDS)


def exercises(name: str, family: str, difficulty: str) -> list[Exercise]:
    rng = Random(f"{name} {family} {difficulty}")
    return [REWORDED[family](rng, difficulty, SETS[name]) for _ in range(150)]


@each_kind
def test_a_prompt_names_all_that_the_solution_restates(
    name: str, family: str, difficulty: str
) -> None:
    for exercise in exercises(name, family, difficulty):
        prompt = exercise.problem.prompt
        assert not set("{}[]<>|") & set(prompt), prompt
        for number in re.findall(r"\d+", exercise.restatement):
            assert re.search(rf"\b{number}\b", prompt), exercise
        if family == "order":
            names = exercise.restatement.partition(":")[2]
            assert all(one in prompt for one in re.findall(r"\w+", names))
        if family == "calendar":
            assert re.search(r"From (\w+)", exercise.restatement)[1] in prompt


@each_kind
def test_the_restatement_alone_has_the_answer(name: str, family: str, difficulty: str) -> None:
    for exercise in exercises(name, family, difficulty):
        said, answer = exercise.restatement, exercise.problem.answer
        if family == "story":
            total = int(re.search(r"\d+", said)[0])
            for size, way in re.findall(r"then (\d+) (more|fewer)", said):
                total += int(size) if way == "more" else -int(size)
            assert str(total) == answer and 0 < total <= 200
        elif family == "calendar":
            day, ahead = re.search(r"From (\w+) on, (\d+)", said).groups()
            assert DAYS[(DAYS.index(day) + int(ahead)) % 7] == answer
        elif family == "clock":
            hour, minute = map(int, re.search(r"(\d+):(\d+)", said).groups())
            hours = re.search(r"(\d+) hour", said)
            minutes = int(re.search(r"(\d+) minutes", said)[1])
            total = 60 * (hour % 12 + int(hours[1] if hours else 0)) + minute + minutes
            assert answer == f"{(total // 60 - 1) % 12 + 1}:{total % 60:02}"
        else:
            below = dict(re.findall(r"(\w+) (\w+)[,.]", said.partition(":")[2]))
            (top,) = set(below) - set(below.values())
            row = [top]
            while row[-1] in below:
                row.append(below[row[-1]])
            second = "second" in exercise.problem.prompt
            asked = re.search(
                rf"\b({'|'.join(r.least for r in RELATIONS)})\b", exercise.problem.prompt
            )
            assert row[-1 - second if asked else second] == answer, exercise


@each_kind
def test_a_worked_out_solution_holds_in_every_equation(
    name: str, family: str, difficulty: str
) -> None:
    for exercise in exercises(name, family, difficulty):
        worked_out = exercise.worked_out()
        assert extract_answer(worked_out) == exercise.problem.answer
        for left, sign, right, result in re.findall(r"(\d+) ([+-]) (\d+) = (\d+)", worked_out):
            assert int(left) + int(f"{sign}{right}") == int(result), exercise


def sentences_of(part: Wordings | Stories | Orders) -> set[str]:
    """All templates; names and things are the same in all sets."""
    found: set[str] = set()
    for field in fields(part):
        if field.name in ("women", "men", "things", "shows", "dates"):
            continue
        value = getattr(part, field.name)
        if isinstance(value, tuple):
            found |= set(value)
        elif not isinstance(value, float):
            found |= sentences_of(value)
    return found


# Bare joints and the order of question and story, of which there are only so many.
COMMON = {
    ". ", ", and ", "; ", ". Also, ", "{told} {question}", "{opening} {changes} {question}", "{h} and {m}",
}  # fmt: skip


@pytest.mark.parametrize("one, other", [(TRAINING, CHOICE), (TRAINING, UNSEEN), (CHOICE, UNSEEN)])
def test_no_two_sets_share_a_sentence(one: Wordings, other: Wordings) -> None:
    assert sentences_of(one) & sentences_of(other) <= COMMON


@pytest.mark.parametrize("measured", [CHOICE, UNSEEN])
def test_no_sentence_that_measures_can_come_out_in_training(measured: Wordings) -> None:
    """Held against what the templates become: drawn until hardly anything new comes."""
    gaps = dict.fromkeys(
        ("name", "other", "n", "things", "he", "him", "his", "a", "b", "more", "base", "most",
         "show", "start", "lasts", "day", "days", "date", "h", "m", "told", "question", "opening",
         "changes"), "_",
    )  # fmt: skip
    rng = Random(5)

    def sentences(wordings: Wordings, draws: int) -> set[str]:
        parts = (wordings.story, wordings.order)
        templates = [
            template
            for templates in (
                *(getattr(part, field.name) for part in parts for field in fields(part)
                  if field.name not in ("layouts", "joints")),
                wordings.clock, wordings.calendar, wordings.before, wordings.after,
            )
            for template in templates
        ]  # fmt: skip
        return {
            expand(template, rng, past, **gaps).lower()
            for template in templates
            for past in (False, True)
            for _ in range(draws)
        }

    assert not sentences(measured, 20) & sentences(TRAINING, 200)


def test_words_that_carry_the_meaning_are_learned_ones() -> None:
    """No model knows a verb it has never read; the other sets have gains and losses of training."""

    def verbs(wordings: Wordings) -> set[str]:
        story = wordings.story
        changes = (*story.gains, *story.losses, *story.gains_told, *story.losses_told)
        return {verb for pair in re.findall("<(.*?)/(.*?)>", " ".join(changes)) for verb in pair}

    for wordings in (CHOICE, UNSEEN):
        assert len(verbs(wordings)) > 10
        assert verbs(wordings) <= verbs(TRAINING)
    assert verbs(TRAINING) - {"is", "was", "are", "were", "has", "had"} <= KEYWORDS


def test_blurring_keeps_what_the_solution_needs() -> None:
    rng, changed = Random(7), 0
    for _ in range(400):
        exercise = draw_training_exercise(rng)
        for number in re.findall(r"\d+", exercise.restatement):
            assert number in exercise.problem.prompt
        if exercise.problem.family == "order":
            names = exercise.restatement.partition(":")[2]
            assert all(name in exercise.problem.prompt for name in re.findall(r"\w+", names))
        changed += any(
            word not in exercise.problem.prompt for word in (" is", " has", "lasts", "Today")
        )
    assert changed
