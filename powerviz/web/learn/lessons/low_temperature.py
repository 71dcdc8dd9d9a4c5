"""Lesson 2, Low temperature is not power: its fields. Numbers: `powerviz.lessons.sharpening`."""

from powerviz.lessons.sharpening import TWO_TOKENS, two_tokens
from powerviz.web.learn.lessons.markup import (
    FACTS,
    SEED,
    alpha_field,
    buttons,
    lesson,
    plot,
    table_fields,
)
from powerviz.web.learn.lessons.page import Page

NAME = "low_temperature"


def template() -> str:
    fields = (
        alpha_field()
        + table_fields(TWO_TOKENS, {"": "lesson-low-temperature-table"})
        + SEED
        + f'<div class="pv-row">{buttons(draw="lesson-low-temperature-draw", stop="lesson-stop-drawing")}</div>'
        + FACTS
    )
    weights = """<table class="pv-weights" data-pv="weights"
      ><caption data-l10n-id="lesson-low-temperature-weights"></caption><tbody></tbody></table>"""
    picture = f"""{weights}
    <div class="pv-two">{plot(NAME, "first")}
    {plot(NAME, "whole")}</div>"""
    return lesson(NAME, fields, picture)


PAGE = Page(NAME, 2, template, two_tokens, per_second=6)
