"""Lesson 3, Metropolis–Hastings by hand: its fields. Numbers: `powerviz.lessons.by_hand`."""

from powerviz.lessons.by_hand import EDITABLE, TREE, by_hand
from powerviz.web.learn.lessons.markup import (
    SEED,
    alpha_field,
    buttons,
    lesson,
    plot,
    table_fields,
)
from powerviz.web.learn.lessons.page import Page
from powerviz.web.shared.markup import term

NAME = "by_hand"
CONTEXTS = {
    "": "lesson-first-token",
    "Clearly": "lesson-by-hand-after-clearly",
    "Count:": "lesson-by-hand-after-count",
    "Count: 18": "lesson-by-hand-after-count-18",
}


def template() -> str:
    table = {context: TREE[context] for context in EDITABLE}
    fields = (
        alpha_field()
        + table_fields(table, CONTEXTS)
        + SEED
        + """<label class="pv-check"><input type="checkbox" name="vote" data-pv="vote-first">
    <span data-l10n-id="lesson-by-hand-vote-first"><span class="pv-hint"></span></span></label>"""
    )
    hand = f"""<section class="pv-hand" data-l10n-id="lesson-by-hand-step">
    <div class="pv-hand-state"><span class="pv-label" data-pv="where"
      data-l10n-id="learn-the-response-now-click-a"></span>
      <div class="pv-strip pv-hand-strip" data-pv="state" role="group" data-l10n-id="lesson-by-hand-response"></div>
      <span class="pv-label pv-hand-new" data-pv="proposal-label"></span>
      <div class="pv-strip pv-hand-strip" data-pv="new" aria-live="polite"></div></div>
    <div class="pv-hand-ratio"><div data-pv="product" class="pv-product"></div>
      <p class="pv-verdict" data-pv="verdict" aria-live="polite"></p>
      <div class="pv-votes" data-pv="votes" hidden></div></div>
    <div class="pv-row">{
        buttons(
            next="lesson-by-hand-next",
            whole="lesson-by-hand-whole",
            many="lesson-by-hand-many",
            again="lesson-by-hand-again",
        )
    }<span class="pv-facts" data-pv="facts" aria-live="polite"></span></div></section>"""
    return lesson(NAME, fields, hand + plot(NAME, "tree"), text=term("cut"))


PAGE = Page(NAME, 3, template, by_hand, per_second=20)
