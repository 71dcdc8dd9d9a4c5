"""Lesson 5, Pivotal tokens: words and fields. The chain is a real model's: `powerviz.lessons.live_model`."""

from collections.abc import Sequence

from powerviz.examples.bundled import Example
from powerviz.lessons.live_model import pivotal_tokens, with_verdicts
from powerviz.web.learn.lessons.markup import SEED, Words, buttons, choice, lesson, plot
from powerviz.web.learn.lessons.page import Page
from powerviz.web.shared.markup import term

WORDS = Words(
    "pivotal",
    "Pivotal tokens",
    "A response is long, but most of its tokens follow from the ones before. A few could well have "
    f"been others: their {term('hazard')} is high, and there the chain can take another path. The "
    f"chain runs unseen: guess which token is {term('pivot', 'pivotal')} before you look.",
    "Did the chain reach its final answer through a token of high hazard? And does every token of "
    "high hazard change the answer?",
    "A move needs hazard, for a token that the model is sure of is drawn again and again. But hazard "
    "is not enough: many uncertain tokens are wordings, after which the same answer follows. A "
    "pivotal token is one where the way parts: the list of moves shows which changed the answer.",
    "Watch this chain step by step, in Explore",
)


def template(examples: Sequence[Example]) -> str:
    fields = (
        choice("example", "Problem", [(one.name, str(one.title).split(":")[0]) for one in examples])
        + SEED
        + f"""<div class="pv-row">{
            buttons(
                (
                    "run",
                    "Run the chain",
                    "Draw a first response, then run the chain unseen",
                ),
                ("stop", "Pause", "Keep what has happened; Run goes on"),
                ("seed", "Other numbers", "The same problem with another seed"),
            )
        }</div>"""
        + '<p class="pv-facts" data-pv="facts" aria-live="polite"></p>'
    )
    picture = f"""<section class="pv-pivotal" aria-label="The first response">
    <p class="pv-problem" data-pv="problem"></p>
    <p class="pv-label" data-pv="ask"></p>
    <div class="pv-strip pv-pivotal-strip" data-pv="tokens" role="group" tabindex="-1"
      aria-label="The first response, token by token"></div>
    <div class="pv-row"><button type="button" class="pv-button pv-primary" data-pv="reveal" disabled
      >Reveal</button><span class="pv-verdict-line" data-pv="verdict" aria-live="polite"></span></div>
    </section>
    {plot("hazard", "Hazard of each token of the first response, and where the chain moved", "Hazard, and where the chain moved")}
    <ol class="pv-moves" data-pv="moves"></ol>"""
    return lesson(WORDS, fields, picture)


PAGE = Page(
    WORDS,
    "Pivotal tokens",
    5,
    template,
    pivotal_tokens,
    per_second=20,
    complete=with_verdicts,
    on_a_model=True,
)
