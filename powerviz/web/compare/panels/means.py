"""The table of methods: how far each is, and the means over its samples. Downloads below."""

from powerviz.web.shared.markup import panel, says, term, words

DOWNLOADS = (
    ("means.csv", "compare-download-means"),
    ("samples.csv", "compare-download-samples"),
    ("jsonl", "compare-download-tokens"),
)


def template() -> str:
    heads = "".join(
        f'<th scope="col" class="{kind}">{name}</th>'
        for name, kind in (
            (words("column-method"), ""),
            (words("column-samples"), ""),
            (words("column-right"), "pv-number"),
            (term("log p", "explore-column-log-p"), "pv-number"),
            (words("column-length"), "pv-number"),
            (term("tokens", "column-tokens"), "pv-number"),
            (term("share of the batch", "column-share-of-the-batch"), "pv-number"),
            (words("column-seconds"), "pv-number"),
        )
    )
    links = "".join(
        f'<a class="pv-button" data-download="{kind}" aria-disabled="true"{says(code)}></a>'
        for kind, code in DOWNLOADS
    )
    body = f"""
  <div class="pv-table" role="region" data-l10n-id="compare-means-table" tabindex="0"><table>
    <thead><tr>{heads}</tr></thead><tbody data-pv="rows"></tbody></table></div>
  <p class="pv-facts" data-pv="facts" data-l10n-id="compare-means-facts"></p>
  <p class="pv-facts" data-pv="stopped-early" role="status"></p>
  <p class="pv-facts" data-pv="caveats" role="status"></p>
  <ul class="pv-facts pv-lengths" data-pv="lengths" hidden></ul>
  <div class="pv-downloads">{links}
    <button type="button" class="pv-button" data-pv="copy-link"
      data-l10n-id="compare-copy-link"></button></div>
  <p class="pv-facts" data-pv="link" role="status"></p>"""
    return panel("means", "compare-means-title", "compare-means-lead", body)
