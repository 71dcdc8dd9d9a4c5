"""The figures: accuracy, pass@k, sweeps, distributions of log p, confidence and length, cost."""

from collections.abc import Sequence

from powerviz.web.shared.markup import panel, saves, term, words


def template() -> str:
    by = """<label class="pv-inline" hidden data-l10n-id="evaluate-figure-accuracy-by"><select
    data-pv="by"></select></label>"""
    return f"""
<div class="pv-charts">
  {_figure("accuracy", lead=[term("accuracy")], tools=by)}
  {_figure("pass", [term("pass@k")])}
  {_figure("sweep-alpha", [term("α")])}
  {_figure("sweep-temperature")}
  {_figure("sweep-num_steps", [term("N")])}
  {_figure("log_prob", [term("log p")])}
  {_figure("confidence", [term("confidence")])}
  {_figure("length")}
  {_figure("cost", lead=[term("tokens"), term("plain algorithm")])}
</div>"""


def _figure(name: str, title: Sequence[str] = (), lead: Sequence[str] = (), tools: str = "") -> str:
    """One figure; `title` and `lead` are the words with a definition in its title and its lead."""
    body = f"""
  <div class="pv-plot" data-pv="plot" data-plot="{name}" role="img"></div>
  <p class="pv-facts" data-pv="facts"></p>"""
    code = f"evaluate-figure-{name.replace('_', '-')}"
    return panel(
        f"figure-{name}",
        words(f"{code}-title", *title),
        words(f"{code}-lead", *lead),
        body,
        tools + saves(name),
        label=f"{code}-panel",
    )
