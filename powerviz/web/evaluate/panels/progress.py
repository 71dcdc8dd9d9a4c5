"""How the evaluation stands: a sentence, a bar, and what can be done about it; first, what to do."""


def template() -> str:
    return """
<section class="pv-panel pv-evaluation-progress" data-pv="evaluation-progress" aria-labelledby="pv-evaluation-progress-title">
  <div class="pv-evaluation-progress-row">
    <h2 id="pv-evaluation-progress-title" data-pv="title"
      data-l10n-id="evaluate-no-evaluation-yet"></h2>
    <div class="pv-tools">
      <button type="button" class="pv-button" data-pv="cancel" hidden
        data-l10n-id="evaluate-cancel"></button>
      <button type="button" class="pv-button pv-primary" data-pv="resume" hidden
        data-l10n-id="evaluate-resume"></button>
      <button type="button" class="pv-button" data-pv="copy-link" hidden
        data-l10n-id="evaluate-copy-link"></button>
      <button type="button" class="pv-button" data-pv="close" hidden
        data-l10n-id="evaluate-close"></button>
    </div>
  </div>
  <div class="pv-evaluation-progress-bar" data-pv="bar" role="progressbar"
    data-l10n-id="evaluate-samples-drawn" aria-valuemin="0" hidden><i></i></div>
  <p class="pv-standing" data-pv="standing" role="status"></p>
  <p class="pv-error" data-pv="error" role="alert" hidden></p>
  <p class="pv-facts" data-pv="plan"></p>
  <p class="pv-notice" data-pv="grading-note" hidden></p>
  <div data-pv="faults" hidden></div>
  <div data-pv="shelf" hidden></div>
</section>"""
