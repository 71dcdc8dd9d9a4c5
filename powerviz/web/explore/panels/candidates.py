"""The samples of a run that draws several: how far each is, what it says, and which one is chosen, and why."""

from powerviz.web.shared.markup import SEVERAL, panel, term


def template() -> str:
    heads = "".join(
        f'<th scope="col"{kind}>{name}</th>'
        for name, kind in (
            ("sample", ' class="pv-number"'),
            ("", ' class="pv-picked"'),
            ("tokens", ' class="pv-number"'),
            (term("log p"), ' class="pv-number"'),
            ("answer", ""),
        )
    )
    body = f"""
  <p class="pv-sentence" data-pv="choice" role="status"></p>
  <div class="pv-table" role="region" aria-label="Samples" tabindex="0"><table>
    <thead><tr>{heads}</tr></thead><tbody data-pv="samples"></tbody></table></div>"""
    lead = "All are drawn side by side. Click a row to read one."
    return panel("candidates", "Samples", lead, body, kinds=(SEVERAL,))
