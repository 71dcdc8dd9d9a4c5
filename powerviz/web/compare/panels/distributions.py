"""Distributions of log p, of whole responses and per token, a row for each method."""

from powerviz.web.shared.markup import panel, saves, term, words


def template() -> str:
    body = f"""
  <div class="pv-two-charts">
    <div class="pv-plot" data-pv="log-prob" data-plot="log-prob" role="img"
      data-l10n-id="compare-log-prob-chart"></div>
    <div class="pv-plot" data-pv="per-token" data-plot="per-token" role="img"
      data-l10n-id="compare-per-token-chart"></div>
    {saves("log-prob", words("compare-log-p-nats"))}
    {saves("per-token", words("compare-log-p-per-token-nats"))}
  </div>"""
    lead = words("compare-distributions-lead", term("log p"), term("confidence"))
    return panel("distributions", "compare-distributions-title", lead, body)
