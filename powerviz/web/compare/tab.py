"""The Compare tab: methods side by side. Puts its components together and wires them to its service.

Everything is drawn in the browser (`assets/js/compare`) from the
samples. Gradio carries orders one way and batches of samples the other.
"""

from powerviz.web.compare.panels import cards, distributions, means, prefix_tree
from powerviz.web.compare.panels import controls as compare_controls
from powerviz.web.compare.service import CompareService
from powerviz.web.http.gradio_queue import ORDERS
from powerviz.web.serving.visitors import Visitors
from powerviz.web.shared.after_samples import another_alpha, answer_votes
from powerviz.web.shared.wiring import component, streaming, telling

ON_LOAD = """
const events = ['compare', 'halt'];  // what this page asks of the server
PowerViz.adopt(element);
PowerViz.compare(element, {
  send: (name, data) => { if (events.includes(name)) trigger(name, data); },
  onBatch: (take) => watch('value', () => take(props.value)),
});
"""


def layout(service: CompareService, wrappings: str) -> str:
    """The tab's markup."""
    models = service.models
    return f"""
<div class="pv-tab pv-compare" data-pv="compare" data-ready="false">
  {compare_controls.template(models.loaded, models.names, wrappings, models.offers_more)}
  <div class="pv-stage">
    <div class="pv-transport" role="group" data-l10n-id="compare-transport">
      <button type="button" class="pv-button pv-primary" data-pv="run" disabled></button>
      <button type="button" class="pv-button" data-pv="stop" disabled
        data-l10n-id="compare-stop"></button>
      <p class="pv-status" data-pv="status" role="status" data-l10n-id="compare-loading"></p>
    </div>
    <p class="pv-error" data-pv="error" role="alert" hidden></p>
    <div class="pv-pair pv-summary">{means.template()}{distributions.template()}</div>
    <div class="pv-side-by-side">{cards.template()}{prefix_tree.template()}</div>
    <div class="pv-pair pv-pair-even pv-after">{another_alpha()}{answer_votes()}</div>
  </div>
</div>"""


def compare_tab(service: CompareService, wrappings: str, visitors: Visitors) -> None:
    """Build the tab inside the Blocks under construction."""
    page = component(layout(service, wrappings), ON_LOAD, value="")
    page.compare(streaming("compare", visitors, service.advance), outputs=[page], **ORDERS)
    page.halt(telling("halt", service.stop), **ORDERS)
