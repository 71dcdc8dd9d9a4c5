"""Lesson 3, Metropolis–Hastings by hand: words and fields. Numbers: `powerviz.lessons.by_hand`."""

from powerviz.lessons.by_hand import EDITABLE, TREE, by_hand
from powerviz.web.learn.lessons.markup import (
    SEED,
    Words,
    alpha_field,
    buttons,
    lesson,
    plot,
    table_fields,
)
from powerviz.web.learn.lessons.page import Page
from powerviz.web.shared.markup import term

WORDS = Words(
    "by_hand",
    "Metropolis–Hastings by hand",
    f"The model is asked for 20 − 2 − 2: it may guess, or count down. Each step {term('cut', 'cuts')} "
    "the response, draws a new end, and takes it with chance min(1, A). In the long run the chain visits "
    "each response as often as p^α says, and nobody ever added up p^α over all of them.",
    "Counting to 16 is the likeliest response. Set α to 4 and press “500 steps” a few times: is it "
    "visited most? Then step by hand: is the way from a guess to it ever refused, and the way back?",
    "It is visited most, by the share that the exact bar shows, .62. From a guess the way there is never "
    "refused, since A is 6.2; on the way back A is .16, so five times in six it is refused. The proposals "
    "alone would guess five times in six: the refusals set this right. At α = 2 the two A are 1.35 and "
    ".74, and below α = 1.56 the way there is refused now and then, too.",
    "Watch the same steps on a language model, in Explore",
)
NAMES = {
    "": "first token",
    "Clearly": "after “Clearly”",
    "Count:": "after “Count:”",
    "Count: 18": "after “Count: 18”",
}


def template() -> str:
    table = {context: TREE[context] for context in EDITABLE}
    fields = (
        alpha_field()
        + table_fields(table, NAMES, "The model’s probabilities")
        + SEED
        + """<label class="pv-check"><input type="checkbox" name="vote" data-pv="vote-first">
    <span>Vote first <span class="pv-hint">The class says accept or reject before A is shown.</span>
    </span></label>"""
    )
    hand = f"""<section class="pv-hand" aria-label="The step under way">
    <div class="pv-hand-state"><span class="pv-label" data-pv="where">The response now. Click a token
      to cut before it, or draw the cut.</span>
      <div class="pv-strip pv-hand-strip" data-pv="state" role="group" aria-label="The response"></div>
      <span class="pv-label pv-hand-new" data-pv="proposal-label"></span>
      <div class="pv-strip pv-hand-strip" data-pv="new" aria-live="polite"></div></div>
    <div class="pv-hand-ratio"><div data-pv="product" class="pv-product"></div>
      <p class="pv-verdict" data-pv="verdict" aria-live="polite"></p>
      <div class="pv-votes" data-pv="votes" hidden></div></div>
    <div class="pv-row">{
        buttons(
            ("next", "Draw the cut", "The next part of the step"),
            ("whole", "One whole step", "Cut, proposal, A and verdict at once"),
            ("many", "500 steps", "500 steps of the same chain"),
            ("again", "Start again", "A new first response, no visits"),
        )
    }<span class="pv-facts" data-pv="facts" aria-live="polite"></span></div></section>"""
    picture = hand + plot(
        "tree",
        "Every response, its exact probability and its visits",
        "All the responses there are",
    )
    return lesson(WORDS, fields, picture)


PAGE = Page(WORDS, "By hand", 3, template, by_hand, per_second=20)
