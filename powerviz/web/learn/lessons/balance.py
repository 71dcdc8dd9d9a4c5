"""Lesson 7, Balance: its fields. Numbers: `powerviz.lessons.balance`."""

from typing import get_args

from powerviz.lessons.balance import Rule, balance
from powerviz.lessons.by_hand import EDITABLE, TREE
from powerviz.messages import say
from powerviz.web.learn.lessons.by_hand import CONTEXTS
from powerviz.web.learn.lessons.markup import (
    FACTS,
    alpha_field,
    choice,
    code,
    figures,
    lesson,
    plot,
    table_fields,
)
from powerviz.web.learn.lessons.page import Page

NAME = "balance"
NUMBERS = (
    ("gap", "lesson-balance-gap", None),
    ("moved", "lesson-balance-moved", "total variation"),
    ("settled", "lesson-balance-settled", "total variation"),
)
COLUMNS = ("lesson-balance-pair", "lesson-balance-there", "lesson-balance-back")


def template() -> str:
    rules = [(rule, say(code(NAME, rule))) for rule in get_args(Rule)]
    fields = (
        choice("rule", "lesson-balance-rule", rules)
        + alpha_field()
        + table_fields({context: TREE[context] for context in EDITABLE}, CONTEXTS, unfolded=False)
    )
    head = "".join(f'<th scope="col" data-l10n-id="{one}"></th>' for one in COLUMNS)
    pairs = f"""<div class="pv-costs pv-pairs" role="region" tabindex="0" data-l10n-id="lesson-balance-table"><table>
    <thead><tr>{head}</tr></thead><tbody data-pv="pairs"></tbody></table>
    <p class="pv-facts" data-pv="others"></p></div>"""
    picture = f"""{figures(NUMBERS)}
    {FACTS}
    <div class="pv-two pv-balance">{plot(NAME, "graph")}
    {pairs}</div>
    <p class="pv-facts" data-pv="pair" aria-live="polite"></p>"""
    return lesson(NAME, fields, picture)


PAGE = Page(NAME, 7, template, balance, per_second=20)
