"""The history: one row per step, filterable; a row shows its step."""

from powerviz.web.shared.markup import STEPS, panel

FILTERS = (
    ("all", "All steps"),
    ("accepted", "✓ Accepted"),
    ("rejected", "✗ Rejected"),
    ("unchanged", "= Unchanged"),
    ("answer", "Answer changed"),
)


def template() -> str:
    options = "".join(f'<option value="{value}">{label}</option>' for value, label in FILTERS)
    tools = f"""<label class="pv-inline">Show <select data-pv="filter">{options}</select></label>
    <label class="pv-inline">Find <input type="search" data-pv="find" placeholder="a word"
      aria-label="Find in the changes"></label>"""
    heads = "".join(
        f'<th scope="col"{kind}>{name}</th>'
        for name, kind in (
            ("step", ' class="pv-number"'),
            ("block", ' class="pv-number"'),
            ("decision", ""),
            ("cut", ' class="pv-number"'),
            ("at", ' class="pv-number"'),
            ("log A", ' class="pv-number"'),
            ("log u", ' class="pv-number"'),
            ("log p", ' class="pv-number"'),
            ("answer", ""),
            ("change", ""),
        )
    )
    body = f"""
  <div class="pv-table" role="region" aria-label="Steps" tabindex="0"><table>
    <thead><tr>{heads}</tr></thead><tbody data-pv="rows"></tbody></table></div>
  <p class="pv-facts"><span data-pv="facts"></span>
    <button type="button" class="pv-quiet" data-pv="earlier" hidden></button></p>"""
    return panel("history", "History", "Every step. Click a row to see it.", body, tools, (STEPS,))
