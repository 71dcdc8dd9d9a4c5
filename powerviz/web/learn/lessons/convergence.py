"""Lesson 4, Convergence: words and fields. Numbers: `powerviz.lessons.convergence`."""

from powerviz.lessons.convergence import MARKOV, convergence
from powerviz.lessons.tables import END
from powerviz.web.learn.lessons.markup import (
    SEED,
    Words,
    alpha_field,
    buttons,
    choice,
    lesson,
    plot,
    table_fields,
)
from powerviz.web.learn.lessons.page import Page
from powerviz.web.shared.markup import term

WORDS = Words(
    "convergence",
    "Convergence",
    f"The model writes up to four letters, a or b; {END} ends a response. Several chains run at "
    "once, and their visits add up. "
    f"{term('total variation', 'Total variation')} says how far they still are from the exact "
    "probabilities; its floor is what chance alone leaves. "
    f"Without the {term('length term')} in log A, the chains settle too, but on something else.",
    f"Switch the length term off: the chains run anew. {term('R-hat')} comes close to 1, as before. "
    "Does that mean the samples are right?",
    "No. R-hat and the effective sample size only ask whether the chains agree with each other, and "
    "chains can agree on the wrong thing: here on n·p^α, in which long responses come too often. "
    "Only the comparison with the exact numbers, total variation, shows it. That is why our samplers "
    "are tested on models that can be enumerated.",
)
NAMES = {"": "first token", "a": "after a", "b": "after b"}
NUMBERS = (
    ("steps", "steps of each chain", None),
    ("tv", "total variation", "total variation"),
    ("floor", "its floor, by chance", "floor"),
    ("ess", "effective samples", "effective samples"),
    ("rhat", "R-hat of log p", "R-hat"),
    ("response-rhat", "R-hat, responses", "R-hat"),
)
CSV = """<button type="button" class="pv-quiet" data-pv="csv"
  title="Every state of every chain, with its log p, as a table"><span translate="no">CSV</span></button>"""


def template() -> str:
    fields = (
        """<label class="pv-check pv-switch"><input type="checkbox" name="length_term" checked
      data-setting="switch"><span>Length term log n − log n′ <span class="pv-hint">On: the real
      sampler. Off: a wrong one, to see what goes wrong.</span></span></label>"""
        + f"""<div class="pv-row">{
            buttons(
                ("play", "Run the chains", "Run, or go on"),
                ("again", "Start again", "The same settings, other random numbers"),
            )
        }</div>"""
        + alpha_field(high=4)
        + choice("chains", "Chains", [(str(n), str(n)) for n in (4, 2, 8)])
        + table_fields(MARKOV, NAMES, "The model’s probabilities")
        + SEED
    )
    cells = "".join(
        f'<div><dt>{term(word, label) if word else label}</dt><dd data-number="{name}">–</dd></div>'
        for name, label, word in NUMBERS
    )
    picture = f"""<dl class="pv-figures" aria-live="off">{cells}</dl>
    <p class="pv-facts" data-pv="facts" aria-live="polite"></p>
    <div class="pv-four">
    {plot("tv", "Total variation by step, with its Monte-Carlo floor", "Total variation by step")}
    {plot("bars", "Exact and empirical probability of each response", "Exact and visited")}
    {plot("trace", "log p of each chain, last 150 steps", "The chains, last 150 steps", CSV)}
    {plot("lags", "Autocorrelation of log p by lag", "Autocorrelation of log p")}</div>"""
    return lesson(WORDS, fields, picture)


PAGE = Page(WORDS, "Convergence", 4, template, convergence, per_second=4)
