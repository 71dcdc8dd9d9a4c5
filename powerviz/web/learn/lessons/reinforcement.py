"""Lesson 12, What reinforcement learning does to it: its fields. Numbers: `powerviz.lessons.reinforcement`."""

from collections.abc import Sequence

from powerviz.examples.bundled import Example
from powerviz.lessons.by_hand import TREE
from powerviz.lessons.reinforcement import EDITABLE, METHODS, reinforcement
from powerviz.web.learn.lessons.by_hand import CONTEXTS
from powerviz.web.learn.lessons.markup import (
    FACTS,
    SEED,
    alpha_field,
    buttons,
    code,
    lesson,
    plot,
    table_fields,
)
from powerviz.web.learn.lessons.page import Page
from powerviz.web.learn.lessons.problems import problem_field

NAME = "reinforcement"
NUMBERS = (
    ("step", "lesson-reinforcement-step"),
    ("objective", "lesson-reinforcement-objective"),
    ("log-z", "lesson-reinforcement-log-z"),
    ("divergence", "lesson-reinforcement-divergence"),
)
COLUMNS = (
    "lesson-reinforcement-method",
    "lesson-reinforcement-right",
    "lesson-reinforcement-distinct",
    "lesson-reinforcement-log-prob",
    "lesson-reinforcement-answers",
)


def template(examples: Sequence[Example]) -> str:
    fields = (
        alpha_field(4)
        + problem_field([one for one in examples if one is _first_of(one.prompt, examples)])
        + table_fields({context: TREE[context] for context in EDITABLE}, CONTEXTS, unfolded=False)
        + SEED
        + f"""<div class="pv-row">{
            buttons(
                run="lesson-reinforcement-run",
                stop="lesson-reinforcement-pause",
                seed="lesson-other-numbers",
            )
        }</div>"""
    )
    cells = "".join(
        f'<div><dt data-l10n-id="{label}"></dt><dd data-number="{name}">–</dd></div>'
        for name, label in NUMBERS
    )
    head = "".join(f'<th scope="col" data-l10n-id="{one}"></th>' for one in COLUMNS)
    rows = "".join(
        f"""<tr data-method="{method}"><th scope="row" data-l10n-id="{code(NAME, method)}"></th><td data-number="right">–</td>
      <td data-number="distinct">–</td><td data-number="log-prob">–</td><td data-number="answers">–</td></tr>"""
        for method in METHODS
    )
    picture = f"""<dl class="pv-figures" aria-live="off">{cells}</dl>
    <div class="pv-four">
    {plot(NAME, "path")}
    {plot(NAME, "policy")}
    <figure class="pv-figure"><figcaption><h3 data-l10n-id="{code(NAME, "samples")}"></h3></figcaption>
    <p class="pv-problem" data-pv="problem"></p>
    <div class="pv-costs" role="region" tabindex="0" data-l10n-id="{code(NAME, "table")}"><table>
    <thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div></figure>
    {plot(NAME, "passes")}</div>
    {FACTS}"""
    return lesson(NAME, fields, picture)


def _first_of(prompt: str, examples: Sequence[Example]) -> Example:
    """The first example with a problem: others have it at other settings, which are the lesson's own here."""
    return next(one for one in examples if one.prompt == prompt)


PAGE = Page(NAME, 12, template, reinforcement, per_second=20, on_a_model=True)
