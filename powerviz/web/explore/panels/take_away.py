"""Downloads of the run, pictures of it, and a link with these settings."""

from powerviz.web.shared.markup import panel

DOWNLOADS = (
    ("jsonl", "Run (JSON Lines)", "every event; open it again with pv.load_run"),
    ("csv", "Table (CSV)", "one row per step"),
    ("html", "Page (HTML)", "plays offline, for slides"),
)
PICTURES = (
    ("trace", "png", "Trace (PNG)"),
    ("trace", "svg", "Trace (SVG)"),
    ("response", "png", "Response (PNG)"),
    ("response", "svg", "Response (SVG)"),
)


def template() -> str:
    links = "".join(
        f'<a class="pv-button" data-download="{kind}" aria-disabled="true" title="{what}">'
        f"{label}</a>"
        for kind, label, what in DOWNLOADS
    )
    pictures = "".join(
        f'<button type="button" class="pv-button" data-keep="{part}" data-format="{kind}" '
        f'title="as it is shown now, for slides" disabled>{label}</button>'
        for part, kind, label in PICTURES
    )
    body = f"""<div class="pv-downloads">{links}{pictures}
    <button type="button" class="pv-button" data-pv="copy-link">Copy link</button></div>
  <p class="pv-facts" data-pv="facts" role="status">The link opens this page with these
    settings.</p>"""
    return panel("take-away", "Take it with you", "", body)
