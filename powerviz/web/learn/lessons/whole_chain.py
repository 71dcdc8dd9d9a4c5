"""Lesson 8, The whole chain at once: its fields. Numbers: `powerviz.lessons.whole_chain`."""

from typing import get_args

from powerviz.lessons.convergence import MARKOV
from powerviz.lessons.whole_chain import STEPS, WholeChainSettings, whole_chain
from powerviz.messages import say
from powerviz.samplers.cut_laws import CutLawName
from powerviz.web.learn.lessons.convergence import CONTEXTS
from powerviz.web.learn.lessons.markup import (
    FACTS,
    SEED,
    Option,
    alpha_field,
    buttons,
    choice,
    code,
    figures,
    lesson,
    plot,
    slider,
    table_fields,
)
from powerviz.web.learn.lessons.page import Page
from powerviz.web.shared.markup import term

NAME = "whole_chain"
NUMBERS = (
    ("second", "lesson-whole-chain-second", "second eigenvalue"),
    ("tenth", "lesson-whole-chain-tenth", None),
    ("mixing", "lesson-whole-chain-mixing", "mixing time"),
    ("predicted", "lesson-whole-chain-predicted", "total variation"),
    ("measured", "lesson-whole-chain-measured", "total variation"),
)
TEMPERATURES = get_args(WholeChainSettings.model_fields["temperature"].annotation)


def template() -> str:
    temperatures: list[Option] = [
        (TEMPERATURES[0], "1/α"),
        *((tau, tau) for tau in TEMPERATURES[1:]),
    ]
    laws: list[Option] = [(law, say(code(NAME, law))) for law in get_args(CutLawName)]
    fields = (
        slider("steps", "N", "lesson-whole-chain-steps", 1, 1, STEPS, 1)
        + alpha_field()
        + choice("temperature", "lesson-whole-chain-temperature", temperatures)
        + choice("cut_law", "lesson-whole-chain-cut-law", laws)
        + table_fields(MARKOV, CONTEXTS, unfolded=False)
        + SEED
        + f"""<div class="pv-row">{
            buttons(play="lesson-whole-chain-play", again="lesson-whole-chain-again")
        }</div>"""
    )
    picture = f"""{figures(NUMBERS)}
    <div class="pv-halves">{plot(NAME, "matrix")}
    {plot(NAME, "distance")}</div>
    {FACTS}"""
    return lesson(NAME, fields, picture, text=term("second eigenvalue"))


PAGE = Page(NAME, 8, template, whole_chain, per_second=8)
