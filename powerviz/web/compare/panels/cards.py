"""A card for each sample: its text, coloured by log p on one scale for all, and its numbers."""

from powerviz.web.shared.markup import panel

ORDERS = (
    ("method", "method"),
    ("log_prob", "log p, likeliest first"),
    ("length", "length, shortest first"),
    ("right", "right first"),
)


def template() -> str:
    options = "".join(f'<option value="{value}">{label}</option>' for value, label in ORDERS)
    tools = (
        f"""<label class="pv-inline">Sort by <select data-pv="sort">{options}</select></label>"""
    )
    body = """
  <div class="pv-legend"><span>log p of each token, all cards alike</span><span class="pv-scale">0<i
    ></i>−4 nats or less</span></div>
  <div class="pv-card-list" data-pv="list" role="group" aria-label="Samples" tabindex="-1"></div>"""
    return panel("cards", "Samples", "Hover a card to see its path.", body, tools)
