"""The list of exercises: each keeps its number, stands with its lesson, and says in numbers what leads to its answer."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

import pytest

from powerviz.analysis.transitions import eigenvalues, state_of, step_matrix
from powerviz.lessons.convergence import LONGEST, MARKOV
from powerviz.lessons.exercises.grading import graded
from powerviz.lessons.exercises.questions import EXERCISES
from powerviz.lessons.tables import model_of_rows
from powerviz.paths import ASSETS
from powerviz.samplers.cut_laws import CutLaw, CutLawName
from powerviz.web.learn.lessons.page import pages

BY_NAME = {exercise.name: exercise for exercise in EXERCISES}
FIRST_TWELVE = (
    *("sharpened-share", "alpha-for-share", "which-first", "odds-of-a"),
    *("ratio-by-hand", "length-factor", "without-length-term", "distance"),
    *("minority", "reached", "unchanged", "effective-samples"),
)
"""As their addresses were given away."""
FROM_WHAT_IS_SAID: dict[str, Callable[[Mapping[str, Any]], float]] = {
    "balanced-share": lambda said: said["share"] * said["there"] / said["back"],
    "way-back": lambda said: said["there"] * said["b"] / said["a"],
    "swap": lambda said: (said["below"] / said["above"]) ** 3,
    "particles-needed": lambda said: (said["deviation"] / said["within"]) ** 2,
    "price": lambda said: 1 + 1 / said["price"],
}
WRONG: dict[str, Callable[[Mapping[str, Any]], list[float]]] = {
    "balanced-share": lambda said: [
        said["share"] * said["back"] / said["there"],
        said["share"] * said["there"],
        said["share"] + said["there"] - said["back"],
    ],
    "uneven-pair": lambda said: [1, 3 / 4, (4 / 3) ** 3],
    "hundredth": lambda said: [10 * said["tenth"], said["tenth"], 1 / (1 - said["second"])],
    "way-back": lambda said: [
        said["there"],
        said["proposed"],
        said["there"] * said["a"] / said["b"],
    ],
    "swap": lambda said: [
        1,
        (said["below"] / said["above"]) ** 4,
        said["below"] / said["above"],
        (said["above"] / said["below"]) ** 3,
    ],
    "particles-needed": lambda said: [said["deviation"] / 0.1, said["deviation"] ** 2, 100],
    "plan-share": lambda said: [0.4, 0.4**5 / (0.4**5 + 0.6**5), said["plan"]],
    "price": lambda said: [1 / said["price"], said["price"], 1 + said["price"]],
    "second-try": lambda said: [said["with_replacement"], 0.25, 0.5],
}
"""Answers that people give."""


def test_who_has_the_address_of_an_exercise_gets_the_same_one() -> None:
    assert [exercise.name for exercise in EXERCISES[:12]] == list(FIRST_TWELVE)


def test_each_lesson_has_an_exercise_and_the_later_ones_stand_in_their_order() -> None:
    places = {page.name: page.place for page in pages()}
    assert {exercise.lesson for exercise in EXERCISES} == set(places)
    later = [places[exercise.lesson] for exercise in EXERCISES[12:]]
    assert later == sorted(later) and min(map(later.count, range(7, 13))) >= 2


@pytest.mark.parametrize("name", FROM_WHAT_IS_SAID)
def test_the_numbers_of_a_question_as_it_rounds_them_lead_to_an_answer_that_is_right(
    name: str,
) -> None:
    exercise = BY_NAME[name]
    found = FROM_WHAT_IS_SAID[name](exercise.text("question").values)
    assert graded(exercise, f"{found:.6f}") == (True, None)


def test_a_hundredth_is_reached_by_the_eigenvalue_as_it_is_said() -> None:
    exercise = BY_NAME["hundredth"]
    steps, distance = 0.0, 1.0
    while distance > 0.01:
        steps, distance = (
            steps + 0.01,
            distance * exercise.text("question").values["second"] ** 0.01,
        )
    assert graded(exercise, f"{steps:.2f}") == (True, None)


@pytest.mark.parametrize("name", WRONG)
def test_answers_by_a_wrong_idea_are_refused(name: str) -> None:
    exercise = BY_NAME[name]
    for wrong in WRONG[name](exercise.text("question").values):
        assert graded(exercise, f"{wrong:.6f}")[0] is False


@pytest.mark.nightly
def test_what_the_notes_say_of_the_best_temperature_and_law_of_the_cut_is_so() -> None:
    model = model_of_rows(MARKOV, LONGEST, last_symbol_only=True)
    best = {}
    for tau in (0.25, 0.5, 0.75, 1):
        states = [state_of(model, response, tau) for response in model.distribution()]
        second = {
            law: eigenvalues(step_matrix(states, 4, CutLaw(law, 0.5)))[1]
            for law in get_args(CutLawName)
        }
        assert min(second, key=second.__getitem__) == "entropy"
        best[tau] = second["entropy"]
    least = f"{best[1]:.3f}"
    assert best[1] == min(best.values())
    for notes in (ASSETS / "teaching").glob("*.md"):
        said = notes.read_text(encoding="utf-8").replace(",", ".")
        assert f" {least}" in said or f" {least[1:]}" in said
