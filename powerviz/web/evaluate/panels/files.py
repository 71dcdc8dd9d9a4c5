"""Downloads of an evaluation: its samples, its plan, its table, and files for others' graders."""

from powerviz.web.shared.markup import panel

DOWNLOADS = (
    ("samples.jsonl", "Samples (JSON Lines)", "every response with its tokens, grade and cost"),
    (
        "plan.json",
        "Plan (JSON)",
        "problems, methods, settings and seed; the command line goes on with it",
    ),
    ("table.csv", "Table (CSV)", "a row per method"),
)
EXPORTS = (
    ("humaneval.jsonl", "HumanEval samples", "for the published harness, which runs the code"),
    ("alpacaeval.json", "AlpacaEval outputs", "for the judge of AlpacaEval"),
)


def template() -> str:
    links = "".join(
        f'<a class="pv-button" data-file="{name}" title="{what}" download>{label}</a>'
        for name, label, what in DOWNLOADS
    )
    exports = "".join(
        f'<a class="pv-button" data-export="{name.split(".")[0]}" data-file="{name}" '
        f'title="{what}" download>{label}</a>'
        for name, label, what in EXPORTS
    )
    body = f"""<div class="pv-downloads">{links}</div>
  <div class="pv-downloads" data-pv="exports" hidden>
    <label class="pv-inline">Of <select data-pv="export-method"></select></label>{exports}</div>
  <p class="pv-facts" data-pv="facts"></p>"""
    return panel("evaluation-files", "Take it with you", "Downloads hold the samples so far.", body)
