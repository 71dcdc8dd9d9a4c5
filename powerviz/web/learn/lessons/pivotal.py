"""Lesson 5, Pivotal tokens: its fields. The chain is a real model's: `powerviz.lessons.live_model`."""

from collections.abc import Sequence

from powerviz.examples.bundled import Example
from powerviz.lessons.live_model import pivotal_tokens, with_verdicts
from powerviz.web.learn.lessons.markup import FACTS, SEED, buttons, lesson, plot
from powerviz.web.learn.lessons.page import Page
from powerviz.web.learn.lessons.problems import problem_field
from powerviz.web.shared.markup import term

NAME = "pivotal"


def template(examples: Sequence[Example]) -> str:
    fields = (
        problem_field(examples)
        + SEED
        + f"""<div class="pv-row">{
            buttons(
                run="lesson-pivotal-run", stop="lesson-pivotal-pause", seed="lesson-other-numbers"
            )
        }</div>"""
        + FACTS
    )
    picture = f"""<section class="pv-pivotal" data-l10n-id="lesson-pivotal-response">
    <p class="pv-problem" data-pv="problem"></p>
    <p class="pv-label" data-pv="ask"></p>
    <div class="pv-strip pv-pivotal-strip" data-pv="tokens" role="group" tabindex="-1"
      data-l10n-id="lesson-pivotal-tokens"></div>
    <div class="pv-row"><button type="button" class="pv-button pv-primary" data-pv="reveal" disabled
      data-l10n-id="lesson-pivotal-reveal"></button><span class="pv-verdict-line" data-pv="verdict"
      aria-live="polite"></span></div>
    </section>
    {plot(NAME, "hazard")}
    <ol class="pv-moves" data-pv="moves"></ol>"""
    return lesson(NAME, fields, picture, text=term("hazard") + term("pivot"))


PAGE = Page(
    NAME,
    5,
    template,
    pivotal_tokens,
    per_second=20,
    complete=with_verdicts,
    on_a_model=True,
)
