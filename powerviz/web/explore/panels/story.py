"""One line above the run: what to watch in it, what just happened, what went wrong, what was kept."""

from powerviz.web.shared.markup import says


def template() -> str:
    return f"""
<div class="pv-story" data-pv="story">
  <p class="pv-keys"><button type="button" class="pv-quiet" data-pv="show-minute"{says("minute-show")} hidden></button>
    <span{says("explore-keys")}><kbd></kbd><kbd>→</kbd><kbd></kbd></span></p>
  <p class="pv-watch" data-pv="watch"></p>
  <p class="pv-notice" data-pv="notice" role="status" aria-live="polite" hidden></p>
  <p class="pv-notice" data-pv="ending" role="status"{says("run-ends-wrong")} hidden></p>
  <p class="pv-error" data-pv="error" role="alert" hidden></p>
  <p class="pv-offer" data-pv="offer" role="status" hidden><span data-pv="offered"></span>
    <button type="button" class="pv-button pv-primary" data-pv="take-up"{says("explore-resume")}></button>
    <button type="button" class="pv-button" data-pv="decline"{says("explore-start-over")}></button></p>
</div>"""
