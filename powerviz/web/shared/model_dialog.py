"""The dialog in which visitors choose a model that is not here yet, and watch it load.

Knows HTML. Its cards are drawn by `assets/js/shared/model_dialog.js` from what the server lists.
"""

from powerviz.web.policy import ModelsOffered


def template(offered: ModelsOffered) -> str:
    """Empty if there is nothing to choose from."""
    if offered == "started":
        return ""
    return f"""
<dialog class="pv-dialog" data-pv="model-dialog" aria-labelledby="pv-model-dialog-title">
  <div class="pv-tab pv-models">
    <div class="pv-models-head"><h2 id="pv-model-dialog-title"
      data-l10n-id="model-dialog-title"></h2>
      <button type="button" class="pv-button" data-pv="close" data-l10n-id="model-dialog-close"></button></div>
    <p class="pv-hint"><span data-l10n-id="model-dialog-{offered}"></span> <span
      data-pv="memory"></span></p>
    <div class="pv-loading" data-pv="loading" hidden>
      <p><b data-pv="loading-name" translate="no"></b>
        <span data-pv="loading-text" role="status"></span></p>
      <progress data-pv="bar" aria-labelledby="pv-model-dialog-title"></progress>
      <button type="button" class="pv-button" data-pv="cancel"
        data-l10n-id="model-dialog-cancel"></button></div>
    <p class="pv-error" data-pv="model-error" role="alert" hidden></p>
    {_any_model() if offered == "any" else ""}
    <ul class="pv-model-cards" data-pv="cards"></ul>
  </div>
</dialog>"""


def _any_model() -> str:
    return """<form class="pv-any-model" data-pv="any-model" novalidate>
      <label class="pv-field"><span class="pv-label"
      data-l10n-id="model-dialog-another"></span>
      <input type="text" name="name" maxlength="500" spellcheck="false" autocomplete="off"
      data-l10n-id="model-dialog-name"></label>
      <button type="submit" class="pv-button" data-l10n-id="model-dialog-load"></button></form>"""
