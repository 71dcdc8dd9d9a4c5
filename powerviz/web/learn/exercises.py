"""The exercises below the lessons: one card each, of which one is shown; graded by `powerviz.lessons.exercises`."""

from html import escape
from urllib.parse import urlencode

from powerviz.lessons.exercises.exercise import Exercise
from powerviz.lessons.exercises.questions import EXERCISES
from powerviz.messages import say
from powerviz.web.learn.lessons.page import pages
from powerviz.web.shared.markup import says

NAME = "exercises"
"""The name under which the service grades them, and the page opens them."""


def stop() -> str:
    """The way to the exercises in the list of lessons."""
    return f"""<li><button type="button" class="pv-stop" data-open="{NAME}"><b aria-hidden="true">?</b>
      <span data-l10n-id="exercises-title"></span><i data-pv="progress"></i></button></li>"""


def template() -> str:
    numbers = "".join(
        f'<li><button type="button" class="pv-button" data-exercise="{number}"'
        f"{says(say('exercise-number', n=number))}><span translate='no'>{number}</span></button></li>"
        for number in range(1, len(EXERCISES) + 1)
    )
    cards = "".join(_card(number, one) for number, one in enumerate(EXERCISES, start=1))
    return f"""
<section class="pv-exercises" data-pv="{NAME}" hidden aria-labelledby="pv-exercises">
  <h2 id="pv-exercises" tabindex="-1" data-l10n-id="exercises-title"></h2>
  <p class="pv-exercises-lead" data-l10n-id="exercises-lead"></p>
  <nav data-l10n-id="exercises-list"><ol>{numbers}</ol></nav>
  {cards}
</section>"""


def _card(number: int, exercise: Exercise) -> str:
    place = next(page.place for page in pages() if page.name == exercise.lesson)
    scene = {"tab": "learn", "lesson": str(place), **exercise.scene}
    link = escape(f"?{urlencode(scene)}", quote=True)
    plain = escape(f"?{urlencode({'tab': 'learn', 'lesson': place})}", quote=True)
    return f"""
<article class="pv-exercise" data-card="{number}" hidden>
  <h3{says(exercise.text("title"))}></h3>
  <p class="pv-exercise-question"{says(exercise.text("question"))}></p>
  <form data-pv="answer-form" novalidate>{_choices(exercise) if exercise.choices else _field(exercise)}
    <button type="button" class="pv-quiet" data-pv="reveal-reason" data-l10n-id="exercise-reveal"></button></form>
  <a class="pv-link" data-pv="lesson" data-see="{exercise.lesson}" href="{plain}"
    {says(say("exercise-lesson", n=place))}></a>
  <p class="pv-field-error" data-pv="answer-error" role="alert"></p>
  <p class="pv-exercise-verdict" data-pv="grade" role="status"></p>
  <p class="pv-exercise-reason" data-pv="reason"></p>
  <a class="pv-link" data-pv="see" data-see="{exercise.lesson}" href="{link}" hidden
    {says(say("exercise-see", n=place))}></a>
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
