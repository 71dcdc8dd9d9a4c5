"""The trace: log p of the state by step, the proposals' marks, samples of other methods beside."""

from powerviz.web.shared.markup import panel, term


def template() -> str:
    body = """
  <div class="pv-plot" data-pv="plot" role="img" aria-label="Trace of log p by step"></div>
  <p class="pv-facts" data-pv="facts" role="status"></p>"""
    lead = f"{term('log p')} by step; beside it, other ways to sample. Click a step to go back."
    return panel("trace", "Trace", lead, body)
