"""The header: name, claim, the loaded model and its device, theme, the paper; if the server is there."""

from html import escape

from powerviz.models.protocol import LanguageModel

PAPER = "https://arxiv.org/abs/2510.14901"


def template(model: LanguageModel) -> str:
    device = escape(str(getattr(model, "device", "cpu")))
    return f"""
<header class="pv-header">
  <h1 class="pv-name">PowerViz</h1>
  <p class="pv-claim">Watch a language model reason better, with no training.</p>
  <div class="pv-header-end">
    <span class="pv-chip" title="The loaded model and where it runs"><span class="pv-chip-dot"
      aria-hidden="true"></span><span data-pv="model-name">{escape(model.name)}</span>
      <span class="pv-chip-device">{device}</span></span>
    <button type="button" class="pv-quiet" data-pv="theme">Dark theme</button>
    <a class="pv-link" href="{PAPER}" target="_blank" rel="noopener">The paper</a>
  </div>
</header>
<div class="pv-server" data-pv="server" role="alert" hidden>
  <p data-pv="said"></p>
  <button type="button" class="pv-quiet" data-pv="reconnect">Reconnect</button>
</div>"""
