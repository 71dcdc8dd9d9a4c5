"""Distributions of log p, of whole responses and per token, a row for each method."""

from powerviz.web.shared.markup import panel, term, words


def template() -> str:
    body = """
  <div class="pv-two-charts">
    <div class="pv-plot" data-pv="log-prob" role="img"
      data-l10n-id="compare-log-prob-chart"></div>
    <div class="pv-plot" data-pv="per-token" role="img"
      data-l10n-id="compare-per-token-chart"></div>
  </div>"""
    lead = words("compare-distributions-lead", term("log p"), term("confidence"))
    return panel("distributions", "compare-distributions-title", lead, body)
