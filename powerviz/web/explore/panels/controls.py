"""The controls: method, model, prompt and how it is wrapped, and every setting with its legal range.

Knows the table of methods and their settings classes: ranges and explanations are theirs. Each setting has
one field, whichever methods have it; which are shown, and with which ranges, depends on the method.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields
from html import escape
from typing import Any

from powerviz.messages import to_page
from powerviz.methods import Row, played
from powerviz.samplers.settings.fields import description
from powerviz.web.serving.side_by_side import MOST_CANDIDATES
from powerviz.web.shared.fields import (
    Field,
    choice,
    default_of,
    is_optional,
    kernel,
    kind_of,
    limits,
    methods_hint,
    more_models,
    names,
    number,
    options,
    select,
    step_of,
    stop_early,
    switch,
    with_range,
)
from powerviz.web.shared.markup import says
from powerviz.web.shared.prompt import about_prompt, new_problem

MAIN = (
    Field("alpha", "α", "field-alpha", "any"),
    Field("num_steps", "N", "field-num-steps", mid_run=True),
    Field("block_size", "B", "field-block-size"),
    Field("max_new_tokens", "T", "field-max-new-tokens"),
    Field("seed", "", "field-seed"),
)
ADVANCED = (
    Field("temperature", "τ", "field-temperature", "any"),
    Field("prefetch", "K", "field-prefetch", mid_run=True),
    Field("min_new_tokens", "", "field-min-new-tokens"),
)
SWITCHES = (
    ("skip_ahead", "field-skip-ahead"),
    ("early_rejection", "field-early-rejection"),
    ("recall", "field-recall"),
)
OTHERS = {
    "num_samples": ("n", "field-candidates"),
    "warm_up": ("", "field-warm-up"),
    "kept": ("", "field-kept"),
    "num_rungs": ("", "field-num-rungs"),
    "lowest_alpha": ("α", "field-lowest-alpha"),
    "piece_size": ("B", "field-piece-size"),
    "num_pieces": ("", "field-num-pieces"),
    "num_kept": ("K", "field-num-kept"),
    "num_rollouts": ("M", "field-num-rollouts"),
    "horizon": ("H", "field-horizon"),
    "num_particles": ("", "field-num-particles"),
    "num_rounds": ("M", "field-num-rounds"),
    "ramp": ("", "field-ramp"),
    "ess_threshold": ("κ", "field-ess-threshold"),
    "resampling": ("", "field-resampling"),
    "check_every": ("", "field-check-every"),
    "rejuvenation": ("", "field-rejuvenation"),
}
"""Symbols and names of settings that power sampling does not have."""
NEVER = ("num_alternatives",)
"""Settings that say what is recorded, and that the page needs as they are."""
FIRST = "power"


def settings_of(row: Row) -> Iterator[str]:
    """The names of a method's settings that the form has: numbers, switches and choices of one response."""
    sampler = row.sampler
    for field in fields(sampler.settings):
        if field.name in NEVER or field.name == sampler.several:
            continue
        if kind_of(field.name, sampler.settings):
            yield field.name


def described(row: Row) -> dict[str, Any]:
    """A method's settings as the page's scripts know them: ranges, defaults, explanations."""
    kind, sampler = row.sampler.settings, row.sampler
    found = {}
    for name in settings_of(row):
        low, high = limits(name, kind)
        if name == sampler.candidates:
            high = min(high or MOST_CANDIDATES, MOST_CANDIDATES)
        number = kind_of(name, kind) == "number"
        switched = kind_of(name, kind) == "switch"
        about = with_range(description(kind, name), low, high)
        found[name] = {
            "min": low,
            "max": None if high is None or high >= 2**53 else high,
            "default": default_of(name, kind),
            "needed": number and not is_optional(name, kind),
            "about": "" if switched else to_page(about),
            "midRun": name in sampler.mid_run,
        }
    return found


def more_fields() -> tuple[str, str]:
    """Fields and switches of settings that power sampling does not have, hidden at first."""
    rows = played()
    seen = set(settings_of(rows[FIRST]))
    numbers, switches = "", ""
    for row in rows.values():
        kind = row.sampler.settings
        for name in settings_of(row):
            if name in seen:
                continue
            seen.add(name)
            symbol, title = OTHERS.get(name, ("", escape(name.replace("_", " "))))
            if kind_of(name, kind) == "number":
                field = Field(name, symbol, title, step_of(name, kind))
                numbers += number(field, "", kind, hidden=True)
            elif kind_of(name, kind) == "choice":
                numbers += choice(name, title, "", kind, hidden=True)
            else:
                on = default_of(name, kind) == "true"
                switches += switch(name, title, on, kind=kind, hidden=True)
    return numbers, switches


def method_select() -> str:
    """The choice of the method, which decides what else is asked."""
    rows = played()
    choices = options(((row.id, row.look.heading) for row in rows.values()), FIRST)
    known = json.dumps({row.id: described(row) for row in rows.values()})
    return f"""<label class="pv-field pv-wide"><span class="pv-label"{says("field-method")}></span>
    <select name="sampler" data-settings="{escape(known, quote=True)}">{choices}</select>
    <span class="pv-field-error" data-error="sampler" role="alert"></span></label>"""


def template(models: Sequence[str], wrappings: str, more: bool = False) -> str:
    """`more`: visitors may load other models than these."""
    numbers, switches = more_fields()
    return f"""
<form class="pv-controls" data-pv="controls"{says("explore-controls")} novalidate>
  {select("example", "field-example", "", "field-example-hint")}
  {new_problem()}
  <label class="pv-field pv-wide"><span class="pv-label"{says("field-prompt")}></span>
    <textarea name="prompt" rows="4" spellcheck="false" aria-describedby="pv-error-prompt"
    ></textarea><span class="pv-field-error" id="pv-error-prompt" data-error="prompt" role="alert"
    ></span></label>
  {about_prompt()}
  {method_select()}
  {methods_hint()}
  <details class="pv-fold" data-pv="settings"><summary{says("form-settings")}></summary>
  <div class="pv-grid" data-pv="main">
    {numbers}{"".join(number(field) for field in MAIN)}
    <div class="pv-field pv-bottom"><button type="button" class="pv-button" data-pv="new-seed"
      {says("form-new-seed")}></button></div>
    <div class="pv-field pv-both"><button type="button" class="pv-button" data-pv="paper"
      {says("explore-paper-values")}></button>
      <p class="pv-hint" data-pv="paper-hint" role="status"></p></div>
  </div>
  {switches}
  {select("model", "field-model", names(models), "")}
  {more_models("model") if more else ""}
  {wrappings}
  <details class="pv-fold pv-advanced" data-pv="advanced"><summary{says("explore-advanced")}></summary>
    <div class="pv-grid">{"".join(number(field) for field in ADVANCED)}{kernel()}</div>
    {stop_early()}
    {"".join(switch(name, title, mid_run=True) for name, title in SWITCHES)}
    <p class="pv-hint"{says("explore-advanced-hint")}></p>
  </details></details>
  <p class="pv-hint" data-pv="change"></p>
</form>"""
