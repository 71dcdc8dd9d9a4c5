"""The response, token by token, under its question: a chain's state and the path that is proposed, or a sample."""

from powerviz.web.shared.markup import STEPS, by_kind, only, panel, says, term, words

COLOURINGS = (
    ("pivots", "explore-colour-pivots"),
    ("log_prob", "explore-colour-log-p"),
    ("hazard", "explore-colour-hazard"),
    ("confidence", "explore-colour-confidence"),
    ("age", "explore-colour-age"),
)


def template() -> str:
    buttons = "".join(
        f'<button type="button" role="radio" aria-checked="{"true" if not index else "false"}" '
        f'tabindex="{-1 if index else 0}" data-colour="{value}"{says(code)}></button>'
        for index, (value, code) in enumerate(COLOURINGS)
    )
    tools = f"""<div class="pv-segments" role="radiogroup" 
      data-pv="colour"{says("explore-colour-by")}{only(STEPS)}>{buttons}</div>"""
    body = f"""
  <p class="pv-asked" data-pv="question" dir="auto" tabindex="0"{says("explore-question")} hidden></p>
  <div class="pv-strip" data-pv="tokens" role="group" tabindex="-1"
    {says("explore-response-strip")}></div>
  <p class="pv-facts" data-pv="step-facts"></p>
  <div class="pv-strip-foot"><div class="pv-legend" data-pv="legend"></div>
    <p class="pv-facts" data-pv="facts"></p></div>
  <div class="pv-cut-lane" data-pv="cut-lane" hidden>{term("cut lane", "explore-cut-lane")}<div
    class="pv-cut-bars" data-pv="cut-bars" role="img"></div><span class="pv-cut-most" data-pv="cut-most"></span></div>
  <p class="pv-hint pv-stopped" data-pv="stopped" hidden{says("explore-stopped-early")}></p>
  <p class="pv-hint pv-stopped" data-pv="caveat" hidden></p>
  <p class="pv-hint pv-stopped" data-pv="nothing-said" hidden></p>
  <div class="pv-position" data-pv="position" hidden></div>"""
    lead = by_kind(
        words("explore-response-lead-steps", term("cut"), term("pivot")),
        sample=words("explore-response-lead-sample", term("log p")),
        several=words("explore-response-lead-several", term("log p")),
    )
    title = by_kind(
        term("response", "explore-response-title"),
        sample="explore-response-title",
        several="explore-response-title",
    )
    return panel("response", title, lead, body, tools, label="explore-response-panel")
