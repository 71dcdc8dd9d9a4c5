"""The table of methods: accuracy, likelihood, length, cost. Its first column is the figures' legend."""

from powerviz.web.shared.markup import panel, term, words

COLUMNS = (
    ("method", "evaluate-column-method", ""),
    ("accuracy", "column-right", "accuracy"),
    ("majority", "column-by-vote", "by vote"),
    ("problems", "column-problems", ""),
    ("samples", "column-samples", ""),
    ("log_prob", "explore-column-log-p", "log p"),
    ("confidence", "column-log-p-per-token", "confidence"),
    ("length", "column-length", ""),
    ("tokens", "column-tokens", "tokens"),
    ("tokens_shared", "column-share-of-the-batch", "share of the batch"),
    ("plain_tokens", "column-plain-algorithm", "plain algorithm"),
    ("times_fewer", "column-times-fewer", ""),
    ("seconds", "column-seconds", ""),
)
PAIRS = ("evaluate-pairs-difference", "evaluate-pairs-interval", "column-problems")


def template() -> str:
    heads = "".join(
        f'<th scope="col" data-column="{name}"{"" if name == "method" else _number()}>'
        f"{term(word, title) if word else words(title)}</th>"
        for name, title, word in COLUMNS
    )
    body = f"""
  <div class="pv-picks" data-pv="picks" role="group" data-l10n-id="evaluate-picks" hidden>
    <span class="pv-picks-lead">{words("evaluate-picks-lead")}</span>
    {_pick("alpha", "α")}
    {_pick("num_steps", "N")}
    <label class="pv-check"><input type="checkbox" data-pv="all-rows">
      {words("evaluate-picks-all")}</label>
  </div>
  <div class="pv-table pv-methods" role="region" data-l10n-id="evaluate-table-panel" tabindex="0"><table>
    <thead><tr>{heads}</tr></thead><tbody data-pv="rows"></tbody></table></div>
  <p class="pv-facts" data-pv="facts"></p>
  <p class="pv-facts" data-pv="caveats" role="status"></p>
  <ul class="pv-facts pv-lengths" data-pv="lengths" hidden></ul>
  <details class="pv-fold" data-pv="pairs" hidden><summary
    data-l10n-id="evaluate-pairs"></summary>
    <label class="pv-inline" data-l10n-id="evaluate-pairs-reference"><select
      data-pv="reference"></select></label>
    <div class="pv-table" role="region" data-l10n-id="evaluate-pairs-table" tabindex="0"><table>
    <thead><tr><th scope="col">{words("evaluate-column-method")}</th>{
        "".join(f'<th scope="col"{_number()}>{words(title)}</th>' for title in PAIRS)
    }</tr></thead>
    <tbody data-pv="pair-rows"></tbody></table></div>
    <p class="pv-facts" data-l10n-id="evaluate-pairs-facts"></p></details>
  <p class="pv-notice" data-pv="unusual" role="status" hidden></p>"""
    return panel("evaluation-table", "evaluate-table-title", "evaluate-table-lead", body)


def _pick(setting: str, symbol: str) -> str:
    return f"""<label class="pv-pick"><span><i class="pv-symbol">{symbol}</i> =
      <output data-pv="value-{setting}"></output></span><input type="range" min="0" step="1"
      data-pv="pick-{setting}" aria-label="{symbol}"></label>"""


def _number() -> str:
    return ' class="pv-number"'
