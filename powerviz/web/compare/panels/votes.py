"""The answers that a method's samples elect: one vote each, or weighted by confidence, of all or of the surest."""

from powerviz.web.shared.markup import panel, words

KEPT = ("votes-kept-all", "votes-kept-90", "votes-kept-10")


def template() -> str:
    heads = "".join(f'<th scope="col">{words(code)}</th>' for code in KEPT)
    tools = """<label class="pv-inline" data-l10n-id="votes-of"><select data-pv="method"></select></label>"""
    body = f"""
  <div class="pv-table" role="region" data-l10n-id="votes-table" tabindex="0"><table>
    <thead><tr><th scope="col">{words("votes-weight")}</th>{heads}</tr></thead>
    <tbody data-pv="rows"></tbody></table></div>
  <p class="pv-facts" data-pv="facts"></p>"""
    return panel("answer-votes", "votes-title", "votes-lead", body, tools)
