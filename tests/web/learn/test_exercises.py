"""The exercises in a browser: answered, graded, kept, and each at its own address."""

import pytest

from powerviz.lessons.exercises.questions import EXERCISES
from powerviz.messages import say
from tests.web.browser import Visit
from tests.web.conftest import Open

NUMBERS = [n for n, one in enumerate(EXERCISES, start=1) if not one.choices]
CHOICES = [n for n, one in enumerate(EXERCISES, start=1) if one.choices]


def open_exercise(open_page: Open, number: int) -> Visit:
    visit = open_page({"tab": "learn", "exercise": str(number)})
    visit.page.wait_for_selector('[data-pv="learn"][data-ready="true"]')
    return visit


def card(number: int) -> str:
    return f'[data-card="{number}"]'


def answer(visit: Visit, number: int, text: str) -> None:
    visit.page.fill(f'{card(number)} [name="given"]', text)
    visit.page.click(f'{card(number)} [type="submit"]')


def grade_shows(visit: Visit, number: int, code: str) -> None:
    shown = f'{card(number)} [data-pv="grade"] >> text="{say(code)}"'
    visit.page.wait_for_selector(shown)


def test_an_address_opens_an_exercise_and_its_answer_is_graded(open_page: Open) -> None:
    number = NUMBERS[1]
    visit = open_exercise(open_page, number)
    answer(visit, number, f"{EXERCISES[number - 1].solve().right}")
    grade_shows(visit, number, "exercise-right")


@pytest.mark.nightly
def test_an_exercise_is_refused_graded_and_leads_to_its_lesson(open_page: Open) -> None:
    number = NUMBERS[0]
    visit = open_exercise(open_page, number)
    page = visit.page
    answer(visit, number, "<img src=x onerror=alert(1)>")
    page.wait_for_selector(f'{card(number)} [role="alert"] >> text="{say("exercise-no-number")}"')
    answer(visit, number, "-1")
    grade_shows(visit, number, "exercise-too-small")
    assert not page.locator(f'{card(number)} [data-pv="see"]').is_visible()
    right = EXERCISES[number - 1].solve().right
    assert isinstance(right, float)
    answer(visit, number, f"{100 * right:.2f} %".replace(".", ","))
    grade_shows(visit, number, "exercise-right")
    assert str(EXERCISES[number - 1].text("reason")) == page.inner_text(
        f'{card(number)} [data-pv="reason"]'
    )
    page.click(f'{card(number)} [data-pv="next-exercise"]')
    page.wait_for_selector(f"{card(number + 1)}:not([hidden])")
    assert f"exercise={number + 1}" in page.url
    page.click(f'[data-exercise="{CHOICES[0]}"]')
    assert f"exercise={CHOICES[0]}" in page.url
    page.go_back()
    page.go_back()
    page.wait_for_selector(f"{card(number)}:not([hidden])")
    page.click(f'{card(number)} [data-pv="see"]')
    page.wait_for_selector('[data-lesson="sharpening"]:not([hidden])')
    assert "lesson=1" in page.url and "alpha=3" in page.url and "exercise" not in page.url


@pytest.mark.nightly
def test_a_lesson_leads_to_its_exercises_and_back(open_page: Open) -> None:
    visit = open_page({"tab": "learn", "lesson": "9"})
    page = visit.page
    page.wait_for_selector('[data-pv="learn"][data-ready="true"]')
    number = next(n for n, one in enumerate(EXERCISES, start=1) if one.lesson == "stuck")
    assert page.locator("[data-exercises-of]:visible").count() == 1
    page.evaluate("window.sameDocument = true")
    page.click(f'[data-to-exercise="{number}"]')
    page.wait_for_selector(f"{card(number)}:not([hidden])")
    assert page.evaluate("window.sameDocument")
    assert f"exercise={number}" in page.url and "lesson=" not in page.url
    assert page.locator("[data-exercises-of]:visible").count() == 0
    page.go_back()
    page.wait_for_selector('[data-lesson="stuck"]:not([hidden])')
    assert "lesson=9" in page.url


@pytest.mark.nightly
def test_what_was_answered_is_there_after_a_reload_and_counted(open_page: Open) -> None:
    number = CHOICES[0]
    visit = open_exercise(open_page, number)
    page = visit.page
    exercise = EXERCISES[number - 1]
    right = exercise.solve().right
    wrong = next(choice for choice in exercise.choices if choice != right)
    page.click(f'{card(number)} [data-choice="{wrong}"]')
    grade_shows(visit, number, "exercise-wrong")
    page.click(f'{card(number)} [data-choice="{right}"]')
    grade_shows(visit, number, "exercise-right")
    page.reload()
    page.wait_for_selector('[data-pv="learn"][data-ready="true"]')
    visit.wrong.clear()  # Gradio complains of the connection that a reload cuts.
    grade_shows(visit, number, "exercise-right")
    assert page.get_attribute(f'{card(number)} [data-choice="{right}"]', "aria-pressed") == "true"
    counted = str(say("exercises-progress", n=1, all=len(EXERCISES)))
    assert counted in page.inner_text('[data-open="exercises"]')
    page.click(f'[data-exercise="{number + 1}"]')
    page.click(f'{card(number + 1)} [data-pv="reveal-reason"]')
    page.wait_for_function(
        f"document.querySelector('{card(number + 1)} [data-pv=reason]').textContent !== ''"
    )
    assert counted in page.inner_text('[data-open="exercises"]')
