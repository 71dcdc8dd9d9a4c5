"""The Evaluate tab: methods over a problem set. Puts its components together, wires them to the service.

Everything is drawn in the browser (`assets/js/evaluate`) from what the server has computed.
Gradio carries orders one way and an answer to each the other, so that an order is over as soon as it
is carried out. How an evaluation goes on, and files, go over routes of their own.
"""

from powerviz.evaluation.bundled import is_bundled
from powerviz.web.evaluate.bundled import BUNDLED
from powerviz.web.evaluate.panels import answers as evaluation_answers
from powerviz.web.evaluate.panels import figures as evaluation_figures
from powerviz.web.evaluate.panels import files as evaluation_files
from powerviz.web.evaluate.panels import form as evaluation_form
from powerviz.web.evaluate.panels import progress as evaluation_progress
from powerviz.web.evaluate.panels import table as evaluation_table
from powerviz.web.evaluate.service import EvaluateService
from powerviz.web.http.gradio_queue import ORDERS
from powerviz.web.serving.visitors import Visitors
from powerviz.web.shared.after_samples import another_alpha, answer_votes
from powerviz.web.shared.wiring import component, streaming

ON_LOAD = """
PowerViz.adopt(element);
PowerViz.evaluate(element, {
  send: (data) => trigger('advance', data),
  onBatch: (take) => watch('value', () => take(props.value)),
});
"""


def layout(service: EvaluateService) -> str:
    """The tab's markup."""
    return f"""
<div class="pv-tab pv-evaluate" data-pv="evaluate" data-ready="false"
  data-bundled="{BUNDLED if is_bundled() else ""}">
  {evaluation_form.template(service.models, service.operator)}
  <div class="pv-stage">
    {evaluation_progress.template()}
    <div class="pv-stage" data-pv="results" hidden>
      {evaluation_table.template()}
      {evaluation_figures.template()}
      {another_alpha()}
      {answer_votes("evaluate-votes-title", "evaluate-votes-lead")}
      {evaluation_answers.template()}
      {evaluation_files.template()}
    </div>
  </div>
</div>"""


def evaluate_tab(service: EvaluateService, visitors: Visitors) -> None:
    """Build the tab inside the Blocks under construction."""
    page = component(layout(service), ON_LOAD, value="")
    page.advance(streaming("advance", visitors, service.advance), outputs=[page], **ORDERS)
