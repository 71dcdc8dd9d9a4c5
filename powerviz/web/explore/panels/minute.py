"""The first minute: what power sampling does, told scene by scene from a recorded run."""

from powerviz.web.shared.markup import says


def template() -> str:
    return f"""
<dialog class="pv-minute" data-pv="minute" aria-labelledby="pv-minute-title">
  <header><h2 id="pv-minute-title"{says("minute-title")}></h2><p data-pv="scene-number"></p>
    <select class="pv-language" data-pv="minute-language"></select>
    <button type="button" class="pv-button" data-pv="skip"{says("minute-skip")}></button></header>
  <div class="pv-minute-words" data-pv="words" aria-live="polite"></div>
  <div class="pv-minute-scene" data-pv="scene"></div>
  <div class="pv-minute-foot">
    <button type="button" class="pv-button" data-pv="scene-back"{says("minute-back")}></button>
    <button type="button" class="pv-button pv-primary" data-pv="scene-next"></button></div>
</dialog>"""
