"""The history: one row per step, filterable; a row shows its step."""

from powerviz.web.shared.fields import options
from powerviz.web.shared.markup import STEPS, panel, says

FILTERS = (
    ("all", "explore-filter-all"),
    ("accepted", "explore-filter-accepted"),
    ("rejected", "explore-filter-rejected"),
    ("unchanged", "explore-filter-unchanged"),
    ("answer", "explore-filter-answer"),
)


def template() -> str:
    tools = f"""<label class="pv-inline"{says("explore-filter")}><select
      data-pv="filter">{options(FILTERS)}</select></label>
    <label class="pv-inline"{says("explore-find")}><input type="search" data-pv="find"
      {says("explore-find-field")}></label>"""
    heads = "".join(
        f'<th scope="col"{kind}{says(f"explore-column-{name}")}></th>'
        for name, kind in (
            ("step", ' class="pv-number"'),
            ("block", ' class="pv-number"'),
            ("decision", ""),
            ("cut", ' class="pv-number"'),
            ("at", ' class="pv-number"'),
            ("log-a", ' class="pv-number"'),
            ("log-u", ' class="pv-number"'),
            ("log-p", ' class="pv-number"'),
            ("answer", ""),
            ("change", ""),
        )
    )
    body = f"""
  <div class="pv-table" role="region" tabindex="0"{says("explore-history-table")}><table>
    <thead><tr>{heads}</tr></thead><tbody data-pv="rows"></tbody></table></div>
  <p class="pv-facts"><span data-pv="facts"></span>
    <button type="button" class="pv-quiet" data-pv="earlier" hidden></button></p>"""
    return panel("history", "explore-history-title", "explore-history-lead", body, tools, (STEPS,))
