"""The particles of `smc` and `pimh`: their genealogy, how many of them count, and their texts as a prefix tree."""

from powerviz.web.explore.panels.own_panels import OwnPanel
from powerviz.web.shared.markup import element, says, term, words

BODY = f"""
  <p class="pv-which" data-pv="which"></p>
  <div class="pv-rounds" data-pv="rounds" role="group"{says("particles-rounds-choice")} hidden></div>
  <div class="pv-genealogy" data-pv="genealogy" role="img"></div>
  {element('p class="pv-hint"', "particles-lines-about")}
  <svg class="pv-particle-curves" data-pv="curves" aria-hidden="true"></svg>
  <p class="pv-facts" data-pv="readout"></p>
  <p class="pv-facts"><dfn class="pv-term" tabindex="0" data-define="define-log-z" data-pv="facts" hidden></dfn></p>
  <p class="pv-hint"><span class="pv-curve-key pv-curve-key-ess" aria-hidden="true"></span
    >{words("particles-ess-about", term("effective particles"))} <span class="pv-curve-key pv-curve-key-ancestors"
    aria-hidden="true"></span>{words("particles-ancestors-about")}</p>
  <div class="pv-particle-tree" data-pv="tree" data-scene>
    {element('p class="pv-hint"', "particles-tree-about")}
    <div class="pv-branches-scroll" data-pv="tree-box" tabindex="0" role="region"{says("compare-tree-region")}><div
      class="pv-plot pv-branches" data-pv="plot" data-plot="particles" role="img"{says("compare-tree-chart")}></div></div>
    <div class="pv-legend" data-pv="legend" hidden></div>
    <p class="pv-facts" data-pv="facts"></p></div>"""

PANEL = OwnPanel(
    "particles",
    ("smc", "pimh"),
    "particles-title",
    words("particles-lead"),
    BODY,
    place=10,
)
