"""The lessons' questions with choices: each lesson has one, and its right choice is that of a computation of its own."""

import json
from collections.abc import Callable
from itertools import product

import numpy as np
import pytest

from powerviz.lessons.lesson_questions import LESSON_QUESTIONS, LessonQuestion
from powerviz.messages import files
from powerviz.paths import ASSETS
from powerviz.web.learn.lessons.page import pages

QUESTIONS = list(LESSON_QUESTIONS.values())
P = {"56": 0.4, "54": 0.5, "48": 0.2, "63": 0.1, "58": 0.05}
MARKOV = {"": (0.4, 0.3, 0.3), "a": (0.15, 0.75, 0.1), "b": (0.7, 0.1, 0.2)}
EXAMPLES = ASSETS / "examples"


def test_every_lesson_has_a_question_for_a_class() -> None:
    assert list(LESSON_QUESTIONS) == [page.name for page in pages()]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: one.lesson)
def test_a_question_has_few_choices_which_differ_and_fit_a_telephone(
    question: LessonQuestion,
) -> None:
    assert question.solve().right in question.choices
    for language in files():
        said = [question.text(choice).in_language(language) for choice in question.choices]
        assert 2 <= len(set(said)) == len(said) <= 4
        assert max(map(len, said)) <= 90


def _sharpened() -> str:
    shares = [P["54"] ** a / sum(p**a for p in P.values()) for a in range(1, 9)]
    return "no" if (np.diff(shares) > 0).all() else ""


def _two_tokens() -> str:
    turn = np.log(2) / np.log(0.4 / 0.25)
    assert LESSON_QUESTIONS["low_temperature"].solve().values["turn"] == round(turn, 3)
    low, power = (0.4**2, 0.5**2), (0.4**2, 0.5**2 + 0**2)
    return "agree" if (low[0] < low[1]) == (power[0] < power[1]) else "disagree"


def _of_four(lengths: bool) -> np.ndarray:
    """Laws of lesson 4's responses of up to four tokens: p², or the length times that."""
    found = []
    for length in range(1, 5):
        for response in product("ab■", repeat=length):
            ended = response[-1] == "■"
            if "■" in response[:-1] or (length < 4 and not ended):
                continue
            steps = zip(("", *response), response, strict=False)
            p = np.prod([MARKOV[before]["ab■".index(symbol)] for before, symbol in steps])
            found.append(p**2 * (length if lengths else 1))
    return np.array(found) / sum(found)


def _chains_that_agree() -> str:
    right, wrong = (_of_four(lengths) for lengths in (False, True))
    return "no" if np.abs(right - wrong).sum() / 2 > 0.01 else "yes"


def _way_to_counting() -> str:
    q = {  # at τ = 1/4: Clearly 18, the likeliest guess; Count: 18 16
        "guess": 0.6**4 / (0.6**4 + 0.4**4) * 0.4**4 / (0.4**4 + 2 * 0.3**4),
        "count": 0.4**4 / (0.6**4 + 0.4**4) * 0.9**4 / (0.9**4 + 0.1**4),
    }
    q["count"] *= 0.85**4 / (0.85**4 + 0.15**4)
    there = (0.4 * 0.9 * 0.85 / (0.6 * 0.4)) ** 4 * q["guess"] / q["count"] * 3 / 4
    return "back" if there > 1 > 1 / there else ""


def _what_departures_changed() -> str:
    """Hazards by hand, from the lines of the recordings: what was accepted has changed the answer, and once one was the same."""
    hazards, same = [], 0
    for path in sorted(EXAMPLES.glob("*.jsonl")):
        events = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        if events[0]["model"] != "pocket" or events[0]["sampler"] != "power":
            continue
        state: list[dict] = []
        draft: list[dict] = []
        start = 0
        for event in events:
            match event["kind"]:
                case "proposal_started":
                    start, draft = event["start"], []
                case "token_drawn":
                    draft.append(event["token"])
                case "state_extended":
                    state, draft = state + draft, []
                case "decision" if event["divergence"] is not None:
                    hazard = 1 - np.exp(state[event["divergence"]]["log_proposal"])
                    whole = "".join(one["text"] for one in state[:start] + draft)
                    before = "".join(one["text"] for one in state)
                    answers = [
                        text.split("answer is")[-1].split(".")[0] for text in (before, whole)
                    ]
                    same += answers[0] == answers[1] and whole.endswith(".") and hazard > 0.1
                    if event["decision"] == "accepted":
                        assert answers[0] != answers[1], "else hazard alone would say nothing"
                        hazards.append(hazard)
                        state = state[:start] + draft
    return "some" if min(hazards) > 0.1 and same else "every"


OWN: dict[str, Callable[[], str]] = {
    "sharpening": _sharpened,
    "low_temperature": _two_tokens,
    "by_hand": _way_to_counting,
    "convergence": _chains_that_agree,
    "pivotal": _what_departures_changed,
}
"""The questions whose deciding numbers are computed here; those of the others, in the tests of the lessons' words."""


@pytest.mark.parametrize("name", OWN)
def test_the_right_choice_is_that_of_a_computation_of_its_own(name: str) -> None:
    assert LESSON_QUESTIONS[name].solve().right == OWN[name]()


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("accelerations", "prefetch"),
        ("balance", "longest"),
        ("whole_chain", "entropy-second"),
        ("stuck", "no"),
        ("particles", "z"),
        ("looking_ahead", "never"),
        ("reinforcement", "up-same"),
    ],
)
def test_the_right_choice_is_what_the_lessons_answer_says(name: str, right: str) -> None:
    """The numbers in these answers are held to own computations in `test_words`."""
    assert LESSON_QUESTIONS[name].solve().right == right
