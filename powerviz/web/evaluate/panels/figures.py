"""The figures: accuracy, pass@k, sweeps, distributions of log p, confidence and length, cost."""

from powerviz.web.shared.markup import panel, term


def template() -> str:
    by = '<label class="pv-inline" hidden>By <select data-pv="by"></select></label>'
    return f"""
<div class="pv-charts">
  {_figure("accuracy", "Right answers", f"{term('accuracy', 'Share')} of right samples, with its 95 % interval.", by)}
  {_figure("pass", term("pass@k"), "If one may try k times: the chance that at least one sample is right.")}
  {_figure("sweep-alpha", f"Sweep over {term('α')}", "Right samples as the sharpening grows.")}
  {_figure("sweep-temperature", "Sweep over τ", "Right samples by the temperature of the proposal: all have the same target.")}
  {_figure("sweep-num_steps", f"Sweep over {term('N')}", "Right samples as the chain takes more steps.")}
  {_figure("log_prob", f"How likely the answers are: {term('log p')}", "Samples by the log p of the whole response; the line is the mean.")}
  {_figure("confidence", f"How sure the model was: {term('confidence')}", "Samples by log p per token; the line is the mean.")}
  {_figure("length", "How long the answers are", "Samples by tokens in the response; the line is the mean.")}
  {_figure("cost", "What a sample costs", f"{term('tokens', 'Tokens')} for one answer alone; the outline is the {term('plain algorithm')}.")}
</div>"""


def _figure(name: str, title: str, lead: str, tools: str = "") -> str:
    body = """
  <div class="pv-plot" data-pv="plot" role="img"></div>
  <p class="pv-facts" data-pv="facts"></p>"""
    return panel(f"figure-{name}", title, lead, body, tools)
