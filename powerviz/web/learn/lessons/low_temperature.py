"""Lesson 2, Low temperature is not power: words and fields. Numbers: `powerviz.lessons.sharpening`."""

from powerviz.lessons.sharpening import TWO_TOKENS, two_tokens
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

WORDS = Words(
    "low_temperature",
    "Low temperature is not power",
    "A response here is two tokens, each a or b. Low temperature sharpens the first token before "
    "it knows what can follow, and prefers b, which has more in all. The power distribution sharpens "
    "whole responses, and for every α above 1.475 prefers a: it leads to the likeliest one, while b’s "
    "share is split in two.",
    "From which α on does the power distribution prefer a? Then, at α = 2, set bb to 0 and ba to 0.5: "
    "do the two still disagree?",
    "It prefers a once .40^α is more than .25^α + .25^α, so for α above log 2 ÷ log 1.6 = 1.475. With "
    "the other numbers both prefer b: the two methods differ where a likely token scatters into many "
    "responses; with one way on after each first token, sharpening the token and the response is the "
    "same.",
    "See both on a word problem, in Explore",
)


def template() -> str:
    fields = (
        alpha_field()
        + table_fields(TWO_TOKENS, {"": "p of each response"}, "The model’s probabilities")
        + SEED
        + f'<div class="pv-row">{buttons(("draw", "Draw again", "5 000 new draws of each"), ("stop", "Stop", "Keep the draws so far"))}</div>'
        + '<p class="pv-facts" data-pv="facts" aria-live="polite"></p>'
    )
    weights = """<table class="pv-weights" data-pv="weights"><caption>How much weight each first
      token gets, from the numbers as typed</caption><tbody></tbody></table>"""
    picture = f"""{weights}
    <div class="pv-two">{plot("first", "Chance of each first token, exact and sampled", "First token")}
    {plot("whole", "Chance of each response, exact and sampled", "Whole response")}</div>"""
    return lesson(WORDS, fields, picture)


PAGE = Page(WORDS, "Not temperature", 2, template, two_tokens, per_second=6)
