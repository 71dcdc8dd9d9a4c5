"""Lesson 10, Particles: its fields. Numbers: `powerviz.lessons.particles`."""

from powerviz.lessons.particles import EDITABLE, SCATTER, particles
from powerviz.messages import say
from powerviz.web.learn.lessons.convergence import CONTEXTS
from powerviz.web.learn.lessons.markup import (
    FACTS,
    SEED,
    alpha_field,
    buttons,
    choice,
    code,
    lesson,
    plot,
    table_fields,
)
from powerviz.web.learn.lessons.page import Page
from powerviz.web.shared.markup import term

NAME = "particles"
NUMBERS = (
    ("log-z", "lesson-particles-log-z", None),
    ("estimate", "lesson-particles-estimate", None),
    ("ess", "lesson-particles-least-ess", "effective particles"),
    ("resampled", "lesson-particles-resampled", None),
    ("ancestors", "lesson-particles-ancestors", None),
)
"""Each by its name, its label's code, and the word in it that has a definition."""
KEYS = {
    "key-signs": "",
    "key-ess": '<i class="pv-curve-key pv-curve-key-ess"></i>',
    "ancestors": '<i class="pv-curve-key pv-curve-key-ancestors"></i>',
}
"""Meanings of what is drawn of the run that is shown: each by its code, with its mark."""


def template() -> str:
    thresholds = [
        ("0.5", say("lesson-particles-half")),
        ("0", say("lesson-particles-never")),
        ("1", say("lesson-particles-always")),
    ]
    ramps = [
        ("0", say("lesson-particles-no-ramp")),
        ("3", say("lesson-particles-ramp-of", n=3)),
        ("6", say("lesson-particles-ramp-of", n=6)),
    ]
    fields = (
        f'<div class="pv-row">{buttons(draw="lesson-particles-draw", stop="lesson-stop-drawing")}</div>'
        + alpha_field(4)
        + choice("num_particles", "lesson-particles-shown", [(n, n) for n in ("8", "4", "16")])
        + choice("ess_threshold", "lesson-particles-threshold", thresholds)
        + choice("ramp", "lesson-particles-ramp", ramps)
        + table_fields(
            {context: SCATTER[context] for context in EDITABLE}, CONTEXTS, unfolded=False
        )
        + SEED
    )
    cells = "".join(
        f'<div><dt data-l10n-id="{label}">{term(word) if word else ""}</dt><dd data-number="{name}">–</dd></div>'
        for name, label, word in NUMBERS
    )
    keys = "".join(
        f'<span>{mark}<span data-l10n-id="{code(NAME, name)}"></span></span>'
        for name, mark in KEYS.items()
    )
    picture = f"""<dl class="pv-figures" aria-live="off">{cells}</dl>
    <figure class="pv-figure"><figcaption><h3 data-l10n-id="{code(NAME, "genealogy")}"></h3></figcaption>
    <div class="pv-genealogy" data-pv="genealogy" role="img" data-l10n-id="{code(NAME, "lines")}"></div>
    <svg class="pv-particle-curves" data-pv="curves" aria-hidden="true"></svg>
    <p class="pv-hint pv-curve-keys">{keys}</p>
    <p class="pv-facts" data-pv="readout"></p></figure>
    <div class="pv-halves">{plot(NAME, "distance")}
    {plot(NAME, "estimates")}</div>
    {FACTS}"""
    return lesson(NAME, fields, picture, text=term("effective particles"))


PAGE = Page(NAME, 10, template, particles, per_second=6)
