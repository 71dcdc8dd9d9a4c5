"""The header: name, claim, the loaded model and its device, presentation, language, theme, the paper; if the
server is there.
"""

import json
from collections.abc import Mapping
from html import escape

from powerviz.models.protocol import LanguageModel, Offers
from powerviz.web.shared import presentation

PAPER = "https://arxiv.org/abs/2510.14901"


def template(models: Mapping[str, LanguageModel]) -> str:
    """The first of the models is the one in use when the page opens."""
    devices = {name: Offers(model).device or "cpu" for name, model in models.items()}
    name, device = next(iter(devices.items()))
    return f"""
<header class="pv-header">
  <h1 class="pv-name" translate="no">PowerViz</h1>
  <p class="pv-claim" data-l10n-id="header-claim"></p>
  <div class="pv-header-end">
    <button type="button" class="pv-chip" data-pv="about-model" data-l10n-id="header-model"
      data-devices="{escape(json.dumps(devices), quote=True)}"><span class="pv-chip-dot"
      aria-hidden="true"></span><span class="pv-chip-name" translate="no"
      data-pv="model-name">{escape(name)}</span> <span class="pv-chip-device" translate="no"
      data-pv="model-device">{escape(device)}</span></button>
    {presentation.BUTTON}
    <button type="button" class="pv-quiet" data-open-class data-l10n-id="class-header"></button>
    <select class="pv-language" data-pv="language"></select>
    <button type="button" class="pv-quiet" data-pv="theme"></button>
    <a class="pv-link" href="{PAPER}" target="_blank" rel="noopener" data-l10n-id="header-paper"></a>
  </div>
  <p class="pv-error" data-class-refused role="alert"></p>
</header>
<div class="pv-server" data-pv="server" role="alert" hidden>
  <p data-pv="said"></p>
  <button type="button" class="pv-quiet" data-pv="reconnect" data-l10n-id="header-reconnect"></button>
</div>"""
