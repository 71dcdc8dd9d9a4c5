"""The ladder of `tempering`: the paths on its rungs, their swaps, log p on each, and the response on one of them."""

from powerviz.web.explore.panels.own_panels import OwnPanel
from powerviz.web.shared.markup import element, says, words

BODY = f"""
  <svg class="pv-ladder" data-pv="picture" role="img"></svg>
  <p class="pv-facts" data-pv="readout"></p>
  {element('p class="pv-hint"', "ladder-lines-about")}
  {element('p class="pv-hint"', "ladder-curves-about")}
  <div class="pv-rounds" data-pv="choice" role="group"{says("ladder-choice")}></div>
  <p class="pv-which" data-pv="which"></p>
  <p class="pv-ladder-text" data-pv="text"></p>"""

PANEL = OwnPanel(
    "ladder",
    ("tempering",),
    "ladder-title",
    words("ladder-lead"),
    BODY,
    place=10,
)
