"""The proposal under way, or the last one: what is kept, and what would replace what."""

from powerviz.web.shared.markup import STEPS, panel, says, term, words


def template() -> str:
    body = f"""
  <div class="pv-strip pv-strip-proposal" data-pv="tokens" role="group" tabindex="-1"
    {says("explore-proposal-strip")}></div>
  <p class="pv-facts" data-pv="facts"></p>"""
    return panel(
        "proposal",
        term("proposal", "explore-proposal-title"),
        words("explore-proposal-lead", term("cut")),
        body,
        kinds=(STEPS,),
        label="explore-proposal-panel",
    )
