"""Downloads of the run, pictures of it, and a link with these settings."""

from powerviz.web.shared.markup import panel, says

DOWNLOADS = (
    ("jsonl", "explore-download-jsonl"),
    ("csv", "explore-download-csv"),
    ("html", "explore-download-html"),
)
PICTURES = (
    ("trace", "png", "explore-picture-trace-png"),
    ("trace", "svg", "explore-picture-trace-svg"),
    ("response", "png", "explore-picture-response-png"),
    ("response", "svg", "explore-picture-response-svg"),
)


def template() -> str:
    links = "".join(
        f'<a class="pv-button" data-download="{kind}" aria-disabled="true"{says(code)}></a>'
        for kind, code in DOWNLOADS
    )
    pictures = "".join(
        f'<button type="button" class="pv-button" data-keep="{part}" data-format="{kind}" '
        f"disabled{says(code)}></button>"
        for part, kind, code in PICTURES
    )
    body = f"""<div class="pv-downloads">{links}{pictures}
    <button type="button" class="pv-button" data-pv="copy-link"{says("explore-copy-link")}></button>
    <button type="button" class="pv-button" data-open-class{says("class-open")}></button></div>
  <p class="pv-error" data-class-refused role="alert"></p>
  <p class="pv-facts" data-pv="facts" role="status"{says("explore-link")}></p>"""
    return panel("take-away", "explore-take-away-title", "", body)
