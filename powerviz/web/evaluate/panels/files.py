"""Downloads of an evaluation: its samples, its plan, its table, and files for others' graders."""

from powerviz.web.shared.markup import panel, says

DOWNLOADS = (
    ("samples.jsonl", "evaluate-download-samples"),
    ("plan.json", "evaluate-download-plan"),
    ("table.csv", "evaluate-download-table"),
)
EXPORTS = (
    ("humaneval.jsonl", "evaluate-export-humaneval"),
    ("alpacaeval.json", "evaluate-export-alpacaeval"),
)


def template() -> str:
    links = "".join(
        f'<a class="pv-button" data-file="{name}"{says(code)} download></a>'
        for name, code in DOWNLOADS
    )
    exports = "".join(
        f'<a class="pv-button" data-export="{name.split(".")[0]}" data-file="{name}"{says(code)} '
        "download></a>"
        for name, code in EXPORTS
    )
    body = f"""<div class="pv-downloads">{links}</div>
  <div class="pv-downloads" data-pv="exports" hidden>
    <label class="pv-inline" data-l10n-id="evaluate-export-of"><select
      data-pv="export-method"></select></label>{exports}</div>
  <p class="pv-facts" data-pv="facts"></p>"""
    return panel("evaluation-files", "evaluate-files-title", "evaluate-files-lead", body)
