"""The proposal under way, or the last one: what is kept, and what would replace what."""

from powerviz.web.shared.markup import STEPS, panel, term


def template() -> str:
    body = """
  <div class="pv-strip pv-strip-proposal" data-pv="tokens" role="group" tabindex="-1"
    aria-label="Proposal, token by token, above the tokens it would replace"></div>
  <p class="pv-facts" data-pv="facts"></p>"""
    lead = (
        f"Each step {term('cut', 'cuts')} the response at a random place ✂ and draws the rest "
        "anew. Below each new token stands the one it would replace."
    )
    return panel("proposal", term("proposal", "Proposal"), lead, body, kinds=(STEPS,))
