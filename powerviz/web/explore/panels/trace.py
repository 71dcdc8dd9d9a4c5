"""The trace: log p by step, or token by token where there are no steps; samples of other methods beside."""

from powerviz.web.shared.markup import by_kind, panel, term


def template() -> str:
    body = """
  <div class="pv-plot" data-pv="plot" role="img" aria-label="Trace of log p"></div>
  <p class="pv-facts" data-pv="facts" role="status"></p>"""
    grows = f"{term('log p')} of the response as it grows, token by token; beside it, other ways to sample."
    lead = by_kind(
        f"{term('log p')} by step; beside it, other ways to sample. Click a step to go back.",
        sample=grows,
        several=f"{term('log p')} of each sample as it grows, token by token; beside them, other ways to "
        "sample. Click one to read it.",
    )
    return panel("trace", "Trace", lead, body)
