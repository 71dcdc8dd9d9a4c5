"""The candidates of `lookahead`: for each next piece three chances, its rollouts, and which one was taken."""

from powerviz.web.explore.panels.own_panels import OwnPanel
from powerviz.web.shared.markup import element, says, words

HEADS = "".join(
    element('th scope="col"', f"lookahead-column-{name}")
    for name in ("piece", "model", "power", "ahead", "fan")
)
BODY = f"""
  <p class="pv-facts" data-pv="facts"></p>
  <div class="pv-table" role="region"{says("lookahead-panel")} tabindex="0"><table class="pv-lookahead">
    <thead><tr>{HEADS}</tr></thead><tbody data-pv="list"></tbody></table></div>
  {element('p class="pv-hint"', "lookahead-about")}
  <div data-pv="fan"><p class="pv-which" data-pv="which"></p>
  <ol class="pv-rollouts" data-pv="futures"></ol></div>"""

PANEL = OwnPanel(
    "lookahead",
    ("lookahead",),
    "lookahead-title",
    words("lookahead-lead"),
    BODY,
    place=10,
)
