"""The samples of a run that draws several: how far each is, what it says, and which one is chosen, and why."""

from powerviz.web.shared.markup import SEVERAL, element, panel, says, term


def template() -> str:
    heads = "".join(
        element(f'th scope="col"{kind}', name)
        for name, kind in (
            ("explore-column-sample", ' class="pv-number"'),
            ("", ' class="pv-picked"'),
            ("explore-column-tokens", ' class="pv-number"'),
            (term("log p", "explore-column-log-p"), ' class="pv-number"'),
            ("explore-column-answer", ""),
        )
    )
    body = f"""
  <p class="pv-sentence" data-pv="choice" role="status"></p>
  <div class="pv-table" role="region"{says("explore-samples-table")} tabindex="0"><table>
    <thead><tr>{heads}</tr></thead><tbody data-pv="samples"></tbody></table></div>"""
    return panel(
        "candidates", "explore-samples-title", "explore-samples-lead", body, kinds=(SEVERAL,)
    )
