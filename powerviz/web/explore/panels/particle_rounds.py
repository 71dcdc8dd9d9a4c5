"""The decisions of `pimh`: each round's log Ẑ against that of the response before, on the card of every decision."""

from powerviz.web.explore.panels.own_panels import OwnPanel
from powerviz.web.shared.markup import element, says, term

HEADS = "".join(
    element(f'th scope="col"{kind}', name)
    for name, kind in (
        ("particles-column-round", ' class="pv-number"'),
        ("particles-column-estimate", ' class="pv-number"'),
        ("particles-column-families", ' class="pv-number"'),
        ("explore-column-decision", ""),
    )
)
BODY = f"""
  <div class="pv-round-decision">
  <div><p class="pv-verdict" data-pv="round-verdict" aria-live="polite"></p>
  <p class="pv-sentence" data-pv="round-sentence"></p>
  <div data-pv="round-coin"></div>
  <table class="pv-sum">
    <tbody>
      <tr><th scope="row">{term("log Z", "particles-log-z-of-the-round")}</th><td data-round-term="proposal">–</td></tr>
      <tr><th scope="row"{says("particles-log-z-of-the-response")}></th><td data-round-term="state">–</td></tr>
      <tr class="pv-total"><th scope="row"{says("particles-is-log-a")}></th><td data-round-term="ratio">–</td></tr>
      <tr><th scope="row"{says("explore-log-u-the-draw")}>{term("log u")}</th><td data-round-term="uniform">–</td></tr>
    </tbody>
  </table></div>
  <div class="pv-table" role="region"{says("particles-rounds-table")} tabindex="0"><table>
    <thead><tr>{HEADS}</tr></thead><tbody data-pv="list"></tbody></table></div></div>"""

PANEL = OwnPanel(
    "particle-rounds",
    ("pimh",),
    "particles-rounds-title",
    "particles-rounds-lead",
    BODY,
    place=20,
)
