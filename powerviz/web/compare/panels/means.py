"""The table of methods: how far each is, and the means over its samples. Downloads below."""

from powerviz.web.shared.markup import panel, term

DOWNLOADS = (
    ("means.csv", "Table (CSV)", "the means of each method"),
    ("samples.csv", "Samples (CSV)", "one row per sample, without its tokens"),
    ("jsonl", "Samples (JSON Lines)", "every sample with its tokens and their log p"),
)


def template() -> str:
    heads = "".join(
        f'<th scope="col" class="{kind}">{name}</th>'
        for name, kind in (
            ("method", ""),
            ("samples", ""),
            ("right", "pv-number"),
            (term("log p"), "pv-number"),
            ("length", "pv-number"),
            (term("tokens"), "pv-number"),
            (term("share of the batch"), "pv-number"),
            ("seconds", "pv-number"),
        )
    )
    links = "".join(
        f'<a class="pv-button" data-download="{kind}" aria-disabled="true" title="{what}">'
        f"{label}</a>"
        for kind, label, what in DOWNLOADS
    )
    body = f"""
  <div class="pv-table" role="region" aria-label="Means of each method" tabindex="0"><table>
    <thead><tr>{heads}</tr></thead><tbody data-pv="rows"></tbody></table></div>
  <p class="pv-facts" data-pv="facts">Length in tokens; tokens: decoded for one answer drawn
    alone. Seconds are a share of the batch, too.</p>
  <p class="pv-facts" data-pv="stopped-early" role="status"></p>
  <div class="pv-downloads">{links}
    <button type="button" class="pv-button" data-pv="copy-link">Copy link</button></div>
  <p class="pv-facts" data-pv="link" role="status"></p>"""
    return panel("means", "Methods", "Means per sample.", body)
