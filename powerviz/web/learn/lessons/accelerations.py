"""Lesson 6, What it costs: words and fields. Measured by `powerviz.lessons.live_model`."""

from collections.abc import Sequence

from powerviz.examples.bundled import Example
from powerviz.lessons.live_model import accelerations
from powerviz.web.learn.lessons.markup import SEED, Words, buttons, choice, lesson, plot
from powerviz.web.learn.lessons.page import Page
from powerviz.web.shared.markup import term

WORDS = Words(
    "accelerations",
    "What it costs, and how to pay less",
    f"The {term('plain algorithm')} decodes every proposal from the cut to its end, and many of them "
    "change nothing: they are refused, or draw the same tokens again. All random numbers of a step are fixed beforehand, so much of that work can be "
    "foreseen, broken off, remembered or shared. Not one decision changes: each row is the same "
    "chain, run again and timed.",
    "Which row may decode more tokens than the plain algorithm, and why is it still worth having?",
    "Prefetch: it draws 8 proposals at once and throws away those that come after a change. Where "
    "the chain moves often, that is more than it shares. But it needs fewer forward passes, and on a GPU one over 8 rows takes hardly longer than over a single "
    "row. On a processor it takes longer: the seconds here show what is left of the gain. With "
    "everything on, the other three bring the tokens down, too.",
    "Switch them on and off yourself, in Explore",
)
ROWS = (
    ("plain", "plain algorithm", "plain algorithm"),
    ("skip_ahead", "+ skip-ahead", "skip-ahead"),
    ("early_rejection", "+ early rejection", "early rejection"),
    ("recall", "+ recall", "recall"),
    ("prefetch", "+ prefetch, 8", "prefetch"),
    ("all", "all four", None),
)


def template(examples: Sequence[Example]) -> str:
    fields = (
        choice("example", "Problem", [(one.name, str(one.title).split(":")[0]) for one in examples])
        + SEED
        + f"""<div class="pv-row">{
            buttons(
                ("run", "Run and measure", "The same chain six times, one after the other"),
                ("stop", "Pause", "Keep what has been measured; Run goes on"),
                ("seed", "Other numbers", "The same problem with another seed"),
            )
        }</div>"""
        + '<p class="pv-facts" data-pv="facts" aria-live="polite"></p>'
    )
    rows = "".join(
        f"""<tr data-variant="{name}"><th scope="row">{term(word, label) if word else label}
      </th><td data-number="tokens">–</td><td data-number="passes">–</td>
      <td data-number="seconds">–</td><td class="pv-same" data-number="same">–</td>
      <td class="pv-decisions" data-pv="decisions"></td></tr>"""
        for name, label, word in ROWS
    )
    picture = f"""<div class="pv-costs" role="region" aria-label="Costs" tabindex="0"><table>
    <thead><tr><th scope="col">one chain, run as</th><th scope="col">tokens decoded</th>
    <th scope="col">forward passes</th><th scope="col">seconds</th><th scope="col">same decisions</th>
    <th scope="col">decisions: ✓ accepted, ✗ rejected, = unchanged</th></tr></thead>
    <tbody>{rows}</tbody></table></div>
    {plot("costs", "Tokens decoded and forward passes of each variant", "Tokens and passes")}"""
    return lesson(WORDS, fields, picture)


PAGE = Page(WORDS, "What it costs", 6, template, accelerations, per_second=20, on_a_model=True)
