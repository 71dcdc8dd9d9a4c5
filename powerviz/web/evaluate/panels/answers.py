"""The answers: pick a problem and see what each method said, right or wrong."""

from powerviz.web.shared.markup import panel

FILTERS = (
    ("all", "All problems"),
    ("differ", "Methods differ"),
    ("none", "Nobody was right"),
    ("every", "All were right"),
)


def template() -> str:
    options = "".join(f'<option value="{value}">{label}</option>' for value, label in FILTERS)
    tools = f"""
    <label class="pv-inline">Show <select data-pv="filter">{options}</select></label>
    <span class="pv-inline"><button type="button" class="pv-button" data-pv="previous"
      aria-label="Previous problem">←</button> <output data-pv="where"></output>
    <button type="button" class="pv-button" data-pv="next" aria-label="Next problem">→</button>
    </span>"""
    body = """
  <label class="pv-field pv-wide"><span class="pv-label">Problem</span>
    <select data-pv="problem"></select></label>
  <div data-pv="answers" aria-live="polite"></div>"""
    return panel(
        "evaluation-answers", "Answers", "What was asked, and what each method said.", body, tools
    )
