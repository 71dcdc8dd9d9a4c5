"""The first view before any script is there: an example's question, two of its responses, and its trace as a drawing.

Knows the first example's recorded run and the table of methods. It lies over the page until Explore can be used, so
that a slow connection has something to read; nothing in it can be pressed.
"""

import json
import re
from collections.abc import Callable
from functools import lru_cache
from html import escape

from powerviz.examples.bundled import Example, load_examples
from powerviz.messages import say
from powerviz.runs import Run, load_run
from powerviz.web.assets import BUNDLES, colours

STYLES = BUNDLES / "first_view.css"
DARK = re.compile(r':root\[data-theme="?dark"?\]\s*(\{[^}]*\})')
LEFT, RIGHT, TOP, BOTTOM = 12, 452, 34, 206
"""The part of the drawing that the steps take; other answers lie to the right of it, words above and below."""
OTHERS_FROM, OTHERS_WIDTH = 490, 142


@lru_cache(maxsize=16)
def first_view(language: str) -> str:
    """Make its markup, with its styles, in a language by its code; empty without a recorded example."""
    example = next((one for one in load_examples() if one.recording.is_file()), None)
    if example is None:
        return ""
    run = load_run(example.recording)
    if not run.steps:
        return ""

    def told(code: str, **values: object) -> str:
        return escape(say(code, **values).in_language(language))

    def steps(number: int) -> str:
        return say("n-steps", n=number).in_language(language)

    before = _before_the_last_change(run)
    return f"""<style>{_styles()}</style>
<main class="pv-first" id="pv-first-view" lang="{language}">
  <p class="pv-first-name" translate="no">PowerViz</p><p class="pv-first-claim">{told("header-claim")}</p>
  <p>{told("minute-question")}</p>
  <blockquote lang="en" data-pv="first-question">{escape(example.prompt)}</blockquote>
  <p>{told("first-view-before", steps=steps(before))}</p>
  <blockquote lang="en" data-pv="first-response">{escape(run.steps[before - 1].text if before else run.steps[0].states.text(0))}</blockquote>
  <p>{told("first-view-kept", steps=steps(len(run.steps)))}</p>
  <blockquote lang="en">{escape(run.text)}</blockquote>
  {_drawing(run, _others(example), told("minute-trace-picture"), told)}
  <p class="pv-first-soon">{told("first-view-soon")}</p>
</main>"""


def _before_the_last_change(run: Run) -> int:
    """After how many steps the response stood that the last change replaced."""
    changes = [step.index for step in run.steps if step.decision.decision == "accepted"]
    return changes[-1] - 1 if changes else 0


def _others(example: Example) -> list[float]:
    """log p of the model's own answers to the same question (nats)."""
    if not example.companions.is_file():
        return []
    found = json.loads(example.companions.read_text(encoding="utf-8"))
    return [float(sample["log_prob"]) for sample in found.get("base", [])]


def _drawing(run: Run, others: list[float], label: str, told: Callable[[str], str]) -> str:
    """Draw log p of the response after each step as a line, and other answers beside it as dots."""
    states = run.steps[0].states
    line = [states.log_prob(0), *(step.log_prob for step in run.steps)]
    low, high = min(line + others), max(line + others)

    def y(log_prob: float) -> str:
        return f"{TOP + (BOTTOM - TOP) * (high - log_prob) / max(high - low, 1.0):.1f}"

    def x(index: int) -> str:
        return f"{LEFT + (RIGHT - LEFT) * index / len(run.steps):.1f}"

    path = f"M{LEFT} {y(line[0])}" + "".join(
        f"H{x(index)}V{y(value)}" for index, value in enumerate(line[1:], 1)
    )
    accepted = "".join(
        f'<circle cx="{x(step.index)}" cy="{y(step.log_prob)}" r="6" class="pv-first-taken"/>'
        for step in run.steps
        if step.decision.decision == "accepted"
    )
    apart = OTHERS_WIDTH / max(1, len(others))
    dots = "".join(
        f'<circle cx="{OTHERS_FROM + apart * index:.1f}" cy="{y(value)}" r="4" class="pv-first-other"/>'
        for index, value in enumerate(others)
    )
    captions = "".join(
        f'<text x="{at}" y="{height}" text-anchor="{anchor}">{told(code)}</text>'
        for at, height, anchor, code in (
            (4, 20, "start", "minute-likelier"),
            (4, 230, "start", "minute-less-likely"),
            ((LEFT + RIGHT) // 2, 254, "middle", "minute-step-by-step"),
            (636, 254, "end", "minute-other-answers"),
        )
    )
    return (
        f'<svg class="pv-first-chart" viewBox="0 0 640 262" role="img" aria-label="{label}" data-pv="first-chart">'
        f'{captions}<path d="{path}"/>{accepted}{dots}</svg>'
    )


def _styles() -> str:
    """The styles of this view alone: in the dark, too, as long as no script has said which theme it is."""
    styles = colours() + STYLES.read_text(encoding="utf-8")
    dark = "".join(f":root:not([data-theme]){block}" for block in DARK.findall(styles))
    return f"{styles}@media (prefers-color-scheme: dark){{{dark}}}"
