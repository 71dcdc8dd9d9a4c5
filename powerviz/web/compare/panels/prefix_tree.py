"""The prefix tree of all samples: a line for each, together as long as they say the same."""

from powerviz.web.shared.markup import panel


def template() -> str:
    body = """
  <div class="pv-tree-scroll" data-pv="scroll" tabindex="0" role="region"
    aria-label="Prefix tree, drawn"><div class="pv-plot pv-tree" data-pv="plot" role="img"
    aria-label="Prefix tree of all samples"></div></div>
  <div class="pv-legend" data-pv="legend"></div>
  <p class="pv-facts" data-pv="facts"></p>"""
    lead = (
        "A line for each sample. Lines run together as long as they say the same. "
        "Click an end to see its card."
    )
    return panel("prefix-tree", "Where do they part?", lead, body)
