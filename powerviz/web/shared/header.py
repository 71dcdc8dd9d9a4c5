"""The header: name, claim, the loaded model and its device, language, theme, the paper; if the
server is there.
"""

import json
from collections.abc import Mapping
from html import escape

from powerviz.models.protocol import LanguageModel, Offers

PAPER = "https://arxiv.org/abs/2510.14901"


def template(models: Mapping[str, LanguageModel]) -> str:
    """The first of the models is the one in use when the page opens."""
    devices = {name: Offers(model).device or "cpu" for name, model in models.items()}
    name, device = next(iter(devices.items()))
    return f"""
<header class="pv-header">
  <h1 class="pv-name" translate="no">PowerViz</h1>
  <p class="pv-claim">Watch a language model reason better, with no training.</p>
  <div class="pv-header-end">
    <span class="pv-chip" title="The loaded model and where it runs" translate="no"
      data-devices="{escape(json.dumps(devices), quote=True)}"><span class="pv-chip-dot"
      aria-hidden="true"></span><span class="pv-chip-name" data-pv="model-name">{escape(name)}</span>
      <span class="pv-chip-device" data-pv="model-device">{escape(device)}</span></span>
    <button type="button" class="pv-quiet" data-pv="language" lang="it" translate="no">Italiano</button>
    <button type="button" class="pv-quiet" data-pv="theme">Dark theme</button>
    <a class="pv-link" href="{PAPER}" target="_blank" rel="noopener">The paper</a>
  </div>
</header>
<div class="pv-server" data-pv="server" role="alert" hidden>
  <p data-pv="said"></p>
  <button type="button" class="pv-quiet" data-pv="reconnect">Reconnect</button>
</div>"""
