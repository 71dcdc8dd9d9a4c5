"""Lesson 4, Convergence: its fields. Numbers: `powerviz.lessons.convergence`."""

from powerviz.lessons.convergence import CHAINS, MARKOV, convergence
from powerviz.methods import table
from powerviz.web.learn.lessons.markup import (
    FACTS,
    SEED,
    alpha_field,
    buttons,
    choice,
    figures,
    lesson,
    plot,
    table_fields,
)
from powerviz.web.learn.lessons.page import Page
from powerviz.web.shared.markup import term

NAME = "convergence"
CONTEXTS = {
    "": "lesson-first-token",
    "a": "lesson-convergence-after-a",
    "b": "lesson-convergence-after-b",
}
NUMBERS = (
    ("steps", "learn-steps-of-each-chain", None),
    ("tv", "lesson-convergence-total-variation", "total variation"),
    ("floor", "lesson-convergence-floor", "floor"),
    ("ess", "lesson-convergence-effective-samples", "effective samples"),
    ("rhat", "lesson-convergence-r-hat", "R-hat"),
    ("response-rhat", "lesson-convergence-response-r-hat", "R-hat"),
)
CSV = """<button type="button" class="pv-quiet" data-pv="csv" data-l10n-id="lesson-convergence-csv"
  ><span translate="no">CSV</span></button>"""


def template() -> str:
    fields = (
        """<label class="pv-check pv-switch"><input type="checkbox" name="length_term" checked
      data-setting="switch"><span data-l10n-id="lesson-convergence-length-term"
      ><span class="pv-hint"></span></span></label>"""
        + f"""<div class="pv-row">{
            buttons(play="lesson-convergence-play", again="lesson-convergence-again")
        }</div>"""
        + choice(
            "sampler", "lesson-convergence-sampler", [(n, table()[n].look.title) for n in CHAINS]
        )
        + alpha_field(high=4)
        + choice("chains", "lesson-convergence-chains", [(n, n) for n in ("4", "2", "8")])
        + table_fields(MARKOV, CONTEXTS)
        + SEED
    )
    picture = f"""{figures(NUMBERS)}
    {FACTS}
    <div class="pv-four">
    {plot(NAME, "tv")}
    {plot(NAME, "bars")}
    {plot(NAME, "trace", CSV)}
    {plot(NAME, "lags")}</div>"""
    return lesson(
        NAME,
        fields,
        picture,
        text=term("total variation") + term("length term"),
        question=term("R-hat"),
    )


PAGE = Page(NAME, 4, template, convergence, per_second=4, in_explore=False)
