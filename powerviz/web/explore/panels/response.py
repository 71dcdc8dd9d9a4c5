"""The response, token by token: the state of a chain in one of four colourings, or a sample."""

from powerviz.web.shared.markup import STEPS, by_kind, only, panel, term

COLOURINGS = (("pivots", "pivots"), ("log_prob", "log p"), ("hazard", "hazard"), ("age", "age"))


def template() -> str:
    buttons = "".join(
        f'<button type="button" role="radio" aria-checked="{"true" if not index else "false"}" '
        f'tabindex="{-1 if index else 0}" data-colour="{value}">{label}</button>'
        for index, (value, label) in enumerate(COLOURINGS)
    )
    tools = f"""<div class="pv-segments" role="radiogroup" aria-label="Colour the tokens by"
      data-pv="colour"{only(STEPS)}>{buttons}</div>"""
    body = """
  <div class="pv-strip" data-pv="tokens" role="group" tabindex="-1"
    aria-label="Response, token by token. Arrow keys move, Enter shows a position's history."></div>
  <div class="pv-strip-foot"><div class="pv-legend" data-pv="legend"></div>
    <p class="pv-facts" data-pv="facts"></p></div>
  <p class="pv-hint pv-stopped" data-pv="stopped" hidden>Stopped early, with the block in which it ended:
    results of this rule lean to short responses, and no N makes them samples of p(x)^α.</p>
  <div class="pv-position" data-pv="position" hidden></div>"""
    lead = by_kind(
        f"The chain’s state, as it stands. ◆ marks a {term('pivot')}: "
        "an accepted step put another token there.",
        sample=f"Drawn token by token, and never changed. The colour is {term('log p')} of each token.",
        several="One of the samples, drawn token by token, and never changed. The colour is "
        f"{term('log p')} of each token.",
    )
    title = by_kind(term("response", "Response"), sample="Response", several="Response")
    return panel("response", title, lead, body, tools, label="Response")
