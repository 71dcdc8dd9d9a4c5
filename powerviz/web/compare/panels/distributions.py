"""Distributions of log p, of whole responses and per token, a row for each method."""

from powerviz.web.shared.markup import panel, term


def template() -> str:
    body = """
  <div class="pv-two-charts">
    <div class="pv-plot" data-pv="log-prob" role="img" aria-label="log p by method"></div>
    <div class="pv-plot" data-pv="per-token" role="img" aria-label="log p per token by method"></div>
  </div>"""
    lead = (
        f"{term('log p')} of whole responses, and {term('confidence', 'per token')}. "
        "Bars count samples; each mark is one; the line is the mean."
    )
    return panel("distributions", "How likely are they?", lead, body)
