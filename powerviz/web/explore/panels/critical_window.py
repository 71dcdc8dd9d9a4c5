"""The critical window: the chance of the answer along the response, and the pivots beside it."""

from powerviz.web.explore.critical_window import DEFAULT_ROLLOUTS, FEWEST_ROLLOUTS, MOST_ROLLOUTS
from powerviz.web.shared.markup import STEPS, panel, term


def template() -> str:
    legal = f"Legal: {FEWEST_ROLLOUTS} to {MOST_ROLLOUTS}."
    tools = f"""<label class="pv-inline" data-define="From every beginning of the response, the model
      goes on so many times. More make the band narrower. {legal}">Rollouts per beginning
      <input type="number" data-pv="rollouts" min="{FEWEST_ROLLOUTS}" max="{MOST_ROLLOUTS}" step="1"
      value="{DEFAULT_ROLLOUTS}" required aria-describedby="pv-window-error"></label>
    <button type="button" class="pv-button" data-pv="compute" disabled>Find the window</button>
    <button type="button" class="pv-button" data-pv="cancel" hidden>Cancel</button>"""
    body = """
  <p class="pv-field-error" id="pv-window-error" data-pv="error" role="alert"></p>
  <p class="pv-empty" data-pv="empty"></p>
  <div class="pv-window-progress" data-pv="progress" hidden>
    <progress max="1" value="0" aria-label="Rollouts decoded"></progress>
    <span data-pv="progress-words"></span></div>
  <p class="pv-window-sentence" data-pv="sentence" aria-live="polite" hidden></p>
  <div class="pv-window-scroll" data-pv="scroll" role="region" tabindex="0" hidden
    aria-label="Chance of the answer, token by token">
    <div class="pv-plot pv-window-plot" data-pv="plot" role="img"></div></div>
  <p class="pv-facts" data-pv="facts"></p>"""
    lead = (
        f"Where is the outcome decided? From every beginning of the response the "
        f"{term('base model')} goes on, many times."
    )
    return panel(
        "critical-window", term("critical window", "Critical window"), lead, body, tools, (STEPS,)
    )
