"""The response: the state of the chain, token by token, in one of four colourings."""

from powerviz.web.shared.markup import panel, term

COLOURINGS = (("pivots", "pivots"), ("log_prob", "log p"), ("hazard", "hazard"), ("age", "age"))


def template() -> str:
    buttons = "".join(
        f'<button type="button" role="radio" aria-checked="{"true" if not index else "false"}" '
        f'tabindex="{-1 if index else 0}" data-colour="{value}">{label}</button>'
        for index, (value, label) in enumerate(COLOURINGS)
    )
    tools = f"""<div class="pv-segments" role="radiogroup" aria-label="Colour the tokens by"
      data-pv="colour">{buttons}</div>"""
    body = """
  <div class="pv-strip" data-pv="tokens" role="group" tabindex="-1"
    aria-label="Response, token by token. Arrow keys move, Enter shows a position's history."></div>
  <div class="pv-strip-foot"><div class="pv-legend" data-pv="legend"></div>
    <p class="pv-facts" data-pv="facts"></p></div>
  <p class="pv-hint pv-stopped" data-pv="stopped" hidden>Stopped early, with the block in which it ended:
    results of this rule lean to short responses, and no N makes them samples of p(x)^α.</p>
  <div class="pv-position" data-pv="position" hidden></div>"""
    lead = (
        f"The chain’s state, as it stands. ◆ marks a {term('pivot')}: "
        "an accepted step put another token there."
    )
    return panel("response", term("response", "Response"), lead, body, tools)
