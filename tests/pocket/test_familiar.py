"""Which prompts are like the bundled model's problems: all of its own are, and what it cannot know is not."""

from random import Random

import pytest

from powerviz.examples.bundled import load_examples
from powerviz.pocket.corpus import draw_exercise, held_out_exercises, reworded_exercises
from powerviz.pocket.familiar import family_of, unknown_words


@pytest.mark.parametrize("purpose", ["test", "choice"])
def test_every_held_out_problem_is_of_its_own_kind(purpose: str) -> None:
    for exercises in (held_out_exercises, reworded_exercises):
        for one in exercises(purpose):  # type: ignore[arg-type]
            assert family_of(one.problem.prompt) == one.problem.family, one.problem.prompt


def test_every_problem_that_is_drawn_is_of_its_own_kind_and_has_no_unknown_word() -> None:
    rng = Random(11)
    for _ in range(5_000):
        problem = draw_exercise(rng).problem
        assert family_of(problem.prompt) == problem.family, problem.prompt
        assert unknown_words(problem.prompt) == [], problem.prompt


def test_every_bundled_example_is_like_one_of_them() -> None:
    assert [one.name for one in load_examples() if family_of(one.prompt) is None] == []


@pytest.mark.parametrize(
    "prompt",
    [
        "What is the capital of France?",
        "Hello",
        "Solve x^2 - 5x + 6 = 0.",
        "If a train travels 60 miles per hour for 3 hours, how many miles does it go?",
        "Tom has 3 bags with 4 apples each. How many apples does Tom have?",
        "Anna has 5000 apples and buys 300 more. How many apples does Anna have?",
        "Aoife is taller than Bjarne. Bjarne is taller than Ciara. Who is the tallest?",
        "Mia ha 38 monete. Poi ne dà via 20. Quante monete ha adesso Mia?",
        "9" * 5_000,
        "",
    ],
)
def test_what_the_model_cannot_know_is_like_none(prompt: str) -> None:
    assert family_of(prompt) is None


def test_words_that_no_problem_has_are_named() -> None:
    assert unknown_words("What is the capital of France?") == ["capital", "france"]
