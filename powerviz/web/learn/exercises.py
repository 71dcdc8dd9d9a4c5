"""The exercises below the lessons: one card each, of which one is shown; graded by `powerviz.lessons.exercises`.

Each lesson links to those on it.
"""

from html import escape
from urllib.parse import urlencode

from powerviz.lessons.exercises.exercise import Exercise
from powerviz.lessons.exercises.questions import EXERCISES
from powerviz.messages import say
from powerviz.web.learn.lessons.page import pages
from powerviz.web.shared.markup import says

NAME = "exercises"
"""The name under which the service grades them, and the page opens them."""

NEXT = '<button type="button" class="pv-button" data-pv="next-exercise" hidden data-l10n-id="exercise-next"></button>'


def stop() -> str:
    """The way to the exercises in the list of lessons."""
    return f"""<li><button type="button" class="pv-stop" data-open="{NAME}"><b aria-hidden="true">?</b>
      <span data-l10n-id="exercises-title"></span><i data-pv="progress"></i></button></li>"""


def template() -> str:
    numbers = "".join(
        f'<li><button type="button" class="pv-button" data-exercise="{number}"'
        f"{_name(number, one)}><span translate='no'>{number}</span></button></li>"
        for number, one in enumerate(EXERCISES, start=1)
    )
    cards = "".join(_card(number, one) for number, one in enumerate(EXERCISES, start=1))
    return f"""
<section class="pv-exercises" data-pv="{NAME}" hidden aria-labelledby="pv-exercises">
  <h2 id="pv-exercises" tabindex="-1" data-l10n-id="exercises-title"></h2>
  <p class="pv-exercises-lead"{says(say("exercises-lead", n=len(EXERCISES)))}></p>
  <nav data-l10n-id="exercises-list"><ol>{numbers}</ol></nav>
  {cards}
</section>"""


def of_lesson(lesson: str) -> str:
    """Links to the exercises on a lesson, shown while the lesson is."""
    links = " ".join(
        f'<a class="pv-link" data-to-exercise="{number}" href="?tab=learn&amp;exercise={number}"'
        f"{_name(number, one)}><span translate='no'>{number}</span></a>"
        for number, one in enumerate(EXERCISES, start=1)
        if one.lesson == lesson
    )
    return f"""<span class="pv-exercises-of" data-exercises-of="{lesson}" hidden
      ><span data-l10n-id="exercises-of-lesson"></span> {links}</span>"""


def _name(number: int, exercise: Exercise) -> str:
    return says(say("exercise-number", n=number, lesson=_place(exercise)))


def _place(exercise: Exercise) -> int:
    return next(page.place for page in pages() if page.name == exercise.lesson)


def _card(number: int, exercise: Exercise) -> str:
    place = _place(exercise)
    scene = {"tab": "learn", "lesson": str(place), **exercise.scene}
    link = escape(f"?{urlencode(scene)}", quote=True)
    plain = escape(f"?{urlencode({'tab': 'learn', 'lesson': place})}", quote=True)
    return f"""
<article class="pv-exercise" data-card="{number}" hidden>
  <h3 tabindex="-1"><span class="pv-exercise-place" translate="no">{number}</span>
    <span{says(exercise.text("title"))}></span></h3>
  <p class="pv-exercise-question"{says(exercise.text("question"))}></p>
  <form data-pv="answer-form" novalidate>{_choices(exercise) if exercise.choices else _field(exercise)}
    <button type="button" class="pv-quiet" data-pv="reveal-reason" data-l10n-id="exercise-reveal"></button></form>
  <a class="pv-link" data-pv="lesson" data-see="{exercise.lesson}" href="{plain}"
    {says(say("exercise-lesson", n=place))}></a>
  <p class="pv-field-error" data-pv="answer-error" role="alert"></p>
  <p class="pv-exercise-verdict" data-pv="grade" role="status"></p>
  <p class="pv-exercise-reason" data-pv="reason"></p>
  <div class="pv-exercise-onward"><a class="pv-link" data-pv="see" data-see="{exercise.lesson}" href="{link}" hidden
    {says(say("exercise-see", n=place))}></a>
  {NEXT if number < len(EXERCISES) else ""}</div>
</article>"""


def _field(exercise: Exercise) -> str:
    return f"""<label class="pv-exercise-number"><span class="pv-label" data-l10n-id="exercise-answer"></span>
      <input type="text" name="given" inputmode="text" maxlength="40" autocomplete="off" spellcheck="false"></label>
    <button type="submit" class="pv-button pv-primary" data-l10n-id="exercise-check"></button>
    <span class="pv-hint"{says(say("exercise-within", tolerance=exercise.tolerance))}></span>"""


def _choices(exercise: Exercise) -> str:
    buttons = "".join(
        f'<button type="button" class="pv-button" aria-pressed="false" data-choice="{choice}"'
        f"{says(exercise.text(choice))}></button>"
        for choice in exercise.choices
    )
    return f'<div class="pv-exercise-choices" role="group" data-l10n-id="exercise-choices">{buttons}</div>'
