"""The answers: pick a problem and see what each method said, right or wrong."""

from powerviz.web.shared.fields import options
from powerviz.web.shared.markup import panel

FILTERS = (
    ("all", "evaluate-filter-all"),
    ("differ", "evaluate-filter-differ"),
    ("none", "evaluate-filter-none"),
    ("every", "evaluate-filter-every"),
)


def template() -> str:
    tools = f"""
    <label class="pv-inline" data-l10n-id="evaluate-filter"><select
      data-pv="filter">{options(FILTERS)}</select></label>
    <span class="pv-inline"><button type="button" class="pv-button" data-pv="previous"
      data-l10n-id="evaluate-previous">←</button> <output data-pv="where"></output>
    <button type="button" class="pv-button" data-pv="next" data-l10n-id="evaluate-next">→</button>
    </span>"""
    body = """
  <label class="pv-field pv-wide"><span class="pv-label"
    data-l10n-id="evaluate-problem"></span>
    <select data-pv="problem"></select></label>
  <div data-pv="answers" aria-live="polite"></div>"""
    return panel(
        "evaluation-answers", "evaluate-answers-title", "evaluate-answers-lead", body, tools
    )
