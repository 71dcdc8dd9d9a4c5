"""A card for each sample: its text, coloured by log p on one scale for all, and its numbers."""

from powerviz.web.shared.fields import options
from powerviz.web.shared.markup import panel

ORDERS = (
    ("method", "compare-sort-method"),
    ("log_prob", "compare-sort-log-prob"),
    ("length", "compare-sort-length"),
    ("right", "compare-sort-right"),
)


def template() -> str:
    tools = f"""<label class="pv-inline" data-l10n-id="compare-sort"><select
    data-pv="sort">{options(ORDERS)}</select></label>"""
    body = """
  <div class="pv-legend"><span data-l10n-id="compare-scale-title"></span><span class="pv-scale"
    data-l10n-id="compare-scale"><i></i></span></div>
  <div class="pv-card-list" data-pv="list" role="group" data-l10n-id="compare-card-list"
    tabindex="-1"></div>"""
    return panel("cards", "compare-cards-title", "compare-cards-lead", body, tools)
