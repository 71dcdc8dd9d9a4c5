"""Lesson 6, What it costs: its fields. Measured by `powerviz.lessons.live_model`."""

from collections.abc import Sequence

from powerviz.examples.bundled import Example
from powerviz.lessons.live_model import VARIANTS, accelerations
from powerviz.web.learn.lessons.markup import FACTS, SEED, buttons, code, lesson, plot
from powerviz.web.learn.lessons.page import Page
from powerviz.web.learn.lessons.problems import problem_field
from powerviz.web.shared.markup import term

NAME = "accelerations"
WORDS = {
    "plain": "plain algorithm",
    "skip_ahead": "skip-ahead",
    "early_rejection": "early rejection",
    "recall": "recall",
    "prefetch": "prefetch",
}
"""The word with a definition in what a variant is called, if there is one."""
COLUMNS = (
    "lesson-accelerations-variant",
    "learn-tokens-decoded",
    "learn-forward-passes",
    "lesson-accelerations-seconds",
    "lesson-accelerations-same",
    "lesson-accelerations-decisions",
)


def template(examples: Sequence[Example]) -> str:
    fields = (
        problem_field(examples)
        + SEED
        + f"""<div class="pv-row">{
            buttons(
                run="lesson-accelerations-run",
                stop="lesson-accelerations-pause",
                seed="lesson-other-numbers",
            )
        }</div>"""
        + FACTS
    )
    head = "".join(f'<th scope="col" data-l10n-id="{one}"></th>' for one in COLUMNS)
    rows = "".join(
        f"""<tr data-variant="{name}"><th scope="row" data-l10n-id="{code(NAME, name)}">{
            term(WORDS[name]) if name in WORDS else ""
        }</th><td data-number="tokens">–</td><td data-number="passes">–</td>
      <td data-number="seconds">–</td><td class="pv-same" data-number="same">–</td>
      <td class="pv-decisions" data-pv="decisions"></td></tr>"""
        for name in VARIANTS
    )
    picture = f"""<div class="pv-costs" role="region" tabindex="0" data-l10n-id="lesson-accelerations-table"><table>
    <thead><tr>{head}</tr></thead>
    <tbody>{rows}</tbody></table></div>
    {plot(NAME, "costs")}"""
    return lesson(NAME, fields, picture, text=term("plain algorithm"))


PAGE = Page(NAME, 6, template, accelerations, per_second=20, on_a_model=True)
