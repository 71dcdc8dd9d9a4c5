"""The corpus: answers are right, and hard problems are what power sampling needs."""

import re
from collections import Counter
from datetime import datetime, timedelta
from random import Random

import pytest

from powerviz.grading.answers import equivalent, extract_answer
from powerviz.pocket.corpus import (
    FAMILIES,
    draw_exercise,
    held_out_exercises,
    held_out_prompts,
    new_problem,
    reworded_exercises,
)
from powerviz.pocket.exercise import CAREFUL, SHORTCUT, Exercise, Problem
from powerviz.pocket.families.calendars import DAYS
from powerviz.pocket.problems import load_problems

KINDS = [(family, difficulty) for family in FAMILIES for difficulty in ("easy", "hard")]
each_kind = pytest.mark.parametrize("family, difficulty", KINDS)


def exercises(family: str, difficulty: str, count: int = 200) -> list[Exercise]:
    rng = Random(f"{family} {difficulty}")
    return [FAMILIES[family](rng, difficulty) for _ in range(count)]


def story(prompt: str) -> str:
    told = prompt.split("Then", 1)[1]
    changes = re.findall(r"(buys|finds|gets|gives|loses|sells) (\d+)", told)
    total = int(re.search(r"\d+", prompt)[0])
    return str(
        total
        + sum(int(n) * (1 if verb in ("buys", "finds", "gets") else -1) for verb, n in changes)
    )


def order(prompt: str) -> str:
    above = []
    for first, word, second in re.findall(r"(\w+) is (\w+) than (\w+)", prompt):
        above.append((first, second) if word in ("taller", "older", "faster") else (second, first))
    row = sorted(
        {name for pair in above for name in pair},
        key=lambda name: -len(reached(name, above)),
    )
    asked = re.search(r"Who is the (second )?(\w+)\?", prompt)
    place = 1 if asked[1] else 0
    return row[place] if asked[2] in ("tallest", "oldest", "fastest") else row[-1 - place]


def reached(name: str, above: list[tuple[str, str]]) -> set[str]:
    below = {second for first, second in above if first == name}
    return below.union(*(reached(other, above) for other in below))


def clock(prompt: str) -> str:
    start = datetime.strptime(re.search(r"\d+:\d+", prompt)[0], "%I:%M")
    hours = re.search(r"(\d+) hour", prompt)
    minutes = int(re.search(r"(\d+) minutes", prompt)[1])
    end = start + timedelta(hours=int(hours[1]) if hours else 0, minutes=minutes)
    return end.strftime("%I:%M").lstrip("0")


def calendar(prompt: str) -> str:
    ahead = int(re.search(r"in (\d+) day", prompt)[1])
    return DAYS[(DAYS.index(re.search(r"Today is (\w+)", prompt)[1]) + ahead) % 7]


SOLVERS = {"story": story, "order": order, "clock": clock, "calendar": calendar}


@each_kind
def test_the_answer_is_what_another_way_to_solve_the_prompt_gives(
    family: str, difficulty: str
) -> None:
    for exercise in exercises(family, difficulty):
        problem = exercise.problem
        assert (problem.family, problem.difficulty) == (family, difficulty)
        assert SOLVERS[family](problem.prompt) == problem.answer, problem


@each_kind
def test_a_worked_out_solution_ends_with_the_answer(family: str, difficulty: str) -> None:
    for exercise in exercises(family, difficulty):
        assert extract_answer(exercise.worked_out()) == exercise.problem.answer


@each_kind
def test_every_equation_in_a_solution_holds(family: str, difficulty: str) -> None:
    for exercise in exercises(family, difficulty):
        for left, sign, right, result in re.findall(
            r"(\d+) ([+-]) (\d+) = (\d+)", exercise.worked_out()
        ):
            assert int(left) + int(f"{sign}{right}") == int(result), exercise


@each_kind
def test_no_mistake_is_the_right_answer(family: str, difficulty: str) -> None:
    pairs = {
        (mistake, exercise.problem.answer)
        for exercise in exercises(family, difficulty)
        for mistake in exercise.mistakes
    }
    assert not any(equivalent(mistake, answer) for mistake, answer in pairs)


@each_kind
def test_shortcuts_are_mostly_right_on_easy_problems_and_mostly_wrong_on_hard_ones(
    family: str, difficulty: str
) -> None:
    rng = Random(1)
    shortcuts = [
        extract_answer(text) == exercise.problem.answer
        for exercise in exercises(family, difficulty, 1000)
        if SHORTCUT in (text := exercise.as_one_writes(rng))
    ]
    share = sum(shortcuts) / len(shortcuts)
    assert share > 0.85 if difficulty == "easy" else share < 0.15


def test_solutions_are_careful_at_the_first_pivot_as_often_as_stated() -> None:
    rng = Random(2)
    drawn = [draw_exercise(rng) for _ in range(4000)]
    careful = sum(exercise.steps[0] in exercise.as_one_writes(rng) for exercise in drawn)
    # Four standard deviations of a mean of 4,000 coin flips.
    assert careful / 4000 == pytest.approx(CAREFUL, abs=0.032)


@pytest.mark.parametrize("family", FAMILIES)
def test_on_hard_problems_the_power_distribution_prefers_to_work(family: str) -> None:
    """At α = 4, all shortcuts together weigh less than a tenth of the worked-out solution."""
    rng = Random(3)
    for exercise in exercises(family, "hard", 20):
        guesses = Counter(exercise.guess(rng) for _ in range(4000))
        scattered = sum((count / 4000) ** 4 for count in guesses.values())
        worked_out = CAREFUL ** (4 * len(exercise.steps))
        shortcuts = sum(
            (CAREFUL**step * (1 - CAREFUL)) ** 4 * scattered for step in range(len(exercise.steps))
        )
        assert shortcuts < worked_out / 10, exercise


def test_problems_come_from_every_kind() -> None:
    rng = Random(4)
    kinds = Counter(
        (problem.family, problem.difficulty)
        for problem in (draw_exercise(rng).problem for _ in range(800))
    )
    assert set(kinds) == set(KINDS)


def test_unseen_prompts_are_not_drawn() -> None:
    unseen = {draw_exercise(Random(seed)).problem.prompt for seed in range(50)}
    drawn = {draw_exercise(Random(seed), unseen).problem.prompt for seed in range(50)}
    assert not drawn & unseen


def test_a_new_problem_is_the_same_for_the_same_seed() -> None:
    assert isinstance(new_problem(5), Problem)
    assert new_problem(5) == new_problem(5)
    assert len({new_problem(seed).prompt for seed in range(20)}) == 20


def test_the_problem_set_in_the_assets_is_the_one_that_training_leaves_out() -> None:
    problems = load_problems()
    assert problems == [exercise.problem for exercise in held_out_exercises()]
    assert len({problem.prompt for problem in problems}) == 240


def test_settings_are_chosen_on_other_problems_than_they_are_tested_on() -> None:
    choice, test = (
        {exercise.problem.prompt for exercise in held_out_exercises(purpose)}
        for purpose in ("choice", "test")
    )
    assert len(choice) == len(test) == 240
    assert not choice & test
    reworded_choice, reworded_test = (
        {exercise.problem.prompt for exercise in reworded_exercises(purpose)}
        for purpose in ("choice", "test")
    )
    assert len(reworded_choice) == len(reworded_test) == 240
    assert held_out_prompts() == choice | test | reworded_choice | reworded_test
