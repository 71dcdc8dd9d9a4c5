"""Lesson 9, Stuck, and what helps: its fields. Numbers: `powerviz.lessons.stuck`."""

from typing import get_args

from powerviz.lessons.stuck import FIRST, StuckSettings, stuck
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

NAME = "stuck"
COLUMNS = ("plain", "tempered")
ROWS = ("there", "back", "changes", "share")
"""Each by its name: for either chain, the exact number, and beside the last two what the live chain shows."""


def template() -> str:
    lower = [(one, one) for one in get_args(StuckSettings.model_fields["lower_alpha"].annotation)]
    fields = (
        f"""<div class="pv-row">{buttons(play="lesson-stuck-play", again="lesson-stuck-again")}</div>"""
        + alpha_field(4)
        + choice("lower_alpha", "lesson-stuck-lower-alpha", lower)
        + '<p class="pv-field-error" data-error="lower_alpha"></p>'
        + table_fields(FIRST, {"": "lesson-first-token"})
        + SEED
    )
    head = "".join(f'<th scope="col" data-l10n-id="lesson-stuck-{one}"></th>' for one in COLUMNS)
    rows = "".join(
        f'<tr><th scope="row" data-l10n-id="lesson-stuck-{row}"></th>'
        + "".join(f'<td data-number="{column}-{row}">–</td>' for column in COLUMNS)
        + "</tr>"
        for row in ROWS
    )
    picture = f"""<div class="pv-costs pv-times" role="region" tabindex="0" data-l10n-id="lesson-stuck-table"><table>
    <thead><tr><th></th>{head}</tr></thead><tbody>{rows}</tbody></table></div>
    {FACTS}
    <div class="pv-two pv-modes">{plot(NAME, "one")}
    {plot(NAME, "two")}</div>"""
    return lesson(NAME, fields, picture)


PAGE = Page(NAME, 9, template, stuck, per_second=8)
