"""The controls of a comparison: prompt and truth, methods, how many samples, and the settings that they share.

Knows the table of methods: one name, one mark, one colour each, on every part of the tab.
"""

from collections.abc import Sequence

from powerviz.messages import say
from powerviz.methods import SECOND_MODEL, table
from powerviz.web.compare.request import MOST_SAMPLES, CompareRequest
from powerviz.web.serving.side_by_side import MOST_CANDIDATES
from powerviz.web.shared.fields import (
    Field,
    kernel,
    method_tick,
    methods_hint,
    more_models,
    names,
    number,
    number_of,
    select,
    stop_early,
)
from powerviz.web.shared.prompt import about_prompt, new_problem

FORM = "compare-"


SETTINGS = (
    Field("alpha", "α", "field-alpha", "any"),
    Field("num_steps", "N", "field-num-steps"),
    Field("block_size", "B", "field-block-size"),
    Field("max_new_tokens", "T", "field-max-new-tokens"),
    Field("min_new_tokens", "", "field-min-new-tokens"),
    Field("seed", "", "field-seed"),
)


def template(
    loaded: Sequence[str], offered: Sequence[str], wrappings: str, more: bool = False
) -> str:
    """`loaded` are the models to compare on, `offered` those whose samples may stand beside."""
    several = len(offered) > 1 or more
    rows = [row for row in table().values() if row.id != SECOND_MODEL or several]
    defaults = CompareRequest()
    count = number_of(
        Field("num_samples", "", "compare-num-samples"),
        FORM,
        say("compare-num-samples-about", most=MOST_SAMPLES),
        1,
        MOST_SAMPLES,
        f"{defaults.num_samples}",
    )
    candidates = number_of(
        Field("candidates", "n", "field-candidates"),
        FORM,
        say("compare-candidates-about", most=MOST_CANDIDATES),
        1,
        MOST_CANDIDATES,
        f"{defaults.candidates}",
    )
    second = (
        select("second_model", "compare-second-model", names(reversed(offered)), "")
        + (more_models("second_model") if more else "")
        if several
        else ""
    )
    return f"""
<form class="pv-controls" data-pv="compare-controls" data-l10n-id="compare-form" novalidate>
  {select("example", "field-example", "", "")}
  {new_problem()}
  <label class="pv-field pv-wide"><span class="pv-label"
    data-l10n-id="field-prompt"></span>
    <textarea name="prompt" rows="4" spellcheck="false" aria-describedby="pv-error-{FORM}prompt"
    ></textarea><span class="pv-field-error" id="pv-error-{FORM}prompt" data-error="prompt"
    role="alert"></span></label>
  {about_prompt()}
  <label class="pv-field pv-wide"><span class="pv-label"
    data-l10n-id="compare-truth"></span>
    <input type="text" name="truth" maxlength="500" autocomplete="off" data-l10n-id="compare-truth-field"
    aria-describedby="pv-error-{FORM}truth"><span class="pv-field-error"
    id="pv-error-{FORM}truth" data-error="truth" role="alert"></span></label>
  <fieldset class="pv-methods"><legend class="pv-label"
    data-l10n-id="compare-methods"></legend>
    {"".join(method_tick(row, row.look.compared) for row in rows)}
    {methods_hint()}
    <span class="pv-field-error" data-error="methods" role="alert"></span></fieldset>
  {second}
  <div class="pv-grid">{count}{candidates}</div>
  <details class="pv-fold" data-pv="settings" open><summary
    data-l10n-id="form-settings"></summary>
  <div class="pv-grid">
    {"".join(number(field, FORM) for field in SETTINGS)}{kernel(FORM)}
    <div class="pv-field pv-bottom"><button type="button" class="pv-button" data-pv="new-seed"
      data-l10n-id="form-new-seed"></button></div>
  </div>
  {stop_early()}
  {select("model", "field-model", names(loaded), "")}
  {more_models("model") if more else ""}
  {wrappings}
  </details>
</form>"""
