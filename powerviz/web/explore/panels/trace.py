"""The trace: log p by step, or token by token where there are no steps; samples of other methods beside."""

from powerviz.web.shared.markup import by_kind, panel, says, term, words


def template() -> str:
    body = f"""
  <div class="pv-plot" data-pv="plot" role="img"{says("explore-trace-plot")}></div>
  <p class="pv-facts" data-pv="facts" role="status"></p>"""
    lead = by_kind(
        words("explore-trace-lead-steps", term("log p")),
        sample=words("explore-trace-lead-sample", term("log p")),
        several=words("explore-trace-lead-several", term("log p")),
    )
    return panel("trace", "explore-trace-title", lead, body)
