"""The controls: model, prompt and how it is wrapped, and every setting with its legal range.

Knows the settings class: ranges and explanations are its own.
"""

from collections.abc import Sequence

from powerviz.web.shared.fields import (
    Field,
    more_models,
    names,
    number,
    select,
    stop_early,
    switch,
)

MAIN = (
    Field("alpha", "α", "sharpening", "any"),
    Field("num_steps", "N", "steps per block", mid_run=True),
    Field("block_size", "B", "block size"),
    Field("max_new_tokens", "T", "most tokens"),
    Field("seed", "", "seed"),
)
ADVANCED = (
    Field("temperature", "τ", "temperature", "any"),
    Field("prefetch", "K", "prefetch width", mid_run=True),
)
SWITCHES = (
    ("skip_ahead", "Skip-ahead"),
    ("early_rejection", "Early rejection"),
    ("recall", "Recall"),
)


def template(models: Sequence[str], wrappings: str, more: bool = False) -> str:
    """`more`: visitors may load other models than these."""
    return f"""
<form class="pv-controls" data-pv="controls" aria-label="Settings" novalidate>
  {select("example", "Example", "", "Problems picked for what happens on them.")}
  <label class="pv-field pv-wide"><span class="pv-label">Prompt</span>
    <textarea name="prompt" rows="4" spellcheck="false" aria-describedby="pv-error-prompt"
    ></textarea><span class="pv-field-error" id="pv-error-prompt" data-error="prompt" role="alert"
    ></span></label>
  <details class="pv-fold" data-pv="settings" open><summary>Settings</summary>
  <div class="pv-grid">
    {"".join(number(field) for field in MAIN)}
    <div class="pv-field pv-bottom"><button type="button" class="pv-button" data-pv="new-seed"
      title="The same settings, other random numbers">New seed</button></div>
    <div class="pv-field pv-both"><button type="button" class="pv-button" data-pv="paper"
      title="α = 4, N = 10, B = 192, T = 3072, τ = 1/α, stopped early">Use the paper’s values</button></div>
  </div>
  {select("model", "Model", names(models), "")}
  {more_models("model") if more else ""}
  {wrappings}
  <details class="pv-fold pv-advanced"><summary>Advanced</summary>
    <div class="pv-grid">{"".join(number(field) for field in ADVANCED)}</div>
    {stop_early()}
    {"".join(switch(name, title, mid_run=True) for name, title in SWITCHES)}
    <p class="pv-hint">The accelerations and K change the cost, never a decision.</p>
  </details></details>
  <p class="pv-hint" data-pv="change"></p>
</form>"""
