"""The table of methods: accuracy, likelihood, length, cost. Its first column is the figures' legend."""

from powerviz.web.shared.markup import panel, term

COLUMNS = (
    ("method", "Method", ""),
    ("accuracy", "right", "accuracy"),
    ("majority", "by vote", "by vote"),
    ("problems", "problems", ""),
    ("samples", "samples", ""),
    ("log_prob", "log p", "log p"),
    ("confidence", "log p per token", "confidence"),
    ("length", "length", ""),
    ("tokens", "tokens", "tokens"),
    ("tokens_shared", "share of the batch", "share of the batch"),
    ("plain_tokens", "plain algorithm", "plain algorithm"),
    ("times_fewer", "times fewer", ""),
    ("seconds", "seconds", ""),
)


def template() -> str:
    heads = "".join(
        f'<th scope="col" data-column="{name}"{"" if name == "method" else _number()}>'
        f"{term(word, title) if word else title}</th>"
        for name, title, word in COLUMNS
    )
    body = f"""
  <div class="pv-table pv-methods" role="region" aria-label="Methods" tabindex="0"><table>
    <thead><tr>{heads}</tr></thead><tbody data-pv="rows"></tbody></table></div>
  <p class="pv-facts" data-pv="facts"></p>
  <details class="pv-fold" data-pv="pairs" hidden><summary>Differences on the same problems</summary>
    <label class="pv-inline">Compared with <select data-pv="reference"></select></label>
    <div class="pv-table" role="region" aria-label="Differences on the same problems" tabindex="0"><table>
    <thead><tr><th scope="col">Method</th><th scope="col" class="pv-number">difference, points</th>
    <th scope="col" class="pv-number">95 % interval</th><th scope="col" class="pv-number">problems</th></tr></thead>
    <tbody data-pv="pair-rows"></tbody></table></div>
    <p class="pv-facts">Problem by problem: it can be sure where the intervals above overlap.</p></details>
  <p class="pv-notice" data-pv="unusual" role="status" hidden></p>"""
    lead = "Means over problems; 95 % intervals. Untick a method to leave it out of the figures."
    return panel("evaluation-table", "Methods", lead, body)


def _number() -> str:
    return ' class="pv-number"'
