"""Lesson 1, Sharpening: its words and fields. The numbers are `powerviz.lessons.sharpening`'s."""

from powerviz.lessons.sharpening import SHARPENING, sharpening
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
    "sharpening",
    "Sharpening",
    f"Asked for 7 × 8, a model gives each answer some probability p. Raise every p to the power of "
    f"{term('α')} and divide by the sum: the likely gets likelier, the unlikely fades, and the "
    f"order stays. Nothing was learned; the model’s own favourite only stands out more.",
    "Make 54 the likeliest answer (say 0.5). Does a larger α bring back 56, which is right?",
    "No. Sharpening makes the favourite stand out, right or wrong. It helps when the right answer "
    "is the one that the model finds likeliest as a whole. For one token, as here, power sampling is "
    "low temperature, τ = 1/α; the next lesson shows that for more tokens it is not.",
    "See what α does to a language model, in Explore",
)


def template() -> str:
    fields = (
        alpha_field()
        + table_fields(SHARPENING, {"": "p of each answer"}, "The model’s probabilities")
        + SEED
        + f'<div class="pv-row">{buttons(("draw", "Draw again", "5 000 new draws"), ("stop", "Stop", "Keep the draws so far"))}</div>'
        + '<p class="pv-facts" data-pv="facts" aria-live="polite"></p>'
    )
    picture = plot(
        "bars",
        "The model’s p, the sharpened probabilities, and 5 000 draws of the sampler",
        "Before and after",
    )
    return lesson(WORDS, fields, picture)


PAGE = Page(WORDS, "Sharpening", 1, template, sharpening, per_second=6)
