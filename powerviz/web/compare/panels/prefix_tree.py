"""The prefix tree of all samples: a line for each, together as long as they say the same."""

from powerviz.web.shared.markup import panel, saves


def template() -> str:
    body = """
  <div class="pv-tree-scroll" data-pv="scroll" tabindex="0" role="region"
    data-l10n-id="compare-tree-region"><div class="pv-plot pv-tree" data-pv="plot" data-plot="tree" role="img"
    data-l10n-id="compare-tree-chart"></div></div>
  <div class="pv-legend" data-pv="legend"></div>
  <p class="pv-facts" data-pv="facts"></p>"""
    return panel("prefix-tree", "compare-tree-title", "compare-tree-lead", body, saves("tree"))
