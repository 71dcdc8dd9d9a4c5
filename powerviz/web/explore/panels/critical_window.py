"""The critical window: the chance of the answer along the response, and the pivots beside it."""

from powerviz.messages import say
from powerviz.web.explore.critical_window import DEFAULT_ROLLOUTS, FEWEST_ROLLOUTS, MOST_ROLLOUTS
from powerviz.web.shared.fields import with_range
from powerviz.web.shared.markup import STEPS, define, panel, says, term, words


def template() -> str:
    about = with_range(say("explore-rollouts-about"), FEWEST_ROLLOUTS, MOST_ROLLOUTS)
    tools = f"""<label class="pv-inline" data-define="{define(about)}"{says("explore-rollouts")}>
      <input type="number" data-pv="rollouts" min="{FEWEST_ROLLOUTS}" max="{MOST_ROLLOUTS}" step="1"
      value="{DEFAULT_ROLLOUTS}" required aria-describedby="pv-window-error"></label>
    <button type="button" class="pv-button" data-pv="compute" disabled
      {says("explore-find-the-window")}></button>
    <button type="button" class="pv-button" data-pv="cancel" hidden{says("explore-cancel")}></button>"""
    body = f"""
  <p class="pv-field-error" id="pv-window-error" data-pv="error" role="alert"></p>
  <p class="pv-empty" data-pv="empty"></p>
  <div class="pv-window-progress" data-pv="progress" hidden>
    <progress max="1" value="0"{says("explore-rollouts-progress")}></progress>
    <span data-pv="progress-words"></span></div>
  <p class="pv-window-sentence" data-pv="sentence" aria-live="polite" hidden></p>
  <div class="pv-window-scroll" data-pv="scroll" role="region" tabindex="0" hidden
    {says("explore-window-region")}>
    <div class="pv-plot pv-window-plot" data-pv="plot" role="img"></div></div>
  <p class="pv-facts" data-pv="facts"></p>"""
    return panel(
        "critical-window",
        term("critical window", "explore-window-title"),
        words("explore-window-lead", term("base model")),
        body,
        tools,
        (STEPS,),
        "explore-window-panel",
    )
