"""Lesson 11, Looking ahead: its fields. Numbers: `powerviz.lessons.looking_ahead`."""

from powerviz.lessons.looking_ahead import EDITABLE, PLAN_OR_GUESS, looking_ahead
from powerviz.messages import say
from powerviz.web.learn.lessons.markup import (
    FACTS,
    SEED,
    alpha_field,
    buttons,
    choice,
    lesson,
    plot,
    table_fields,
)
from powerviz.web.learn.lessons.page import Page

NAME = "looking_ahead"
CONTEXTS = {
    "": "lesson-first-token",
    "PLAN CALC": "lesson-looking-ahead-after-plan",
    "GUESS": "lesson-looking-ahead-after-guess",
}


def template() -> str:
    horizons = [
        ("3", say("lesson-looking-ahead-to-the-end")),
        ("1", say("lesson-looking-ahead-one-token")),
    ]
    fields = (
        alpha_field(4)
        + choice("rollouts", "lesson-looking-ahead-rollouts", [(n, n) for n in ("8", "2", "32")])
        + choice("horizon", "lesson-looking-ahead-horizon", horizons)
        + table_fields(
            {context: PLAN_OR_GUESS[context] for context in EDITABLE}, CONTEXTS, unfolded=False
        )
        + SEED
        + f'<div class="pv-row">{buttons(draw="lesson-looking-ahead-draw", stop="lesson-stop-drawing")}</div>'
    )
    weights = """<table class="pv-weights" data-pv="weights"
      ><caption data-l10n-id="lesson-looking-ahead-weights"></caption><tbody></tbody></table>"""
    picture = f"""{weights}
    <div class="pv-halves">{plot(NAME, "first")}
    {plot(NAME, "zeta")}</div>
    <div>{FACTS}<p class="pv-facts" data-pv="held"></p></div>"""
    return lesson(NAME, fields, picture)


PAGE = Page(NAME, 11, template, looking_ahead, per_second=6)
