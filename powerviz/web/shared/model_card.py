"""The card of the model in use: what is known of it. For the bundled one, what it was built for, too.

Knows HTML. It is filled by `assets/js/shared/model_card.js`.
"""

from powerviz.web.shared.header import PAPER
from powerviz.web.shared.markup import says


def template() -> str:
    return f"""
<dialog class="pv-dialog pv-small-dialog" data-pv="model-card" aria-labelledby="pv-model-card-title">
  <div class="pv-tab pv-models">
    <div class="pv-models-head"><h2 id="pv-model-card-title" translate="no" data-pv="card-name"></h2>
      <button type="button" class="pv-button" data-pv="close"{says("model-dialog-close")}></button></div>
    <p data-pv="card-line"></p>
    <dl class="pv-model-facts" data-pv="card-facts"></dl>
    <div data-pv="card-bundled"><p{says("model-card-kinds")}></p><p data-pv="card-pocket"{says("model-card-built")}></p>
      <p data-pv="card-grpo"{says("model-card-grpo")}></p>
      <p><span{says("model-card-real")}></span>
        <a class="pv-link" href="{PAPER}" target="_blank" rel="noopener"{says("model-card-source")}></a></p></div>
  </div>
</dialog>"""
