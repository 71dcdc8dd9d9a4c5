"""Lesson 1, Sharpening: its fields. The numbers are `powerviz.lessons.sharpening`'s."""

from powerviz.lessons.sharpening import SHARPENING, sharpening
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
from powerviz.web.shared.markup import term

NAME = "sharpening"


def template() -> str:
    fields = (
        alpha_field()
        + table_fields(SHARPENING, {"": "lesson-sharpening-table"})
        + SEED
        + f'<div class="pv-row">{buttons(draw="lesson-sharpening-draw", stop="lesson-stop-drawing")}</div>'
        + FACTS
    )
    return lesson(NAME, fields, plot(NAME, "bars"), text=term("α"))


PAGE = Page(NAME, 1, template, sharpening, per_second=6)
